//! Scans of signed sheets come in from files.

use std::path::Path;

use flipchart_core::attendance::evidence::{self, EvidenceOf, SCAN_MAX};
use flipchart_core::{Error, Library, OpOutput, Result};

/// Attaches the file at `path` to a slot or a signature list.
///
/// # Errors
/// `Invalid` for an empty file or one over 25 MB, `Unreadable` for what is no scan, `Io`.
pub fn attach(library: &mut Library, workshop: &str, of: &EvidenceOf, path: &Path) -> Result<OpOutput<String>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
    if size > SCAN_MAX as u64 {
        return Err(Error::invalid("file", "scan-too-big", name));
    }
    let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
    evidence::add(library, workshop, of, &name, &bytes)
}
