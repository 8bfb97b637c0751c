#![allow(unused_variables, reason = "being built")]
use super::DayEdit;
use crate::{Error, Library, OpOutput, Result};

/// Adds a day; returns its uid. The dates of the workshop follow.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_day(library: &mut Library, workshop: &str, date: &str) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Changes a day.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_day(library: &mut Library, uid: &str, change: &DayEdit) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes a day with its blocks; the last one stays.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_day(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
