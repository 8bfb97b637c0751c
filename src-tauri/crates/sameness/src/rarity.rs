//! How frequent names, organisations and the rest are among the records themselves.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::record::{Prepared, Text};
use crate::token::{Token, hash};
use crate::weights::{DOUBLES_PER_RECORD, FEWEST};

/// What was counted. Empty, it knows only which names are frequent in the world.
#[derive(Debug, Clone, Default)]
pub struct Rarity {
    records: f64,
    words: HashMap<u64, u32, Counts>,
    classes: HashMap<u64, u32, Counts>,
    texts: HashMap<u64, u32, Counts>,
    shared: HashMap<u64, u32, Counts>,
}

/// Keys are hashes already.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Key(u64);

pub(crate) type Counts = BuildHasherDefault<Key>;

impl Hasher for Key {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes);
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// What is known of a name before counting weighs as much as this many records.
const BACKGROUND: f64 = 500.0;
/// Of the words with the same consonants this share sounds alike.
const ALIKE_IN_CLASS: f64 = 0.3;

impl Rarity {
    /// Counts records.
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Prepared>) -> Self {
        let mut out = Self::default();
        for record in records {
            out.count(record);
        }
        out
    }

    /// Counts one more.
    pub fn count(&mut self, record: &Prepared) {
        self.records += 1.0;
        let mut words: Vec<u64> = record
            .names
            .iter()
            .flat_map(|n| n.words.iter().map(|t| t.key))
            .collect();
        words.sort_unstable();
        words.dedup();
        for key in words {
            *self.words.entry(key).or_default() += 1;
        }
        let mut classes: Vec<u64> = record
            .names
            .iter()
            .flat_map(|n| n.words.iter().map(|t| t.class))
            .collect();
        classes.sort_unstable();
        classes.dedup();
        for class in classes {
            *self.classes.entry(class).or_default() += 1;
        }
        for text in record.organisations.iter().chain(&record.places) {
            *self.texts.entry(text.key).or_default() += 1;
        }
        let country = record.country.iter().map(|c| country_key(c));
        for key in country {
            *self.texts.entry(key).or_default() += 1;
        }
        let mailbox = record.email.iter().map(|m| hash(m.whole.as_bytes()));
        for key in mailbox.chain(record.phone.iter().map(|p| hash(p.as_bytes()))) {
            *self.shared.entry(key).or_default() += 1;
        }
    }

    /// Bits for a pair of which nothing is known.
    pub(crate) fn prior(&self) -> f64 {
        (DOUBLES_PER_RECORD / self.records.max(FEWEST)).log2()
    }

    /// The chance that somebody else bears this word, 0 to 1. The pair itself does not count as two.
    pub(crate) fn share(&self, word: &Token) -> f64 {
        let seen = f64::from(self.words.get(&word.key).copied().unwrap_or(0)) - 1.0;
        (seen.max(0.0) + BACKGROUND * word.share) / (self.records + BACKGROUND)
    }

    /// The chance that somebody else bears a word that sounds so: at least a share of all words with the same
    /// consonants.
    pub(crate) fn class_share(&self, x: &Token, y: &Token) -> f64 {
        let seen = |t: &Token| f64::from(self.classes.get(&t.class).copied().unwrap_or(0));
        let class = (seen(x).max(seen(y)) - 2.0).max(0.0) * ALIKE_IN_CLASS / (self.records + BACKGROUND);
        self.share(x).max(self.share(y)).max(class)
    }

    /// How many records have this word.
    pub(crate) fn seen(&self, word: &Token) -> u32 {
        self.words.get(&word.key).copied().unwrap_or(0)
    }

    /// The chance that somebody else has this organisation or place.
    pub(crate) fn text_share(&self, text: &Text) -> f64 {
        self.chance(text.key, 0.02)
    }

    /// The chance that somebody else is of this country.
    pub(crate) fn country_share(&self, country: &str) -> f64 {
        self.chance(country_key(country), 0.2)
    }

    fn chance(&self, key: u64, unknown: f64) -> f64 {
        let seen = f64::from(self.texts.get(&key).copied().unwrap_or(0)) - 1.0;
        (seen.max(0.0) + 20.0 * unknown) / (self.records + 20.0)
    }

    /// How many times more records than two share this mailbox or telephone, as doublings.
    pub(crate) fn shared(&self, value: &str) -> f64 {
        let seen = self.shared.get(&hash(value.as_bytes())).copied().unwrap_or(0);
        (f64::from(seen.max(2)) / 2.0).log2()
    }
}

fn country_key(country: &str) -> u64 {
    hash(country.as_bytes()) ^ 1
}
