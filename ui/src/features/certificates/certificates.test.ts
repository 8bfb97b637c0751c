import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import type { Api, Award, ExportPlan, ExportReport, RegisterRow, Standing } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import { router } from '$lib/router.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { award, issued, registerRow, standing, tests } from '../../test/fixtures/certificates';
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
const plan: ExportPlan = {
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
const stored = { output: null, changes: [], undo: null };

let mock: MockApi;
let list: Standing[];
let ledger: RegisterRow[];
let awards: Award[];

async function open(answers: Partial<Api> = {}) {
  mock = mockApi({
    certificateAwards: async () => awards,
    certificateAwardEdit: async (_workshop, kind, { active }) => {
      awards = awards.map((one) =>
        one.kind === kind && active != null ? { ...one, active } : one,
      );
      return { ...stored, changes: ['certificates'] };
    },
    certificateStandings: async (_workshop, kind) => (kind === 'participation' ? list : []),
    certificateOneShort: async () => [],
    certificatesToHoldBack: async () => [],
    groupsShow: async () => ({ sets: [], rules: [] }),
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
  awards = [award('participation'), award('facilitator')];
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
    expect(lines[0]).toContain('earned');
    expect(lines[1]).toMatch(/can no longer: .*2.* short/);
    expect(lines[2]).toMatch(/if present: .*1.* of .*2.* left/);
    await expectAccessible();
  });

  it('turns to the page of the person it is on, in that person’s language, and anew after a change', async () => {
    await open();
    await waitFor(() =>
      expect(opened.at(-1)).toContain('certificate/w/Litia?kind=participation&lang=en'),
    );
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() =>
      expect(opened.at(-1)).toContain('certificate/w/Askar?kind=participation&lang=ru'),
    );
    const before = opened.at(-1);
    announce(['people']);
    await waitFor(() => expect(opened.at(-1)).not.toBe(before));
    expect(opened.at(-1)).toContain('certificate/w/Askar?kind=participation&lang=ru');
  });
});

it('the rule says what the share means here, and is changed inside the sentence', async () => {
  await open();
  expect(screen.getByText(/of the attendance: 5 of 6 here/)).toBeTruthy();
  const share = screen.getByRole('spinbutton', { name: 'Share of attendance needed' });
  await userEvent.clear(share);
  await userEvent.type(share, '75{Enter}');
  await waitFor(() =>
    expect(last('certificateAwardEdit')).toEqual(['w', 'participation', { share: [3, 4] }]),
  );
});

describe('a rule with a score', () => {
  const withTests = (found: typeof tests) => {
    awards = [award('completion', { active: true })];
    return open({ certificateStandings: async () => list, certificateTests: async () => found });
  };

  it('means the test after the workshop where no other has scores', async () => {
    await withTests(tests.slice(1));
    expect(screen.getByText(/in the test after the workshop/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Test whose score counts' })).toBeNull();
  });

  it('means the test that is chosen where several have', async () => {
    await withTests(tests);
    const choice = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Test whose score counts',
    });
    expect(choice.selectedOptions[0]?.text).toBe('the first one after the workshop');
    const [, before] = choice.options;
    expect(before?.text.replace(/[\u2068\u2069]/g, '')).toBe('What do you know? (Before)');
    await userEvent.selectOptions(choice, 'test-pre');
    await waitFor(() =>
      expect(last('certificateAwardEdit')).toEqual(['w', 'completion', { occasion: 'test-pre' }]),
    );
    await expectAccessible();
  });
});

