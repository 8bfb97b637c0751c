import { afterEach, beforeEach, expect, it } from 'vitest';
import { issues } from '$features/certificates/issues.svelte';
import { i18n } from '$lib/i18n';
import type { LogEntry } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { takeBack } from './undo';

let mock: MockApi;
let entry: LogEntry;
const undone = () => mock.calls.filter(({ name }) => name === 'undo').length;

function journal(op: LogEntry['op'], uid: string, params: LogEntry['params'] = {}) {
  entry = { uid, op, params, at: '2026-03-12T05:10:00Z', undone: false };
  mock = mockApi({
    log: async () => [entry],
    undo: async () => ({
      output: { ...entry, op: 'edit-participant' },
      changes: ['people'],
      undo: null,
    }),
  });
}

beforeEach(() => i18n.use('en'));
afterEach(() => {
  issues.settled();
  router.go({ name: 'home' });
  mock.remove();
});

it('undoes at once what can be undone', async () => {
  journal('mark-attendance', 'a');
  await takeBack('undo');
  expect(undone()).toBe(1);
});

it('after an issue, also one before a restart, offers to void first, and undoes what came before when asked again', async () => {
  journal('issue-certificates', 'b', { count: '2', workshop: 'w', numbers: 'W-1 W-2' });
  await takeBack('undo');
  expect(undone()).toBe(0);
  expect(toasts.list.at(-1)?.text).toContain('not undone but voided');
  toasts.list.at(-1)?.act?.run();
  expect(router.route).toEqual({ name: 'workshop', uid: 'w', tab: 'certificates' });
  expect(issues.asked?.numbers).toEqual(['W-1', 'W-2']);
  await takeBack('undo');
  expect(undone()).toBe(1);
});

it('without a log it still undoes', async () => {
  mock = mockApi({ undo: async () => ({ output: { ...entry }, changes: [], undo: null }) });
  await takeBack('undo');
  expect(undone()).toBe(1);
});
