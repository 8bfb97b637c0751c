import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import type { Api, ExportPlan, Issued, Standing } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import { router } from '$lib/router.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { workshop } from '../../test/fixtures/workshops';
import CertificatesTab from './CertificatesTab.svelte';
import { issues } from './issues.svelte';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('$shared/pdf/document', () => ({
  openPdf: (source: string) => {
    opened.push(source);
    return { ready: new Promise(() => undefined), close: () => undefined };
  },
  isSuperseded: () => false,
}));

function standing(participant: string, given: Partial<Standing> = {}): Standing {
  return {
    participant,
    person: `person-${participant}`,
    name: participant,
    role: 'participant',
    language: 'en',
    own_language: false,
    proofed: true,
    share: { attended: 6, counted: 6, needed: 5, to_come: 0 },
    eligibility: 'earned',
    override_as: null,
    override_reason: null,
    issued: null,
    ...given,
  };
}

const issued = (number: string, given: Partial<Issued> = {}): Issued => ({
  number,
  participant: 'Litia',
  person: 'person-Litia',
  name: 'Litia',
  language: 'en',
  issued_at: '2026-03-12T05:10:00Z',
  sha256: '',
  facts_sha256: '',
  supersedes: null,
  void_reason: null,
  ...given,
});

const short: Partial<Standing> = {
  eligibility: 'short',
  share: { attended: 3, counted: 6, needed: 5, to_come: 0 },
};
const notYet: Partial<Standing> = {
  eligibility: 'not_yet',
  share: { attended: 4, counted: 6, needed: 5, to_come: 1 },
};
const plan: ExportPlan = {
  eligible: 1,
  unchanged: 0,
  changed: [],
  withheld: 2,
  unproofed: ['Ana Lavekau'],
  missing: [],
};
const stored = { output: null, changes: [], undo: null };

let mock: MockApi;
let list: Standing[];
let ledger: Issued[];

async function open(answers: Partial<Api> = {}) {
  mock = mockApi({
    certificateStandings: async () => list,
    certificateLedger: async () => ledger,
    certificatePlan: async () => plan,
    workshopEdit: async () => stored,
    ...answers,
  });
  render(CertificatesTab, { workshop: workshop({ uid: 'w', title: { en: 'Suva: a training' } }) });
  await screen.findByRole('listbox');
}

const last = (name: keyof Api) => mock.calls.filter((call) => call.name === name).at(-1)?.args;

beforeEach(async () => {
  await i18n.use('en');
  window.addEventListener('keydown', dispatch);
  opened.length = 0;
  list = [
    standing('Litia'),
    standing('Askar', { ...short, language: 'ru' }),
    standing('Hanuel', notYet),
  ];
  ledger = [];
});
afterEach(() => {
  window.removeEventListener('keydown', dispatch);
  issues.settled();
  mock.remove();
});

describe('the list', () => {
  it('says where everybody stands, in words', async () => {
    await open();
    const lines = within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(lines[0]).toContain('eligible');
    expect(lines[1]).toMatch(/2.* short/);
    expect(lines[2]).toContain('not yet eligible: one more to attend');
    await expectAccessible();
  });

  it('turns to the page of the person it is on, in that person’s language, and anew after a change', async () => {
    await open();
    await waitFor(() => expect(opened.at(-1)).toContain('certificate/w/Litia?lang=en'));
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(opened.at(-1)).toContain('certificate/w/Askar?lang=ru'));
    const before = opened.at(-1);
    announce(['people']);
    await waitFor(() => expect(opened.at(-1)).not.toBe(before));
    expect(opened.at(-1)).toContain('certificate/w/Askar?lang=ru');
  });
});

it('the rule says what the share means here, and is changed inside the sentence', async () => {
  await open();
  expect(screen.getByText(/of the attendance: 5 of 6 here/)).toBeTruthy();
  const share = screen.getByRole('spinbutton', { name: 'Share of attendance needed' });
  await userEvent.clear(share);
  await userEvent.type(share, '75{Enter}');
  await waitFor(() => expect(last('workshopEdit')).toEqual(['w', { share: [3, 4] }]));
});

