//! Forms in files and on paper, and responses in files.

mod print;
mod responses;

use std::path::Path;

use flipchart_core::forms::{self, Definition, Form, Identity, Question};
use flipchart_core::{Error, Library, Localized, OpOutput, Result};
use flipchart_exchange::{FormNote, read_form, write_form};
use flipchart_i18n::{Args, Texts, msg, plain};

use crate::files;
use crate::followup::is_about_commitment;

pub use print::{FormPrint, keep_printed, print, print_bytes};
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
    let mut read = read_form(path, &bytes)?;
    without_who(&mut read.definition);
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
    let definition = with_who(&form.definition);
    let bytes = write_form(&form.code, form.kind, form.version, &definition)?;
    files::write_whole(path, &bytes)
}

/// Refuses a form that something stops from being put to people.
///
/// # Errors
/// `Precondition("form-stops")`.
pub(crate) fn refuse_unready(form: &Form) -> Result<()> {
    let stops = form.remarks.iter().filter(|remark| remark.stops).count();
    if stops == 0 {
        return Ok(());
    }
    let title = form.definition.title.get("en", &form.definition.languages);
    Err(Error::Precondition {
        code: "form-stops",
        params: vec![("title", title.to_string()), ("count", stops.to_string())],
    })
}

/// Names of the question by which other programs ask who answers; an import takes them for just that.
const WHO: [&str; 2] = ["participant_code", "participant_name"];

/// The form as other programs must ask it: with the code or the name as its first question, and without what only an
/// e-mail to one person can quote.
fn with_who(definition: &Definition) -> Definition {
    let mut out = definition.clone();
    out.questions
        .retain(|question| !is_about_commitment(definition, question));
    let (name, say): (&str, fn(&Texts) -> String) = match definition.identity {
        Identity::Anonymous => return out,
        Identity::Code => (WHO[0], msg::papers_form_code),
        Identity::Named => (WHO[1], msg::papers_form_name),
    };
    if out.question(name).is_none() {
        let label = |tag: &String| {
            let texts = Texts::of(crate::document_language(tag));
            (tag.clone(), plain(&say(texts)).into_owned())
        };
        let question = Question {
            name: name.into(),
            label: Localized(definition.languages.iter().map(label).collect()),
            required: true,
            ..Question::default()
        };
        out.questions.insert(0, question);
    }
    out
}

/// The form as it is asked here: who answers is asked for beside it.
fn without_who(definition: &mut Definition) {
    if definition.identity != Identity::Anonymous {
        definition
            .questions
            .retain(|question| !WHO.contains(&question.name.as_str()));
    }
}
