import { t } from '$lib/i18n';
import { api } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { providePalette } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';

/** Lets the palette find modules and activities. */
export function offerCurriculum(): () => void {
  return providePalette({
    title: () => t('curriculum-title'),
    order: 40,
    find: async (query) => {
      if (query.trim() === '') return [];
      const found = await api.curriculumSearch(query.trim(), 6);
      return found.map((hit) => ({
        id: `curriculum-${hit.uid}`,
        label: choose(hit.title).text,
        hint: t('curriculum-found', { kind: hit.kind, code: hit.code }),
        icon: 'curriculum' as const,
        run: () => {
          const parts = { module: 'modules', activity: 'modules', term: 'glossary' } as const;
          const part = hit.kind === 'document' ? 'documents' : parts[hit.kind];
          const uid = hit.kind === 'activity' ? `${hit.module}:${hit.uid}` : hit.uid;
          router.go({ name: 'curriculum', part, uid });
        },
      }));
    },
  });
}