it('an emptied share is refused at the field, not taken for none', async () => {
  await open();
  const share = screen.getByRole('spinbutton', { name: 'Share of attendance needed' });
  await userEvent.clear(share);
  await userEvent.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('This is needed');
  expect(last('workshopEdit')).toBeUndefined();
});

it('a decision is asked its reason, and is not taken without one', async () => {
  await open({ certificateOverride: async () => stored });
  await userEvent.click(screen.getByRole('option', { name: /Askar/ }));
  await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Grant a certificate…' }));
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('alert')).toBeTruthy();
  await userEvent.keyboard('Was on mission{Enter}');
  await waitFor(() =>
    expect(last('certificateOverride')).toEqual(['Askar', 'grant', 'Was on mission']),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

describe('export', () => {
  const report = {
    issued: 1,
    new: 1,
    replaced: 0,
    files: [
      { person: 'person-Litia', name: 'Litia', number: 'W-1', path: '/home/x.pdf', sha256: '' },
    ],
    one_file: '/home/all.pdf',
    withheld: [],
  };

  it('is a chord and Enter away, names folder and warnings, and ends with the file for the printer', async () => {
    await open({ certificatesExport: async () => report, openPath: async () => null });
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Export certificates' }));
    await dialog.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    expect(dialog.getByText(/Flipchart\/Suva – a training/)).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await dialog.findByText(/1.* certificate is written/);
    expect(last('certificatesExport')?.[1]).toEqual({
      folder: '/Flipchart/Suva – a training',
      one_file: '/Flipchart/Suva – a training/Certificates for the printer.pdf',
    });
    await userEvent.keyboard('{Enter}');
    expect(last('openPath')).toEqual(['/home/all.pdf']);
  });

  it('what was issued can be voided from the line that stays', async () => {
    await open({
      certificatesExport: async () => report,
      certificatesVoid: async () => ({ output: 1, changes: ['certificates'], undo: null }),
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/1.* certificate is written/);
    await userEvent.keyboard('{Escape}');
    expect(toasts.list[0]?.act?.label).toBe('Void these…');
    router.go({ name: 'workshops' });
    toasts.list[0]?.act?.run();
    expect(router.route).toEqual({ name: 'workshop', uid: 'w', tab: 'certificates' });
    await screen.findByRole('dialog', { name: /Void certificate/ });
    await userEvent.keyboard('Wrong date{Enter}');
    await waitFor(() => expect(last('certificatesVoid')).toEqual([['W-1'], 'Wrong date']));
    expect(toasts.list.at(-1)?.text).toMatch(/1.* certificate voided/);
  });

  it('shows how far it is, and stops when told to', async () => {
    let stop = () => {};
    await open({
      certificatePlan: async () => ({ ...plan, eligible: 17 }),
      certificatesExport: (_workshop, _options, _job, onprogress) => {
        onprogress({ done: 14, total: 34 });
        return new Promise((_, refuse) => {
          stop = () => refuse(new AppError({ code: 'cancelled', params: {} }));
        });
      },
      jobCancel: async () => stop(),
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    const bar = await screen.findByRole('progressbar', { name: 'Writing certificates' });
    expect(bar.getAttribute('value')).toBe('7');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed');
    expect(last('jobCancel')).toEqual([last('certificatesExport')?.[2]]);
  });

  it('stopped after the numbers were given, it says so', async () => {
    await open({
      certificatesExport: async () => {
        ledger = [issued('W-1')];
        throw new AppError({ code: 'cancelled', params: {} });
      },
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('in the register');
  });
});

it('the register tells valid, void and replaced apart', async () => {
  ledger = [
    issued('W-1'),
    issued('W-2', { supersedes: 'W-1' }),
    issued('W-3', { void_reason: 'Wrong date' }),
  ];
  ledger[0]!.void_reason = 'superseded by W-2';
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows[1]).toMatch(/Replaced by .*W-2/);
  expect(rows[2]).toContain('Valid');
  expect(rows[3]).toMatch(/Void: .*Wrong date/);
});
