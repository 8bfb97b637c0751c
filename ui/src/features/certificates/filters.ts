import type { Standing } from '$lib/ipc/ipc';
import { isEligible, isOpen, sheetState } from './words';

/** What a list of people can be narrowed to: by where they stand, then by what is left to do. */
export type FilterId =
  'gets' | 'possible' | 'one_short' | 'none' | 'to_print' | 'to_sign' | 'to_hand' | 'to_send';

interface Filter {
  id: FilterId;
  takes: (standing: Standing, oneShort: ReadonlySet<string>) => boolean;
}

const lies = (state: ReturnType<typeof sheetState>) => (standing: Standing) =>
  sheetState(standing.handing, standing.issued !== null) === state;

export const FILTERS: readonly Filter[] = [
  { id: 'gets', takes: isEligible },
  { id: 'possible', takes: isOpen },
  { id: 'one_short', takes: ({ participant }, oneShort) => oneShort.has(participant) },
  { id: 'none', takes: (standing) => !isEligible(standing) && !isOpen(standing) },
  { id: 'to_print', takes: lies('issued') },
  { id: 'to_sign', takes: lies('printed') },
  { id: 'to_hand', takes: lies('signed') },
  { id: 'to_send', takes: lies('to_send') },
];
