//! What no longer counts: a signed list with a date, as a text file that travels with the certificates' checkers.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::cbor::{Major, Reader, Writer};
use crate::cose::{self, Signed};
use crate::error::{Error, Result};
use crate::issuer::{self, Issuer};
use crate::keys::Key;
use crate::statement::{NUMBER_CAP, day};
use crate::{base45, plain};

/// How every void list begins.
pub const LIST_PREFIX: &str = "WV1:";
/// Largest void list, in bytes of text.
pub const LIST_CAP: usize = 4 << 20;
/// Most numbers in it.
pub const ENTRIES_CAP: usize = 50_000;

const NAME: u64 = 1;
const DAY: u64 = 2;
const ENTRIES: u64 = 3;

/// Why a number no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename = "ListedCause", rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum VoidCause {
    /// Another certificate took its place.
    Superseded,
    /// Printed and never handed out.
    HeldBack,
    /// Taken back, for an error or another reason.
    Withdrawn,
    /// A print to try the printer.
    TestPrint,
}

impl VoidCause {
    /// All causes, in the order of their numbers, from 1.
    pub const ALL: [Self; 4] = [Self::Superseded, Self::HeldBack, Self::Withdrawn, Self::TestPrint];

    /// The code used outside signed bytes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Superseded => "superseded",
            Self::HeldBack => "held_back",
            Self::Withdrawn => "withdrawn",
            Self::TestPrint => "test_print",
        }
    }

    fn number(self) -> u64 {
        self as u64 + 1
    }
}

/// One number that no longer counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidEntry {
    /// Number of the certificate.
    pub number: String,
    /// Why.
    pub cause: VoidCause,
    /// Since when.
    pub day: NaiveDate,
    /// The number that took its place; only when superseded, and only when known.
    pub by: Option<String>,
}

/// A list whose signature was checked when it was read: there is no other way to have one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidList {
    signer: [u8; 32],
    name: String,
    as_of: NaiveDate,
    entries: BTreeMap<String, VoidEntry>,
}

impl VoidList {
    /// Signs a list: everything of this key that is void on that day. Of a number that is there twice the first counts.
    ///
    /// # Errors
    /// `VoidListUnreadable` for an entry that could not be read again, or too many of them.
    pub fn sign(entries: &[VoidEntry], as_of: NaiveDate, key: &Key) -> Result<String> {
        let mut all = BTreeMap::new();
        for entry in entries {
            all.entry(entry.number.as_str()).or_insert(entry);
        }
        let mut writer = Writer::default();
        writer.head(Major::Map, 3);
        writer.entry(NAME, &key.issuer().name);
        writer.entry(DAY, &as_of.to_string());
        writer.unsigned(ENTRIES);
        writer.head(Major::Array, all.len() as u64);
        for entry in all.values() {
            writer.head(Major::Array, 4);
            writer.text(&entry.number);
            writer.unsigned(entry.cause.number());
            writer.text(&entry.day.to_string());
            writer.text(entry.by.as_deref().unwrap_or_default());
        }
        let payload = writer.done();
        let text = format!("{LIST_PREFIX}{}\n", base45::encode(&cose::sign(&payload, key)));
        parse(&payload)
            .filter(|_| text.len() <= LIST_CAP)
            .ok_or(Error::VoidListUnreadable)?;
        Ok(text)
    }

    /// Reads a list of one of these issuers. Line breaks in it are of no account.
    ///
    /// # Errors
    /// `VoidListUnreadable`, `VoidListIssuer` when none of them has the key, `VoidListSignature`.
    pub fn read(text: &str, issuers: &[Issuer]) -> Result<Self> {
        let bytes = bytes(text).ok_or(Error::VoidListUnreadable)?;
        let signed = Signed::read(&bytes).ok_or(Error::VoidListUnreadable)?;
        let mut known = issuers.iter().filter(|issuer| issuer.kid() == signed.kid).peekable();
        known.peek().ok_or(Error::VoidListIssuer)?;
        let issuer = known
            .find(|issuer| signed.is_by(issuer))
            .ok_or(Error::VoidListSignature)?;
        let (name, as_of, entries) = parse(signed.payload).ok_or(Error::VoidListUnreadable)?;
        Ok(Self {
            signer: issuer.public,
            name,
            as_of,
            entries,
        })
    }

    /// True when this issuer's key signed it.
    #[must_use]
    pub fn is_of(&self, issuer: &Issuer) -> bool {
        self.signer == issuer.public
    }

    /// Short id of the key that signed it.
    #[must_use]
    pub fn kid_text(&self) -> String {
        let signer = Issuer {
            name: String::new(),
            public: self.signer,
        };
        signer.kid_text()
    }

    /// The issuer's name as it stands in the list.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day up to which it knows.
    #[must_use]
    pub fn as_of(&self) -> NaiveDate {
        self.as_of
    }

    /// What is void, in the order of the numbers.
    pub fn entries(&self) -> impl Iterator<Item = &VoidEntry> {
        self.entries.values()
    }

    /// The entry of a number.
    #[must_use]
    pub fn entry(&self, number: &str) -> Option<&VoidEntry> {
        self.entries.get(number)
    }
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    if text.len() > LIST_CAP {
        return None;
    }
    let text: String = text
        .chars()
        .filter(|character| !matches!(character, '\r' | '\n' | '\u{feff}'))
        .collect();
    base45::decode(text.trim().strip_prefix(LIST_PREFIX)?)
}

type Parts = (String, NaiveDate, BTreeMap<String, VoidEntry>);

fn parse(payload: &[u8]) -> Option<Parts> {
    let mut reader = Reader::new(payload);
    if reader.head(Major::Map)? != 3 || reader.unsigned()? != NAME {
        return None;
    }
    let name = reader.text(issuer::ISSUER_NAME_CAP)?;
    if !issuer::is_name(name) || reader.unsigned()? != DAY {
        return None;
    }
    let as_of = day(reader.text(10)?)?;
    if reader.unsigned()? != ENTRIES {
        return None;
    }
    let mut entries = BTreeMap::new();
    for _ in 0..reader.array(ENTRIES_CAP as u64)? {
        let entry = entry(&mut reader)?;
        let ascends = entries.last_key_value().is_none_or(|(last, _)| *last < entry.number);
        if !ascends {
            return None;
        }
        entries.insert(entry.number.clone(), entry);
    }
    reader.is_done().then(|| (name.to_owned(), as_of, entries))
}

fn entry(reader: &mut Reader<'_>) -> Option<VoidEntry> {
    if reader.head(Major::Array)? != 4 {
        return None;
    }
    let number = reader.text(NUMBER_CAP)?;
    let cause = reader.unsigned()?;
    let cause = VoidCause::ALL.into_iter().find(|known| known.number() == cause)?;
    let day = day(reader.text(10)?)?;
    let by = reader.text(NUMBER_CAP)?;
    let is_sound = !number.is_empty() && plain::is_plain(number) && plain::is_plain(by);
    let by_fits = by.is_empty() || (cause == VoidCause::Superseded && by != number);
    let by = (!by.is_empty()).then(|| by.to_owned());
    (is_sound && by_fits).then(|| VoidEntry {
        number: number.to_owned(),
        cause,
        day,
        by,
    })
}
