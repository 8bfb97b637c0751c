#![allow(unused_variables, reason = "being built")]
use super::{Capture, CaptureEdit, NewCapture};
use crate::{Error, Library, OpOutput, Result};

/// What was captured, oldest first.
///
/// # Errors
/// Only what SQLite refuses.
pub fn captures(library: &Library, workshop: &str) -> Result<Vec<Capture>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Captures something; returns its uid. Without a block it belongs to the session that runs, or that the plan has now.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_capture(library: &mut Library, workshop: &str, new: &NewCapture) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Changes something captured.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_capture(library: &mut Library, uid: &str, change: &CaptureEdit) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes something captured.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_capture(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}
