import { askView, type Asking } from './askView';
import { h } from './dom';
import { isList, readFile } from './files';
import { key, resultView, sentence, type Result } from './result';
import { LANGUAGE_NAMES, Words } from './texts';
import { addList, type Trust } from './trust';
import { knownUntil, verify } from './verify';
import { LANGUAGES } from '$lib/i18n/texts';

/** The page: asks for a code, and says what it is. */
export class CheckPage {
  readonly #root: HTMLElement;
  readonly #trust: Trust;
  #words: Words;
  /** The code or file that was checked last, to judge it again when a list comes in. */
  #result: Result | null = null;
  #code: string | null = null;
  /** What is said in between: reading, refused, a list taken in. Made anew in another language. */
  #note: ((words: Words) => string) | null = null;
  #asking: Asking | null = null;
  readonly #live = h('p', { role: 'status', id: 'note' });
  /** The answer once more, for ears alone. */
  readonly #spoken = h('p', { role: 'status', class: 'visually-hidden' });
  readonly #main = h('main', {});

  constructor(root: HTMLElement, trust: Trust, words: Words) {
    this.#root = root;
    this.#trust = trust;
    this.#words = words;
    this.#takeDrops();
    this.#show();
  }

  /** Judges what was pasted, typed or read. */
  async check(text: string): Promise<void> {
    if (isList(text)) return this.takeList(text);
    this.#code = text;
    this.#answer(await verify(text, this.#trust, today()));
  }

  /** Looks into a file and judges what is in it. */
  async checkFile(file: Blob): Promise<void> {
    this.#say((words) => words.t('verify-reading'));
    const held = await readFile(file);
    this.#say(null);
    if (held.kind === 'code') return this.check(held.text);
    if (held.kind === 'list') return this.takeList(held.text);
    this.#code = null;
    this.#answer({ status: 'not_a_certificate', ...held });
  }

  /** Counts a newer list of withdrawn certificates, and judges what is shown once more. */
  async takeList(text: string): Promise<void> {
    const list = await addList(this.#trust, text);
    if (list && this.#code !== null) await this.check(this.#code);
    this.#say((words) =>
      list
        ? words.t('verify-list-taken', { issuer: list.issuer.name, day: words.day(list.asOf) })
        : words.t('verify-list-refused'),
    );
  }

  #answer(result: Result): void {
    this.#result = result;
    this.#note = null;
    this.#show();
    // Reading begins at the answer, for eyes and for ears.
    document.getElementById('verdict')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  #askAgain(): void {
    this.#result = null;
    this.#code = null;
    this.#note = null;
    this.#show();
    document.getElementById('code')?.focus();
  }

  #say(note: ((words: Words) => string) | null): void {
    this.#note = note;
    this.#live.textContent = note ? note(this.#words) : '';
  }

  #speak(words: Words): void {
    this.#words = words;
    this.#show();
  }

  #show(): void {
    const words = this.#words;
    document.documentElement.lang = words.language;
    document.title = words.t('verify-title');
    this.#asking?.stop();
    this.#asking = null;
    let body: HTMLElement;
    if (this.#result) {
      body = h(
        'div',
        { class: 'answer' },
        resultView(words, this.#result, today()),
        h(
          'p',
          { class: 'acts' },
          h(
            'button',
            { class: 'primary', onclick: () => this.#askAgain() },
            words.t('verify-another'),
          ),
          this.#result.status !== 'not_a_certificate' &&
            h('button', { onclick: () => window.print() }, words.t('verify-print')),
        ),
      );
    } else {
      this.#asking = askView(words, {
        check: (text) => void this.check(text),
        checkFile: (file) => void this.checkFile(file),
        say: (note) => this.#say(note),
      });
      body = this.#asking.element;
    }
    this.#main.replaceChildren(body, this.#live, this.#spoken);
    this.#say(this.#note);
    this.#spoken.textContent = this.#result ? sentence(words, this.#result, today()) : '';
    this.#root.replaceChildren(this.#header(), this.#main, this.#footer());
  }

  #header(): HTMLElement {
    const words = this.#words;
    const choose = (event: Event) => {
      const tag = (event.target as HTMLSelectElement).value;
      const language = LANGUAGES.find((each) => each === tag);
      if (language) this.#speak(new Words(language));
      document.getElementById('language')?.focus();
    };
    return h(
      'header',
      { class: this.#result ? 'top answered' : 'top' },
      h(
        'div',
        {},
        this.#trust.organisation
          ? h('p', { class: 'organisation', dir: 'auto' }, this.#trust.organisation)
          : null,
        h('h1', {}, words.t('verify-title')),
        h('p', { class: 'lead' }, words.t('verify-lead')),
      ),
      h(
        'label',
        { class: 'language' },
        h('span', { class: 'visually-hidden' }, words.t('verify-language')),
        h(
          'select',
          { id: 'language', onchange: choose },
          ...LANGUAGES.map((language) =>
            h(
              'option',
              { value: language, lang: language, selected: language === words.language },
              LANGUAGE_NAMES[language],
            ),
          ),
        ),
      ),
    );
  }

  #footer(): HTMLElement {
    const words = this.#words;
    const { issuers, made, organisation, refused } = this.#trust;
    const known = issuers.map((issuer) => {
      const newest = knownUntil(issuer, this.#trust, today());
      return h(
        'li',
        {},
        h('bdi', { class: 'issuer' }, issuer.name),
        h('span', {}, words.t('verify-known-key', { key: key(issuer.kid).textContent ?? '' })),
        h(
          'span',
          {},
          newest
            ? words.t('verify-known-list', { day: words.day(newest) })
            : words.t('verify-known-no-list'),
        ),
      );
    });
    return h(
      'footer',
      {},
      issuers.length === 0
        ? h('p', { class: 'warning', role: 'alert' }, words.t('verify-no-issuer'))
        : h('section', {}, h('h2', {}, words.t('verify-known')), h('ul', {}, ...known)),
      refused > 0
        ? h('p', { class: 'warning' }, words.t('verify-lists-refused', { count: refused }))
        : null,
      made
        ? h(
            'p',
            {},
            organisation
              ? words.t('verify-made-by', { organisation, day: words.day(made) })
              : words.t('verify-made', { day: words.day(made) }),
          )
        : null,
    );
  }

  #takeDrops(): void {
    const { body } = document;
    body.addEventListener('dragover', (event) => {
      event.preventDefault();
      body.classList.add('dropping');
    });
    body.addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) body.classList.remove('dropping');
    });
    body.addEventListener('drop', (event) => {
      event.preventDefault();
      body.classList.remove('dropping');
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain');
      if (file) void this.checkFile(file);
      else if (text) void this.check(text);
    });
    body.addEventListener('paste', (event) => {
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain');
      if (!file && event.target instanceof HTMLTextAreaElement) return;
      if (file) void this.checkFile(file);
      else if (text) void this.check(text);
      event.preventDefault();
    });
  }
}

/** The day on this device. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
