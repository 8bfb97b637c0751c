//! Issued files become one for the printer, and their pages stay what they were.

#[path = "../examples/samples/mod.rs"]
mod samples;

use std::ops::ControlFlow;

use chrono::NaiveDate;
use flipchart_i18n::Lang;
use flipchart_pdf::documents::certificate::{Back, certificate};
use flipchart_pdf::documents::joined::{JoinedFacts, joined};
use flipchart_pdf::{PdfError, page_count};
use lopdf::Document;
use samples::NAMES;

fn facts() -> JoinedFacts {
    JoinedFacts {
        title: "Certificates for the printer".into(),
        language: "en".into(),
        date: NaiveDate::from_ymd_opt(2026, 3, 16).unwrap(),
    }
}

fn go(_: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn drawings(bytes: &[u8]) -> Vec<Vec<u8>> {
    let file = Document::load_mem(bytes).unwrap();
    file.page_iter().map(|page| file.get_page_content(page)).collect()
}

#[test]
fn every_page_is_drawn_as_it_was_issued() {
    let files: Vec<Vec<u8>> = NAMES
        .iter()
        .map(|name| certificate(&samples::certificate(Lang::Fr, name)).unwrap())
        .collect();
    let one = joined(&files, &facts(), &mut go).unwrap();
    let before: Vec<Vec<u8>> = files.iter().flat_map(|file| drawings(file)).collect();
    assert!(drawings(&one) == before);
    assert_eq!(one, joined(&files, &facts(), &mut go).unwrap());
    let apart: usize = files.iter().map(Vec::len).sum();
    assert!(one.len() < apart, "{} bytes, {apart} apart", one.len());
}

#[test]
fn a_sheet_without_a_back_keeps_its_other_side_free() {
    let front = samples::certificate(Lang::En, "Li Na");
    let mut both = samples::certificate(Lang::En, "Ana Lucía Quispe");
    both.back = Some(Back {
        heading: "What was covered".into(),
        paragraphs: vec!["Migration and environment".into()],
        language: "en".into(),
    });
    let files = [&front, &both, &front].map(|data| certificate(data).unwrap());
    assert_eq!(page_count(&joined(&files, &facts(), &mut go).unwrap()), 6);
}

#[test]
fn a_file_of_somebody_else_is_refused() {
    let ours = certificate(&samples::certificate(Lang::En, "Li Na")).unwrap();
    let damaged = ours[..ours.len() / 2].to_vec();
    assert_eq!(joined(&[ours, damaged], &facts(), &mut go), Err(PdfError::Foreign));
    assert_eq!(
        joined(&[b"%PDF-1.4 nothing"], &facts(), &mut go),
        Err(PdfError::Foreign)
    );
    assert_eq!(joined(&[] as &[Vec<u8>], &facts(), &mut go), Err(PdfError::Empty));
}

#[test]
fn joining_stops_when_asked() {
    let ours = certificate(&samples::certificate(Lang::En, "Li Na")).unwrap();
    let stop = &mut |_| ControlFlow::Break(());
    assert_eq!(joined(&[ours], &facts(), stop), Err(PdfError::Cancelled));
}
