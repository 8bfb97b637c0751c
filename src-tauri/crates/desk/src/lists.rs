//! A list of people: from a file or the clipboard, understood, shown, and brought in.

use std::path::Path;

use flipchart_core::people::import::{self, ImportReport, Intake, RowDecision};
use flipchart_core::people::twice::TwinLevel;
use flipchart_core::people::{Candidate, Field, MappedHeading, Mapping};
use flipchart_core::storage::backup::Reason;
use flipchart_core::{Error, Library, OpOutput, Result};
use flipchart_exchange::{Detected, Sheet, TextOptions, Workbook};

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
    pub sheets: Vec<String>,
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
    /// What would happen.
    pub report: ImportReport,
}

/// Reads a list and says what would happen to each row. Changes nothing.
///
/// # Errors
/// `Unreadable` with the cause, `Io`, `NotFound` for the workshop.
pub fn preview(library: &Library, workshop: &str, source: &ListSource, choices: &ListChoices) -> Result<ListPreview> {
    let list = understand(source, choices)?;
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
    let list = understand(source, choices)?;
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

struct Understood {
    file: String,
    book: Workbook,
    detected: Detected,
    candidates: Vec<Candidate>,
}

fn understand(source: &ListSource, choices: &ListChoices) -> Result<Understood> {
    let (book, file) = read(source, choices)?;
    let mut detected = match &choices.header_rows {
        // A heading chosen by hand rescues a list in which none was found.
        Some(rows) => flipchart_exchange::detect_below(chosen_sheet(&book, choices)?, rows),
        None => flipchart_exchange::detect(&book, choices.sheet.as_deref())?,
    };
    let sheet = sheet_of(&book, &detected.sheet)?;
    for choice in &choices.columns {
        if let Some(column) = detected.columns.iter_mut().find(|c| c.index == choice.index) {
            column.field = choice.field;
            column.sensitive = choice.sensitive;
        }
    }
    let candidates = flipchart_exchange::candidates(sheet, &detected);
    Ok(Understood {
        file,
        detected,
        candidates,
        book,
    })
}

fn read(source: &ListSource, choices: &ListChoices) -> Result<(Workbook, String)> {
    let options = TextOptions {
        encoding: choices.encoding.clone(),
        delimiter: choices.delimiter.as_ref().and_then(|d| d.chars().next()),
    };
    match (&source.path, &source.text) {
        (Some(path), _) => {
            let path = Path::new(path);
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
            let book = flipchart_exchange::read_with(path, &bytes, &options)?;
            Ok((
                book,
                path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            ))
        }
        (None, Some(text)) => Ok((flipchart_exchange::read_text(text)?, String::new())),
        (None, None) => Err(Error::invalid("path", "required", "")),
    }
}

fn chosen_sheet<'a>(book: &'a Workbook, choices: &ListChoices) -> Result<&'a Sheet> {
    match &choices.sheet {
        Some(name) => sheet_of(book, name),
        None => {
            let name = flipchart_exchange::detect(book, None).map(|found| found.sheet);
            let first = book
                .sheets
                .iter()
                .find(|s| !s.hidden && !s.rows.is_empty())
                .map(|s| s.name.clone());
            sheet_of(book, &name.ok().or(first).unwrap_or_default())
        }
    }
}

fn sheet_of<'a>(book: &'a Workbook, name: &str) -> Result<&'a Sheet> {
    book.sheets
        .iter()
        .find(|s| s.name == name)
        .ok_or_else(|| Error::Unreadable {
            code: "no-sheet",
            path: book.path.clone(),
            params: vec![("sheet", name.to_string())],
        })
}

impl Understood {
    fn mapping(&self, name: &str) -> Mapping {
        let headings = self.detected.columns.iter().map(|column| MappedHeading {
            heading: column.heading.clone(),
            field: column.field,
            sensitive: column.sensitive,
        });
        Mapping {
            uid: String::new(),
            name: name.to_string(),
            headings: headings.collect(),
        }
    }

    fn into_preview(self, report: ImportReport) -> ListPreview {
        let sheet = self.book.sheets.iter().find(|s| s.name == self.detected.sheet);
        let columns = self
            .detected
            .columns
            .iter()
            .map(|column| ListColumn {
                index: column.index,
                heading: column.heading.clone(),
                field: column.field,
                doubtful: column.confidence == flipchart_exchange::Confidence::Low && column.field != Field::Extra,
                sensitive: column.sensitive,
                hidden: column.hidden,
                samples: sheet
                    .map(|s| samples(s, &self.detected, column.index))
                    .unwrap_or_default(),
            })
            .collect();
        ListPreview {
            file: self.file,
            sheets: self.book.sheets.iter().map(|s| s.name.clone()).collect(),
            sheet: self.detected.sheet,
            header_rows: self.detected.header_rows,
            encoding: self.book.encoding,
            delimiter: self.book.delimiter.map(String::from),
            columns,
            report,
        }
    }
}

fn samples(sheet: &Sheet, detected: &Detected, column: u32) -> Vec<String> {
    let last_header = detected.header_rows.iter().copied().max().unwrap_or(0);
    let mut out: Vec<String> = Vec::new();
    for row in sheet
        .rows
        .iter()
        .filter(|r| r.number > last_header && !detected.above.contains(&r.number))
    {
        let text = row.text(column).trim();
        if !text.is_empty() && !out.iter().any(|o| o == text) {
            out.push(text.to_string());
        }
        if out.len() == 3 {
            break;
        }
    }
    out
}
