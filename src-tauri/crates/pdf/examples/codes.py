"""Reads the codes of printed certificates back, as readers other than ours see them.

    cargo run --release -p flipchart-pdf --example bench -- 1000 codes FOLDER
    python codes.py FOLDER [STEP]

Needs numpy, pillow, pypdfium2 and zxing-cpp, and zbarimg of zbar-tools. Each page is looked at rendered at 100 dpi, blurred,
and after what a printer and a scanner do to it: turned a little, blurred, grey, noisy, packed as JPEG. With STEP only every
so many pages are looked at. Prints one line of JSON for each way and reader.
"""

import io
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import pypdfium2 as pdfium
import zxingcpp
from PIL import Image, ImageFilter


def scanned(page, noise, dpi, turn, blur, quality):
    """The page as paper that came out of a printer and went through a scanner."""
    image = page.render(scale=300 / 72, grayscale=True).to_pil()
    image = image.resize([round(side * dpi / 300) for side in image.size], Image.LANCZOS)
    image = image.rotate(turn, Image.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(blur))
    grey = np.asarray(image, dtype=np.float32) / 255
    grey = 0.12 + 0.8 * grey**1.25 + noise.normal(0, 0.03, grey.shape).astype(np.float32)
    packed = io.BytesIO()
    Image.fromarray((grey.clip(0, 1) * 255).astype(np.uint8)).save(packed, "JPEG", quality=quality)
    return Image.open(packed).convert("L")


def ways(page, index):
    noise = np.random.default_rng(index)
    plain = page.render(scale=100 / 72, grayscale=True).to_pil()
    yield "rendered at 100 dpi", plain
    yield "at 100 dpi, blurred", plain.filter(ImageFilter.GaussianBlur(0.8))
    yield "printed and scanned at 150 dpi", scanned(page, noise, 150, noise.uniform(-2, 2), 0.8, 60)
    yield "printed and scanned at 200 dpi", scanned(page, noise, 200, noise.uniform(-3, 3), 1.0, 75)


def zbar(image):
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        image.save(file.name)
        said = subprocess.run(
            ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.name], capture_output=True
        )
    return said.stdout.decode().splitlines()


def zbar_enlarged(image):
    """zbar wants three pixels a module; a module of 0.7 mm has 2.76 at 100 dpi."""
    return zbar(image.resize([2 * side for side in image.size], Image.BICUBIC))


def zxing(image):
    return [found.text for found in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)]


READERS = (("zbar", zbar), ("zbar, twice as large", zbar_enlarged), ("zxing-cpp", zxing))


def main():
    folder, step = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1
    texts = open(os.path.join(folder, "codes.txt")).read().split("\n")
    pages = pdfium.PdfDocument(os.path.join(folder, "codes.pdf"))
    sums = {}
    for index in range(0, len(texts), step):
        for way, image in ways(pages[index], index):
            for reader, read in READERS:
                row = sums.setdefault((way, reader), [0, 0, []])
                row[1] += 1
                if texts[index] in read(image):
                    row[0] += 1
                else:
                    row[2].append(index)
    for (way, reader), (right, count, wrong) in sums.items():
        print(json.dumps({"pages": way, "reader": reader, "read": right, "of": count, "not_read": str(wrong[:8])}))


main()
