import { formatMonthYear } from '$lib/format';
import { countries } from '$lib/countries.svelte';
import { t } from '$lib/i18n';
import { api, type WorkshopLine } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { matchesQuery, providePalette, type PaletteEntry } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';
import { creating } from './creating.svelte';

/** The box shows as many as one can look through. */
const MOST = 8;

/** Lets the palette find any workshop, and begin a new one. */
export function offerWorkshops(): () => void {
  return providePalette({ title: () => t('workshops-title'), order: 20, find });
}

async function find(query: string): Promise<PaletteEntry[]> {
  const lines = await api.workshopList(query.trim());
  return [
    ...lines.slice(0, MOST).map(place),
    ...(matchesQuery(query, t('workshops-new')) ? [begin()] : []),
  ];
}

function place(line: WorkshopLine): PaletteEntry {
  return {
    id: `workshop-${line.uid}`,
    label: choose(line.title, line.languages).text,
    hint: t('workshops-place-dates', {
      place: countries.place(line.city, line.country) || t('workshops-no-place'),
      dates: formatMonthYear(line.start),
    }),
    icon: 'workshops',
    run: () => router.go({ name: 'workshop', uid: line.uid, tab: 'overview' }),
  };
}

function begin(): PaletteEntry {
  const run = () => void (creating.open = true);
  return { id: 'workshop-new', label: t('workshops-new'), icon: 'add', run };
}
