#![allow(unused_variables, reason = "being built")]
use super::{Day, Plan};
use crate::{Error, Library, Result};

/// The plan of a workshop with all its times, remarks and sums.
///
/// # Errors
/// Only what SQLite refuses.
pub fn show(library: &Library, workshop: &str) -> Result<Plan> {
    Err(Error::precondition("nothing-to-undo"))
}

/// The days with their times, without remarks and sums.
///
/// # Errors
/// Only what SQLite refuses.
pub fn days_of_blocks(library: &Library, workshop: &str) -> Result<Vec<Day>> {
    Err(Error::precondition("nothing-to-undo"))
}
