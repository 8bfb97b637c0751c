//! Any text as a pasted list.
#![no_main]

use flipchart_exchange::read_text;
use libfuzzer_sys::fuzz_target;

#[path = "shared/accounts.rs"]
mod accounts;

fuzz_target!(|text: &str| {
    match read_text(text) {
        Ok(book) => accounts::check(&book, text.as_bytes()),
        Err(error) => assert_ne!(error.code(), "unreadable-crashed"),
    }
});
