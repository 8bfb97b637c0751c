import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { announce } from '$lib/ipc/changes';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { aroundEach, held, last, open, stored } from '../../test/certificates-tab';
import { award, tests } from '../../test/fixtures/certificates';
import { opened } from '../../test/pdf';

vi.mock('$shared/pdf/document', () => import('../../test/pdf'));
aroundEach();

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
    held.awards = [award('completion', { active: true })];
    return open({
      certificateStandings: async () => held.list,
      certificateTests: async () => found,
    });
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

it('a share of nothing is refused at the field: nobody takes part who never came', async () => {
  await open();
  const share = screen.getByRole('spinbutton', { name: 'Share of attendance needed' });
  await userEvent.clear(share);
  await userEvent.type(share, '0');
  await userEvent.tab();
  expect(await screen.findByRole('alert')).toBeTruthy();
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
        why: 'unearned',
        eligibility: 'short',
        out: false,
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

it('certificates of people who left the list are told of, put down, or voided where they are out', async () => {
  const gone = (number: string, out: boolean) => ({
    number,
    kind: 'participation' as const,
    participant: number,
    name: `Askar ${number}`,
    why: 'gone' as const,
    eligibility: null,
    out,
  });
  await open({
    certificatesToHoldBack: async () => [gone('W-4', false), gone('W-5', true)],
    certificatesHoldBack: async () => ({ output: 1, changes: ['certificates'], undo: null }),
  });
  expect(screen.getByText(/2.* valid certificates belong to nobody on the list/)).toBeTruthy();
  await userEvent.click(screen.getAllByRole('button', { name: 'After the ceremony…' })[0]!);
  const dialog = within(await screen.findByRole('dialog', { name: /nobody should hold/ }));
  await expectAccessible();
  expect(dialog.getAllByRole('checkbox')).toHaveLength(1);
  expect(dialog.getByText(/has been handed out/)).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Void the certificate…' }));
  await screen.findByRole('dialog', { name: /Void certificate .*W-5/ });
});
