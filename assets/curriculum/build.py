"""Writes the sample participant list (.xlsx, .csv) from sample-workshop.json, the way such lists arrive: lines above
the header, a count column, several ways to write a sex or a country, stray spaces, an empty row.

usage: build.py
"""
import csv
import json
import re
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

HERE = Path(__file__).parent
TITLE_LINES = [
    "Migration, Environment and Climate Change: regional training workshop",
    "Suva, 10 – 12 November 2026. Provisional list of participants (as of 6 November)",
    "",
]
HEADER = ["No.", "Title", "Full name", "Sex", "Country", "Ministry / Organisation", "Position", "E-mail", "Diet", "Room"]
WIDTHS = [5, 7, 42, 9, 26, 46, 38, 34, 14, 8]
EMPTY_ROW_AFTER = 12
# The long names are the United Nations'; people write some of them otherwise.
COUNTRY_SPELLINGS = {"VN": "Vietnam", "KR": "South Korea", "CN": "P.R. China", "KG": "Kyrgyz Republic", "LS": "LESOTHO",
                     "KZ": "Казахстан", "MA": "Maroc", "SN": "Sénégal"}
DIETS = {2: "no seafood", 5: "vegetarian", 8: "no peanuts", 12: "halal", 13: "halal", 18: "gluten-free", 21: "vegetarian"}
SEXES = {"female": ["F", "female", "F "], "male": ["M", "male", "M"], "undisclosed": ["prefer not to say"] * 3, None: [""] * 3}


def country_names():
    data = json.loads((HERE / "../geo/countries.json").read_text("utf-8"))
    return {country["code"]: country["names"]["en"] for country in data["countries"]} | COUNTRY_SPELLINGS


def rows():
    sample = json.loads((HERE / "sample-workshop.json").read_text("utf-8"))
    countries = country_names()
    participants = [p for p in sample["people"] if p["role"] == "participant"]
    for number, p in enumerate(participants, 1):
        name = f" {p['name']} " if number % 9 == 0 else p["name"]
        email = (p["email"] or "").upper() if number == 20 else p["email"] or ""
        yield [number, p["title"] or "", name, SEXES[p["sex"]][number % 3], countries[p["country"]], p["organisation"],
               p["position"], email, DIETS.get(number, ""), f"{100 + number * 7 % 60:04d}"]
        if number == EMPTY_ROW_AFTER:
            yield [""] * len(HEADER)


def write_csv(path):
    with open(path, "w", encoding="utf-8-sig", newline="") as f:
        out = csv.writer(f, delimiter=";", lineterminator="\r\n")
        for line in TITLE_LINES:
            out.writerow([line] + [""] * (len(HEADER) - 1))
        out.writerow(HEADER)
        out.writerows(rows())


def write_xlsx(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "Participants"
    for line in TITLE_LINES:
        sheet.append([line or None])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append(HEADER)
    for cell in sheet[len(TITLE_LINES) + 1]:
        cell.font = Font(bold=True)
    for row in rows():
        sheet.append([value if value != "" else None for value in row])
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row in sheet.iter_rows(min_row=len(TITLE_LINES) + 2):
        for cell in row:
            cell.alignment = Alignment(vertical="top", wrap_text=cell.column > 5)
    sheet.freeze_panes = f"A{len(TITLE_LINES) + 2}"
    book.create_sheet("Notes").append(["Arrivals: airport shuttle on 9 November at 10:30 and 16:00."])
    book.save(path)
    without_clock(path)


def without_clock(path):
    """The same input gives the same bytes."""
    with zipfile.ZipFile(path) as old:
        parts = [(info.filename, old.read(info)) for info in old.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-11-06T09:00:00Z", data)
            new.writestr(zipfile.ZipInfo(name, (2026, 11, 6, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    write_csv(HERE / "sample-participants.csv")
    write_xlsx(HERE / "sample-participants.xlsx")
