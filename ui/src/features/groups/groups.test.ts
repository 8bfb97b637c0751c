import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n, plain } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Api, GroupSet } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import ToastRegion from '$shared/toast/ToastRegion.svelte';
import { expectAccessible } from '../../test/axe';
import { groupsBackend } from '../../test/fixtures/groups';
import { crowd, participant } from '../../test/fixtures/crowd';
import { people as list, room } from '../../test/fixtures/people';
import GroupsPanel from './GroupsPanel.svelte';
import { neighbour, Typed } from './keys';
import { asText, figuresText } from './words';

let mock: MockApi;
let unlisten: () => void;

async function open(answers: Partial<Api> = {}) {
  mock = mockApi({ countries: list.countries!, ...groupsBackend(), ...answers });
  render(ToastRegion);
  render(GroupsPanel, { props: { workshop: room, onlist: () => undefined } });
}

/** A page with five groups: the crowd takes turns, so the first sits in 1 and the sixth, too. */
async function drawn(answers: Partial<Api> = {}) {
  await open(answers);
  await userEvent.click(await screen.findByRole('button', { name: /^Draw groups/ }));
  await screen.findByRole('region', { name: called('Group 5') });
}

const called = (name: string) => (text: string) => plain(text) === name;
const like = (pattern: RegExp) => (text: string) => pattern.test(plain(text));

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const group = (name: string) => screen.getByRole('region', { name: called(name) });
const person = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const sits = (name: string, where: string) =>
  waitFor(() =>
    expect(within(group(where)).getByRole('button', { name: new RegExp(`^${name}`) })).toBeTruthy(),
  );

beforeEach(async () => {
  await i18n.use('en');
  unlisten = listen();
});
afterEach(() => {
  unlisten();
  mock.remove();
});

describe('drawing', () => {
  it('offers about five people a group, balanced by everything', async () => {
    await open();
    expect(await screen.findByRole('heading', { name: 'No groups yet' })).toBeTruthy();
    expect(screen.getByRole('spinbutton', { name: 'Number of groups' })).toHaveProperty(
      'value',
      '5',
    );
    await expectAccessible();
    await userEvent.keyboard('d');
    await waitFor(() => expect(calls('groupsDraw')).toHaveLength(1));
    expect(calls('groupsDraw')[0]).toEqual([
      'w-sample',
      'Groups 1',
      {
        count: 5,
        size: null,
        by: ['sex', 'country', 'institution', 'language'],
        roles: ['participant'],
        seed: null,
      },
    ]);
    expect(await screen.findByText(like(/23.* people divided/))).toBeTruthy();
  });

  it('keeps the order in which traits were chosen, and who takes part', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: /Sex/ }));
    await userEvent.click(screen.getByRole('button', { name: /Institution/ }));
    await userEvent.click(screen.getByRole('button', { name: /Sex/ }));
    expect(screen.getByRole('button', { name: /Sex/ }).textContent).toMatch(/3\s*Sex/);
    await userEvent.click(screen.getByRole('button', { name: /^Who is drawn/ }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Facilitator' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'How the number is meant' }),
      'People in a group',
    );
    expect(screen.getByRole('spinbutton', { name: 'People in a group' })).toHaveProperty(
      'value',
      '5',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Draw groups/ }));
    await waitFor(() => expect(calls('groupsDraw')).toHaveLength(1));
    expect(calls('groupsDraw')[0]![2]).toMatchObject({
      size: 5,
      by: ['country', 'language', 'sex'],
      roles: ['participant', 'facilitator'],
    });
  });

  it('shows who is where and in what mixture, and is clean for axe', async () => {
    await drawn();
    const first = within(group('Group 1'));
    expect(
      first.getByText(like(/5 people · 4 women, 1 man · 4 countries · 4 institutions/)),
    ).toBeTruthy();
    expect(first.getByRole('button', { name: /^Mere.*Ministry of Waterways.*Fiji/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Together and apart' }));
    await expectAccessible();
  });

  it('draws again, and beside it, and says whether neighbours meet', async () => {
    await drawn();
    expect(screen.queryByText(like(/earlier neighbour/))).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Draw again/ }));
    expect(
      await screen.findByText(like(/23.* people · Nobody sits with an earlier neighbour/)),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'New groups' }));
    await screen.findByRole('tab', { name: called('Groups 2'), selected: true });
    await userEvent.click(screen.getByRole('tab', { name: called('Groups 1') }));
    await userEvent.keyboard('d');
    expect(await screen.findByText(like(/3 pairs sit together again/))).toBeTruthy();
    expect(calls('groupsRedraw').map(([uid]) => uid)).toEqual(['g-1', 'g-1']);
    await expectAccessible();
  });

  it('tells why nothing was drawn', async () => {
    await open();
    const number = await screen.findByRole('spinbutton', { name: 'Number of groups' });
    await userEvent.clear(number);
    await userEvent.type(number, '40{Tab}');
    await userEvent.click(screen.getByRole('button', { name: /^Draw groups/ }));
    expect(await screen.findByText(like(/more groups \(40\) than people \(23\)/))).toBeTruthy();
  });

  it('without people leads to the list', async () => {
    const onlist = vi.fn();
    mock = mockApi({ ...groupsBackend([]) });
    render(GroupsPanel, { props: { workshop: room, onlist } });
    await userEvent.click(await screen.findByRole('button', { name: 'Go to the list' }));
    expect(onlist).toHaveBeenCalledOnce();
  });
});

