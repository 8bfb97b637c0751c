import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function declarations(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]),
  );
}

const light = declarations(/:root \{([\s\S]*?)\n\}/.exec(css)![1]!);
const systemDark = declarations(
  /:not\(\[data-theme='light'\]\) \{([\s\S]*?)\n {2}\}/.exec(css)![1]!,
);
const chosenDark = declarations(/:root\[data-theme='dark'\] \{([\s\S]*?)\n\}/.exec(css)![1]!);

function colour(theme: Map<string, string>, name: string): string {
  const value = theme.get(name) ?? light.get(name);
  if (!value) throw new Error(`no ${name}`);
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  return reference ? colour(theme, reference[1]!) : value;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Map<string, string>, a: string, b: string): number {
  const [x, y] = [luminance(colour(theme, a)), luminance(colour(theme, b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const surfaces = [
  '--surface',
  '--surface-raised',
  '--surface-sunken',
  '--surface-hover',
  '--surface-selected',
];
const onEverySurface = [
  '--ink',
  '--ink-soft',
  '--ink-faint',
  '--accent',
  '--accent-strong',
  '--danger',
];
const pairs: [string, string][] = [
  ...surfaces.flatMap((surface) => onEverySurface.map((ink): [string, string] => [ink, surface])),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--on-danger', '--danger'],
  ['--on-danger', '--danger-strong'],
  ['--on-notice', '--notice'],
  ['--notice-accent', '--notice'],
  ['--danger', '--danger-wash'],
  ['--warning', '--warning-wash'],
  ['--success', '--success-wash'],
  ['--warning', '--surface'],
  ['--success', '--surface'],
  ['--warning', '--surface-selected'],
  ['--success', '--surface-selected'],
  ['--warning', '--surface-hover'],
  ['--success', '--surface-hover'],
  ['--ink', '--accent-wash'],
  ['--accent-strong', '--accent-wash-strong'],
];
const edges: [string, string][] = ['--edge', '--focus', '--danger'].flatMap((edge) =>
  ['--surface', '--surface-raised', '--surface-sunken'].map((on): [string, string] => [edge, on]),
);

describe.each([
  ['light', light],
  ['dark', chosenDark],
])('colours, %s', (_, theme) => {
  it.each(pairs)('%s can be read on %s', (ink, surface) => {
    expect(contrast(theme, ink, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s can be seen on %s', (edge, surface) => {
    expect(contrast(theme, edge, surface)).toBeGreaterThanOrEqual(3);
  });
});

it('the dark that a person chooses is the dark of the system', () => {
  expect([...chosenDark]).toEqual([...systemDark]);
});