it('an emptied share is refused at the field, not taken for none', async () => {
  await open();
  const share = screen.getByRole('spinbutton', { name: 'Share of attendance needed' });
  await userEvent.clear(share);
  await userEvent.tab();
  expect((await screen.findByRole('alert')).textContent).toContain('This is needed');
  expect(last('certificateAwardEdit')).toBeUndefined();
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
    expect(last('certificateOverride')).toEqual([
      'Askar',
      'participation',
      'grant',
      'Was on mission',
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

describe('export', () => {
  const report: ExportReport = {
    issued: 1,
    new: 1,
    replaced: 0,
    coded: 0,
    badges: 0,
    files: [
      {
        kind: 'participation',
        participant: 'Litia',
        person: 'person-Litia',
        name: 'Litia',
        number: 'W-1',
        path: '/home/x.pdf',
        sha256: '',
      },
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
      kinds: ['participation'],
      badges: null,
      possible: false,
      order: null,
      without_code: false,
      without_back: false,
      folder: '/Flipchart/Suva – a training',
      one_file: '/Flipchart/Suva – a training/Certificates for the printer.pdf',
    });
    await userEvent.keyboard('{Enter}');
    expect(last('openPath')).toEqual(['/home/all.pdf']);
  });

  it('leaves the back page out where it is told to, and says what keeps it', async () => {
    const kinds = plan.kinds.map((one) => ({ ...one, back: true }));
    await open({
      certificatePlan: async () => ({ ...plan, unchanged: 2, kinds }),
      certificatesExport: async () => report,
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'With the back page' }));
    expect(screen.getByText('Certificates issued before keep the pages they have.')).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/1.* certificate is written/);
    expect(last('certificatesExport')?.[1]).toMatchObject({ without_back: true });
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
    await waitFor(() => expect(last('certificatesVoid')).toEqual([['W-1'], 'error', 'Wrong date']));
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
        ledger = [registerRow('W-1')];
        throw new AppError({ code: 'cancelled', params: {} });
      },
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('in the register');
  });
});

describe('kinds', () => {
  it('another one is awarded from the menu, looked at, and taken back with undo', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Award more kinds…' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Facilitator' }));
    const chosen = await screen.findByRole('button', { name: /Facilitator 0/ });
    expect(chosen.getAttribute('aria-pressed')).toBe('true');
    expect(last('certificateAwardEdit')).toEqual(['w', 'facilitator', { active: true }]);
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
    // Without a share nothing about attendance is said; it can be asked for.
    await userEvent.click(screen.getByRole('button', { name: 'Ask for attendance' }));
    expect(last('certificateAwardEdit')).toEqual(['w', 'facilitator', { share: [4, 5] }]);
    await expectAccessible();
  });

  it('the roles that get one are chosen inside the rule', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Participant' }));
    const roles = within(await screen.findByRole('group', { name: /Roles that get/ }));
    await userEvent.click(roles.getByRole('checkbox', { name: 'Observer' }));
    expect(last('certificateAwardEdit')).toEqual([
      'w',
      'participation',
      { roles: ['participant', 'observer'] },
    ]);
    expect(roles.getByRole<HTMLInputElement>('checkbox', { name: 'Participant' }).disabled).toBe(
      true,
    );
  });
});

