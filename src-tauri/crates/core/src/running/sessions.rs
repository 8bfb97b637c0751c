#![allow(unused_variables, reason = "being built")]
use crate::{Error, Library, Localized, OpOutput, Result};

/// What really happened to a block.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SessionRecord {
    /// The block, which may be gone from the plan.
    pub block: String,
    /// Its title when it began.
    pub title: Localized,
    /// Local date, ISO 8601.
    pub date: String,
    /// Start as planned, minutes after midnight.
    pub planned_start: i32,
    /// Length as planned.
    pub planned_minutes: i32,
    /// Actual start, UTC, ISO 8601.
    pub started_at: Option<String>,
    /// Actual end, UTC, ISO 8601.
    pub finished_at: Option<String>,
    /// Minutes given while it ran.
    pub extra: i32,
    /// Whether it was left out.
    pub skipped: bool,
}

/// What really happened, in the order of time.
///
/// # Errors
/// Only what SQLite refuses.
pub fn records(library: &Library, workshop: &str) -> Result<Vec<SessionRecord>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Starts a block now; one that runs is finished.
///
/// # Errors
/// Only what SQLite refuses.
pub fn start(library: &mut Library, block: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Finishes a block now.
///
/// # Errors
/// Only what SQLite refuses.
pub fn finish(library: &mut Library, block: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Finishes what runs and starts what comes next on today's plan; `None` when nothing does.
///
/// # Errors
/// Only what SQLite refuses.
pub fn next(library: &mut Library, workshop: &str) -> Result<OpOutput<Option<String>>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Gives a block `minutes` more, or takes them.
///
/// # Errors
/// Only what SQLite refuses.
pub fn extend(library: &mut Library, block: &str, minutes: i32) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Skips a block, or takes that back.
///
/// # Errors
/// Only what SQLite refuses.
pub fn skip(library: &mut Library, block: &str, skipped: bool) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Forgets what was recorded of a block: started by mistake.
///
/// # Errors
/// Only what SQLite refuses.
pub fn reset(library: &mut Library, block: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
