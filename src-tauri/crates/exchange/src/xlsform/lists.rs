//! The sheet `choices`.

use std::collections::{BTreeMap, HashMap, HashSet};

use flipchart_core::forms::{Choice, ChoiceList, Definition, QuestionKind, Section};

use super::aliases::{Kind, truth};
use super::cells::{Cells, Table};
use super::check::lists_of;
use super::expressions::uses;
use super::intake::Place;
use super::names::{Taken, is_sound, sound, sound_choice};
use super::notes::Notes;

/// A list as it is read.
#[derive(Debug)]
struct Incoming {
    list: ChoiceList,
    /// What the sheet says about its being a scale.
    scale: Option<bool>,
    taken: Taken,
    row: u32,
}

/// Lists while they are read.
#[derive(Debug, Default)]
pub(super) struct Lists {
    all: Vec<Incoming>,
    places: HashMap<String, usize>,
}

impl Lists {
    /// Reads the sheet.
    pub(super) fn read(table: &Table<'_>, base: &str, notes: &mut Notes) -> Self {
        let mut lists = Self::default();
        for row in table.rows(base, notes) {
            lists.add(row, notes);
        }
        lists
    }

    fn add(&mut self, mut cells: Cells, notes: &mut Notes) {
        if cells.is_empty() {
            return;
        }
        let row = cells.number;
        let list_written = cells.take("list_name");
        let list_name = sound_choice(&list_written);
        if list_name.is_empty() {
            notes.add("choices", row, cells.any(), "choice-without-list", "");
            return;
        }
        if list_name != list_written {
            notes.add("choices", row, &list_name, "name-changed", &list_written);
        }
        let at = self.place(&list_name, row);
        let scale = cells.take("flipchart_scale");
        if !scale.is_empty() {
            self.all[at].scale = truth(&scale);
        }
        if truth(&cells.take("flipchart_empty")) == Some(true) {
            return;
        }
        let written = cells.take("name");
        let mut name = sound_choice(&written);
        let place = |name: &str, code, value: &str, notes: &mut Notes| notes.add("choices", row, name, code, value);
        if name.is_empty() {
            name = (self.all[at].list.choices.len() + 1).to_string();
            place(&name, "name-missing", &list_name, notes);
        } else if name != written {
            place(&name, "name-changed", &written, notes);
        }
        let free = self.all[at].taken.free(&name);
        if free != name {
            place(&free, "name-twice", &name, notes);
        }
        let here = Place {
            sheet: "choices",
            row,
            name: &free,
        };
        let choice = Choice {
            label: here.texts(notes, cells.take_texts("label")),
            correct: here.truth(notes, &cells.take("correct")),
            points: here.number(notes, &cells.take("points")),
            outside: here.truth(notes, &cells.take("outside")),
            extra: extra(cells),
            name: free.clone(),
        };
        self.all[at].list.choices.push(choice);
    }

    fn place(&mut self, name: &str, row: u32) -> usize {
        if let Some(at) = self.places.get(name) {
            return *at;
        }
        self.places.insert(name.into(), self.all.len());
        self.all.push(Incoming {
            list: ChoiceList {
                name: name.into(),
                ..ChoiceList::default()
            },
            scale: None,
            taken: Taken::default(),
            row,
        });
        self.all.len() - 1
    }

    /// Whether there is a list of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// Adds an empty list unless there is one.
    pub(super) fn ensure(&mut self, name: &str) {
        self.place(name, 0);
    }

    /// Adds the choice `other`, with its label in these languages, unless it is there.
    pub(super) fn ensure_other(&mut self, name: &str, languages: &[String]) {
        let at = self.place(name, 0);
        if self.all[at].list.choice("other").is_some() {
            return;
        }
        let label = |tag: &String| (tag.clone(), other_in(tag).to_string());
        self.all[at].taken.free("other");
        self.all[at].list.choices.push(Choice {
            name: "other".into(),
            label: flipchart_core::Localized(languages.iter().map(label).collect()),
            ..Choice::default()
        });
    }

