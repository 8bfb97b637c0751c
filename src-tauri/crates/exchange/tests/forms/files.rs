//! Forms as other tools and hasty people write them: what each must become.
//!
//! What is expected stands in `form-expected/`, one text per file, checked by eye when it was written. After a change that
//! is meant, run with `FLIPCHART_BLESS=1` and read the difference.

use std::collections::BTreeSet;
use std::path::Path;

use flipchart_exchange::{NOTE_CODES, read_form};

use crate::describe;

#[test]
fn every_form_becomes_what_it_must() {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/form-expected");
    let bless = std::env::var_os("FLIPCHART_BLESS").is_some();
    let mut wrong = Vec::new();
    for name in describe::names() {
        let found = describe::describe(&name);
        let beside = expected.join(format!("{name}.txt"));
        if bless {
            std::fs::write(&beside, &found).unwrap();
        }
        let wanted = std::fs::read_to_string(&beside).unwrap_or_default();
        let wanted = wanted.replace("\r\n", "\n");
        if wanted != found {
            wrong.push(format!("{name}\n--- expected\n{wanted}--- found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files bring out every note but those that take a file of its own size.
#[test]
fn every_note_is_known_and_comes_up() {
    let known: BTreeSet<&str> = NOTE_CODES.iter().copied().collect();
    let mut seen = BTreeSet::new();
    for name in describe::names() {
        let Ok(form) = describe::read(&name) else { continue };
        seen.extend(form.report.iter().map(|note| note.code));
    }
    assert!(seen.is_subset(&known), "{:?}", seen.difference(&known));
    let rare = BTreeSet::from(["formula-without-value", "sheet-too-large", "text-cut"]);
    let missing: BTreeSet<&str> = known.difference(&seen).copied().collect();
    assert_eq!(missing, rare);
}

#[test]
fn texts_that_are_too_long_are_cut_and_said() {
    let long = "x".repeat(flipchart_core::text::TEXT_MAX + 1);
    let form = format!("type,name,label\ntext,q,{long}\n");
    let read = read_form(Path::new("long.csv"), form.as_bytes()).unwrap();
    assert_eq!(read.report[0].code, "text-cut");
    assert_eq!(read.code, "long");
}

#[test]
fn what_is_no_form_is_refused_as_any_list_is() {
    let refused = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name);
        let bytes = std::fs::read(&path).unwrap();
        read_form(&path, &bytes).unwrap_err().code()
    };
    for (name, code) in [
        ("encrypted.xlsx", "unreadable-encrypted"),
        ("truncated.xlsx", "unreadable-truncated"),
        ("picture.xlsx", "unreadable-picture"),
        ("bomb.xlsx", "unreadable-zip-bomb"),
        ("empty.xlsx", "unreadable-empty"),
        ("suva-clean.xlsx", "unreadable-no-survey"),
        ("spanish.csv", "unreadable-no-survey"),
        ("list.ods", "unreadable-no-survey"),
    ] {
        assert_eq!(refused(name), code, "{name}");
    }
}

#[test]
fn a_refusal_names_the_file_and_the_limit() {
    let error = describe::read("too-many.xlsx").unwrap_err();
    assert_eq!(error.code(), "unreadable-too-many-questions");
    assert_eq!(error.params()["limit"], "500");
    assert!(error.params()["path"].ends_with("too-many.xlsx"));
}

/// Every note has its text in every language.
#[test]
fn every_note_has_a_text_in_every_language() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales");
    for lang in ["en", "fr", "es", "ru"] {
        let texts = std::fs::read_to_string(locales.join(lang).join("form-note.ftl")).unwrap();
        for code in NOTE_CODES {
            let id = format!("form-note-{code}");
            assert!(
                texts.lines().any(|line| line.starts_with(&format!("{id} = "))),
                "{lang}: {id}"
            );
        }
    }
}
