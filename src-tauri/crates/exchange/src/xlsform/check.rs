//! What is told about a form once all of it is read.

use std::collections::{BTreeMap, BTreeSet};

use flipchart_core::Localized;
use flipchart_core::forms::expression::Expression;
use flipchart_core::forms::{Definition, Question};

use super::cells::Table;
use super::expressions::references;
use super::intake::Place;
use super::lists;
use super::notes::Notes;

/// Notes every expression that can't be run, every reference to nothing and every table with several lists.
pub(super) fn definition(definition: &Definition, rows: &BTreeMap<String, u32>, notes: &mut Notes) {
    let names: BTreeSet<&str> = definition
        .questions
        .iter()
        .map(|question| question.name.as_str())
        .chain(definition.sections.iter().map(|section| section.name.as_str()))
        .chain(super::MADE)
        .collect();
    for section in &definition.sections {
        let row = rows.get(&section.name).copied().unwrap_or(0);
        let here = Place {
            sheet: "survey",
            row,
            name: &section.name,
        };
        expressions([&section.relevant], here, notes);
        refer([&section.relevant], [&section.label], &names, here, notes);
        if section.matrix && lists_of(definition, &section.name).len() > 1 {
            here.note(notes, "matrix-mixed", "");
        }
    }
    for question in &definition.questions {
        let row = rows.get(&question.name).copied().unwrap_or(0);
        let here = Place {
            sheet: "survey",
            row,
            name: &question.name,
        };
        let all = [&question.relevant, &question.constraint, &question.choice_filter];
        expressions(all, here, notes);
        let texts = [&question.label, &question.hint, &question.constraint_message];
        refer(all, texts, &names, here, notes);
    }
}

fn expressions<'a>(all: impl IntoIterator<Item = &'a String>, here: Place<'_>, notes: &mut Notes) {
    for expression in all {
        match Expression::parse(expression) {
            Err(error) if error.code == "expression-function" => here.note(notes, "expression-not-run", &error.word),
            Err(_) => here.note(notes, "expression-unclear", expression),
            Ok(_) => {}
        }
    }
}

fn refer<'a>(
    all: impl IntoIterator<Item = &'a String>,
    texts: impl IntoIterator<Item = &'a Localized>,
    names: &BTreeSet<&str>,
    here: Place<'_>,
    notes: &mut Notes,
) {
    let texts = texts.into_iter().flat_map(|text| text.0.values());
    for text in all.into_iter().chain(texts) {
        for reference in references(text) {
            match reference {
                Some(name) if names.contains(name) => {}
                Some(name) => here.note(notes, "reference-unknown", name),
                None => here.note(notes, "reference-unknown", text),
            }
        }
    }
}

/// The lists that the questions of a section take their choices from.
pub(super) fn lists_of<'a>(definition: &'a Definition, section: &str) -> BTreeSet<&'a str> {
    let inside = |question: &&Question| question.section.as_deref() == Some(section);
    let questions = definition.questions.iter().filter(inside);
    questions.filter_map(|question| question.list.as_deref()).collect()
}

/// Notes the columns that nothing here uses.
pub(super) fn columns(survey: &Table<'_>, choices: Option<&Table<'_>>, definition: &Definition, notes: &mut Notes) {
    const OURS: [&str; 18] = [
        "type",
        "name",
        "label",
        "hint",
        "required",
        "relevant",
        "constraint",
        "constraint_message",
        "choice_filter",
        "appearance",
        "parameters",
        "points",
        "answer",
        "module",
        "objective",
        "source",
        "lines",
        "disabled",
    ];
    for heading in survey.used() {
        if !heading.aside && !OURS.contains(&heading.column.as_str()) {
            let code = match heading.known {
                true => "column-not-run",
                false => "column-unknown",
            };
            notes.add("survey", survey.head, &heading.written, code, "");
        }
    }
    let filters: Vec<&str> = definition
        .questions
        .iter()
        .map(|question| question.choice_filter.as_str())
        .collect();
    if let Some(choices) = choices {
        lists::note_columns(choices, &filters, notes);
    }
}
