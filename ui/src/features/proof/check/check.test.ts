import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, FileDrop } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { expectAccessible } from '../../../test/axe';
import { checked, proofBackend } from '../../../test/fixtures/proof';
import CheckDesk from './CheckDesk.svelte';

let mock: MockApi;
let drop: (event: FileDrop) => void;

function open(answers: Partial<Api> = {}) {
  const onFileDrop: Api['onFileDrop'] = (listener) => {
    drop = listener;
    return () => undefined;
  };
  mock = mockApi({ ...proofBackend(), onFileDrop, ...answers });
  render(CheckDesk);
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);

async function check(text: string) {
  await userEvent.type(screen.getByLabelText('Text of the code'), `${text}{Enter}`);
}

beforeEach(() => i18n.use('en'));
afterEach(() => mock.remove());

it('a genuine certificate is told with its name, its issuer and what is left to compare', async () => {
  open();
  await check('WC1:ABC');
  await screen.findByRole('article', { name: 'Genuine' });
  expect(screen.getByText('Maraia Lose Tinai Vunivalu Ratumaitavuki-Cakobau')).toBeTruthy();
  expect(screen.getByText('10–12 March 2026')).toBeTruthy();
  expect(screen.getByText(/18\.5.? hours/)).toBeTruthy();
  expect(screen.getByText(/Compare name, workshop and dates/)).toBeTruthy();
  await expectAccessible();
});

it.each([
  ['WC1:OLD', 'Genuine, but replaced', /MECC-2026-FJ-0031/],
  ['WC1:VOID', 'Not valid: never handed out', /did not hand it out/],
  ['WC1:BACK', 'Not valid: withdrawn', /20 March 2026/],
  ['WC1:BAD', 'Altered or forged', /Do not rely on this certificate/],
  ['WC1:WHO', 'Issuer unknown', /Anybody could have written/],
  ['hello', 'No certificate found', /begins with WC1:/],
])('%s is told as “%s”', async (text, heading, sentence) => {
  open();
  await check(text);
  const article = await screen.findByRole('article', { name: heading });
  expect(article.textContent).toMatch(sentence);
});

it('what an unknown issuer says is shown as proved by nothing', async () => {
  open();
  await check('WC1:WHO');
  await screen.findByText('What it says, not proved by anything');
  expect(screen.queryByText(/Compare name/)).toBeNull();
});

it('another name in the own ledger is an alarm, also under a good signature', async () => {
  open();
  await check('WC1:OTHER');
  const article = await screen.findByRole('article', { name: 'Not as in our ledger' });
  expect(article.textContent).toContain('Ana Lavekau');
  expect(article.textContent).not.toContain('Genuine');
});

it('a file that is dropped is read, and every code in it is told', async () => {
  open();
  drop({ state: 'over' });
  drop({ state: 'dropped', paths: ['/scans/both.pdf'] });
  await screen.findByText(/2.? certificates found/);
  expect(screen.getByText(/1.? of them needs a look/)).toBeTruthy();
  expect(screen.getAllByRole('article').map((one) => one.dataset.status)).toEqual([
    'void',
    'valid',
  ]);
  expect(calls('certificateCheckFile')).toEqual([['/scans/both.pdf']]);
});

it('a pasted code is judged without another key', async () => {
  open();
  await userEvent.click(screen.getByLabelText('Text of the code'));
  await userEvent.paste('WC1:PASTED');
  await waitFor(() => expect(calls('certificateCheckText')).toEqual([['WC1:PASTED']]));
});

/** What a scanner types, as a keyboard set for French understands it: the letters are wrong, the places of the keys right. */
function scan(code: string) {
  const keys: Record<string, [string, boolean]> = {
    ':': ['Semicolon', true],
    ' ': ['Space', false],
    $: ['Digit4', true],
    '%': ['Digit5', true],
    '*': ['Digit8', true],
    '+': ['Equal', true],
    '-': ['Minus', false],
    '.': ['Period', false],
    '/': ['Slash', false],
  };
  for (const sign of code) {
    const [place, shiftKey] =
      keys[sign] ?? (/\d/.test(sign) ? [`Digit${sign}`, false] : [`Key${sign}`, true]);
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'é', code: place!, shiftKey: shiftKey!, bubbles: true }),
    );
  }
  const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true });
  document.body.dispatchEvent(enter);
}

it('a scanner that types is heard on a keyboard of any layout', async () => {
  open();
  const code = `WC1:${'A7 $%*+-./:'.repeat(10)}Z`;
  scan(code);
  await waitFor(() => expect(calls('certificateCheckText')).toEqual([[code]]));
  expect(await screen.findByRole('article', { name: 'Genuine' })).toBeTruthy();
});

it('a photo that is slow to read does not take the place of what was scanned after it', async () => {
  let answer: (value: never[]) => void = () => undefined;
  open({ certificateCheckFile: () => new Promise((done) => (answer = done as typeof answer)) });
  drop({ state: 'dropped', paths: ['/scans/slow.jpg'] });
  await check('WC1:VOID');
  await screen.findByRole('article', { name: 'Not valid: never handed out' });
  answer([checked()] as never[]);
  await new Promise((done) => setTimeout(done));
  expect(screen.queryByRole('article', { name: 'Genuine' })).toBeNull();
});
