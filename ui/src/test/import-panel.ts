/** The preview of a list, opened on a back end in memory. */
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { ImportFlow } from '$features/people/import/flow.svelte';
import ImportPanel from '$features/people/import/ImportPanel.svelte';
import { i18n } from '$lib/i18n';
import type { Api, ListChoices } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { rememberingBackend } from './fixtures/people';

export const onclose = vi.fn();
const onconfirm = vi.fn(async () => {});

let mock: MockApi | undefined;

/** Shows the list of that path, with these answers of the back end in place of the usual ones. */
export async function open(answers: Partial<Api> = {}, path = '/lists/suva.xlsx') {
  mock = mockApi({ ...rememberingBackend(), ...answers });
  const flow = new ImportFlow('w-1');
  flow.open({ path });
  render(ImportPanel, { props: { flow, onconfirm, onclose } });
  return flow;
}

/** Everything the back end was asked. */
export const calls = () => mock?.calls ?? [];

/** What was decided, each time that the list was read. */
export const choices = () =>
  calls()
    .filter(({ name }) => name === 'listPreview')
    .map(({ args }) => args[2] as ListChoices);

/** The row in which a text stands. */
export const row = async (text: string | RegExp) =>
  within((await screen.findByText(text)).closest<HTMLElement>('[role=row]')!);

/** The button that opens a row of the file. */
export const opener = (number: number) =>
  screen.findByRole('button', { name: new RegExp(`^Row \\D?${number}\\D?$`) });

/** Opens a row of the file; its cells. */
export const opened = async (number: number) => {
  await userEvent.click(await opener(number));
  return screen.findByRole('list', { name: 'What the row says' });
};

export function aroundEach(): void {
  let unlisten: () => void;
  beforeEach(async () => {
    await i18n.use('en');
    unlisten = listen();
  });
  afterEach(() => {
    unlisten();
    mock?.remove();
  });
}
