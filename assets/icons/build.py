"""Draws every icon file that the bundles need from the SVG sources.

usage: build.py   (needs cairosvg and pillow)
"""
import io
import struct
from pathlib import Path

import cairosvg
from PIL import Image

HERE = Path(__file__).parent
PNG = {"32x32.png": 32, "128x128.png": 128, "128x128@2x.png": 256, "icon.png": 512}
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's types for a PNG of that size, plain and retina.
ICNS = ((b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256), (b"ic08", 256),
        (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024))
# Up to this size the drawing with fewer, thicker strokes is clearer.
SMALL = 32


def draw(size):
    """PNG bytes, always RGBA: tauri refuses any other kind."""
    source = "icon-small.svg" if size <= SMALL else "icon.svg"
    drawn = cairosvg.svg2png(url=str(HERE / source), output_width=size, output_height=size)
    out = io.BytesIO()
    Image.open(io.BytesIO(drawn)).convert("RGBA").save(out, "PNG", optimize=True)
    return out.getvalue()


def ico():
    images = [(size, draw(size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(images)
    head = struct.pack("<HHH", 0, 1, len(images))
    for size, data in images:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(data for _, data in images)


def icns():
    parts = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in ((k, draw(s)) for k, s in ICNS))
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    for name, size in PNG.items():
        (HERE / name).write_bytes(draw(size))
    (HERE / "icon.ico").write_bytes(ico())
    (HERE / "icon.icns").write_bytes(icns())
