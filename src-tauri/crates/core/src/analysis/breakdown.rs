//! The same questions by groups of people, never of so few that one of them could be told.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;

use super::data::{Answered, Data, most_points};
use super::least_group;
use super::stats::{self, Group};
use crate::evaluation::ResponseRow;
use crate::forms::FormKind;
use crate::workshops::codes;
use crate::{Library, Localized, Result, plan};

codes! {
    /// By what results are broken down.
    By {
        /// Sex, of named responses.
        Sex = "sex",
        /// Country, of named responses.
        Country = "country",
        /// Type of institution, of named responses.
        Institution = "institution",
        /// Language of the response.
        Language = "language",
        /// Module of the question.
        Module = "module",
        /// Who led the sessions of the question's module, or the session it is about.
        Facilitator = "facilitator",
        /// Day of the occasion.
        Day = "day",
    } default Sex
}

/// Results by groups.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct BreakDown {
    /// By what.
    pub by: By,
    /// The least size of a group whose answers are shown.
    pub least: u32,
    /// The groups, the largest first.
    pub groups: Vec<BreakGroup>,
    /// Question by question; ratings as means, questions of a test as shares of right answers after.
    pub rows: Vec<BreakRow>,
    /// Whether any group is too small to be shown.
    pub hidden: bool,
}

/// A group. Its head count is always shown.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct BreakGroup {
    /// Code of the sex, country, module ..., or a name; empty for "not stated".
    pub key: String,
    /// Responses of the group.
    pub n: u32,
    /// Whether its answers are shown.
    pub shown: bool,
}

/// A question over the groups.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct BreakRow {
    /// Name of the question; empty for all together.
    pub question: String,
    /// The question.
    pub label: Localized,
    /// In the order of the groups.
    pub cells: Vec<Cell>,
}

/// A figure of a group.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Cell {
    /// Answers; `None` where the group is too small to be shown.
    pub n: Option<u32>,
    /// Mean of the answers, `None` where it isn't shown or nobody answered.
    pub mean: Option<f64>,
}

const HIDDEN: Cell = Cell { n: None, mean: None };

/// Results of a form by groups of people.
///
/// # Errors
/// `NotFound`.
pub fn break_down(library: &Library, workshop: &str, form: &str, by: By) -> Result<BreakDown> {
    let data = Data::read(library, workshop, form)?;
    let led = match by {
        By::Facilitator => leaders(library, &data)?,
        _ => Leaders::default(),
    };
    let least = least_group(library);
    let is_test = data.kind == FormKind::Test;
    let responses: Vec<(&Answered, &ResponseRow)> = data
        .occasions
        .iter()
        .filter(|answered| !is_test || answered.at.kind == crate::evaluation::OccasionKind::Post)
        .flat_map(|answered| answered.responses.iter().map(move |response| (answered, response)))
        .collect();
    // By module or facilitator a response counts in every group that one of its questions belongs to.
    let of_questions = matches!(by, By::Module | By::Facilitator);
    let mut members: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (number, (answered, response)) in responses.iter().enumerate() {
        for key in keys(&data, by, answered, response, &led) {
            let group = members.entry(key).or_default();
            if group.last() != Some(&number) {
                group.push(number);
            }
        }
    }
    let mut members: Vec<(String, Vec<usize>)> = members.into_iter().collect();
    if by != By::Day && by != By::Module {
        members.sort_by_key(|(key, group)| (key.is_empty(), std::cmp::Reverse(group.len())));
    }
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let sizes: Vec<Group> = members
        .iter()
        .map(|(key, group)| Group {
            key: key.clone(),
            n: count(group.len()),
        })
        .collect();
    let shown = stats::suppress(&sizes, least);
    let value = |response: &ResponseRow, question: &str| -> Option<f64> {
        if is_test {
            let (version, asked) = data.questions.iter().find(|(_, q)| q.name == question)?;
            let most = most_points(data.definition(*version)?, asked);
            Some(data.points(response, question)? / most)
        } else {
            data.rating(response, question)
        }
    };
    let asked: Vec<_> = data
        .questions
        .iter()
        .filter(|(version, question)| {
            data.definition(*version).is_some_and(|d| {
                if is_test {
                    d.is_scored(question)
                } else {
                    d.is_rating(question)
                }
            })
        })
        .map(|(_, question)| question)
        .collect();
    let belongs = |question: &crate::forms::Question, key: &str| match by {
        By::Module => question.module == key,
        By::Facilitator => question.module.is_empty() || led.of_module(&question.module).any(|name| name == key),
        _ => true,
    };
    let cells = |questions: &[&crate::forms::Question]| -> Vec<Cell> {
        members
            .iter()
            .zip(&shown)
            .map(|((key, group), shown)| {
                if !shown {
                    return HIDDEN;
                }
                let own: Vec<_> = questions.iter().filter(|question| belongs(question, key)).collect();
                let people: Vec<f64> = group
                    .iter()
                    .filter_map(|number| {
                        let values: Vec<f64> = own
                            .iter()
                            .filter_map(|q| value(responses[*number].1, &q.name))
                            .collect();
                        stats::mean(&values)
                    })
                    .collect();
                // Fewer answered this question than the group has people: then it is as small as they are few.
                if !people.is_empty() && count(people.len()) < least {
                    return HIDDEN;
                }
                Cell {
                    n: Some(count(people.len())),
                    mean: stats::mean(&people),
                }
            })
            .collect()
    };
    let mut rows = vec![BreakRow {
        question: String::new(),
        label: Localized::default(),
        cells: cells(&asked),
    }];
    if !of_questions {
        rows.extend(asked.iter().map(|question| BreakRow {
            question: question.name.clone(),
            label: question.label.clone(),
            cells: cells(&[question]),
        }));
    }
    Ok(BreakDown {
        by,
        least,
        hidden: shown.iter().any(|shown| !shown),
        groups: sizes
            .into_iter()
            .zip(shown)
            .map(|(group, shown)| BreakGroup {
                key: group.key,
                n: group.n,
                shown,
            })
            .collect(),
        rows,
    })
}

