import { Texts, type Language } from './texts';

/** Each language is a chunk of its own, fetched when it is first spoken. */
const sources: Record<Language, () => Promise<{ default: string[] }>> = {
  en: () => import('./sources/en'),
  fr: () => import('./sources/fr'),
  es: () => import('./sources/es'),
  ru: () => import('./sources/ru'),
};

const loaded = new Map<Language, Promise<Texts>>();

/** The texts of a language and, behind them, the English ones. Read once. */
export function loadTexts(language: Language): Promise<Texts> {
  let texts = loaded.get(language);
  if (!texts) {
    texts = read(language);
    loaded.set(language, texts);
  }
  return texts;
}

async function read(language: Language): Promise<Texts> {
  const [english, own] = await Promise.all([
    language === 'en' ? null : loadTexts('en'),
    sources[language](),
  ]);
  return new Texts(language, own.default, english);
}
