#![allow(unused_variables, reason = "being built")]
use super::Lead;
use crate::{Error, Library, OpOutput, Result};

/// Replaces who leads blocks.
///
/// # Errors
/// Only what SQLite refuses.
pub fn set_leads(library: &mut Library, uids: &[String], leads: &[Lead]) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Replaces the objectives that a block serves.
///
/// # Errors
/// Only what SQLite refuses.
pub fn set_objectives(library: &mut Library, uid: &str, objectives: &[String]) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
