import decodeQR from 'qr/decode.js';

/** What is tried one after the other: how large the longer side is made, and how far the picture is turned. */
const TRIES = [
  { side: 1600, turn: 0 },
  { side: 1000, turn: 0 },
  { side: 2400, turn: 0 },
  { side: 1200, turn: 30 },
  { side: 2000, turn: 60 },
  { side: 700, turn: 0 },
  { side: 3600, turn: 0 },
  { side: 1400, turn: 15 },
  { side: 1600, turn: 45 },
  { side: 1800, turn: 75 },
  { side: 2400, turn: 20 },
  { side: 1100, turn: 10 },
];
/** Parts of the picture that are looked at by themselves, for a code that is small in it. */
const PARTS = [0, 0.25, 0.5].flatMap((top) => [0, 0.25, 0.5].map((left) => ({ left, top })));
/** Milliseconds that one try may take. */
const TIME = 400;

/** The text of a QR code in pixels, or null. */
function readPixels(image: {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}): string | null {
  try {
    return decodeQR(image, { effort: 8, timeLimit: TIME });
  } catch {
    return null;
  }
}

/**
 * The text of the code in a picture, or null. Where there are several, one that `isWanted` comes before any other.
 * The page stays alive between two tries.
 */
export async function readPicture(
  image: ImageBitmap,
  isWanted: (text: string) => boolean,
): Promise<string | null> {
  const picture = { image, width: image.width, height: image.height };
  let other: string | null = null;
  const whole = { left: 0, top: 0, size: 1 };
  const tries = [
    ...TRIES.map((each) => ({ ...each, ...whole })),
    ...PARTS.map((part) => ({ side: 1400, turn: 0, ...part, size: 0.5 })),
  ];
  for (const each of tries) {
    const text = readPixels(drawn(picture, each));
    if (text !== null && isWanted(text)) return text;
    other ??= text;
    await new Promise((resume) => setTimeout(resume));
  }
  return other;
}

interface Try {
  side: number;
  turn: number;
  left: number;
  top: number;
  size: number;
}

/** The text of a code in one frame of a film, or null. Every frame is looked at in one way; the next in another. */
export function readFrame(frame: HTMLVideoElement, count: number): string | null {
  const { videoWidth: width, videoHeight: height } = frame;
  if (width === 0) return null;
  const turn = (count % 3) * 30;
  return readPixels(
    drawn({ image: frame, width, height }, { side: 1280, turn, left: 0, top: 0, size: 1 }),
  );
}

interface Source {
  image: CanvasImageSource;
  width: number;
  height: number;
}

/** The part of the picture as it is to be tried, on white. */
function drawn(picture: Source, { side, turn, left, top, size }: Try): ImageData {
  const [width, height] = [picture.width * size, picture.height * size];
  // Enlarged at most threefold: more shows nothing new.
  const scale = Math.min(side / Math.max(width, height), 3);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.translate(-canvas.width / 2, -canvas.height / 2);
  context.drawImage(
    picture.image,
    picture.width * left,
    picture.height * top,
    width,
    height,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
