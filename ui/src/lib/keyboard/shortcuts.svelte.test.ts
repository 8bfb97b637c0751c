import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activeShortcuts, listen, register } from './shortcuts.svelte';

let ends: (() => void)[] = [];
const add = (...given: Parameters<typeof register>) => ends.push(register(...given));
const press = (
  key: string,
  code: string,
  held: KeyboardEventInit = {},
  on: Element = document.body,
) =>
  on.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held }),
  );

beforeEach(() => {
  document.body.innerHTML = '';
  ends = [listen()];
});
afterEach(() => ends.forEach((end) => end()));

describe('scopes', () => {
  it('a page wins over the app, and gives the key back when it leaves', () => {
    const app = vi.fn();
    const page = vi.fn();
    add('app', [{ chord: 'N', label: () => 'app', run: app }]);
    const leave = register('page', [{ chord: 'N', label: () => 'page', run: page }]);
    press('n', 'KeyN');
    leave();
    press('n', 'KeyN');
    expect([page.mock.calls.length, app.mock.calls.length]).toEqual([1, 1]);
  });

  it('an open dialog silences the page behind it, except what is for everywhere', () => {
    const page = vi.fn();
    const help = vi.fn();
    add('page', [{ chord: 'Delete', label: () => 'remove', run: page }]);
    add('app', [{ chord: '?', label: () => 'keys', run: help, everywhere: true }]);
    document.body.innerHTML = '<dialog open></dialog>';
    press('Delete', 'Delete');
    press('?', 'Slash', { shiftKey: true });
    expect(page).not.toHaveBeenCalled();
    expect(help).toHaveBeenCalledOnce();
  });

  it('are listed strongest first', () => {
    add('app', [{ chord: 'Mod+K', label: () => 'find' }]);
    add('page', [{ chord: 'Space', label: () => 'mark' }]);
    expect(activeShortcuts().map((group) => group.scope)).toEqual(['page', 'app']);
  });
});

describe('inside a field', () => {
  it('plain keys are text, Ctrl+K still works', async () => {
    const letter = vi.fn();
    const find = vi.fn();
    add('app', [
      { chord: 'N', label: () => 'new', run: letter },
      { chord: 'Mod+K', label: () => 'find', run: find },
    ]);
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input')!;
    await userEvent.type(field, 'n');
    press('k', 'KeyK', { ctrlKey: true }, field);
    expect(letter).not.toHaveBeenCalled();
    expect(find).toHaveBeenCalledOnce();
  });

  it('Ctrl+Z is its own once something was typed, and the app’s again in the next visit', async () => {
    const undo = vi.fn();
    add('app', [{ chord: 'Mod+Z', label: () => 'undo', run: undo }]);
    document.body.innerHTML = '<input id="a"><input id="b">';
    const [a, b] = [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    a.focus();
    press('z', 'KeyZ', { ctrlKey: true }, a);
    expect(undo).toHaveBeenCalledTimes(1);
    await userEvent.type(a, 'Suva');
    press('z', 'KeyZ', { ctrlKey: true }, a);
    expect(undo).toHaveBeenCalledTimes(1);
    await userEvent.click(b);
    press('z', 'KeyZ', { ctrlKey: true }, b);
    expect(undo).toHaveBeenCalledTimes(2);
  });
});
