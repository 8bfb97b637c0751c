import { formatDateRange } from '$lib/format';
import { countries } from '$lib/countries.svelte';
import { t } from '$lib/i18n';
import { api } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { matchesQuery, providePalette } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';
import { creating } from './creating.svelte';

/** The box shows as many as one can look through. */
const MOST = 8;

/** Lets the palette find any workshop, and begin a new one. */
export function offerWorkshops(): () => void {
  const stops = [
    providePalette({ title: () => t('workshops-title'), order: 20, find: findWorkshops }),
    providePalette({ title: () => t('shell-commands'), order: 11, find: findCommands }),
  ];
  return () => stops.forEach((stop) => stop());
}

async function findWorkshops(query: string) {
  const lines = await api.workshopList(query.trim());
  return lines.slice(0, MOST).map((line) => ({
    id: `workshop-${line.uid}`,
    label: choose(line.title, line.languages).text,
    hint: t('workshops-place-dates', {
      place: countries.place(line.city, line.country),
      dates: formatDateRange(line.start, line.end),
    }),
    icon: 'workshops' as const,
    run: () => router.go({ name: 'workshop', uid: line.uid, tab: 'overview' }),
  }));
}

function findCommands(query: string) {
  const label = t('workshops-new');
  if (!matchesQuery(query, label)) return [];
  return [{ id: 'workshop-new', label, icon: 'add' as const, run: () => void (creating.open = true) }];
}
