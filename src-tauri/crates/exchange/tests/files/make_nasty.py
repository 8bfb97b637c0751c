#!/usr/bin/env python3
"""Writes the nastier lists beside make.py: everything at once that ministries do to a table. All of it is invented."""

import datetime
import io
import struct
import zipfile

import xlwt

from make import book, compound, keep, packed


def csv(name, rows, delimiter=",", encoding="utf-8", end="\n"):
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in (delimiter, "\n", '"')) else text
    keep(name, (end.join(delimiter.join(map(cell, row)) for row in rows) + end).encode(encoding))


def across(*rows, width=4):
    def merge(made, sheet):
        for row in rows:
            sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
    return merge


def sections():
    keep("sections-nested.xlsx", book([
        ["No.", "Name", "Position", "E-mail"],
        ["KENYA"], ["Ministry of Water (2)"], [1, "Wanjiru Kamau", "Planner", "wanjiru@water.example"], [2, "Otieno Ouma", "Engineer", "otieno@water.example"],
        ["National Drought Authority – 1 participant"], [3, "Achieng Atieno", "Officer", "achieng@drought.example"],
        ["Delegation of Uganda"], [4, "Moses Okello", "Farmer", "moses@farm.example"],
        ["Office of the Prime Minister"], [5, "Grace Akello", "Adviser", "grace@opm.example"],
        ["Facilitators"], [6, "Piet van der Berg", "Consultant", "piet@training.example"],
    ], prepare=across(2, 3, 6, 8, 10, 12)))
    keep("sections-with-column.xlsx", book([
        ["№", "ФИО", "Организация", "Должность"],
        ["Министерство внутренних дел"], [1, "Беков Тимур Асанович", "Департамент миграции МВД", "Инспектор"],
        ["Республика Казахстан"], [2, "Оспанова Жанар Ерланқызы", "Казгидромет", "Метеоролог"],
        ["Эксперты:"], [3, "Сидоренко Анна", "Университет", "Доцент"],
    ], prepare=across(2, 4, 6)))
    csv("sections-numbered.csv", [
        ["N°", "Nom et prénoms", "Fonction", "Téléphone"],
        ["I.", "Ministère de l’Intérieur", "", ""], ["1", "OUÉDRAOGO Awa", "Directrice", "70 00 00 01"], ["2", "Sidi Ould Ahmed", "Agent", "70 00 00 02"],
        ["II.", "Croix-Rouge burkinabè (1)", "", ""], ["3", "TRAORÉ Jean de Dieu", "Bénévole", "70 00 00 03"],
        ["", "III. Société civile", "", ""], ["4", "Mariam Koné", "Journaliste", "70 00 00 04"],
    ], ";")
    keep("sections-abbreviations.xlsx", book([
        ["Name", "Position", "E-mail"],
        ["UNDP"], ["Ana Tafuna", "Officer", "ana@undp.example"], ["John Mara", "Clerk", "john@undp.example"],
        ["МЧС"], ["Бахтиёр Турсунов", "Инженер", "b@mchs.example"], ["Prince", None, None], ["Sela Fifita", "Analyst", "sela@mchs.example"],
    ]))
    csv("sections-in-every-cell.csv", [
        ["Name", "Position", "E-mail"], ["Ministry of Works"] * 3, ["Ana Tafuna", "Officer", "ana@works.example"],
        ["Tonga"] * 3, ["Mele Faka", "Nurse", "mele@list.example"],
    ])
    csv("sections-labelled.csv", [
        ["No", "Name", "Position"], ["Country:", "Kenya", ""], ["1", "Wanjiru Kamau", "Planner"], ["", "Organisation: IGAD", ""], ["2", "Abebe Kebede", "Analyst"],
        ["Country:", "Uganda", ""], ["3", "Moses Okello", "Farmer"],
    ])
    heading = ["Name", "Position", "E-mail"]
    keep("group-above-each-heading.xlsx", book([
        ["Workshop on drought"], [],
        ["Ministry of Interior"], heading, ["Ana Tafuna", "Officer", "ana@interior.example"], [],
        ["Ministry of Finance"], heading, ["Sela Fifita", "Analyst", "sela@finance.example"], ["John Mara", "Clerk", "john@finance.example"],
    ]))
    old = xlwt.Workbook()
    sheet = old.add_sheet("Liste")
    sheet.write_merge(0, 0, 0, 3, "République de Guinée – Liste des participants")
    for column, text in enumerate(["N°", "Nom", "Prénom", "Contact"]):
        sheet.write(2, column, text)
    sheet.write_merge(3, 3, 0, 3, "Ministère de la Pêche")
    for row, cells in enumerate([[1, "BARRY", "Alpha", 224620000001], [2, "SOW", "Mariama", "+224 620 00 00 02"]], 4):
        for column, value in enumerate(cells):
            sheet.write(row, column, value)
    out = io.BytesIO()
    old.save(out)
    keep("sections.xls", out.getvalue())
    row = '<table:table-row>{}</table:table-row>'.format
    cell = '<table:table-cell office:value-type="string"{1}><text:p>{0}</text:p></table:table-cell>'.format
    text = lambda *cells: row("".join(cell(c, "") for c in cells))
    xml = (text("الاسم", "الصفة", "البريد الإلكتروني") + row(cell("وزارة الداخلية", ' table:number-columns-spanned="3"') + '<table:covered-table-cell table:number-columns-repeated="2"/>')
           + text("أمينة بن علي", "خبيرة", "amina@interieur.example") + '<table:table-row table:visibility="filter">' + cell("يوسف عبد الرحمن", "") + cell("باحث", "") + "</table:table-row>")
    keep("sections.ods", packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml",
         '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
         'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
         f'<table:table table:name="قائمة">{xml}</table:table></office:spreadsheet></office:body></office:document-content>')]))


