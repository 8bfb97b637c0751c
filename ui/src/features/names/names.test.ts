import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Api, Participant, Workshop } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { participant } from '../../test/fixtures/crowd';
import { rememberingBackend, room } from '../../test/fixtures/people';
import { REST, THANKS } from './hand.svelte';
import HandNames from './HandNames.svelte';
import NamesPanel from './NamesPanel.svelte';

let mock: MockApi;
let unlisten: () => void;

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const row = (name: string) =>
  screen.getAllByRole('row').find((one) => within(one).queryByText(name) !== null)!;

async function open(workshop: Partial<Workshop> = {}, answers: Partial<Api> = {}) {
  mock = mockApi({ ...rememberingBackend(), ...answers });
  render(NamesPanel, { workshop: { ...room, ...workshop } });
  await screen.findByText('7 of 23 proofed', { normalizer: plainly });
}

/** Without the marks that keep the direction of what stands in a text. */
const plainly = (text: string) => text.replace(/[\u2066-\u2069]/g, '').trim();

beforeEach(async () => {
  await i18n.use('en');
  unlisten = listen();
});
afterEach(() => {
  unlisten();
  mock.remove();
  vi.useRealTimers();
});

describe('the list of names', () => {
  it('shows whose name is proofed, and is clean for axe', async () => {
    await open();
    const mere = within(row('Mere Tuilagi-Vosanibola'));
    expect(mere.getByRole('button', { name: 'Proofed', pressed: true })).toBeTruthy();
    const ines = within(row('Inés Quispe'));
    expect(ines.getByRole('button', { name: 'Not yet proofed', pressed: false })).toBeTruthy();
    await expectAccessible();
  });

  it('Space proofs and opens again, the arrows go on', async () => {
    await open();
    row('Mere Tuilagi-Vosanibola').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ');
    await waitFor(() =>
      expect(calls('namesProof')).toEqual([[['q-Fatima Zahra El Mansouri'], true]]),
    );
    await screen.findByText('8 of 23 proofed', { normalizer: plainly });
    await waitFor(() => expect(document.activeElement).toBe(row('Fatima Zahra El Mansouri')));
    await userEvent.keyboard(' ');
    await screen.findByText('7 of 23 proofed', { normalizer: plainly });
  });

  it('Enter writes the name on the certificate; Escape leaves it as it was', async () => {
    await open();
    row('Inés Quispe').focus();
    await userEvent.keyboard('{Enter}');
    const field = await screen.findByRole('textbox', { name: /certificate of .*Inés Quispe/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'Inés Quispe Mamani{Enter}');
    await waitFor(() =>
      expect(calls('participantEdit')).toEqual([
        ['q-Inés Quispe', 'certificate_name', 'Inés Quispe Mamani'],
      ]),
    );
    await screen.findByText('Inés Quispe Mamani');
    expect(within(row('Inés Quispe Mamani')).getByText(/In lists: .*Inés Quispe/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(row('Inés Quispe Mamani')));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('X{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(calls('participantEdit')).toHaveLength(1);
  });

  it('shows those not yet proofed, and keeps who was proofed a moment ago in place', async () => {
    await open();
    const shown = within(screen.getByRole('group', { name: 'Names to show' }));
    await userEvent.click(shown.getByRole('button', { name: 'Not yet proofed' }));
    expect(screen.queryByText('Mere Tuilagi-Vosanibola')).toBeNull();
    expect(screen.queryByText('Elena Duarte')).toBeNull();
    row('Inés Quispe').focus();
    await userEvent.keyboard(' ');
    await screen.findByText('8 of 23 proofed', { normalizer: plainly });
    expect(row('Inés Quispe')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Mark all shown as proofed' }));
    await screen.findByText('23 of 23 proofed', { normalizer: plainly });
    expect(calls('namesProof')[1]?.[0]).toHaveLength(15);
  });

  it('prints honorific and own script where the workshop says so', async () => {
    await open({ print_titles: true, print_native: true });
    expect(screen.getByText('Dr Fatima Zahra El Mansouri')).toBeTruthy();
    expect(screen.getByText('فاطمة الزهراء المنصوري')).toBeTruthy();
    expect(screen.getByText(/^Ratu Semi/)).toBeTruthy();
  });

  it('the switches store what papers print', async () => {
    await open(
      {},
      { workshopEdit: async () => ({ output: null, changes: ['workshops'], undo: null }) },
    );
    expect(screen.queryByText('فاطمة الزهراء المنصوري')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Print honorifics and ranks' }));
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Print names in their own script too' }),
    );
    expect(calls('workshopEdit')).toEqual([
      ['w-sample', { print_titles: true }],
      ['w-sample', { print_native: true }],
    ]);
  });

  it('offers names in capitals in normal case, one by one or all, with the way back', async () => {
    await open();
    await screen.findByText(/1.* name is in capitals/);
    await userEvent.click(screen.getByRole('button', { name: /Write “.*De La Cruz Tevita.*”/ }));
    expect(calls('namesWriteNormally')).toEqual([[['q-more-3']]]);
    await screen.findByText('De La Cruz Tevita');
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
    expect(screen.queryByText(/in capitals/)).toBeNull();
  });

  it('says what belongs here when nobody is there', async () => {
    mock = mockApi({ ...rememberingBackend(), participants: async () => [] });
    render(NamesPanel, { workshop: room });
    await screen.findByRole('heading', { name: 'Nobody is in this workshop yet' });
    const link = screen.getByRole('link', { name: 'Go to the list' });
    expect(link.getAttribute('href')).toBe('#/workshops/w-sample/people');
    await expectAccessible();
  });
});

describe('the laptop that goes round', () => {
  const onleave = vi.fn();
  const crowd: Participant[] = [
    participant({
      name: 'Salma El Amrani',
      title: 'Dr',
      email: 'salma@a.example',
      native_name: 'سلمى العمراني',
    }),
    ...['Ana', 'Anabel', 'Anahera', 'Anders', 'Andrea', 'Anton'].map((name) =>
      participant({ name: `${name} Lavekau`, email: `${name}@b.example` }),
    ),
  ];

  async function round(workshop: Partial<Workshop> = {}, answers: Partial<Api> = {}) {
    onleave.mockClear();
    let list = crowd;
    mock = mockApi({
      participants: async () => list,
      participantEdit: async (uid, field, value) => {
        if (field === 'email' && !value.includes('@'))
          throw new AppError({
            code: 'invalid',
            params: { field, reason: 'not-an-email', value },
          });
        list = list.map((p) => (p.uid === uid ? { ...p, [field]: value || null } : p));
        return { output: null, changes: ['people'], undo: null };
      },
      namesProof: async (uids) => {
        list = list.map((p) => (uids.includes(p.uid) ? { ...p, proofed: true } : p));
        return { output: 1, changes: ['people'], undo: null };
      },
      ...answers,
    });
    render(HandNames, { workshop: { ...room, ...workshop }, onleave });
    await screen.findByText('7 names not yet proofed', { normalizer: plainly });
    await userEvent.keyboard('4711{Enter}');
    return screen.findByRole('textbox', { name: 'Your name' });
  }

  it('shows nobody before two letters are typed, and never more than five', async () => {
    const field = await round();
    await expectAccessible();
    for (const { name } of crowd) expect(document.body.textContent).not.toContain(name);
    await userEvent.type(field, 'a');
    expect(document.body.textContent).not.toContain('Lavekau');
    await userEvent.type(field, 'n');
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText('Type another letter.')).toBeTruthy();
    await userEvent.type(field, 'd');
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Anders Lavekau',
      'Andrea Lavekau',
    ]);
    await userEvent.type(field, 'zz');
    expect(screen.getByText(/No name on the list begins like this/)).toBeTruthy();
  });

  it('finds by any name somebody has, whatever the accents', async () => {
    const field = await round();
    for (const typed of ['el am', 'AMRANI', 'sálma', 'سلمى']) {
      await userEvent.clear(field);
      await userEvent.type(field, typed);
      expect(screen.getByRole('listitem').textContent).toBe('Salma El Amrani');
    }
    await userEvent.clear(field);
    await userEvent.type(field, 'mrani');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('shows the name as it prints, takes corrections, and thanks whoever confirms it', async () => {
    const field = await round({ print_titles: true, print_native: true });
    await userEvent.type(field, 'salma{Enter}');
    await screen.findByRole('heading', { name: /Dr\sSalma El Amrani/ });
    expect(screen.getByText('سلمى العمراني')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Lavekau');
    await expectAccessible();
    const name = screen.getByRole('textbox', { name: 'Name on the certificate' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Salma El-Amrani');
    expect(screen.getByRole('heading', { name: /Dr\sSalma El-Amrani/ })).toBeTruthy();
    expect(calls('participantEdit')).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(calls('participantEdit')).toEqual([
        ['q-Salma El Amrani', 'certificate_name', 'Salma El-Amrani'],
      ]),
    );
    expect(calls('namesProof')).toHaveLength(0);
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime })
      .click(screen.getByRole('button', { name: 'This is right' }));
    await screen.findByRole('heading', { name: /Thank you, .*Salma El-Amrani/ });
    expect(calls('namesProof')).toEqual([[['q-Salma El Amrani'], true]]);
    await vi.advanceTimersByTimeAsync(THANKS + 1);
    await screen.findByRole('textbox', { name: 'Your name' });
    expect(document.body.textContent).not.toContain('Salma');
  });

  it('says beside the field what is not taken', async () => {
    const field = await round();
    await userEvent.type(field, 'salma{Enter}');
    const email = await screen.findByRole('textbox', { name: 'E-mail' });
    await userEvent.clear(email);
    await userEvent.type(email, 'salma(at)a');
    await userEvent.tab();
    await screen.findByText(/is not an e-mail address/);
  });

  it('closes a name that somebody left open', async () => {
    const field = await round();
    await userEvent.type(field, 'salma');
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Salma El Amrani' });
    await vi.advanceTimersByTimeAsync(REST + 1);
    await screen.findByRole('textbox', { name: 'Your name' });
    expect(document.body.textContent).not.toContain('Salma');
    expect(calls('namesProof')).toHaveLength(0);
  });

  it('is left only by the key', async () => {
    await round();
    await userEvent.keyboard('{Escape}1234');
    await screen.findByText('That is not the key.');
    expect(onleave).not.toHaveBeenCalled();
    await userEvent.keyboard('4711');
    expect(onleave).toHaveBeenCalledOnce();
  });

  it('speaks the languages of the workshop', async () => {
    await round({ languages: ['en', 'fr'] });
    await userEvent.click(screen.getByRole('button', { name: 'Français' }));
    await screen.findByRole('heading', { name: 'Trouvez votre nom' });
  });
});
