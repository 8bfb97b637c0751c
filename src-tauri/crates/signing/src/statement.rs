//! What a certificate says, and its one form as bytes: a CBOR map whose integer keys are listed here and nowhere else.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::cbor::{Major, Reader, Writer};
use crate::error::{Error, Result};
use crate::plain;

const NAME: u64 = 1;
const TITLE: u64 = 2;
const PLACE: u64 = 3;
const START: u64 = 4;
const END: u64 = 5;
const TENTHS: u64 = 6;
const KIND: u64 = 7;
const NUMBER: u64 = 8;
const ISSUED: u64 = 9;
const SUPERSEDES: u64 = 10;

/// Longest name, in bytes of UTF-8.
pub const NAME_CAP: usize = 240;
/// Longest title that is read, in bytes of UTF-8.
pub const TITLE_CAP: usize = 300;
/// Longest place that is read, in bytes of UTF-8.
pub const PLACE_CAP: usize = 200;
/// Longest number, in bytes of UTF-8.
pub const NUMBER_CAP: usize = 48;
/// Most tenths of an hour.
const TENTHS_CAP: u32 = 99_999;

/// What a certificate is given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename = "CertifiedKind", rename_all = "lowercase")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Kind {
    /// Was there.
    Participation,
    /// Reached the goal.
    Completion,
    /// Led it.
    Facilitator,
    /// Spoke.
    Speaker,
    /// Did especially well.
    Merit,
}

impl Kind {
    /// All kinds, in the order of their numbers, from 1.
    pub const ALL: [Self; 5] = [
        Self::Participation,
        Self::Completion,
        Self::Facilitator,
        Self::Speaker,
        Self::Merit,
    ];

    /// The code used everywhere outside signed bytes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Participation => "participation",
            Self::Completion => "completion",
            Self::Facilitator => "facilitator",
            Self::Speaker => "speaker",
            Self::Merit => "merit",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    fn number(self) -> u64 {
        self as u64 + 1
    }
}

/// What a certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Statement {
    /// Of the person, as it stands on the certificate. Never shortened.
    pub name: String,
    /// Of the workshop; ends in "…" when it was shortened to fit.
    pub title: String,
    /// "Suva, Fiji", in the certificate's language; empty when unknown.
    pub place: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Hours, in tenths.
    pub tenths: Option<u32>,
    /// What it is given for.
    pub kind: Kind,
    /// Number in the issuer's ledger.
    pub number: String,
    /// Day of issue.
    pub issued: NaiveDate,
    /// Number of the certificate whose place this one takes.
    pub supersedes: Option<String>,
}

impl Statement {
    /// The same in the form that can be signed: texts in NFC, single spaces, without characters that can't be seen.
    #[must_use]
    pub fn tidy(&self) -> Self {
        Self {
            name: plain::tidy(&self.name),
            title: plain::tidy(&self.title),
            place: plain::tidy(&self.place),
            number: plain::tidy(&self.number),
            supersedes: self
                .supersedes
                .as_deref()
                .map(plain::tidy)
                .filter(|number| !number.is_empty()),
            ..self.clone()
        }
    }

    /// What can be signed and is taken for true when it is read.
    ///
    /// # Errors
    /// `Statement` with the part that is empty, too long, not plain text, or makes no sense.
    pub fn check(&self) -> Result<()> {
        let text = |field, text: &str, least: usize, most: usize| {
            if (least..=most).contains(&text.len()) && plain::is_plain(text) {
                Ok(())
            } else {
                Err(Error::Statement { field })
            }
        };
        text("name", &self.name, 1, NAME_CAP)?;
        text("title", &self.title, 1, TITLE_CAP)?;
        text("place", &self.place, 0, PLACE_CAP)?;
        text("number", &self.number, 1, NUMBER_CAP)?;
        if let Some(number) = &self.supersedes {
            text("supersedes", number, 1, NUMBER_CAP)?;
            ensure("supersedes", *number != self.number)?;
        }
        let known = |day: NaiveDate| YEARS.contains(&day.year());
        ensure("days", known(self.start) && known(self.end) && self.start <= self.end)?;
        ensure("issued", known(self.issued))?;
        ensure(
            "hours",
            self.tenths.is_none_or(|tenths| (1..=TENTHS_CAP).contains(&tenths)),
        )
    }