def tables():
    keep("second-list-two-columns.xlsx", book([
        ["No.", "Name", "Sex", "Organisation", "E-mail"],
        [1, "Ana Tafuna", "F", "Ministry of Works", "ana@works.example"], [2, "John Mara", "M", "Red Cross", "john@cross.example"],
        [], ["Organisation", "Name"], ["Training Centre", "Jane Roe"], ["Training Centre", "Max Muster"],
    ]))
    keep("tables-of-other-things.xlsx", book([
        ["No.", "Name", "Sex", "Organisation"],
        [1, "Ana Tafuna", "F", "Ministry of Works"], [2, "John Mara", "M", "Red Cross"],
        [], ["Sex", "Number"], ["Women", 1], ["Men", 1], ["Total", 2],
        [], ["Item", "Quantity", "Unit price", "Amount"], ["Pens", 20, 1.5, 30], ["Notebooks", 20, 4, 80],
        [], ["No.", "Name", "Sex", "Organisation"], [3, "Sela Fifita", "F", "Ministry of Health"],
    ]))
    keep("second-list-two-row-heading.xlsx", book([
        ["Name", "Country", "E-mail", None], ["Rua Tane", "Cook Islands", "rua@list.example"],
        [], ["Observers"], ["Name", "Country", "Contact", None], [None, None, "Phone", "E-mail"],
        ["Mele Faka", "Tonga", "+676 000 0001", "mele@list.example"],
    ], prepare=lambda made, sheet: sheet.merge_cells("C5:D5")))
    keep("side-by-side.xlsx", book([
        ["Name", "Organisation", None, "Name", "Organisation"],
        ["Ana Tafuna", "Ministry of Works", None, "Sela Fifita", "Ministry of Finance"], ["John Mara", "Red Cross", None, "Lupe Siale", "Ministry of Health"],
    ]))

    def alike(made, sheet):
        for name, people in [("Uganda", [["Moses Okello", "M", "Farmers’ Union"], ["Grace Akello", "F", "Ministry"]]), ("Ethiopia", [["Hiwot Tesfaye", "F", "IGAD"]])]:
            more = made.create_sheet(name)
            for row in [["Name", "Sex", "Organisation"]] + people:
                more.append(row)
        made.create_sheet("Codes").append(["Code", "Meaning"])
    keep("sheets-alike.xlsx", book([["Name", "Sex", "Organisation"], ["Wanjiru Kamau", "F", "County"], ["Otieno Ouma", "M", "Red Cross"], ["Achieng Atieno", "F", "Red Cross"]],
                                   title="Kenya", prepare=alike))
    csv("empty-rows-between.csv", [
        ["", "", ""], ["List of participants", "", ""], ["", "", ""], ["Name", "Sex", "Organisation"], ["", "", ""], ["Ana Tafuna", "F", "Ministry of Works"],
        ["", "", ""], ["", "", ""], ["John Mara", "M", "Red Cross"], ["", "", ""], ["Sela Fifita", "F", ""], ["", "", ""], ["", "", ""], ["Lupe Siale", "", ""],
    ])
    keep("totals-everywhere.xlsx", book([
        ["N°", "Participant", "Sexe", "Jour 1", "Jour 2", "Jour 3", "Per diem"],
        [1, "Awa Ouédraogo", "F", 1, 1, 1, 150], [2, "Sidi Ould Ahmed", "H", 1, 0, 1, 100],
        [None, "TOTAL GÉNÉRAL", None, 2, 1, 2, 250], ["Femmes : 1"], ["Hommes : 1"], [None, "Total participants: 2"],
        [], ["Préparé par :", "Marie Dupont"], [None, "Signature : ____________"],
    ]))
    keep("letterhead.xlsx", book([
        ["МИНИСТЕРСТВО ЭКОЛОГИИ"], ["Республика Казахстан"], [], ["Исх. № 12-3/456"], ["от 3 марта 2026 г."], [], ["УТВЕРЖДАЮ"], ["Вице-министр ____________"],
        [], ["СПИСОК"], ["участников семинара «Миграция и климат»"], [], [], [],
        ["№ п/п", "Фамилия, имя, отчество", "Занимаемая должность", "Контактный телефон"],
        [1, "КӘРІМОВА Әсел Нұрланқызы", "Главный специалист", "8 701 000 00 01"], [2, "Ким Сергей", "Директор департамента", 87010000002],
        [], ["Исполнитель: Иванова А. Тел. 00-00-00"],
    ]))
    keep("three-row-heading.xlsx", book([
        ["No.", "Participant", None, None, "Contact", None], [None, "Name", None, "Sex", "E-mail", "Telephone"], [None, "First name", "Surname", None, None, None],
        [1, "Ana", "Tafuna", "F", "ana@works.example", "+676 000 0001"], [2, "John", "Mara", "M", "john@works.example", "+676 000 0002"],
    ], prepare=lambda made, sheet: [sheet.merge_cells(area) for area in ("B1:D1", "E1:F1", "B2:C2", "A1:A3")]))

    def hide(made, sheet):
        for column in "BD":
            sheet.column_dimensions[column].hidden = True
        for row in (2, 4):
            sheet.row_dimensions[row].hidden = True
    keep("hidden-name-column.xlsx", book([
        ["No.", "Name", "Organisation", "E-mail"], [1, "Ana Tafuna", "Ministry of Works", "ana@works.example"],
        [2, "John Mara", "Red Cross", "john@cross.example"], ["Total", 2],
    ], prepare=hide))
    keep("merged-everything.xlsx", book([
        ["List of participants", None, None, None], ["Name", None, "Organisation", "Country"],
        ["Ana Tafuna", None, "Ministry of Works", "Tonga"], ["John Mara", None, None, None], ["Sela Fifita", None, None, "Samoa"],
    ], prepare=lambda made, sheet: [sheet.merge_cells(area) for area in ("A1:D1", "A2:B2", "A3:B3", "A4:B4", "A5:B5", "C3:C5", "D3:D4")]))


