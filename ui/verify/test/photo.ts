import { deflateSync } from 'node:zlib';
import encodeQR from 'qr';

/** Grey pixels, row by row. */
export interface Grey {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** How a photo of a sheet with a code on it was taken. */
export interface Shot {
  /** Pixels of the photo; the sheet fills most of it. */
  width: number;
  height: number;
  /** Pixels that one module of the code covers. */
  module: number;
  /** How far the sheet is turned, in degrees, and how much the far edge shrinks. */
  turn: number;
  tilt: number;
  /** Radius of the blur in pixels, and how far noise reaches in grey levels. */
  blur: number;
  noise: number;
  /** The same seed gives the same noise. */
  seed: number;
}

export const STEADY: Shot = {
  width: 900,
  height: 1200,
  module: 4,
  turn: 6,
  tilt: 0.06,
  blur: 1,
  noise: 14,
  seed: 1,
};

/** A photo of `text` as a QR code of error correction M, lit from one side. */
export function photo(text: string, shot: Shot = STEADY): Grey {
  const code = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = code.length;
  const { width, height } = shot;
  const pixels = new Uint8Array(width * height);
  const angle = (shot.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // From the pixel back onto the sheet.
      const depth = 1 + shot.tilt * ((y - height / 2) / (height / 2));
      const [dx, dy] = [(x - width / 2) / depth, (y - height / 2) / depth];
      const column = Math.floor((dx * cos + dy * sin) / shot.module + size / 2);
      const row = Math.floor((dy * cos - dx * sin) / shot.module + size / 2);
      const ink = code[row]?.[column] ?? false;
      const light = 0.72 + (0.28 * x) / width;
      pixels[y * width + x] = (ink ? 45 : 235) * light;
    }
  }
  const grey = { width, height, pixels };
  for (let pass = 0; pass < 2 && shot.blur > 0; pass++) blur(grey, shot.blur);
  const random = dice(shot.seed);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = Math.max(0, Math.min(255, (pixels[i] ?? 0) + (random() - 0.5) * 2 * shot.noise));
  }
  return grey;
}

/** The picture as four bytes a pixel, as a canvas has it. */
export function rgba({ width, height, pixels }: Grey): {
  width: number;
  height: number;
  data: Uint8ClampedArray;
} {
  const data = new Uint8ClampedArray(width * height * 4);
  pixels.forEach((grey, i) => data.set([grey, grey, grey, 255], i * 4));
  return { width, height, data };
}

/** The picture as a PNG file. */
export function png({ width, height, pixels }: Grey): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A film of one picture, as a camera gives it (YUV4MPEG2). Width and height are even. */
export function film({ width, height, pixels }: Grey): Uint8Array {
  const colours = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), pixels, colours]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, frame, frame]);
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  out.set(named, 4);
  out.writeUInt32BE(crc(named), named.length + 4);
  return out;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function blur({ width, height, pixels }: Grey, radius: number): void {
  const run = (count: number, length: number, at: (line: number, i: number) => number) => {
    const line = new Float64Array(length);
    for (let n = 0; n < count; n++) {
      for (let i = 0; i < length; i++) {
        let [sum, seen] = [0, 0];
        for (let j = Math.max(0, i - radius); j <= Math.min(length - 1, i + radius); j++) {
          sum += pixels[at(n, j)] ?? 0;
          seen += 1;
        }
        line[i] = sum / seen;
      }
      for (let i = 0; i < length; i++) pixels[at(n, i)] = line[i] ?? 0;
    }
  };
  run(height, width, (y, x) => y * width + x);
  run(width, height, (x, y) => y * width + x);
}

/** Numbers from 0 to 1 that follow from the seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
