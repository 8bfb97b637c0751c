//! Which institution a written text means: certainly, or perhaps.
//!
//! A certain match is a name, short name or alias written the same but for accents, case and little words, in a country
//! that does not speak against it: every country has a Ministry of Environment. All else is a suggestion with a score.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::reading::Reading;
use super::words::{self, Class, Word};
use super::{OrganisationKind, typos::Typos};
use crate::Localized;
use crate::workshops::codes;

codes! {
    /// Why an institution is suggested.
    SuggestedBy {
        /// Written the same.
        Name = "name",
        /// The same words in another language, order or abbreviation.
        Words = "words",
        /// An acronym of its name, or its acronym written out.
        Acronym = "acronym",
        /// A part of the text is its name.
        Part = "part",
        /// Most words are the same.
        Similar = "similar",
    } default Similar
}

/// An institution that a text may mean.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct InstitutionSuggestion {
    /// Identity of the institution.
    pub uid: String,
    /// Its name by language.
    pub name: Localized,
    /// Its country.
    pub country: Option<String>,
    /// How alike, of 100.
    pub score: u32,
    /// Why.
    pub reason: SuggestedBy,
}

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
    known: Vec<KnownInstitution>,
    forms: Vec<Form>,
    by_key: HashMap<String, Vec<usize>>,
    by_words: HashMap<Vec<Word>, Vec<usize>>,
    by_acronym: HashMap<String, Vec<usize>>,
    by_word: HashMap<Word, Vec<usize>>,
    by_country: HashMap<String, Vec<usize>>,
    typos: OnceLock<Typos>,
}

/// One way of writing an institution.
struct Form {
    of: usize,
    reading: Reading,
    weight: f32,
    generic: bool,
}

/// How the country of a text goes with that of an institution.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Same,
    Open,
    Other,
}

