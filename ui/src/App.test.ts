import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { appearance } from '$lib/appearance.svelte';
import { api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import App from './App.svelte';
import { ceremonyBackend, stackRow } from './test/fixtures/ceremony';

let mock: MockApi;

// Pages are fetched when they are first gone to, which a busy computer takes its time for.
const patience = { timeout: 20_000 };

/** What the window does when somebody presses Back or Forward, or opens a link. */
function goTo(hash: string) {
  history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

afterEach(() => {
  // A window that is still open would fetch the first page for nobody.
  cleanup();
  mock.remove();
  router.go({ name: 'home' });
});

it(
  'goes back from the names on the projector, and to them again',
  { timeout: 60_000 },
  async () => {
    mock = mockApi(ceremonyBackend([stackRow(1, { name: 'Litia Vakarau' })]));
    history.replaceState(null, '', '#/live/w/participation');
    const startup = await api.startup();
    await appearance.settle(startup);
    render(App, { props: { startup } });
    await screen.findByRole('heading', { name: 'Litia Vakarau' }, patience);
    expect(screen.queryByRole('navigation')).toBeNull();

    goTo('#/help/start');
    await screen.findByRole('navigation', { name: 'Areas' }, patience);
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Litia Vakarau' })).toBeNull(),
    );

    goTo('#/live/w/participation');
    await screen.findByRole('heading', { name: 'Litia Vakarau' }, patience);
  },
);
