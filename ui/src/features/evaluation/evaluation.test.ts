import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, Occasion } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { evaluationBackend } from '../../test/fixtures/evaluation';
import { AGREE, endForm, form, question, testForm } from '../../test/fixtures/evaluation-forms';
import { occasion, occasions, response } from '../../test/fixtures/responses';
import { workshop } from '../../test/fixtures/workshops';
import EvaluationTab from './EvaluationTab.svelte';
import HandRound from './HandRound.svelte';
import { REST } from './hand.svelte';
import PairingPanel from './PairingPanel.svelte';
import Tally from './Tally.svelte';

let mock: MockApi;
const calls = (name: keyof Api) => mock.calls.filter((call) => call.name === name);
const plainly = (text: string) => text.replace(/[\u2068\u2069]/g, '').trim();

beforeEach(() => i18n.use('en'));
afterEach(() => {
  vi.useRealTimers();
  mock.remove();
});

describe('the forms of a workshop', () => {
  const acts = {
    onentry: vi.fn(),
    ontally: vi.fn(),
    onhandround: vi.fn(),
    onimport: vi.fn(),
    onprint: vi.fn(),
    onmail: vi.fn(),
    onresults: vi.fn(),
    onpairing: vi.fn(),
  };

  function open(list: Occasion[]) {
    const stored = { 'o-end': [response({ uid: 'r1', sheet: 1 })] };
    mock = mockApi(evaluationBackend([endForm, testForm], list, stored));
    render(EvaluationTab, { workshop: workshop({ uid: 'w' }), ...acts });
  }

  it('says what belongs here while there are none, and adds a ready one in one act', async () => {
    open([]);
    await screen.findByRole('heading', { name: 'What people say about the workshop' });
    await expectAccessible();
    const ready = screen.getByRole('list', { name: 'Ready forms' });
    expect(within(ready).getAllByRole('button')).toHaveLength(6);
    await userEvent.click(within(ready).getByRole('button', { name: /Knowledge test/ }));
    expect(calls('formUseReady')[0]?.args).toEqual(['w', 'mecc-knowledge-test']);
    expect(plainly(toasts.list[0]!.text)).toBe('Knowledge test added');
    expect(await screen.findByRole('button', { name: 'Enter sheets: Before' })).toBeTruthy();
  });

  it('another form is found by typing', async () => {
    open([]);
    await userEvent.click(await screen.findByRole('button', { name: 'Choose another form…' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('searchbox'), 'Know');
    await waitFor(() =>
      expect(within(dialog).queryByText('End-of-workshop evaluation')).toBeNull(),
    );
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(calls('formUse')[0]?.args).toEqual(['w', 'f-test']));
  });

  it('each occasion is a line with how far it is; arrows move, Enter opens, Delete removes', async () => {
    open(occasions);
    const first = await screen.findByRole('button', { name: 'Results: Before · Tue 10 March' });
    expect(screen.getByText('1 of 24 entered', { normalizer: plainly })).toBeTruthy();
    await expectAccessible();
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const end = screen.getByRole('button', { name: 'Enter sheets: At the end · Thu 12 March' });
    await waitFor(() => expect(document.activeElement).toBe(end));
    await userEvent.keyboard('{Enter}');
    expect(acts.onentry.mock.lastCall?.[0]).toMatchObject({ uid: 'o-end' });
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(calls('occasionsRemove')[0]?.args).toEqual([['o-end']]));
    expect(plainly(toasts.list[0]!.text)).toBe(
      'End-of-workshop evaluation removed, with 1 response',
    );
    expect(toasts.list[0]!.act?.label).toBe('Undo');
  });

  it('closing an anonymous form asks first, a form with codes does not', async () => {
    open(occasions);
    await screen.findByRole('button', { name: 'Enter sheets: After · Thu 12 March' });
    const close = async (name: string) => {
      await userEvent.click(screen.getByRole('button', { name }));
      await userEvent.click(await screen.findByRole('menuitem', { name: 'Close entry' }));
    };
    await close('Acts: After · Thu 12 March');
    await waitFor(() => expect(calls('occasionClose')[0]?.args).toEqual(['o-post', true]));
    await close('Acts: At the end · Thu 12 March');
    const dialog = await screen.findByRole('dialog', { name: 'Close entry?' });
    expect(dialog.textContent).toContain('taken away for good');
    expect(calls('occasionClose')).toHaveLength(1);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close entry' }));
    await waitFor(() => expect(calls('occasionClose')[1]?.args).toEqual(['o-end', true]));
  });

  it('a form goes with all its occasions', async () => {
    open(occasions);
    await userEvent.click(await screen.findByRole('button', { name: 'Acts: Daily pulse' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Remove from the workshop' }));
    await waitFor(() =>
      expect(calls('occasionsRemove')[0]?.args).toEqual([['o-day0', 'o-day1', 'o-day2']]),
    );
    await waitFor(() => expect(screen.queryByText('Daily pulse')).toBeNull());
  });
});

describe('dots on a flip chart', () => {
  const at = occasion({ uid: 'o', form: 'f' });
  const definition = {
    questions: [question({ name: 'q1', label: { en: 'Was it clear?' } })],
    lists: [AGREE],
  };
  const count = (choice: string) =>
    screen.getByRole('textbox', { name: `${choice}. Was it clear?` });

  it('are counted with the keys, in one step of undo', async () => {
    mock = mockApi(evaluationBackend([form('f', definition)], [at]));
    render(Tally, { occasion: at, onleave: () => {} });
    await screen.findByRole('heading', { name: 'Was it clear?' });
    await expectAccessible();
    count('Strongly disagree').focus();
    await userEvent.keyboard('[Digit1][Digit2]{ArrowDown}++-{ArrowDown}[Numpad5]{Delete}');
    await waitFor(() => expect(calls('tallySet')).toHaveLength(7));
    expect(count('Strongly disagree')).toHaveProperty('value', '12');
    expect(count('Disagree')).toHaveProperty('value', '1');
    const runs = new Set(calls('tallySet').map(({ args }) => args[4]));
    expect(runs.size).toBe(1);
    expect(calls('tallySet')[1]?.args.slice(0, 4)).toEqual(['o', 'q1', '1', 12]);
    expect(screen.getByText('13 dots', { normalizer: plainly })).toBeTruthy();
  });
});

describe('the laptop handed round', () => {
  const at = occasion({ uid: 'o', form: 'f', expected: 24 });
  const definition = {
    title: { en: 'Evaluation', fr: 'Évaluation' },
    languages: ['en', 'fr'],
    questions: [
      question({
        name: 'q1',
        label: { en: 'Was it clear?', fr: 'Était-ce clair ?' },
        required: true,
      }),
      question({ name: 'q2', kind: 'text' as const, list: null, label: { en: 'What next?' } }),
    ],
    lists: [AGREE],
  };
  const onleave = vi.fn();

  async function start() {
    onleave.mockClear();
    mock = mockApi(evaluationBackend([form('f', definition)], [at]));
    render(HandRound, { occasion: at, onleave });
    await screen.findByRole('heading', { name: 'Hand the laptop round' });
    await userEvent.keyboard('4711{Enter}');
    await screen.findByRole('button', { name: 'Français' });
  }

  it('tells beforehand how long it takes', async () => {
    mock = mockApi(evaluationBackend([form('f', definition)], [at]));
    render(HandRound, { occasion: at, onleave });
    const time = '24 people × about 1 minute = 24 min';
    expect(await screen.findByText(time, { normalizer: plainly })).toBeTruthy();
    await expectAccessible();
  });

  it('is left only by the key', async () => {
    await start();
    await userEvent.keyboard('{Escape}');
    await screen.findByRole('heading', { name: 'Back to Flipchart' });
    await userEvent.keyboard('1234');
    expect(await screen.findByText('That is not the key.')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'English' });
    expect(onleave).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}4711');
    expect(onleave).toHaveBeenCalledOnce();
  });

  it('asks one question after the other in the chosen language, and keeps nothing', async () => {
    await start();
    await userEvent.click(screen.getByRole('button', { name: 'Français' }));
    await screen.findByRole('heading', { name: /Était-ce clair/ });
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    expect(screen.getByRole('alert').textContent).toBe('Veuillez répondre à cette question.');
    await userEvent.keyboard('4{Enter}');
    await userEvent.type(await screen.findByRole('textbox'), 'Our secret');
    await userEvent.click(screen.getByRole('button', { name: 'Terminer' }));
    await screen.findByRole('heading', { name: /Merci/ });
    expect(calls('responseEnter')[0]?.args).toMatchObject([
      'o',
      { way: 'hand_round', sheet: null, language: 'fr', answers: { q1: '4', q2: 'Our secret' } },
    ]);
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: /Was it clear/ });
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(document.body.textContent).not.toContain('Our secret');
  });

  it('covers the answers of somebody who went away', async () => {
    await start();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: /Was it clear/ });
    vi.useFakeTimers();
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).keyboard('4');
    await vi.advanceTimersByTimeAsync(REST + 1);
    expect(screen.queryByRole('heading', { name: /Was it clear/ })).toBeNull();
    vi.useRealTimers();
    await userEvent.click(screen.getByRole('button', { name: 'Begin anew' }));
    await screen.findByRole('button', { name: 'English' });
    expect(calls('responseEnter')).toHaveLength(0);
  });
});

it('codes that are nearly the same are made the same; the answers stay', async () => {
  const after = response({ uid: 'a2', sheet: 2, code: 'MAO714', answers: { t1: '4' } });
  mock = mockApi(evaluationBackend([testForm], occasions, { 'o-post': [after] }));
  render(PairingPanel, { workshop: 'w', form: 'f-test', onentry: () => {}, onleave: () => {} });
  const near = await screen.findByRole('region', { name: 'Nearly the same' });
  await expectAccessible();
  await userEvent.click(within(near).getAllByRole('button', { name: 'Make the same' })[0]!);
  await waitFor(() => expect(calls('responseEnter')).toHaveLength(1));
  expect(calls('responseEnter')[0]?.args).toMatchObject([
    'o-post',
    { uid: 'a2', sheet: 2, code: 'MA0714', answers: { t1: '4' } },
  ]);
});
