import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Answer, Api, Definition, Entry as Entered, Response } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { evaluationBackend } from '../../test/fixtures/evaluation';
import { AGREE, form, question } from '../../test/fixtures/evaluation-forms';
import { occasion, response } from '../../test/fixtures/responses';
import EntryScreen from './Entry.svelte';
import { Entry } from './entry.svelte';
import type { Key } from './typing';

const twenty = Array.from({ length: 20 }, (_, at) => question({ name: `q${at + 1}` }));
const agree: Definition = { title: { en: 'Evaluation' }, questions: twenty, lists: [AGREE] };
const MODULES = {
  name: 'modules',
  choices: ['nexus', 'data', 'law'].map((name) => ({ name, label: { en: name } })),
};
const at = occasion({ uid: 'o', form: 'f', expected: 3 });

let mock: MockApi;
let end = () => {};

function behind(definition: Definition, stored: Response[] = [], answers: Partial<Api> = {}) {
  mock = mockApi({
    ...evaluationBackend([form('f', definition)], [at], { o: stored }),
    ...answers,
  });
}

async function open(definition: Definition, stored: Response[] = [], answers: Partial<Api> = {}) {
  behind(definition, stored, answers);
  const entry = new Entry(at);
  end = entry.follow();
  await vi.waitFor(() => expect(entry.ready).toBe(true));
  return entry;
}

const pressed = (key: string, code: string): Key => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
});
const CODES: Record<string, string> = { ' ': 'Space', '.': 'Period' };
const codeOf = (key: string) =>
  /^\d$/.test(key) ? `Digit${key}` : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : CODES[key];

/** Presses keys by their names; single characters by their place on a Latin keyboard. */
const press = (entry: Entry, ...keys: string[]) =>
  keys.forEach((key) => entry.press(pressed(key, codeOf(key) ?? key)));

const calls = (name: keyof Api) => mock.calls.filter((call) => call.name === name);
const entered = () => calls('responseEnter').map(({ args }) => args[1] as Entered);
const full = (value: Answer) => Object.fromEntries(twenty.map(({ name }) => [name, value]));

beforeEach(() => i18n.use('en'));
afterEach(() => {
  end();
  end = () => {};
  mock.remove();
});

it('takes a sheet of 20 questions in 21 keys, and opens the next', async () => {
  const entry = await open(agree);
  const keys = [...'43545434545454345454', 'Enter'];
  expect(keys).toHaveLength(21);
  press(entry, ...keys);
  await vi.waitFor(() => expect(entry.sheet.number).toBe(2));
  expect(entered()).toHaveLength(1);
  expect(entered()[0]).toMatchObject({ uid: null, sheet: 1, way: 'typed', language: 'en' });
  expect(Object.values(entered()[0]!.answers!)).toEqual([...'43545434545454345454']);
  expect(entry.sheet.answers).toEqual({});
  expect(entry.at).toBe(0);
});

it('keeps the keys that are pressed while a sheet is being stored', async () => {
  const entry = await open({ ...agree, questions: twenty.slice(0, 2) });
  press(entry, '4', '5', 'Enter', '1', '2', 'Enter', '3');
  await vi.waitFor(() => expect(entered()).toHaveLength(2));
  await vi.waitFor(() => expect(entry.sheet.answers).toEqual({ q1: '3' }));
  expect(entered().map(({ answers }) => answers)).toEqual([
    { q1: '4', q2: '5' },
    { q1: '1', q2: '2' },
  ]);
});

it('a wrong key changes nothing', async () => {
  const entry = await open(agree);
  press(entry, '4');
  const before = { sheet: entry.sheet, at: entry.at };
  press(entry, '6', '9', 'q', 'x', '.', ' ');
  expect({ sheet: entry.sheet, at: entry.at }).toEqual(before);
  expect(entry.wrongs).toBe(6);
});

it('knows no answer, not readable and two marks', async () => {
  const entry = await open(agree);
  press(entry, '0', 'n', 'b');
  expect(entry.sheet.answers).toEqual({
    q1: { missing: 'none' },
    q2: { missing: 'illegible' },
    q3: { missing: 'two' },
  });
  expect(entry.at).toBe(3);
});

it('goes by the place of a key on every layout', async () => {
  const entry = await open(agree);
  entry.press(pressed('"', 'Digit3'));
  entry.press(pressed('т', 'KeyN'));
  entry.press(pressed('End', 'Numpad1'));
  entry.press(pressed('٤', 'Digit4'));
  expect(Object.values(entry.sheet.answers)).toEqual(['3', { missing: 'illegible' }, '1', '4']);
});

it('goes back, and another digit takes the place of the first', async () => {
  const entry = await open(agree);
  press(entry, '4', '5', 'Backspace', 'ArrowUp', '2');
  expect(entry.sheet.answers).toEqual({ q1: '2', q2: '5' });
  expect(entry.at).toBe(1);
});

