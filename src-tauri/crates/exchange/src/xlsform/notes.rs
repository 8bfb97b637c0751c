//! What a person should know about a form that was read.

use std::collections::{HashMap, HashSet};

/// Something in the file that can't be run here, or that had to be changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct FormNote {
    /// The sheet: `survey`, `choices`, `settings`, or its own name.
    pub sheet: String,
    /// Row of the sheet, from 1 as a spreadsheet counts; 0 when the note is about the whole sheet.
    pub row: u32,
    /// Name of the question, group, list, choice or column.
    pub name: String,
    /// What it is about: one of [`NOTE_CODES`]; its text is `form-note-<code without form->`.
    pub code: &'static str,
    /// The value in question, as written.
    pub value: String,
}

/// Every code a note can have.
pub const NOTE_CODES: &[&str] = &[
    // A choice row that names no list: left out.
    "form-choice-without-list",
    // A column that XLSForm knows and Flipchart doesn't run: kept for export.
    "form-column-not-run",
    // The same column under two headings: the first that holds something counts.
    "form-column-twice",
    // A column that XLSForm doesn't know: kept for export.
    "form-column-unknown",
    // The end of a group of another kind than the one that is open: taken as its end.
    "form-end-mismatch",
    // The end of a group where none is open: passed over.
    "form-end-without-begin",
    // An expression with a function or construct that isn't run: kept, not run.
    "form-expression-not-run",
    // An expression longer than Flipchart keeps: kept for export, not run.
    "form-expression-too-long",
    // An expression with a quote or bracket that never closes: kept, not run.
    "form-expression-unclear",
    // A formula without its result in the file: read as empty.
    "form-formula-without-value",
    // A group without a question: left out.
    "form-group-empty",
    // A group that never ends: ended with the sheet.
    "form-group-not-closed",
    // A question without label and hint.
    "form-label-missing",
    // Labels without a language beside ones with: taken for the language in `value`.
    "form-language-assumed",
    // A language by a name that isn't known: kept under a private tag.
    "form-language-unknown",
    // A select without the name of a list: given an empty one.
    "form-list-missing",
    // A select whose list isn't in the sheet of choices: given an empty one.
    "form-list-unknown",
    // A list that no question uses: kept.
    "form-list-unused",
    // A table of questions with different lists: shown one by one.
    "form-matrix-mixed",
    // A name with characters that names can't have, or too long: changed.
    "form-name-changed",
    // No name: made up.
    "form-name-missing",
    // A name that is taken: given a suffix.
    "form-name-twice",
    // `or_other`: the choice `other` was added.
    "form-or-other",
    // A scale that can't be counted: set from 1 to 10.
    "form-range-unclear",
    // A reference to a question that isn't there.
    "form-reference-unknown",
    // A repeated group: its questions are asked once.
    "form-repeat-once",
    // Required under a condition: kept for export, not required here.
    "form-required-expression",
    // A row that is switched off: left out.
    "form-row-disabled",
    // A row without type: left out.
    "form-row-without-type",
    // A setting that Flipchart doesn't use: kept for export.
    "form-setting-not-run",
    // A second row of settings: passed over.
    "form-setting-row",
    // A sheet that Flipchart doesn't use: kept for export.
    "form-sheet-not-run",
    // A sheet too large to keep: left out.
    "form-sheet-too-large",
    // A text longer than Flipchart keeps: cut.
    "form-text-cut",
    // A type of question that isn't asked here: kept for export.
    "form-type-not-run",
    // A type that XLSForm doesn't know either: kept.
    "form-type-unknown",
    // A value that its column doesn't take: passed over.
    "form-value-unclear",
];

/// Most notes with one code: nobody reads more, and a broken file could bring out millions.
const MOST: u32 = 500;

/// Collects notes, each once.
#[derive(Debug, Default)]
pub(super) struct Notes {
    list: Vec<FormNote>,
    seen: HashSet<FormNote>,
    counts: HashMap<&'static str, u32>,
}

impl Notes {
    /// Adds a note unless the same one is there.
    pub(super) fn add(&mut self, sheet: &str, row: u32, name: &str, code: &'static str, value: &str) {
        let note = FormNote {
            sheet: sheet.into(),
            row,
            name: name.into(),
            code,
            value: value.chars().take(200).collect(),
        };
        let count = self.counts.entry(code).or_default();
        if *count < MOST && self.seen.insert(note.clone()) {
            *count += 1;
            self.list.push(note);
        }
    }

    /// The notes by sheet, in the order of the workbook, and row.
    pub(super) fn into_list(mut self) -> Vec<FormNote> {
        let place = |sheet: &str| {
            ["survey", "choices", "settings"]
                .iter()
                .position(|s| *s == sheet)
                .unwrap_or(3)
        };
        self.list.sort_by_key(|note| (place(&note.sheet), note.row));
        self.list
    }
}
