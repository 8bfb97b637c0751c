//! The recovery words on paper.

use std::path::Path;

use chrono::NaiveDate;
use flipchart_core::Result;
use flipchart_core::workshops::Paper;
use flipchart_i18n::Lang;
use flipchart_pdf::documents::recovery::{RecoveryData, recovery};
use flipchart_signing::Key;

use crate::files;

/// The sheet with the words of a key.
///
/// # Errors
/// Only when the file can't be assembled.
pub fn paper(key: &Key, lang: Lang, size: Paper, date: NaiveDate) -> Result<Vec<u8>> {
    let issuer = key.issuer();
    let data = RecoveryData {
        lang,
        paper: match size {
            Paper::A4 => flipchart_pdf::Paper::A4,
            Paper::Letter => flipchart_pdf::Paper::Letter,
        },
        key: issuer.kid_text(),
        organisation: issuer.name,
        words: key.words().into_iter().map(str::to_owned).collect(),
        date,
    };
    recovery(&data).map_err(crate::pdf_error)
}

/// Writes that sheet to `path`, whole or not at all.
///
/// # Errors
/// `Io` naming the cause.
pub fn write(key: &Key, lang: Lang, size: Paper, date: NaiveDate, path: &Path) -> Result<()> {
    files::write_whole(path, &paper(key, lang, size, date)?)
}
