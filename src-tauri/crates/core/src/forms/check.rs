//! What deserves a look in a form before it is printed.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::{Definition, FormKind, NAME_MAX, QUESTIONS_MAX, Question, QuestionKind};
use crate::{Error, FieldError, Result};

/// Something about a form that deserves a look; its text is `form-remark-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FormRemark {
    /// Name of the question, section or list.
    pub name: String,
    /// What it is.
    pub code: String,
    /// The word it is about.
    pub word: String,
    /// Whether the form can't be used before it is mended.
    pub stops: bool,
}

/// The remarks on a form, in the order of its questions.
#[must_use]
pub fn remarks(kind: FormKind, definition: &Definition) -> Vec<FormRemark> {
    let mut out = Vec::new();
    let mut say = |name: &str, code: &str, word: &str, stops: bool| {
        out.push(FormRemark {
            name: name.into(),
            code: code.into(),
            word: word.into(),
            stops,
        });
    };
    if definition.asked().next().is_none() {
        say("", "no-questions", "", true);
    }
    for section in &definition.sections {
        if let Some((code, word)) = expression_fault(definition, &section.relevant) {
            say(&section.name, code, &word, false);
        }
    }
    for question in &definition.questions {
        let name = question.name.as_str();
        if question.label.is_empty() && question.kind != QuestionKind::Other {
            say(name, "no-label", "", false);
        }
        if question.kind == QuestionKind::Other {
            say(name, "not-asked", &question.written_type, false);
        }
        if question.kind.has_choices() {
            match definition.list_of(question) {
                None => say(name, "no-list", question.list.as_deref().unwrap_or_default(), true),
                Some(list) if list.choices.len() < 2 => say(name, "few-choices", &list.name, list.choices.is_empty()),
                Some(_) => {}
            }
        }
        if question.kind == QuestionKind::Range && question.range.is_none_or(|scale| scale.points().len() < 2) {
            say(name, "no-scale", "", true);
        }
        for expression in [&question.relevant, &question.constraint, &question.choice_filter] {
            if let Some((code, word)) = expression_fault(definition, expression) {
                say(name, code, &word, false);
            }
        }
        if kind == FormKind::Test && question.kind == QuestionKind::SelectOne && !definition.is_scored(question) {
            say(name, "no-right-answer", "", false);
        }
    }
    out
}

fn expression_fault(definition: &Definition, text: &str) -> Option<(&'static str, String)> {
    match Expression::parse(text) {
        Err(error) => Some((error.code, error.word)),
        Ok(expression) => {
            let unknown = expression
                .questions()
                .into_iter()
                .find(|name| definition.question(name).is_none())?;
            Some(("unknown-question", unknown.to_string()))
        }
    }
}

/// Whether a name can stand in an XLSForm: a letter or `_` first, then letters, digits, `_`, `-`, `.`.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && letters.all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        && name.chars().count() <= NAME_MAX
}

/// Refuses names that can't be told apart or can't be written into a file, each by its place.
pub(super) fn names(definition: &Definition) -> Result<()> {
    let mut refused = Vec::new();
    let mut refuse = |field: String, code: &str, value: &str| {
        refused.push(FieldError {
            field,
            code: code.into(),
            value: value.into(),
        });
    };
    if definition.questions.len() > QUESTIONS_MAX {
        refuse("questions".into(), "too-many", &definition.questions.len().to_string());
    }
    let sections = definition.sections.iter().map(|s| ("sections", &s.name));
    let questions = definition.questions.iter().map(|q| ("questions", &q.name));
    let mut seen = BTreeSet::new();
    for (number, (what, name)) in sections.chain(questions).enumerate() {
        let place = number
            - if what == "questions" {
                definition.sections.len()
            } else {
                0
            };
        if !is_name(name) {
            refuse(format!("{what}.{place}.name"), "form-name", name);
        } else if !seen.insert(name.as_str()) {
            refuse(format!("{what}.{place}.name"), "name-taken", name);
        }
    }
    let mut lists = BTreeSet::new();
    for (place, list) in definition.lists.iter().enumerate() {
        if list.name.is_empty() || list.name.contains(char::is_whitespace) {
            refuse(format!("lists.{place}.name"), "form-name", &list.name);
        } else if !lists.insert(list.name.as_str()) {
            refuse(format!("lists.{place}.name"), "name-taken", &list.name);
        }
        let mut choices = BTreeSet::new();
        for (at, choice) in list.choices.iter().enumerate() {
            let field = format!("lists.{place}.choices.{at}.name");
            if choice.name.is_empty() || choice.name.contains(char::is_whitespace) {
                refuse(field, "form-name", &choice.name);
            } else if !choices.insert(choice.name.as_str()) {
                refuse(field, "name-taken", &choice.name);
            }
        }
    }
    if refused.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid { fields: refused })
    }
}

