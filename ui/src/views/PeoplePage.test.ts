import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import type { Api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { router, type RegistryPart } from '$lib/router.svelte';
import { takeBack } from '$lib/undo';
import { toasts } from '$shared';
import { expectAccessible } from '../test/axe';
import { institutionsBackend } from '../test/fixtures/institutions';
import { rememberingBackend } from '../test/fixtures/people';
import { twinsBackend } from '../test/fixtures/registry';
import Page from './PeoplePage.test.svelte';

let mock: MockApi;
let end: () => void;

function open(part: RegistryPart, uid?: string, answers: Partial<Api> = {}) {
  mock = mockApi({
    ...rememberingBackend(),
    ...institutionsBackend(),
    ...twinsBackend(),
    ...answers,
  });
  router.go({ name: 'people', part, ...(uid && { uid }) });
  render(Page);
}
const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');
const count = () => plain(screen.getByRole('status').textContent);
const pair = (name: RegExp) => screen.findByRole('article', { name });

beforeEach(async () => {
  await i18n.use('en');
  end = listen();
});
afterEach(() => {
  end();
  for (const { id } of toasts.list) toasts.close(id);
  mock.remove();
});

describe('possible duplicates', () => {
  it('are counted and shown side by side, and the tab knows how many', async () => {
    open('twice');
    const shown = within(await pair(/Азиза/));
    expect(count()).toBe('3 pairs to look at');
    expect(screen.getByRole('tab', { name: /Possible duplicates.*3/ })).toBeTruthy();
    expect(shown.getByText('Same name in another script')).toBeTruthy();
    expect(shown.getByRole('row', { name: /^Name differs/ })).toBeTruthy();
    expect(shown.getByRole('row', { name: /^Sex Female Female/ })).toBeTruthy();
    await expectAccessible();
  });

  it('merge by key what was chosen field by field, and the keyboard goes to the next pair', async () => {
    open('twice');
    const shown = within(await pair(/Азиза/));
    await userEvent.click(shown.getByRole('radio', { name: /E-mail.*: take .*@mail\.example/ }));
    await userEvent.click(shown.getByRole('radio', { name: /Second record.* remains/ }));
    await userEvent.click(shown.getByRole('radio', { name: /^.?Name.?: take .*KARIMOVA/ }));
    await userEvent.keyboard('m');
    const next = await pair(/Fatima/);
    expect(calls('peopleMerge')).toEqual([['r-90', 'r-1', []]]);
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(count()).toBe('2 pairs to look at');
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
  });

  it('take from the record that goes only what was chosen there', async () => {
    open('twice');
    const shown = within(await pair(/Азиза/));
    await userEvent.click(shown.getByRole('radio', { name: /E-mail.*: take .*@mail\.example/ }));
    await userEvent.click(shown.getByRole('button', { name: /One person/ }));
    await waitFor(() => expect(calls('peopleMerge')).toEqual([['r-1', 'r-90', ['email']]]));
  });

  it('two people stay two; taken back, the pair is there again', async () => {
    open('twice');
    await pair(/Азиза/);
    await userEvent.keyboard('l');
    await pair(/Fatima/);
    await userEvent.keyboard('d');
    await pair(/Cakobau/);
    expect(calls('peopleKeepApart')).toEqual([['r-2', 'r-91', true]]);
    announce(['people']);
    await takeBack('undo');
    announce(['people']);
    await pair(/Fatima/);
    expect(count()).toBe('3 pairs to look at');
  });

  it('a refusal is said and the pair stays', async () => {
    const refused = new AppError({ code: 'same-record', params: {} });
    open('twice', undefined, { peopleMerge: () => Promise.reject(refused) });
    await pair(/Азиза/);
    await userEvent.keyboard('m');
    await waitFor(() => expect(toasts.list.at(-1)?.text).toContain('one and the same record'));
    expect(await pair(/Азиза/)).toBeTruthy();
  });

  it('looking can be stopped and begun again', async () => {
    let fail: (error: unknown) => void = () => undefined;
    const answers: Partial<Api> = {
      peopleTwins: (_, onprogress) => {
        onprogress({ done: 12_000, total: 50_000 });
        return new Promise((_, reject) => (fail = reject));
      },
      jobCancel: async () => {
        fail(new AppError({ code: 'cancelled', params: {} }));
        return null as never;
      },
    };
    open('twice', undefined, answers);
    expect((await screen.findByText(/12,000/)).textContent).toContain('50,000');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('heading', { name: 'The comparison was stopped' });
    await userEvent.click(screen.getByRole('button', { name: 'Compare people' }));
    await screen.findByRole('progressbar');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('heading', { name: 'The comparison was stopped' });
  });

  it('nobody twice is said', async () => {
    open('twice', undefined, twinsBackend([]));
    await screen.findByRole('heading', { name: 'Nobody seems to be here twice' });
    await expectAccessible();
  });
});

describe('two people chosen by hand', () => {
  it('are compared though nothing is alike, and the merged one opens', async () => {
    open('twice', 'r-2+r-5');
    await pair(/Fatima.*Nguy/);
    expect(screen.getByText(/Found by nothing alike/)).toBeTruthy();
    await userEvent.keyboard('m');
    await waitFor(() =>
      expect(router.route).toEqual({ name: 'people', part: 'everybody', uid: 'r-2' }),
    );
    expect(calls('peopleMerge')).toEqual([['r-2', 'r-5', []]]);
  });

  it('Escape goes back to the marks in the list', async () => {
    open('everybody');
    await userEvent.click(await screen.findByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown} {ArrowDown} {Control>}{Enter}{/Control}');
    await pair(/Tuilagi.*Азиза/);
    await userEvent.keyboard('{Escape}');
    const compare = await screen.findByRole<HTMLButtonElement>('button', { name: /Compare/ });
    expect(compare.disabled).toBe(false);
  });
});

describe('the file of a person', () => {
  it('opens from the list with Enter, and Escape comes back to its row', async () => {
    open('everybody');
    await userEvent.click(await screen.findByRole('searchbox'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    const name = await screen.findByRole('heading', { name: 'Азиза Каримова' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Азиза Каримова'));
    expect(document.activeElement?.getAttribute('role')).toBe('row');
  });

  it('tells workshops, roles, attendance and certificates', async () => {
    open('everybody', 'r-1');
    const workshop = await screen.findByRole('link', { name: /Migration, environment/ });
    expect(workshop.getAttribute('href')).toBe('#/workshops/w-sample/people');
    const text = plain(document.body.textContent);
    expect(text).toContain('5 of 6 attended');
    expect(text).toContain('MECC-2026-FJ-0004');
    expect(text).toContain('replaced by MECC-2026-FJ-0004');
    await expectAccessible();
  });

  it('stores a field when it is left, and says why one is refused', async () => {
    open('everybody', 'r-1');
    const phone = await screen.findByRole('textbox', { name: 'Telephone' });
    await userEvent.type(phone, '+7 700{Tab}');
    expect(calls('personEdit')).toEqual([['r-1', 'phone', '+7 700']]);
    const email = screen.getByRole('textbox', { name: 'E-mail' });
    await userEvent.clear(email);
    await userEvent.type(email, 'nowhere{Tab}');
    await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
  });

  it('leads to the pair it may be one with', async () => {
    open('everybody', 'r-90');
    const compare = await screen.findByRole('link', { name: /Compare with/ });
    expect(plain(compare.getAttribute('aria-label'))).toBe('Compare with Азиза Каримова');
    expect(compare.getAttribute('href')).toBe('#/people/twice/r-90%2Br-1');
  });

  it('takes back that somebody is another person', async () => {
    open('everybody', 'r-1');
    const list = within(await screen.findByRole('region', { name: 'Known to be somebody else' }));
    await userEvent.click(list.getByRole('button', { name: /Take back/ }));
    expect(calls('peopleKeepApart')).toEqual([['r-1', 'r-5', false]]);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Known to be somebody else' })).toBeNull(),
    );
  });
});
