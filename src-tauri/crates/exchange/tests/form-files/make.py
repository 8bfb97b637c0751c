#!/usr/bin/env python3
"""Writes XLSForms of every kind of trouble beside this script.

Everything in them is invented. Needs openpyxl and xlwt. The files are kept in the repository; run this only to change them.
"""

import csv
import io
import pathlib
import zipfile

import openpyxl
import xlwt

HERE = pathlib.Path(__file__).parent
WHEN = (2026, 1, 1, 0, 0, 0)


def keep(name, data):
    (HERE / name).write_bytes(data)


def xlsx(name, **sheets):
    """A workbook with fixed times, so that the same content gives the same bytes."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    made.save(data)
    out = io.BytesIO()
    with zipfile.ZipFile(data) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in source.namelist():
            content = source.read(part)
            if part == "docProps/core.xml":
                continue
            if part == "[Content_Types].xml":
                content = content.replace(
                    b'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>', b"")
            if part == "_rels/.rels":
                start = content.find(b"<Relationship Target=\"docProps/core.xml\"")
                start = start if start >= 0 else content.find(b"<Relationship Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\"")
                if start >= 0:
                    end = content.index(b"/>", start) + 2
                    content = content[:start] + content[end:]
            info = zipfile.ZipInfo(part, WHEN)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    keep(name, out.getvalue())


def xls(name, **sheets):
    made = xlwt.Workbook()
    for title, rows in sheets.items():
        sheet = made.add_sheet(title)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if value is not None:
                    sheet.write(r, c, value)
    out = io.BytesIO()
    made.save(out)
    keep(name, out.getvalue())


def text(name, rows, encoding="utf-8", delimiter=","):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    keep(name, out.getvalue().encode(encoding))


def sound():
    xlsx("daily-feedback.xlsx", survey=[
        ["type", "name", "label::English (en)", "label::Français (fr)", "label::Русский", "hint::English (en)", "required", "relevant", "appearance", "lines"],
        ["note", "intro", "Thank you for a few minutes.", "Merci pour quelques minutes.", "Спасибо за несколько минут."],
        ["begin_group", "today_s_sessions", "Today’s sessions", "Les séances du jour", "Сегодняшние занятия", None, None, None, "table-list minimal"],
        ["select_one agree", "clear", "The aims were clear", "Les objectifs étaient clairs", "Цели были ясны", None, "yes"],
        ["select_one agree", "useful", "I can use it at work", "Je peux l’utiliser", "Это полезно для работы", None, "true()"],
        ["end_group"],
        ["select_one yes_no", "follow", "Do you want to know more?", "Voulez-vous en savoir plus ?", "Хотите узнать больше?", "Choose one", "TRUE", None, "quick"],
        ["text", "what", "About what?", "Sur quoi ?", "О чём?", None, "no", "${follow} = 'yes'", "multiline", 4],
        ["range", "pace", "Pace, from slow to fast", "Rythme", "Темп"],
        ["note", "thanks", "See you tomorrow!", "À demain !", "До завтра!"],
    ], choices=[
        ["list_name", "name", "label::English (en)", "label::Français (fr)", "label::Русский", "outside"],
        ["agree", 1, "Not at all", "Pas du tout", "Совсем нет"], ["agree", 2, "Partly", "En partie", "Отчасти"],
        ["agree", 3, "Fully", "Tout à fait", "Полностью"], ["agree", "na", "Does not apply", "Sans objet", "Неприменимо", "yes"],
        ["yes_no", "yes", "Yes", "Oui", "Да"], ["yes_no", "no", "No", "Non", "Нет"],
    ], settings=[
        ["form_title", "form_id", "version", "default_language", "style", "flipchart_kind"],
        ["Daily feedback", "daily_feedback", "2026030901", "Français (fr)", "pages", "daily"],
    ])
    xlsx("knowledge-test.xlsx", survey=[
        ["type", "name", "label", "points", "answer", "module", "objective", "source", "choice_filter", "constraint", "constraint_message"],
        ["select_one drivers", "q1", "What drives most migration?", 2, None, "M1", "Explain drivers", "Handout 1, p. 4"],
        ["select_multiple hazards", "q2", "Which are slow-onset?", None, None, "M2", None, None, "kind = 'a'"],
        ["integer", "q3", "In which year?", 1.5, 2018, "M3", None, None, None, ". > 1900 and . < 2100", "A year, please"],
        ["text", "q4", "Name the compact", None, "Global Compact"],
        ["rank steps", "q5", "Put in order", None, "one two three"],
        ["decimal", "q6", "A share", "many"],
        ["date", "q7", "Date of the test"],
    ], choices=[
        ["list name", "value", "label", "correct", "points", "kind"],
        ["drivers", "work", "Work", "x"], ["drivers", "war", "War", None, "0,5"], ["drivers", "whim", "Whim", "maybe"],
        ["hazards", "drought", "Drought", 1, None, "a"], ["hazards", "flood", "Flood", 0, None, "a"], ["hazards", "sea", "Sea level", True, None, "b"],
        ["steps", "one", "First"], ["steps", "two", "Second"], ["steps", "three", "Third"],
    ], settings=[["form_title", "flipchart_identity", "flipchart_shuffle"], ["Knowledge test", "code", "yes"]])
    xls("old-words.xls", survey=[
        ["command", "tag", "caption: French", "caption: English", "hint: French", "relevance", "constraining message", "control:appearance", "bind:readonly", "media:image:French"],
        ["begin group", "household", "Le ménage", "The household"],
        ["select one from sexes or specify other", "sex", "Sexe", "Sex", "Une seule réponse"],
        ["add select multiple prompt using crops", "crops", "Cultures", "Crops", None, "selected(${sex}, 'f')", "Choose one", "minimal", None, "crops.png"],
        ["select1 crops", "main", "Culture principale", "Main crop"],
        ["string", "village", "Village", "Village", None, None, None, None, "yes"],
        ["int", "people", "Personnes", "People"],
        ["end group"],
    ], choices=[
        ["list name", "name", "label: French", "label: English"],
        ["sexes", "f", "Femme", "Woman"], ["sexes", "m", "Homme", "Man"], ["crops", 1.0, "Mil", "Millet"], ["crops", 2.0, "Maïs", "Maize"],
    ], settings=[["id_string", "title"], ["menage 2012", "Ménage"]])
    text("several-sheets.csv", [
        ["survey"], [None, "type", "name", "label::English", "label::Spanish"],
        [None, "select_one yn", "q1", "Ready; willing?", "¿Listo; dispuesto?"], [None, "text", "q2", "Why", "Por qué"], [],
        ["choices"], [None, "list_name", "name", "label::English", "label::Spanish"], [None, "yn", "y", "Yes", "Sí"], [None, "yn", "n", "No", "No"],
        ["settings"], [None, "form_id"], [None, "ready"],
    ])
    text("survey-alone.csv", [["type", "name", "label"], ["text", "q1", "Your name"], ["integer", "q2", "Your age"]], "utf-8-sig", ";")


def not_run():
    xlsx("not-run.xlsx", survey=[
        ["type", "name", "label", "calculation", "parameters", "guidance_hint", "default", "required", "trigger", "repeat_count", "my column", "kobo--score-choices"],
        ["start", "start"], ["end", "end"], ["today", "today"], ["deviceid", "device"], ["audit", None],
        ["calculate", "twice", None, "${age} * 2"],
        ["integer", "age", "Age", None, None, "Ask twice", 18, "${here} != ''"],
        ["geopoint", "here", "Where are you?"], ["image", "photo", "A photo", None, "max-pixels=640"],
        ["begin_repeat", "child", "Child", None, None, None, None, None, None, "${age}"],
        ["text", "child_name", "Name of the child", None, "rows=3"],
        ["end_repeat"],
        ["acknowledge", "ok", "I agree"], ["dateTime", "when", "When?"], ["time", "clock", "What time?", None, None, None, None, None, "${age}"],
        ["barcode", "code", "Scan"], ["hidden", "secret"], ["dance", "waltz", "Dance!", None, None, None, None, None, None, None, "kept"],
        ["select_one yn", "q", "Sure?", None, "randomize=true", None, None, None, None, None, None, "scores"],
    ], choices=[["list_name", "name", "label", "media::image", "remark"], ["yn", "y", "Yes", "yes.png", "first"], ["yn", "n", "No"]],
        settings=[["form_id", "instance_name", "public_key"], ["all-types", "concat(${age}, '-')", "ABC"], ["second", "row"]])
    xlsx("from-files.xlsx", survey=[
        ["type", "name", "label", "choice_filter"],
        ["select_one_from_file villages.csv", "village", "Village"], ["select_one_external wards", "ward", "Ward", "village=${village}"],
        ["select_one ${child}", "eldest", "The eldest"], ["text", "child", "Child"],
    ], external_choices=[["list_name", "name", "village"], ["wards", "w1", "v1"], ["wards", "w2", "v2"]],
        entities=[["dataset", "label"], ["people", "${child}"]])
    xlsx("expressions.xlsx", survey=[
        ["type", "name", "label", "relevant", "constraint", "choice_filter"],
        ["integer", "age", "Age", None, ". >= 0 and . <= 120"],
        ["text", "a", "A ${age} year old", "not(${age} < 18) or string-length(${age}) = 0"],
        ["text", "b", "B", "pulldata('people', 'name', 'id', ${age})"],
        ["text", "c", "C ${nobody}", "${nobody} = 1"],
        ["text", "d", "D", "(${age} > 3"],
        ["text", "e", "E", "../age > 3"],
        ["text", "f", "F", " or ".join("${age} = %d" % n for n in range(60))],
        ["text", "g", "G", "${age} = ‘3’"],
        ["select_one l", "h", "H", None, None, "indexed-repeat(${age}, 1) = size"],
    ], choices=[["list_name", "name", "label", "size", "colour of it"], ["l", "x", "X", 1, "red"], ["l", "y", "Y", 2, "blue"]])


def broken():
    xlsx("names.xlsx", survey=[
        ["type", "name", "label", "relevant"],
        ["text", "my question?", "One"], ["text", "1st", "Two", "${my question?} = 'x'"], ["text", "q", "Three"], ["text", "q", "Four"],
        ["text", None, "Five"], ["note", None, "Six"], ["text", "École", "Seven"], ["text", "x" * 70, "Eight"], ["text", "meta", "Nine"],
        ["begin_group", "q", "Ten"], ["text", "q_2", "Eleven"], ["end_group"], ["text", "вопрос", "Twelve", "${École} = 1"], ["text", "silent", None],
    ])
    xlsx("lists.xlsx", survey=[
        ["type", "name", "label"],
        ["select_one colours", "a", "Colour"], ["select_one", "b", "Of what?"], ["select_multiple sizes or_other", "c", "Sizes"],
        ["rank nowhere", "d", "Rank"], ["select_one sizes", "c_other", "Taken"],
    ], choices=[
        ["list_name", "name", "label"],
        ["colours", "dark red", "Dark red"], ["colours", "blue", "Blue"], ["colours", "blue", "Light blue"], ["colours", None, "No name"],
        [None, "lost", "Lost"], ["sizes", "s", "Small"], ["sizes", "l", None], ["never used", "x", "X"],
    ])
    xlsx("groups.xlsx", survey=[
        ["type", "name", "label", "disabled", "appearance"],
        ["end_group"], ["begin_group", "a", "A"], ["text", "q1", "One"], ["end_repeat"], ["begin_group", "hollow", "Nothing in it"], ["end_group"],
        ["begin_group", "b", "B", None, "table-list"], ["select_one x", "m1", "Mixed"], ["select_one y", "m2", "Mixed too"],
        ["begin_group", "c", "C", None, "field-list"], ["text", "q2", "Two"], ["text", "q3", "Three", "yes"], [None, None, "A remark"], [None, "q4"],
    ], choices=[["list_name", "name", "label"], ["x", 0, "0"], ["x", 1, "1"], ["x", 2, "2"], ["y", "a", "A"]])
    xlsx("languages.xlsx", survey=[
        ["type", "name", "label", "label::Klingon", "label::Arabic", "hint::pt_BR", "hint:fr", "caption"],
        ["text", "q1", "Plain", "tlhIngan", "عربي", "Dica", "x", "Second label"],
    ])
    xlsx("ranges.xlsx", survey=[
        ["type", "name", "label", "parameters"],
        ["range", "a", "A", "start=0 end=1 step=0.25"], ["range", "b", "B", "start=10;end=0;step=1"], ["range", "c", "C", "start=x"],
        ["range", "d", "D", "step=50"], ["range", "e", "E", "end=7 tick_interval=2"], ["range", "f", "F"],
    ])
    xlsx("settings-in-survey.xlsx", survey=[
        ["type", "name", "label"], ["set form id", "in_survey"], ["set form title", "Title in the survey"], ["text", "q1", "One"],
    ])
    xlsx("no-survey.xlsx", questions=[["type", "name"], ["text", "q"]], people=[["Name"], ["Ana"]])
    xlsx("no-type.xlsx", survey=[["name", "label"], ["q", "Question"]])
    xlsx("no-questions.xlsx", survey=[["type", "name", "label"], ["begin_group", "g", "G"], ["end_group"]])
    xlsx("too-many.xlsx", survey=[["type", "name", "label"]] + [["text", f"q{n}", f"Question {n}"] for n in range(501)])


sound()
not_run()
broken()
