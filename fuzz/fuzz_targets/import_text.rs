//! Any text as a pasted list.
#![no_main]

use flipchart_exchange::{candidates, detect, read_text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match read_text(text) {
        Ok(book) => {
            if let Ok(found) = detect(&book, None) {
                let accounted = found.above.len() + found.header_rows.len() + candidates(&book.sheets[0], &found).len();
                assert_eq!(accounted, book.sheets[0].rows.len());
            }
        }
        Err(error) => assert_ne!(error.code(), "unreadable-crashed"),
    }
});
