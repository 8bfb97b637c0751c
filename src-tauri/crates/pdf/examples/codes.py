"""Reads the codes of printed certificates back, as readers other than ours see them.

    cargo run --release -p flipchart-pdf --example bench -- 1000 codes FOLDER
    python codes.py FOLDER [STEP [WAY]]

Needs numpy, pillow, pypdfium2 and zxing-cpp, pdftoppm of poppler-utils and zbarimg of zbar-tools. With STEP only every so
many pages are looked at, with WAY only those ways that have this word in their name. Prints a line of JSON for each way and
reader: how many pages it read as they are, and how many more when the picture was enlarged twice, as a telephone held nearer
sees them. zbar wants about three pixels a module; one of 0.7 mm has 2.76 at 100 dpi.

Pages are rendered at 100 dpi by poppler and by PDFium, the renderer of Chrome and Edge, and looked at as they are and blurred
(Gauss, sigma in pixels). What a printer and a scanner do is simulated in this order: rendered at 300 dpi by PDFium; the ink
spreads (sigma 0.8 pixels, 0.07 mm) and grey prints darker (power 1.25, a dot gain of 8 points in the middle); the paper lies
turned; the scanner samples it, and its lens blurs; black comes out as 12 % and white as 92 %; the light falls off by up
to 15 % from one corner to the other; noise of sigma 3 %; packed as JPEG. At 200 dpi, what offices scan with: turned by 0.5 to
1 degree, blur of 0.8 pixels, JPEG of quality 80. At 150 dpi, the hard case: turned by up to 2 degrees, 0.8 pixels, quality 60.
"""

import io
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from os import cpu_count
from pathlib import Path

import numpy as np
import pypdfium2
import zxingcpp
from PIL import Image, ImageFilter


def blurred(image, sigma):
    return image.filter(ImageFilter.GaussianBlur(sigma))


def printed(image):
    """The page as ink on paper."""
    return blurred(image, 0.8).point([round(255 * (grey / 255) ** 1.25) for grey in range(256)])


def scanned(paper, noise, dpi, turn, blur, quality):
    """The paper, as a scanner gives it."""
    image = paper.resize([round(side * dpi / 300) for side in paper.size], Image.LANCZOS)
    image = blurred(image.rotate(turn, Image.BICUBIC, fillcolor=255), blur)
    grey = 0.12 + 0.8 * np.asarray(image, dtype=np.float32) / 255
    down, across = noise.uniform(-1, 1, 2).astype(np.float32)
    height, width = grey.shape
    slope = np.add.outer(np.linspace(0, down, height, dtype=np.float32), np.linspace(0, across, width, dtype=np.float32))
    slope = (slope - slope.min()) / max(np.ptp(slope), 1e-6)
    grey = grey * (1 - 0.15 * slope) + 0.03 * noise.standard_normal(grey.shape, dtype=np.float32)
    packed = io.BytesIO()
    Image.fromarray((grey.clip(0, 1) * 255).astype(np.uint8)).save(packed, "JPEG", quality=quality)
    return Image.open(packed).convert("L")


def at_100(by, sigma):
    def look(pages, noise):
        return blurred(pages[by], sigma) if sigma else pages[by]

    return look


def at_200(pages, noise):
    turn = noise.uniform(0.5, 1) * noise.choice([-1, 1])
    return scanned(pages["printed"], noise, 200, turn, 0.8, 80)


def at_150(pages, noise):
    return scanned(pages["printed"], noise, 150, noise.uniform(-2, 2), 0.8, 60)


WAYS = {
    f"{by}, 100 dpi{', blurred ' + str(sigma) if sigma else ''}": at_100(by, sigma)
    for by in ("poppler", "PDFium")
    for sigma in (0, 0.5, 0.8)
} | {"printed, scanned at 200 dpi": at_200, "printed, scanned at 150 dpi": at_150}


def zbar(image):
    with tempfile.NamedTemporaryFile(suffix=".pgm") as file:
        image.save(file.name)
        asked = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.name]
        return subprocess.run(asked, capture_output=True).stdout.decode().splitlines()


def zxing(image):
    return [found.text for found in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)]


READERS = {"zbar": zbar, "zxing-cpp": zxing}


def rendered(file, index):
    """The page by each renderer."""
    asked = ["pdftoppm", "-gray", "-r", "100", "-f", str(index + 1), "-singlefile", file]
    poppler = subprocess.run(asked, capture_output=True, check=True).stdout
    document = pypdfium2.PdfDocument(file)
    page = document[index]
    both = {dpi: page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L") for dpi in (100, 300)}
    document.close()
    return {
        "poppler": Image.open(io.BytesIO(poppler)).convert("L"),
        "PDFium": both[100],
        "printed": printed(both[300]),
    }


def look(file, index, text, ways):
    """For each way and reader: 0 when the code was read at once, 1 when enlarged, 2 when not at all."""
    pages, told = rendered(file, index), {}
    for way in ways:
        image = WAYS[way](pages, np.random.default_rng(index))
        larger = None
        for reader, read in READERS.items():
            if text in read(image):
                told[way, reader] = 0
                continue
            larger = larger or image.resize([2 * side for side in image.size], Image.BICUBIC)
            told[way, reader] = 1 if text in read(larger) else 2
    return told


def main():
    folder = Path(sys.argv[1])
    step = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    ways = [way for way in WAYS if len(sys.argv) < 4 or sys.argv[3] in way]
    file = str(folder / "codes.pdf")
    texts = (folder / "codes.txt").read_text().split("\n")
    chosen = range(0, len(texts), step)
    sums = {(way, reader): [0, 0, []] for way in ways for reader in READERS}
    with ProcessPoolExecutor(cpu_count()) as workers:
        every = [workers.submit(look, file, index, texts[index], ways) for index in chosen]
        for index, one in zip(chosen, every):
            for key, how in one.result().items():
                if how == 2:
                    sums[key][2].append(index)
                else:
                    sums[key][how] += 1
            if sys.stderr.isatty():
                print(f"\r{index + 1} of {len(texts)}", end="", file=sys.stderr)
    for (way, reader), (once, enlarged, never) in sums.items():
        row = {"pages": way, "reader": reader, "read": once, "read_enlarged": enlarged, "not_read": len(never), "of": len(chosen)}
        print(json.dumps(row | ({"which": str(never[:8])[1:-1]})))


main()