def names():
    csv("names-of-many-peoples.csv", [
        ["Name", "Country"], ["EL AMRANI Salma", "Morocco"], ["Salma El Amrani", "Morocco"], ["Кәрімова Әсел Нұрланқызы", "Kazakhstan"], ["Nguyễn Văn Đạt", "Viet Nam"],
        ["한지우", "Korea"], ["Sukarno", "Indonesia"], ["José de la Cruz y Ñahui", "Peru"], ["Khalid bin Rashid al-Farsi", "Oman"], ["Pieter van den Berg", "South Africa"],
        ["Türkan Şaylı-Öz", "Türkiye"], ["O’Neill-Ó Súilleabháin, Niamh", "Ireland"], ["ʻAna Tuʻifua", "Tonga"], ["ليلى سالم حداد", "Jordan"], ["Guðrún Jónsdóttir", "Iceland"],
        ["Nilufar Karimova Rustam qizi", "Uzbekistan"], ["J. R. Ramgoolam", "Mauritius"], ["Tun Myint U", "Myanmar"],
    ])
    csv("capitals.csv", [
        ["Family name", "Given name", "Country"], ["EL AMRANI", "Salma", "Maroc"], ["DE LA CRUZ", "María", "Pérou"], ["VAN DER BERG", "Piet", "Afrique du Sud"],
        ["D'UNIENVILLE", "Françoise", "Maurice"], ["RAMGOOLAM-DUVAL", "Marie-Noëlle", "Maurice"], ["McDONALD", "Paul", "Fidji"], ["BIN RASHID", "KHALID", "Oman"],
        ["NGUYỄN", "Văn Đạt", "Viet Nam"], ["КӘРІМОВА", "Әсел", "Kazakhstan"], ["O'BRIEN III", "John", "Irlande"],
    ])
    csv("titles.csv", [
        ["Nom et prénom", "Structure"], ["S.E.M. Alpha BARRY", "Présidence"], ["H.E. Mr. Sitiveni Rabo", "Embassy"], ["Dr. Eng. Layla Haddad", "NGO"], ["Col. Awa SOW", "Armée"],
        ["Mme le Professeur Marie Dupont", "Université"], ["г-н Турсунов Бахтиёр", "МЧС"], ["д-р Ким Сергей", "МИД"], ["Lt. Col. Moses Okello", "Police"],
        ["Her Excellency Mrs. Mele Faka", "Embassy"], ["Amara Diallo, PhD", "UNI"], ["Thandeka Nkosi (Ms.)", "DEA"], ["王小伟先生", "CMA"], ["서도윤 박사", "KMA"], ["د. ليلى حداد", "وزارة البيئة"],
        ["Dr", "?"], ["Ba Amadou", "Mairie"], ["Sr. José Quispe", "INDECI"],
    ], ";")
    csv("several-people.csv", [
        ["Name", "Organisation"], ["Amara Diallo and Tevita Moala; Lupe Siale", "NGO"], ["Mr. & Mrs. Moses Okello", "Union"], ["DIALLO Amara, MOALA Tevita", "NGO"],
        ["Ana Ruiz\nLuis Pérez", "Cruz Roja"], ["Иванов Пётр и Сидорова Анна", "МЧС"], ["王小伟、李静", "CMA"], ["Amara Diallo + 1", "NGO"],
        ["José Ortega y Gasset", "Museo"], ["García Márquez, Gabriel José", "Casa"], ["Han Jiwoo / 한지우", "KMA"], ["한지우 (Han Jiwoo)", "KMA"], ["Maria\nSilva", "ONG"],
    ])
    csv("nobody-yet.csv", [
        ["No", "Name", "Organisation", "Position"], ["1", "TBC", "Ministry of Works", "Director"], ["2", "To be nominated", "Red Cross", ""], ["3", "à désigner", "ONG", "Agent"],
        ["4", "уточняется", "МЧС", "Инженер"], ["5", "Ana Tafuna (tbc)", "Ministry", "Officer"], ["6", "Participant 6", "Ministry", "Officer"], ["7", "???", "Union", "Clerk"],
        ["8", "", "Ministry of Health", "Nurse"], ["9", "", "", ""], ["10", "n/a", "", ""],
    ])
    keep("badge-certificate-diet.xlsx", book([
        ["Nom", "Prénom(s)", "Nom pour le badge", "Nom sur l’attestation", "Régime alimentaire", "Allergies"],
        ["EL AMRANI", "Salma", "Salma", "Salma EL AMRANI ép. Diallo", "végétarien", "arachides"], ["Koné", "Aïcha", None, None, "néant", None],
    ]))
    csv("certificate-only.csv", [["Name as it should appear on the certificate", "Preferred name (for badge)", "Dietary requirements / allergies"],
                                 ["Dr. Layla Salem Haddad", "Layla", "halal"], ["Wang Xiaowei", "Wei", "no pork, no nuts"]])
    csv("nom-d-usage.csv", [["Civilité", "Nom de naissance", "Nom d’usage", "Prénom"], ["Mme", "Dupont", "Durand", "Marie"], ["M.", "Martin", "", "Jean"]], ";")
    csv("patronymics.csv", [["Тегі", "Аты", "Әкесінің аты", "Ұйым"], ["Кәрімова", "Әсел", "Нұрланқызы", "Қазгидромет"], ["Беков", "Тимур", "Асанұлы", "Әкімдік"]], ";")


    csv("two-surnames.csv", [["N°", "Apellido paterno", "Apellido materno", "Nombres", "Institución"], ["1", "QUISPE", "MAMANI", "José Luis", "INDECI"], ["2", "Ñahui", "", "María", "MINAM"]], ";")
    csv("four-part-names.csv", [["الاسم الأول", "اسم الأب", "اسم الجد", "اسم العائلة", "الدولة"], ["ليلى", "سالم", "أحمد", "حداد", "الأردن"], ["يوسف", "علي", "", "كريم", "مصر"]])
    csv("post-noms.csv", [["Nom", "Post-nom", "Prénom", "Sexe", "Province"], ["KABILA", "MUKENDI", "Jeanne", "F", "Kasaï"], ["Ilunga", "Kabeya", "Pierre", "M", "Katanga"]], ";")
    csv("primer-y-segundo.csv", [["Primer nombre", "Segundo nombre", "Primer apellido", "Segundo apellido", "País"], ["José", "Luis", "Quispe", "Mamani", "Perú"], ["Ana", "", "Ruiz", "de la Cruz", "Chile"]])


