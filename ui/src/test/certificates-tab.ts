/** The tab of certificates, opened on a workshop that the test may change before. */
import { render, screen } from '@testing-library/svelte';
import { i18n } from '$lib/i18n';
import type { Api, Award, ExportPlan, RegisterRow, Standing } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import CertificatesTab from '$features/certificates/CertificatesTab.svelte';
import { issues } from '$features/certificates/issues.svelte';
import { afterEach, beforeEach } from 'vitest';
import { award, standing } from './fixtures/certificates';
import { workshop } from './fixtures/workshops';
import { opened } from './pdf';

const short: Partial<Standing> = {
  eligibility: 'short',
  share: { attended: 3, counted: 6, needed: 5, to_come: 0 },
  more: 2,
};
const notYet: Partial<Standing> = {
  eligibility: 'not_yet',
  share: { attended: 4, counted: 6, needed: 5, to_come: 2 },
  more: 1,
  left: 2,
};

/** What an export would do: one certificate, of somebody whose name nobody has confirmed. */
export const plan: ExportPlan = {
  eligible: 1,
  unchanged: 0,
  changed: [],
  withheld: 2,
  unproofed: ['Ana Lavekau'],
  missing: [],
  restyled: 0,
  possible: [],
  hold_back: [],
  code: 'none',
  kinds: [
    {
      kind: 'participation',
      eligible: 1,
      new: 1,
      possible: 0,
      template_missing: false,
      back: false,
    },
  ],
};

/** What a write answers. */
export const stored = { output: null, changes: [], undo: null };

/** Who is there, what was issued, what is awarded. */
export const held: { list: Standing[]; ledger: RegisterRow[]; awards: Award[] } = {
  list: [],
  ledger: [],
  awards: [],
};

let mock: MockApi | undefined;

/** Shows the tab, with these answers of the back end in place of the usual ones. */
export async function open(answers: Partial<Api> = {}): Promise<void> {
  mock = mockApi({
    certificateAwards: async () => held.awards,
    certificateAwardEdit: async (_workshop, kind, { active }) => {
      held.awards = held.awards.map((one) =>
        one.kind === kind && active != null ? { ...one, active } : one,
      );
      return { ...stored, changes: ['certificates'] };
    },
    certificateStandings: async (_workshop, kind) => (kind === 'participation' ? held.list : []),
    certificateOneShort: async () => [],
    certificatesToHoldBack: async () => [],
    groupsShow: async () => ({ sets: [], rules: [] }),
    certificateLedger: async () => held.ledger,
    certificatePlan: async () => plan,
    workshopEdit: async () => stored,
    ...answers,
  });
  render(CertificatesTab, { workshop: workshop({ uid: 'w', title: { en: 'Suva: a training' } }) });
  await screen.findByRole('listbox');
}

/** What the last call of that name was given. */
export const last = (name: keyof Api) =>
  mock?.calls.filter((call) => call.name === name).at(-1)?.args;

/** Before each test of a file: one has earned a certificate, one never will, one may still. */
export function aroundEach(): void {
  beforeEach(async () => {
    await i18n.use('en');
    window.addEventListener('keydown', dispatch);
    opened.length = 0;
    held.list = [
      standing('Litia'),
      standing('Askar', { ...short, language: 'ru' }),
      standing('Hanuel', notYet),
    ];
    held.ledger = [];
    held.awards = [award('participation'), award('facilitator')];
  });
  afterEach(() => {
    window.removeEventListener('keydown', dispatch);
    issues.settled();
    mock?.remove();
  });
}
