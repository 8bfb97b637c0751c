//! The sheet of recovery words: all of them, in their order, on one page.

#[path = "../examples/samples/mod.rs"]
mod samples;

mod reader;

use flipchart_i18n::Lang;
use flipchart_pdf::documents::recovery::{RecoveryData, recovery};
use flipchart_pdf::{Paper, PdfError};
use lopdf::Document;
use reader::{letters, page_texts};
use samples::recovery as sample;

#[test]
fn every_word_stands_behind_its_number_on_one_page_in_every_language() {
    let long = "Union of Three Rivers, Joint Office for Training and Professional Development, Department of Workshops";
    for lang in Lang::ALL {
        for (paper, organisation) in [(Paper::A4, "Three Rivers"), (Paper::Letter, long)] {
            let data = RecoveryData {
                paper,
                organisation: organisation.into(),
                ..sample::recovery(lang)
            };
            let pages = page_texts(&Document::load_mem(&recovery(&data).unwrap()).unwrap());
            assert_eq!(pages.len(), 1, "{lang}");
            for (number, word) in (1..).zip(sample::WORDS) {
                assert!(pages[0].contains(&format!("{number}{word}")), "{lang}: {number} {word}");
            }
            assert!(pages[0].contains(&letters(organisation)), "{lang}: {organisation}");
        }
    }
}

#[test]
fn without_words_there_is_no_sheet() {
    let data = RecoveryData {
        words: Vec::new(),
        ..sample::recovery(Lang::En)
    };
    assert_eq!(recovery(&data), Err(PdfError::Empty));
}
