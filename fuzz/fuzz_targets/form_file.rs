//! Any text as a form in one file: refused with a code, or read into names that can be told apart, written, and read again
//! with every question.
#![no_main]

use std::collections::BTreeSet;
use std::path::Path;

use flipchart_core::forms::is_name;
use flipchart_exchange::{read_form, write_form};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let form = match read_form(Path::new("form.csv"), text.as_bytes()) {
        Ok(form) => form,
        Err(error) => {
            assert_ne!(error.code(), "unreadable-crashed");
            assert!(error.code().starts_with("unreadable-"));
            return;
        }
    };
    let questions = form.definition.questions.iter().map(|question| &question.name);
    let sections = form.definition.sections.iter().map(|section| &section.name);
    let mut seen = BTreeSet::new();
    for name in questions.chain(sections) {
        assert!(is_name(name) && seen.insert(name), "{name}");
    }
    let written = write_form(&form.code, form.kind, 1, &form.definition).expect("what was read can be written");
    let again = read_form(Path::new("form.xlsx"), &written).expect("what was written can be read");
    assert_eq!(again.definition.questions.len(), form.definition.questions.len());
});
