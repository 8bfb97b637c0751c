import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import { listen, register } from '$lib/keyboard/shortcuts.svelte';
import { leastOf, type Column } from './columns';
import DataGrid from './DataGrid.svelte';

interface Person {
  uid: string;
  name: string;
  city: string;
  days: number;
}

const columns: Column<Person>[] = [
  { id: 'name', label: 'Name', width: 100, value: (p) => p.name, edit: 'text' },
  { id: 'city', label: 'City', width: 100, value: (p) => p.city, edit: 'text' },
  { id: 'days', label: 'Days', width: 60, value: (p) => String(p.days), sortBy: (p) => p.days },
];
const three: Person[] = [
  { uid: 'a', name: 'Ana', city: 'Suva', days: 10 },
  { uid: 'b', name: 'Béla', city: 'Nadi', days: 9 },
  { uid: 'c', name: 'Chen', city: 'Ba', days: 2 },
];

type Props = {
  rows?: Person[];
  onstore?: unknown;
  onremove?: unknown;
  onopen?: unknown;
  onmark?: unknown;
  onmove?: unknown;
};
const show = (props: Props = {}) =>
  render(DataGrid as never, {
    props: {
      rows: three,
      columns,
      rowKey: (p: Person) => p.uid,
      label: 'People',
      ...props,
    } as never,
  });
const cell = (text: string) => screen.getByRole('gridcell', { name: text });
const focused = () => document.activeElement?.textContent?.trim();
const editor = () => within(screen.getByRole('grid')).getByRole('textbox');

beforeEach(() => i18n.use('en'));

describe('moving', () => {
  it('goes by arrows, Home and End, and reaches the headings', async () => {
    show();
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe('Nadi');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('9');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe('Ana');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('columnheader', { name: 'Name' }));
  });

  it('has one stop for Tab, and leaves at the end of a row', async () => {
    show();
    await userEvent.click(cell('Suva'));
    await userEvent.tab();
    expect(focused()).toBe('10');
    await userEvent.tab();
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  it('tells a screen reader where it is among all the rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({
      ...three[0]!,
      uid: String(i),
      name: `N${i}`,
    }));
    show({ rows });
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
  });

  it('draws and focuses the last of ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({
      ...three[0]!,
      uid: String(i),
      name: `N${i}`,
    }));
    show({ rows });
    await userEvent.click(cell('N0'));
    await userEvent.keyboard('{Control>}{End}{/Control}{Home}');
    await waitFor(() => expect(focused()).toBe('N9999'));
    expect(document.activeElement?.parentElement?.getAttribute('aria-rowindex')).toBe('10001');
  });
});

it('is as wide as its columns in their narrowest, headings and rows alike', () => {
  show();
  const least = screen.getByRole('grid').style.getPropertyValue('--grid-least');
  expect(least).toBe(leastOf(columns, true));
  expect(least).toContain('260px');
});

describe('editing', () => {
  it('Enter edits what is there; Enter again stores it and goes down', async () => {
    const onstore = vi.fn(async () => {});
    show({ onstore });
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('{Enter}');
    expect((editor() as HTMLInputElement).value).toBe('Ana');
    await userEvent.clear(editor());
    await userEvent.keyboard('Mere{Enter}');
    expect(onstore).toHaveBeenCalledExactlyOnceWith(three[0], 'name', 'Mere');
    await waitFor(() => expect(focused()).toBe('Béla'));
  });

  it('typing replaces, Tab stores and goes on, to the next row too', async () => {
    const onstore = vi.fn(async () => {});
    show({ onstore });
    await userEvent.click(cell('Suva'));
    await userEvent.keyboard('Lautoka{Tab}');
    expect(onstore).toHaveBeenCalledExactlyOnceWith(three[0], 'city', 'Lautoka');
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(focused()).toBe('Béla'));
  });

  it('Escape restores and stores nothing', async () => {
    const onstore = vi.fn(async () => {});
    show({ onstore });
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('{F2}xyz{Escape}');
    expect(onstore).not.toHaveBeenCalled();
    expect(focused()).toBe('Ana');
  });

  it('leaving the cell stores; leaving it unchanged stores nothing', async () => {
    const onstore = vi.fn(async () => {});
    show({ onstore });
    await userEvent.dblClick(cell('Ana'));
    await userEvent.click(cell('Chen'));
    expect(onstore).not.toHaveBeenCalled();
    await userEvent.keyboard('Li');
    await userEvent.click(cell('Nadi'));
    expect(onstore).toHaveBeenCalledExactlyOnceWith(three[2], 'name', 'Li');
  });

  it('a refusal keeps the old value and says why', async () => {
    const onstore = vi.fn(() =>
      Promise.reject(
        new AppError({ code: 'invalid', params: { field: 'name', reason: 'required', value: '' } }),
      ),
    );
    show({ onstore });
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('{F2}');
    await userEvent.clear(editor());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('Please fill it in'),
    );
    expect(cell('Ana').getAttribute('aria-invalid')).toBe('true');
  });

  it('a refusal is forgotten with the next act, and with its row', async () => {
    const refuse = new AppError({ code: 'nothing-to-undo', params: {} });
    const onstore = vi.fn(() => Promise.reject(refuse));
    const { rerender } = show({ onstore });
    const refused = async (name: string) => {
      await userEvent.click(cell(name));
      await userEvent.keyboard('x{Enter}');
      await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    };
    const forgotten = () => waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
    await refused('Ana');
    await userEvent.click(cell('Nadi'));
    await userEvent.keyboard('{F2}');
    await forgotten();
    await userEvent.keyboard('{Escape}');
    await refused('Ana');
    announce(['people']);
    await forgotten();
    await refused('Ana');
    await rerender({ rows: three.slice(1) } as never);
    await forgotten();
  });

  it.each(['?', 'n'])('takes %s as text, not as a shortcut of the page', async (key) => {
    const run = vi.fn();
    const ends = [listen(), register('page', [{ chord: key.toUpperCase(), label: () => '', run }])];
    show({ onstore: async () => {} });
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard(key);
    expect((editor() as HTMLInputElement).value).toBe(key);
    expect(run).not.toHaveBeenCalled();
    ends.forEach((end) => end());
  });

  it('leaves a column alone that has no editor: Enter opens the row', async () => {
    const onopen = vi.fn();
    show({ onstore: async () => {}, onopen });
    await userEvent.click(cell('9'));
    await userEvent.keyboard('{Enter}');
    expect(onopen).toHaveBeenCalledExactlyOnceWith(three[1]);
  });
});

