import type { Participant, Workshop } from '$lib/ipc/ipc';

/** What papers print around a name. */
export type Printing = Pick<Workshop, 'print_titles' | 'print_native'>;

/** The name on the certificate: the one kept for it, else the name in lists. */
export const ownName = ({ certificate_name, name }: Participant): string =>
  certificate_name ?? name;

/** A name as it prints: with the honorific where the workshop prints them, and the line under it. */
export function printed(
  person: Pick<Participant, 'title' | 'native_name'>,
  name: string,
  { print_titles, print_native }: Printing,
): { name: string; native: string | null } {
  const honorific = print_titles ? (person.title ?? '').trim() : '';
  const rest = name.startsWith(honorific) ? name.slice(honorific.length) : null;
  // Some names begin with it already.
  const title = rest === null || /^[\p{L}\p{N}]/u.test(rest) ? honorific : '';
  const native = print_native && person.native_name !== name ? person.native_name : null;
  return { name: title ? `${title}\u00a0${name}` : name, native: native || null };
}