/// The groups a response belongs to.
fn keys(data: &Data, by: By, answered: &Answered, response: &ResponseRow, led: &Leaders) -> Vec<String> {
    let person = response.participant.as_ref().and_then(|uid| data.people.get(uid));
    let one = |key: Option<String>| vec![key.unwrap_or_default()];
    match by {
        By::Sex => one(person.and_then(|p| p.sex).map(|sex| sex.code().to_string())),
        By::Country => one(person.and_then(|p| p.country.clone())),
        By::Institution => one(person
            .and_then(|p| p.institution_kind)
            .map(|kind| kind.code().to_string())),
        By::Language => one(Some(response.language.clone())),
        By::Day => one(answered.at.date.clone()),
        By::Module => {
            let mut modules: Vec<String> = data
                .questions
                .iter()
                .filter(|(_, question)| !question.module.is_empty())
                .map(|(_, question)| question.module.clone())
                .collect();
            modules.dedup();
            modules
        }
        By::Facilitator => match &answered.at.block {
            Some(block) => led.of_block(block).map(str::to_string).collect(),
            None => led.everybody(),
        },
    }
}

/// Who led what.
#[derive(Default)]
struct Leaders {
    blocks: BTreeMap<String, Vec<String>>,
    modules: BTreeMap<String, Vec<String>>,
}

impl Leaders {
    fn of_block(&self, block: &str) -> impl Iterator<Item = &str> {
        self.blocks.get(block).into_iter().flatten().map(String::as_str)
    }

    fn of_module(&self, module: &str) -> impl Iterator<Item = &str> {
        self.modules.get(module).into_iter().flatten().map(String::as_str)
    }

    fn everybody(&self) -> Vec<String> {
        let mut all: Vec<String> = self.modules.values().flatten().cloned().collect();
        all.sort();
        all.dedup();
        all
    }
}

fn leaders(library: &Library, data: &Data) -> Result<Leaders> {
    let mut out = Leaders::default();
    let mut codes = library
        .conn()
        .prepare_cached("SELECT code FROM module WHERE uid = ?1")?;
    for day in plan::show(library, &data.workshop)?.days {
        for block in &day.blocks {
            let inner = block.tracks.iter().flat_map(|track| &track.blocks);
            for block in std::iter::once(block).chain(inner) {
                let names: Vec<String> = block.leads.iter().map(|lead| lead.name.clone()).collect();
                let code: Option<String> = match &block.module {
                    Some(module) => codes.query_row([module], |row| row.get(0)).optional()?,
                    None => None,
                };
                if let Some(code) = code {
                    let of_module = out.modules.entry(code).or_default();
                    for name in &names {
                        if !of_module.contains(name) {
                            of_module.push(name.clone());
                        }
                    }
                }
                out.blocks.insert(block.uid.clone(), names);
            }
        }
    }
    Ok(out)
}
