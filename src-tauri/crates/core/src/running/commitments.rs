#![allow(unused_variables, reason = "being built")]
use super::Commitment;
use crate::{Error, Library, OpOutput, Result};

/// A line for every participant, in the order of the list, with or without a commitment.
///
/// # Errors
/// Only what SQLite refuses.
pub fn commitments(library: &Library, workshop: &str) -> Result<Vec<Commitment>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Sets what a participant means to do; an empty text removes it. Consent is never kept without a text.
///
/// # Errors
/// Only what SQLite refuses.
pub fn set_commitment(
    library: &mut Library,
    participant: &str,
    text: &str,
    due: Option<&str>,
    remind: bool,
) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
