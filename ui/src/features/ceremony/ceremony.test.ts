import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import type { Api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { activeShortcuts, dispatch } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { ceremonyBackend, stackRow } from '../../test/fixtures/ceremony';
import { workshop } from '../../test/fixtures/workshops';
import CeremonyPanel from './CeremonyPanel.svelte';

const STACK = [
  stackRow(1, { name: 'Litia Vakarau', said_name: 'li-TEE-a', organisation: 'Red Cross' }),
  stackRow(2, { name: 'Askar Bekov', eligibility: 'short' }),
  stackRow(3, { name: 'نادية بن يوسف' }),
  stackRow(4, { name: 'Hanuel Kim', eligibility: 'not_yet' }),
  stackRow(5, { name: 'Ana Tuilagi' }),
];

let mock: MockApi;
const heard = { list: vi.fn(), holdback: vi.fn(), voided: vi.fn() };

async function open(stack = STACK, answers: Partial<Api> = {}) {
  mock = mockApi({
    ...ceremonyBackend(stack),
    participantEdit: async () => ({ output: null, changes: ['people'], undo: null }),
    openPath: async () => null,
    showInFolder: async () => null,
    ...answers,
  });
  render(CeremonyPanel, {
    workshop: workshop({ uid: 'w', title: { en: 'Suva' } }),
    onlist: heard.list,
    onholdback: heard.holdback,
    onvoid: heard.voided,
  });
  await screen.findByText(stack.length > 0 ? /handed out/ : /The stack that/);
}

const args = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map((call) => call.args);
const turn = () => within(screen.getByRole('region', { name: 'Whose turn it is' }));
const name = () => turn().getByRole('heading').textContent;
const lines = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/gu, '');

beforeEach(async () => {
  await i18n.use('en');
  window.addEventListener('keydown', dispatch);
});
afterEach(() => {
  window.removeEventListener('keydown', dispatch);
  Object.values(heard).forEach((hear) => hear.mockReset());
  mock.remove();
});

it('names its keys to whoever asks for them', async () => {
  await open();
  const page = activeShortcuts().find(({ scope }) => scope === 'page');
  const keys = page?.shortcuts.map(({ chord, label }) => `${chord} ${plain(label())}`);
  expect(keys).toEqual([
    'Space Handed out',
    'Enter Handed out',
    'ArrowDown Next person',
    'S To be sent',
    'A To somebody else',
    'N Correct the name',
    'H How to say it',
    'Backspace Take back',
    'Mod+F Find a name, or the number in the stack',
    '/ Find a name, or the number in the stack',
    'Mod+P Names on the projector',
  ]);
});

