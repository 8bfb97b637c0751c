//! A list of people: from a file or the clipboard, understood, shown, and brought in.

mod understand;

use flipchart_core::people::import::{self, ImportReport, Intake, RowDecision};
use flipchart_core::people::twice::TwinLevel;
use flipchart_core::people::{self, Field};
use flipchart_core::storage::backup::Reason;
use flipchart_core::{Library, OpOutput, Result};
use flipchart_exchange::Column;

use understand::{sheet_of, understand};

/// Where a list comes from: a file, or pasted text.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ListSource {
    /// Path of the file.
    pub path: Option<String>,
    /// Pasted text; used when there is no path.
    pub text: Option<String>,
}

/// What a person decided about a list; everything missing is decided by detection.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ListChoices {
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// Rows of the heading, counted from 1; empty for a list without a heading.
    pub header_rows: Option<Vec<u32>>,
    /// WHATWG label of the encoding of a text.
    pub encoding: Option<String>,
    /// The character between the columns of a text.
    pub delimiter: Option<String>,
    /// What columns mean, where that was changed.
    pub columns: Vec<ColumnChoice>,
    /// What was decided about single rows.
    pub decisions: Vec<RowDecision>,
    /// Cells that were corrected.
    pub fixes: Vec<ListFix>,
    /// The kept mapping to read the columns by: its uid, empty for none; the most alike when missing.
    pub mapping: Option<String>,
    /// The name under which the meaning of the columns is kept for the sender's next list.
    pub remember: Option<String>,
}

/// A decision about one column.
#[derive(Debug, Clone, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ColumnChoice {
    /// Position in the sheet, counted from 0.
    pub index: u32,
    /// What it means.
    pub field: Field,
    /// Whether not everybody should see it.
    pub sensitive: bool,
}

/// Another text for a cell of a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ListFix {
    /// Row of the file, counted from 1.
    pub row: u32,
    /// Position in the sheet, counted from 0.
    pub column: u32,
    /// What the cell is to say; empty empties it.
    pub text: String,
}

/// A sheet that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ListSheet {
    /// Its name.
    pub name: String,
    /// Hidden in the file.
    pub hidden: bool,
    /// Rows below its heading that hold something.
    pub rows: u32,
    /// Whether a list of people was found in it.
    pub is_list: bool,
    /// Whether it has the same heading as the sheet that was read: one list in several sheets.
    pub alike: bool,
}

/// A cell of a row, as it stands in the file or was corrected.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ListCell {
    /// Position in the sheet, counted from 0.
    pub column: u32,
    /// Heading as written.
    pub heading: String,
    /// What the column means.
    pub field: Field,
    /// The text.
    pub text: String,
}

/// A column as the preview shows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ListColumn {
    /// Position in the sheet, counted from 0.
    pub index: u32,
    /// Heading as written.
    pub heading: String,
    /// What it means.
    pub field: Field,
    /// Whether that is worth a look.
    pub doubtful: bool,
    /// Whether it holds data that deserve protection.
    pub sensitive: bool,
    /// Whether it is hidden in the file.
    pub hidden: bool,
    /// The first few different values.
    pub samples: Vec<String>,
}

/// A list, read and understood, with what would happen to each row.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ListPreview {
    /// Name of the file; empty for pasted text.
    pub file: String,
    /// Sheets that can be chosen.
    pub sheets: Vec<ListSheet>,
    /// The sheet that was read.
    pub sheet: String,
    /// Rows of the heading, counted from 1.
    pub header_rows: Vec<u32>,
    /// Encoding of a text file.
    pub encoding: Option<String>,
    /// What stands between the columns of a text.
    pub delimiter: Option<String>,
    /// The columns that hold something.
    pub columns: Vec<ListColumn>,
    /// The kept mapping that the columns were read by: uid and name.
    pub mapping: Option<(String, String)>,
    /// What would happen.
    pub report: ImportReport,
}

/// Reads a list and says what would happen to each row. Changes nothing.
///
/// # Errors
/// `Unreadable` with the cause, `Io`, `NotFound` for the workshop.
pub fn preview(library: &Library, workshop: &str, source: &ListSource, choices: &ListChoices) -> Result<ListPreview> {
    let list = understand(source, choices, &people::mappings(library)?)?;
    let report = import::preview(library, workshop, &list.candidates, &choices.decisions)?;
    Ok(list.into_preview(report))
}

/// Imports a list as one undoable step, after a copy of the library was made.
///
/// # Errors
/// As [`preview`]; nothing is changed then.
pub fn import(
    library: &mut Library,
    workshop: &str,
    source: &ListSource,
    choices: &ListChoices,
) -> Result<(ListPreview, OpOutput<ImportReport>)> {
    let list = understand(source, choices, &people::mappings(library)?)?;
    library.back_up(Reason::Import)?;
    let sensitive: Vec<String> = list
        .detected
        .columns
        .iter()
        .filter(|c| c.sensitive && c.field == Field::Extra)
        .map(|c| c.heading.clone())
        .collect();
    let remember = choices.remember.as_deref().map(|name| list.mapping(name));
    let intake = Intake {
        decisions: &choices.decisions,
        sensitive: &sensitive,
        file: &list.file,
        remember: remember.as_ref(),
    };
    let done = import::import(library, workshop, &list.candidates, &intake)?;
    Ok((list.into_preview(done.output.clone()), done))
}

/// Decisions that take every row that is very probably a person of another workshop for that person.
#[must_use]
pub fn likely(preview: &ListPreview) -> Vec<RowDecision> {
    let rows = preview.report.rows.iter();
    rows.filter_map(|row| {
        let proposal = row.proposals.first().filter(|one| one.level == TwinLevel::Likely)?;
        Some(RowDecision {
            row: row.row,
            person: Some(proposal.record.person.clone()),
            ..RowDecision::default()
        })
    })
    .collect()
}

/// The cells of one row, to be corrected.
///
/// # Errors
/// As [`preview`].
pub fn row(library: &Library, source: &ListSource, choices: &ListChoices, number: u32) -> Result<Vec<ListCell>> {
    let list = understand(source, choices, &people::mappings(library)?)?;
    let sheet = sheet_of(&list.book, &list.detected.sheet)?;
    let cell = |column: &Column| ListCell {
        column: column.index,
        heading: column.heading.clone(),
        field: column.field,
        text: sheet.row(number).map_or("", |row| row.text(column.index)).to_string(),
    };
    Ok(list.detected.columns.iter().map(cell).collect())
}
