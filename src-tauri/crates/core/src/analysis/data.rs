//! The responses to a form in a workshop, read once.

use std::collections::BTreeMap;

use crate::evaluation::{
    self, Answer, OccasionKind, OccasionRow, ResponseRow, Tally, Versions, of_occasion, parsed_tally, rows_of_workshop,
};
use crate::forms::{self, Definition, FormKind, Identity, Question};
use crate::people::{self, Participant};
use crate::{Library, Localized, Result, workshops};

/// An occasion with what was answered on it.
pub(super) struct Answered {
    pub at: OccasionRow,
    pub responses: Vec<ResponseRow>,
    pub tally: Tally,
}

pub(super) struct Data {
    pub workshop: String,
    pub form: String,
    pub code: String,
    pub kind: FormKind,
    pub identity: Identity,
    pub title: Localized,
    pub expected: u32,
    pub occasions: Vec<Answered>,
    pub people: BTreeMap<String, Participant>,
    versions: Versions,
    /// The questions of all versions that were answered, by the newest that has them.
    pub questions: Vec<(u32, Question)>,
    newest: u32,
}

impl Data {
    pub(super) fn read(library: &Library, workshop: &str, form: &str) -> Result<Self> {
        let conn = library.conn();
        let id = workshops::id(conn, workshop)?;
        let form_id = forms::row_of(conn, form)?;
        let found = forms::get(library, form, None)?;
        let expected = evaluation::occasions(library, workshop)?
            .iter()
            .filter(|occasion| occasion.form == found.uid)
            .map(|occasion| occasion.expected)
            .sum();
        let mut occasions = Vec::new();
        for at in rows_of_workshop(conn, id)?.into_iter().filter(|at| at.form == form_id) {
            occasions.push(Answered {
                responses: of_occasion(conn, at.id)?,
                tally: parsed_tally(&at.tally),
                at,
            });
        }
        let versions = Versions::of_form(conn, form_id)?;
        let people = people::all(conn, id)?.into_iter().map(|p| (p.uid.clone(), p)).collect();
        let mut data = Self {
            workshop: workshop.into(),
            form: found.uid,
            code: found.code,
            kind: found.kind,
            identity: found.definition.identity,
            title: found.definition.title,
            expected,
            occasions,
            people,
            versions,
            questions: Vec::new(),
            newest: found.version,
        };
        data.questions = data.pooled();
        Ok(data)
    }

    /// Questions in the order of the newest version that was answered, then those that only older ones had.
    fn pooled(&self) -> Vec<(u32, Question)> {
        let mut numbers = self.versions_answered();
        if numbers.is_empty() {
            numbers.push(self.newest);
        }
        let mut out: Vec<(u32, Question)> = Vec::new();
        for number in numbers.into_iter().rev() {
            let Some(definition) = self.versions.get(number) else {
                continue;
            };
            for question in definition.asked() {
                if !out.iter().any(|(_, known)| known.name == question.name) {
                    out.push((number, question.clone()));
                }
            }
        }
        out
    }

    pub(super) fn definition(&self, version: u32) -> Option<&Definition> {
        self.versions.get(version)
    }

    pub(super) fn versions_answered(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = self.all().map(|response| response.version).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &ResponseRow> {
        self.occasions.iter().flat_map(|answered| &answered.responses)
    }

    pub(super) fn of_kind(&self, kind: OccasionKind) -> impl Iterator<Item = &ResponseRow> {
        self.on(Some(kind)).flat_map(|answered| &answered.responses)
    }

    /// The occasions of one kind, or all.
    pub(super) fn on(&self, kind: Option<OccasionKind>) -> impl Iterator<Item = &Answered> {
        self.occasions
            .iter()
            .filter(move |answered| kind.is_none_or(|kind| answered.at.kind == kind))
    }

    pub(super) fn no_dots(&self) -> bool {
        self.occasions.iter().all(|answered| answered.tally.is_empty())
    }

    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.all().count()).unwrap_or(u32::MAX)
    }

    pub(super) fn languages(&self) -> Vec<(String, u32)> {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for response in self.all().filter(|response| !response.language.is_empty()) {
            *counts.entry(&response.language).or_default() += 1;
        }
        let mut out: Vec<(String, u32)> = counts.into_iter().map(|(tag, n)| (tag.into(), n)).collect();
        out.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        out
    }

    /// What a response answered to a question.
    pub(super) fn given<'a>(&self, response: &'a ResponseRow, question: &str) -> Option<&'a str> {
        response.answers.get(question).and_then(Answer::given)
    }

    /// Points on its scale that a response gave a question; the version of the response says what they are.
    pub(super) fn rating(&self, response: &ResponseRow, question: &str) -> Option<f64> {
        let given = self.given(response, question)?;
        let definition = self.versions.get(response.version)?;
        point(definition, definition.question(question)?, given)
    }

    /// Points of a test that a response earned with a question.
    pub(super) fn points(&self, response: &ResponseRow, question: &str) -> Option<f64> {
        let given = self.given(response, question)?;
        let definition = self.versions.get(response.version)?;
        points(definition, definition.question(question)?, given)
    }
}

