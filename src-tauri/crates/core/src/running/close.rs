#![allow(unused_variables, reason = "being built")]
use crate::{Error, Library, Localized, Result};

/// A session of the day that nobody took notes of.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OpenSession {
    /// The block.
    pub block: String,
    /// Title by language.
    pub title: Localized,
    /// Planned start.
    pub start: i32,
}

/// What is open at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DayClose {
    /// The day, ISO 8601.
    pub date: String,
    /// Half days of the day with the number of participants who have no mark.
    pub unmarked: Vec<(String, u32)>,
    /// Sessions without anything captured, pauses and ceremonies aside.
    pub without_notes: Vec<OpenSession>,
    /// Parking-lot items that nobody answered, of all days.
    pub parking: u32,
    /// Action points without a name or a date.
    pub vague_actions: u32,
    /// Sessions of the day that were started and never finished.
    pub unfinished: Vec<OpenSession>,
    /// The next day of the plan, ISO 8601, with its number of blocks.
    pub tomorrow: Option<(String, u32)>,
    /// When the library was last copied to a stick or folder by its owner, UTC, ISO 8601.
    pub last_copy: Option<String>,
}

/// What is open at the end of a day.
///
/// # Errors
/// Only what SQLite refuses.
pub fn close_day(library: &Library, workshop: &str, date: &str) -> Result<DayClose> {
    Err(Error::precondition("nothing-to-undo"))
}
