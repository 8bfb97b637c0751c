"""Fills this folder with the bundled faces. Run by hand when a face changes; the result is committed.

    npm install @expo-google-fonts/{noto-sans,noto-serif,eb-garamond,...}     (in a folder of its own)
    pip install fonttools
    python3 cut.py PATH/TO/node_modules/@expo-google-fonts

Faces are copied as they are, except Noto Sans KR and SC: a whole one weighs 6 to 10 MB, so these are cut to
the characters names and texts use, and their hinting is dropped. The cut of KR holds all Hangul, the cut of SC
GB 2312 (simplified) and level 1 of Big5 (traditional), with kana and East Asian punctuation. Only their Regular is
kept: a second weight would add 3 MB and a heavier Han character reads worse, not better, at the size of a table.
EB Garamond, the face of certificates, is cut to Latin with Vietnamese, Cyrillic and Greek; kerning and ligatures stay,
its swashes, fractions and small capitals go. Its SemiBold serves as Bold.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FAMILIES = [
    ("noto-sans", "NotoSans", True),
    ("noto-serif", "NotoSerif", True),
    ("ibm-plex-sans-arabic", "IBMPlexSansArabic", True),
    ("amiri", "Amiri", True),
    ("noto-sans-hebrew", "NotoSansHebrew", True),
    ("noto-sans-armenian", "NotoSansArmenian", True),
    ("noto-sans-georgian", "NotoSansGeorgian", True),
    ("noto-sans-ethiopic", "NotoSansEthiopic", True),
    ("noto-sans-devanagari", "NotoSansDevanagari", True),
    ("noto-sans-bengali", "NotoSansBengali", True),
    ("noto-sans-tamil", "NotoSansTamil", True),
    ("noto-sans-thai", "NotoSansThai", True),
    ("noto-sans-khmer", "NotoSansKhmer", True),
    ("noto-sans-myanmar", "NotoSansMyanmar", True),
    ("noto-sans-kr", "NotoSansKR", False),
    ("noto-sans-sc", "NotoSansSC", False),
]


def decodable(codec, leads, trails):
    """The characters of a two-byte character set."""
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.add(ord(bytes([lead, trail]).decode(codec)))
            except (UnicodeDecodeError, TypeError):
                pass
    return found


EAST_ASIAN = {0x20, 0x2D, 0xB7} | set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0))
CUTS = {
    "NotoSansKR": EAST_ASIAN | set(range(0xAC00, 0xD7A4)) | set(range(0x1100, 0x1200)) | set(range(0x3130, 0x3190)),
    "NotoSansSC": EAST_ASIAN
    | set(range(0x3040, 0x3100))
    | decodable("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))
    | decodable("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)]),
}


EUROPEAN = (
    set(range(0x20, 0x530))
    | set(range(0x1E00, 0x2070))
    | {0x20AC, 0x2116, 0x2122, 0x2212, 0xFB01, 0xFB02}
)
JOINING = ["ccmp", "locl", "ljmo", "vjmo", "tjmo", "mark", "mkmk"]
# Drawn alike and missing: the schwa of Azerbaijani is the one of Kazakh.
ALIKE = {0x259: 0x4D9, 0x18F: 0x4D8}
GARAMOND = [("400Regular", "Regular"), ("600SemiBold", "Bold"), ("400Regular_Italic", "Italic")]


def cut(source, target, characters, features=JOINING):
    options = subset.Options(hinting=False, layout_features=features)
    options.name_IDs = ["*"]
    options.notdef_outline = True
    font = TTFont(source, recalcTimestamp=False)
    for table in font["cmap"].tables:
        for missing, model in ALIKE.items():
            if table.isUnicode() and model in table.cmap:
                table.cmap.setdefault(missing, table.cmap[model])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.save(target)


def main(root):
    for package, name, bold in FAMILIES:
        for weight, style in [("400Regular", "Regular")] + [("700Bold", "Bold")] * bold:
            source = root / package / weight / f"{name}_{weight}.ttf"
            target = HERE / f"{name}-{style}.ttf"
            if name in CUTS:
                cut(source, target, CUTS[name])
            else:
                shutil.copyfile(source, target)
        shutil.copyfile(root / package / "LICENSE_FONT", HERE / "licences" / f"{name}.txt")
    for weight, style in GARAMOND:
        source = root / "eb-garamond" / weight / f"EBGaramond_{weight}.ttf"
        cut(source, HERE / f"EBGaramond-{style}.ttf", EUROPEAN, [*JOINING, "kern", "liga"])
    shutil.copyfile(root / "eb-garamond" / "LICENSE_FONT", HERE / "licences" / "EBGaramond.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
