//! Findings as codes and figures; `finding-<code>` has the sentences. A sentence says what a reader who knows no
//! statistics may conclude, and no more.

use std::collections::BTreeMap;

use super::FormResults;
use super::data::Data;
use super::questions::QuestionResult;
use super::stats::TestAnalysis;
use crate::Localized;
use crate::forms::FormKind;

/// A sentence about results.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Sentence {
    /// `finding-<code>` has its words.
    pub code: String,
    /// Figures for it; whole numbers.
    pub params: BTreeMap<String, String>,
    /// The question, choice or module it is about (`$about`).
    pub about: Option<Localized>,
}

impl Sentence {
    fn new(code: &str) -> Self {
        Self {
            code: code.into(),
            ..Self::default()
        }
    }

    fn with(mut self, key: &str, value: impl ToString) -> Self {
        self.params.insert(key.into(), value.to_string());
        self
    }

    fn about(mut self, about: &Localized) -> Self {
        self.about = Some(about.clone());
        self
    }
}

/// A test of fewer pairs than this is said to be small.
const FEW: u32 = 10;
/// Below this the questions of a test measure too different things for single scores (Nunnally 1978 asks for 0.7 in
/// research; class-room tests are usually read from 0.6).
const ALPHA_LOW: f64 = 0.6;
/// Scales of more points are not ranked with the others.
const LONG: usize = 7;
/// A question that fewer than this share answered correctly after the workshop is named.
const HARD: f64 = 0.5;

fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// Points on a scale from 0 to 100.
fn of_hundred(points: f64, most: f64) -> i64 {
    whole(points / most * 100.0)
}

/// What a comparison of before and after says.
#[must_use]
pub fn test_findings(test: &TestAnalysis) -> Vec<Sentence> {
    let mut out = Vec::new();
    if test.n_paired == 0 {
        let code = match (test.n_pre, test.n_post) {
            (_, 0) => "test-only-before",
            (0, _) => "test-only-after",
            _ => "test-no-pairs",
        };
        out.push(
            Sentence::new(code)
                .with("before", test.n_pre)
                .with("after", test.n_post),
        );
        return out;
    }
    let most = test.max_points.unwrap_or(1.0).max(f64::MIN_POSITIVE);
    let change = test.mean_difference.unwrap_or_default();
    let points = of_hundred(change.abs(), most);
    let said = |code: &str| {
        Sentence::new(code)
            .with("points", points)
            .with("improved", test.improved)
            .with("worse", test.worse)
            .with("n", test.n_paired)
    };
    match test.ci95 {
        None if test.n_paired == 1 => out.push(Sentence::new("test-one-person")),
        None if change == 0.0 => out.push(said("test-same")),
        None => out.push(said(if change > 0.0 {
            "test-all-rose-alike"
        } else {
            "test-all-fell-alike"
        })),
        Some([low, high]) => {
            let code = match (low > 0.0, high < 0.0) {
                (true, _) => "test-rose",
                (_, true) => "test-fell",
                _ => "test-unclear",
            };
            // A fall is told in points lost: the ends of its interval change places.
            let (low, high) = if code == "test-fell" {
                (-high, -low)
            } else {
                (low, high)
            };
            let ends = said(code)
                .with("low", of_hundred(low, most))
                .with("high", of_hundred(high, most))
                .with("signed", of_hundred(change, most));
            out.push(ends);
        }
    }
    match test.normalized_gain {
        Some(gain) if gain > 0.0 => out.push(Sentence::new("test-gain").with("share", whole(gain * 100.0))),
        None if test.mean_pre.is_some() => out.push(Sentence::new("test-nothing-to-gain")),
        _ => {}
    }
    if test.n_paired < FEW {
        out.push(Sentence::new("test-few").with("n", test.n_paired));
    }
    if test.alpha.is_some_and(|alpha| alpha < ALPHA_LOW) {
        out.push(Sentence::new("test-loose"));
    }
    out
}

pub(super) fn of_form(data: &Data, results: &FormResults) -> Vec<Sentence> {
    let mut out = Vec::new();
    if results.n == 0 && results.sides.iter().flat_map(|side| &side.questions).all(|q| q.n == 0) {
        return vec![Sentence::new("no-responses")];
    }
    if let Some(test) = &results.test {
        out.extend(test_findings(&test.analysis));
        if test.dates_swapped {
            out.push(Sentence::new("dates-swapped"));
        }
        if let Some(pairing) = results
            .pairing
            .as_ref()
            .filter(|p| p.rate.is_some_and(|rate| rate < 0.9))
        {
            let finding = Sentence::new("pairs-missing")
                .with("paired", pairing.paired)
                .with("n", pairing.before.min(pairing.after))
                .with("near", pairing.near.len());
            out.push(finding);
        }
        out.extend(weakest(data, results));
    } else {
        if results.expected > 0 && results.kind != FormKind::Daily {
            let finding = Sentence::new("return-rate")
                .with("n", results.n)
                .with("of", results.expected);
            out.push(finding);
        }
        out.extend(best_and_weakest(results));
    }
    out
}

