//! What the country picker lists while somebody types.

use std::sync::OnceLock;

use super::{Country, all};
use crate::text::fold;

/// The countries that `query` may mean, best first: names in `lang` that begin so, then names in `lang` with such a word
/// and exact codes, then other languages and aliases, then (from three letters, or one in a script without spaces) names
/// that contain it. Case and accents do not matter. An empty query lists everything by its name in `lang`.
#[must_use]
pub fn search(query: &str, lang: &str) -> Vec<&'static Country> {
    let query = fold(query);
    let mut found: Vec<(u8, bool, String, &'static Country)> = all()
        .iter()
        .zip(keys())
        .filter_map(|(country, keys)| {
            let name = fold(country.name(lang));
            rank(&query, &name, country, keys).map(|rank| (rank, !country.is_iso(), name, country))
        })
        .collect();
    found.sort_by(|a, b| (a.0, a.1, &a.2).cmp(&(b.0, b.1, &b.2)));
    found.into_iter().map(|(.., country)| country).collect()
}

fn keys() -> &'static [Vec<String>] {
    static KEYS: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    KEYS.get_or_init(|| {
        all()
            .iter()
            .map(|c| c.names.values().chain(&c.aliases).map(|text| fold(text)).collect())
            .collect()
    })
}

fn rank(query: &str, name: &str, country: &Country, others: &[String]) -> Option<u8> {
    let inside = !query.is_ascii() || query.len() > 2;
    if query.is_empty() || begins(name, query) {
        Some(0)
    } else if has_word(name, query) || is_code(country, query) {
        Some(1)
    } else if others.iter().any(|other| begins(other, query)) {
        Some(2)
    } else if others.iter().any(|other| has_word(other, query)) {
        Some(3)
    } else if inside && (name.contains(query) || others.iter().any(|other| other.contains(query))) {
        Some(4)
    } else {
        None
    }
}

/// Whether `name` begins with `query`, spaces aside: "vietn" begins "viet nam".
fn begins(name: &str, query: &str) -> bool {
    let mut letters = name.chars().filter(|c| *c != ' ');
    query.chars().filter(|c| *c != ' ').all(|c| letters.next() == Some(c))
}

fn has_word(name: &str, query: &str) -> bool {
    name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(query))
}

fn is_code(country: &Country, query: &str) -> bool {
    country.code.eq_ignore_ascii_case(query) || country.alpha3.is_some_and(|code| code.eq_ignore_ascii_case(query))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(query: &str, lang: &str) -> Vec<&'static str> {
        search(query, lang).iter().map(|country| country.code).collect()
    }

    #[test]
    fn names_that_begin_so_come_first() {
        assert_eq!(codes("fij", "en")[0], "FJ");
        assert_eq!(codes("ma", "en")[0], "MG");
        assert_eq!(codes("gui", "fr")[..2], ["GN", "GW"]);
        assert_eq!(codes("ind", "en")[..2], ["IN", "ID"]);
        assert_eq!(codes("gb", "en")[0], "GB");
        assert_eq!(codes("korea", "en")[..2], ["KP", "KR"]);
    }

    #[test]
    fn any_language_spelling_and_accent_finds() {
        for (query, lang, code) in [
            ("vietn", "en", "VN"),
            ("côte d'i", "en", "CI"),
            ("cote d'i", "ru", "CI"),
            ("ivory", "fr", "CI"),
            ("Фидж", "en", "FJ"),
            ("казах", "en", "KZ"),
            ("emirats", "en", "AE"),
            ("한국", "en", "KR"),
            ("本", "en", "JP"),
            ("burma", "es", "MM"),
            ("african u", "en", "x-au"),
        ] {
            assert_eq!(codes(query, lang)[0], code, "{query}");
        }
        assert!(codes("qqq", "en").is_empty());
    }

    #[test]
    fn nothing_typed_lists_everything_by_name_with_the_bodies_last() {
        let english = codes("", "en");
        assert_eq!(english.len(), all().len());
        assert_eq!(english[0], "AF");
        assert!(english[249..].iter().all(|code| code.starts_with("x-")));
        assert_eq!(codes("", "ru")[0], "AU");
    }
}
