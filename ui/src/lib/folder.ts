/** Letters in a name that was cut. */
const LONGEST = 60;

/** A name of a file or folder that every system takes, in any script; the back end makes the names of single files. */
export function safeName(text: string): string {
  const name = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s*:\s+/g, ' – ')
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '_')
    .trim();
  const short = shortened(name).replace(/[. ]+$/, '');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short);
  return reserved || short === '' ? `_${short}` : short;
}

// 255 bytes is the shortest limit in use; what is left is for the names of the files within.
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const cut = letters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return space > LONGEST / 2 ? cut.slice(0, space) : cut;
}

/** Joins parts to a path the way `base` is written. */
export function join(base: string, ...parts: string[]): string {
  const separator = base.includes('\\') && !base.includes('/') ? '\\' : '/';
  return [base.replace(/[/\\]+$/, ''), ...parts].join(separator);
}

/** Where a workshop's certificates are offered to go first. */
export function proposedFolder(documents: string, title: string): string {
  return join(documents, 'Flipchart', safeName(title));
}
