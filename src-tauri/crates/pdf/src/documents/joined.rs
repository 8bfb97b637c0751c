//! Many files as one for the printer, without touching their pages.

use std::ops::ControlFlow;

use chrono::NaiveDate;

use crate::PdfError;
use crate::page::{Facts, Joined};

/// What the joined file says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinedFacts {
    /// Its title.
    pub title: String,
    /// BCP 47, of its first page.
    pub language: String,
    /// The date it carries.
    pub date: NaiveDate,
}

/// Puts files of this program one behind the other. Their pages stay as they are, drawing for drawing; files inside them stay
/// behind. When one has two pages, each begins on a new sheet, so that the file can be printed on both sides.
///
/// `progress` is called with the number of files done after each; answering `Break` stops the work.
///
/// # Errors
/// [`PdfError::Cancelled`], [`PdfError::Empty`] for an empty list, [`PdfError::Foreign`] for a file that is not one of ours.
pub fn joined(
    files: &[impl AsRef<[u8]>],
    facts: &JoinedFacts,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, PdfError> {
    let mut joined = Joined::new();
    for (done, file) in (1..).zip(files) {
        joined.add(file.as_ref())?;
        if progress(done).is_break() {
            return Err(PdfError::Cancelled);
        }
    }
    joined.finish(&Facts {
        title: facts.title.clone(),
        author: String::new(),
        language: facts.language.clone(),
        date: facts.date,
    })
}