describe('other questions', () => {
  const one = (given: Parameters<typeof question>[0]): Definition => ({
    questions: [question(given), question({ name: 'after' })],
    lists: [AGREE, MODULES],
  });
  const ten = {
    name: 'x',
    kind: 'range' as const,
    list: null,
    range: { start: 0, end: 10, step: 1 },
  };

  it('a scale to ten waits where more may follow', async () => {
    const entry = await open(one(ten));
    press(entry, '1');
    expect([entry.at, entry.buffer]).toEqual([0, '1']);
    press(entry, '0');
    expect([entry.at, entry.sheet.answers['x']]).toEqual([1, '10']);
    press(entry, 'ArrowUp', '1', 'Enter', 'ArrowUp', '7', 'ArrowUp');
    expect(entry.sheet.answers['x']).toBe('7');
    press(entry, '0');
    expect(entry.sheet.answers['x']).toBe('0');
  });

  it('several choices are put on and taken off, Enter goes on', async () => {
    const entry = await open(one({ name: 'x', kind: 'select_multiple', list: 'modules' }));
    press(entry, '3', '1', '2', '2', 'Enter');
    expect([entry.at, entry.sheet.answers['x']]).toEqual([1, 'nexus law']);
  });

  it('a ranking is typed in its order', async () => {
    const entry = await open(one({ name: 'x', kind: 'rank', list: 'modules' }));
    press(entry, '2', '2', '3', 'Backspace', '1', '3');
    expect([entry.at, entry.sheet.answers['x'], entry.wrongs]).toEqual([1, 'data nexus law', 1]);
  });

  it('figures are typed, Enter goes on', async () => {
    const entry = await open(one({ name: 'x', kind: 'decimal', list: null }));
    press(entry, '1', '2', '.', '.', '5', 'Enter');
    expect([entry.at, entry.sheet.answers['x'], entry.wrongs]).toEqual([1, '12.5', 1]);
  });

  it('asks the core what is asked now, where answers decide that', async () => {
    const rule: Definition = {
      questions: [
        question({ name: 'a' }),
        question({ name: 'b', relevant: "${a} = '1'" }),
        question({ name: 'c' }),
      ],
      lists: [AGREE],
    };
    const entry = await open(rule, [], {
      formAsked: async (_form, _version, { a }) => ({
        questions: a === '1' ? ['a', 'b', 'c'] : ['a', 'c'],
        choices: {},
      }),
    });
    press(entry, '4', '5');
    await vi.waitFor(() => expect(entry.sheet.answers).toEqual({ a: '4', c: '5' }));
    press(entry, 'Backspace', 'Backspace', '1', '2');
    await vi.waitFor(() => expect(entry.sheet.answers).toEqual({ a: '1', b: '2', c: '5' }));
  });
});

describe('sheets that were typed', () => {
  const stored = [1, 2].map((sheet) =>
    response({ uid: `r${sheet}`, sheet, answers: full('4'), language: 'fr' }),
  );

  it('are opened, mended, and keep their number', async () => {
    const entry = await open(agree, stored);
    expect(entry.sheet).toMatchObject({ uid: null, number: 3, language: 'fr' });
    press(entry, 'PageUp');
    await vi.waitFor(() => expect(entry.sheet.uid).toBe('r2'));
    press(entry, 'ArrowDown', '1', 'PageUp');
    await vi.waitFor(() => expect(entry.sheet.uid).toBe('r1'));
    expect(entered()).toHaveLength(1);
    expect(entered()[0]).toMatchObject({ uid: 'r2', sheet: 2, answers: { q1: '4', q2: '1' } });
  });

  it('are not stored again when nothing was changed', async () => {
    const entry = await open(agree, stored);
    press(entry, 'PageUp', 'PageUp', 'PageDown', 'PageDown');
    await vi.waitFor(() => expect(entry.sheet.number).toBe(3));
    expect(entered()).toHaveLength(0);
  });

  it('a new sheet takes the number that is typed for it', async () => {
    const entry = await open(agree, stored);
    press(entry, '4');
    await entry.number(12);
    expect(entry.sheet).toMatchObject({ uid: null, number: 12, answers: { q1: '4' } });
    await entry.number(1);
    expect(entry.sheet.uid).toBe('r1');
    expect(entered()[0]).toMatchObject({ sheet: 12, answers: { q1: '4' } });
  });

  it('an unfinished sheet is stored as it is on leaving', async () => {
    const entry = await open(agree);
    press(entry, '4', '5');
    expect(await entry.release()).toBe(true);
    expect(entered()[0]).toMatchObject({ sheet: 1, answers: { q1: '4', q2: '5' } });
  });

  it('a sheet that is being stored is not stored again on leaving', async () => {
    const entry = await open({ ...agree, questions: twenty.slice(0, 2) });
    press(entry, '4', '5', 'Enter');
    expect(await entry.release()).toBe(true);
    expect(entered()).toHaveLength(1);
  });

  it('what was typed stays when it could not be stored, with the reason', async () => {
    const refusal = new AppError({ code: 'sheet-taken', params: { sheet: '3' } });
    const entry = await open({ ...agree, questions: twenty.slice(0, 2) }, stored, {
      responseEnter: () => Promise.reject(refusal),
    });
    press(entry, '4', '5', 'Enter');
    await vi.waitFor(() => expect(entry.problem).toContain('has been entered already'));
    expect(entry.sheet).toMatchObject({ number: 3, answers: { q1: '4', q2: '5' } });
    expect(await entry.release()).toBe(false);
  });
});

