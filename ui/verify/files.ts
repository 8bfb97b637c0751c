import { lookInto } from './pdf';
import { readPicture } from './picture';
import { PREFIX } from './verify';
import { LIST_PREFIX } from './voidList';

/** Files above this are not opened. */
const FILE_CAP = 80 << 20;

/** What a file turned out to hold. */
export type Held =
  | { kind: 'code'; text: string }
  | { kind: 'list'; text: string }
  | { kind: 'nothing'; reason: 'picture' | 'pdf' | 'other_code' | 'file' };

/** Finds the code in a picture, a PDF or a text, or a list of withdrawn certificates. */
export async function readFile(file: Blob): Promise<Held> {
  if (file.size > FILE_CAP) return { kind: 'nothing', reason: 'file' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return readPdf(bytes);
  if (/^(\xef\xbb\xbf)?\s*WV1:/.test(start)) return { kind: 'list', text: decoded(bytes) };
  if (/^(\xef\xbb\xbf)?\s*WC1:/i.test(start)) return { kind: 'code', text: decoded(bytes) };
  const text = await readPhoto(file);
  if (text === null) return { kind: 'nothing', reason: 'file' };
  if (text === '') return { kind: 'nothing', reason: 'picture' };
  return isCode(text) ? { kind: 'code', text } : { kind: 'nothing', reason: 'other_code' };
}

/** Whether a text begins as a code or a list does. */
export function isCode(text: string): boolean {
  return text.trimStart().slice(0, PREFIX.length).toUpperCase() === PREFIX;
}

export function isList(text: string): boolean {
  return text.replace(/^[\s\ufeff]+/, '').startsWith(LIST_PREFIX);
}

async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Held> {
  const { texts, photos } = await lookInto(bytes);
  const attached = texts.find(isCode);
  if (attached !== undefined) return { kind: 'code', text: attached };
  for (const photo of photos.slice(0, 12)) {
    const text = await readPhoto(photo);
    if (text && isCode(text)) return { kind: 'code', text };
  }
  return { kind: 'nothing', reason: 'pdf' };
}

/** The text of the code in a photo, '' if there is none, null if it is no picture. */
async function readPhoto(photo: Blob): Promise<string | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(photo);
  } catch {
    return null;
  }
  try {
    return (await readPicture(picture, isCode)) ?? '';
  } finally {
    picture.close();
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
