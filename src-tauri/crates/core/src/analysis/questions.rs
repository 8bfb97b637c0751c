//! What was answered to each question.

use super::data::{Answered, Data, point};
use super::findings::{self, Sentence};
use super::stats::{self, RatingItem, RatingsAnalysis};
use crate::Localized;
use crate::evaluation::{Answer, OccasionKind};
use crate::forms::{Definition, Question, QuestionKind};

/// The questions on one side of a comparison, or all of them.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Side {
    /// Before or after; `None` when everything is taken together.
    pub kind: Option<OccasionKind>,
    /// Responses.
    pub n: u32,
    /// Question by question.
    pub questions: Vec<QuestionResult>,
}

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct QuestionResult {
    /// Name.
    pub name: String,
    /// The question.
    pub label: Localized,
    /// Headings over it, outermost first.
    pub sections: Vec<Localized>,
    /// Whether it is a row of a table of questions with the same choices.
    pub matrix: bool,
    /// Type.
    pub kind: QuestionKind,
    /// Code of its module.
    pub module: String,
    /// Answers.
    pub n: u32,
    /// Responses in which it was left open.
    pub missing: u32,
    /// Of a question on a scale.
    pub rating: Option<Rating>,
    /// Of a question with choices: how often each was chosen (of a rank: put first).
    pub choices: Vec<ChoiceCount>,
    /// Of numbers.
    pub numbers: Option<Numbers>,
    /// Of words and dates: the answers.
    pub texts: Vec<String>,
    /// Share of right answers, of a test's question.
    pub right: Option<f64>,
    /// What it says, in a sentence.
    pub finding: Option<Sentence>,
}

/// Answers on a scale.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Rating {
    /// Answers that are points of the scale.
    pub n: u32,
    /// Mean.
    pub mean: Option<f64>,
    /// Median.
    pub median: Option<f64>,
    /// Standard deviation of the sample.
    pub sd: Option<f64>,
    /// Share of answers on the two highest points.
    pub top2: Option<f64>,
    /// Points of the scale from the lowest, with how often each was chosen.
    pub points: Vec<ScalePoint>,
    /// Net promoter score of a scale from 0 to 10, in points of 100; `None` for other scales.
    pub net_promoter: Option<f64>,
}

/// A point of a scale.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ScalePoint {
    /// What it counts.
    pub value: f64,
    /// Its words; empty for a bare number.
    pub label: Localized,
    /// How often it was chosen.
    pub count: u32,
}

/// How often a choice was made.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ChoiceCount {
    /// Name.
    pub name: String,
    /// Its words.
    pub label: Localized,
    /// How often it was chosen.
    pub count: u32,
    /// Share of those who answered the question.
    pub share: Option<f64>,
    /// 95 % interval of the share (Wilson).
    pub interval: Option<[f64; 2]>,
    /// Whether it is (part of) the right answer.
    pub correct: bool,
    /// Mean place, of a rank.
    pub mean_place: Option<f64>,
}

/// Numbers that were answered.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Numbers {
    /// Mean.
    pub mean: Option<f64>,
    /// Median.
    pub median: Option<f64>,
    /// Standard deviation of the sample.
    pub sd: Option<f64>,
    /// Least.
    pub least: f64,
    /// Greatest.
    pub most: f64,
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

pub(super) fn side(data: &Data, kind: Option<OccasionKind>) -> Side {
    let occasions: Vec<&Answered> = data.on(kind).collect();
    Side {
        kind,
        n: count(occasions.iter().map(|answered| answered.responses.len()).sum()),
        questions: data
            .questions
            .iter()
            .filter_map(|(version, question)| Some(result(data, data.definition(*version)?, question, &occasions)))
            .collect(),
    }
}

/// Every answer to a question: what was given, with how often (dots of a flip chart count as answers).
fn given<'a>(data: &Data, question: &Question, occasions: &'a [&'a Answered]) -> Vec<(&'a str, u32)> {
    let mut out = Vec::new();
    for answered in occasions {
        let single = answered.responses.iter().filter_map(|r| data.given(r, &question.name));
        out.extend(single.map(|text| (text, 1)));
        if let Some(dots) = answered.tally.get(&question.name) {
            out.extend(dots.iter().map(|(choice, count)| (choice.as_str(), *count)));
        }
    }
    out
}

fn result(data: &Data, definition: &Definition, question: &Question, occasions: &[&Answered]) -> QuestionResult {
    let answers = given(data, question, occasions);
    let n: u32 = answers.iter().map(|(_, times)| times).sum();
    let responses = occasions.iter().flat_map(|answered| &answered.responses);
    let open = |answers: &crate::evaluation::Answers| answers.get(&question.name).and_then(Answer::given).is_none();
    // A question that the version of a response doesn't have was not left open in it.
    let had = |version: u32| {
        data.definition(version)
            .is_some_and(|d| d.question(&question.name).is_some())
    };
    let missing = responses.filter(|r| open(&r.answers) && had(r.version)).count();
    let is_rating = definition.is_rating(question);
    let sections = definition.path(question.section.as_deref());
    let mut out = QuestionResult {
        finding: None,
        name: question.name.clone(),
        label: question.label.clone(),
        matrix: sections.last().is_some_and(|section| section.matrix),
        sections: sections.into_iter().map(|section| section.label.clone()).collect(),
        kind: question.kind,
        module: question.module.clone(),
        n,
        missing: count(missing),
        rating: is_rating.then(|| rating(definition, question, &answers)),
        choices: if is_rating {
            Vec::new()
        } else {
            choices(definition, question, &answers)
        },
        numbers: numbers(question, &answers),
        texts: match question.kind {
            QuestionKind::Text | QuestionKind::Date => answers.iter().map(|(text, _)| (*text).to_string()).collect(),
            _ => Vec::new(),
        },
        right: right(data, definition, question, occasions),
    };
    out.finding = findings::of_question(&out);
    out
}