describe('a second typing', () => {
  const short = { ...agree, questions: twenty.slice(0, 2) };
  const stored = () => [
    response({ uid: 'r1', sheet: 1, answers: { q1: '4', q2: '5' } }),
    response({ uid: 'r2', sheet: 2, answers: { q1: '3', q2: '3' } }),
  ];

  it('hides the first one, and what differs is settled by a key', async () => {
    behind(short, stored());
    render(EntryScreen, { occasion: at, onleave: () => {} });
    await screen.findByText('Question 1 of 2', { normalizer: plainly });
    await userEvent.click(screen.getByRole('button', { name: 'Second typing' }));
    const list = screen.getByRole('list', { name: 'Answers on this sheet' });
    await waitFor(() => expect(screen.getByLabelText('Sheet')).toHaveProperty('value', '1'));
    expect(list.textContent).not.toMatch(/[45]/);
    await userEvent.keyboard('45{Enter}31{Enter}');
    await screen.findByText('Look at the paper: which one is right?');
    expect(calls('responseEnterSecond').map(({ args }) => args)).toEqual([
      ['r1', { q1: '4', q2: '5' }],
      ['r2', { q1: '3', q2: '1' }],
    ]);
    const second = screen.getByRole('button', { name: /Second typing.*Strongly disagree/ });
    expect(second).toBeTruthy();
    await userEvent.keyboard('2');
    await waitFor(() => expect(calls('responseSettle')[0]?.args).toEqual(['r2', 'q2', true]));
    await waitFor(() => expect(toasts.list[0]?.text).toContain('Both typings'));
  });

  it('is not kept when it is left half way', async () => {
    const entry = await open(short, stored());
    await entry.secondPass(true);
    press(entry, '1');
    expect(await entry.release()).toBe(true);
    expect(calls('responseEnterSecond')).toHaveLength(0);
  });
});

const plainly = (text: string) => text.replace(/[\u2068\u2069]/g, '').trim();

describe('the screen', () => {
  const text: Definition = {
    identity: 'code',
    questions: [
      question({ name: 'q1', label: { en: 'Was it clear?' } }),
      question({ name: 'q2', kind: 'text', list: null, label: { en: 'What next?' } }),
    ],
    lists: [AGREE],
  };

  it('takes code, choice and words from the keyboard alone, and says where it is', async () => {
    behind(text);
    render(EntryScreen, { occasion: at, onleave: () => {} });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Code' })),
    );
    await userEvent.keyboard('ma07 4{Enter}');
    await waitFor(() => expect(screen.getByRole('application').textContent).toContain('clear'));
    await userEvent.keyboard('4');
    await screen.findByRole('textbox', { name: 'What next?' });
    expect(screen.getAllByRole('status')[0]!.textContent).toBe(
      'Agree. Sheet 1, question 2: What next?',
    );
    await expectAccessible();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await userEvent.keyboard('Plan 10 visits{Shift>}{Enter}{/Shift}Now{Enter}');
    await waitFor(() => expect(entered()).toHaveLength(1));
    expect(entered()[0]).toMatchObject({
      code: 'ma07 4',
      answers: { q1: '4', q2: 'Plan 10 visits\nNow' },
    });
    const pile = screen.getByRole('list', { name: 'Sheets entered' });
    expect(within(pile).getByRole('button', { name: /^Sheet 1 ma07 4/ })).toBeTruthy();
  });

  it('leaves on Escape once the sheet is stored', async () => {
    const onleave = vi.fn();
    behind(agree);
    render(EntryScreen, { occasion: at, onleave });
    await screen.findByText('Question 1 of 20', { normalizer: plainly });
    await userEvent.keyboard('45{Escape}');
    await waitFor(() => expect(onleave).toHaveBeenCalledOnce());
    expect(entered()[0]?.answers).toEqual({ q1: '4', q2: '5' });
  });

  it('removes a sheet from its list, with the way back', async () => {
    behind(agree, [response({ uid: 'r1', sheet: 1, answers: full('4') })]);
    render(EntryScreen, { occasion: at, onleave: () => {} });
    const line = await screen.findByRole('button', { name: /^Sheet 1 / });
    line.focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(calls('responsesRemove')[0]?.args).toEqual([['r1']]));
    expect(toasts.list[0]?.act?.label).toBe('Undo');
  });
});
