//! What every part of the reading needs: notes, and values brought to what Flipchart keeps.

use std::collections::BTreeMap;

use flipchart_core::Localized;
use flipchart_core::forms::Question;
use flipchart_core::text::{LINE_MAX, TEXT_MAX};

use super::aliases::truth;
use super::cells::Cells;
use super::notes::Notes;
use super::parameters;

/// Where a value stands, for the notes about it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub sheet: &'a str,
    pub row: u32,
    pub name: &'a str,
}

impl Place<'_> {
    /// Adds a note about this place.
    pub(super) fn note(&self, notes: &mut Notes, code: &'static str, value: &str) {
        notes.add(self.sheet, self.row, self.name, code, value);
    }

    /// Texts that are not longer than what is kept.
    pub(super) fn texts(&self, notes: &mut Notes, mut texts: Localized) -> Localized {
        for text in texts.0.values_mut() {
            if text.chars().count() > TEXT_MAX {
                self.note(notes, "text-cut", text);
                *text = text.chars().take(TEXT_MAX).collect();
            }
        }
        texts
    }

    /// A line that is not longer than what is kept.
    pub(super) fn line(&self, notes: &mut Notes, text: String) -> String {
        if text.chars().count() <= LINE_MAX {
            return text;
        }
        self.note(notes, "text-cut", &text);
        text.chars().take(LINE_MAX).collect()
    }

    /// An expression; one that is too long goes into `extra`, whole.
    pub(super) fn expression(
        &self,
        notes: &mut Notes,
        column: &str,
        text: String,
        extra: &mut BTreeMap<String, String>,
    ) -> String {
        if text.chars().count() <= LINE_MAX {
            return text;
        }
        self.note(notes, "expression-too-long", &text);
        extra.insert(column.into(), text);
        String::new()
    }

    /// A truth value; noted when it is none.
    pub(super) fn truth(&self, notes: &mut Notes, text: &str) -> bool {
        truth(text).unwrap_or_else(|| {
            self.note(notes, "value-unclear", text);
            false
        })
    }

    /// A finite number; noted when it is none.
    pub(super) fn number(&self, notes: &mut Notes, text: &str) -> Option<f64> {
        if text.is_empty() {
            return None;
        }
        let number = text.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite());
        if number.is_none() {
            self.note(notes, "value-unclear", text);
        }
        number
    }
}

/// Reads every column of a question but its type and name.
pub(super) fn fill(question: &mut Question, row: u32, mut cells: Cells, notes: &mut Notes) {
    let name = question.name.clone();
    let here = Place {
        sheet: "survey",
        row,
        name: &name,
    };
    question.label = here.texts(notes, cells.take_texts("label"));
    if truth(&cells.take("flipchart_unlabelled")) == Some(true) {
        question.label = Localized::default();
    }
    question.hint = here.texts(notes, cells.take_texts("hint"));
    question.constraint_message = here.texts(notes, cells.take_texts("constraint_message"));
    if question.kind.is_asked() && question.label.is_empty() && question.hint.is_empty() && !cells.has("media::") {
        here.note(notes, "label-missing", "");
    }
    let required = cells.take("required");
    match truth(&required) {
        Some(required) => question.required = required,
        None => {
            here.note(notes, "required-expression", &required);
            question.extra.insert("required".into(), required);
        }
    }
    for (column, value) in [
        ("relevant", &mut question.relevant),
        ("constraint", &mut question.constraint),
        ("choice_filter", &mut question.choice_filter),
    ] {
        *value = here.expression(notes, column, cells.take(column), &mut question.extra);
    }
    for (column, value) in [
        ("appearance", &mut question.appearance),
        ("answer", &mut question.answer),
        ("module", &mut question.module),
        ("objective", &mut question.objective),
        ("source", &mut question.source),
    ] {
        *value = here.line(notes, cells.take_line(column));
    }
    question.points = here.number(notes, &cells.take("points"));
    let lines = here.number(notes, &cells.take("lines")).unwrap_or_default();
    question.lines = lines.clamp(0.0, 100.0) as u32;
    let aside = cells.take("flipchart_parameters").replace("$ {", "${");
    let both = [cells.take("parameters"), aside].join(" ");
    parameters::read(question, both.trim().to_string(), here, notes);
    for (column, value) in cells.rest() {
        question.extra.entry(column).or_insert(value);
    }
}
