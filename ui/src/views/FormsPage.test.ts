import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, FormEdit } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import { whole } from '$features/forms/definition';
import { toasts } from '$shared';
import { expectAccessible } from '../test/axe';
import { formsBackend } from '../test/fixtures/forms';
import Live from './FormsPage.test.svelte';

let mock: MockApi;

function open(hash: string, answers: Partial<Api> = {}) {
  mock = mockApi({ ...formsBackend(), ...answers });
  router.go({ name: 'forms' });
  const [, , uid, part] = hash.split('/');
  if (uid) router.go({ name: 'forms', uid, part: (part ?? 'questions') as 'questions' });
  render(Live);
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const stored = () =>
  whole((calls('formEdit').at(-1)?.[1] as FormEdit | undefined)?.definition ?? {});
const lines = () => screen.getAllByRole('treeitem').map((line) => line.dataset['line']);
const line = (name: RegExp) => screen.findByRole('treeitem', { name });
const details = () => within(screen.getByRole('region', { name: /Details/ }));

beforeEach(() => i18n.use('en'));
afterEach(() => mock.remove());

describe('the list', () => {
  it('names the forms, what they are for, and which are in use', async () => {
    open('#/forms');
    const row = await screen.findByRole('row', { name: /What did you think/ });
    expect(row.textContent).toMatch(/END.*Evaluation at the end.*en fr.*2.*in use.*24/s);
    await expectAccessible();
  });

  it('opens a form with Enter and removes one with Delete, undoably', async () => {
    open('#/forms');
    await screen.findByRole('row', { name: /What did you think/ });
    await userEvent.type(screen.getByRole('searchbox'), 'already{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('What do you know'));
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(calls('formsRemove')).toEqual([[['test']]]));
    expect(toasts.list.map(({ act }) => act?.label)).toEqual(['Undo']);
    await userEvent.keyboard('{Escape}');
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(router.route).toMatchObject({ name: 'forms', uid: 'end' });
  });

  it('begins a new form, and says what it lacks', async () => {
    open('#/forms');
    await userEvent.click(await screen.findByRole('button', { name: /^New form/ }));
    await userEvent.click(screen.getByRole('radio', { name: /Knowledge test/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Create' }));
    const dialog = within(screen.getByRole('dialog'));
    expect((await dialog.findByRole('alert')).textContent).not.toBe('');
    await userEvent.type(screen.getByRole('textbox', { name: 'Title' }), 'Before we begin{Enter}');
    await waitFor(() => expect(router.route).toMatchObject({ uid: 'form-3' }));
    expect(calls('formAdd').at(-1)).toEqual(['test', { en: 'Before we begin' }]);
    expect(await screen.findByText('No questions yet')).toBeTruthy();
  });
});

describe('the outline', () => {
  it('adds a question by keyboard, and the next while one writes', async () => {
    open('#/forms/test');
    (await line(/How does environmental/)).focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(lines()).toEqual(['drivers', 'q1']));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await userEvent.keyboard('Who is displaced?');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(lines()).toEqual(['drivers', 'q1', 'q2']));
    expect(stored().questions[1]).toMatchObject({
      name: 'q1',
      kind: 'select_one',
      list: 'q1_choices',
      label: { en: 'Who is displaced?' },
    });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(await line(/q2.*without words/));
  });

  it('moves, duplicates and removes with keys, and keeps the focus', async () => {
    open('#/forms/end');
    (await line(/It was useful/)).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(lines().slice(0, 3)).toEqual(['whole', 'pace', 'useful']));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('It was useful'));
    expect(screen.getByText(/Now at place/)).toBeTruthy();
    await userEvent.keyboard('{ArrowUp}{Control>}d{/Control}');
    await waitFor(() => expect(lines().slice(0, 4)).toEqual(['whole', 'pace', 'pace_1', 'useful']));
    (await screen.findAllByRole('treeitem', { name: /The pace/ }))[1]?.focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(lines().slice(0, 3)).toEqual(['whole', 'pace', 'useful']));
    expect(toasts.list.some(({ act }) => act?.label === 'Undo')).toBe(true);
    await expectAccessible();
  });

  it('leads from a remark to its place', async () => {
    open('#/forms/test');
    await userEvent.click(await screen.findByRole('button', { name: /thing deserves a look/ }));
    await userEvent.click(screen.getByRole('button', { name: /No choice is marked as right/ }));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('treeitem'));
    await expectAccessible();
  });
});

