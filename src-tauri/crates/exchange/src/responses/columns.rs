//! What the columns of an export are.

use flipchart_core::forms::{Definition, Question, QuestionKind};
use flipchart_core::text::fold;

use crate::Row;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Column {
    /// Answers to a question.
    Question(String),
    /// Whether one choice of a question was made.
    Choice(String, String),
    /// The identity of the response in the file.
    Source,
    /// Number on the sheet.
    Sheet,
    /// Code, name or address of the person.
    Who,
    /// Language of the response.
    Language,
    /// What the collecting program notes about each response.
    Meta,
    /// Anything else.
    Unknown,
}

impl Column {
    pub(super) fn question(&self) -> Option<&String> {
        match self {
            Self::Question(name) | Self::Choice(name, _) => Some(name),
            _ => None,
        }
    }

    pub(super) fn is_answer(&self) -> bool {
        self.question().is_some()
    }
}

/// The columns of a heading row. A column of the whole answer comes before one of the same question further right.
pub(super) fn columns(head: &Row, definition: &Definition) -> Vec<Column> {
    let mut out: Vec<Column> = Vec::new();
    for cell in &head.cells {
        let column = column(cell.text.trim(), definition);
        let again = matches!(&column, Column::Question(_) | Column::Source) && out.contains(&column);
        out.push(if again { Column::Unknown } else { column });
    }
    out
}

fn column(heading: &str, definition: &Definition) -> Column {
    if heading.is_empty() {
        return Column::Unknown;
    }
    if let Some(question) = by_name(heading, definition) {
        return Column::Question(question.name.clone());
    }
    if let Some(own) = own(heading) {
        return own;
    }
    if let Some(found) = choice(heading, definition, by_name) {
        return found;
    }
    if let Some(question) = by_label(heading, definition) {
        return Column::Question(question.name.clone());
    }
    choice(heading, definition, by_label).unwrap_or(Column::Unknown)
}

/// Columns that every export has beside the questions.
fn own(heading: &str) -> Option<Column> {
    let last = heading.rsplit(['/', '-']).next().unwrap_or(heading);
    Some(match heading.to_ascii_lowercase().as_str() {
        "_uuid" | "key" | "instanceid" | "meta/instanceid" | "meta-instanceid" => Column::Source,
        _ if last.eq_ignore_ascii_case("instanceid") => Column::Source,
        "sheet" => Column::Sheet,
        "code" | "name" | "email" | "e-mail" => Column::Who,
        _ if matches!(last, "participant_code" | "participant_name") => Column::Who,
        "language" | "_language" | "lang" => Column::Language,
        name if name.starts_with('_') || META.contains(&name) => Column::Meta,
        _ => return None,
    })
}

/// Columns of KoBoToolbox, ODK Central and our own exports that say how a response came about.
#[rustfmt::skip]
const META: &[&str] = &[
    "start", "end", "today", "deviceid", "username", "phonenumber", "simserial", "subscriberid", "audit", "formhub/uuid",
    "submissiondate", "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status", "reviewstate",
    "edits", "formversion", "occasion", "date", "version", "meta/instancename", "meta-instancename", "instancename",
    "meta/audit", "meta-audit",
];

/// A question by its name, whatever groups stand before it (`group/name` of KoBo, `group-name` of ODK).
fn by_name<'a>(heading: &str, definition: &'a Definition) -> Option<&'a Question> {
    let mut rest = heading;
    loop {
        if let Some(question) = definition.asked().find(|question| question.name == rest) {
            return Some(question);
        }
        let next = rest.find(['/', '-', ':'])?;
        rest = &rest[next + 1..];
    }
}

/// A question by its label in any language, whatever labels of groups stand before it.
fn by_label<'a>(heading: &str, definition: &'a Definition) -> Option<&'a Question> {
    let is = |words: &str, question: &Question| {
        let key = fold(words);
        !key.is_empty() && question.label.0.values().any(|label| fold(label) == key)
    };
    let mut rest = heading;
    loop {
        let mut found = definition.asked().filter(|question| is(rest, question));
        match (found.next(), found.next()) {
            // Two questions of one wording can't be told apart.
            (Some(question), None) => return Some(question),
            (Some(_), Some(_)) => return None,
            (None, _) => {}
        }
        rest = &rest[rest.find('/')? + 1..];
    }
}

type Find = for<'a> fn(&str, &'a Definition) -> Option<&'a Question>;

/// A choice of a question with several: `question/choice`, by name or by label.
fn choice(heading: &str, definition: &Definition, find: Find) -> Option<Column> {
    for (at, _) in heading.rmatch_indices('/') {
        let (before, after) = (&heading[..at], &heading[at + 1..]);
        let Some(question) = find(before, definition) else {
            continue;
        };
        if !matches!(question.kind, QuestionKind::SelectMultiple | QuestionKind::Rank) {
            continue;
        }
        let choice = super::values::choice(definition, question, after)?;
        return Some(Column::Choice(question.name.clone(), choice));
    }
    None
}
