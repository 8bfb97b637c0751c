#![allow(unused_variables, reason = "being built")]
use crate::{Error, Library, Localized, OpOutput, Result};

/// Makes a parallel block of neighbours: each becomes a track (of a single block: it and an empty second track). Returns the uid of the parallel block.
///
/// # Errors
/// Only what SQLite refuses.
pub fn make_parallel(library: &mut Library, uids: &[String]) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds an empty track, up to four.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_track(library: &mut Library, parallel: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes a track with its blocks; when one is left, its blocks join the day again.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_track(library: &mut Library, parallel: &str, track: u32) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Names a track.
///
/// # Errors
/// Only what SQLite refuses.
pub fn rename_track(library: &mut Library, parallel: &str, track: u32, title: &Localized) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
