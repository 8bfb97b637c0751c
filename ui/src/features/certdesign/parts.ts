import type { AwardKind, CertificateDesign, CertificateTexts, Face, Layout } from '$lib/ipc/ipc';

/** The arrangements that ship with the program, in their order. */
export const LAYOUTS: readonly Layout[] = [
  'formal',
  'modern',
  'bilingual',
  'logos',
  'portrait',
  'plain',
];

/** The bundled typefaces. */
export const FACES: readonly Face[] = ['serif', 'sans', 'display'];

/** Lines of the page that can be set in a typeface of their own. */
export const VOICES = ['heading_face', 'name_face', 'text_face'] as const;

/** Names that try a page most; anything else is a participation. */
export const SAMPLES = ['longest', 'shortest', 'script'] as const;

/** The places of the front that can have a text of one's own, from top to bottom. */
export const FRONT = ['heading', 'intro', 'statement', 'held', 'hours', 'topics', 'note'] as const;
/** Those of the back. */
export const BACK = ['back_heading', 'back'] as const;
export type Slot = Exclude<keyof CertificateTexts, 'dates'>;

/** What a text can have filled in, in the order of the menu. */
export const PLACEHOLDERS = [
  'name',
  'title',
  'dates',
  'place',
  'hours',
  'number',
  'issued',
  'score',
  'role',
] as const;

/** Facts that only these kinds can fill in: for the others such a line does not print. */
export const hasScore = (kind: AwardKind) => kind === 'completion' || kind === 'merit';

/** A text of one's own, in that language and no other. */
export const textIn = (design: CertificateDesign, slot: Slot, language: string) =>
  design.texts?.[slot]?.[language] ?? '';

/** Languages in which the design has any text. */
export function languagesOf(design: CertificateDesign): string[] {
  const texts = Object.values(design.texts ?? {}).map((text) => Object.keys(text ?? {}));
  return [...new Set(texts.flat())];
}

/** Contrast of a colour `#rrggbb` with white paper; null for what is no colour. */
export function contrast(colour: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!digits) return null;
  const [r = 0, g = 0, b = 0] = digits.slice(1).map((part) => {
    const light = parseInt(part, 16) / 255;
    return light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

/** A language tag as it is kept, or null for what is none: `az-cyrl` is `az-Cyrl`. */
export function languageTag(typed: string): string | null {
  try {
    return Intl.getCanonicalLocales(typed.trim())[0] ?? null;
  } catch {
    return null;
  }
}
