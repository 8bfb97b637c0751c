//! Any text as a file of responses to a form that ships: refused with a code, or read without a row lost.
#![no_main]

use std::path::Path;

use flipchart_core::forms::ready;
use flipchart_exchange::read_responses;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for form in ready() {
        match read_responses(Path::new("export.csv"), text.as_bytes(), &form.definition) {
            Ok(read) => {
                let mut rows = read.rows.iter().map(|row| row.row);
                assert!(rows.clone().zip(rows.by_ref().skip(1)).all(|(one, next)| one < next));
                for row in &read.rows {
                    assert!(row.answers.keys().all(|name| form.definition.question(name).is_some()));
                }
            }
            Err(error) => assert!(error.code().starts_with("unreadable-")),
        }
    }
});
