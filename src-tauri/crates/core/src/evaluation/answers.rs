//! What an answer may be.

use chrono::NaiveDate;

use super::asked::asked_of;
use super::{Answer, Answers, Problem};
use crate::forms::expression::{Expression, Scope};
use crate::forms::{Definition, Question, QuestionKind, offers};
use crate::{Error, FieldError, Result, text};

/// Answers as they are stored: unknown questions and impossible values are refused, nothing else is.
pub(super) fn checked(definition: &Definition, answers: &Answers) -> Result<Answers> {
    let mut out = Answers::new();
    let mut refused = Vec::new();
    for (name, answer) in answers {
        let mut refuse = |code: &str, value: &str| {
            refused.push(FieldError {
                field: format!("answers.{name}"),
                code: code.into(),
                value: value.into(),
            });
        };
        let Some(question) = definition.question(name).filter(|q| q.kind.is_asked()) else {
            refuse("unknown-question", name);
            continue;
        };
        let Answer::Given(given) = answer else {
            out.insert(name.clone(), answer.clone());
            continue;
        };
        match value(definition, question, given) {
            Ok(given) if given.is_empty() => {}
            Ok(given) => {
                out.insert(name.clone(), Answer::Given(given));
            }
            Err(code) => refuse(code, given),
        }
    }
    if refused.is_empty() {
        Ok(out)
    } else {
        Err(Error::Invalid { fields: refused })
    }
}

/// The value in the shape it is stored in, or the code of its refusal.
pub(super) fn value(definition: &Definition, question: &Question, given: &str) -> Result<String, &'static str> {
    let given = given.trim();
    if given.is_empty() {
        return Ok(String::new());
    }
    match question.kind {
        QuestionKind::SelectOne if offers(definition, question, given) => Ok(given.into()),
        QuestionKind::SelectMultiple | QuestionKind::Rank => {
            let mut chosen: Vec<&str> = Vec::new();
            for name in given.split_whitespace() {
                if !offers(definition, question, name) {
                    return Err("not-a-choice");
                }
                if !chosen.contains(&name) {
                    chosen.push(name);
                }
            }
            if question.kind == QuestionKind::SelectMultiple
                && let Some(list) = definition.list_of(question)
            {
                chosen.sort_by_key(|name| list.choices.iter().position(|choice| choice.name == *name));
            }
            Ok(chosen.join(" "))
        }
        QuestionKind::SelectOne => Err("not-a-choice"),
        QuestionKind::Integer => match number(given) {
            Some(number) if number.fract() == 0.0 && number.abs() < 1e15 => Ok(number.to_string()),
            _ => Err("not-a-whole-number"),
        },
        QuestionKind::Decimal => number(given).map(|n| n.to_string()).ok_or("not-a-number"),
        QuestionKind::Range => {
            let point = number(given).ok_or("not-a-number")?;
            let points = question.range.map(|scale| scale.points()).unwrap_or_default();
            if points.iter().any(|p| (p - point).abs() < 1e-9) {
                Ok(point.to_string())
            } else {
                Err("not-on-the-scale")
            }
        }
        QuestionKind::Date => given
            .get(..10)
            .and_then(|date| date.parse::<NaiveDate>().ok())
            .map(|date| date.to_string())
            .ok_or("date"),
        QuestionKind::Text => text::lines("answers", given).map_err(|_| "too-long"),
        QuestionKind::Note | QuestionKind::Other => Err("unknown-question"),
    }
}

/// A number with a point or a comma.
fn number(given: &str) -> Option<f64> {
    given
        .replace(',', ".")
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
}

/// What deserves a look in a response: required questions without an answer, constraints that don't hold, answers to
/// questions that were not to be asked.
#[must_use]
pub fn problems(definition: &Definition, answers: &Answers, today: &str) -> Vec<Problem> {
    let asked = asked_of(definition, answers, today);
    let answer = |name: &str| {
        answers
            .get(name)
            .and_then(Answer::given)
            .unwrap_or_default()
            .to_string()
    };
    let mut out = Vec::new();
    for question in definition.asked() {
        let mut say = |code: &str| {
            out.push(Problem {
                question: question.name.clone(),
                code: code.into(),
            });
        };
        let given = answers.get(&question.name).and_then(Answer::given);
        if !asked.questions.contains(&question.name) {
            if given.is_some() {
                say("not-to-be-asked");
            }
            continue;
        }
        match given {
            None if question.required => say("required"),
            None => {}
            Some(own) => {
                let scope = Scope {
                    answer: &answer,
                    column: &|_| String::new(),
                    own,
                    today,
                };
                if Expression::parse(&question.constraint).is_ok_and(|rule| !rule.is_true(&scope)) {
                    say("constraint");
                }
            }
        }
    }
    out
}
