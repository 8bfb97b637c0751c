import type { Block, Day, Place, Plan } from '$lib/ipc/ipc';

/** A block where it stands: its day, and the track of a parallel block when it is in one. */
export interface Spot {
  block: Block;
  day: Day;
  dayAt: number;
  parent: Block | null;
  track: number;
  /** The blocks of the same line, and its place among them. */
  line: readonly Block[];
  at: number;
}

/** Every block of the plan in the order in which it is read. */
export function spots(plan: Plan): Spot[] {
  return plan.days.flatMap((day, dayAt) =>
    day.blocks.flatMap((block, at) => {
      const outer: Spot = { block, day, dayAt, parent: null, track: 0, line: day.blocks, at };
      const inner = block.tracks.flatMap(({ blocks }, track) =>
        blocks.map((child, place) => ({
          block: child,
          day,
          dayAt,
          parent: block,
          track,
          line: blocks,
          at: place,
        })),
      );
      return [outer, ...inner];
    }),
  );
}

function placeIn(spot: Spot, before: string | null): Place {
  return {
    day: spot.day.uid,
    track: spot.parent ? [spot.parent.uid, spot.track] : null,
    before,
  };
}

/** Right after a block, in its line. */
export function after(spot: Spot): Place {
  return placeIn(spot, spot.line[spot.at + 1]?.uid ?? null);
}

/** At the end of a day. */
export function endOf(day: Day): Place {
  return { day: day.uid, track: null, before: null };
}

/** One place up (-1) or down (1) in the line, past the ends into the neighbouring day; null where nothing lies there. */
export function stepped(plan: Plan, moved: readonly Spot[], way: -1 | 1): Place | null {
  const edge = way < 0 ? moved[0] : moved.at(-1);
  if (!edge) return null;
  const uids = new Set(moved.map(({ block }) => block.uid));
  const beside = edge.line[edge.at + way];
  if (beside) {
    const before = way < 0 ? beside.uid : (edge.line[edge.at + 2]?.uid ?? null);
    return placeIn(edge, before);
  }
  if (edge.parent) {
    // Out of its group, beside the block that holds it.
    const outer = edge.day.blocks.findIndex(({ uid }) => uid === edge.parent?.uid);
    const next = edge.day.blocks[outer + (way < 0 ? 0 : 1)];
    return { day: edge.day.uid, track: null, before: next?.uid ?? null };
  }
  const day = plan.days[edge.dayAt + way];
  if (!day) return null;
  const first = day.blocks.find(({ uid }) => !uids.has(uid));
  return { day: day.uid, track: null, before: way < 0 ? null : (first?.uid ?? null) };
}

/** The day before (-1) or after (1), at the same time of day. */
export function beside(plan: Plan, moved: readonly Spot[], way: -1 | 1): Place | null {
  const first = moved[0];
  const day = first && plan.days[first.dayAt + way];
  if (!first || !day) return null;
  const next = day.blocks.find(({ start }) => start >= first.block.start);
  return { day: day.uid, track: null, before: next?.uid ?? null };
}

/** The block of a neighbouring day that is nearest in time: where the arrows go. */
export function nearest(plan: Plan, from: Spot, way: -1 | 1): Block | null {
  if (from.parent) {
    const track = from.parent.tracks[from.track + way];
    const other = track?.blocks[Math.min(from.at, track.blocks.length - 1)];
    if (other) return other;
  }
  for (let at = from.dayAt + way; plan.days[at]; at += way) {
    const blocks = plan.days[at]!.blocks;
    const distance = (block: Block) => Math.abs(block.start - from.block.start);
    const found = [...blocks].sort((a, b) => distance(a) - distance(b))[0];
    if (found) return found;
  }
  return null;
}
