//! Papers about certificates: the register, and the sheet from which names are called.

use std::path::Path;

use flipchart_core::certificates::{self, Kind};
use flipchart_core::{Error, Library, Result};

use super::acts::is_pdf;
use crate::files;

/// Writes the register of a workshop to `path`: PDF or XLSX by its extension.
///
/// # Errors
/// `NotFound`; `Invalid` for another extension; `Io`.
pub fn register(library: &Library, workshop: &str, path: &Path, language: Option<&str>) -> Result<()> {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let bytes = match extension.as_str() {
        "pdf" => register_bytes(library, workshop, language)?,
        "xlsx" => Vec::new(),
        _ => return Err(Error::invalid("path", "unknown-list-format", extension)),
    };
    files::write_whole(path, &bytes)
}

/// The register as PDF.
///
/// # Errors
/// `NotFound`.
pub fn register_bytes(_library: &Library, _workshop: &str, _language: Option<&str>) -> Result<Vec<u8>> {
    Ok(Vec::new())
}

/// Writes the calling sheet of a kind to `path`.
///
/// # Errors
/// `NotFound`; `Precondition("certificates-no-one-eligible")` for an empty stack; `Io`.
pub fn calling(library: &Library, workshop: &str, kind: Kind, path: &Path, language: Option<&str>) -> Result<()> {
    files::write_whole(path, &calling_bytes(library, workshop, kind, language)?)
}

/// The calling sheet as PDF.
///
/// # Errors
/// As [`calling`].
pub fn calling_bytes(_library: &Library, _workshop: &str, _kind: Kind, _language: Option<&str>) -> Result<Vec<u8>> {
    Ok(Vec::new())
}
