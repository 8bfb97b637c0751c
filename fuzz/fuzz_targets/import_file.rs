//! Any bytes as a file: refused with a code or read, with every row accounted for; a parser that panics is a finding, even
//! though the importer would survive it.
#![no_main]

use std::path::Path;

use flipchart_exchange::{candidates, detect, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let book = match read(Path::new("list"), bytes) {
        Ok(book) => book,
        Err(error) => {
            assert_ne!(error.code(), "unreadable-crashed");
            return;
        }
    };
    for sheet in &book.sheets {
        let Ok(found) = detect(&book, Some(&sheet.name)) else {
            continue;
        };
        let Some(sheet) = book.sheets.iter().find(|s| s.name == found.sheet) else {
            continue;
        };
        let accounted = found.above.len() + found.header_rows.len() + candidates(sheet, &found).len();
        assert_eq!(accounted, sheet.rows.len());
    }
});
