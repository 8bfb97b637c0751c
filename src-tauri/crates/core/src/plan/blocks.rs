#![allow(unused_variables, reason = "being built")]
use super::{BlockDraft, BlockEdit, Place};
use crate::{Error, Library, OpOutput, Result};

/// Adds a block; returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add(library: &mut Library, place: &Place, draft: &BlockDraft) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds an activity of the curriculum as a block, linked to it; its module joins the modules covered. Returns the uid of the block.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_activity(library: &mut Library, place: &Place, activity: &str) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Changes a block.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit(library: &mut Library, uid: &str, change: &BlockEdit) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Makes blocks longer or shorter by `minutes`, never below 1 or above 1440; calls of the same `run` are one step of undo.
///
/// # Errors
/// Only what SQLite refuses.
pub fn retime(library: &mut Library, uids: &[String], minutes: i32, run: Option<&str>) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Moves blocks, in their order, to another place of the same workshop.
///
/// # Errors
/// Only what SQLite refuses.
pub fn move_to(library: &mut Library, uids: &[String], place: &Place) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes blocks.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Splits a block: the first part keeps its identity and `first` minutes, the second gets the rest. Returns the uid of the second.
///
/// # Errors
/// Only what SQLite refuses.
pub fn split(library: &mut Library, uid: &str, first: i32) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Merges neighbours into the first of them: minutes add up, texts, people and objectives are joined.
///
/// # Errors
/// Only what SQLite refuses.
pub fn merge(library: &mut Library, uids: &[String]) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