/// How many are suggested for a text.
const MOST: usize = 3;
/// What is less alike is not worth reading.
const LEAST: f32 = 40.0;

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
            let texts: Vec<String> = institution.name.0.values().chain(&institution.others).cloned().collect();
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

    /// The institutions that a text may mean, the likeliest first, three at most.
    #[must_use]
    pub fn suggest(&self, text: &str, country: Option<&str>) -> Vec<InstitutionSuggestion> {
        let reading = Reading::of(text, country);
        let country = reading.country.or(country);
        let mut best: HashMap<usize, (f32, SuggestedBy)> = HashMap::new();
        let mut offer = |of: usize, score: f32, reason: SuggestedBy| {
            let held = best.entry(of).or_insert((score, reason));
            if score > held.0 {
                *held = (score, reason);
            }
        };
        self.alike(&reading, country, 1.0, &mut offer);
        self.by_letters(&reading, country, &mut offer);
        for part in &reading.parts {
            self.alike(&Reading::of(part, country), country, 0.6, &mut |of, score, _| {
                offer(of, score, SuggestedBy::Part);
            });
        }
        self.similar(&reading, country, &mut offer);
        let mut best: Vec<_> = best.into_iter().filter(|(_, (score, _))| *score >= LEAST).collect();
        best.sort_by(|(a, (score, _)), (b, (other, _))| other.total_cmp(score).then(a.cmp(b)));
        best.truncate(MOST);
        best.into_iter()
            .map(|(of, (score, reason))| {
                let known = &self.known[of];
                InstitutionSuggestion {
                    uid: known.uid.clone(),
                    name: known.name.clone(),
                    country: known.country.clone(),
                    score: score.round() as u32,
                    reason,
                }
            })
            .collect()
    }

    fn of_key(&self, reading: &Reading) -> impl Iterator<Item = &Form> {
        self.by_key.get(&reading.key).into_iter().flatten().map(|at| &self.forms[*at])
    }

    fn place(&self, of: usize, country: Option<&str>) -> Place {
        let known = &self.known[of];
        let international = matches!(known.kind, Some(OrganisationKind::Un | OrganisationKind::Intergovernmental));
        match (known.country.as_deref(), country) {
            _ if international => Place::Same,
            (Some(own), _) if own.starts_with("x-") => Place::Same,
            (None, None) => Place::Same,
            (Some(own), Some(other)) if own == other => Place::Same,
            (Some(_), Some(_)) => Place::Other,
            _ => Place::Open,
        }
    }

    /// `score`, less where the countries are not known to be the same; `None` where they speak against it.
    fn placed(&self, form: &Form, country: Option<&str>, score: f32) -> Option<f32> {
        match self.place(form.of, country) {
            Place::Same => Some(score),
            Place::Open => Some(score * 0.8),
            Place::Other => (!form.generic).then_some(score * 0.6),
        }
    }

    /// The same name, or the same words in another language or order.
    fn alike(
        &self,
        reading: &Reading,
        country: Option<&str>,
        part: f32,
        offer: &mut impl FnMut(usize, f32, SuggestedBy),
    ) {
        for form in self.of_key(reading) {
            if let Some(score) = self.placed(form, country, 100.0 * part) {
                offer(form.of, score, SuggestedBy::Name);
            }
        }
        if reading.letters.is_some() || !reading.words.iter().any(tells) {
            return;
        }
        for at in self.by_words.get(&reading.words).into_iter().flatten() {
            if let Some(score) = self.placed(&self.forms[*at], country, 90.0 * part) {
                offer(self.forms[*at].of, score, SuggestedBy::Words);
            }
        }
    }

    /// An acronym of a known name, or the name of a known acronym.
    fn by_letters(&self, reading: &Reading, country: Option<&str>, offer: &mut impl FnMut(usize, f32, SuggestedBy)) {
        let mut offer_near = |form: &Form, score: f32| match self.place(form.of, country) {
            Place::Same => offer(form.of, score, SuggestedBy::Acronym),
            Place::Open => offer(form.of, score * 0.8, SuggestedBy::Acronym),
            Place::Other => {}
        };
        let beside = reading.aside.as_deref().map(|aside| Reading::of(aside, country));
        let written = reading.letters.iter().chain(beside.iter().filter_map(|aside| aside.letters.as_ref()));
        for letters in written {
            for at in self.by_acronym.get(letters).into_iter().flatten() {
                offer_near(&self.forms[*at], 75.0);
            }
            for at in country.and_then(|c| self.by_country.get(c)).into_iter().flatten() {
                if self.forms[*at].reading.composes(letters) {
                    offer_near(&self.forms[*at], 65.0);
                }
            }
        }
        for acronym in reading.acronyms() {
            let forms = self.by_acronym.get(&acronym).into_iter().flatten().map(|at| &self.forms[*at]);
            for form in forms.filter(|form| form.reading.letters.is_some()) {
                offer_near(form, 70.0);
            }
        }
    }

    /// Most of the words, weighed by how much they tell; slips of the pen forgiven.
    fn similar(&self, reading: &Reading, country: Option<&str>, offer: &mut impl FnMut(usize, f32, SuggestedBy)) {
        if reading.letters.is_some() {
            return;
        }
        let words: Vec<Word> = reading.words.iter().map(|word| self.corrected(word)).collect();
        let weight: f32 = words.iter().map(|word| word.class.weight()).sum();
        let mut near: Vec<usize> = words
            .iter()
            .filter(|word| tells(word))
            .filter_map(|word| self.by_word.get(word))
            .flatten()
            .copied()
            .collect();
        near.sort_unstable();
        near.dedup();
        for form in near.into_iter().map(|at| &self.forms[at]) {
            if form.generic && self.place(form.of, country) == Place::Other {
                continue;
            }
            let shared = |word: &&Word| form.reading.words.contains(word);
            let common: f32 = words.iter().filter(shared).map(|word| word.class.weight()).sum();
            let mut alike = 2.0 * common / (weight + form.weight);
            if differ_in_kind(&words, &form.reading.words) {
                alike *= 0.6;
            }
            if alike >= 0.62
                && let Some(score) = self.placed(form, country, alike * 85.0)
            {
                offer(form.of, score, SuggestedBy::Similar);
            }
        }
    }

    /// The word that was meant, where this one is known to nobody.
    fn corrected(&self, word: &Word) -> Word {
        if word.class != Class::Own || self.by_word.contains_key(word) {
            return word.clone();
        }
        let typos = self
            .typos
            .get_or_init(|| Typos::of(self.by_word.keys().filter(|word| word.class == Class::Own)));
        typos.meant(&word.meaning).unwrap_or_else(|| word.clone())
    }
}

/// Whether a word says more than what kind of place it is.
fn tells(word: &Word) -> bool {
    matches!(word.class, Class::Topic | Class::Own)
}

/// A ministry is no university of the same subject.
fn differ_in_kind(one: &[Word], other: &[Word]) -> bool {
    let mut heads = one.iter().filter(|word| word.class == Class::Head).peekable();
    heads.peek().is_some()
        && other.iter().any(|word| word.class == Class::Head)
        && !heads.any(|head| other.contains(head))
}

/// What an institution of this name probably is.
#[must_use]
pub fn probable_kind(text: &str) -> Option<OrganisationKind> {
    words::kind_of(&Reading::of(text, None).words)
}
