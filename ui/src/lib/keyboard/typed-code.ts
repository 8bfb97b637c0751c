/** Most milliseconds between two keys of a scanner; some pause a little in a long code. */
export const PAUSE = 80;
/** Fewest characters of a code of a certificate. */
const SHORTEST = 100;
const LONGEST = 4096;
const PREFIX = 'WC1:';
/** How long after the last key a code without Enter is taken as whole, ms. */
const WHOLE = 250;

/** What the keys of a keyboard set for US English write in Base45, without and with Shift. */
const KEYS: Record<string, [plain: string, shifted: string]> = {
  Space: [' ', ' '],
  Minus: ['-', ''],
  Equal: ['', '+'],
  Period: ['.', ''],
  Slash: ['/', ''],
  Semicolon: ['', ':'],
  Digit4: ['4', '$'],
  Digit5: ['5', '%'],
  Digit8: ['8', '*'],
  NumpadAdd: ['+', '+'],
  NumpadSubtract: ['-', '-'],
  NumpadMultiply: ['*', '*'],
  NumpadDivide: ['/', '/'],
  NumpadDecimal: ['.', '.'],
};

/** The character of Base45 that a scanner meant, by the place of the key; empty for any other key. */
export function signOf(event: KeyboardEvent): string {
  const { code, shiftKey } = event;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return letter;
  const known = KEYS[code];
  if (known) return known[shiftKey ? 1 : 0];
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? '';
}

/**
 * Tells a scanner that types the code of a certificate from a person who types, whatever the layout of the keyboard:
 * a long burst that begins as such a code does.
 */
export class TypedCode {
  #typed = '';
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
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
      clearTimeout(this.#timer);
    };
  }

  key(event: KeyboardEvent): void {
    if (event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(Shift|CapsLock|NumLock)/.test(event.key)) return;
    if (event.timeStamp - this.#last > PAUSE) this.#typed = '';
    if ((event.key === 'Enter' || event.key === 'Tab') && this.#isCode()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#read();
      return;
    }
    const sign = signOf(event);
    this.#typed = sign === '' ? '' : (this.#typed + sign).slice(-LONGEST);
    this.#last = event.timeStamp;
    clearTimeout(this.#timer);
    if (this.#isCode()) this.#timer = setTimeout(() => this.#read(), WHOLE);
  }

  #isCode(): boolean {
    return this.#typed.length >= SHORTEST && this.#typed.startsWith(PREFIX);
  }

  #read(): void {
    clearTimeout(this.#timer);
    const code = this.#typed;
    this.#typed = '';
    this.#last = -Infinity;
    this.#onread(code);
  }
}
