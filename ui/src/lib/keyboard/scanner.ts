import { digitOf } from './chord';

/** Digits on a badge, the check digit among them. */
export const CODE_LENGTH = 8;
/** Most milliseconds between two keys of a scanner; a person needs more for eight digits in a row. */
export const BURST = 35;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field as it was before the burst. */
interface Before {
  field: Field;
  value: string;
  selection: [number, number] | null;
}

/**
 * Tells a scanner that types from a person who types, on any screen and any keyboard layout: eight digits by the place
 * of their keys, each within `BURST` of the one before, and Enter. Nothing of a badge stays in a field: what the digits
 * did is taken back. Outside fields a digit is held back for as long as it may be the first of a badge, and then given
 * to the page.
 */
export class Scanner {
  #digits = '';
  #last = -Infinity;
  #before: Before | null = null;
  #held: KeyboardEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Digits given back to the page, which are not to be held again. */
  readonly #given = new WeakSet<Event>();
  readonly #onread: (code: string) => void;

  constructor(onread: (code: string) => void) {
    this.#onread = onread;
  }

  /** Listens until the returned function is called. */
  listen(): () => void {
    const keydown = (event: KeyboardEvent) => this.key(event);
    window.addEventListener('keydown', keydown, true);
    return () => {
      window.removeEventListener('keydown', keydown, true);
      this.#release();
    };
  }

  key(event: KeyboardEvent): void {
    if (this.#given.has(event) || event.isComposing || SILENT.has(event.key)) return;
    const inTime = event.timeStamp - this.#last <= BURST;
    const digit = held(event) ? null : digitOf(event);
    if (digit !== null && !event.repeat) this.#digit(event, digit, inTime);
    else if (ENDS.has(event.key) && inTime && this.#digits.length === CODE_LENGTH)
      this.#read(event);
    else this.#forget();
  }

  #digit(event: KeyboardEvent, digit: string, inTime: boolean): void {
    if (!inTime || this.#digits.length >= CODE_LENGTH) this.#forget();
    if (this.#digits === '') this.#before = snapshot(event.target);
    this.#digits += digit;
    this.#last = event.timeStamp;
    if (takesText(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#held.push(event);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#forget(), BURST + 5);
  }

  #read(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    const [code, before] = [this.#digits, this.#before];
    this.#held = [];
    this.#forget();
    if (before) restore(before);
    this.#onread(code);
  }

  #forget(): void {
    this.#digits = '';
    this.#last = -Infinity;
    this.#before = null;
    this.#release();
  }

  /** Gives back to the page what was typed by a person. */
  #release(): void {
    clearTimeout(this.#timer);
    const events = this.#held;
    this.#held = [];
    for (const event of events) {
      // A table opens an editor at the first digit, and leaves the digits to land in it.
      if (opened(event)) {
        land(event.key);
        continue;
      }
      const again = new KeyboardEvent('keydown', event);
      this.#given.add(again);
      const goesOn = event.target?.dispatchEvent(again) ?? false;
      if (goesOn && opened(event)) land(event.key);
    }
  }
}

/** Whether the focus has gone into a field since the key was pressed. */
function opened(event: KeyboardEvent): boolean {
  return document.activeElement !== event.target && takesText(document.activeElement);
}

/** Types a key into the field that has the focus, as the browser would have. */
function land(key: string): void {
  if ([...key].length !== 1 || document.execCommand?.('insertText', false, key)) return;
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(key, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const ENDS = new Set(['Enter', 'Tab']);
/** Keys that say nothing by themselves: a scanner set for another layout holds Shift. */
const SILENT = new Set(['Shift', 'CapsLock', 'NumLock']);

const held = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;

const TYPED = /^(text|search|email|tel|url|number|password|date|time|datetime-local|month|week)$/;

/** Where the browser itself does something with a digit. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return TYPED.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

function snapshot(target: EventTarget | null): Before | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField || !takesText(target)) return null;
  const { selectionStart: from, selectionEnd: until } = target;
  return {
    field: target,
    value: target.value,
    selection: from === null || until === null ? null : [from, until],
  };
}

/** Brings a field back, and tells those who follow it. */
function restore({ field, value, selection }: Before): void {
  if (field.value === value) return;
  field.value = value;
  if (selection) field.setSelectionRange(...selection);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
