//! A test before and after.

use std::collections::BTreeMap;

use super::data::{Data, most_points};
use super::stats::{self, Person, Scores, TestAnalysis};
use crate::evaluation::{Key, OccasionKind, ResponseRow, key_of};
use crate::forms::{Definition, Question};
use crate::text;

/// What a test says of the workshop.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TestResults {
    /// The figures.
    #[serde(flatten)]
    pub analysis: TestAnalysis,
    /// By module, weakest after first.
    pub modules: Vec<PartResult>,
    /// By objective, weakest after first.
    pub objectives: Vec<PartResult>,
    /// Person by person: for the screen only, unless asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub persons: Vec<PersonResult>,
    /// Whether the responses after are dated before those before.
    pub dates_swapped: bool,
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PartResult {
    /// Code of the module, or the objective.
    pub key: String,
    /// Questions.
    pub questions: u32,
    /// Mean share of right answers before.
    pub before: Option<f64>,
    /// Mean share of right answers after.
    pub after: Option<f64>,
}

/// One person's scores.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonResult {
    /// Name or code.
    pub label: String,
    /// Points before.
    pub before: Option<f64>,
    /// Points after.
    pub after: Option<f64>,
}

/// The scored questions with their most points, of all versions.
fn scored(data: &Data) -> Vec<(&Definition, &Question)> {
    data.questions
        .iter()
        .filter_map(|(version, question)| Some((data.definition(*version)?, question)))
        .filter(|(definition, question)| definition.is_scored(question))
        .collect()
}

/// A key nobody else has: a person's without a code or name, or with one that is there twice, pairs with nobody.
fn keys(rows: &[&ResponseRow]) -> Vec<String> {
    let mut counts: BTreeMap<Key, u32> = BTreeMap::new();
    for key in rows.iter().filter_map(|row| key_of(row)) {
        *counts.entry(key).or_default() += 1;
    }
    rows.iter()
        .map(|row| match key_of(row) {
            Some(key) if counts[&key] == 1 => match key {
                Key::Person(id) => format!("person {id}"),
                Key::Code(code) => format!("code {code}"),
            },
            _ => format!("alone {}", row.uid),
        })
        .collect()
}

fn scores(data: &Data, kind: OccasionKind, questions: &[(&Definition, &Question)]) -> Scores {
    let rows: Vec<&ResponseRow> = data.of_kind(kind).collect();
    let people = keys(&rows)
        .into_iter()
        .zip(&rows)
        .map(|(key, row)| Person {
            key,
            points: questions
                .iter()
                .map(|(_, question)| data.points(row, &question.name))
                .collect(),
        })
        .collect();
    Scores {
        items: questions.iter().map(|(_, question)| question.name.clone()).collect(),
        max: questions
            .iter()
            .map(|(definition, question)| most_points(definition, question))
            .collect(),
        people,
    }
}

/// Before and after compared; `None` without scored questions or without any response.
pub(super) fn compare(data: &Data) -> Option<TestResults> {
    let questions = scored(data);
    if questions.is_empty() || data.all().next().is_none() {
        return None;
    }
    let before = scores(data, OccasionKind::Pre, &questions);
    let after = scores(data, OccasionKind::Post, &questions);
    let analysis = stats::analyse_test(&before, &after);
    let modules = parts(&analysis, &questions, |question| &question.module);
    let objectives = parts(&analysis, &questions, |question| &question.objective);
    let date = |kind| data.on(Some(kind)).find_map(|answered| answered.at.date.clone());
    let dates_swapped = match (date(OccasionKind::Pre), date(OccasionKind::Post)) {
        (Some(before), Some(after)) => before > after,
        _ => false,
    };
    Some(TestResults {
        modules,
        objectives,
        persons: persons(data, &before, &after),
        dates_swapped,
        analysis,
    })
}

fn parts<'a>(
    analysis: &TestAnalysis,
    questions: &[(&'a Definition, &'a Question)],
    of: impl Fn(&'a Question) -> &'a String,
) -> Vec<PartResult> {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (_, question) in questions {
        let key = of(question);
        if !key.is_empty() {
            groups.entry(key).or_default().push(&question.name);
        }
    }
    let mut out: Vec<PartResult> = groups
        .into_iter()
        .map(|(key, names)| {
            let items = || analysis.items.iter().filter(|item| names.contains(&item.name.as_str()));
            let before: Vec<f64> = items().filter_map(|item| item.difficulty_pre).collect();
            let after: Vec<f64> = items().filter_map(|item| item.difficulty_post).collect();
            PartResult {
                key: key.into(),
                questions: u32::try_from(names.len()).unwrap_or(u32::MAX),
                before: stats::mean(&before),
                after: stats::mean(&after),
            }
        })
        .collect();
    out.sort_by(|a, b| {
        let value = |part: &PartResult| part.after.or(part.before).unwrap_or(f64::MAX);
        value(a).total_cmp(&value(b))
    });
    out
}

fn persons(data: &Data, before: &Scores, after: &Scores) -> Vec<PersonResult> {
    let total = |person: &Person| -> Option<f64> { person.points.iter().copied().sum() };
    let mut out: BTreeMap<&str, PersonResult> = BTreeMap::new();
    for (scores, is_before) in [(before, true), (after, false)] {
        for person in &scores.people {
            let at = out.entry(&person.key).or_insert_with(|| PersonResult {
                label: label(data, &person.key),
                before: None,
                after: None,
            });
            *(if is_before { &mut at.before } else { &mut at.after }) = total(person);
        }
    }
    let mut out: Vec<PersonResult> = out
        .into_values()
        .filter(|person| person.before.is_some() && person.after.is_some())
        .collect();
    out.sort_by_key(|person| text::fold(&person.label));
    out
}

fn label(data: &Data, key: &str) -> String {
    let row = data.all().find(|row| match key_of(row) {
        Some(Key::Person(id)) => key == format!("person {id}"),
        Some(Key::Code(code)) => key == format!("code {code}"),
        None => false,
    });
    row.map(
        |row| match row.participant.as_ref().and_then(|uid| data.people.get(uid)) {
            Some(person) => person.name.clone(),
            None => row.code.clone(),
        },
    )
    .unwrap_or_default()
}
