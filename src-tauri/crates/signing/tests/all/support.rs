//! Invented people and issuers, and random bytes that are the same every time.

use chrono::NaiveDate;
pub use flipchart_signing::Statement;
use flipchart_signing::badge::BadgeWords;
use flipchart_signing::{Issuer, Key, Kind, Trust, VoidCause, VoidEntry, code};

pub const WORDS: BadgeWords<'_> = BadgeWords {
    language: "en",
    description: "Three days in Suva.",
    criteria: "Was there for 80 %.",
};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn today() -> NaiveDate {
    day("2026-11-20")
}

pub fn key(seed: u8) -> Key {
    Key::from_seed([seed; 32], &format!("Ministry of Climate {seed}")).unwrap()
}

pub fn statement() -> Statement {
    Statement {
        name: "Ana Vuki".into(),
        title: "Migration, Environment and Climate Change".into(),
        place: "Suva, Fiji".into(),
        start: day("2026-11-16"),
        end: day("2026-11-18"),
        tenths: Some(180),
        kind: Kind::Participation,
        number: "MECC-2026-FJ-0017".into(),
        issued: day("2026-11-18"),
        supersedes: None,
    }
}

pub fn signed(statement: &Statement, key: &Key) -> String {
    code(statement, key).unwrap().text
}

pub fn trust(issuers: &[Issuer], lists: &[String]) -> Trust {
    Trust::new(issuers.to_vec(), lists)
}

pub fn entry(number: &str, cause: VoidCause, by: Option<&str>) -> VoidEntry {
    VoidEntry {
        number: number.into(),
        cause,
        day: day("2026-11-19"),
        by: by.map(Into::into),
    }
}

/// SplitMix64: enough to shuffle bytes with.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).unwrap()
    }

    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_be_bytes()[0]).collect()
    }
}
