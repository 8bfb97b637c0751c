//! One file for the printer: the pages that are issued, as they are issued.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use flipchart_core::Result;
use flipchart_i18n::{Texts, msg, plain};
use flipchart_pdf::documents::certificate::{CertificateData, certificates};
use flipchart_pdf::documents::joined::{JoinedFacts, joined};

use super::sheets::Sheet;
use crate::{document_language, pdf_error};

/// What the file says about itself.
pub(super) struct About<'a> {
    pub workshop: &'a str,
    pub language: &'a str,
    pub day: NaiveDate,
}

/// All sheets in their order. Pages that are all new are set together, which makes a small file; as soon as one was issued
/// before, the very pages of the ledger are joined, so that none of them changes.
pub(super) fn one_file(all: &[Sheet], about: &About, step: &mut dyn FnMut() -> Result<()>) -> Result<Vec<u8>> {
    let title = title(about);
    let mut progress = |_| match step() {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    let fresh: Option<Vec<CertificateData>> = all
        .iter()
        .map(|sheet| {
            let (_, page) = sheet.fresh.as_ref()?;
            let mut page = page.clone();
            page.attachments.clear();
            page.file_title.clone_from(&title);
            Some(page)
        })
        .collect();
    match fresh {
        Some(pages) => certificates(&pages, &mut progress).map_err(pdf_error),
        None => {
            let files: Vec<&[u8]> = all.iter().map(|sheet| sheet.bytes.as_slice()).collect();
            put_together(&files, about, &mut progress)
        }
    }
}

/// The very pages of several certificates as one file.
pub(super) fn put_together(
    files: &[&[u8]],
    about: &About,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Vec<u8>> {
    let facts = JoinedFacts {
        title: title(about),
        language: about.language.into(),
        date: about.day,
    };
    joined(files, &facts, progress).map_err(pdf_error)
}

fn title(about: &About) -> String {
    let texts = Texts::of(document_language(about.language));
    plain(&msg::documents_ceremony_printer(texts, about.workshop)).into_owned()
}
