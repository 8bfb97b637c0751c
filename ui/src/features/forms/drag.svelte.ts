/** How far a pointer moves before a press becomes a drag, in pixels. */
const SLACK = 5;
/** How near to the edge the outline begins to scroll. */
const EDGE = 32;

/** A question on its way through the outline with the pointer. */
export class Drag {
  /** Name of what is carried; null while nothing is. */
  name = $state<string | null>(null);
  /** The gap it would go into: before that line of those that are not carried. */
  gap = $state<number | null>(null);
  readonly #drop: (name: string, gap: number) => void;
  #from: { y: number; x: number; name: string; box: HTMLElement } | null = null;

  constructor(drop: (name: string, gap: number) => void) {
    this.#drop = drop;
  }

  begin(event: PointerEvent, name: string, box: HTMLElement | undefined): void {
    if (event.button !== 0 || event.pointerType === 'touch' || !box) return;
    this.#from = { x: event.clientX, y: event.clientY, name, box };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#release);
    window.addEventListener('pointercancel', this.#stop);
    window.addEventListener('keydown', this.#escape, true);
  }

  #move = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from) return;
    if (this.name === null) {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < SLACK) return;
      this.name = from.name;
      getSelection()?.removeAllRanges();
    }
    const lines = [...from.box.querySelectorAll<HTMLElement>('[data-line]')].filter(
      (line) => line.dataset['line'] !== this.name,
    );
    this.gap = lines.filter((line) => {
      const { top, height } = line.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }).length;
    const { top, bottom } = from.box.getBoundingClientRect();
    if (event.clientY < top + EDGE) from.box.scrollBy(0, -10);
    else if (event.clientY > bottom - EDGE) from.box.scrollBy(0, 10);
  };

  #release = (): void => {
    const { name, gap } = this;
    this.#stop();
    if (name !== null && gap !== null) this.#drop(name, gap);
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.name === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
  };

  #stop = (): void => {
    this.#from = this.name = this.gap = null;
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#release);
    window.removeEventListener('pointercancel', this.#stop);
    window.removeEventListener('keydown', this.#escape, true);
  };
}
