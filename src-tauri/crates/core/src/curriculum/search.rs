#![allow(unused_variables, reason = "being built")]
use super::Found;
use crate::{Error, Library, Result};

/// Makes the search text anew for the rows that the last operation touched.
pub(crate) fn refresh(conn: &rusqlite::Connection) -> Result<()> {
    Ok(())
}

/// What contains every word of `query`, best first, at most `limit`: any script, accents and case aside.
///
/// # Errors
/// Only what SQLite refuses.
pub fn search(library: &Library, query: &str, limit: u32) -> Result<Vec<Found>> {
    Err(Error::precondition("nothing-to-undo"))
}