def values():
    csv("dates-that-disagree.csv", [["Name", "Date of birth"], ["Al One", "25/12/1979"], ["Bea Two", "12/25/1979"], ["Cy Three", "03/04/1980"], ["Di Four", "31/01/1981"],
                                    ["Ed Five", "1982-02-03"], ["Flo Six", "3 Feb 1983"], ["Gus Seven", "30/02/1984"], ["Hal Eight", "1985"], ["Ivy Nine", "5/5/86"]])
    csv("dates-of-a-sheet.csv", [["Name", "DOB"], ["Al One", "30715"], ["Bea Two", "19840203"], ["Cy Three", "1984-02-03T00:00:00Z"], ["Di Four", "2-Mar-84"], ["Ed Five", "45000.5"]])
    csv("dates-arabic.csv", [["الاسم", "تاريخ الميلاد"], ["ليلى حداد", "٠٣/٠٢/١٩٨٤"], ["يوسف عبد الرحمن", "٢٥/١٢/١٩٧٩"], ["أمينة بن علي", "3 شباط 1990"], ["سالم كريم", "۱۹۸۴/۰۲/۰۳"]])
    csv("phones-of-a-sheet.csv", [["Name", "Phone"], ["Al One", "998901112233.0"], ["Bea Two", "9.98901112233E+11"], ["Cy Three", "9.98901E+11"], ["Di Four", "9,98901112233E+11"],
                                  ["Ed Five", "0677 000 001 / +998 90 000 00 01"], ["Flo Six", "ask her"], ["Gus Seven", "00998901112233"]])
    keep("phones-as-numbers.xlsx", book([["Name", "Mobile", "Date of birth"], ["Al One", 677000001, 30715], ["Bea Two", 9.98901112233e11, datetime.datetime(1984, 2, 3)],
                                         ["Cy Three", "+998 90 111 22 33", "03.02.1984"], ["Di Four", 70000001.5, True]]))
    csv("emails-of-people.csv", [["Name", "E-mail"], ["Al One", "al@list.example; al.one@other.example"], ["Bea Two", "bea(at)list.example"], ["Cy Three", "cy @ list.example"],
                                 ["Di Four", "Di Four <di@list.example>"], ["Ed Five", "mailto:ed@list.example"], ["Flo Six", "flo@list,example"], ["Gus Seven", "see website"],
                                 ["Hal Eight", "HAL@LIST.EXAMPLE hal@list.example"], ["Ivy Nine", "ivy＠list.example"]])
    csv("countries-of-the-world.csv", [["Name", "Country"]] + [[f"Person {name}", country] for name, country in [
        ("Aa", "Côte d'Ivoire"), ("Bb", "КНР"), ("Cc", "大韩民国"), ("Dd", "الأردن"), ("Ee", "República Dominicana"), ("Ff", "KAZ"), ("Gg", "uz"), ("Hh", "Phillipines"),
        ("Ii", "Kirgizstan"), ("Jj", "Guinée-Conakry"), ("Kk", "Congo"), ("Ll", "DRC"), ("Mm", "Korea (Rep. of)"), ("Nn", "🇰🇪"), ("Oo", "Etats-Unis"), ("Pp", "Allemagne"),
        ("Qq", "Австралия"), ("Rr", "Zimbawe"), ("Ss", "Planet Mars"), ("Tt", "Tchad"), ("Uu", "Myanmar (Burma)"), ("Vv", "Swaziland"), ("Ww", "俄罗斯"), ("Xx", "Camerun")]])
    csv("sex-in-words.csv", [["Name", "Gender"]] + [[f"Person {name}", sex] for name, sex in [
        ("Aa", "Female"), ("Bb", "Male (M)"), ("Cc", "F / Ж"), ("Dd", "Mme"), ("Ee", "женщина"), ("Ff", "여성"), ("Gg", "男"), ("Hh", "أنثى"), ("Ii", "Nam"), ("Jj", "M/F"),
        ("Kk", "prefiere no decir"), ("Ll", "1"), ("Mm", ""), ("Nn", "non-binary")]])
    csv("invisible.csv", [["\u200bName\u00a0", "\u200eOrganisation"], ["\u00a0Ana\u00a0Tafuna\u200b ", "\u202bMinistry of Works\u202c"], ["\ufeffJohn\tMara", "Red\u2003Cross"], ["\u200b", "\u00a0"]])
    csv("same-heading-twice.csv", [["Name", "E-mail", "E-mail", "Phone", "Phone"], ["Ana Tafuna", "", "ana@works.example", "1234567", "7654321"], ["John Mara", "john@a.example", "john@b.example", "", "1112223"]])