/// A name for `wanted` that none of `taken` has: `wanted`, `wanted_2`, `wanted_3` ...
#[must_use]
pub fn free_name(wanted: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let mut base: String = wanted
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '_'
            }
        })
        .take(NAME_MAX - 6)
        .collect();
    if !base.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        base.insert(0, 'q');
    }
    (1..)
        .map(|n| if n == 1 { base.clone() } else { format!("{base}_{n}") })
        .find(|name| !taken(name))
        .unwrap_or(base)
}

/// A question's answer must be one it offers.
pub(crate) fn offers(definition: &Definition, question: &Question, choice: &str) -> bool {
    definition
        .list_of(question)
        .is_some_and(|list| list.choice(choice).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Localized;
    use crate::forms::{Choice, ChoiceList};

    fn question(name: &str) -> Question {
        Question {
            name: name.into(),
            label: Localized::of("en", "How old are you?"),
            kind: QuestionKind::Integer,
            ..Question::default()
        }
    }

    #[test]
    fn what_is_wrong_is_said_by_name() {
        let definition = Definition {
            questions: vec![
                Question {
                    relevant: "${nobody} = 1".into(),
                    ..question("age")
                },
                Question {
                    kind: QuestionKind::SelectOne,
                    list: Some("missing".into()),
                    ..question("pick")
                },
            ],
            ..Definition::default()
        };
        let codes: Vec<(String, String)> = remarks(FormKind::End, &definition)
            .into_iter()
            .map(|r| (r.name, r.code))
            .collect();
        assert_eq!(
            codes,
            [
                ("age".into(), "unknown-question".into()),
                ("pick".into(), "no-list".into())
            ]
        );
    }

    #[test]
    fn a_test_wants_right_answers() {
        let mut definition = Definition {
            questions: vec![Question {
                kind: QuestionKind::SelectOne,
                list: Some("l".into()),
                ..question("pick")
            }],
            lists: vec![ChoiceList {
                name: "l".into(),
                choices: ["a", "b"]
                    .map(|n| Choice {
                        name: n.into(),
                        ..Choice::default()
                    })
                    .into(),
                ..ChoiceList::default()
            }],
            ..Definition::default()
        };
        assert_eq!(remarks(FormKind::Test, &definition)[0].code, "no-right-answer");
        definition.lists[0].choices[1].correct = true;
        assert!(remarks(FormKind::Test, &definition).is_empty());
    }

    #[test]
    fn names_are_refused_by_their_place() {
        let definition = Definition {
            questions: vec![question("age"), question("age"), question("1st")],
            ..Definition::default()
        };
        let Err(Error::Invalid { fields }) = names(&definition) else {
            panic!("two questions of one name")
        };
        assert_eq!(fields[0].field, "questions.1.name");
        assert_eq!(
            (fields[1].field.as_str(), fields[1].code.as_str()),
            ("questions.2.name", "form-name")
        );
        assert_eq!(free_name("How old?", &|name| name == "how_old_"), "how_old__2");
    }
}
