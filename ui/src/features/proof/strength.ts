/** Fewest characters that a key takes. */
export const SHORTEST = 8;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/**
 * How hard a passphrase is to guess, as far as its length and variety tell: words in a row are as good as signs nobody
 * can remember.
 */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.trim();
  const letters = [...text];
  if (letters.length < SHORTEST) return 'short';
  const words = new Set(
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 2),
  ).size;
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  if (different < 6 || letters.length < 12) return 'weak';
  if (words >= 4 || (letters.length >= 18 && different >= 10)) return 'strong';
  return 'fair';
}
