//! What every part of the reading needs: notes, and values brought to what Flipchart keeps.

use std::collections::BTreeMap;

use flipchart_core::Localized;
use flipchart_core::forms::{Question, QuestionKind, Scale};
use flipchart_core::text::{LINE_MAX, TEXT_MAX};

use super::aliases::truth;
use super::cells::Cells;
use super::notes::Notes;

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
                self.note(notes, "form-text-cut", text);
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
        self.note(notes, "form-text-cut", &text);
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
        self.note(notes, "form-expression-too-long", &text);
        extra.insert(column.into(), text);
        String::new()
    }

    /// A truth value; noted when it is none.
    pub(super) fn truth(&self, notes: &mut Notes, text: &str) -> bool {
        truth(text).unwrap_or_else(|| {
            self.note(notes, "form-value-unclear", text);
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
            self.note(notes, "form-value-unclear", text);
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
        here.note(notes, "form-label-missing", "");
    }
    let required = cells.take("required");
    match truth(&required) {
        Some(required) => question.required = required,
        None => {
            here.note(notes, "form-required-expression", &required);
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
        *value = here.line(notes, cells.take(column));
    }
    question.points = here.number(notes, &cells.take("points"));
    let lines = here.number(notes, &cells.take("lines")).unwrap_or_default();
    question.lines = lines.clamp(0.0, 100.0) as u32;
    let both = [cells.take("parameters"), cells.take("flipchart_parameters")].join(" ");
    parameters(question, both.trim().to_string(), here, notes);
    for (column, value) in cells.rest() {
        question.extra.entry(column).or_insert(value);
    }
}

/// The scale of a `range` and the rows of a `text`; whatever else there is goes out again as it came.
fn parameters(question: &mut Question, written: String, here: Place<'_>, notes: &mut Notes) {
    if question.kind == QuestionKind::Range {
        let (scale, rest) = scale(&written);
        question.range = Some(scale.unwrap_or_else(|| {
            here.note(notes, "form-range-unclear", &written);
            USUAL_SCALE
        }));
        if !rest.is_empty() {
            question.extra.insert("parameters".into(), rest);
        }
        return;
    }
    if question.kind == QuestionKind::Text && question.lines == 0 {
        let rows = pairs(&written).find(|(key, _)| key == "rows");
        question.lines = rows.and_then(|(_, rows)| rows.parse().ok()).unwrap_or(0).min(100);
    }
    if !written.is_empty() {
        question.extra.insert("parameters".into(), written);
    }
}

/// The scale that XLSForm gives a `range` that says none.
pub(super) const USUAL_SCALE: Scale = Scale {
    start: 1.0,
    end: 10.0,
    step: 1.0,
};

/// The parameters as pairs; what is no pair has an empty value.
pub(super) fn pairs(written: &str) -> impl Iterator<Item = (String, String)> {
    let joined = written.replace([';', ','], " ");
    let joined = joined.split('=').map(str::trim).collect::<Vec<_>>().join("=");
    let pairs: Vec<_> = joined
        .split_whitespace()
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (key.to_lowercase(), value.to_string()))
        .collect();
    pairs.into_iter()
}

/// The scale, or `None` when it can't be counted, and the other parameters. One that goes down is turned round.
fn scale(written: &str) -> (Option<Scale>, String) {
    let mut scale = USUAL_SCALE;
    let mut sound = true;
    let mut rest = Vec::new();
    for (key, value) in pairs(written) {
        let place = match key.as_str() {
            "start" => &mut scale.start,
            "end" => &mut scale.end,
            "step" => &mut scale.step,
            _ => {
                rest.push(format!("{key}={value}"));
                continue;
            }
        };
        match value.parse::<f64>().ok().filter(|number| number.is_finite()) {
            Some(number) => *place = number,
            None => sound = false,
        }
    }
    if scale.start > scale.end {
        (scale.start, scale.end) = (scale.end, scale.start);
    }
    (
        Some(scale).filter(|scale| sound && is_countable(*scale)),
        rest.join(" "),
    )
}

/// Whether a scale goes up in steps that fit into it.
pub(super) fn is_countable(scale: Scale) -> bool {
    let all = [scale.start, scale.end, scale.step];
    all.iter().all(|n| n.is_finite()) && scale.step > 0.0 && scale.step <= scale.end - scale.start
}
