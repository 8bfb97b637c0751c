//! What the places of the world are called inside a sentence: `assets/geo/in-country.tsv` and `towns.tsv`.
//!
//! Sources of the forms. French: the list of countries of the Commission nationale de toponymie (feminine names and those
//! with a vowel take "en", masculine ones "au", plurals "aux", islands without an article "à"). Spanish: Ortografía de la
//! lengua española (RAE 2010), names of states; the article only where it is the rule or wholly usual. Russian: Розенталь,
//! Справочник по правописанию («на» with islands, «во» before в or ф and a consonant). English: UN practice for "the".
//! Names are the short ones of everyday use and say nothing about the status of any country or territory.

use std::sync::OnceLock;

use crate::Lang;

/// A country as it stands alone and in a sentence, in every language.
#[derive(Debug)]
pub(super) struct Country {
    code: &'static str,
    en: &'static str,
    fr: &'static str,
    es: &'static str,
    ru: &'static str,
    ru_in: &'static str,
}

/// Countries that a town shares its name with in every language, so that the name of one language will do in another.
const TOWN_STATES: [&str; 11] = ["SG", "MC", "LU", "DJ", "KW", "SM", "VA", "GI", "HK", "MO", "PA"];

impl Country {
    /// The country of an ISO 3166-1 code of two letters, in any case, or of a private code of `countries.json`.
    pub(super) fn of(code: &str) -> Option<&'static Self> {
        all()
            .iter()
            .find(|country| country.code.eq_ignore_ascii_case(code.trim()))
    }

    /// As it follows the preposition in English and Spanish ("the Gambia", "la India"), with its preposition in French
    /// and Russian ("aux Fidji", "на Фиджи").
    pub(super) fn within(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Fr => self.fr,
            Lang::Es => self.es,
            Lang::Ru => self.ru_in,
        }
    }

    /// As it stands alone: "Gambia", "Fidji", "India", "Фиджи".
    pub(super) fn name(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => without(self.en, &["the "]),
            Lang::Fr => without(
                self.fr,
                &[
                    "aux ",
                    "au ",
                    "en ",
                    "à la ",
                    "à ",
                    "dans l’",
                    "dans les ",
                    "dans le ",
                    "sur l’",
                ],
            ),
            Lang::Es => without(self.es, &["el ", "la ", "los ", "las "]),
            Lang::Ru => self.ru,
        }
    }

    /// Whether a town written like this bears the name of the country: in the language, or in any one for a state that
    /// is a town.
    pub(super) fn is_named(&self, town: &str, lang: Lang) -> bool {
        let town = folded(town);
        let like = |lang| folded(short(self.name(lang))) == town;
        like(lang) || (TOWN_STATES.contains(&self.code) && Lang::ALL.into_iter().any(like))
    }

    /// Whether `text` is a name of the country in any language.
    pub(super) fn is_called(&self, text: &str) -> bool {
        let text = folded(text);
        Lang::ALL
            .into_iter()
            .any(|lang| folded(self.name(lang)) == text || folded(self.within(lang)) == text)
    }

    /// Whether a French certificate means the town when it has the name of the country: à Luxembourg, à Panama.
    pub(super) fn has_french_namesake(&self) -> bool {
        matches!(self.code, "LU" | "PA" | "KW" | "GT")
    }

    /// "в Гонконге" and "Китай" of a part of a state, as it stands in a sentence ("в Гонконге (Китай)").
    pub(super) fn part_within(&self, lang: Lang) -> Option<(&'static str, &'static str)> {
        self.within(lang).strip_suffix(')')?.split_once(" (")
    }

    /// Whether its towns may have Russian endings, also those that look foreign (Иваново, Салоники).
    pub(super) fn declines(&self) -> bool {
        const CODES: &str = "RU UA BY KZ KG UZ TJ TM MD BG RS ME MK BA HR SI PL CZ SK LV LT EE GR CY IT ES";
        CODES.split(' ').any(|code| code == self.code)
    }

    #[cfg(test)]
    pub(super) fn code(&self) -> &'static str {
        self.code
    }
}

/// Every country, in the order of the codes.
pub(super) fn all() -> &'static [Country] {
    static ALL: OnceLock<Vec<Country>> = OnceLock::new();
    ALL.get_or_init(|| {
        rows(include_str!("../../../../../assets/geo/in-country.tsv"))
            .filter_map(|row| match *row.split('\t').collect::<Vec<_>>() {
                [code, en, fr, es, ru, ru_in] => Some(Country {
                    code,
                    en,
                    fr,
                    es,
                    ru,
                    ru_in,
                }),
                _ => None,
            })
            .collect()
    })
}

/// A town whose name is known in every language.
#[derive(Debug)]
pub(super) struct KnownTown {
    pub(super) country: &'static str,
    /// In the order of [`Lang::ALL`].
    names: [&'static str; 4],
    /// "Суве": the Russian form after «в».
    pub(super) ru_in: &'static str,
}

impl KnownTown {
    /// The town of that country (of any one, if none is known) that bears `name` in some language.
    pub(super) fn of(name: &str, country: Option<&Country>) -> Option<&'static Self> {
        let name = folded(name);
        towns()
            .iter()
            .filter(|town| country.is_none_or(|country| country.code == town.country))
            .find(|town| town.names.iter().any(|known| folded(known) == name))
    }

    /// Its name in `lang`: Cairo is Le Caire in French.
    pub(super) fn name(&self, lang: Lang) -> &'static str {
        self.names[lang as usize]
    }
}

/// Every town whose name is known.
pub(super) fn towns() -> &'static [KnownTown] {
    static ALL: OnceLock<Vec<KnownTown>> = OnceLock::new();
    ALL.get_or_init(|| {
        rows(include_str!("../../../../../assets/geo/towns.tsv"))
            .filter_map(|row| match *row.split('\t').collect::<Vec<_>>() {
                [country, en, fr, es, ru, ru_in] => Some(KnownTown {
                    country,
                    names: [en, fr, es, ru],
                    ru_in,
                }),
                _ => None,
            })
            .collect()
    })
}

fn rows(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().skip(1)
}

fn without(text: &'static str, starts: &[&str]) -> &'static str {
    starts.iter().find_map(|start| text.strip_prefix(start)).unwrap_or(text)
}

/// "Hong Kong" of "Hong Kong, China".
fn short(name: &'static str) -> &'static str {
    let end = name.find([',', '(']).unwrap_or(name.len());
    name[..end].trim_end()
}

/// For comparing: lower case, without the accents of our languages, one kind of apostrophe.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'ё' => 'е',
        '’' => '\'',
        c => c,
    };
    text.trim().chars().flat_map(char::to_lowercase).map(plain).collect()
}
