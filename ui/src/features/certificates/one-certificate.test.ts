import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { toasts } from '$shared/toast/toasts.svelte';
import { aroundEach, held, last, open, stored } from '../../test/certificates-tab';
import { issued, standing } from '../../test/fixtures/certificates';

vi.mock('$shared/pdf/document', () => import('../../test/pdf'));
aroundEach();

describe('one certificate', () => {
  const litia = () => standing('Litia', { issued: issued('W-1') });

  it('says how far its sheet is, and is ticked from the menu', async () => {
    held.list = [litia()];
    await open({ certificatePrinted: async () => ({ ...stored, output: 1 }) });
    expect(screen.getByRole('option', { name: /Litia/ }).textContent).toContain('W-1 issued');
    await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Printed' }));
    await waitFor(() => expect(last('certificatePrinted')).toEqual([['W-1'], true]));
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
  });

  it('is corrected, issued again and opened', async () => {
    held.list = [litia()];
    await open({
      openPath: async () => null,
      certificateReissue: async (_workshop, _participant, _kind, name) => ({
        number: 'W-2',
        supersedes: 'W-1',
        name: name ?? '',
        path: '/home/W-2.pdf',
        sha256: '',
        coded: false,
        unwritten: null,
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct and reissue…' }));
    const name = await screen.findByRole('textbox', { name: 'Name on the certificate' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Lítia{Enter}');
    await waitFor(() => expect(last('openPath')).toEqual(['/home/W-2.pdf']));
    expect(last('certificateReissue')?.slice(0, 4)).toEqual([
      'w',
      'Litia',
      'participation',
      'Lítia',
    ]);
  });

  it('begins with the name as it would print today, and sends only what was typed', async () => {
    held.list = [standing('Litia', { name: 'Lítia', issued: issued('W-1') })];
    await open({
      openPath: async () => null,
      certificateReissue: async () => ({
        number: 'W-2',
        supersedes: 'W-1',
        name: 'Lítia',
        path: '/home/W-2.pdf',
        sha256: '',
        coded: false,
        unwritten: null,
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct and reissue…' }));
    const name = await screen.findByRole('textbox', { name: 'Name on the certificate' });
    expect((name as HTMLInputElement).value).toBe('Lítia');
    await userEvent.type(name, '{Enter}');
    await waitFor(() => expect(last('openPath')).toEqual(['/home/W-2.pdf']));
    expect(last('certificateReissue')?.slice(0, 4)).toEqual(['w', 'Litia', 'participation', null]);
  });

  it('whose page could not be written is issued, and is written by printing it again', async () => {
    held.list = [litia()];
    await open({
      pickTarget: async () => '/stick/W-2.pdf',
      openPath: async () => null,
      certificateReprint: async () => ({ count: 1, files: ['/stick/W-2.pdf'] }),
      certificateReissue: async () => ({
        number: 'W-2',
        supersedes: 'W-1',
        name: 'Litia',
        path: '/home/W-2.pdf',
        sha256: '',
        coded: false,
        unwritten: { path: '/home/W-2.pdf', code: 'io-permission', detail: '' },
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: /Decide for/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Correct and reissue…' }));
    await screen.findByRole('textbox', { name: 'Name on the certificate' });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(toasts.list.at(-1)?.text).toMatch(/W-2.* is issued/));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(last('openPath')).toBeUndefined();
    toasts.list.at(-1)?.act?.run();
    await waitFor(() => expect(last('certificateReprint')).toEqual([['W-2'], '/stick/W-2.pdf']));
  });
});
