#![allow(unused_variables, reason = "being built")]
use super::Term;
use crate::{Error, Library, OpOutput, Result};

/// The terms, in alphabetical order of `language`.
///
/// # Errors
/// Only what SQLite refuses.
pub fn terms(library: &Library, language: &str) -> Result<Vec<Term>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds a term; returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_term(library: &mut Library, term: &Term) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Replaces everything about a term.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_term(library: &mut Library, term: &Term) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes terms.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_terms(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    Err(Error::precondition("nothing-to-undo"))
}