    /// Puts the lists into the definition, and tells which are scales and which nobody uses.
    pub(super) fn finish(self, definition: &mut Definition, notes: &mut Notes) {
        let used = words(definition);
        for mut incoming in self.all {
            if !used.contains(&incoming.list.name) {
                notes.add("choices", incoming.row, &incoming.list.name, "list-unused", "");
            }
            incoming.list.scale = incoming
                .scale
                .unwrap_or_else(|| looks_like_scale(definition, &incoming.list));
            definition.lists.push(incoming.list);
        }
    }
}

/// The names of lists that questions use, and every word by which a type or another column could mean one.
fn words(definition: &Definition) -> HashSet<String> {
    let questions = definition.questions.iter();
    let named = questions.clone().filter_map(|q| q.list.clone());
    let types = questions.clone().map(|q| &q.written_type);
    let extras = questions
        .map(|q| &q.extra)
        .chain(definition.sections.iter().map(|s| &s.extra))
        .flat_map(|extra| extra.values());
    let split = types
        .chain(extras)
        .flat_map(|text| text.split([' ', '=', ',', '\'', '"', '(', ')']));
    split.map(str::to_string).chain(named).collect()
}

/// The other columns of a choice, under headings that XLSForm takes.
fn extra(cells: Cells) -> BTreeMap<String, String> {
    let mut extra = BTreeMap::new();
    for (column, value) in cells.rest() {
        extra.entry(column_name(&column)).or_insert(value);
    }
    extra.remove("");
    extra
}

fn other_in(tag: &str) -> &'static str {
    match tag.split('-').next().unwrap_or(tag) {
        "fr" => "Autre",
        "es" => "Otro",
        "ru" => "Другое",
        "pt" => "Outro",
        "de" => "Andere",
        "ar" => "أخرى",
        "zh" => "其他",
        _ => "Other",
    }
}

/// Whether the choices of a list look like points of a scale: a question shows them so, or their names count up from 0 or 1.
pub(super) fn looks_like_scale(definition: &Definition, list: &ChoiceList) -> bool {
    let shown = definition
        .questions
        .iter()
        .filter(|q| q.kind == QuestionKind::SelectOne && q.list.as_deref() == Some(list.name.as_str()))
        .any(|q| {
            let in_table = q.section.as_deref().and_then(|name| definition.section(name));
            let table = |section: &Section| section.matrix && lists_of(definition, &section.name).len() == 1;
            q.appearance.contains("likert") || in_table.is_some_and(table)
        });
    let names: Vec<Option<u32>> = list
        .choices
        .iter()
        .filter(|choice| !choice.outside)
        .map(|choice| choice.name.parse().ok())
        .collect();
    let counts = |from: u32| (from..).zip(&names).all(|(wanted, name)| *name == Some(wanted));
    shown || (names.len() >= 3 && (counts(0) || counts(1)))
}

/// A column of choices becomes an element of XML, so its heading has to be a name.
pub(super) fn column_name(column: &str) -> String {
    match is_sound(column) || (column.contains("::") && Kind::Choices.knows(column)) {
        true => column.to_string(),
        false => sound(column),
    }
}

/// Notes the columns of choices that nothing here uses.
pub(super) fn note_columns(table: &Table<'_>, filters: &[&str], notes: &mut Notes) {
    for heading in table.used() {
        let column = heading.column.as_str();
        let filtered = filters.iter().any(|filter| uses(filter, column));
        let ours = ["list_name", "name", "label", "correct", "points", "outside"].contains(&column);
        if !ours && !filtered && !column.starts_with(super::OWN) {
            let code = match heading.known {
                true => "column-not-run",
                false => "column-unknown",
            };
            notes.add("choices", table.head, &heading.written, code, "");
        }
        let name = column_name(column);
        if heading.language.is_none() && name != column {
            notes.add("choices", table.head, &name, "name-changed", &heading.written);
        }
    }
}
