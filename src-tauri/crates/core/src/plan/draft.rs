#![allow(unused_variables, reason = "being built")]
use super::{BlockDraft, Place};
use crate::{Error, Library, OpOutput, Result};

/// Blocks as the clipboard holds them, in the order of the plan.
///
/// # Errors
/// Only what SQLite refuses.
pub fn drafts_of(library: &Library, uids: &[String]) -> Result<Vec<BlockDraft>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds drafts at a place; returns the new uids.
///
/// # Errors
/// Only what SQLite refuses.
pub fn paste(library: &mut Library, place: &Place, drafts: &[BlockDraft]) -> Result<OpOutput<Vec<String>>> {
    Err(Error::precondition("nothing-to-undo"))
}
