/** Largest PDF that is looked into, most streams, and the largest attachment in it. */
const PDF_CAP = 64 << 20;
const STREAMS_CAP = 2000;
const ATTACHED_CAP = 1 << 20;

/** What a PDF may hold of a code. */
export interface Found {
  /** Texts of its attachments. */
  texts: string[];
  /** Photos in it, as a scanner or a phone puts them there. */
  photos: Blob[];
}

/** Looks through the streams of a PDF without understanding the rest of it; damaged ones are passed over. */
export async function lookInto(bytes: Uint8Array<ArrayBuffer>): Promise<Found> {
  const found: Found = { texts: [], photos: [] };
  if (bytes.length > PDF_CAP) return found;
  // One character a byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  let seen = 0;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const isEnd = text.slice(match.index - 3, match.index) === 'end';
    if (isEnd || ++seen > STREAMS_CAP) continue;
    const heading = text.slice(Math.max(0, match.index - 2000), match.index);
    const dictionary = heading.slice(heading.lastIndexOf(' obj') + 1);
    const start = match.index + match[0].length;
    const end = endOf(text, dictionary, start);
    if (end === -1) continue;
    const body = bytes.subarray(start, end);
    if (/\/EmbeddedFile\b/.test(dictionary)) {
      const attached = /\/FlateDecode\b/.test(dictionary) ? await inflated(body) : body;
      if (attached) found.texts.push(new TextDecoder().decode(attached.subarray(0, ATTACHED_CAP)));
    } else if (/\/DCTDecode\b/.test(dictionary) && !/\/FlateDecode\b/.test(dictionary)) {
      found.photos.push(new Blob([body], { type: 'image/jpeg' }));
    }
  }
  return found;
}

/** Where the stream ends: by its length where that is given and true, else by the word. */
function endOf(text: string, dictionary: string, start: number): number {
  const length = /\/Length\s+(\d+)\b(?!\s+\d+\s+R)/.exec(dictionary)?.[1];
  const stated = start + Number(length);
  if (length && /^\s*endstream/.test(text.slice(stated, stated + 12))) return stated;
  return text.indexOf('endstream', start);
}

/** Null for what is damaged, or larger than any attachment of ours. */
async function inflated(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const reader = new Blob([body])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.length;
      if (size > ATTACHED_CAP) {
        await reader.cancel();
        return null;
      }
    }
  } catch {
    // What was read before the damage may do: a line end before `endstream` is none of ours to judge.
    if (size === 0) return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