describe('the details', () => {
  it('write choices one after another and mark the right one', async () => {
    open('#/forms/test');
    await line(/How does environmental/);
    await userEvent.click(details().getByRole('textbox', { name: /Choice.*2/ }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.activeElement).toBe(details().getByRole('textbox', { name: /Choice.*3/ })),
    );
    await userEvent.keyboard('It has no influence');
    await userEvent.click(details().getByRole('button', { name: /Choice.*2.*is right/ }));
    await waitFor(() =>
      expect(stored().lists[0]?.choices).toMatchObject([
        { name: 'a', correct: false },
        { name: 'b', correct: true },
        { name: 'c', correct: false, label: { en: 'It has no influence' } },
      ]),
    );
    expect(screen.queryByText(/No choice is marked/)).toBeNull();
  });

  it('put a condition together that is read again as it was', async () => {
    open('#/forms/end');
    await userEvent.click(await line(/The rooms/));
    await userEvent.click(details().getByRole('button', { name: /^Asked when/ }));
    await userEvent.click(details().getByRole('button', { name: 'Add a condition' }));
    const part = (name: string, at = 0) =>
      details().getAllByRole<HTMLSelectElement>('combobox', { name })[at]!;
    await userEvent.selectOptions(part('Question'), 'recommend');
    await userEvent.selectOptions(part('Answer'), 'no');
    await waitFor(() => expect(stored().questions.at(-1)?.relevant).toBe("${recommend} = 'no'"));
    await userEvent.click(details().getByRole('button', { name: 'Add a condition' }));
    await userEvent.selectOptions(part('Comparison', 1), 'answered');
    await userEvent.selectOptions(details().getByLabelText('It is asked when'), 'or');
    const both = "${recommend} = 'no' or ${why} != ''";
    await waitFor(() => expect(stored().questions.at(-1)?.relevant).toBe(both));
    await userEvent.click(await line(/Why not/));
    await userEvent.click(await line(/The rooms/));
    expect(part('Comparison', 1).value).toBe('answered');
    await userEvent.click(details().getByRole('button', { name: 'As an expression' }));
    expect(details().getByLabelText<HTMLInputElement>('Condition').value).toBe(both);
  });

  it('show a refused name at its field and keep what was typed', async () => {
    open('#/forms/end');
    await userEvent.click(await line(/The rooms/));
    await userEvent.click(details().getByRole('button', { name: /^Name in files/ }));
    const field = details().getByRole<HTMLInputElement>('textbox', { name: 'Name in files' });
    await userEvent.clear(field);
    await userEvent.type(field, '1st room{Tab}');
    expect((await details().findByRole('alert')).textContent).toMatch(/1st room.*can’t be a name/);
    expect(field.value).toBe('1st room');
    await userEvent.clear(field);
    await userEvent.type(field, 'venue{Tab}');
    await waitFor(() => expect(lines()).toContain('venue'));
    expect(details().queryByRole('alert')).toBeNull();
  });

  it('keep what is being typed while what was left is stored', async () => {
    const kept = formsBackend();
    let release = () => {};
    const waits = new Promise<void>((done) => (release = done));
    open('#/forms/end', {
      formEdit: async (...args) => (await waits, kept.formEdit!(...args)),
      formGet: kept.formGet,
    });
    await userEvent.click(await line(/The rooms/));
    const [first, second] = details().getAllByRole<HTMLTextAreaElement>('textbox', {
      name: /Question|French/,
    });
    await userEvent.type(first!, ' and halls');
    await userEvent.type(second!, ' et');
    release();
    expect(await line(/The rooms and halls/)).toBeTruthy();
    expect(second!.value).toBe('Les salles et');
    expect(document.activeElement).toBe(second);
  });

  it('keep both of two quick changes', async () => {
    open('#/forms/end');
    await userEvent.click(await line(/The rooms/));
    const [first, second] = details().getAllByRole('textbox', { name: /Question|French/ });
    await userEvent.clear(first!);
    await userEvent.type(first!, 'Rooms');
    await userEvent.clear(second!);
    await userEvent.type(second!, 'Salles');
    await userEvent.click(details().getByRole('checkbox', { name: 'Must be answered' }));
    await waitFor(() =>
      expect(stored().questions.at(-1)).toMatchObject({
        label: { en: 'Rooms', fr: 'Salles' },
        required: true,
      }),
    );
  });
});

it('tells that a version is in use, and that another was begun', async () => {
  open('#/forms/end');
  expect((await screen.findByRole('note')).textContent).toMatch(/2.*printed or answered.*3/s);
  await userEvent.click(await line(/The rooms/));
  await userEvent.click(details().getByRole('checkbox', { name: 'Must be answered' }));
  await waitFor(() => expect(toasts.list.map(({ text }) => text).join()).toMatch(/3.*begun/s));
  await waitFor(() => expect(screen.queryByRole('note')).toBeNull());
});

describe('the translation', () => {
  it('counts what is missing, shows only that, and Tab goes down', async () => {
    open('#/forms/end/translation');
    const french = await screen.findByRole('columnheader', { name: /French/ });
    expect(french.textContent).toMatch(/2.*texts missing/s);
    await expectAccessible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only what is missing' }));
    const cells = screen.getAllByPlaceholderText('missing');
    expect(cells).toHaveLength(2);
    cells[0]?.focus();
    await userEvent.keyboard('Dix minutes, sans votre nom.{Tab}');
    expect(document.activeElement).toBe(cells[1]);
    await waitFor(() => expect(stored().intro['fr']).toBe('Dix minutes, sans votre nom.'));
    await waitFor(() => expect(french.textContent).toMatch(/1.*text missing/s));
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });
});

it('can be tried: what is asked follows the answers, and nothing is stored', async () => {
  open('#/forms/end');
  await userEvent.click(await screen.findByRole('button', { name: 'Try it' }));
  const sheet = within(await screen.findByRole('dialog'));
  expect(await sheet.findByRole('group', { name: /Would you recommend/ })).toBeTruthy();
  expect(sheet.queryByRole('group', { name: /Why not/ })).toBeNull();
  await userEvent.click(sheet.getByRole('radio', { name: 'No' }));
  const why = await sheet.findByRole('group', { name: /Why not/ });
  await expectAccessible(why.parentElement!);
  expect(calls('formEdit')).toEqual([]);
});

it('stores who is known to have answered, and refuses a code at its field', async () => {
  open('#/forms/end/form');
  await userEvent.click(await screen.findByRole('radio', { name: /By a code/ }));
  await waitFor(() => expect(stored().identity).toBe('code'));
  await expectAccessible();
  const code = screen.getByRole<HTMLInputElement>('textbox', { name: 'Short code' });
  await userEvent.clear(code);
  await userEvent.type(code, 'TEST{Tab}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/TEST.*is there already/);
  expect(code.value).toBe('TEST');
});
