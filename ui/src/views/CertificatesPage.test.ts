import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import { award, registerRow, standing } from '../test/fixtures/certificates';
import { workshop } from '../test/fixtures/workshops';
import CertificatesPage from './CertificatesPage.svelte';

vi.mock('$shared/pdf/document', () => ({
  openPdf: () => ({ ready: new Promise(() => undefined), close: () => undefined }),
  isSuperseded: () => false,
}));

let mock: MockApi;

beforeEach(async () => {
  await i18n.use('en');
  mock = mockApi({
    certificateAwards: async () => [award('participation')],
    certificateStandings: async () => [standing('Litia')],
    certificateLedger: async () => [registerRow('W-1', { handing: null })],
    certificateOneShort: async () => [],
    certificatesToHoldBack: async () => [],
    pageUrl: (path) => `page:${path}`,
  });
  router.go({ name: 'workshop', uid: 'w', tab: 'certificates' });
  render(CertificatesPage, { workshop: workshop({ uid: 'w' }) });
});
afterEach(() => mock.remove());

it('the list, the design, the ceremony and the register are places one can go to', async () => {
  await screen.findByRole('listbox', { name: 'People and their certificates' });
  const parts = within(
    screen.getByRole('navigation', { name: 'What there is about certificates' }),
  );
  expect(parts.getAllByRole('button').map((part) => part.textContent)).toEqual([
    'List',
    'Design',
    'Ceremony',
    'Register',
  ]);
  await userEvent.click(parts.getByRole('button', { name: 'Register' }));
  await screen.findByText('W-1');
  expect(router.route).toEqual({
    name: 'workshop',
    uid: 'w',
    tab: 'certificates',
    place: 'register',
  });
  router.go({ name: 'workshop', uid: 'w', tab: 'certificates' });
  await waitFor(() => expect(screen.getByRole('listbox')).toBeTruthy());
});
