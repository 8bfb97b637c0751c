//! Skip logic: what is asked, given what was answered so far.

use std::collections::BTreeMap;

use super::{Answer, Answers};
use crate::forms::expression::{Expression, Scope};
use crate::forms::{Definition, Question, row_of, version_row};
use crate::{Library, Result};

/// What is asked of somebody who has given some answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Asked {
    /// Names of the questions (notes among them) in order.
    pub questions: Vec<String>,
    /// Of questions that don't offer all choices of their list: the ones they offer.
    pub choices: BTreeMap<String, Vec<String>>,
}

/// What a version of a form asks of somebody who has given `answers`.
///
/// # Errors
/// `NotFound`.
pub fn asked(library: &Library, form: &str, version: Option<u32>, answers: &Answers) -> Result<Asked> {
    let conn = library.conn();
    let version = version_row(conn, row_of(conn, form)?, version)?;
    let today = library.clock().now().date_naive().to_string();
    Ok(asked_of(&version.definition, answers, &today))
}

pub(super) fn asked_of(definition: &Definition, answers: &Answers, today: &str) -> Asked {
    let mut out = Asked::default();
    // An answer to a question that isn't asked counts for nothing in what follows.
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for question in &definition.questions {
        if !is_asked(definition, question, &known, today) {
            continue;
        }
        out.questions.push(question.name.clone());
        if let Some(given) = answers.get(&question.name).and_then(Answer::given) {
            known.insert(&question.name, given);
        }
        if let (false, Some(list)) = (question.choice_filter.is_empty(), definition.list_of(question)) {
            let Ok(filter) = Expression::parse(&question.choice_filter) else {
                continue;
            };
            let answer = |name: &str| known.get(name).copied().unwrap_or_default().to_string();
            let offered = list.choices.iter().filter(|choice| {
                filter.is_true(&Scope {
                    answer: &answer,
                    column: &|name| match name {
                        "name" => choice.name.clone(),
                        name => choice.extra.get(name).cloned().unwrap_or_default(),
                    },
                    own: "",
                    today,
                })
            });
            out.choices.insert(
                question.name.clone(),
                offered.map(|choice| choice.name.clone()).collect(),
            );
        }
    }
    out
}

/// An expression that can't be run asks: a question too many is better than one that nobody saw.
fn is_asked(definition: &Definition, question: &Question, known: &BTreeMap<&str, &str>, today: &str) -> bool {
    let answer = |name: &str| known.get(name).copied().unwrap_or_default().to_string();
    let sections = definition.path(question.section.as_deref());
    sections
        .iter()
        .map(|section| section.relevant.as_str())
        .chain([question.relevant.as_str()])
        .filter(|text| !text.is_empty())
        .all(|text| {
            Expression::parse(text).map_or(true, |rule| {
                rule.is_true(&Scope {
                    answer: &answer,
                    column: &|_| String::new(),
                    own: "",
                    today,
                })
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::{Choice, ChoiceList, QuestionKind};

    fn question(name: &str, relevant: &str) -> Question {
        Question {
            name: name.into(),
            kind: QuestionKind::SelectOne,
            list: Some("l".into()),
            relevant: relevant.into(),
            ..Question::default()
        }
    }

    #[test]
    fn what_hangs_on_a_skipped_answer_is_skipped_too() {
        let definition = Definition {
            questions: vec![
                question("a", ""),
                question("b", "${a} = 'yes'"),
                question("c", "${b} = 'yes'"),
                question("d", "pulldata('x') = 1"),
            ],
            ..Definition::default()
        };
        let answers: Answers = [("a", "no"), ("b", "yes")]
            .map(|(q, v)| (q.to_string(), Answer::Given(v.into())))
            .into();
        assert_eq!(asked_of(&definition, &answers, "2026-11-10").questions, ["a", "d"]);
    }

    #[test]
    fn choices_are_offered_by_their_columns() {
        let choice = |name: &str, country: &str| Choice {
            name: name.into(),
            extra: [("country".to_string(), country.to_string())].into(),
            ..Choice::default()
        };
        let definition = Definition {
            questions: vec![
                Question {
                    kind: QuestionKind::Text,
                    ..question("land", "")
                },
                Question {
                    choice_filter: "country = ${land}".into(),
                    ..question("town", "")
                },
            ],
            lists: vec![ChoiceList {
                name: "l".into(),
                choices: vec![choice("suva", "fj"), choice("rabat", "ma")],
                ..ChoiceList::default()
            }],
            ..Definition::default()
        };
        let answers: Answers = [("land".to_string(), Answer::Given("fj".into()))].into();
        assert_eq!(asked_of(&definition, &answers, "2026-11-10").choices["town"], ["suva"]);
    }
}
