#![allow(unused_variables, reason = "being built")]
use super::KeyDocument;
use crate::{Error, Library, OpOutput, Result};

/// The key documents, newest year first, then by title.
///
/// # Errors
/// Only what SQLite refuses.
pub fn documents(library: &Library) -> Result<Vec<KeyDocument>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds a key document; returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_document(library: &mut Library, document: &KeyDocument) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Replaces the facts about a key document; its file stays.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_document(library: &mut Library, document: &KeyDocument) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes key documents.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_documents(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    Err(Error::precondition("nothing-to-undo"))
}
