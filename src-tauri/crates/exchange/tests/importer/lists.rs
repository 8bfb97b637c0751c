//! The lists that real senders send, and the files that only look like lists: what each must become.
//!
//! What is expected stands in `expected/`, one text per file, checked by eye when it was written. After a change that is
//! meant, run with `FLIPCHART_BLESS=1` and read the difference.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use flipchart_core::people::Field;
use flipchart_core::text::clean;
use flipchart_exchange::{candidates, detect, detect_below, read_file, read_text};

use crate::{accounts, describe};

#[test]
fn every_list_becomes_what_it_must() {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected");
    let bless = std::env::var_os("FLIPCHART_BLESS").is_some();
    let mut wrong = Vec::new();
    for name in describe::names() {
        let found = describe::describe(&describe::files().join(&name));
        let beside = expected.join(format!("{name}.txt"));
        if bless {
            std::fs::write(&beside, &found).unwrap();
        }
        let wanted = std::fs::read_to_string(&beside)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        if wanted != found {
            wrong.push(format!("{name}\n--- expected\n{wanted}--- found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Rows in are rows accounted for: each row that holds something is above the heading, the heading, or a candidate.
#[test]
fn no_row_is_lost_silently() {
    for name in describe::names() {
        let Ok(book) = read_file(&describe::files().join(&name)) else {
            continue;
        };
        for sheet in &book.sheets {
            let Ok(found) = detect(&book, Some(&sheet.name)) else {
                continue;
            };
            accounts::check(
                sheet,
                &found,
                &candidates(sheet, &found),
                &format!("{name} {}", sheet.name),
            );
        }
    }
}

/// Cells in are cells accounted for: every text of a person's row is in the candidate, cut by nothing but white space.
#[test]
fn no_cell_is_lost_silently() {
    let mut lost = Vec::new();
    for name in describe::names() {
        let Ok(book) = read_file(&describe::files().join(&name)) else {
            continue;
        };
        let Ok(found) = detect(&book, None) else { continue };
        let sheet = book.sheets.iter().find(|sheet| sheet.name == found.sheet).unwrap();
        let quiet: BTreeSet<u32> = found
            .columns
            .iter()
            .filter(|c| {
                matches!(
                    c.field,
                    Field::Number | Field::Sex | Field::BirthDate | Field::Language | Field::Role
                )
            })
            .map(|c| c.index)
            .collect();
        for person in candidates(sheet, &found).iter().filter(|person| person.skip.is_none()) {
            let kept = serde_json::to_string(person).unwrap().to_lowercase();
            for (column, text) in sheet.row(person.row).unwrap().filled() {
                let bare = matches!(text, "нет" | "none" | "néant");
                if quiet.contains(&column) || bare {
                    continue;
                }
                for word in clean(text).to_lowercase().split_whitespace() {
                    let word = word.trim_matches(['(', ')', ',']).trim_start_matches("mailto:");
                    let word = word.trim_end_matches("女士").trim_end_matches("先生");
                    let quoted = serde_json::to_string(word).unwrap();
                    if word.contains(char::is_alphanumeric) && !kept.contains(quoted.trim_matches('"')) {
                        lost.push(format!("{name} row {}: {word} is not in {kept}", person.row));
                    }
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn a_pasted_list_is_read_like_a_file() {
    let book = read_text("Name\tInstitution\r\nAmara Diallo (Ms.)\tPlan\u{0}ning\r\n").unwrap();
    let found = detect(&book, None).unwrap();
    let people = candidates(&book.sheets[0], &found);
    assert_eq!(people[0].organisation.as_deref(), Some("Planning"));
    assert_eq!(people[0].notes[0].code, "control-removed");
    assert_eq!(read_text(" \n\n").unwrap_err().code(), "unreadable-empty");
}

#[test]
fn errors_name_the_file_and_the_sheet_that_is_missing() {
    let path = describe::files().join("picture.xlsx");
    let error = read_file(&path).unwrap_err();
    assert_eq!(error.code(), "unreadable-picture");
    assert_eq!(error.params()["path"], path.display().to_string());
    let book = read_file(&describe::files().join("suva-clean.xlsx")).unwrap();
    let error = detect(&book, Some("Speakers")).unwrap_err();
    assert_eq!(
        (error.code().as_str(), error.params()["sheet"].as_str()),
        ("unreadable-no-sheet", "Speakers")
    );
}

#[test]
fn the_mapping_may_be_changed_before_the_rows_are_understood() {
    let book = read_file(&describe::files().join("formats.xlsx")).unwrap();
    let mut found = detect(&book, None).unwrap();
    found.columns[1].field = Field::Position;
    found.columns[4].field = Field::Ignore;
    let people = candidates(&book.sheets[0], &found);
    assert_eq!(people[0].position.as_deref(), Some("0001234"));
    let kept: BTreeMap<_, _> = people[0]
        .extra
        .iter()
        .map(|e| (e.heading.as_str(), e.value.as_str()))
        .collect();
    assert_eq!(kept, BTreeMap::from([("Share", "80%"), ("Paid", "TRUE")]));
}

#[test]
fn the_heading_may_be_chosen_by_hand() {
    let book = read_file(&describe::files().join("two-tables.xlsx")).unwrap();
    let found = detect_below(&book.sheets[0], &[7]);
    assert_eq!(found.above, [1, 2, 3, 4, 6]);
    let people = candidates(&book.sheets[0], &found);
    assert_eq!(
        people.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
        ["Jane Roe", "Max Muster"]
    );
}

/// Every code that a list can bring out has its text, and every field its name, in every language.
#[test]
fn every_code_has_a_text_in_every_language() {
    let mut wanted = BTreeSet::new();
    for name in describe::names() {
        let Ok(book) = read_file(&describe::files().join(&name)) else {
            continue;
        };
        let Ok(found) = detect(&book, None) else { continue };
        let sheet = book.sheets.iter().find(|sheet| sheet.name == found.sheet).unwrap();
        for column in &found.columns {
            let field = serde_json::to_value(column.field).unwrap();
            wanted.insert(format!("import-field-{}", field.as_str().unwrap().replace('_', "-")));
        }
        for person in candidates(sheet, &found) {
            wanted.extend(person.skip.map(|code| format!("import-skip-{code}")));
            wanted.extend(person.notes.iter().map(|note| format!("import-note-{}", note.code)));
        }
    }
    assert!(wanted.len() > 30, "{wanted:?}");
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales");
    for lang in ["en", "fr", "es", "ru"] {
        let texts = std::fs::read_to_string(locales.join(lang).join("import.ftl")).unwrap();
        for id in &wanted {
            assert!(
                texts.lines().any(|line| line.starts_with(&format!("{id} = "))),
                "{lang}: {id}"
            );
        }
    }
}