describe('the list', () => {
  it('has the keys at once and stands in the order of the stack, with how to say each name', async () => {
    await open();
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
    expect(name()).toBe('Litia Vakarau');
    expect(turn().getByDisplayValue('li-TEE-a')).toBeTruthy();
    expect(turn().getByText('Red Cross')).toBeTruthy();
    expect(lines()[1]).toMatch(/Askar Bekov.*Don’t hand out/);
    expect(lines()[3]).toMatch(/Don’t hand out yet/);
    await expectAccessible();
  });

  it('says what else somebody receives', async () => {
    await open(STACK, {
      certificateAwards: async () => [
        ...(await ceremonyBackend(STACK).certificateAwards!('w')).map((one) => ({
          ...one,
          active: true,
        })),
      ],
    });
    expect(turn().getByText(/Also receives: .*Speaker/)).toBeTruthy();
  });

  it('a key hands out and goes on, past those who get nothing now; a run is one step of undo', async () => {
    await open();
    await userEvent.keyboard(' ');
    expect(name()).toBe('نادية بن يوسف');
    await userEvent.keyboard('{Enter}');
    expect(name()).toBe('Ana Tuilagi');
    await waitFor(() => expect(args('certificateHand')).toHaveLength(2));
    const [first, second] = args('certificateHand');
    expect(first?.slice(0, 2)).toEqual([['MECC-2026-FJ-0001'], { way: 'in_person' }]);
    expect(second?.[0]).toEqual(['MECC-2026-FJ-0003']);
    expect(second?.[2]).toBe(first?.[2]);
    expect(plain(screen.getByText(/handed out/).textContent)).toBe('2 of 3 handed out');
  });

  it('puts aside, then sends; gives to somebody else by name; takes back', async () => {
    await open();
    await userEvent.keyboard('s');
    await waitFor(() =>
      expect(plain(screen.getByText(/handed out/).textContent)).toBe(
        '0 of 3 handed out, 1 to be sent',
      ),
    );
    await userEvent.keyboard('a');
    await userEvent.keyboard('Sera Naivalu{Enter}');
    await waitFor(() =>
      expect(args('certificateHand').at(-1)?.[1]).toEqual({
        way: 'somebody_else',
        to: 'Sera Naivalu',
      }),
    );
    await waitFor(() => expect(plain(lines()[2])).toContain('Given to Sera Naivalu'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
    await userEvent.keyboard('{Home}s');
    await waitFor(() => expect(args('certificateHand').at(-1)?.[1]).toEqual({ way: 'sent' }));
    await userEvent.keyboard('{Home}{Backspace}');
    await waitFor(() =>
      expect(args('certificateHand').at(-1)?.slice(0, 2)).toEqual([['MECC-2026-FJ-0001'], {}]),
    );
    await waitFor(() => expect(lines()[0]).toContain('Signed'));
  });

  it('a sheet whose owner is not entitled to it stays, unless one says otherwise; it can be held back', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown} ');
    expect(args('certificateHand')).toEqual([]);
    expect(toasts.list[0]?.text).toContain('Askar Bekov');
    await userEvent.click(turn().getByRole('button', { name: 'Hold back…' }));
    expect(heard.holdback).toHaveBeenCalled();
    screen.getByRole('listbox').focus();
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(name()).toBe('Hanuel Kim');
    expect(turn().queryByRole('button', { name: 'Hold back…' })).toBeNull();
    await userEvent.keyboard('{Home}{ArrowDown}');
    toasts.list[0]?.act?.run();
    await waitFor(() => expect(args('certificateHand')[0]?.[0]).toEqual(['MECC-2026-FJ-0002']));
  });

  it('finds by the number in the stack and by a name; who is found has the turn', async () => {
    await open();
    await userEvent.keyboard('5{Enter}');
    expect(name()).toBe('Ana Tuilagi');
    await userEvent.keyboard('{Control>}f{/Control}نادية{Enter}');
    expect(name()).toBe('نادية بن يوسف');
    expect(lines()).toHaveLength(5);
  });

  it('marks the whole stack as printed, only where it is not yet', async () => {
    const unprinted = STACK.map((row) =>
      row.place < 3 ? { ...row, handing: { ...row.handing, printed_at: null } } : row,
    );
    await open(unprinted);
    await userEvent.click(screen.getByRole('button', { name: 'More for the whole stack' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'All are printed' }));
    await waitFor(() =>
      expect(args('certificatePrinted')).toEqual([
        [['MECC-2026-FJ-0001', 'MECC-2026-FJ-0002'], true],
      ]),
    );
  });

  it('a tick that is refused goes back', async () => {
    await open(STACK, {
      certificateHand: async () => {
        throw new AppError({ code: 'read-only', params: {} });
      },
    });
    await userEvent.keyboard(' ');
    await waitFor(() => expect(toasts.list[0]?.tone).toBe('problem'));
    await waitFor(() => expect(lines()[0]).toContain('Signed'));
  });

  it('says what belongs here while nothing is printed', async () => {
    await open([]);
    await userEvent.click(screen.getByRole('button', { name: 'Go to the list' }));
    expect(heard.list).toHaveBeenCalled();
  });
});

it('how a name is said is written in place', async () => {
  await open();
  await userEvent.keyboard('{End}h');
  await userEvent.keyboard('AH-na{Enter}');
  await waitFor(() =>
    expect(args('participantEdit')).toEqual([['participant-5', 'said_name', 'AH-na']]),
  );
  expect(document.activeElement).toBe(screen.getByRole('listbox'));
});

