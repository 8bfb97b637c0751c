//! A curriculum travels as one file, and handouts come in and go out.

use std::path::{Path, PathBuf};

use flipchart_core::curriculum::ImportCounts;
use flipchart_core::{Error, Library, OpOutput, Result};

/// Writes these modules (all, with glossary and key documents, when none is named) with their handouts to `path`.
///
/// # Errors
/// `NotFound`, `Io`.
pub fn export(library: &Library, path: &Path, modules: &[String]) -> Result<()> {
    let _ = (library, path, modules);
    Err(Error::precondition("curriculum-empty"))
}

/// Brings the curriculum in `path` into the library: one step of undo.
///
/// # Errors
/// `Unreadable` when it is no curriculum, `Io`.
pub fn import(library: &mut Library, path: &Path) -> Result<OpOutput<ImportCounts>> {
    let _ = (library, path);
    Err(Error::precondition("curriculum-empty"))
}

/// Attaches the file at `path` to an activity.
///
/// # Errors
/// `Invalid` for a file over 50 MB or an empty one, `Io`.
pub fn attach(library: &mut Library, activity: &str, path: &Path, language: Option<&str>) -> Result<OpOutput<String>> {
    let _ = (library, activity, path, language);
    Err(Error::precondition("curriculum-empty"))
}

/// Keeps the file at `path` as the text of a key document; without a path the file is taken off.
///
/// # Errors
/// As [`attach`].
pub fn attach_to_document(library: &mut Library, document: &str, path: Option<&Path>) -> Result<OpOutput<()>> {
    let _ = (library, document, path);
    Err(Error::precondition("curriculum-empty"))
}

/// Lays a kept file under its name into a folder for opening; returns where.
///
/// # Errors
/// `NotFound`, `Io`.
pub fn lay_out(library: &Library, sha256: &str, name: &str, folder: &Path) -> Result<PathBuf> {
    let _ = (library, sha256, name, folder);
    Err(Error::precondition("curriculum-empty"))
}
