//! The plan on paper and in files: participants' agenda, facilitators' running order, materials, session sheets;
//! calendar, document and spreadsheet.

mod calendar;
mod gather;
mod office;

use std::path::Path;

use flipchart_core::{Error, Library, Result};
use flipchart_pdf::documents::plan::{self as paper, PlanData};
use flipchart_pdf::{Paper, PdfError};

use crate::files;
use gather::gather;

/// Whom a paper is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PlanPaper {
    /// The agenda for participants.
    #[default]
    Participants,
    /// The running order for facilitators, with instructions, notes and materials.
    Facilitators,
    /// What to bring, by day.
    Materials,
    /// A page for each session, with room for notes.
    Sessions,
}

/// How a plan is printed or exported.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct PlanOptions {
    /// Whom for.
    pub paper: PlanPaper,
    /// BCP 47; the workshop's first language when missing.
    pub language: Option<String>,
    /// A second language on the same page.
    pub second: Option<String>,
    /// All days on one page instead of one page a day (agenda only).
    pub one_page: bool,
    /// ISO 8601: only this day.
    pub day: Option<String>,
}

/// The pages as PDF.
///
/// # Errors
/// `NotFound`; `Precondition("plan-empty")` when there is nothing to print.
pub fn bytes(library: &Library, workshop: &str, options: &PlanOptions) -> Result<Vec<u8>> {
    set(&gather(library, workshop, options)?, options)
}

/// The pages on another paper than the workshop's.
pub(crate) fn bytes_on(library: &Library, workshop: &str, options: &PlanOptions, size: Paper) -> Result<Vec<u8>> {
    let mut data = gather(library, workshop, options)?;
    data.paper = size;
    set(&data, options)
}

fn set(data: &PlanData, options: &PlanOptions) -> Result<Vec<u8>> {
    if data.days.iter().all(|day| day.blocks.is_empty()) {
        return Err(Error::precondition("plan-empty"));
    }
    let set = match options.paper {
        PlanPaper::Participants => paper::agenda(data, options.one_page),
        PlanPaper::Facilitators => paper::running_order(data),
        PlanPaper::Materials => paper::materials(data),
        PlanPaper::Sessions => paper::session_sheets(data),
    };
    set.map_err(|error| match error {
        PdfError::Empty => Error::precondition("plan-empty"),
        error => crate::pdf_error(error),
    })
}

/// Writes the plan to `path`, whole or not at all; the extension says how: `pdf`, `docx`, `xlsx`, `ics`.
///
/// # Errors
/// As [`bytes`]; `Invalid` for another extension; `Io` naming the cause.
pub fn export(library: &mut Library, workshop: &str, path: &Path, options: &PlanOptions) -> Result<()> {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let bytes = match extension.as_str() {
        "pdf" => bytes(library, workshop, options)?,
        "ics" => calendar::bytes(library, workshop, options)?,
        "docx" => office::docx(&gather(library, workshop, options)?, options)?,
        "xlsx" => office::xlsx(&gather(library, workshop, options)?, options)?,
        _ => return Err(Error::invalid("path", "unknown-format", extension)),
    };
    files::write_whole(path, &bytes)
}
