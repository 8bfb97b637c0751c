//! Where something was held, as it stands in a sentence: towns and countries with the prepositions and articles of each
//! language.
//!
//! A name that the language would have to decline and whose forms aren't known is never put into the sentence: it stands
//! beside it, in brackets or after a colon. Results carry isolation marks around names; [`plain`] takes them off.

mod gazetteer;

use crate::{Lang, Texts, msg, plain};
use gazetteer::{Country, KnownTown};

/// A place as somebody entered it; what is empty isn't known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place<'a> {
    /// Hotel, hall, school: never inflected.
    pub venue: &'a str,
    /// The town, in any language for capitals and large towns (`assets/geo/towns.tsv`), else as it shall be read.
    pub city: &'a str,
    /// ISO 3166-1 code of two letters. A code that is no country is left out.
    pub country: Option<&'a str>,
    /// The facilitator's own words for the whole place, venue included: "in the city of Suva".
    pub phrase: Option<&'a str>,
}

impl<'a> Place<'a> {
    fn own_words(&self) -> Option<&'a str> {
        self.phrase.map(str::trim).filter(|phrase| !phrase.is_empty())
    }

    /// The venue, unless the facilitator's own words say it all.
    pub(crate) fn venue(&self) -> &'a str {
        match self.own_words() {
            Some(_) => "",
            None => self.venue.trim(),
        }
    }

    fn country(&self) -> Option<&'static Country> {
        self.country.and_then(Country::of)
    }

    /// The town as the language calls it: Geneva is Genève in French. Whoever wrote the name of the country meant it.
    fn town(&self, lang: Lang) -> &'a str {
        let town = self.typed_town();
        if self.country().is_some_and(|country| country.is_named(town, lang)) {
            return town;
        }
        KnownTown::of(town, self.country()).map_or(town, |known| known.name(lang))
    }

    /// The town without the country that somebody typed after it ("Suva, Fiji").
    fn typed_town(&self) -> &'a str {
        let city = self.city.trim();
        match (self.country(), city.rsplit_once([',', '('])) {
            (Some(country), Some((town, rest))) if country.is_called(rest.trim_end_matches(')')) => town.trim_end(),
            _ => city,
        }
    }
}

/// "in Suva, Fiji", "à Suva, aux Fidji", "en Suva, Fiji", "в Суве (Фиджи)": the town and the country, without the venue.
/// The facilitator's own words win. Empty when nothing is known.
pub fn located(texts: &Texts, place: &Place) -> String {
    Spot::of(texts, place).text(texts)
}

/// "in Suva, Fiji (Holiday Inn)": the same with the venue, as it is written. Empty where only the venue is known.
pub fn located_at(texts: &Texts, place: &Place) -> String {
    match (located(texts, place), place.venue()) {
        (located, "") => located,
        (located, _) if located.is_empty() => located,
        (located, venue) => msg::certificate_place_at(texts, located, venue),
    }
}

/// "Suva, Fiji", "Fidji", "Сува, Фиджи": for a field that names the place outside a sentence; without isolation marks.
pub fn named(texts: &Texts, place: &Place) -> String {
    let (town, country) = (place.town(texts.lang()), place.country());
    match country {
        None => town.to_string(),
        Some(country) if town.is_empty() || country.is_named(town, texts.lang()) => {
            country.name(texts.lang()).to_string()
        }
        Some(country) => plain(&msg::certificate_place_named(texts, town, country.name(texts.lang()))).into_owned(),
    }
}

/// "in the Gambia", "au Maroc", "en la India", "во Вьетнаме"; `None` for a code that is no country.
pub fn in_country(texts: &Texts, code: &str) -> Option<String> {
    let country = Country::of(code)?;
    Some(msg::certificate_place_country(texts, country.within(texts.lang())))
}

/// Whether the place is part of the sentence (a Russian text then needs no comma before it).
pub(crate) fn in_sentence(texts: &Texts, place: &Place) -> bool {
    !matches!(
        Spot::of(texts, place),
        Spot::Nowhere | Spot::Town(Town { form: "frame", .. })
    )
}

