import { t } from '$lib/i18n';
import { api, type Area, type ParticipantField, type Twins } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** Which of the two records is meant. */
export type Side = 'one' | 'other';

export const SIDES = ['one', 'other'] as const satisfies readonly Side[];
export const opposite = (side: Side): Side => (side === 'one' ? 'other' : 'one');

/** What a decision touched, for the caller to announce; nothing when it was refused, which is said. */
type Touched = readonly Area[] | null;

/** Makes one person of the pair; `keep` remains, and `take` names the facts in which the other record is right. */
export function mergePair(pair: Twins, keep: Side, take: ParticipantField[]): Promise<Touched> {
  return decided(async () => {
    const gone = pair[opposite(keep)];
    const done = await api.peopleMerge(pair[keep].person, gone.person, take);
    const name = take.includes('name') ? gone.name : pair[keep].name;
    undoably(t('twins-merged', { name }));
    return done.changes;
  });
}

/** Remembers that these are two people. */
export function keepApart(pair: Twins): Promise<Touched> {
  return decided(async () => {
    const done = await api.peopleKeepApart(pair.one.person, pair.other.person, true);
    undoably(t('twins-kept-apart', { one: pair.one.name, other: pair.other.name }));
    return done.changes;
  });
}

async function decided(act: () => Promise<readonly Area[]>): Promise<Touched> {
  try {
    return await act();
  } catch (error) {
    toasts.problem(error, { topic: 'twins' });
    return null;
  }
}
