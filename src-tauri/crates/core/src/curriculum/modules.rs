#![allow(unused_variables, reason = "being built")]
use super::{Module, ModuleEdit, ModuleLine};
use crate::{Error, Library, Localized, OpOutput, Result};

/// The modules in order.
///
/// # Errors
/// Only what SQLite refuses.
pub fn list(library: &Library) -> Result<Vec<ModuleLine>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// One module with its objectives and activities.
///
/// # Errors
/// Only what SQLite refuses.
pub fn get(library: &Library, uid: &str) -> Result<Module> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Adds a module at the end; returns its uid. The code is the next free number.
///
/// # Errors
/// Only what SQLite refuses.
pub fn add_module(library: &mut Library, title: &Localized) -> Result<OpOutput<String>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Changes a module.
///
/// # Errors
/// Only what SQLite refuses.
pub fn edit_module(library: &mut Library, uid: &str, change: &ModuleEdit) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Puts a module before another, or last.
///
/// # Errors
/// Only what SQLite refuses.
pub fn move_module(library: &mut Library, uid: &str, before: Option<&str>) -> Result<OpOutput<()>> {
    Err(Error::precondition("nothing-to-undo"))
}

/// Removes modules with their activities.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_modules(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    Err(Error::precondition("nothing-to-undo"))
}
