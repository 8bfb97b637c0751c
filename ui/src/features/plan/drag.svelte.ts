import type { Place } from '$lib/ipc/ipc';
import type { PlanEditor } from './plan.svelte';

/** How far a pointer moves before a press becomes a drag, in pixels. */
const SLACK = 5;
/** How near to the edge the columns begin to scroll. */
const EDGE = 36;

type Load = { kind: 'blocks'; uids: string[] } | { kind: 'activity'; uid: string };

/** Blocks or an activity on their way with the pointer. */
export class Drag {
  /** What is carried; null while nothing is. */
  load = $state.raw<Load | null>(null);
  /** Where it would go. */
  place = $state.raw<Place | null>(null);
  readonly #editor: PlanEditor;
  #from: { x: number; y: number; load: Load } | null = null;

  constructor(editor: PlanEditor) {
    this.#editor = editor;
  }

  carries(uid: string): boolean {
    return this.load?.kind === 'blocks' && this.load.uids.includes(uid);
  }

  /** Whether the line before this block (or at the end of the line) is where it would go. */
  isAt(day: string, track: [string, number] | null, before: string | null): boolean {
    const { place } = this;
    return (
      place !== null &&
      place.day === day &&
      place.before === before &&
      (place.track?.[0] ?? null) === (track?.[0] ?? null) &&
      (place.track?.[1] ?? null) === (track?.[1] ?? null)
    );
  }

  begin(event: PointerEvent, load: Load): void {
    if (event.button !== 0) return;
    this.#from = { x: event.clientX, y: event.clientY, load };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#drop);
    window.addEventListener('pointercancel', this.#stop);
    window.addEventListener('keydown', this.#escape, true);
  }

  #move = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from) return;
    if (!this.load) {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK) return;
      this.load = from.load;
      getSelection()?.removeAllRanges();
    }
    this.place = placeAt(event.clientX, event.clientY, (uid) => this.carries(uid));
    scroll(event);
  };

  #drop = (): void => {
    const { load, place } = this;
    this.#stop();
    if (!load || !place) return;
    if (load.kind === 'blocks') void this.#editor.place(load.uids, place);
    else void this.#editor.addActivity(load.uid, place);
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.load) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
  };

  #stop = (): void => {
    this.#from = this.load = this.place = null;
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#drop);
    window.removeEventListener('pointercancel', this.#stop);
    window.removeEventListener('keydown', this.#escape, true);
  };
}

/** The place under the pointer: the line it is over, before the first block whose middle is below it. */
function placeAt(x: number, y: number, carried: (uid: string) => boolean): Place | null {
  const over = document.elementsFromPoint(x, y);
  const line = over
    .map((element) => element.closest<HTMLElement>('[data-line]'))
    .find((found) => found !== null);
  if (!line) return null;
  const blocks = [...line.querySelectorAll<HTMLElement>(':scope > [data-block]')];
  const next = blocks.find((block) => {
    const { top, height } = block.getBoundingClientRect();
    return y < top + height / 2 && !carried(block.dataset['block'] ?? '');
  });
  const { day = '', parallel, track } = line.dataset;
  return {
    day,
    track: parallel ? [parallel, Number(track)] : null,
    before: next?.dataset['block'] ?? null,
  };
}

function scroll(event: PointerEvent): void {
  const box = document.querySelector<HTMLElement>('[data-plan-days]');
  if (!box) return;
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const pull = (at: number, low: number, high: number) =>
    at < low + EDGE ? -12 : at > high - EDGE ? 12 : 0;
  box.scrollBy(pull(event.clientX, left, right), pull(event.clientY, top, bottom));
}
