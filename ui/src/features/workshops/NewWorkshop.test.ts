import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { expectAccessible } from '../../test/axe';
import { workshopsBackend } from '../../test/fixtures/workshops';
import NewWorkshop from './NewWorkshop.svelte';

let mock: MockApi;

beforeEach(async () => {
  await i18n.use('en');
  mock = mockApi(workshopsBackend());
  render(NewWorkshop, { props: { open: true } });
});
afterEach(() => mock.remove());

const created = () => mock.calls.find(({ name }) => name === 'workshopCreate')?.args[0];
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

it('takes the facts by keyboard alone, and Enter creates and opens', async () => {
  await userEvent.keyboard('Migration and climate{Tab}10.11.2026{Tab}');
  expect(field('Last day').value).toBe('10 November 2026');
  await userEvent.keyboard('12.11.2026{Tab}');
  await waitFor(async () => {
    await userEvent.clear(field('Country'));
    await userEvent.type(field('Country'), 'fiji');
    expect(screen.getByRole('option', { name: /Fiji/ })).toBeTruthy();
  });
  await userEvent.keyboard('{Enter}{Tab}Suva{Enter}');
  await waitFor(() => expect(location.hash).toMatch(/^#\/workshops\/w-.+\/overview$/));
  expect(created()).toEqual({
    title: 'Migration and climate',
    start: '2026-11-10',
    end: '2026-11-12',
    country: 'FJ',
    city: 'Suva',
    languages: ['en'],
  });
});

it('says beside the field what is missing, and stays', async () => {
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  expect(field('Title').getAttribute('aria-invalid')).toBe('true');
  await expectAccessible();
});
