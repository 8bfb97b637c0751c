import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import PdfPreview from './PdfPreview.svelte';

/** Ends the drawing that is under way. */
let paint = () => {};

const sheet = {
  getViewport: ({ scale }: { scale: number }) => ({ width: 600 * scale, height: 800 * scale }),
  render: () => ({
    promise: new Promise<void>((done) => (paint = done)),
    cancel: () => undefined,
  }),
  getTextContent: async () => ({ items: [{ str: 'Certificate of' }, { str: 'Litia' }] }),
};
vi.mock('./document', () => ({
  openPdf: () => ({
    ready: Promise.resolve({ numPages: 2, getPage: async () => sheet }),
    close: () => undefined,
  }),
  isSuperseded: () => false,
}));

beforeEach(async () => {
  await i18n.use('en');
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(500);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
});
afterEach(() => vi.restoreAllMocks());

const preview = () => screen.getByRole('region', { name: 'Certificate' });
const busy = () => preview().getAttribute('aria-busy');
const picture = () => preview().querySelector('canvas[data-drawn]');
const drawing = () => {
  paint = () => {};
  const idle = paint;
  return () => waitFor(() => expect(paint).not.toBe(idle));
};

it('is busy until the page is painted, and shows no empty sheet before', async () => {
  const begun = drawing();
  const { rerender } = render(PdfPreview, { source: 'page://a', label: 'Certificate' });
  expect(busy()).toBe('true');
  await begun();
  expect(busy()).toBe('true');
  expect(picture()).toBeNull();
  paint();
  await waitFor(() => expect(busy()).toBe('false'));
  expect(picture()).not.toBeNull();
  expect(preview().textContent).toContain('Certificate of Litia');

  const again = drawing();
  await rerender({ source: 'page://b' });
  expect(busy()).toBe('true');
  await again();
  expect(picture()).not.toBeNull();
  paint();
  await waitFor(() => expect(busy()).toBe('false'));
});
