//! Forms in files and on paper, and responses in files.

mod print;
mod responses;

use std::path::Path;

use flipchart_core::forms;
use flipchart_core::{Error, Library, OpOutput, Result};
use flipchart_exchange::{FormNote, read_form, write_form};
use flipchart_i18n::{Args, Texts, plain};

use crate::files;

pub use print::{FormPrint, print, print_bytes};
pub use responses::{ResponseFile, import_responses};

/// Largest form file that is read, in bytes.
const FORM_MAX: u64 = 20 * 1024 * 1024;

/// A form that came from a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportedForm {
    /// The form.
    pub form: String,
    /// Its short name.
    pub code: String,
    /// Questions that are asked.
    pub questions: u32,
    /// What can't be run here, and what had to be changed.
    pub notes: Vec<ImportNote>,
}

/// Something in a form's file that deserves a look.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportNote {
    /// The sheet.
    pub sheet: String,
    /// Row of the sheet, from 1; 0 for the whole sheet.
    pub row: u32,
    /// The question, group, list, choice or column.
    pub name: String,
    /// What it is; worded by `form-note-<code>`.
    pub code: String,
    /// The value as written.
    pub value: String,
}

impl From<FormNote> for ImportNote {
    fn from(note: FormNote) -> Self {
        Self {
            sheet: note.sheet,
            row: note.row,
            name: note.name,
            code: note.code.trim_start_matches("form-").to_string(),
            value: note.value,
        }
    }
}

/// A note in words.
#[must_use]
pub fn note_text(texts: &Texts, note: &ImportNote) -> String {
    let args = Args::new()
        .with("sheet", &note.sheet)
        .with("row", note.row)
        .with("name", &note.name)
        .with("value", &note.value);
    plain(&texts.get(&format!("form-note-{}", note.code), &args)).into_owned()
}

/// Brings the XLSForm at `path` into the library as a form of its own.
///
/// # Errors
/// `Unreadable` with the cause, `Io`.
pub fn import(library: &mut Library, path: &Path) -> Result<OpOutput<ImportedForm>> {
    let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
    if size > FORM_MAX {
        return Err(Error::Unreadable {
            code: "too-large",
            path: path.display().to_string(),
            params: vec![("what", "bytes".into()), ("limit", FORM_MAX.to_string())],
        });
    }
    let bytes = std::fs::read(path).map_err(|e| Error::io(path, &e))?;
    let read = read_form(path, &bytes)?;
    let done = forms::add_definition(library, &read.code, read.kind, &read.definition)?;
    let form = forms::get(library, &done.output, None)?;
    Ok(OpOutput {
        output: ImportedForm {
            form: done.output,
            code: form.code,
            questions: u32::try_from(form.definition.asked().count()).unwrap_or(u32::MAX),
            notes: read.report.into_iter().map(ImportNote::from).collect(),
        },
        changes: done.changes,
        undo: done.undo,
    })
}

/// Writes the newest version of a form to `path` as an XLSForm, whole or not at all.
///
/// # Errors
/// `NotFound`; `Io` naming the cause.
pub fn export(library: &Library, form: &str, path: &Path) -> Result<()> {
    let form = forms::get(library, form, None)?;
    files::write_whole(
        path,
        &write_form(&form.code, form.kind, form.version, &form.definition)?,
    )
}
