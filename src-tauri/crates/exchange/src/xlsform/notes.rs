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
    /// What it is about: one of [`NOTE_CODES`]; its text is `form-note-<code>`.
    pub code: &'static str,
    /// The value in question, as written.
    pub value: String,
}

/// Every code a note can have.
pub const NOTE_CODES: &[&str] = &[
    // A choice row that names no list: left out.
    "choice-without-list",
    // A column that XLSForm knows and Flipchart doesn't run: kept for export.
    "column-not-run",
    // The same column under two headings: the first that holds something counts.
    "column-twice",
    // A column that XLSForm doesn't know: kept for export.
    "column-unknown",
    // The end of a group of another kind than the one that is open: taken as its end.
    "end-mismatch",
    // The end of a group where none is open: passed over.
    "end-without-begin",
    // An expression with a function that isn't run: kept, not run.
    "expression-not-run",
    // An expression longer than Flipchart keeps: kept for export, not run.
    "expression-too-long",
    // An expression that can't be read, such as one with a bracket that never closes: kept, not run.
    "expression-unclear",
    // A formula without its result in the file: read as empty.
    "formula-without-value",
    // A group without a question: left out.
    "group-empty",
    // A group that never ends: ended with the sheet.
    "group-not-closed",
    // A question without label and hint.
    "label-missing",
    // Labels without a language beside ones with: taken for the language in `value`.
    "language-assumed",
    // A language by a name that isn't known: kept under a private tag.
    "language-unknown",
    // A select without the name of a list: given an empty one.
    "list-missing",
    // A select whose list isn't in the sheet of choices: given an empty one.
    "list-unknown",
    // A list that no question uses: kept.
    "list-unused",
    // A table of questions with different lists: shown one by one.
    "matrix-mixed",
    // A name with characters that names can't have, or too long: changed.
    "name-changed",
    // No name: made up.
    "name-missing",
    // A name that is taken: given a suffix.
    "name-twice",
    // `or_other`: the choice `other` was added.
    "or-other",
    // A scale that can't be counted: set from 1 to 10.
    "range-unclear",
    // A reference to a question that isn't there.
    "reference-unknown",
    // A repeated group: its questions are asked once.
    "repeat-once",
    // Required under a condition: kept for export, not required here.
    "required-expression",
    // A row that is switched off: left out.
    "row-disabled",
    // A row without type: left out.
    "row-without-type",
    // A setting that Flipchart doesn't use: kept for export.
    "setting-not-run",
    // A second row of settings: passed over.
    "setting-row",
    // A sheet that Flipchart doesn't use: kept for export.
    "sheet-not-run",
    // A sheet too large to keep: left out.
    "sheet-too-large",
    // A text longer than Flipchart keeps: cut.
    "text-cut",
    // No title: the code of the form took its place.
    "title-missing",
    // A type of question that isn't asked here: kept for export.
    "type-not-run",
    // A type that XLSForm doesn't know either: kept.
    "type-unknown",
    // A value that its column doesn't take: passed over.
    "value-unclear",
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
