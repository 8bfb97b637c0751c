//! Slips of the pen: words one letter away from a known one.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::words::{self, Word};

/// Known words by what is left of them without any one letter.
#[derive(Default)]
pub(super) struct Typos {
    near: HashMap<String, Vec<(String, Word)>>,
}

/// Shorter words become other words by one letter.
const LEAST: usize = 6;

impl Typos {
    pub(super) fn of<'a>(known: impl Iterator<Item = &'a Word>) -> Self {
        let mut typos = Self::default();
        for word in known {
            typos.enter(&word.meaning, word);
        }
        typos
    }

    fn enter(&mut self, spelled: &str, word: &Word) {
        if spelled.chars().count() < LEAST {
            return;
        }
        for left in without_one(spelled) {
            let held = self.near.entry(left).or_default();
            if !held.iter().any(|(known, _)| known == spelled) {
                held.push((spelled.to_string(), word.clone()));
            }
        }
    }

    /// The one word that this is a slip of.
    pub(super) fn meant(&self, spelled: &str) -> Option<Word> {
        if spelled.chars().count() < LEAST {
            return None;
        }
        let mut found: Vec<&Word> = without_one(spelled)
            .iter()
            .flat_map(|left| self.near.get(left).into_iter().chain(lexicon().near.get(left)))
            .flatten()
            .map(|(_, word)| word)
            .collect();
        found.sort();
        found.dedup();
        match found[..] {
            [one] => Some(one.clone()),
            _ => None,
        }
    }
}

fn lexicon() -> &'static Typos {
    static LEXICON: OnceLock<Typos> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut typos = Typos::default();
        for (spelled, word) in words::spelled() {
            typos.enter(spelled, &word);
        }
        typos
    })
}

/// The word itself, and the word without each of its letters: two that share one of these are a letter apart, or have
/// two neighbours swapped.
fn without_one(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut out = vec![word.to_string()];
    out.extend((0..letters.len()).map(|gone| {
        letters
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != gone)
            .map(|(_, c)| c)
            .collect::<String>()
    }));
    out
}
