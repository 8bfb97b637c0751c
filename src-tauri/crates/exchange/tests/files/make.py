#!/usr/bin/env python3
"""Writes the lists that real senders send, and the files that only look like lists, beside this script.

Everything in them is invented. Needs openpyxl and xlwt. The files are kept in the repository; run this only to change them.
"""

import datetime
import io
import pathlib
import re
import struct
import zipfile
import zlib

import openpyxl
import xlwt
from openpyxl.styles import Font

HERE = pathlib.Path(__file__).parent
WHEN = (2026, 1, 1, 0, 0, 0)


def keep(name, data):
    (HERE / name).write_bytes(data)


def packed(parts, compression=zipfile.ZIP_DEFLATED):
    """A zip with fixed times, so that the same content gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, WHEN)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else compression
            archive.writestr(info, data)
    return out.getvalue()


def repacked(data, change=lambda name, text: text):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return packed([(name, change(name, archive.read(name))) for name in archive.namelist()])


def bytes_of(book):
    out = io.BytesIO()
    book.save(out)
    return repacked(out.getvalue())


def book(rows, title="Sheet1", prepare=None):
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    if prepare:
        prepare(made, sheet)
    return bytes_of(made)


def lists():
    keep("header-row-6.xlsx", book([
        ["Regional training on migration and environment"], [], ["Nadi, 9-11 March 2026"], [], ["Draft, not for circulation"],
        ["No.", "Full name (as in passport)", "Gender", "Ministry/Agency", "Designation", "E-mail address", "Passport number", "Dietary requirements"],
        [1, "Mr. Epeli Tuivaga", "Male", "Ministry of Works", "Engineer", "epeli@works.example", "X000111", "none"],
        [2, "Ms. Salote Vainga", "Female", "Ministry of Health", "Nurse", "salote@health.example", "X000222", "vegetarian"],
        [],
        [3, "Dr. Ropate Koroi", "Male", "University of the South Pacific", "Lecturer", "ropate@usp.example", None, None],
    ]))
    keep("arabic.xlsx", book([
        ["قائمة المشاركين"],
        ["م", "الاسم الكامل", "الجنس", "الجهة", "المسمى الوظيفي", "البريد الإلكتروني", "رقم الجوال", "الدولة"],
        [1, "د. ليلى سالم حداد", "أنثى", "وزارة البيئة", "مديرة إدارة", "layla@env.example", "00962790000001", "الأردن"],
        [2, "السيد يوسف عبد الرحمن", "ذكر", "وزارة الداخلية", "باحث", "yousef@moi.example", "00201000000002", "مصر"],
        [3, "أمينة بن علي", "أنثى", "المعهد الوطني للإحصاء", "خبيرة", "amina@ins.example", None, "تونس"],
        ["المجموع", 3],
    ]))
    keep("korean.xlsx", book([
        ["연번", "성 명", "성별", "소속기관", "직위", "이메일", "연락처", "국가"],
        [1, "한지우", "여", "환경부", "사무관", "jiwoo@me.example", "010-0000-0001", "대한민국"],
        [2, "서도윤", "남", "기상청", "주무관", "doyun@kma.example", "010-0000-0002", "대한민국"],
    ]))
    keep("korean-parts.csv", "성,이름,소속\n한,지우,환경부\n서,도윤,기상청\n".encode("cp949"))
    keep("chinese.csv", "序号,姓名,性别,工作单位,职务,电子邮箱,国家,出生日期\n1,王小伟,男,生态环境部,处长,wang@mee.example,中国,1980年2月3日\n2,欧阳静女士,女,气象局,工程师,ouyang@cma.example,中国,1985-12-31\n".encode("gbk"))
    keep("vietnamese.xlsx", book([
        ["DANH SÁCH ĐẠI BIỂU"],
        ["STT", "Họ và tên", "Giới tính", "Chức vụ", "Đơn vị công tác", "Số điện thoại", "Email", "Ngày sinh"],
        [1, "Trần Thị Hoa", "Nữ", "Chuyên viên", "Bộ Tài nguyên và Môi trường", "0912 000 001", "hoa@monre.example", "05/06/1984"],
        [2, "Lê Minh", "Nam", "Phó Giám đốc", "Sở Nông nghiệp, Bến Tre", "0912 000 002", "minh@ntre.example", "25/12/1979"],
        ["Tổng cộng: 2 đại biểu"],
    ]))
    keep("vietnamese-parts.xlsx", book([
        ["Họ", "Tên đệm", "Tên", "Cơ quan"], ["Nguyễn", "Văn", "Đạt", "Viện Khí tượng"], ["Phạm", None, "Hương", "Cục Di cư"],
    ]))
    keep("chinese-parts.xlsx", book([["姓", "名", "单位"], ["王", "小伟", "气象局"], ["欧阳", "静", "外交部"]]))
    keep("russian-parts.xlsx", book([
        ["№", "Фамилия", "Имя", "Отчество", "Пол", "Дата рождения", "Страна", "Организация", "Эл. почта", "Язык"],
        [1, "Ергалиева", "Дана", "Маратовна", "Ж", "03.02.1984", "Казахстан", "Казгидромет", "dana@kazhydromet.example", "русский"],
        [2, "Турсунов", "Бахтиёр", "Рустам ўғли", "М", "12.11.1990", "Узбекистан", "МЧС", "нет", "узбекский"],
        [3, "Ким", "Сергей", None, "М", "1979", "Кыргызстан", "—", "kim@mid.example, kim.s@mid.example", "рус"],
    ]))

    def sections(made, sheet):
        for row in (2, 5):
            sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=4)
    keep("sections.xlsx", book([
        ["#", "Name", "Position", "E-mail"],
        ["Ministry of Interior"], [1, "Ana Tafuna", "Officer", "ana@interior.example"], [2, "John Mara", "Clerk", "john@interior.example"],
        ["Ministry of Finance"], [3, "Sela Fifita", "Analyst", "sela@finance.example"],
        ["Facilitators:"], [4, "Piet van der Berg", "Consultant", "piet@training.example"],
    ], prepare=sections))

    def merged(made, sheet):
        sheet.merge_cells("A2:A4")
        sheet.merge_cells("D2:D3")
    keep("merged-down.xlsx", book([
        ["Country", "Name", "Position", "Organisation"],
        ["Kenya", "Wanjiru Kamau", "Planner", "County Government of Kilifi"], [None, "Otieno Ouma", "Driver", None],
        [None, "Achieng Atieno", "Nurse", "Red Cross"], ["Uganda", "Moses Okello", "Farmer", "Farmers’ Union"],
    ], prepare=merged))

    def hide(made, sheet):
        sheet.column_dimensions["C"].hidden = True
        sheet.row_dimensions[3].hidden = True
        old = made.create_sheet("Old list")
        old.sheet_state = "hidden"
        old.append(["Name", "E-mail", "Country", "Organisation", "Position"])
        for i in range(40):
            old.append([f"Old Person{chr(65 + i % 26)}", f"old{i}@list.example", "Fiji", "Ministry", "Officer"])
    keep("hidden.xlsx", book([
        ["Name", "E-mail", "Blood group", "Country"], ["Lupe Siale", "lupe@list.example", "A", "Tonga"],
        ["Was Filtered", "filtered@list.example", "B", "Samoa"], ["Ioana Leau", "ioana@list.example", "0", "Samoa"],
    ], prepare=hide))

    def instructions(made, sheet):
        sheet["A1"] = "How to fill in this form"
        sheet["A2"] = "Write your name in the next sheet, one person per row."
        people = made.create_sheet("Nominees")
        for row in [["Nominee", "Organization", "Mobile"], ["Abebe Kebede", "Ministry of Water", 251911000001], ["Hiwot Tesfaye", "IGAD", 251911000002]]:
            people.append(row)
        lookup = made.create_sheet("Countries")
        lookup.append(["Country", "Code"])
        for row in [["Ethiopia", "ET"], ["Kenya", "KE"], ["Uganda", "UG"], ["Sudan", "SD"]]:
            lookup.append(row)
    keep("several-sheets.xlsx", book([], title="Instructions", prepare=instructions))
    keep("totals-and-footer.xlsx", book([
        ["N°", "Nom et prénoms", "Structure", "Téléphone", "Signature"],
        [1, "OUÉDRAOGO Awa", "Croix-Rouge burkinabè", "70 00 00 01"], [2, "Ould Ahmed Sidi", "Ministère de la Santé", "70 00 00 02"],
        [3, "TRAORÉ Jean de Dieu", "SP/CONEDD", "70 00 00 03"], [4, None, None, None], ["Total", 3],
        [], [], ["Fait à Ouagadougou, le 3 mars 2026"], ["Établi par : le secrétariat"],
    ]))
    keep("two-tables.xlsx", book([
        ["Participants"], ["Name", "Country", "E-mail"], ["Rua Tane", "Cook Islands", "rua@list.example"], ["Mele Faka", "Tonga", "mele@list.example"],
        [], ["Facilitators"], ["First name", "Surname", "Organization", "Position"],
        ["Jane", "Roe", "Training Centre", "Trainer"], ["Max", "Muster", "Training Centre", "Coach"],
    ]))
    keep("repeated-header.csv", "Name,Sex,Organisation\nAda Byron,F,Society\nName,Sex,Organisation\nBo Li,M,Institute\nNom,Sexe,Organisme\nCy Twain,M,Union\n".encode())

    def formats(made, sheet):
        for row in (2, 3):
            sheet.cell(row, 2).number_format = "0000000"
            sheet.cell(row, 3).number_format = '"+"000 00 000 00 00'
            sheet.cell(row, 4).number_format = "dd/mm/yyyy"
            sheet.cell(row, 6).number_format = "0%"
        sheet["A1"].font = Font(bold=True)
    keep("formats.xlsx", book([
        ["Name", "Staff code", "Phone", "Date of birth", "Badge", "Share", "Paid"],
        ["Aziz Karimov", 1234, 998901112233, datetime.date(1984, 2, 3), 17, 0.8, True],
        ["Dilnoza Yusupova", 42, 998907654321, datetime.date(1990, 11, 30), 18.5, 1, False],
    ], prepare=formats))

    def text(at, value):
        return f'<c r="{at}" t="inlineStr"><is><t>{value}</t></is></c>'

    cells = [
        [text("A1", "Name"), text("B1", "E-mail"), text("C1", "Position"), text("D1", "Country")],
        [text("A2", "Ana Sol"), text("B2", "ana@list.example"), '<c r="C2" t="str"><f>"Plan"&amp;"ner"</f><v>Planner</v></c>', text("D2", "Chile")],
        [text("A3", "=Eva Mar"), text("B3", "eva@list.example"), '<c r="C3"><f>VLOOKUP(A3,X:Y,2)</f></c>', text("D3", "Peru")],
        [text("A4", "+Tito Paz"), text("B4", "@tito"), text("C4", "-"), '<c r="D4" t="e"><f>X1</f><v>#REF!</v></c>'],
    ]
    rows = "".join(f'<row r="{number}">{"".join(row)}</row>' for number, row in enumerate(cells, 1))

    def formulas(name, part):
        if name != "xl/worksheets/sheet1.xml":
            return part
        return re.sub(rb"<sheetData ?/>|<sheetData>.*</sheetData>", lambda _: f"<sheetData>{rows}</sheetData>".encode(), part)
    keep("formulas.xlsx", repacked(book([["x"]]), formulas))
    keep("columns-200.xlsx", book([["Name", "E-mail"] + [f"Question {i}" for i in range(198)], ["Wide Table", "wide@list.example"] + [str(i) for i in range(198)]]))
    keep("semicolon-cp1251.csv", "Список участников;;;\r\nФИО;Пол;Организация;Телефон\r\nСидоренко Анна Ивановна;ж;\"Минприроды; отдел климата\";+7 000 000 00 01\r\nБеков Тимур;м;Акимат;8 000 000 00 02\r\n".encode("cp1251"))
    keep("utf16le.csv", "\ufeffName\tOrganisation\tCountry\r\nЖанар Оспанова\tҚазгидромет\tKazakhstan\r\nZoë Ødegård\tRøde Kors\tNorway\r\n".encode("utf-16-le"))
    keep("utf16be-without-mark.txt", "Name;Organisation;Country\nIlse Groß;Rotes Kreuz;Austria\nAgnès Côté;Croix-Rouge;Canada\n".encode("utf-16-be"))
    keep("month-first.csv", "Name,Date of birth,Sex\nAl One,03/04/1980,M\nBea Two,12/25/1979,F\nCy Three,1/2/85,M\n".encode())
    keep("doubtful-dates.csv", "Name,DOB\nAl One,03/04/1980\nBea Two,05/05/1981\n".encode())
    keep("spanish.csv", "Nº;Nombre;Apellidos;Sexo;País;Institución;Cargo;Correo electrónico\n1;José Luis;Quispe Mamani;H;Perú;INDECI;Director;jl@indeci.example\n2;María de los Ángeles;Ñahui;M;Bolivia;Defensa Civil;Jefa;maria(at)dc.example\n".encode("cp1252"))
    keep("one-name-column.csv", ("Participante;Entidad\nDIALLO, Amara;ONG Tierra\nJosé Ortega y Gasset;Museo\nAna Ruiz / Luis Pérez;Cruz Roja\nEL AMRANI Salma;Ministère\nHan Jiwoo (한지우);KMA\nMarie de la CRUZ;UNI\n"
                                "AMARA DIALLO;X\nPaul McDONALD;Y\nJohn Smith III;Z\nPrince;W\n").encode())
    keep("without-header.txt", "Amara Diallo\tMinistry of Planning\tamara@plan.example\nTevita Moala\tMinistry of Works\ttevita@works.example\nLupe Siale\tRed Cross Society\tlupe@cross.example\n".encode())
    keep("one-column.txt", "Amara Diallo\nTevita Moala\nLupe Siale\n".encode())
    keep("stray-quote.csv", "Name,Organisation\n\"Nino\" Rota,Conservatory\nAda \"Count\" Byron,\"Society, Royal\"\n\"Bo Li,Institute\nCy Twain,Union\n".encode())
    keep("line-breaks.csv", "Name,Organisation,Position\n\"Maria\nSilva\",\"Ministry of\r\nForeign Affairs\",Desk\nJo Bo,Union,Clerk\n".encode())
    keep("declared-delimiter.csv", "sep=|\r\nName|Organisation, unit|Sex\r\nEva Mar|Union, East|F\r\n".encode())
    keep("ditto.csv", "Name,Organisation,Position\nEva Mar,National Union of Teachers,Clerk\nLea Sol,\"\"\"\",idem\nTia Luz,-//-,Head\n".encode())
    keep("bilingual-header.xlsx", book([
        ["LISTE / LIST"], ["Nom / Name", "Prénom / First name", "Organisation", "Pays / Country", "Vol / Flight"],
        ["Koffi", "Aya", "Croix-Rouge", "Côte d’Ivoire", "XX 100"], ["Ben Salah", "Amine", "ONG Vert", "Tunisie", "XX 200"],
    ]))
    keep("native-names.csv", "No,Name,姓名,Organisation\n1,Wang Xiaowei,王小伟,CMA\n2,Li Jing,李静,MFA\n".encode())
    keep("said-names.csv", "No,Name / Nom,How to say it / Prononciation,Organisation\n1,Nguyễn Thị Hoa,nwin tee HWAH,MONRE\n2,Siobhán Ní Bhriain,shi-VAWN nee VREE-in,EPA\n3,Aya Koffi,,Croix-Rouge\n".encode())
    keep("name-and-surname.csv", "Name,Surname,E-mail\nAna,Ruiz,ana@list.example\nLuis,Pérez,luis@list.example\n".encode())
    keep("broken-utf8.csv", "Имя;Организация\nАйгуль Нурова;Министерство эк\xedlogии\n".encode("utf-8").replace("\xed".encode(), b"\xed"))

    old = xlwt.Workbook()
    sheet = old.add_sheet("Liste")
    rows = [["Liste des participants"], [], ["Nom", "Prénom", "Sexe", "Pays", "Téléphone", "Né(e) le"],
            ["Koné", "Aïcha", "F", "Mali", 22370000001, datetime.date(1985, 5, 6)], ["Sow", "Ibrahima", "H", "Sénégal", "+221 77 000 00 02", "07/08/1990"]]
    style = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            sheet.write(r, c, value, style) if isinstance(value, datetime.date) else sheet.write(r, c, value)
    out = io.BytesIO()
    old.save(out)
    keep("old.xls", out.getvalue())
    keep("list.ods", ods())


def ods(extra_manifest="", body=None):
    def cell(value, shown=None, attributes=""):
        if value is None:
            return f"<table:table-cell{attributes}/>"
        if isinstance(value, (int, float)):
            return f'<table:table-cell office:value-type="float" office:value="{value}"{attributes}><text:p>{shown or value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"{attributes}><text:p>{value}</text:p></table:table-cell>'
    rows = [
        cell("Лист участников", attributes=' table:number-columns-spanned="5"'),
        "".join(map(cell, ["Name", "Code", "Date of birth", "Organisation", "Country"])),
        cell("Zoë &amp; Co Müller") + cell(7, "007") + '<table:table-cell office:value-type="date" office:date-value="1984-02-03"><text:p>03/02/84</text:p></table:table-cell>'
        + '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>Ministry of<text:s/>Works</text:p></table:table-cell>' + cell("Malta"),
        cell("Ana Sol") + cell(12, "012") + cell(None) + cell("Union") + cell("Chile"),
    ]
    xml = "".join(f"<table:table-row>{row}<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>" for row in rows)
    content = body or (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles/><office:body><office:spreadsheet>'
        f'<table:table table:name="People"><table:table-column table:number-columns-repeated="4"/><table:table-column table:visibility="collapse"/>{xml}'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>")
    manifest = f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{extra_manifest}</manifest:manifest>'
    return packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content), ("META-INF/manifest.xml", manifest)])


def compound(streams):
    """An OLE2 container whose directory names streams that hold nothing."""
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * (512 - len(header) - 4)
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504
    directory = b""
    for kind, name in [(5, "Root Entry")] + [(2, name) for name in streams]:
        encoded = name.encode("utf-16-le") + b"\0\0"
        entry = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
        directory += entry.ljust(116, b"\0") + struct.pack("<IQ", 0xFFFFFFFE, 0)
    return header + fat + directory.ljust(512, b"\0")


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def refused():
    good = book([["Name", "E-mail"]] + [[f"Person {i}", f"p{i}@list.example"] for i in range(50)])
    keep("encrypted.xlsx", compound(["EncryptionInfo", "EncryptedPackage"]))
    keep("letter.xls", compound(["WordDocument"]))
    keep("encrypted.ods", ods(extra_manifest='<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'))
    keep("truncated.xlsx", good[: len(good) * 2 // 3])
    damaged = bytearray(good)
    at = damaged.find(b"xl/worksheets/sheet1.xml") + 200
    damaged[at:at + 40] = b"\x55" * 40
    keep("damaged.xlsx", bytes(damaged))
    keep("empty.xlsx", b"")
    keep("empty-sheet.xlsx", book([]))
    keep("blank.csv", "\ufeff \n;;;\n\n".encode())
    keep("picture.xlsx", png())
    keep("letter.xlsx", packed([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>")]))
    keep("page.xls", b"<html><body><table><tr><td>Name</td></tr></table></body></html>")
    zeros = b"<x>" + b" " * (64 << 20)
    bomb = packed([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", zeros)])
    keep("bomb.xlsx", bomb)
    size = struct.pack("<I", len(zeros))
    keep("bomb-that-lies.xlsx", bomb.replace(size, struct.pack("<I", 1000)))
    keep("far-cell.ods", ods(body='<office:document-content><table:table table:name="x"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" '
                             'table:number-columns-repeated="100"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:document-content>'))
    keep("nul.csv", b"Name,E-mail\nAna\0Sol,ana@list.example\nEva Mar,eva@list.example\n")
    keep("columns-300.csv", (",".join(["Name"] + [f"c{i}" for i in range(299)]) + "\n" + ",".join(["Ana Sol"] + ["1"] * 299) + "\n").encode())
    keep("no-people.csv", b"Item,Quantity,Price\nPens,20,1.5\nPaper,3,4\n")


if __name__ == "__main__":
    lists()
    refused()
