import { t } from '$lib/i18n';
import { api } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { providePalette } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';
import { kindName } from './words';

/** The box shows as many as one can look through. */
const MOST = 6;

/** Lets the palette find forms. */
export function offerForms(): () => void {
  return providePalette({
    title: () => t('forms-title'),
    order: 50,
    find: async (query) => {
      if (query.trim() === '') return [];
      const found = await api.formList(query.trim());
      return found.slice(0, MOST).map((line) => ({
        id: `form-${line.uid}`,
        label: choose(line.title, line.languages).text,
        hint: kindName(line.kind),
        icon: 'forms' as const,
        run: () => router.go({ name: 'forms', uid: line.uid, part: 'questions' }),
      }));
    },
  });
}
