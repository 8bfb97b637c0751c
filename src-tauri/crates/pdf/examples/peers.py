"""Certificates by this program and by others, measured alike: one JSON line for each.

    python peers.py BENCH COUNT [OFFICE]

BENCH is the release build of the example `bench`, OFFICE a folder that `office.py` filled; without it LibreOffice is left out.
Needs typst, reportlab, weasyprint, segno and pypdfium2 from PyPI. All make a page lying on A4 with a logo, five lines, one of 24
names in many scripts and a QR code of 295 characters. Ours are made with their codes, tagged, PDF/A, with an engraved border
and signatures, and carry the code inside; the others make plain pages with codes that were made beforehand as pictures. What a
program needs to start is measured with one certificate and taken off; processor time is that of the program with all its
threads and children.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from time import monotonic

import office
import pypdfium2

HERE = Path(__file__).resolve()
FONTS = next(p / "assets/fonts" for p in HERE.parents if (p / "assets/fonts").is_dir())
NAMES = [
    line.strip().strip('",')
    for line in (HERE.parent / "samples/mod.rs").read_text("utf8").split("NAMES: [&str; 24] = [")[1].split("];")[0].splitlines()
    if line.strip()
]
TITLE = "Migration, Environment and Climate Change: Training for Policymakers in the Pacific"
LINES = ["Certificate of participation", "This is to certify that", None, "took part in the training", TITLE,
         "held in Suva, Fiji, from 14 to 16 March 2017"]
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><circle cx="50" cy="50" r="47" fill="none" stroke="#0d4754" stroke-width="5"/><path d="M50 14 l8 24 h-16 z" fill="#d9932f"/></svg>'
SET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def prepare(folder, count):
    import segno

    (folder / "logo.svg").write_text(LOGO)
    for index in range(count):
        state, text = index + 1, "WC1:"
        while len(text) < 295:
            state = (state * 1664525 + 1013904223) % 2**32
            text += SET[(state >> 16) % len(SET)]
        segno.make(text, error="m", boost_error=False).save(str(folder / f"{index}.png"), border=4, scale=1)


def people(count):
    return [(index, NAMES[index % len(NAMES)]) for index in range(count)]


def typst(folder, count, each):
    import typst as compiler

    def page(index, name):
        body = "".join(
            f"#text(size: {28 if line is None else 14}pt)[#{json.dumps(name if line is None else line, ensure_ascii=False)}]\\\n"
            for line in LINES
        )
        return f'#align(center)[#image("logo.svg", width: 30mm)\n{body}]\n#place(bottom + right, image("{index}.png", width: 40mm))\n'

    head = '#set page(paper: "a4", flipped: true)\n#set text(font: ("Noto Serif", "Noto Sans"))\n'
    pages = [page(*one) for one in people(count)]
    fonts = [str(FONTS)]
    # One for all files, so that fonts are looked for once.
    made = compiler.Compiler(root=str(folder), font_paths=fonts, ignore_system_fonts=True)
    for index, text in enumerate(pages if each else ["#pagebreak()\n".join(pages)]):
        file = folder / f"{index}.typ"
        file.write_text(head + text, "utf8")
        made.compile(str(file), output=str(folder / f"{index}.pdf"))


def reportlab(folder, count, each):
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    fonts = []
    for path in sorted(FONTS.glob("*-Regular.ttf"), key=lambda path: (path.name != "NotoSerif-Regular.ttf", path.name)):
        pdfmetrics.registerFont(TTFont(path.stem, str(path)))
        fonts.append((path.stem, pdfmetrics.getFont(path.stem).face.charToGlyph))

    def font(text):
        best = max(fonts, key=lambda one: sum(ord(c) in one[1] for c in text))
        return best[0]

    width, height = landscape(A4)

    def page(canvas, index, name):
        canvas.setFillColorRGB(0.05, 0.28, 0.33)
        canvas.circle(width / 2, height - 70, 40)
        for row, line in enumerate(LINES):
            text = name if line is None else line
            canvas.setFont(font(text), 28 if line is None else 14)
            canvas.drawCentredString(width / 2, height - 150 - 40 * row, text)
        canvas.drawImage(ImageReader(str(folder / f"{index}.png")), width - 150, 40, 113, 113)
        canvas.showPage()

    canvas = None if each else Canvas(str(folder / "0.pdf"), pagesize=(width, height))
    for index, name in people(count):
        own = Canvas(str(folder / f"{index}.pdf"), pagesize=(width, height)) if each else canvas
        page(own, index, name)
        if each:
            own.save()
    if canvas:
        canvas.save()


def weasyprint(folder, count, each):
    config = folder / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{FONTS}</dir><cachedir>{folder}/cache</cachedir></fontconfig>")
    os.environ["FONTCONFIG_FILE"] = str(config)
    from weasyprint import HTML

    def page(index, name):
        body = "".join(f"<p style='font-size:{28 if line is None else 14}pt'>{name if line is None else line}</p>" for line in LINES)
        return f"<section><img src=logo.svg style='width:30mm'>{body}<img src={index}.png style='width:40mm;float:right'></section>"

    head = "<style>@page{size:A4 landscape;margin:12mm}body{font-family:Noto Serif;text-align:center}p{margin:3mm}section{break-after:page}</style>"
    pages = [page(*one) for one in people(count)]
    for index, text in enumerate(pages if each else ["".join(pages)]):
        HTML(string=head + text, base_url=str(folder)).write_pdf(str(folder / f"{index}.pdf"))


def merged(folder, count, each):
    office.merge(Path(sys.argv[6]), FONTS, folder, people(count), LINES, each)


def converted(folder, count, each):
    office.convert(Path(sys.argv[6]), FONTS, folder, people(count), LINES, each)


PEERS = {"typst": typst, "reportlab": reportlab, "weasyprint": weasyprint}
OFFICE = {"mail merge, without codes": merged, "documents converted": converted}


def cost(command, folder):
    for old in folder.glob("*.pdf"):
        old.unlink()
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall, after = monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def pages(folder):
    """How many pages there are in how many files, and their size."""
    files = list(folder.glob("*.pdf"))
    return sum(len(pypdfium2.PdfDocument(file)) for file in files), len(files), sum(file.stat().st_size for file in files)


def measure(program, command, folder, count, each):
    row = {"program": program, "files": "one each" if each else "one for all", "certificates": count}
    try:
        # The better of two starts: files that are not yet in memory are no matter of the program.
        start_wall, start_cpu = min(cost(command(1), folder) for _ in range(2))
        wall, cpu = cost(command(count), folder)
        found, files, size = pages(folder)
        assert (found, files) == (count, count if each else 1), f"{found} pages in {files} files"
        row |= {
            "cpu_ms_each": round((cpu - start_cpu) * 1000 / (count - 1), 3),
            "wall_ms_each": round((wall - start_wall) * 1000 / (count - 1), 3),
            "kb_each": round(size / 1024 / count, 2),
            "cpu_s_to_start": round(start_cpu, 3),
        }
    except (AssertionError, OSError, subprocess.SubprocessError) as why:
        # One that fails is seen to have failed; the others still count.
        print(f"{program}: {why} {(getattr(why, 'stderr', None) or b'').decode()[-2000:]}", file=sys.stderr)
        row |= {"cpu_ms_each": None, "wall_ms_each": None, "kb_each": None, "cpu_s_to_start": None}
    print(json.dumps(row), flush=True)


def main():
    bench, count = sys.argv[1], int(sys.argv[2])
    unpacked = Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else None
    peers = {peer: f"{peer} {version(peer)}" for peer in PEERS}
    if unpacked:
        release = office.release(unpacked, FONTS)
        peers |= {way: f"LibreOffice {release}, {way}" for way in OFFICE}
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        prepare(folder, count)
        for each in (False, True):
            mode = "each" if each else "one"
            measure("Flipchart", lambda n: [bench, str(n), mode, str(folder)], folder, count, each)
            for peer, name in peers.items():
                made = [sys.executable, __file__, "--make", peer, mode]
                measure(name, lambda n: [*made, str(n), str(folder), str(unpacked)], folder, count, each)


if sys.argv[1] == "--make":
    (PEERS | OFFICE)[sys.argv[2]](Path(sys.argv[5]), int(sys.argv[4]), sys.argv[3] == "each")
else:
    main()
