#![allow(unused_variables, reason = "being built")]
use crate::{Error, Library, OpOutput, Result};

/// Attaches a file to an activity; returns its uid. Refuses more than `FILE_MAX` bytes.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_handout(
    library: &mut Library,
    activity: &str,
    name: &str,
    language: Option<&str>,
    bytes: &[u8],
) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Takes a handout off.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_handout(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Keeps a file as the text of a key document, in the place of an earlier one; `None` takes it off.
///
/// # Errors
/// Only what SQLite refuses.
pub fn attach_to_document(library: &mut Library, document: &str, file: Option<(&str, &[u8])>) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
