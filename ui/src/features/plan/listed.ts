import { t } from '$lib/i18n';

const key = (chord: string, act: string) => ({ chord, label: () => t('plan-key', { act }) });

/** The keys of the plan as `?` lists them; the days themselves listen to them. */
export const LISTED = [
  key('ArrowDown', 'go'),
  key('Shift+ArrowDown', 'range'),
  key('Enter', 'edit'),
  key('N', 'add'),
  key('Delete', 'remove'),
  key('Alt+ArrowDown', 'move'),
  key('Alt+ArrowRight', 'aside'),
  key('+', 'longer'),
  key('-', 'shorter'),
  key('P', 'pin'),
  key('S', 'split'),
  key('M', 'merge'),
  key('G', 'parallel'),
  key('Mod+C', 'copy'),
  key('Mod+X', 'cut'),
  key('Mod+V', 'paste'),
];
