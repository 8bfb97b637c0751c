//! Countries and regions: ISO 3166-1 with the names the United Nations uses, and bodies that have no code.
//!
//! A country is stored by its code. People write it in every way there is, so [`find`] reads any spelling that names
//! exactly one country, and [`search`] serves the picker.

mod find;
mod search;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

pub use find::find;
pub use search::search;

type Texts = BTreeMap<&'static str, &'static str>;

/// A country, an area, or a body that participants come for and that has no code.
#[derive(Debug, Deserialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2 in capitals; a private code such as `x-au` for a body without one.
    pub code: &'static str,
    /// ISO 3166-1 alpha-3.
    #[serde(default)]
    pub alpha3: Option<&'static str>,
    /// UN M49 code of the country itself, three digits.
    #[serde(default)]
    pub m49: Option<&'static str>,
    /// UN M49 code of the smallest region around it; [`region`] has its name.
    pub region: &'static str,
    /// IANA zone of the capital (of the seat, for a body).
    pub zone: &'static str,
    /// Name by language: en, fr, es, ru, ar, zh always; vi and ko where known.
    pub names: Texts,
    /// What has to be said wherever the name is printed, by language; usually nothing.
    #[serde(default)]
    note: Option<Texts>,
    aliases: Vec<&'static str>,
}

impl Country {
    /// The name in `lang` (a BCP 47 tag; its primary language counts), in English where that one is missing.
    #[must_use]
    pub fn name(&self, lang: &str) -> &'static str {
        in_language(&self.names, lang).unwrap_or(self.code)
    }

    /// The footnote that belongs to the name, if there is one.
    #[must_use]
    pub fn note(&self, lang: &str) -> Option<&'static str> {
        self.note.as_ref().and_then(|note| in_language(note, lang))
    }

    /// Whether ISO 3166-1 has it: false for regional bodies and the other private codes.
    #[must_use]
    pub fn is_iso(&self) -> bool {
        self.alpha3.is_some()
    }
}

/// A region of UN M49.
#[derive(Debug, Deserialize)]
pub struct Region {
    /// M49 code, three digits; `001` is the world.
    pub code: &'static str,
    /// The region around it; none for the world.
    pub parent: Option<&'static str>,
    /// Name by language: en, fr, es, ru, ar, zh.
    pub names: Texts,
}

impl Region {
    /// The name in `lang`, in English where that one is missing.
    #[must_use]
    pub fn name(&self, lang: &str) -> &'static str {
        in_language(&self.names, lang).unwrap_or(self.code)
    }
}

// The texts are borrowed from the program itself, hence 'static.
#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Atlas {
    ambiguous: Vec<&'static str>,
    regions: Vec<Region>,
    countries: Vec<Country>,
}

fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        serde_json::from_str(include_str!("../../../../../assets/geo/countries.json"))
            .expect("assets/geo/countries.json is written by its build script and checked by the tests")
    })
}

fn in_language(texts: &Texts, lang: &str) -> Option<&'static str> {
    let primary = lang.split(['-', '_']).next().unwrap_or(lang).to_ascii_lowercase();
    texts.get(primary.as_str()).or_else(|| texts.get("en")).copied()
}

/// Every entry: the countries in the order of their codes, then the bodies without one.
#[must_use]
pub fn all() -> &'static [Country] {
    &atlas().countries
}

/// The entry with exactly this code, in any case (`FJ`, `x-au`).
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Country> {
    all().iter().find(|country| country.code.eq_ignore_ascii_case(code))
}

/// The name of the country with this code, in English where `lang` has none; `None` for an unknown code.
#[must_use]
pub fn name(code: &str, lang: &str) -> Option<&'static str> {
    by_code(code).map(|country| country.name(lang))
}

/// The M49 region with this code.
#[must_use]
pub fn region(code: &str) -> Option<&'static Region> {
    atlas().regions.iter().find(|region| region.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_can_be_shown_placed_and_timed() {
        assert_eq!(all().iter().filter(|c| c.is_iso()).count(), 249);
        for country in all() {
            for lang in ["en", "fr", "es", "ru", "ar", "zh"] {
                let name = country.names.get(lang).copied().unwrap_or_default();
                assert!(!name.is_empty(), "{} has no name in {lang}", country.code);
                assert!(!name.contains('\''), "{name}: a typewriter apostrophe");
            }
            assert!(
                country.zone.parse::<chrono_tz::Tz>().is_ok(),
                "{}: {}",
                country.code,
                country.zone
            );
            assert!(
                region(country.region).is_some(),
                "{}: region {}",
                country.code,
                country.region
            );
            assert_eq!(country.m49.is_some(), country.is_iso(), "{}", country.code);
        }
    }

    #[test]
    fn codes_are_unique() {
        let mut codes: Vec<&str> = all()
            .iter()
            .flat_map(|c| [Some(c.code), c.alpha3, c.m49])
            .flatten()
            .collect();
        let written = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), written);
    }

    #[test]
    fn names_are_those_of_the_united_nations() {
        for (code, lang, expected) in [
            ("VN", "en", "Viet Nam"),
            ("KR", "en", "Republic of Korea"),
            ("IR", "en", "Iran (Islamic Republic of)"),
            ("BO", "fr", "Bolivie (État plurinational de)"),
            ("TR", "fr", "Türkiye"),
            ("CV", "en", "Cabo Verde"),
            ("SZ", "en", "Eswatini"),
            ("CZ", "en", "Czechia"),
            ("MK", "en", "North Macedonia"),
            ("FM", "es", "Micronesia (Estados Federados de)"),
            ("RU", "ru", "Российская Федерация"),
            ("PS", "en", "State of Palestine"),
        ] {
            assert_eq!(name(code, lang), Some(expected));
        }
    }

    #[test]
    fn a_missing_language_falls_back_to_english() {
        assert_eq!(name("FJ", "fr-CA"), Some("Fidji"));
        assert_eq!(name("FJ", "ka"), Some("Fiji"));
        assert_eq!(name("ZZ", "en"), None);
        assert_eq!(name("x-sica", "ko"), Some("Central American Integration System"));
        assert!(
            by_code("x-xk")
                .and_then(|k| k.note("fr"))
                .is_some_and(|n| n.contains("1244 (1999)"))
        );
        assert_eq!(by_code("FJ").and_then(|c| c.note("en")), None);
    }

    #[test]
    fn regions_nest_up_to_the_world() {
        for start in &atlas().regions {
            let mut at = start;
            for _ in 0..5 {
                let Some(parent) = at.parent else { break };
                at = region(parent).expect("a parent is a region");
            }
            assert_eq!(at.code, "001", "{} does not end at the world", start.code);
        }
        let fiji = by_code("FJ")
            .and_then(|c| region(c.region))
            .expect("Fiji lies somewhere");
        assert_eq!((fiji.name("en"), fiji.name("ru")), ("Melanesia", "Меланезия"));
    }
}
