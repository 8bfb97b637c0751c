//! Answers as exports write them.

use flipchart_core::evaluation::Answer;
use flipchart_core::forms::{Definition, Question, QuestionKind};
use flipchart_core::text::fold;

/// The name of a choice that is written by its name or by its label in any language.
pub(super) fn choice(definition: &Definition, question: &Question, written: &str) -> Option<String> {
    let list = definition.list_of(question)?;
    let written = written.trim();
    if let Some(choice) = list.choice(written) {
        return Some(choice.name.clone());
    }
    let key = fold(written);
    let mut found = list
        .choices
        .iter()
        .filter(|choice| !key.is_empty() && choice.label.0.values().any(|label| fold(label) == key));
    match (found.next(), found.next()) {
        (Some(choice), None) => Some(choice.name.clone()),
        _ => None,
    }
}

/// The answer; what isn't understood goes on as it was written.
pub(super) fn answer(definition: &Definition, question: &Question, written: &str) -> Answer {
    let text = match question.kind {
        QuestionKind::SelectOne => choice(definition, question, written),
        QuestionKind::SelectMultiple | QuestionKind::Rank => several(definition, question, written),
        _ => None,
    };
    Answer::Given(text.unwrap_or_else(|| written.to_string()))
}

fn several(definition: &Definition, question: &Question, written: &str) -> Option<String> {
    let all = |parts: Vec<&str>| -> Option<String> {
        let names: Option<Vec<String>> = parts
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .map(|part| choice(definition, question, part))
            .collect();
        names.filter(|names| !names.is_empty()).map(|names| names.join(" "))
    };
    all(written.split_whitespace().collect())
        .or_else(|| all(written.split([',', ';', '|', '\n']).collect()))
        .or_else(|| in_a_row(definition, question, written))
}

/// Labels with nothing but spaces between them: the longest label that fits is taken each time.
fn in_a_row(definition: &Definition, question: &Question, written: &str) -> Option<String> {
    let list = definition.list_of(question)?;
    let mut rest = fold(written);
    let mut names: Vec<&str> = Vec::new();
    while !rest.is_empty() {
        let labels = list.choices.iter().flat_map(|choice| {
            let labels = choice.label.0.values().map(|label| fold(label));
            labels.map(move |label| (label, choice.name.as_str()))
        });
        let fits = |label: &str| {
            rest.strip_prefix(label)
                .is_some_and(|after| after.is_empty() || after.starts_with(' '))
        };
        let (label, name) = labels
            .filter(|(label, _)| !label.is_empty() && fits(label))
            .max_by_key(|(label, _)| label.len())?;
        names.push(name);
        rest = rest[label.len()..].trim_start().to_string();
    }
    (!names.is_empty()).then(|| names.join(" "))
}

/// Whether a column of one choice says that it was made.
pub(super) fn is_yes(text: &str) -> bool {
    !matches!(
        fold(text).as_str(),
        "0" | "false" | "no" | "n" | "non" | "нет" | "" | "faux" | "falso"
    )
}

/// A language of the form by its tag or name.
pub(super) fn language(text: &str, definition: &Definition) -> String {
    let tag = text
        .rsplit_once('(')
        .map_or(text, |(_, tag)| tag.trim_end_matches(')'))
        .trim()
        .to_lowercase();
    let known = definition.languages.iter().find(|known| known.to_lowercase() == tag);
    known.cloned().unwrap_or_default()
}