describe('marking and removing', () => {
  it('Space marks, Delete hands over the marked rows', async () => {
    const onremove = vi.fn();
    const onmark = vi.fn();
    show({ onremove, onmark });
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
    expect(onmark).toHaveBeenLastCalledWith(['a', 'c']);
    expect(screen.getByRole('status').textContent).toContain('marked');
    await userEvent.keyboard('{Delete}');
    expect(onremove).toHaveBeenCalledExactlyOnceWith([three[0], three[2]]);
  });

  it('Delete without marks takes the row under the cursor; Ctrl+A marks all, also on a Russian keyboard', async () => {
    const onremove = vi.fn();
    const onmark = vi.fn();
    show({ onremove, onmark });
    await userEvent.click(cell('Béla'));
    await userEvent.keyboard('{Delete}');
    expect(onremove).toHaveBeenLastCalledWith([three[1]]);
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ф',
        code: 'KeyA',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    await waitFor(() => expect(onmark).toHaveBeenLastCalledWith(['a', 'b', 'c']));
  });
});

describe('filter and order', () => {
  it('finds without accents, says how many, and Escape shows all again', async () => {
    show();
    const filter = screen.getByRole('searchbox');
    await userEvent.type(filter, 'bela');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toMatch(/1.*of.*3/);
    await userEvent.keyboard('{Escape}');
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });

  it('typing on a table that nobody edits goes to the filter', async () => {
    show();
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('chen');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('chen');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe('Chen'));
  });

  it('sorts figures as figures: up, down, as it came', async () => {
    show();
    const heading = screen.getByRole('columnheader', { name: 'Days' });
    const order = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('gridcell')[1]!.textContent?.trim());
    await userEvent.click(heading);
    expect(order()).toEqual(['Chen', 'Béla', 'Ana']);
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.keyboard('{Enter}');
    expect(order()).toEqual(['Ana', 'Béla', 'Chen']);
    await userEvent.keyboard('{Enter}');
    expect(heading.getAttribute('aria-sort')).toBeNull();
  });
});

describe('moving rows', () => {
  it('Alt with an arrow moves the row by one place, and no further than the ends', async () => {
    const onmove = vi.fn();
    show({ onmove });
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(onmove).not.toHaveBeenCalled();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onmove).toHaveBeenLastCalledWith([three[0]], three[2]);
    await userEvent.click(cell('Béla'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onmove).toHaveBeenLastCalledWith([three[1]], null);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(onmove).toHaveBeenLastCalledWith([three[1]], three[0]);
  });

  it('a row is dragged by its handle; Escape lets it stay', async () => {
    const onmove = vi.fn();
    show({ onmove });
    const grip = screen.getAllByRole('row')[1]!.querySelector('.grip')!;
    const at = (y: number) => ({ target: grip, coords: { clientY: y } });
    await userEvent.pointer([
      { ...at(18), keys: '[MouseLeft>]' },
      at(36 * 3),
      { keys: '[/MouseLeft]' },
    ]);
    expect(onmove).toHaveBeenCalledExactlyOnceWith([three[0]], null);
    await userEvent.pointer([{ ...at(18), keys: '[MouseLeft>]' }, at(36 * 2)]);
    await userEvent.keyboard('{Escape}');
    await userEvent.pointer({ keys: '[/MouseLeft]' });
    expect(onmove).toHaveBeenCalledOnce();
  });

  it('no place means anything while the rows are sorted, nor where nobody asked for it', async () => {
    const onmove = vi.fn();
    show({ onmove });
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect(document.querySelector('.grip')).toBeNull();
    await userEvent.click(cell('Ana'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onmove).not.toHaveBeenCalled();
  });
});