describe('a wrong name', () => {
  it('is corrected in four acts: the person, N, the name, Enter; the page opens and the list goes on', async () => {
    await open();
    await userEvent.keyboard('n');
    expect(screen.getByDisplayValue('Litia Vakarau')).toBe(document.activeElement);
    await userEvent.keyboard('Litia Vakarau-Naqova{Enter}');
    await waitFor(() => expect(name()).toBe('Litia Vakarau-Naqova'));
    expect(args('certificateReissue')).toEqual([
      ['w', 'participant-1', 'participation', 'Litia Vakarau-Naqova', '/Flipchart/Suva'],
    ]);
    await waitFor(() =>
      expect(args('openPath')[0]?.[0]).toContain('MECC-2026-FJ-0006 Litia Vakarau-Naqova.pdf'),
    );
    const said = plain(screen.getByText(/takes the place of/).textContent);
    expect(said).toContain('MECC-2026-FJ-0006 takes the place of MECC-2026-FJ-0001');
    expect(lines()[0]).toContain('Not printed yet');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
    await userEvent.click(screen.getByRole('button', { name: 'Void it…' }));
    expect(heard.voided).toHaveBeenCalledWith(['MECC-2026-FJ-0006']);
  });

  it('that was right after all costs no number', async () => {
    await open();
    await userEvent.keyboard('n{Enter}');
    await waitFor(() => expect(screen.queryByLabelText('Correct the name')).toBeNull());
    expect(args('certificateReissue')).toEqual([]);
  });

  it('that was corrected on the list of people is issued as it stands there', async () => {
    await open([stackRow(1, { name: 'Litia Vakrau', current_name: 'Litia Vakarau' })]);
    await userEvent.keyboard('n');
    expect(screen.getByDisplayValue('Litia Vakarau')).toBe(document.activeElement);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(name()).toBe('Litia Vakarau'));
    expect(args('certificateReissue')).toEqual([
      ['w', 'participant-1', 'participation', null, '/Flipchart/Suva'],
    ]);
  });

  it('whose page could not be written is written where one chooses', async () => {
    await open(STACK, {
      certificateReissue: async () => ({
        number: 'W-9',
        supersedes: 'W-1',
        name: 'Litia V',
        path: '/home/W-9.pdf',
        sha256: '',
        coded: false,
        unwritten: { path: '/home/W-9.pdf', code: 'io-permission', detail: '' },
      }),
      pickTarget: async () => '/stick/W-9.pdf',
      certificateReprint: async () => ({ count: 1, files: ['/stick/W-9.pdf'] }),
    });
    await userEvent.keyboard('nLitia V{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be written');
    expect(args('openPath')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Print again…' }));
    await waitFor(() => expect(args('openPath')).toEqual([['/stick/W-9.pdf']]));
    expect(args('certificateReprint')).toEqual([[['W-9'], '/stick/W-9.pdf']]);
  });

  it('that is refused says so beneath the field', async () => {
    await open(STACK, {
      certificateReissue: async () => {
        throw new AppError({ code: 'certificate-not-earned', params: {} });
      },
    });
    await userEvent.keyboard('nX{Enter}');
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
    expect(name()).toBe('Litia Vakarau');
  });
});

it('the calling sheet is written where one chooses, and can be opened from there', async () => {
  await open(STACK, { pickTarget: async () => '/home/ana/Calling sheet.pdf' });
  await userEvent.click(screen.getByRole('button', { name: 'Calling sheet' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
  expect(args('certificateCalling')).toEqual([
    ['w', 'participation', '/home/ana/Calling sheet.pdf', null],
  ]);
  expect(args('openPath')).toEqual([['/home/ana/Calling sheet.pdf']]);
});

it('hears of what others change', async () => {
  await open();
  const before = args('certificateHanding').length;
  announce(['attendance']);
  await waitFor(() => expect(args('certificateHanding').length).toBeGreaterThan(before));
});
