//! Responses from files.

use std::path::Path;

use flipchart_core::evaluation::{self, ResponseImport};
use flipchart_core::forms;
use flipchart_core::storage::backup::Reason;
use flipchart_core::{Error, Library, OpOutput, Result};
use flipchart_exchange::read_responses;

/// What came of a file of responses.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ResponseFile {
    /// Name of the file.
    pub file: String,
    /// Row by row.
    pub report: ResponseImport,
    /// Headings that belong to no question.
    pub unknown: Vec<String>,
    /// Questions that no column answers.
    pub missing: Vec<String>,
}

/// Brings the responses in `path` to an occasion as one step of undo, after a copy of the library was made.
///
/// # Errors
/// `Unreadable` with the cause, `Io`, `NotFound`, `Precondition("entry-closed")`.
pub fn import_responses(library: &mut Library, occasion: &str, path: &Path) -> Result<OpOutput<ResponseFile>> {
    let at = evaluation::occasion(library, occasion)?;
    let form = forms::get(library, &at.form, None)?;
    let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
    if size > flipchart_exchange::MAX_BYTES {
        return Err(Error::Unreadable {
            code: "too-large",
            path: path.display().to_string(),
            params: vec![
                ("what", "bytes".into()),
                ("limit", flipchart_exchange::MAX_BYTES.to_string()),
            ],
        });
    }
    let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
    let read = read_responses(path, &bytes, &form.definition)?;
    library.back_up(Reason::Import)?;
    let done = evaluation::import(library, occasion, Some(form.version), &read.rows)?;
    Ok(OpOutput {
        output: ResponseFile {
            file: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            report: done.output,
            unknown: read.unknown,
            missing: read.missing,
        },
        changes: done.changes,
        undo: done.undo,
    })
}
