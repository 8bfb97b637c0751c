//! The sheet `survey`: groups and questions, row by row.

use std::collections::BTreeMap;

use flipchart_core::forms::{Definition, QUESTIONS_MAX, Question, QuestionKind, Section};

use super::aliases::truth;
use super::cells::{Cells, Table};
use super::intake::Place;
use super::lists::Lists;
use super::names::{self, Taken};
use super::notes::Notes;
use super::types::{self, Control, RowType};

/// Reads the sheet `survey` into a definition.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    definition: &'a mut Definition,
    lists: &'a mut Lists,
    notes: &'a mut Notes,
    languages: &'a [String],
    open: Vec<Open>,
    /// Names of questions and groups.
    taken: Taken,
    renamed: BTreeMap<String, String>,
    settings: BTreeMap<&'static str, String>,
    rows: BTreeMap<String, u32>,
}

#[derive(Debug)]
struct Open {
    section: String,
    control: Control,
    row: u32,
}

impl<'a> Reading<'a> {
    pub(super) fn new(
        definition: &'a mut Definition,
        lists: &'a mut Lists,
        notes: &'a mut Notes,
        languages: &'a [String],
    ) -> Self {
        Self {
            definition,
            lists,
            notes,
            languages,
            open: Vec::new(),
            taken: Taken::with_reserved(),
            renamed: BTreeMap::new(),
            settings: BTreeMap::new(),
            rows: BTreeMap::new(),
        }
    }

    /// Reads all rows.
    pub(super) fn read(mut self, table: &Table<'_>, base: &str) -> Said {
        for cells in table.rows(base, self.notes) {
            self.row(cells);
            // The form is refused then; the rest would only take time.
            if self.definition.questions.len().max(self.definition.sections.len()) > QUESTIONS_MAX {
                break;
            }
        }
        for open in std::mem::take(&mut self.open) {
            self.note(open.row, &open.section, "group-not-closed", "");
        }
        Said {
            settings: self.settings,
            rows: self.rows,
            renamed: self.renamed,
        }
    }

    fn note(&mut self, row: u32, name: &str, code: &'static str, value: &str) {
        self.notes.add("survey", row, name, code, value);
    }

    fn row(&mut self, mut cells: Cells) {
        if cells.is_empty() {
            return;
        }
        let row = cells.number;
        if truth(&cells.take("disabled")) == Some(true) {
            self.note(row, cells.any(), "row-disabled", "");
            return;
        }
        let written = cells.take("type");
        if written.is_empty() {
            self.note(row, cells.any(), "row-without-type", "");
            return;
        }
        match types::parse(&written) {
            RowType::Begin(control) => self.begin(control, &written, cells),
            RowType::End(control) => self.end(control, row, &written),
            RowType::Setting(column) => drop(self.settings.insert(column, cells.take("name"))),
            RowType::Question(kind, list, other) => self.question(kind, list, other, &written, cells),
            RowType::NotRun => self.question(QuestionKind::Other, String::new(), false, &written, cells),
            RowType::Unknown => {
                self.note(row, &cells.get("name"), "type-unknown", &written);
                self.question(QuestionKind::Other, String::new(), false, &written, cells);
            }
        }
    }

    fn end(&mut self, control: Control, row: u32, written: &str) {
        match self.open.pop() {
            None => self.note(row, "", "end-without-begin", written),
            Some(open) if open.control != control => self.note(row, &open.section, "end-mismatch", written),
            Some(_) => {}
        }
    }

    /// A name that is sound and free; `made` makes one up when nothing is left of what was written.
    fn name(&mut self, written: &str, made: &str, row: u32) -> String {
        let mut name = names::sound(written);
        if name.is_empty() {
            name = made.to_string();
            self.note(row, &name, "name-missing", written);
        } else if name != written {
            self.note(row, &name, "name-changed", written);
        }
        let free = self.taken.free(&name);
        if free != name {
            self.note(row, &free, "name-twice", &name);
        } else if free != written && !written.is_empty() {
            self.renamed.insert(written.to_string(), free.clone());
        }
        free
    }

    fn begin(&mut self, control: Control, written: &str, mut cells: Cells) {
        let row = cells.number;
        let made = format!("group_{row}");
        let name = self.name(&cells.take("name"), &made, row);
        let here = Place {
            sheet: "survey",
            row,
            name: &name,
        };
        let mut extra = BTreeMap::new();
        if control != Control::Group {
            here.note(self.notes, "repeat-once", written);
            extra.insert("type".to_string(), types::begin(control, written));
        }
        let label = here.texts(self.notes, cells.take_texts("label"));
        let relevant = cells.take("relevant");
        let relevant = here.expression(self.notes, "relevant", relevant, &mut extra);
        let appearance = cells.take("appearance");
        let words: Vec<&str> = appearance
            .split_whitespace()
            .filter(|word| *word != "table-list")
            .collect();
        let aside = truth(&cells.take("flipchart_matrix")) == Some(true);
        let matrix = aside || words.len() < appearance.split_whitespace().count();
        if !words.is_empty() {
            extra.insert("appearance".to_string(), words.join(" "));
        }
        extra.extend(cells.rest().into_iter().filter(|(key, _)| key != "type"));
        self.rows.insert(name.clone(), row);
        self.definition.sections.push(Section {
            parent: self.open.last().map(|open| open.section.clone()),
            label,
            relevant,
            matrix,
            extra,
            name: name.clone(),
        });
        self.open.push(Open {
            section: name,
            control,
            row,
        });
    }

    fn question(&mut self, kind: QuestionKind, list: String, other: bool, written: &str, mut cells: Cells) {
        let row = cells.number;
        let written_type = types::usual(written);
        let made = match written_type.as_str() {
            "audit" => "audit".to_string(),
            _ if kind == QuestionKind::Note => format!("note_{row}"),
            _ => format!("question_{row}"),
        };
        let given = cells.take("name");
        let quiet = given.is_empty() && written_type == "audit";
        let name = match quiet {
            true => self.taken.free(&made),
            false => self.name(&given, &made, row),
        };
        self.rows.insert(name.clone(), row);
        let mut question = Question {
            name,
            kind,
            section: self.open.last().map(|open| open.section.clone()),
            ..Question::default()
        };
        if kind == QuestionKind::Other {
            if types::parse(written) == RowType::NotRun {
                self.note(row, &question.name, "type-not-run", written);
            }
            question.written_type = written_type;
        }
        if kind.has_choices() {
            self.choices(&mut question, list, other, row);
        }
        super::intake::fill(&mut question, row, cells, self.notes);
        self.definition.questions.push(question);
    }

    fn choices(&mut self, question: &mut Question, written: String, other: bool, row: u32) {
        let mut list = names::sound_choice(&written);
        if list.is_empty() {
            list.clone_from(&question.name);
            self.note(row, &question.name, "list-missing", &list);
        } else if !self.lists.has(&list) {
            self.note(row, &question.name, "list-unknown", &list);
        }
        self.lists.ensure(&list);
        if other {
            self.note(row, &question.name, "or-other", &list);
            self.lists.ensure_other(&list, self.languages);
            question.extra.insert("or_other".into(), "yes".into());
        }
        question.list = Some(list);
    }
}

/// What the survey says besides the definition.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Settings that stood in the survey.
    pub settings: BTreeMap<&'static str, String>,
    /// The row of every question and every group.
    pub rows: BTreeMap<String, u32>,
    /// Names that were changed because of their characters, so that references to them can follow.
    pub renamed: BTreeMap<String, String>,
}
