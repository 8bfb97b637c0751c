import { letterOf } from '$lib/keyboard/chord';
import type { Groups } from './groups.svelte';

/** Who is reached from somebody: along a group, or in the next one that has people. */
export function neighbour(
  lists: readonly (readonly string[])[],
  uid: string,
  key: 'up' | 'down' | 'back' | 'forth' | 'first' | 'last',
): string | undefined {
  const at = lists.findIndex((list) => list.includes(uid));
  const list = lists[at];
  if (!list) return undefined;
  const place = list.indexOf(uid);
  if (key === 'first') return list[0];
  if (key === 'last') return list.at(-1);
  if (key === 'up' || key === 'down') return list[place + (key === 'up' ? -1 : 1)];
  const step = key === 'back' ? -1 : 1;
  for (let next = at + step; next >= 0 && next < lists.length; next += step) {
    const other = lists[next];
    if (other && other.length > 0) return other[Math.min(place, other.length - 1)];
  }
  return undefined;
}

/** The number of a group, typed figure by figure. */
export class Typed {
  #figures: string | null = null;

  get waits(): boolean {
    return this.#figures !== null;
  }

  begin(): void {
    this.#figures = '';
  }

  end(): void {
    this.#figures = null;
  }

  /** The number once it can't grow any more; undefined while it can. */
  take(figure: string, most: number): number | undefined {
    this.#figures = `${this.#figures ?? ''}${figure}`;
    const number = Number(this.#figures);
    if (number > 0 && number * 10 <= most) return undefined;
    this.end();
    return number;
  }

  /** What was typed so far. */
  settle(): number | undefined {
    const number = this.#figures ? Number(this.#figures) : undefined;
    this.end();
    return number;
  }
}

/** Keys on somebody's line. `go` puts the focus on another. */
export function press(
  event: KeyboardEvent,
  uid: string,
  groups: Groups,
  typed: Typed,
  go: (uid: string) => void,
): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const act =
    moving(event, uid, groups, typed) ??
    (groups.carried ? carrying(event, groups, rtl) : walking(event, uid, groups, rtl, go));
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

type Act = (() => void) | undefined;

function moving(event: KeyboardEvent, uid: string, groups: Groups, typed: Typed): Act {
  const figure = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const most = groups.set?.groups.length ?? 0;
  if (typed.waits && figure !== undefined) {
    return () => {
      const number = typed.take(figure, most);
      if (number !== undefined) void groups.move(uid, number);
    };
  }
  if (typed.waits && event.key === 'Enter') {
    return () => {
      const number = typed.settle();
      if (number !== undefined) void groups.move(uid, number);
    };
  }
  typed.end();
  if (event.shiftKey) return undefined;
  const letters: Record<string, () => void> = {
    M: () => typed.begin(),
    P: () => void groups.pin(uid),
  };
  if (event.key === 'Delete') return () => void groups.move(uid, 0);
  return letters[letterOf(event) ?? ''];
}

function carrying(event: KeyboardEvent, groups: Groups, rtl: boolean): Act {
  const { carried } = groups;
  const last = groups.set?.groups.length ?? 0;
  if (!carried) return undefined;
  const to = (step: number) => () => {
    groups.carried = { ...carried, to: (carried.to + step + last + 1) % (last + 1) };
  };
  const put = () => void groups.move(carried.uid, carried.to);
  const acts: Record<string, () => void> = {
    ArrowLeft: to(rtl ? 1 : -1),
    ArrowRight: to(rtl ? -1 : 1),
    ArrowUp: to(-1),
    ArrowDown: to(1),
    Enter: put,
    ' ': put,
    Escape: () => (groups.carried = null),
  };
  return acts[event.key];
}

function walking(
  event: KeyboardEvent,
  uid: string,
  groups: Groups,
  rtl: boolean,
  go: (uid: string) => void,
): Act {
  if (event.key === ' ' || event.key === 'Enter') return () => pickUp(uid, groups);
  const ways = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: rtl ? 'forth' : 'back',
    ArrowRight: rtl ? 'back' : 'forth',
    Home: 'first',
    End: 'last',
  } as const;
  const way = ways[event.key as keyof typeof ways];
  if (!way) return undefined;
  return () => {
    const next = neighbour(groups.lists, uid, way);
    if (next) go(next);
  };
}

/** Picks somebody up where they are. */
export function pickUp(uid: string, groups: Groups): void {
  const to = groups.lists.findIndex((list) => list.includes(uid));
  groups.carried = { uid, to: Math.max(0, to) };
}