describe('by keys', () => {
  it('walks along a group and to the next one', async () => {
    await drawn();
    person('Mere').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(person('Nguyễn'));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(person('Inés'));
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(person('Mere'));
    // One stop for Tab.
    expect(document.querySelectorAll('[data-person][tabindex="0"]')).toHaveLength(1);
  });

  it('Space picks up, arrows choose, Enter puts down, and the focus stays with the person', async () => {
    await drawn();
    person('Mere').focus();
    await userEvent.keyboard(' ');
    expect(person('Mere').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('status').textContent).toMatch(/Mere.* is picked up/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await sits('Mere', 'Group 3');
    expect(calls('groupsMove')).toEqual([['g-1', ['q-Mere Tuilagi-Vosanibola'], 3]]);
    await waitFor(() => expect(document.activeElement).toBe(person('Mere')));
    expect(screen.getByRole('status').textContent).toMatch(/Mere.*: .*Group .?3/);
  });

  it('Escape leaves everything as it was', async () => {
    await drawn();
    person('Mere').focus();
    await userEvent.keyboard(' {ArrowRight}{Escape}');
    expect(person('Mere').getAttribute('aria-pressed')).toBe('false');
    expect(calls('groupsMove')).toEqual([]);
  });

  it('M and a number moves, Delete takes out, L gives a place', async () => {
    await drawn();
    person('Mere').focus();
    await userEvent.keyboard('m4');
    await sits('Mere', 'Group 4');
    await waitFor(() => expect(document.activeElement).toBe(person('Mere')));
    await userEvent.keyboard('{Delete}');
    await sits('Mere', 'In no group');
    await userEvent.keyboard('l');
    await sits('Mere', 'Group 1');
    expect(await screen.findByText(like(/1 person has a place now/))).toBeTruthy();
  });

  it('P keeps somebody here, and draws again without them', async () => {
    await drawn();
    person('Mere').focus();
    await userEvent.keyboard('p');
    expect(
      await screen.findByRole('button', { name: like(/Let .*Mere.* be drawn again/) }),
    ).toBeTruthy();
    await userEvent.keyboard('d');
    await waitFor(() => expect(calls('groupsRedraw')).toHaveLength(1));
    await sits('Mere', 'Group 1');
    await userEvent.click(
      screen.getByRole('button', { name: like(/Let .*Mere.* be drawn again/) }),
    );
    expect(calls('groupsPin').map(([, , pinned]) => pinned)).toEqual([true, false]);
  });
});

describe('by pointer', () => {
  it('a press on a person and one on a group move them', async () => {
    await drawn();
    await userEvent.click(person('Mere'));
    await userEvent.click(group('Group 2'));
    await sits('Mere', 'Group 2');
  });

  it('a drag ends where the pointer is, and is no press', async () => {
    await drawn();
    const target = group('Group 5');
    document.elementsFromPoint = () => [target];
    await fireEvent.pointerDown(person('Mere'), { button: 0, clientX: 10, clientY: 10 });
    await fireEvent.pointerMove(window, { clientX: 300, clientY: 40 });
    await fireEvent.pointerUp(window);
    await fireEvent.click(person('Mere'));
    await sits('Mere', 'Group 5');
    expect(person('Mere').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('rules', () => {
  async function add(names: string[], button: string) {
    const field = screen.getByRole('combobox', { name: 'People' });
    for (const name of names) await userEvent.type(field, `${name}{Enter}`);
    const keep = screen.getByRole('button', { name: button });
    await waitFor(() => expect(keep).toHaveProperty('disabled', false));
    await userEvent.click(keep);
  }

  it('keep people together or apart, are told where they do not hold, and go again', async () => {
    await drawn();
    await userEvent.click(screen.getByRole('button', { name: 'Together and apart' }));
    expect(screen.getByRole('button', { name: 'Keep apart' })).toHaveProperty('disabled', true);
    await add(['Mere', 'Inés'], 'Keep together');
    await waitFor(() => expect(calls('groupRuleAdd')).toHaveLength(1));
    expect(calls('groupRuleAdd')).toEqual([
      ['w-sample', 'together', ['q-Mere Tuilagi-Vosanibola', 'q-Inés Quispe']],
    ]);
    expect(await screen.findByText(like(/Not together here: .*Mere.* and Inés/))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take this rule away' }));
    await waitFor(() => expect(screen.queryByText(like(/Not together here/))).toBeNull());
  });

  it('that contradict are refused by name, and what was chosen stays', async () => {
    await drawn({
      groupRuleAdd: async () => {
        const params = { name: 'Mere', other: 'Inés' };
        throw new AppError({ code: 'group-rules-contradict', params });
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Together and apart' }));
    await add(['Mere', 'Inés'], 'Keep apart');
    expect(
      await screen.findByText(like(/Mere.* and .*Inés.* would have to be together/)),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep apart' })).toHaveProperty('disabled', false);
  });
});

describe('names', () => {
  it('of the set and of a group are stored when left', async () => {
    await drawn();
    const name = screen.getByRole('textbox', { name: 'Name of these groups' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Exercise 3{Enter}');
    await waitFor(() => expect(calls('groupsRename')).toEqual([['g-1', 'Exercise 3']]));
    await userEvent.type(screen.getByRole('textbox', { name: like(/group 2/) }), 'The reef{Tab}');
    expect(await screen.findByRole('region', { name: called('The reef') })).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: like(/group 1/) }), 'No{Escape}{Tab}');
    expect(calls('groupRename')).toEqual([['g-1', 2, 'The reef']]);
  });

  it('a set goes, and can come back', async () => {
    await drawn();
    await userEvent.click(screen.getByRole('button', { name: 'More about these groups' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Remove these groups' }));
    expect(await screen.findByRole('heading', { name: 'No groups yet' })).toBeTruthy();
    expect(await screen.findByText(like(/Groups 1.*removed/))).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

it('a copy as text has every group with its people', async () => {
  const { groupsDraw, groupsShow, groupRename, groupsMove } = groupsBackend(crowd.slice(0, 4));
  await groupsDraw!('w', 'Exercise 1', { count: 2 });
  await groupRename!('g-1', 2, 'The reef');
  await groupsMove!('g-1', ['q-Азиза Каримова'], null);
  const { sets } = await groupsShow!('w');
  const text = asText(sets[0] as GroupSet, (uid) => uid.slice(2).split(' ')[0]!);
  expect(text).toBe(
    'Exercise 1\n\nGroup 1\n- Mere\n- Fatima\n\nGroup 2: The reef\n- Ratu\n\nIn no group\n- Азиза',
  );
});

it('figures tell no more than is known', () => {
  const text = figuresText({ people: 2, women: 0, men: 0, countries: 0, institutions: 1 });
  expect(plain(text)).toBe('2\u00A0people');
});

it('neighbours are found over empty groups, and numbers of two figures are waited for', () => {
  const lists = [[], ['a', 'b', 'c'], [], ['d']];
  expect(neighbour(lists, 'c', 'forth')).toBe('d');
  expect(neighbour(lists, 'a', 'back')).toBeUndefined();
  expect(neighbour(lists, 'd', 'back')).toBe('a');
  const typed = new Typed();
  typed.begin();
  expect(typed.take('1', 12)).toBeUndefined();
  expect(typed.take('2', 12)).toBe(12);
  typed.begin();
  expect(typed.take('2', 12)).toBe(2);
  expect(typed.waits).toBe(false);
});

it('somebody who is in no workshop list any more leaves an empty line, not a fault', async () => {
  const somebody = participant({ name: 'Ana' });
  const backend = groupsBackend([somebody, participant({ name: 'Ben' })]);
  await open({ ...backend, participants: async () => [somebody] });
  await userEvent.click(await screen.findByRole('button', { name: /^Draw groups/ }));
  expect(await screen.findByRole('region', { name: called('Group 2') })).toBeTruthy();
});
