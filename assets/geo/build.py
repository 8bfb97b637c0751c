"""Writes countries.json: ISO 3166-1 with the names the United Nations uses, aliases, regions and zones.

usage: build.py SOURCES   (SOURCES: the folder described in README.md)
"""
import csv
import glob
import json
import re
import sys
import unicodedata
import zipfile
from pathlib import Path

from tables import ALIASES, AMBIGUOUS, CORRECTIONS, ISO_ONLY, WITHOUT_CODE, ZONES

UN = {"en": "en", "fr": "fr", "es": "es", "ru": "ru", "ar": "ar", "zh": "cn"}
UNTERM = ("English", "French", "Spanish", "Russian", "Arabic", "Chinese")
COMMON = ("en", "fr", "es", "ru", "ar", "zh", "vi", "ko")


def key(text):
    """Nearly the search key of core: enough to see that two spellings are one."""
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if c.isalnum())


def territories(sources, lang):
    path = sources / "cldr-localenames-full/main" / lang / "territories.json"
    if not path.exists():
        return {}
    return json.loads(path.read_text("utf-8"))["main"][lang]["localeDisplayNames"]["territories"]


def capital_zones(sources):
    wheel = zipfile.ZipFile(glob.glob(str(sources / "pytz-*.whl"))[0])
    zones = {}
    for line in wheel.read("pytz/zoneinfo/zone.tab").decode().splitlines():
        if not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            zones.setdefault(code, []).append(zone)
    several = {c for c, z in zones.items() if len(z) > 1} - set(ZONES)
    assert not several, f"choose the capital's zone of {several}"
    return {c: z[0] for c, z in zones.items()} | ZONES


def own_languages(sources, code, info):
    found = info.get(code, {}).get("languagePopulation", {})
    return [l.replace("_", "-") for l, facts in found.items() if facts.get("_officialStatus", "").startswith(("official", "de_facto"))]


def typographic(text):
    return re.sub(r"(?<=\w)'(?=\w)", "’", " ".join(text.split()))


def countries(sources):
    with open(sources / "country-codes.csv", encoding="utf-8") as f:
        rows = {r["ISO3166-1-Alpha-2"]: r for r in csv.DictReader(f)}
    cldr = {lang: territories(sources, lang) for lang in COMMON}
    info = json.loads((sources / "cldr-core/supplemental/territoryInfo.json").read_text("utf-8"))["supplemental"]["territoryInfo"]
    zones = capital_zones(sources)
    for code, row in sorted(rows.items()):
        given = ISO_ONLY.get(code)
        names = dict(given["names"]) if given else {
            lang: CORRECTIONS.get((code, lang)) or typographic(row[f"official_name_{column}"]) for lang, column in UN.items()}
        for lang in ("vi", "ko"):
            names[lang] = cldr[lang][code]
        aliases = []
        for lang in COMMON:
            aliases += [cldr[lang].get(code + alt, "") for alt in ("", "-alt-variant")]
        aliases += [row.get(f"UNTERM {lang} {kind}", "") for lang in UNTERM for kind in ("Short", "Formal")]
        aliases += [territories(sources, lang).get(code, "") for lang in own_languages(sources, code, info)]
        aliases += ALIASES.get(code, [])
        region = given["region"] if given else (row["Intermediate Region Code"] or row["Sub-region Code"] or "001").zfill(3)
        yield {"code": code, "alpha3": row["ISO3166-1-Alpha-3"], "m49": given["m49"] if given else row["M49"].zfill(3),
               "region": region, "zone": zones[code], "names": names, "aliases": aliases}
    yield from WITHOUT_CODE


def regions(sources):
    found = {"001": {"code": "001", "parent": None, "names": {}}}
    levels = ("Global", "Region", "Sub-region", "Intermediate Region")
    for lang, column in UN.items():
        with open(sources / f"UNSD-{column}.csv", encoding="utf-8-sig") as f:
            for row in csv.DictReader(f):
                parent = None
                for level in levels:
                    code, name = row[f"{level} Code"], row[f"{level} Name"]
                    if code:
                        code = code.zfill(3)
                        entry = found.setdefault(code, {"code": code, "parent": parent, "names": {}})
                        entry["names"][lang] = typographic(name)
                        parent = code
    return [found[code] for code in sorted(found)]


def tidy(entry, ambiguous):
    """Aliases that say nothing new are dropped."""
    seen = {key(n) for n in entry["names"].values()} | {entry["code"].casefold(), (entry.get("alpha3") or "").casefold()} | ambiguous
    kept = []
    for alias in entry["aliases"]:
        alias = typographic(alias)
        alias = re.sub(r" \((?:the|l['’]|le|la|les|el|los|las)\)$", "", alias)
        if alias and key(alias) not in seen:
            seen.add(key(alias))
            kept.append(alias)
    return {**entry, "aliases": kept}


def lines(items):
    return ",\n".join("  " + json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items)


def main():
    sources = Path(sys.argv[1])
    ambiguous = {key(text) for text in AMBIGUOUS}
    entries = [tidy(entry, ambiguous) for entry in countries(sources)]
    out = (f'{{"ambiguous":{json.dumps(AMBIGUOUS, ensure_ascii=False)},\n"regions":[\n{lines(regions(sources))}\n],\n'
           f'"countries":[\n{lines(entries)}\n]}}\n')
    out = unicodedata.normalize("NFC", out)
    assert "\\" not in out, "the reader borrows its texts: no escapes"
    Path(__file__).with_name("countries.json").write_text(out, "utf-8")
    print(f"{len(entries)} entries, {len(out.encode()) // 1024} KiB")


if __name__ == "__main__":
    main()
