//! Institutions by everything that people may write for them; and which one a text means beyond doubt.
//!
//! A certain match is a name, short name or alias written the same but for accents, case and little words, in a country
//! that does not speak against it: every country has a Ministry of Environment. All else is for [`super::suggest`].

use std::collections::HashMap;
use std::sync::OnceLock;

use super::reading::Reading;
use super::words::{self, Class, Word};
use super::{OrganisationKind, typos::Typos};
use crate::Localized;

/// What the matcher knows about an institution.
#[derive(Debug, Clone, Default)]
pub struct KnownInstitution {
    /// Row of the registry.
    pub id: i64,
    /// Identity.
    pub uid: String,
    /// Name by language.
    pub name: Localized,
    /// What it is.
    pub kind: Option<OrganisationKind>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// Short name and aliases.
    pub others: Vec<String>,
}

/// The institutions of a registry, ready to be looked up by what people write.
pub struct Matcher {
    pub(super) known: Vec<KnownInstitution>,
    pub(super) forms: Vec<Form>,
    pub(super) by_key: HashMap<String, Vec<usize>>,
    pub(super) by_words: HashMap<Vec<Word>, Vec<usize>>,
    pub(super) by_acronym: HashMap<String, Vec<usize>>,
    pub(super) by_word: HashMap<Word, Vec<usize>>,
    pub(super) by_country: HashMap<String, Vec<usize>>,
    pub(super) typos: OnceLock<Typos>,
}

/// One way of writing an institution.
pub(super) struct Form {
    pub(super) of: usize,
    pub(super) reading: Reading,
    pub(super) weight: f32,
    pub(super) generic: bool,
}

/// How the country of a text goes with that of an institution.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Same,
    Open,
    Other,
}

impl Matcher {
    /// Reads a registry once; looking up is fast then.
    #[must_use]
    pub fn new(known: Vec<KnownInstitution>) -> Self {
        let mut matcher = Self {
            forms: Vec::with_capacity(known.len() * 2),
            known,
            by_key: HashMap::new(),
            by_words: HashMap::new(),
            by_acronym: HashMap::new(),
            by_word: HashMap::new(),
            by_country: HashMap::new(),
            typos: OnceLock::new(),
        };
        for of in 0..matcher.known.len() {
            let institution = &matcher.known[of];
            let texts: Vec<String> = institution
                .name
                .0
                .values()
                .chain(&institution.others)
                .cloned()
                .collect();
            let country = institution.country.clone();
            for text in texts.iter().filter(|text| !text.is_empty()) {
                let reading = Reading::of(text, country.as_deref());
                if let Some(aside) = &reading.aside {
                    matcher.add(of, Reading::of(aside, country.as_deref()));
                }
                matcher.add(of, reading);
            }
        }
        matcher
    }

    fn add(&mut self, of: usize, reading: Reading) {
        let at = self.forms.len();
        let enter = |map: &mut HashMap<String, Vec<usize>>, key: &str| map.entry(key.into()).or_default().push(at);
        enter(&mut self.by_key, &reading.key);
        for acronym in reading.acronyms().iter().chain(&reading.letters) {
            enter(&mut self.by_acronym, acronym);
        }
        if let Some(country) = &self.known[of].country {
            enter(&mut self.by_country, country);
        }
        if reading.letters.is_none() {
            self.by_words.entry(reading.words.clone()).or_default().push(at);
            for word in reading.words.iter().filter(|word| tells(word)) {
                self.by_word.entry(word.clone()).or_default().push(at);
            }
        }
        self.forms.push(Form {
            of,
            weight: reading.weight(),
            generic: reading.is_generic(),
            reading,
        });
    }

    /// An institution of the registry, by the place that [`Matcher::certain`] gave.
    #[must_use]
    pub fn get(&self, at: usize) -> &KnownInstitution {
        &self.known[at]
    }

    /// The one institution that a text written for somebody from `country` means beyond doubt.
    #[must_use]
    pub fn certain(&self, text: &str, country: Option<&str>) -> Option<usize> {
        let reading = Reading::of(text, country);
        let country = reading.country.or(country);
        let found = |least: Place| {
            let mut found: Vec<usize> = self
                .of_key(&reading)
                .filter(|form| match self.place(form.of, country) {
                    Place::Same => true,
                    Place::Open => least == Place::Open && !form.generic,
                    Place::Other => false,
                })
                .map(|form| form.of)
                .collect();
            found.sort_unstable();
            found.dedup();
            found
        };
        let same = found(Place::Same);
        let found = if same.is_empty() { found(Place::Open) } else { same };
        match found[..] {
            [one] => Some(one),
            _ => None,
        }
    }

    /// Whether a text is a way of writing that institution, whatever the country.
    #[must_use]
    pub fn is_name_of(&self, at: usize, text: &str, country: Option<&str>) -> bool {
        let reading = Reading::of(text, country);
        let country = reading.country.or(country);
        self.of_key(&reading)
            .any(|form| form.of == at && (!form.generic || self.place(at, country) != Place::Other))
    }

    /// Where the row of an institution is.
    #[must_use]
    pub fn position(&self, id: i64) -> Option<usize> {
        self.known.iter().position(|known| known.id == id)
    }

    pub(super) fn of_key(&self, reading: &Reading) -> impl Iterator<Item = &Form> {
        self.by_key
            .get(&reading.key)
            .into_iter()
            .flatten()
            .map(|at| &self.forms[*at])
    }

    pub(super) fn place(&self, of: usize, country: Option<&str>) -> Place {
        let known = &self.known[of];
        let international = matches!(
            known.kind,
            Some(OrganisationKind::Un | OrganisationKind::Intergovernmental)
        );
        match (known.country.as_deref(), country) {
            _ if international => Place::Same,
            (Some(own), _) if own.starts_with("x-") => Place::Same,
            (None, None) => Place::Same,
            (Some(own), Some(other)) if own == other => Place::Same,
            (Some(_), Some(_)) => Place::Other,
            _ => Place::Open,
        }
    }
}

/// Whether a word says more than what kind of place it is.
pub(super) fn tells(word: &Word) -> bool {
    matches!(word.class, Class::Topic | Class::Own)
}

/// What an institution of this name probably is.
#[must_use]
pub fn probable_kind(text: &str) -> Option<OrganisationKind> {
    words::kind_of(&Reading::of(text, None).words)
}
