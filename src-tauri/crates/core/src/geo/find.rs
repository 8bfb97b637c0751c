//! One written text to one country.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::{Country, all, atlas, by_code};
use crate::text::fold;

const ARTICLES: [&str; 8] = ["the", "le", "la", "les", "el", "los", "las", "l"];

/// The one country that `text` names: a name or usual misspelling in any language of the list or of the country
/// itself, an abbreviation (DRC, ФШМ), or an alpha-2 or alpha-3 code. Case, accents, punctuation, spaces and articles
/// do not matter.
///
/// `None` when two countries share the text ("Congo") or when it usually means something else in a list ("NA": Namibia
/// is found by its name and by NAM). "Korea" alone is the Republic of Korea and "Guinea" alone is Guinea: the other
/// countries of these names are always written with their qualifier.
#[must_use]
pub fn find(text: &str) -> Option<&'static Country> {
    let key = key(text);
    let index = index();
    if key.is_empty() || index.ambiguous.contains(&key) {
        return None;
    }
    // Vietnamese writes Austria "Áo" and Russia "Nga": only letters of one case are a code before they are a name.
    let one_case = !text.chars().any(char::is_lowercase) || !text.chars().any(char::is_uppercase);
    let named = || index.places.get(&key).map(|&place| &all()[place]);
    if one_case {
        by_written_code(text).or_else(named)
    } else {
        named().or_else(|| by_written_code(text))
    }
}

fn by_written_code(text: &str) -> Option<&'static Country> {
    let text = text.trim().replace('.', "");
    by_code(&text).or_else(|| {
        all()
            .iter()
            .find(|c| c.alpha3.is_some_and(|code| code.eq_ignore_ascii_case(&text)))
    })
}

struct Index {
    places: HashMap<String, usize>,
    ambiguous: HashSet<String>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut places = HashMap::with_capacity(8_000);
        for (place, country) in all().iter().enumerate() {
            for text in country.names.values().chain(&country.aliases) {
                places.insert(key(text), place);
            }
        }
        Index {
            places,
            ambiguous: atlas().ambiguous.iter().map(|text| key(text)).collect(),
        }
    })
}

/// What is left of a name when everything that people write differently is gone: case, marks, punctuation, articles,
/// spaces.
fn key(text: &str) -> String {
    let text = text.trim().replace(['’', 'ʼ', '`', '´'], "'");
    let elided = text
        .strip_prefix("l'")
        .or_else(|| text.strip_prefix("L'"))
        .unwrap_or(&text);
    let folded = fold(elided);
    let bare: String = folded.split(' ').filter(|word| !ARTICLES.contains(word)).collect();
    let key = if bare.is_empty() { folded.replace(' ', "") } else { bare };
    match key.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest.to_string(),
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<&'static str> {
        find(text).map(|country| country.code)
    }

    #[test]
    fn the_countries_of_real_lists_are_found() {
        for (text, expected) in [
            ("Fiji", "FJ"),
            ("Tonga", "TO"),
            ("Samoa", "WS"),
            ("Kiribati", "KI"),
            ("Tuvalu", "TV"),
            ("Vanuatu", "VU"),
            ("Solomon Islands", "SB"),
            ("Marshall Islands", "MH"),
            ("Micronesia (Federated States of)", "FM"),
            ("Palau", "PW"),
            ("Papua New Guinea", "PG"),
            ("Nauru", "NR"),
            ("Cook Islands", "CK"),
            ("Niue", "NU"),
            ("New Caledonia", "NC"),
            ("Australia", "AU"),
            ("Viet Nam", "VN"),
            ("Maldives", "MV"),
            ("Republic of Korea", "KR"),
            ("Guinée", "GN"),
            ("Perú", "PE"),
            ("South Africa", "ZA"),
        ] {
            assert_eq!(code(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn spellings_languages_and_abbreviations_meet() {
        for (text, expected) in [
            ("Vietnam", "VN"),
            ("việt nam", "VN"),
            ("South Korea", "KR"),
            ("Korea", "KR"),
            ("ROK", "KR"),
            ("대한민국", "KR"),
            ("DPRK", "KP"),
            ("Ivory Coast", "CI"),
            ("Côte d'Ivoire", "CI"),
            ("COTE D’IVOIRE", "CI"),
            ("Cote d Ivoire", "CI"),
            ("Micronesia", "FM"),
            ("FSM", "FM"),
            ("Federated States of Micronesia", "FM"),
            ("DRC", "CD"),
            ("R.D. Congo", "CD"),
            ("Congo (the Democratic Republic of the)", "CD"),
            ("Republic of the Congo", "CG"),
            ("UK", "GB"),
            ("U.S.A.", "US"),
            ("США", "US"),
            ("Россия", "RU"),
            ("Казахстан", "KZ"),
            ("Қазақстан", "KZ"),
            ("Guinea", "GN"),
            ("Guinea Bissau", "GW"),
            ("l’Algérie", "DZ"),
            ("Les Comores", "KM"),
            ("The Gambia", "GM"),
            ("Gambia (the)", "GM"),
            ("Philippines (the)", "PH"),
            ("la República Dominicana", "DO"),
            ("México", "MX"),
            ("المغرب", "MA"),
            ("مغرب", "MA"),
            ("İran", "IR"),
            ("Türkiye", "TR"),
            ("中国", "CN"),
            ("საქართველო", "GE"),
            ("ኢትዮጵያ", "ET"),
            ("বাংলাদেশ", "BD"),
            ("ไทย", "TH"),
            ("FJ", "FJ"),
            ("Fji", "FJ"),
            ("AO", "AO"),
            ("Áo", "AT"),
            ("NGA", "NG"),
            ("Nga", "RU"),
            ("fji", "FJ"),
            ("NAM", "NA"),
            ("African Union", "x-au"),
            ("International organisation", "x-intl"),
            ("Kosovo", "x-xk"),
        ] {
            assert_eq!(code(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_names_no_single_country_is_left_alone() {
        for text in [
            "Congo",
            "the Congo",
            "Конго",
            "N/A",
            "NA",
            "n.a.",
            "",
            "  ",
            "-",
            "the",
            "Atlantis",
            "Fiji and Tonga",
            "Suva",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn a_printed_name_reads_back_as_its_country() {
        for country in all() {
            for name in country.names.values() {
                if !index().ambiguous.contains(&key(name)) {
                    assert_eq!(code(name), Some(country.code), "{name}");
                }
            }
        }
    }

    #[test]
    fn no_spelling_is_claimed_by_two_countries() {
        let mut owner: HashMap<String, &str> = HashMap::new();
        for country in all() {
            for text in country.names.values().chain(&country.aliases) {
                let other = *owner.entry(key(text)).or_insert(country.code);
                assert_eq!(other, country.code, "{text}");
            }
        }
    }
}
