//! What people are counted under: the institution they are linked to, else what is written for them.

use std::collections::{HashMap, HashSet};

use flipchart_core::people::Participant;
use flipchart_i18n::{Texts, msg, plain};

use crate::country_name;

/// By participation: the name of the institution in the language of `texts`, with its country where another
/// institution of these people has the same name.
pub(crate) fn labels(people: &[Participant], texts: &'static Texts) -> HashMap<String, String> {
    let lang = texts.lang();
    let name = |p: &Participant| match &p.institution_name {
        Some(name) => name.get(lang.code(), &[]).to_string(),
        None => p.organisation.clone().unwrap_or_default(),
    };
    let mut bearers: HashMap<String, HashSet<Option<&str>>> = HashMap::new();
    for p in people {
        bearers.entry(name(p)).or_default().insert(p.institution.as_deref());
    }
    let label = |p: &Participant| {
        let name = name(p);
        let country = match &p.institution {
            Some(_) => country_name(p.institution_country.as_deref(), None, lang),
            None => country_name(p.country.as_deref(), p.country_text.as_deref(), lang),
        };
        if name.is_empty() || country.is_empty() || bearers[&name].len() < 2 {
            name
        } else {
            plain(&msg::institutions_of_country(texts, &name, &country)).into_owned()
        }
    };
    people.iter().map(|p| (p.uid.clone(), label(p))).collect()
}

#[cfg(test)]
mod tests {
    use flipchart_core::Localized;
    use flipchart_i18n::Lang;

    use super::*;

    fn from(uid: &str, written: &str, linked: Option<&str>, country: &str) -> Participant {
        Participant {
            uid: uid.into(),
            organisation: Some(written.into()),
            country: Some(country.into()),
            institution: linked.map(String::from),
            institution_name: linked.map(|_| Localized::of("en", "Ministry of Environment")),
            institution_country: linked.map(|_| country.to_string()),
            ..Participant::default()
        }
    }

    #[test]
    fn ministries_of_one_name_are_told_apart_by_their_countries() {
        let people = [
            from("a", "MoE", Some("vu"), "VU"),
            from("b", "Min. of Environment", Some("vu"), "VU"),
            from("c", "Ministry of Environment", Some("ki"), "KI"),
            from("d", "Ministry of Environment", None, "AZ"),
            from("e", "Some Club", None, "AZ"),
            from("f", "Some Club", None, "KI"),
        ];
        let found = labels(&people, Texts::of(Lang::En));
        let label = |uid: &str| found[uid].as_str();
        assert_eq!(label("a"), "Ministry of Environment (Vanuatu)");
        assert_eq!(label("b"), label("a"));
        assert_eq!(label("c"), "Ministry of Environment (Kiribati)");
        assert_eq!(label("d"), "Ministry of Environment (Azerbaijan)");
        assert_eq!((label("e"), label("f")), ("Some Club", "Some Club"));
    }
}
