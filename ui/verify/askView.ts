import { mayHaveCamera, watch } from './camera';
import { h, sign } from './dom';
import type { Words } from './texts';

/** Where what was given goes. */
export interface Doors {
  check: (text: string) => void;
  checkFile: (file: Blob) => void;
  say: (note: ((words: Words) => string) | null) => void;
}

/** The part of the page that asks for a code, and how to end what it may still be doing. */
export interface Asking {
  element: HTMLElement;
  stop: () => void;
}

const CAMERA = 'M4 8h3l1.5-2.5h7L17 8h3v11H4zM12 10.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z';
const PAGE = 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6';

export function askView(words: Words, doors: Doors): Asking {
  let stop: (() => void) | null = null;
  const film = h('div', { class: 'film', hidden: true });
  const open = h(
    'button',
    { type: 'button', class: 'way' },
    sign(CAMERA),
    words.t('verify-camera'),
  );
  const end = () => {
    stop?.();
    stop = null;
    film.hidden = true;
    film.replaceChildren();
    open.hidden = false;
  };
  open.addEventListener('click', () => {
    const video = h('video', {
      playsinline: true,
      muted: true,
      'aria-label': words.t('verify-camera-picture'),
    });
    const close = h('button', { type: 'button', onclick: end }, words.t('verify-camera-stop'));
    film.replaceChildren(video, h('p', {}, words.t('verify-camera-aim')), close);
    film.hidden = false;
    open.hidden = true;
    close.focus();
    watch(video, doors.check).then(
      (ended) => {
        // Given up while the browser was still asking for leave.
        if (film.hidden) ended();
        else stop = ended;
      },
      () => {
        end();
        doors.say((later) => later.t('verify-camera-refused'));
      },
    );
  });
  const element = h(
    'section',
    { class: 'ask', 'aria-labelledby': 'input' },
    h('h2', { id: 'input' }, words.t('verify-input')),
    h('div', { class: 'ways' }, mayHaveCamera() && open, chooser(words, doors)),
    film,
    h('p', { class: 'hint' }, words.t('verify-drop')),
    textForm(words, doors),
  );
  return { element, stop: end };
}

function chooser(words: Words, doors: Doors): HTMLElement {
  const input = h('input', {
    type: 'file',
    id: 'file',
    class: 'visually-hidden',
    accept: 'image/*,application/pdf,.pdf,.void,.txt',
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) doors.checkFile(file);
    input.value = '';
  });
  return h('label', { class: 'way', for: 'file' }, input, sign(PAGE), words.t('verify-file'));
}

function textForm(words: Words, doors: Doors): HTMLElement {
  const field = h('textarea', {
    id: 'code',
    rows: '4',
    spellcheck: 'false',
    autocomplete: 'off',
    autocapitalize: 'characters',
    'aria-describedby': 'code-hint',
    dir: 'ltr',
  });
  const check = (event: Event) => {
    event.preventDefault();
    doors.check(field.value);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) check(event);
  });
  return h(
    'form',
    { onsubmit: check },
    h('label', { for: 'code' }, words.t('verify-text')),
    field,
    h(
      'p',
      { class: 'row' },
      h('span', { class: 'hint', id: 'code-hint' }, words.t('verify-text-hint')),
      h('button', { class: 'primary', type: 'submit' }, words.t('verify-check')),
    ),
  );
}
