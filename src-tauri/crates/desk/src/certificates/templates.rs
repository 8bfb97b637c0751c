//! Templates as files.

use std::path::Path;

use flipchart_core::certificates;
use flipchart_core::{Error, Library, OpOutput, Result};

use crate::files;

/// Writes a template with its pictures to `path`, whole or not at all.
///
/// # Errors
/// `NotFound`, `Io`.
pub fn export_template(library: &Library, key: &str, path: &Path) -> Result<()> {
    files::write_whole(path, certificates::export_template(library, key)?.as_bytes())
}

/// Adds the template that a file holds; returns its uid.
///
/// # Errors
/// As [`certificates::import_template`]; `Io`.
pub fn import_template(library: &mut Library, path: &Path) -> Result<OpOutput<String>> {
    const MOST: u64 = 64 << 20;
    let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
    let unreadable = |code| Error::Unreadable {
        code,
        path: path.display().to_string(),
        params: Vec::new(),
    };
    if size > MOST {
        return Err(unreadable("template-too-large"));
    }
    let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
    let text = String::from_utf8(bytes).map_err(|_| unreadable("not-a-template"))?;
    certificates::import_template(library, &text, &path.display().to_string())
}