fn right(data: &Data, definition: &Definition, question: &Question, occasions: &[&Answered]) -> Option<f64> {
    if !definition.is_scored(question) {
        return None;
    }
    let most = super::data::most_points(definition, question);
    let earned: Vec<f64> = occasions
        .iter()
        .flat_map(|answered| &answered.responses)
        .filter_map(|response| data.points(response, &question.name))
        .collect();
    let full = earned.iter().filter(|points| **points >= most - 1e-9).count();
    (!earned.is_empty()).then(|| full as f64 / earned.len() as f64)
}

fn rating(definition: &Definition, question: &Question, answers: &[(&str, u32)]) -> Rating {
    let mut points: Vec<ScalePoint> = match definition.list_of(question).filter(|_| question.kind.has_choices()) {
        Some(list) => list
            .choices
            .iter()
            .filter_map(|choice| {
                Some(ScalePoint {
                    value: list.value(&choice.name)?,
                    label: choice.label.clone(),
                    count: 0,
                })
            })
            .collect(),
        None => {
            let scale = question.range.unwrap_or_default().points().into_iter();
            scale
                .map(|value| ScalePoint {
                    value,
                    label: Localized::default(),
                    count: 0,
                })
                .collect()
        }
    };
    points.sort_by(|a, b| a.value.total_cmp(&b.value));
    let mut values: Vec<Option<f64>> = Vec::new();
    for (text, times) in answers {
        let Some(value) = point(definition, question, text) else {
            continue;
        };
        if let Some(at) = points.iter_mut().find(|at| (at.value - value).abs() < 1e-9) {
            at.count += times;
        }
        values.extend(std::iter::repeat_n(Some(value), *times as usize));
    }
    let ends = (points.first().map(|p| p.value), points.last().map(|p| p.value));
    let net_promoter = (ends == (Some(0.0), Some(10.0)))
        .then(|| stats::net_promoter(&values))
        .flatten();
    let item = RatingItem {
        name: question.name.clone(),
        scale_max: ends.1,
        values,
    };
    let analysed = stats::analyse_ratings(std::slice::from_ref(&item));
    let one = analysed.items.first();
    Rating {
        n: one.map_or(0, |item| item.n),
        mean: one.and_then(|item| item.mean),
        median: one.and_then(|item| item.median),
        sd: one.and_then(|item| item.sd),
        top2: one.and_then(|item| item.top2),
        points,
        net_promoter,
    }
}

fn choices(definition: &Definition, question: &Question, answers: &[(&str, u32)]) -> Vec<ChoiceCount> {
    let Some(list) = definition.list_of(question).filter(|_| question.kind.has_choices()) else {
        return Vec::new();
    };
    let n: u32 = answers.iter().map(|(_, times)| times).sum();
    let is_rank = question.kind == QuestionKind::Rank;
    list.choices
        .iter()
        .map(|choice| {
            let mut chosen = 0;
            let (mut places, mut placed) = (0.0, 0.0);
            for (text, times) in answers {
                let Some(place) = text.split_whitespace().position(|name| name == choice.name) else {
                    continue;
                };
                places += (place + 1) as f64 * f64::from(*times);
                placed += f64::from(*times);
                if !is_rank || place == 0 {
                    chosen += times;
                }
            }
            ChoiceCount {
                name: choice.name.clone(),
                label: choice.label.clone(),
                count: chosen,
                share: (n > 0).then(|| f64::from(chosen) / f64::from(n)),
                interval: stats::wilson(chosen, n),
                correct: choice.correct || question.answer.split_whitespace().any(|right| right == choice.name),
                mean_place: (is_rank && placed > 0.0).then(|| places / placed),
            }
        })
        .collect()
}

fn numbers(question: &Question, answers: &[(&str, u32)]) -> Option<Numbers> {
    if !matches!(question.kind, QuestionKind::Integer | QuestionKind::Decimal) {
        return None;
    }
    let values: Vec<f64> = answers.iter().filter_map(|(text, _)| text.parse().ok()).collect();
    let least = values.iter().copied().reduce(f64::min)?;
    Some(Numbers {
        mean: stats::mean(&values),
        median: stats::median(&values),
        sd: stats::sample_sd(&values),
        least,
        most: values.iter().copied().reduce(f64::max)?,
    })
}

/// All rating questions together, person by person; `None` where there are none.
pub(super) fn ratings_analysis(data: &Data) -> Option<RatingsAnalysis> {
    let items: Vec<RatingItem> = data
        .questions
        .iter()
        .filter(|(version, question)| data.definition(*version).is_some_and(|d| d.is_rating(question)))
        .map(|(_, question)| RatingItem {
            name: question.name.clone(),
            scale_max: None,
            values: data
                .all()
                .map(|response| data.rating(response, &question.name))
                .collect(),
        })
        .collect();
    (!items.is_empty()).then(|| stats::analyse_ratings(&items))
}