def texts():
    rows = [["Nom", "Prénom", "Organisme"], ["Étienne", "Anaïs", "Œuvre de bienfaisance"], ["Côté", "Agnès", "Fédération"], ["Müller", "Zoë", "Société générale"]]
    csv("mac-roman.csv", rows, ";", "mac_roman", "\r")
    csv("arabic-cp1256.csv", [["الاسم الكامل", "الجهة", "البلد"], ["ليلى سالم حداد", "وزارة البيئة", "الأردن"], ["يوسف عبد الرحمن", "وزارة الداخلية", "مصر"], ["أمينة بن علي", "المعهد الوطني للإحصاء", "تونس"]], ";", "cp1256", "\r\n")
    vietnamese = "Họ và tên;Đơn vị;Quốc gia\nTrần Thị Hoa;Bộ Tài nguyên và Môi trường;Việt Nam\nLê Minh;Sở Nông nghiệp;Việt Nam\nNguyễn Văn Đạt;Viện Khí tượng;Việt Nam\n"
    keep("vietnamese-cp1258.csv", cp1258(vietnamese))
    csv("cyrillic-cp866.csv", [["ФИО", "Организация"], ["Сидоренко Анна Ивановна", "Министерство природных ресурсов"], ["Беков Тимур Асанович", "Акимат города"]], ";", "cp866", "\r\n")
    csv("cyrillic-koi8.csv", [["ФИО", "Организация"], ["Сидоренко Анна Ивановна", "Министерство природных ресурсов"], ["Беков Тимур Асанович", "Акимат города"]], ",", "koi8_r")
    csv("utf16le-without-mark.csv", [["Имя", "Организация"], ["Жанар Оспанова", "Қазгидромет"], ["Тимур Беков", "Акимат"]], "\t", "utf-16-le", "\r\n")
    keep("mark-and-declared.csv", "\ufeffsep=;\r\nName;Organisation, unit\r\nAna Tafuna;\"Works; roads\r\nand bridges\"\r\n".encode())
    csv("bars-and-breaks.txt", [["Name", "Organisation", "Position"], ["Ana Tafuna", "Ministry of\nWorks", "Officer | Roads"], ["John Mara", "Red Cross", "Clerk\n\n(part time)"]], "|")
    csv("one-quote-too-many.csv", [["Name", "Organisation"], ["Ana \"Nina\" Tafuna", "Works"]])
    csv("garbled.csv", [["Name", "Organisation", "Country", "Languages"], ["FrÃ©dÃ©ric CÃ´tÃ©", "MinistÃ¨re", "Kenya / Uganda", "English, French"],
                        ["Ñahui Ángela", "РћСЂРіР°РЅРёР·Р°С†РёСЏ", "Korea, Republic of", "ru"]])
    csv("decimal-commas.csv", [["Nom et prénom", "Pays", "Indemnité"], ["Awa Sow", "Mali", "1 500,50"], ["Aya Koffi", "Bénin", "1 200,00"], ["Ben Salah Amine", "Tunisie", "900,25"]], ";")


def refused():
    """An .xls whose directory runs in a circle, and a table of texts that boasts of a trillion."""
    round_and_round = bytearray(compound(["Workbook"]))
    round_and_round[512 + 4:512 + 8] = struct.pack("<I", 1)
    keep("round-and-round.xls", bytes(round_and_round))
    with zipfile.ZipFile(io.BytesIO(book([["Name", "E-mail"], ["Ana Sol", "ana@list.example"]]))) as good:
        parts = [(name, good.read(name)) for name in good.namelist() if name != "xl/sharedStrings.xml"]
    keep("boast.xlsx", packed(parts + [("xl/sharedStrings.xml", '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="999999999999"/>')]))


def cp1258(text):
    """Vietnamese in windows-1258 writes the tone behind the letter."""
    import unicodedata
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = ""
    for c in text:
        parts = unicodedata.normalize("NFD", c)
        tone = "".join(p for p in parts[1:] if p in tones)
        out += unicodedata.normalize("NFC", parts[0] + "".join(p for p in parts[1:] if p not in tones)) + tone
    return out.encode("cp1258")


if __name__ == "__main__":
    sections()
    tables()
    names()
    values()
    texts()
    refused()