/// What is said of a place.
enum Spot<'a> {
    Nowhere,
    Words(&'a str),
    Country(&'static Country),
    Town(Town<'a>),
    TownIn(Town<'a>, &'static Country),
}

impl<'a> Spot<'a> {
    fn of(texts: &Texts, place: &Place<'a>) -> Self {
        let lang = texts.lang();
        if let Some(words) = place.own_words() {
            return Self::Words(words);
        }
        match (place.town(lang), place.country()) {
            ("", None) => Self::Nowhere,
            ("", Some(country)) => Self::Country(country),
            (town, None) => Self::Town(Town::of(lang, town, None)),
            (town, Some(country)) if country.is_named(town, lang) => Self::namesake(lang, country),
            (town, Some(country)) => Self::TownIn(Town::of(lang, town, Some(country)), country),
        }
    }

    /// A town that bears the name of its country is said once: "à Luxembourg", "в Сингапуре". Whoever wrote the name of
    /// a country without such a town means the country: "aux Fidji", "in the Gambia".
    fn namesake(lang: Lang, country: &'static Country) -> Self {
        if lang == Lang::Fr && country.has_french_namesake() {
            Self::Town(Town::of(lang, country.name(lang), Some(country)))
        } else {
            Self::Country(country)
        }
    }

    fn text(self, texts: &Texts) -> String {
        let lang = texts.lang();
        match self {
            Self::Nowhere => String::new(),
            Self::Words(words) => words.to_string(),
            Self::Country(country) => msg::certificate_place_country(texts, country.within(lang)),
            Self::Town(town) => town.text(texts),
            // "на Фиджи (Лабаса)", "в Гонконге (Коулун, Китай)"
            Self::TownIn(town, country) if town.form == "frame" => match country.part_within(lang) {
                Some((part, whole)) => {
                    let names = msg::certificate_place_named(texts, town.name, whole);
                    msg::certificate_place_town_country(texts, part, names)
                }
                None => msg::certificate_place_town_country(texts, country.within(lang), town.name),
            },
            Self::TownIn(town, country) => {
                let after = match lang {
                    Lang::Fr => country.within(lang),
                    _ => country.name(lang),
                };
                msg::certificate_place_town_country(texts, town.text(texts), after)
            }
        }
    }
}

/// The name of a town as it follows its preposition, and how the preposition behaves.
struct Town<'a> {
    form: &'static str,
    name: &'a str,
}

impl<'a> Town<'a> {
    fn of(lang: Lang, name: &'a str, country: Option<&Country>) -> Self {
        match lang {
            Lang::En | Lang::Es => Self { form: "plain", name },
            Lang::Fr => Self::french(name),
            Lang::Ru => Self::russian(name, country),
        }
    }

    /// "au Caire", "aux Cayes", but "à La Haye", "à L’Haÿ" (Lexique des règles typographiques, Imprimerie nationale).
    fn french(name: &'a str) -> Self {
        let after = |article: &str| name.strip_prefix(article).map(str::trim_start);
        if let Some(name) = after("Le ").or_else(|| after("le ")) {
            Self { form: "le", name }
        } else if let Some(name) = after("Les ").or_else(|| after("les ")) {
            Self { form: "les", name }
        } else {
            Self { form: "plain", name }
        }
    }

    /// A known form, or the name itself when it can't be declined.
    fn russian(name: &'a str, country: Option<&Country>) -> Self {
        match KnownTown::of(name, country) {
            Some(known) => Self {
                form: russian_preposition(known.ru_in),
                name: known.ru_in,
            },
            None if undeclined(name, country) => Self {
                form: russian_preposition(name),
                name,
            },
            None => Self { form: "frame", name },
        }
    }

    fn text(&self, texts: &Texts) -> String {
        msg::certificate_place_town(texts, self.form, self.name)
    }
}

/// «во» before в or ф and a consonant (во Владивостоке, во Вьентьяне, but в Вене), and in three towns by custom:
/// во Львове, во Ржеве, во Мценске, but в Мбабане.
fn russian_preposition(name: &str) -> &'static str {
    let name = name.to_lowercase();
    let mut letters = name.chars();
    let first = letters.next();
    let vowel = |c: char| "аеёиоуыэюя".contains(c);
    match letters.next() {
        Some(second) if matches!(first, Some('в' | 'ф')) && !vowel(second) => "vo",
        _ if ["льв", "ржев", "мценск"].iter().any(|start| name.starts_with(start)) => "vo",
        _ => "plain",
    }
}

/// One word in -у, -ю, -э is never declined; in -о, -е, -и only where it can't be Slavic or a plural (Розенталь, § 149).
fn undeclined(name: &str, country: Option<&Country>) -> bool {
    let letter = |c: char| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё' | '-' | '’');
    if !name.chars().all(letter) {
        return false;
    }
    match name.chars().next_back() {
        Some('у' | 'ю' | 'э') => true,
        Some('о' | 'е' | 'и') => country.is_some_and(|country| !country.declines()),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
