//! What is open when a day ends.

use std::collections::HashSet;

use rusqlite::params;

use super::sessions;
use crate::curriculum::Category;
use crate::plan::{self, Block};
use crate::workshops::{self, dates};
use crate::{Library, Localized, Result, attendance, evaluation, settings};

/// The setting that holds when the library was last copied by its owner.
pub const LAST_COPY: &str = "last-copy";

/// A session of the day that something is missing of.
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

/// A slot in which participants have no mark.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct UnmarkedSlot {
    /// Which half of the day; of half days only.
    pub half: Option<attendance::Half>,
    /// Title by language; of sessions only.
    pub title: Localized,
    /// When it begins; of sessions only.
    pub start: Option<i32>,
    /// How many participants have no mark.
    pub count: u32,
}

/// A form of which responses are still awaited.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OpenForm {
    /// The occasion.
    pub occasion: String,
    /// Title by language.
    pub title: Localized,
    /// Responses there are.
    pub entered: u32,
    /// Responses awaited.
    pub expected: u32,
}

/// What is open at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct DayClose {
    /// The day, ISO 8601.
    pub date: String,
    /// Slots of the day with the number of participants who have no mark.
    pub unmarked: Vec<UnmarkedSlot>,
    /// Sessions without anything captured, pauses and ceremonies aside.
    pub without_notes: Vec<OpenSession>,
    /// Parking-lot items that nobody answered, of all days.
    pub parking: u32,
    /// Action points without a name or a date.
    pub vague_actions: u32,
    /// Sessions of the day that were started and never finished.
    pub unfinished: Vec<OpenSession>,
    /// Forms of the day, or of the end on its last day, of which responses are still awaited.
    pub forms: Vec<OpenForm>,
    /// The next day of the plan, ISO 8601, with its number of blocks.
    pub tomorrow: Option<(String, u32)>,
    /// When the library was last copied to a stick or folder by its owner, UTC, ISO 8601.
    pub last_copy: Option<String>,
}

/// What is open at the end of a day.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn close_day(library: &Library, workshop: &str, date: &str) -> Result<DayClose> {
    let conn = library.conn();
    let id = workshops::id(conn, workshop)?;
    let date = dates::parse_one("date", date)?;
    let days = plan::days_of(conn, id)?;
    let today = days.iter().find(|day| day.date == date);
    let blocks = today.map_or(&[][..], |day| &day.blocks);
    let told = captured(library, id)?;
    let is_told = |block: &Block| {
        let mut inner = block.tracks.iter().flat_map(|track| &track.blocks);
        told.contains(&block.uid) || inner.any(|inner| told.contains(&inner.uid))
    };
    let records = sessions::of_day(conn, id, date)?;
    let skipped = |block: &Block| records.iter().any(|r| r.block == block.uid && r.skipped);
    let sheet = attendance::sheet(library, workshop)?;
    let open = sheet
        .slots
        .into_iter()
        .filter(|slot| slot.date == date && slot.planned && slot.unmarked > 0);
    let count = |sql: &str| -> Result<u32> { Ok(conn.query_row(sql, params![id], |row| row.get(0))?) };
    let next = days.iter().find(|day| day.date > date);
    Ok(DayClose {
        date: date.to_string(),
        unmarked: open
            .map(|slot| UnmarkedSlot {
                half: slot.half,
                title: slot.title,
                start: slot.start,
                count: slot.unmarked,
            })
            .collect(),
        without_notes: blocks
            .iter()
            .filter(|b| !b.category.is_pause() && b.category != Category::Ceremony && !skipped(b) && !is_told(b))
            .map(|block| OpenSession {
                block: block.uid.clone(),
                title: block.title.clone(),
                start: block.start,
            })
            .collect(),
        parking: count("SELECT count(*) FROM capture WHERE workshop_id = ?1 AND kind = 'parking' AND settled = 0")?,
        vague_actions: count(
            "SELECT count(*) FROM action_point WHERE workshop_id = ?1 AND done = 0 AND (who = '' OR due IS NULL)",
        )?,
        unfinished: records
            .iter()
            .filter(|r| r.started_at.is_some() && r.finished_at.is_none() && !r.skipped)
            .map(|r| OpenSession {
                block: r.block.clone(),
                title: r.title.clone(),
                start: r.planned_start,
            })
            .collect(),
        forms: evaluation::occasions(library, workshop)?
            .into_iter()
            .filter(|o| o.date.as_deref().is_some_and(|d| d == date.to_string()))
            .filter(|o| !o.closed && !o.tallied && o.responses < o.expected)
            .map(|o| OpenForm {
                occasion: o.uid,
                title: o.title,
                entered: o.responses,
                expected: o.expected,
            })
            .collect(),
        tomorrow: next.map(|day| {
            (
                day.date.to_string(),
                u32::try_from(day.blocks.len()).unwrap_or(u32::MAX),
            )
        }),
        last_copy: settings::all(library)?.remove(LAST_COPY),
    })
}

/// The blocks during which something was captured.
fn captured(library: &Library, workshop: i64) -> Result<HashSet<String>> {
    let mut read = library
        .conn()
        .prepare_cached("SELECT DISTINCT block_uid FROM capture WHERE workshop_id = ?1 AND block_uid IS NOT NULL")?;
    Ok(read
        .query_map([workshop], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}
