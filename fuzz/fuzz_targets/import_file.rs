//! Any bytes as a file: refused with a code or read, with every row accounted for; a parser that panics is a finding, even
//! though the importer would survive it.
#![no_main]

use std::path::Path;

use flipchart_exchange::read;
use libfuzzer_sys::fuzz_target;

#[path = "shared/accounts.rs"]
mod accounts;

fuzz_target!(|bytes: &[u8]| {
    match read(Path::new("list"), bytes) {
        Ok(book) => accounts::check(&book, bytes),
        Err(error) => assert_ne!(error.code(), "unreadable-crashed"),
    }
});