/// So few answered an anonymous form that nothing of it is shown.
pub(super) fn too_few(n: u32, least: u32) -> Sentence {
    Sentence::new("too-few").with("n", n).with("least", least)
}

/// The module that is known least after the workshop, and the questions that most people still get wrong.
fn weakest(data: &Data, results: &FormResults) -> Vec<Sentence> {
    let mut out = Vec::new();
    let Some(test) = &results.test else { return out };
    if let (Some(part), true) = (test.modules.first(), test.modules.len() > 1)
        && let Some(after) = part.after
    {
        out.push(
            Sentence::new("test-weakest-module")
                .with("module", &part.key)
                .with("share", whole(after * 100.0)),
        );
    }
    for item in &test.analysis.items {
        let label = |name: &str| {
            data.questions
                .iter()
                .find(|(_, q)| q.name == name)
                .map(|(_, q)| &q.label)
        };
        let (Some(label), Some(after)) = (label(&item.name), item.difficulty_post) else {
            continue;
        };
        if after < HARD && item.n_post > 0 {
            let right = whole(after * f64::from(item.n_post));
            out.push(
                Sentence::new("test-hard-question")
                    .about(label)
                    .with("right", right)
                    .with("n", item.n_post),
            );
        }
    }
    out
}

/// The ratings with the most and the fewest answers on the two best points, where there are several.
fn best_and_weakest(results: &FormResults) -> Vec<Sentence> {
    let mut rated: Vec<(&QuestionResult, f64)> = results
        .sides
        .iter()
        .flat_map(|side| &side.questions)
        .filter_map(|question| {
            // Two points of a long scale are not two points of a short one.
            let rating = question.rating.as_ref().filter(|rating| rating.points.len() <= LONG)?;
            Some((question, rating.top2?))
        })
        .collect();
    rated.sort_by(|a, b| b.1.total_cmp(&a.1));
    let said = |code: &str, (question, share): &(&QuestionResult, f64)| {
        let n = question.rating.as_ref().map_or(0, |rating| rating.n);
        Sentence::new(code)
            .about(&in_section(question))
            .with("top", whole(share * f64::from(n)))
            .with("n", n)
    };
    match (rated.first(), rated.last()) {
        (Some(best), Some(last)) if rated.len() > 2 && best.1 > last.1 => {
            vec![said("rated-best", best), said("rated-weakest", last)]
        }
        _ => Vec::new(),
    }
}

/// The question with the heading of its table before it: rows of several tables may be worded alike.
fn in_section(question: &QuestionResult) -> Localized {
    let heading = question.sections.last().filter(|_| question.matrix);
    let worded = question.label.0.iter().map(|(tag, words)| {
        let before = heading
            .map(|heading| heading.get(tag, &[]))
            .filter(|text| !text.is_empty());
        let text = before.map_or_else(|| words.clone(), |before| format!("{before} – {words}"));
        (tag.clone(), text)
    });
    Localized(worded.collect())
}

/// What the answers to one question say.
pub(super) fn of_question(question: &QuestionResult) -> Option<Sentence> {
    if question.n == 0 {
        return Some(Sentence::new("nobody-answered"));
    }
    let n = question.n;
    if let Some(right) = question.right {
        let right = whole(right * f64::from(n));
        return Some(Sentence::new("answered-right").with("right", right).with("n", n));
    }
    if let Some(rating) = &question.rating {
        if let Some(score) = rating.net_promoter {
            return Some(
                Sentence::new("net-promoter")
                    .with("score", whole(score))
                    .with("n", rating.n),
            );
        }
        let top = whole(rating.top2? * f64::from(rating.n));
        return Some(Sentence::new("rated").with("top", top).with("n", rating.n));
    }
    if let Some(numbers) = &question.numbers {
        let finding = Sentence::new("numbers")
            .with("least", whole(numbers.least))
            .with("most", whole(numbers.most))
            .with("n", n);
        return Some(finding);
    }
    if let Some(most) = question.choices.iter().map(|choice| choice.count).max() {
        let mut first = question.choices.iter().filter(|choice| choice.count == most);
        let choice = first.next()?;
        let code = if first.next().is_some() {
            "chosen-alike"
        } else {
            "chosen-most"
        };
        return Some(
            Sentence::new(code)
                .about(&choice.label)
                .with("count", most)
                .with("n", n),
        );
    }
    (!question.texts.is_empty()).then(|| Sentence::new("wrote").with("n", n))
}
