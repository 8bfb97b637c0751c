import { describe, expect, it } from 'vitest';
import type { Block, Day, Plan } from '$lib/ipc/ipc';
import { after, beside, nearest, spots, stepped } from './line';

function block(uid: string, start: number, tracks: Block['tracks'] = []): Block {
  return {
    uid,
    title: { en: uid },
    category: 'presentation',
    minutes: 30,
    pin: null,
    start,
    end: start + 30,
    gap: 0,
    room: '',
    description: {},
    materials: {},
    notes: '',
    activity: null,
    module: null,
    leads: [],
    objectives: [],
    tracks,
  };
}

function day(uid: string, blocks: Block[]): Day {
  const date = `2026-11-1${uid.slice(1)}`;
  return { uid, date, start: 540, end: 1020, title: {}, blocks, finish: 600, overrun: 0 };
}

const groups = [
  { title: {}, blocks: [block('x', 600), block('y', 630)], end: 660 },
  { title: {}, blocks: [block('z', 600)], end: 630 },
];
const plan: Plan = {
  workshop: 'w',
  zone: 'UTC',
  days: [
    day('d1', [block('a', 540), block('b', 570), block('p', 600, groups), block('c', 660)]),
    day('d2', [block('m', 540), block('n', 630)]),
  ],
  remarks: [],
  glance: { methods: [], talk: 0, participation: 0, pauses: 0, objectives: [], leads: [] },
};
const all = spots(plan);
const at = (...uids: string[]) => all.filter((spot) => uids.includes(spot.block.uid));
const one = (uid: string) => at(uid)[0]!;

describe('where a block goes', () => {
  it('reads the plan in order, groups after the block that holds them', () => {
    expect(all.map((spot) => spot.block.uid).join('')).toBe('abpxyzcmn');
  });

  it('moves up before its neighbour and down after it', () => {
    expect(stepped(plan, at('b'), -1)).toEqual({ day: 'd1', track: null, before: 'a' });
    expect(stepped(plan, at('a'), 1)).toEqual({ day: 'd1', track: null, before: 'p' });
    expect(stepped(plan, at('a', 'b'), 1)).toEqual({ day: 'd1', track: null, before: 'c' });
  });

  it('goes over the end of a day into the next one', () => {
    expect(stepped(plan, at('c'), 1)).toEqual({ day: 'd2', track: null, before: 'm' });
    expect(stepped(plan, at('m'), -1)).toEqual({ day: 'd1', track: null, before: null });
    expect(stepped(plan, at('n'), 1)).toBeNull();
  });

  it('leaves its group at the ends of it', () => {
    expect(stepped(plan, at('y'), 1)).toEqual({ day: 'd1', track: null, before: 'c' });
    expect(stepped(plan, at('z'), -1)).toEqual({ day: 'd1', track: null, before: 'p' });
  });

  it('keeps its time of day on the way to the next day', () => {
    expect(beside(plan, at('b'), 1)).toEqual({ day: 'd2', track: null, before: 'n' });
    expect(beside(plan, at('a'), -1)).toBeNull();
  });

  it('is followed by what is added after it, in its group too', () => {
    expect(after(one('x'))).toEqual({ day: 'd1', track: ['p', 0], before: 'y' });
    expect(after(one('n'))).toEqual({ day: 'd2', track: null, before: null });
  });

  it('has a neighbour in time on either side', () => {
    expect(nearest(plan, one('x'), 1)?.uid).toBe('z');
    expect(nearest(plan, one('c'), 1)?.uid).toBe('n');
    expect(nearest(plan, one('m'), -1)?.uid).toBe('a');
  });
});
