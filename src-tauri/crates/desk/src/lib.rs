//! The desk: acts that need more than one room of the house. A list comes in through `exchange` and goes to the
//! library; certificates and reports are gathered from the library, set by `pdf`, and laid into a folder.
//!
//! The window and the shell both work at this desk, so they do the same.

pub mod certificates;
pub mod curriculum;
pub mod evidence;
pub mod files;
pub mod followup;
pub mod forms;
mod institutions;
pub mod lists;
pub mod pack;
pub mod people_out;
pub mod pictures;
pub mod plan;
mod progress;
pub mod proof;
pub mod report;
pub mod results;
pub mod scores;

pub use progress::{Progress, Watch, unwatched};

use flipchart_core::{Error, geo};
use flipchart_i18n::Lang;

/// The language documents are written in for a BCP 47 tag; English for any that has no catalogue.
#[must_use]
pub fn document_language(tag: &str) -> Lang {
    Lang::parse(tag).unwrap_or(Lang::En)
}

fn country_name(code: Option<&str>, text: Option<&str>, lang: Lang) -> String {
    code.and_then(|c| geo::name(c, lang.code()))
        .or(text)
        .unwrap_or_default()
        .to_string()
}

fn pdf_error(error: flipchart_pdf::PdfError) -> Error {
    match error {
        flipchart_pdf::PdfError::Cancelled => Error::Cancelled,
        flipchart_pdf::PdfError::Empty => Error::precondition("certificates-no-one-eligible"),
        flipchart_pdf::PdfError::Foreign => Error::precondition("certificate-damaged"),
        flipchart_pdf::PdfError::Write(detail) => Error::Io {
            path: "PDF".into(),
            code: "other",
            detail,
        },
    }
}
