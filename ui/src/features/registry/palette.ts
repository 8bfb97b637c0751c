import { countries } from '$lib/countries.svelte';
import { t } from '$lib/i18n';
import { api, type PersonLine } from '$lib/ipc/ipc';
import { formatList } from '$lib/format';
import { providePalette, type PaletteEntry } from '$lib/palette/palette.svelte';
import { openPerson } from './open';

/** The box shows as many as one can look through. */
const MOST = 6;

/** Lets the palette find anybody who was ever in a workshop. */
export function offerPeople(): () => void {
  return providePalette({
    title: () => t('shell-area', { area: 'people' }),
    order: 30,
    find: async (query) =>
      query.trim() === '' ? [] : (await api.peopleRegistry(query.trim(), MOST, 0)).map(entry),
  });
}

function entry(line: PersonLine): PaletteEntry {
  const where = [line.organisation, countries.name(line.country)].filter((part) => !!part);
  return {
    id: `person-${line.uid}`,
    label: line.native_name ? `${line.name} ${line.native_name}` : line.name,
    hint: formatList(where as string[]),
    icon: 'person',
    run: () => openPerson(line),
  };
}
