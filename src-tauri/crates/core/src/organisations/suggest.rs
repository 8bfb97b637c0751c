//! Which institutions a written text may mean, with a score and a reason, for a person to decide.

use std::collections::HashMap;

use super::Matcher;
use super::matcher::{Form, Place, tells};
use super::reading::Reading;
use super::typos::Typos;
use super::words::{Class, Word};
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

/// How many are suggested for a text.
const MOST: usize = 3;
/// What is less alike is not worth reading.
const LEAST: f32 = 40.0;

impl Matcher {
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
        let written = reading
            .letters
            .iter()
            .chain(beside.iter().filter_map(|aside| aside.letters.as_ref()));
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
            let forms = self
                .by_acronym
                .get(&acronym)
                .into_iter()
                .flatten()
                .map(|at| &self.forms[*at]);
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

/// A ministry is no university of the same subject.
fn differ_in_kind(one: &[Word], other: &[Word]) -> bool {
    let mut heads = one.iter().filter(|word| word.class == Class::Head).peekable();
    heads.peek().is_some()
        && other.iter().any(|word| word.class == Class::Head)
        && !heads.any(|head| other.contains(head))
}
