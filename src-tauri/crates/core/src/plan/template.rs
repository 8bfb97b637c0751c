#![allow(unused_variables, reason = "being built")]
use super::TemplateLine;
use crate::{Error, Library, Localized, OpOutput, Result};

/// The templates: those that ship by days, then the own ones by name.
///
/// # Errors
/// Only what SQLite refuses.
pub fn templates(library: &Library) -> Result<Vec<TemplateLine>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Keeps the plan of a workshop as a template; returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn save_template(library: &mut Library, workshop: &str, name: &Localized) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes an own template.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_template(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Lays a template into the days of a workshop, from its first day on; missing days are added after the last, blocks that are there stay before the new ones.
///
/// # Errors
/// Only what SQLite refuses.
pub fn apply(library: &mut Library, workshop: &str, template: &str) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// A new workshop with the facts and the plan of another and its first day on `start`: no people, no attendance. Returns its uid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn copy_workshop(library: &mut Library, workshop: &str, title: &str, start: &str) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}
