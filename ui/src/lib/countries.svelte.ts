import { i18n, t } from '$lib/i18n';
import { api, type CountryLine } from '$lib/ipc/ipc';
import type { ComboOption } from '$shared';

/** The countries by their names in the interface's language, asked for once a language. */
class Countries {
  #lines = $state.raw<readonly CountryLine[]>([]);
  #byCode = $derived(new Map(this.#lines.map((line) => [line.code, line])));
  #asked = '';

  #options = $derived(
    this.#lines.map(({ code, name }) => ({
      value: code,
      label: name,
      hint: shown(code) || undefined,
    })),
  );

  /** Every country to choose from, in the order of the language; empty until the back end has answered. */
  get options(): readonly ComboOption[] {
    this.#follow(i18n.language);
    return this.#options;
  }

  /** A country's name; its code until the names are there. */
  name(code: string | null): string {
    this.#follow(i18n.language);
    return code ? (this.#byCode.get(code)?.name ?? shown(code)) : '';
  }

  /** "Suva, Fiji", or as much of it as is known. */
  place(city: string, country: string | null): string {
    const name = this.name(country);
    if (city && name) return t('workshops-place', { city, country: name });
    return city || name;
  }

  #follow(language: string): void {
    if (this.#asked === language) return;
    this.#asked = language;
    api.countries('', language).then(
      (lines) => {
        if (this.#asked === language) this.#lines = lines;
      },
      // Codes stand in for names until the next language or start.
      () => undefined,
    );
  }
}

// Private codes (`x-intl`) mean nothing to people.
function shown(code: string): string {
  return code.startsWith('x-') ? '' : code;
}

export const countries = new Countries();
