import { LANGUAGES } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api, type Localized, type Workshop, type WorkshopEdit } from '$lib/ipc/ipc';
import { choose, withText } from '$lib/localized';

/** The facts of a workshop while they are edited. */
export class Editing {
  readonly #workshop: () => Workshop;
  #chosen = $state<string | null>(null);

  /** Languages that texts can be given in: those of the workshop, then those documents come in. */
  languages = $derived.by(() => [...new Set([...this.#workshop().languages, ...LANGUAGES])]);
  /** The one that texts are shown and edited in now. */
  language = $derived.by(() =>
    this.#chosen && this.languages.includes(this.#chosen)
      ? this.#chosen
      : (this.languages[0] ?? 'en'),
  );

  constructor(workshop: () => Workshop) {
    this.#workshop = workshop;
  }

  get workshop(): Workshop {
    return this.#workshop();
  }

  speak(language: string): void {
    this.#chosen = language;
  }

  /** Stores a change to the facts; a refusal is thrown for the field to show. */
  edit = async (edit: WorkshopEdit): Promise<void> => {
    announce((await api.workshopEdit(this.workshop.uid, edit)).changes);
  };

  /** A text in the language being edited. */
  text(text: Localized): string {
    return text[this.language] ?? '';
  }

  /** What stands there in another language, to translate from. */
  example(text: Localized): string | undefined {
    return choose(text, this.workshop.languages, this.language).text || undefined;
  }

  with(text: Localized, words: string): Localized {
    return withText(text, this.language, words);
  }
}
