#![allow(unused_variables, reason = "being built")]
use super::ActionPoint;
use crate::{Error, Library, OpOutput, Result};

/// The action points in order.
///
/// # Errors
/// Only what SQLite refuses.
pub fn action_points(library: &Library, workshop: &str) -> Result<Vec<ActionPoint>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds an action point at the end; returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_action(library: &mut Library, workshop: &str, new: &ActionPoint) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Replaces an action point.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_action(library: &mut Library, point: &ActionPoint) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes action points.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_actions(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    Err(Error::precondition("nothing-to-undo"))
}
