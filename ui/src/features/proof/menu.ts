import { t } from '$lib/i18n';
import type { ProofKey } from '$lib/ipc/ipc';
import type { MenuItem } from '$shared';

/** What is asked for in a dialog. */
export type Asked = 'setup' | 'back' | 'open' | 'words' | 'rename' | 'import' | 'list';

interface Acts {
  carry: (key: ProofKey) => void;
  use: (key: ProofKey) => void;
  ask: (what: Asked, key?: ProofKey) => void;
  takeIn: () => void;
}

/** What can be done with a key. One that no longer signs can be kept, not changed. */
export function keyMenu(key: ProofKey, { carry, use, ask, takeIn }: Acts): MenuItem[] {
  const own: MenuItem[] = key.active
    ? [{ id: 'rename', label: t('proof-rename'), icon: 'edit', run: () => ask('rename', key) }]
    : [
        { id: 'use', label: t('proof-use'), icon: 'check', run: () => use(key) },
        {
          id: 'list',
          label: t('proof-list-of-key'),
          icon: 'download',
          run: () => ask('list', key),
        },
      ];
  return [
    { id: 'carry', label: t('proof-carry'), icon: 'external', run: () => carry(key) },
    { id: 'words', label: t('proof-words'), icon: 'print', run: () => ask('words', key) },
    ...own,
    { id: 'import', label: t('proof-import'), icon: 'upload', divider: true, run: takeIn },
    { id: 'back', label: t('proof-from-words'), icon: 'undo', run: () => ask('back') },
    { id: 'setup', label: t('proof-set-up-new'), icon: 'add', run: () => ask('setup') },
  ];
}
