#![allow(unused_variables, reason = "being built")]
use super::ActivityEdit;
use crate::{Error, Library, OpOutput, Result};

/// Adds an activity to the end of a module; returns its uid. It needs a title; minutes default to 30.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_activity(library: &mut Library, module: &str, new: &ActivityEdit) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Changes an activity.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_activity(library: &mut Library, uid: &str, change: &ActivityEdit) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Puts an activity into a module, before another or last.
///
/// # Errors
/// Only what SQLite refuses.
pub fn move_activity(library: &mut Library, uid: &str, module: &str, before: Option<&str>) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes activities; blocks made from them stay as they are.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_activities(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    Err(Error::precondition("nothing-to-undo"))
}
