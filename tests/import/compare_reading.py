#!/usr/bin/env python3
"""How long Python takes only to read the list that `bench_import` previews and imports, for comparison.

    python3 tests/import/compare_reading.py LIST.xlsx [RUNS]     reads that file
    python3 tests/import/compare_reading.py --make [RUNS]        makes the benchmark's list first: 10,000 rows, 12 columns

Prints one JSON line per reader: openpyxl in its read-only mode, openpyxl as most scripts use it, and pandas. They give cells;
what a column means, who is a person and what is in doubt is left to whoever calls them. A reader that isn't installed is
skipped.
"""

import json
import os
import statistics
import sys
import tempfile
import time

PEOPLE = 10_000


def rows_read_only(path):
    import openpyxl
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    count = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    return count


def rows_whole(path):
    import openpyxl
    return sum(1 for _ in openpyxl.load_workbook(path, data_only=True).worksheets[0].iter_rows(values_only=True))


def rows_pandas(path):
    import pandas
    return len(pandas.read_excel(path, dtype=str)) + 1


def make(path):
    """The same cells as `tests/examples/bench_import.rs` writes."""
    import openpyxl
    given = ["Litia", "Әсел", "Đạt", "José Luis", "ليلى", "지우", "Marie-Noëlle", "Tevita"]
    family = ["Vakarau", "Кәрімова", "Nguyễn", "Ñahui", "حداد", "한", "RAMGOOLAM-DUVAL", "al-Rashid"]
    country = ["Fiji", "Казахстан", "Viet Nam", "Pérou", "الأردن", "Republic of Korea"]
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["No.", "Title", "Given name", "Family name", "Sex", "Date of birth", "Country", "Organisation", "Position", "E-mail", "Phone", "Diet"])
    for i in range(1, PEOPLE + 1):
        sheet.append([
            str(i), ["Ms", "Mr", "Dr"][i % 3], given[i % 8], f"{family[i // 8 % 8]}{i}", "FM"[i % 2], f"{i % 28 + 1:02}/{i % 12 + 1:02}/{1960 + i % 45}",
            country[i % 6], f"Ministry of Environment, Division {i % 300}", "Senior Adaptation Officer", f"person{i}@list.example", f"+679 {i:07}",
            "vegetarian" if i % 5 == 0 else "",
        ])
    book.save(path)


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    runs = int(arguments[1]) if len(arguments) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        path = arguments[0]
        if path == "--make":
            path = os.path.join(folder, "list.xlsx")
            make(path)
        for name, read in [("openpyxl, read-only", rows_read_only), ("openpyxl", rows_whole), ("pandas.read_excel", rows_pandas)]:
            taken = []
            try:
                for _ in range(runs):
                    start = time.perf_counter()
                    rows = read(path)
                    taken.append((time.perf_counter() - start) * 1000)
            except ImportError as missing:
                print(json.dumps({"reader": name, "skipped": str(missing)}))
                continue
            print(json.dumps({
                "file": os.path.basename(path), "bytes": os.path.getsize(path), "reader": name, "rows": rows, "measure": "reading alone",
                "p50_ms": round(statistics.median(taken), 1), "slowest_ms": round(max(taken), 1), "runs": runs,
            }))


if __name__ == "__main__":
    main(sys.argv[1:])
