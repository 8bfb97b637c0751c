use std::collections::HashMap;

use super::reading::Reading;
use super::words::Word;
use super::{InstitutionSuggestion, WrittenOrganisation, link, read};
use crate::{Library, Result, text};

/// Texts that mean one institution as far as can be told, and are not linked yet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UnlinkedGroup {
    /// The way most people write it.
    pub text: String,
    /// All ways, by country, the most frequent first.
    pub written: Vec<WrittenOrganisation>,
    /// How many participations bear them.
    pub people: u32,
    /// Countries of these people.
    pub countries: Vec<String>,
    /// Institutions that may be meant, the likeliest first.
    pub suggestions: Vec<InstitutionSuggestion>,
}

/// What is written in lists and not linked to an institution, the most frequent first.
///
/// # Errors
/// Only what SQLite refuses.
pub fn unlinked(library: &Library) -> Result<Vec<UnlinkedGroup>> {
    let conn = library.conn();
    let mut counts: HashMap<(String, Option<String>), u32> = HashMap::new();
    for row in link::rows(conn, "q.organisation_id IS NULL", [])? {
        *counts.entry((row.text, row.country)).or_default() += 1;
    }
    let mut groups: HashMap<Sameness, Vec<WrittenOrganisation>> = HashMap::new();
    for ((text, country), people) in counts {
        let same = Sameness::of(&text, country.as_deref());
        groups
            .entry(same)
            .or_default()
            .push(WrittenOrganisation { text, country, people });
    }
    let matcher = read::matcher(conn)?;
    let mut out: Vec<UnlinkedGroup> = groups
        .into_values()
        .map(|mut written| {
            written.sort_by(|a, b| b.people.cmp(&a.people).then_with(|| a.cmp(b)));
            let mut countries: Vec<String> = written.iter().filter_map(|w| w.country.clone()).collect();
            countries.sort();
            countries.dedup();
            let text = written[0].text.clone();
            let country = Some(countries.as_slice())
                .filter(|c| c.len() == 1)
                .map(|c| c[0].as_str());
            UnlinkedGroup {
                suggestions: matcher.suggest(&text, country),
                people: written.iter().map(|w| w.people).sum(),
                text,
                written,
                countries,
            }
        })
        .collect();
    out.sort_by_cached_key(|group| {
        (
            std::cmp::Reverse(group.people),
            text::fold(&group.text),
            group.countries.clone(),
        )
    });
    Ok(out)
}

/// What texts of one group have in common.
#[derive(PartialEq, Eq, Hash)]
enum Sameness {
    /// The same words in any language, in one country.
    Words(Vec<Word>, Option<String>),
    /// A name that only one institution bears, in any country.
    Name(Vec<Word>),
    /// The same letters, in one country.
    Letters(String, Option<String>),
}

impl Sameness {
    fn of(text: &str, country: Option<&str>) -> Self {
        let reading = Reading::of(text, country);
        let generic = reading.is_generic();
        let country = reading.country.or(country).map(String::from);
        if reading.letters.is_some() || reading.words.is_empty() {
            Self::Letters(reading.key, country)
        } else if generic {
            Self::Words(reading.words, country)
        } else {
            Self::Name(reading.words)
        }
    }
}