it('who is one session short is said in time, and shown alone', async () => {
  const one = { needs_all: false, to_come: [], missed: [] };
  await open({
    certificateOneShort: async () => [
      { ...one, participant: 'Hanuel', name: 'Hanuel', can_mend: true },
      { ...one, participant: 'Askar', name: 'Askar', can_mend: false },
    ],
  });
  expect(
    screen.getByText(/2.* people are one session short.*; .*1.* can still make it/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Show' }));
  const people = () => within(screen.getByRole('listbox')).getAllByRole('option');
  const names = people().map((option) => option.textContent);
  expect(names).toHaveLength(2);
  expect(names.join()).not.toContain('Litia');
  await userEvent.click(screen.getByRole('button', { name: /One session short/ }));
  expect(people()).toHaveLength(3);
});

it('prints that were not earned are put down in one act, with a reason that is proposed', async () => {
  await open({
    certificatesToHoldBack: async () =>
      ['W-4', 'W-5'].map((number) => ({
        number,
        kind: 'participation',
        participant: 'Askar',
        name: `Askar ${number}`,
        eligibility: 'short',
      })),
    certificatesHoldBack: async () => ({ output: 1, changes: ['certificates'], undo: null }),
  });
  await userEvent.click(screen.getByRole('button', { name: 'After the ceremony…' }));
  const dialog = within(await screen.findByRole('dialog', { name: /not earned/ }));
  await expectAccessible();
  await userEvent.click(dialog.getByRole('checkbox', { name: /W-5/ }));
  await userEvent.click(dialog.getByRole('button', { name: /Put down .*1.* as destroyed/ }));
  await waitFor(() =>
    expect(last('certificatesHoldBack')).toEqual([['W-4'], expect.stringMatching(/destroyed/)]),
  );
  expect(toasts.list.at(-1)?.text).toMatch(/1.* certificate is down as not handed out/);
});

describe('one certificate', () => {
  const held = (given = {}) => standing('Litia', { issued: issued('W-1'), ...given });

  it('says how far its sheet is, and is ticked from the menu', async () => {
    list = [held()];
    await open({ certificatePrinted: async () => ({ ...stored, output: 1 }) });
    expect(screen.getByRole('option', { name: /Litia/ }).textContent).toContain('W-1 issued');
    await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Printed' }));
    await waitFor(() => expect(last('certificatePrinted')).toEqual([['W-1'], true]));
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
  });

  it('is corrected, issued again and opened', async () => {
    list = [held()];
    await open({
      openPath: async () => null,
      certificateReissue: async (_workshop, _participant, _kind, name) => ({
        number: 'W-2',
        supersedes: 'W-1',
        name: name ?? '',
        path: '/home/W-2.pdf',
        sha256: '',
        coded: false,
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct and reissue…' }));
    const name = await screen.findByRole('textbox', { name: 'Name on the certificate' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Lítia{Enter}');
    await waitFor(() => expect(last('openPath')).toEqual(['/home/W-2.pdf']));
    expect(last('certificateReissue')?.slice(0, 4)).toEqual([
      'w',
      'Litia',
      'participation',
      'Lítia',
    ]);
  });
});

describe('the evening before, and the key', () => {
  const evening: ExportPlan = {
    ...plan,
    possible: [{ kind: 'participation', participant: 'Hanuel', name: 'Hanuel', more: 1, left: 2 }],
    code: 'locked',
  };

  it('who will have earned it is printed too when that is chosen', async () => {
    await open({ certificatePlan: async () => ({ ...evening, code: 'none' }) });
    await userEvent.keyboard('{Control>}e{/Control}');
    await userEvent.click(await screen.findByRole('radio', { name: /also .*1.* person/ }));
    expect(last('certificatePlan')?.[1]).toMatchObject({ possible: true });
    expect(screen.getByRole('link', { name: 'Set it up in Settings' })).toBeTruthy();
  });

  it('a locked key is opened where one is', async () => {
    let locked = true;
    await open({
      certificatePlan: async () => ({ ...evening, code: locked ? 'locked' : 'ready' }),
      proofState: async () => ({
        keys: [{ kid: 'k1', name: 'CCD', active: true, created: '', open: false }],
        trusted: [],
        lists: [],
      }),
      proofKeyOpen: async (_kid, passphrase) => {
        if (passphrase !== 'four good words')
          throw new AppError({ code: 'passphrase-wrong', params: {} });
        locked = false;
        return null;
      },
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    const passphrase = await screen.findByLabelText(/Passphrase of the key/);
    const confirm = within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', {
      name: /^Export/,
    });
    expect(confirm.disabled).toBe(true);
    await userEvent.type(passphrase, 'wrong{Enter}');
    await screen.findByText(/not the passphrase of the key/);
    await userEvent.clear(passphrase);
    await userEvent.type(passphrase, 'four good words{Enter}');
    await screen.findByText(/carry the code that proves them/);
    expect(confirm.disabled).toBe(false);
    expect(screen.getByRole('checkbox', { name: /digital badges/ })).toBeTruthy();
  });

  it('issuing goes on without the code when that is said', async () => {
    await open({
      certificatePlan: async (_workshop, { without_code }) => ({
        ...evening,
        code: without_code ? 'none' : 'locked',
      }),
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Issue without the code' }));
    const confirm = within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', {
      name: /^Export/,
    });
    await waitFor(() => expect(confirm.disabled).toBe(false));
  });
});
