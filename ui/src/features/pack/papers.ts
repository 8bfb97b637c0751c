import type { PackPeople, PackSheet } from '$lib/ipc/ipc';

/** The papers in the order of the folder. */
export const SHEETS: readonly PackSheet[] = [
  'signin',
  'participants',
  'names',
  'slips',
  'badges',
  'tents',
  'labels',
  'groups',
  'signatures',
  'agenda',
  'running-order',
  'materials',
  'head-count',
  'phones',
  'forms',
  'tally',
  'calibration',
];

/** Ready choices of papers. */
export const READY = {
  usual: ['signin', 'participants', 'names', 'badges', 'tents', 'agenda'],
  power: ['signin', 'participants', 'agenda', 'running-order', 'phones', 'forms', 'tally'],
} as const satisfies Record<string, readonly PackSheet[]>;

export const PEOPLE: readonly PackPeople[] = ['usual', 'participants', 'everybody'];

const has =
  (...papers: PackSheet[]) =>
  (sheet: PackSheet) =>
    papers.includes(sheet);

/** Papers that are proofed: only those whose names are not confirmed can be chosen. */
export const isProof = has('names', 'slips');
/** Papers of one day. */
export const isByDay = has('signin', 'agenda', 'running-order', 'materials', 'head-count');
/** Papers with blank rows. */
export const hasBlankRows = has('signin', 'signatures');
/** Papers that a printer must meet exactly. */
export const isCut = has('badges', 'tents', 'labels', 'slips', 'calibration');
/** Papers that are the same whoever is there. */
export const isForNobody = has(
  'running-order',
  'materials',
  'forms',
  'tally',
  'calibration',
  'groups',
);
export const isForm = has('forms', 'tally');
/** Papers that show somebody's group. */
export const showsGroups = has('groups', 'badges');
