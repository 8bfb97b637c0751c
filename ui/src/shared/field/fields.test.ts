import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import { expectAccessible } from '../../test/axe';
import DateField from '../date/DateField.svelte';
import Combobox from './Combobox.svelte';
import NumberField from './NumberField.svelte';
import TagField from './TagField.svelte';
import TextField from './TextField.svelte';

beforeEach(() => i18n.use('en'));

describe('a text field', () => {
  it('stores when it is left, once, and only what changed', async () => {
    const onstore = vi.fn(async () => {});
    render(TextField, { props: { label: 'Title', value: 'Suva', onstore } });
    await userEvent.click(screen.getByLabelText('Title'));
    await userEvent.tab();
    expect(onstore).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('Title'), ' 2026{Enter}');
    await userEvent.tab();
    expect(onstore).toHaveBeenCalledExactlyOnceWith('Suva 2026');
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  it('Escape brings back what was there', async () => {
    const onstore = vi.fn();
    render(TextField, { props: { label: 'Title', value: 'Suva', onstore } });
    await userEvent.type(screen.getByLabelText('Title'), 'xx{Escape}');
    expect((screen.getByLabelText('Title') as HTMLInputElement).value).toBe('Suva');
    await userEvent.tab();
    expect(onstore).not.toHaveBeenCalled();
  });

  it('shows why it was refused, tied to the field', async () => {
    const refusal = new AppError({
      code: 'invalid',
      params: { field: 'title', reason: 'required', value: '' },
    });
    render(TextField, {
      props: { label: 'Title', value: 'Suva', onstore: () => Promise.reject(refusal) },
    });
    const field = screen.getByLabelText('Title');
    await userEvent.clear(field);
    await userEvent.tab();
    const why = await screen.findByRole('alert');
    expect(field.getAttribute('aria-describedby')).toBe(why.id);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible();
  });
});

describe('a date field', () => {
  const field = () => screen.getByLabelText('First day') as HTMLInputElement;

  it('reads what is typed and shows it in words', async () => {
    const onstore = vi.fn();
    render(DateField, { props: { label: 'First day', near: '2026-03-10', onstore } });
    await userEvent.type(field(), '14/3');
    await userEvent.tab();
    expect(onstore).toHaveBeenCalledExactlyOnceWith('2026-03-14');
    expect(field().value).toBe('14 March 2026');
  });

  it('keeps what it cannot read and says how to write it', async () => {
    const onstore = vi.fn();
    render(DateField, { props: { label: 'First day', value: '2026-03-14', onstore } });
    await userEvent.clear(field());
    await userEvent.type(field(), '31/2');
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toContain('31/2');
    expect(field().value).toBe('31/2');
    expect(onstore).not.toHaveBeenCalled();
  });

  it('opens a calendar that is moved in and chosen from by keys', async () => {
    const onstore = vi.fn();
    render(DateField, { props: { label: 'First day', value: '2026-03-14', onstore } });
    await userEvent.click(field());
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('14'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('22'));
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    expect(onstore).toHaveBeenCalledExactlyOnceWith('2026-03-22');
    expect(document.activeElement).toBe(field());
  });

  it('refuses a day outside its bounds', async () => {
    render(DateField, { props: { label: 'First day', min: '2026-03-10' } });
    await userEvent.type(field(), '2026-03-09');
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toContain('10 March 2026');
  });
});

describe('a combobox', () => {
  const options = [
    { value: 'FJ', label: 'Fiji' },
    { value: 'CI', label: 'Côte d’Ivoire', keywords: 'Ivory Coast' },
    { value: 'CR', label: 'Costa Rica' },
  ];

  it('finds without accents and by other words, and is chosen from by keys', async () => {
    const onstore = vi.fn();
    render(Combobox, { props: { label: 'Country', options, onstore } });
    const box = screen.getByRole('combobox', { name: 'Country' });
    await userEvent.type(box, 'ivory');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await userEvent.clear(box);
    await userEvent.type(box, 'co');
    expect(screen.getAllByRole('option').map((o) => o.textContent?.trim())).toEqual([
      'Côte d’Ivoire',
      'Costa Rica',
    ]);
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('option', { selected: true }).textContent?.trim()).toBe('Costa Rica');
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    expect(onstore).toHaveBeenCalledExactlyOnceWith('CR');
  });

  it('takes what no option is for, where that means something', async () => {
    const onstore = vi.fn();
    const free = (typed: string) =>
      /^[A-Z]{2}$/.test(typed) ? { value: typed, label: typed } : null;
    render(Combobox, { props: { label: 'Country', options, free, onstore } });
    const box = screen.getByRole('combobox');
    await userEvent.type(box, 'nowhere');
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    await userEvent.clear(box);
    await userEvent.type(box, 'CR');
    expect(screen.getByRole('option').textContent?.trim()).toBe('Costa Rica');
    await userEvent.clear(box);
    await userEvent.type(box, 'XK{Enter}');
    expect(onstore).toHaveBeenCalledExactlyOnceWith('XK');
  });

  it('half a word changes nothing; an emptied field is empty', async () => {
    const onstore = vi.fn();
    render(Combobox, { props: { label: 'Country', options, value: 'FJ', onstore } });
    const box = screen.getByRole('combobox') as HTMLInputElement;
    await userEvent.clear(box);
    await userEvent.type(box, 'co');
    await userEvent.tab();
    expect(onstore).not.toHaveBeenCalled();
    expect(box.value).toBe('Fiji');
    await userEvent.clear(box);
    await userEvent.tab();
    expect(onstore).toHaveBeenCalledExactlyOnceWith(null);
  });
});

it('tags are added by name and taken back by Backspace', async () => {
  const onstore = vi.fn();
  const options = [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'French' },
  ];
  render(TagField, { props: { label: 'Languages', value: ['en'], options, onstore } });
  await userEvent.type(screen.getByRole('combobox'), 'fre{Enter}');
  expect(onstore).toHaveBeenLastCalledWith(['en', 'fr']);
  await userEvent.keyboard('{Backspace}');
  expect(onstore).toHaveBeenLastCalledWith(['en']);
  await expectAccessible();
});

describe('a number field', () => {
  it('reads a comma, steps by arrows, and keeps to its range', async () => {
    const onstore = vi.fn();
    render(NumberField, {
      props: { label: 'Share', value: 80, min: 0, max: 100, step: 5, unit: '%', onstore },
    });
    const field = screen.getByLabelText('Share');
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(onstore).toHaveBeenLastCalledWith(90);
    await userEvent.clear(field);
    await userEvent.type(field, '62,5{Enter}');
    expect(onstore).toHaveBeenLastCalledWith(62.5);
    await userEvent.clear(field);
    await userEvent.type(field, '120{Enter}');
    expect(onstore).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('alert').textContent).toMatch(/0.*100/);
  });
});
