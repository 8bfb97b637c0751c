import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { expectAccessible } from '../../test/axe';
import Dialog from './Dialog.svelte';

const content = (html: string) => createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));

function opener(): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Export';
  document.body.append(button);
  button.focus();
  return button;
}

beforeEach(() => i18n.use('en'));

it('puts the focus on the first field, and back where it came from', async () => {
  const from = opener();
  const onclose = vi.fn();
  const { rerender } = render(Dialog, {
    props: {
      open: true,
      title: 'Export',
      onclose,
      children: content('<input aria-label="Folder">'),
    },
  });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Folder' }));
  await userEvent.keyboard('{Escape}');
  expect(onclose).toHaveBeenCalledOnce();
  await rerender({ open: false });
  await waitFor(() => expect(document.activeElement).toBe(from));
  from.remove();
});

it('without a field takes the focus itself, so that its name is read out', async () => {
  render(Dialog, { props: { open: true, title: 'Keys', children: content('Nothing to fill in') } });
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Keys' }));
  await expectAccessible();
});

it('closes from its button', async () => {
  const onclose = vi.fn();
  render(Dialog, { props: { open: true, title: 'Keys', onclose, children: content('x') } });
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onclose).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});