    /// The bytes that are signed; see [`check`](Self::check) for what they may hold.
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        let left_out = [self.start == self.end, self.tenths.is_none(), self.supersedes.is_none()];
        let entries = 10 - left_out.into_iter().filter(|out| *out).count();
        writer.head(Major::Map, entries as u64);
        writer.entry(NAME, &self.name);
        writer.entry(TITLE, &self.title);
        writer.entry(PLACE, &self.place);
        writer.entry(START, &self.start.to_string());
        if self.end != self.start {
            writer.entry(END, &self.end.to_string());
        }
        if let Some(tenths) = self.tenths {
            writer.unsigned(TENTHS);
            writer.unsigned(tenths.into());
        }
        writer.unsigned(KIND);
        writer.unsigned(self.kind.number());
        writer.entry(NUMBER, &self.number);
        writer.entry(ISSUED, &self.issued.to_string());
        if let Some(number) = &self.supersedes {
            writer.entry(SUPERSEDES, number);
        }
        writer.done()
    }

    /// Reads the bytes that [`write`](Self::write) gives, and nothing else.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self> {
        let form = || Error::Statement { field: "form" };
        let raw = Raw::read(bytes).ok_or_else(form)?;
        let start = raw.start.ok_or_else(form)?;
        let statement = Self {
            name: raw.name.ok_or_else(form)?,
            title: raw.title.ok_or_else(form)?,
            place: raw.place.ok_or_else(form)?,
            start,
            end: raw.end.unwrap_or(start),
            tenths: raw.tenths,
            kind: raw.kind.ok_or_else(form)?,
            number: raw.number.ok_or_else(form)?,
            issued: raw.issued.ok_or_else(form)?,
            supersedes: raw.supersedes,
        };
        statement.check()?;
        // A last day that is the first one again would be a second form of the same statement.
        if statement.write() == bytes {
            Ok(statement)
        } else {
            Err(form())
        }
    }
}

#[derive(Default)]
struct Raw {
    name: Option<String>,
    title: Option<String>,
    place: Option<String>,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    tenths: Option<u32>,
    kind: Option<Kind>,
    number: Option<String>,
    issued: Option<NaiveDate>,
    supersedes: Option<String>,
}

impl Raw {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut raw = Self::default();
        let mut reader = Reader::new(bytes);
        let mut keys = reader.map(10)?;
        while let Some(key) = keys.key(&mut reader)? {
            match key {
                NAME => raw.name = Some(reader.text(NAME_CAP)?.to_owned()),
                TITLE => raw.title = Some(reader.text(TITLE_CAP)?.to_owned()),
                PLACE => raw.place = Some(reader.text(PLACE_CAP)?.to_owned()),
                START => raw.start = Some(day(reader.text(10)?)?),
                END => raw.end = Some(day(reader.text(10)?)?),
                TENTHS => raw.tenths = Some(u32::try_from(reader.unsigned()?).ok()?),
                KIND => {
                    let number = reader.unsigned()?;
                    raw.kind = Some(Kind::ALL.into_iter().find(|kind| kind.number() == number)?);
                }
                NUMBER => raw.number = Some(reader.text(NUMBER_CAP)?.to_owned()),
                ISSUED => raw.issued = Some(day(reader.text(10)?)?),
                SUPERSEDES => raw.supersedes = Some(reader.text(NUMBER_CAP)?.to_owned()),
                _ => return None,
            }
        }
        reader.is_done().then_some(raw)
    }
}

/// Years that a certificate can speak of.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

fn ensure(field: &'static str, holds: bool) -> Result<()> {
    if holds { Ok(()) } else { Err(Error::Statement { field }) }
}

/// A day of the calendar as YYYY-MM-DD, and in no other form.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    (day.to_string() == text && YEARS.contains(&day.year())).then_some(day)
}
