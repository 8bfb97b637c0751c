/** How far a pointer moves before a press becomes a drag, in pixels. */
const SLACK = 5;

/** Somebody on their way to a group with the pointer. */
export class Drag {
  /** Who is carried, and where the pointer is; null while nobody is. */
  load = $state.raw<{ uid: string; x: number; y: number } | null>(null);
  /** The group under the pointer; 0 for none, null outside. */
  over = $state<number | null>(null);
  readonly #drop: (uid: string, to: number) => void;
  #from: { uid: string; x: number; y: number } | null = null;
  #dragged = false;

  constructor(drop: (uid: string, to: number) => void) {
    this.#drop = drop;
  }

  /** Whether the press that ends in this click was a drag. */
  takeDragged(): boolean {
    const dragged = this.#dragged;
    this.#dragged = false;
    return dragged;
  }

  begin(event: PointerEvent, uid: string): void {
    this.#dragged = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    this.#from = { uid, x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#release);
    window.addEventListener('pointercancel', this.#stop);
    window.addEventListener('keydown', this.#escape, true);
  }

  #move = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from) return;
    const { clientX: x, clientY: y } = event;
    if (!this.load && Math.hypot(x - from.x, y - from.y) < SLACK) return;
    if (!this.load) getSelection()?.removeAllRanges();
    this.#dragged = true;
    this.load = { uid: from.uid, x, y };
    const group = document
      .elementsFromPoint(x, y)
      .map((element) => element.closest<HTMLElement>('[data-group]'))
      .find((found) => found !== null);
    this.over = group ? Number(group.dataset['group']) : null;
  };

  #release = (): void => {
    const { load, over } = this;
    this.#stop();
    if (load && over !== null) this.#drop(load.uid, over);
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.load) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
  };

  #stop = (): void => {
    this.#from = this.load = this.over = null;
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#release);
    window.removeEventListener('pointercancel', this.#stop);
    window.removeEventListener('keydown', this.#escape, true);
  };
}
