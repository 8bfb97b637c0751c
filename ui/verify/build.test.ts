import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build } from 'vite';
import { CONFIG, PAGE } from './vite.config';

it('the page in assets is made of these sources (npm -w ui run verify:build)', async () => {
  const built = await build({ configFile: CONFIG, logLevel: 'silent', build: { write: false } });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  expect(outputs.map((part) => part.fileName)).toEqual(['page.html']);
  const [page] = outputs;
  const source = page?.type === 'asset' ? String(page.source) : '';
  expect(source === readFileSync(PAGE, 'utf8')).toBe(true);
});

it('the page is small enough to send, and names no other place', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page.length).toBeLessThan(250_000);
  expect(page.match(/\b(src|href)\s*=\s*["']/g)).toBeNull();
  expect(page.match(/<script type="application\/json" id="trust">[^<]*<\/script>/g)).toHaveLength(
    1,
  );
});
