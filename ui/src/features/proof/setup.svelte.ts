import { t } from '$lib/i18n';
import { AppError, textOf } from '$lib/ipc/errors';
import { api, type KeyMade } from '$lib/ipc/ipc';
import { toasts } from '$shared';
import type { Proof } from './proof.svelte';
import { strengthOf } from './strength';
import { ASKED, isWord } from './words';

export type Step = 'make' | 'note' | 'check';

/** Setting up signing: the key is made, its words go on paper, and three of them are read back. */
export class SetUp {
  step = $state<Step>('make');
  name = $state('');
  passphrase = $state('');
  again = $state('');
  made = $state.raw<KeyMade | null>(null);
  typed = $state<string[]>([]);
  /** True once somebody wanted to go on with something missing. */
  asked = $state(false);
  busy = $state(false);
  nameRefused = $state<string | null>(null);
  refused = $state<string | null>(null);
  /** Where the sheet was written. */
  paper = $state<string | null>(null);

  readonly #proof: Proof;

  constructor(proof: Proof) {
    this.#proof = proof;
  }

  /** Makes the key and shows its words. */
  make = async (): Promise<void> => {
    this.asked = true;
    this.nameRefused = this.name.trim() === '' ? t('error-field-required') : null;
    if (this.nameRefused || this.busy) return;
    if (strengthOf(this.passphrase) === 'short' || this.passphrase !== this.again) return;
    this.busy = true;
    this.refused = null;
    try {
      this.made = await api.proofKeyNew(this.name, this.passphrase);
      this.#go('note');
      await this.#proof.load();
    } catch (error) {
      const isName = error instanceof AppError && error.code === 'issuer-name';
      if (isName) this.nameRefused = textOf(error);
      else this.refused = textOf(error);
    }
    this.busy = false;
  };

  print = async (): Promise<void> => {
    if (!this.made || this.busy) return;
    this.busy = true;
    try {
      this.paper = await this.#proof.paper(this.made.kid, this.name, this.passphrase);
    } catch (error) {
      toasts.problem(error, { topic: 'proof' });
    }
    this.busy = false;
  };

  noted = () => this.#go('check');
  showAgain = () => this.#go('note');

  /** Whether the words were read back right. */
  finish = (): boolean => {
    this.asked = true;
    const right = ASKED.every((number, at) =>
      isWord(this.typed[at] ?? '', this.made?.words[number - 1]),
    );
    if (right) toasts.say(t('proof-ready'), { topic: 'proof' });
    return right;
  };

  #go(step: Step): void {
    this.step = step;
    this.asked = false;
  }
}