/// The point on its scale that an answer stands for.
pub(super) fn point(definition: &Definition, question: &Question, given: &str) -> Option<f64> {
    match definition.list_of(question) {
        Some(list) => list.value(given),
        None => given.parse().ok(),
    }
}

/// Most points of a question: its own, or those of its best choice (of all good ones where several may be chosen).
pub(crate) fn most_points(definition: &Definition, question: &Question) -> f64 {
    let of_choices = definition.list_of(question).map(|list| {
        let good = list
            .choices
            .iter()
            .filter_map(|choice| choice.points)
            .filter(|points| *points > 0.0);
        if question.kind == forms::QuestionKind::SelectMultiple {
            good.sum::<f64>()
        } else {
            good.fold(0.0, f64::max)
        }
    });
    match of_choices {
        Some(points) if points > 0.0 => points,
        _ => question.points.unwrap_or(1.0),
    }
}

/// Points that an answer earns: those of the chosen choices where choices have points (never below zero), else all
/// points of the question for exactly the right answer and none for any other.
pub(crate) fn points(definition: &Definition, question: &Question, given: &str) -> Option<f64> {
    let full = question.points.unwrap_or(1.0);
    let list = definition.list_of(question).filter(|_| question.kind.has_choices());
    if let Some(list) = list {
        if list.choices.iter().any(|choice| choice.points.is_some()) {
            let earned: f64 = given
                .split_whitespace()
                .filter_map(|name| list.choice(name)?.points)
                .sum();
            return Some(earned.max(0.0));
        }
        let chosen: std::collections::BTreeSet<&str> = given.split_whitespace().collect();
        let right: std::collections::BTreeSet<&str> = if question.answer.is_empty() {
            let right = list.choices.iter().filter(|choice| choice.correct);
            right.map(|choice| choice.name.as_str()).collect()
        } else {
            question.answer.split_whitespace().collect()
        };
        return (!right.is_empty()).then(|| if chosen == right { full } else { 0.0 });
    }
    if question.answer.is_empty() {
        return None;
    }
    let same = match (given.parse::<f64>(), question.answer.parse::<f64>()) {
        (Ok(given), Ok(right)) => (given - right).abs() < 1e-9,
        _ => crate::text::fold(given) == crate::text::fold(&question.answer),
    };
    Some(if same { full } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forms::{Choice, ChoiceList, QuestionKind};

    fn asked(kind: QuestionKind, answer: &str, choices: &[(&str, bool, Option<f64>)]) -> (Definition, Question) {
        let question = Question {
            name: "q".into(),
            kind,
            answer: answer.into(),
            list: Some("l".into()),
            ..Question::default()
        };
        let list = ChoiceList {
            name: "l".into(),
            choices: choices
                .iter()
                .map(|(name, correct, points)| Choice {
                    name: (*name).into(),
                    correct: *correct,
                    points: *points,
                    ..Choice::default()
                })
                .collect(),
            ..ChoiceList::default()
        };
        let definition = Definition {
            questions: vec![question.clone()],
            lists: vec![list],
            ..Definition::default()
        };
        (definition, question)
    }

    #[test]
    fn only_exactly_the_right_choices_earn_the_points() {
        let choices = [("a", true, None), ("b", true, None), ("c", false, None)];
        let (definition, question) = asked(QuestionKind::SelectMultiple, "", &choices);
        for (given, earned) in [("a b", 1.0), ("b a", 1.0), ("a", 0.0), ("a b c", 0.0)] {
            assert_eq!(points(&definition, &question, given), Some(earned), "{given}");
        }
    }

    #[test]
    fn choices_with_points_add_up_and_never_go_below_zero() {
        let choices = [
            ("a", false, Some(2.0)),
            ("b", false, Some(1.0)),
            ("c", false, Some(-5.0)),
        ];
        let (definition, question) = asked(QuestionKind::SelectMultiple, "", &choices);
        assert_eq!(points(&definition, &question, "a b"), Some(3.0));
        assert_eq!(points(&definition, &question, "b c"), Some(0.0));
        assert_eq!(most_points(&definition, &question), 3.0);
    }

    #[test]
    fn numbers_and_words_are_right_however_they_are_written() {
        let (definition, question) = asked(QuestionKind::Integer, "7", &[]);
        assert_eq!(points(&definition, &question, "7.0"), Some(1.0));
        let (definition, question) = asked(QuestionKind::Text, "Nansen Initiative", &[]);
        assert_eq!(points(&definition, &question, "nansen  initiative"), Some(1.0));
        assert_eq!(points(&definition, &question, "Kyoto"), Some(0.0));
    }

    #[test]
    fn a_question_without_a_right_answer_earns_nothing_at_all() {
        let (definition, question) = asked(QuestionKind::SelectOne, "", &[("a", false, None)]);
        assert_eq!(points(&definition, &question, "a"), None);
    }
}
