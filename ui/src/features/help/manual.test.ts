import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { i18n, LANGUAGES } from '$lib/i18n';
import { expectAccessible } from '../../test/axe';
import { chapter, readManual } from './manual';
import { PAGES, pageFor } from './manual-page';
import Manual from './Manual.svelte';

beforeEach(() => i18n.use('en'));

it.each(LANGUAGES)('has every page in %s, with a title of its own', async (language) => {
  const chapters = await readManual(language);
  expect(chapters.map(({ page }) => page)).toEqual([...PAGES]);
  for (const { page, title, html } of chapters) {
    expect(title).not.toBe(page);
    expect(html).not.toContain('style=');
  }
});

it('finds the sections of a page', () => {
  const made = chapter('start', '# Start\n\nWords.\n\n## The *first* time\n\nMore.');
  expect(made.title).toBe('Start');
  expect(made.sections).toEqual([{ id: 'section-1', title: 'The first time' }]);
});

it('shows the page, marks it in the contents, and leads to its sections', async () => {
  render(Manual, { props: { chapters: await readManual('en'), page: 'people' } });
  expect(screen.getByRole('heading', { level: 1, name: 'People' })).toBeTruthy();
  const contents = within(screen.getByRole('navigation', { name: 'Contents of the manual' }));
  expect(contents.getByRole('link', { current: 'page' }).textContent).toBe('People');
  await userEvent.click(contents.getByRole('button', { name: 'What each verdict means' }));
  expect(document.activeElement?.textContent).toBe('What each verdict means');
  await expectAccessible();
});

it('knows the page for each screen', () => {
  expect(pageFor({ name: 'workshop', uid: 'w', tab: 'certificates' })).toBe('certificates');
  expect(pageFor({ name: 'workshop', uid: 'w', tab: 'details' })).toBe('start');
  expect(pageFor({ name: 'workshop', uid: 'w', tab: 'certificates', place: 'design' })).toBe(
    'certificate-design',
  );
  expect(pageFor({ name: 'settings' })).toBe('safety');
  expect(pageFor({ name: 'curriculum', part: 'modules' })).toBe('curriculum');
  expect(pageFor({ name: 'people', part: 'institutions' })).toBe('institutions');
  expect(pageFor({ name: 'home' })).toBe('start');
  expect(pageFor({ name: 'workshop', uid: 'w', tab: 'evaluation' })).toBe('evaluation');
  expect(pageFor({ name: 'workshop', uid: 'w', tab: 'evaluation', place: 'results.f' })).toBe(
    'results',
  );
  expect(pageFor({ name: 'workshop', uid: 'w', tab: 'evaluation', place: 'print.o' })).toBe(
    'forms',
  );
});
