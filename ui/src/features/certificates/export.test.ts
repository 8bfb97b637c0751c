import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '$lib/ipc/errors';
import type { ExportPlan, ExportReport } from '$lib/ipc/ipc';
import { router } from '$lib/router.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { aroundEach, held, last, open, plan } from '../../test/certificates-tab';
import { registerRow } from '../../test/fixtures/certificates';

vi.mock('$shared/pdf/document', () => import('../../test/pdf'));
aroundEach();

describe('export', () => {
  const report: ExportReport = {
    issued: 1,
    new: 1,
    replaced: 0,
    coded: 0,
    badges: 0,
    files: [
      {
        kind: 'participation',
        participant: 'Litia',
        person: 'person-Litia',
        name: 'Litia',
        number: 'W-1',
        path: '/home/x.pdf',
        sha256: '',
      },
    ],
    one_file: '/home/all.pdf',
    unwritten: [],
    withheld: [],
  };

  it('is a chord and Enter away, names folder and warnings, and ends with the file for the printer', async () => {
    await open({ certificatesExport: async () => report, openPath: async () => null });
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Export certificates' }));
    await dialog.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    expect(dialog.getByText(/Flipchart\/Suva – a training/)).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await dialog.findByText(/1.* certificate is written/);
    expect(last('certificatesExport')?.[1]).toEqual({
      kinds: ['participation'],
      badges: null,
      possible: false,
      order: null,
      without_code: false,
      without_back: false,
      folder: '/Flipchart/Suva – a training',
      one_file: '/Flipchart/Suva – a training/Certificates for the printer.pdf',
    });
    await userEvent.keyboard('{Enter}');
    expect(last('openPath')).toEqual(['/home/all.pdf']);
  });

  it('leaves the back page out where it is told to, and says what keeps it', async () => {
    const kinds = plan.kinds.map((one) => ({ ...one, back: true }));
    await open({
      certificatePlan: async () => ({ ...plan, unchanged: 2, kinds }),
      certificatesExport: async () => report,
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'With the back page' }));
    expect(screen.getByText('Certificates issued before keep the pages they have.')).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/1.* certificate is written/);
    expect(last('certificatesExport')?.[1]).toMatchObject({ without_back: true });
  });

  it('what was issued can be voided from the line that stays', async () => {
    await open({
      certificatesExport: async () => report,
      certificatesVoid: async () => ({ output: 1, changes: ['certificates'], undo: null }),
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/1.* certificate is written/);
    await userEvent.keyboard('{Escape}');
    expect(toasts.list[0]?.act?.label).toBe('Void these…');
    router.go({ name: 'workshops' });
    toasts.list[0]?.act?.run();
    expect(router.route).toEqual({ name: 'workshop', uid: 'w', tab: 'certificates' });
    await screen.findByRole('dialog', { name: /Void certificate/ });
    await userEvent.keyboard('Wrong date{Enter}');
    await waitFor(() => expect(last('certificatesVoid')).toEqual([['W-1'], 'error', 'Wrong date']));
    expect(toasts.list.at(-1)?.text).toMatch(/1.* certificate voided/);
  });

  it('names the files that could not be put into place; the certificates are issued', async () => {
    const unwritten = [{ path: '/home/all.pdf', code: 'io-permission', detail: 'denied' }];
    await open({ certificatesExport: async () => ({ ...report, one_file: null, unwritten }) });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/are issued and in the register; export again/);
    expect(alert.textContent).toMatch(/does not allow access to .*all\.pdf/);
    expect(screen.queryByRole('button', { name: 'Open the file for the printer' })).toBeNull();
    await expectAccessible();
  });

  it('shows how far it is, and stops when told to', async () => {
    let stop = () => {};
    await open({
      certificatePlan: async () => ({ ...plan, eligible: 17 }),
      certificatesExport: (_workshop, _options, _job, onprogress) => {
        onprogress({ done: 14, total: 34 });
        return new Promise((_, refuse) => {
          stop = () => refuse(new AppError({ code: 'cancelled', params: {} }));
        });
      },
      jobCancel: async () => stop(),
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    const bar = await screen.findByRole('progressbar', { name: 'Writing certificates' });
    expect(bar.getAttribute('value')).toBe('7');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed');
    expect(last('jobCancel')).toEqual([last('certificatesExport')?.[2]]);
  });

  it('stopped after the numbers were given, it says so', async () => {
    await open({
      certificatesExport: async () => {
        held.ledger = [registerRow('W-1')];
        throw new AppError({ code: 'cancelled', params: {} });
      },
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await screen.findByText(/1.* name not yet proofed: .*Ana Lavekau/);
    await userEvent.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('in the register');
  });
});

describe('the evening before, and the key', () => {
  const evening: ExportPlan = {
    ...plan,
    possible: [{ kind: 'participation', participant: 'Hanuel', name: 'Hanuel', more: 1, left: 2 }],
    code: 'locked',
  };

  it('who will have earned it is printed too when that is chosen', async () => {
    await open({ certificatePlan: async () => ({ ...evening, code: 'none' }) });
    await userEvent.keyboard('{Control>}e{/Control}');
    await userEvent.click(await screen.findByRole('radio', { name: /also .*1.* person/ }));
    expect(last('certificatePlan')?.[1]).toMatchObject({ possible: true });
    expect(screen.getByRole('link', { name: 'Set it up in Settings' })).toBeTruthy();
  });

  it('a locked key is opened where one is', async () => {
    let locked = true;
    await open({
      certificatePlan: async () => ({ ...evening, code: locked ? 'locked' : 'ready' }),
      proofState: async () => ({
        keys: [{ kid: 'k1', name: 'CCD', active: true, created: '', open: false }],
        trusted: [],
        lists: [],
      }),
      proofKeyOpen: async (_kid, passphrase) => {
        if (passphrase !== 'four good words')
          throw new AppError({ code: 'passphrase-wrong', params: {} });
        locked = false;
        return null;
      },
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    const passphrase = await screen.findByLabelText(/Passphrase of the key/);
    const confirm = within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', {
      name: /^Export/,
    });
    expect(confirm.disabled).toBe(true);
    await userEvent.type(passphrase, 'wrong{Enter}');
    await screen.findByText(/not the passphrase of the key/);
    await userEvent.clear(passphrase);
    await userEvent.type(passphrase, 'four good words{Enter}');
    await screen.findByText(/carry the code that proves them/);
    expect(confirm.disabled).toBe(false);
    expect(screen.getByRole('checkbox', { name: /digital badges/ })).toBeTruthy();
  });

  it('issuing goes on without the code when that is said', async () => {
    await open({
      certificatePlan: async (_workshop, { without_code }) => ({
        ...evening,
        code: without_code ? 'none' : 'locked',
      }),
    });
    await userEvent.keyboard('{Control>}e{/Control}');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Issue without the code' }));
    const confirm = within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', {
      name: /^Export/,
    });
    await waitFor(() => expect(confirm.disabled).toBe(false));
  });
});
