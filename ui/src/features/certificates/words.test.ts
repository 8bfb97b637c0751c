import { describe, expect, it } from 'vitest';
import { join, proposedFolder, safeName } from '$lib/folder';
import { dayIn, fraction, percentage } from './words';

describe('the share', () => {
  it.each([
    [80, [4, 5]],
    [75, [3, 4]],
    [100, [1, 1]],
    [0, [0, 1]],
    [33, [33, 100]],
    [66.7, [667, 1000]],
  ])('%f % is stored as an exact fraction', (percent, exact) => {
    expect(fraction(percent)).toEqual(exact);
  });

  it('is shown as a percentage, also one that is not whole', () => {
    expect(percentage(4, 5)).toBe(80);
    expect(percentage(2, 3)).toBe(66.7);
  });
});

describe('the day of issue', () => {
  it('is that of the place of the workshop', () => {
    expect(dayIn('Pacific/Fiji', '2026-11-21T14:50:00Z')).toBe('2026-11-22');
    expect(dayIn('America/Lima', '2026-11-21T03:00:00Z')).toBe('2026-11-20');
    expect(dayIn('Atlantis/Nowhere', '2026-11-21T14:50:00Z')).toBe('2026-11-21');
  });
});

describe('the folder', () => {
  it('has a name that every system takes', () => {
    expect(safeName('Migration: a training')).toBe('Migration – a training');
    expect(safeName('a/b\\c*d?')).toBe('a_b_c_d_');
    expect(safeName('CON')).toBe('_CON');
    expect(safeName(' ... ')).toBe('_');
    expect(safeName('\u2068Обучение\u2069')).toBe('Обучение');
  });

  it('is cut between words', () => {
    const name = safeName(
      'Migration, environment and climate change for policymakers in the Pacific',
    );
    expect(name).toBe('Migration, environment and climate change for policymakers');
  });

  it('is written as its system writes paths', () => {
    expect(proposedFolder('C:\\Users\\Ana\\Documents', 'Suva')).toBe(
      'C:\\Users\\Ana\\Documents\\Flipchart\\Suva',
    );
    expect(join('/home/ana/', 'x.pdf')).toBe('/home/ana/x.pdf');
  });
});
