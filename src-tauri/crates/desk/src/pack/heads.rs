//! Who eats: heads by meal and by diet.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use flipchart_core::curriculum::Category;
use flipchart_core::people::Participant;
use flipchart_core::{Library, Result, plan, text};

use super::gather::Ground;
use super::{PackOptions, PackSheet};

/// A meal or a pause, and who is expected.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MealLine {
    /// Its day.
    pub date: NaiveDate,
    /// What it is called in the plan; empty for a day without a pause in its plan.
    pub title: String,
    /// Minutes of the day at which it begins and ends.
    pub time: Option<(i32, i32)>,
    /// How many are expected.
    pub people: u32,
    /// How many of them eat what; the rest eat everything.
    pub diets: Vec<(String, u32)>,
}

/// Words for "eats everything", folded.
const EVERYTHING: &[&str] = &[
    "",
    "none",
    "no",
    "nil",
    "n a",
    "na",
    "everything",
    "normal",
    "regular",
    "standard",
    "any",
    "no restriction",
    "no restrictions",
    "aucun",
    "aucune",
    "rien",
    "neant",
    "sans",
    "tout",
    "normale",
    "ras",
    "ninguna",
    "ninguno",
    "nada",
    "sin restricciones",
    "todo",
    "нет",
    "без ограничений",
    "обычное",
    "обычная",
    "любое",
    "все",
];

/// The meals of the plan by day, or the days themselves where the plan has none.
///
/// # Errors
/// `NotFound`.
pub fn meals(library: &Library, workshop: &str, options: &PackOptions) -> Result<Vec<MealLine>> {
    let ground = Ground::gather(library, workshop, options)?;
    let people: Vec<&Participant> = ground.those(PackSheet::HeadCount, options).map(|(_, p)| p).collect();
    let (count, diets) = (u32::try_from(people.len()).unwrap_or(u32::MAX), diets(&people));
    let line = |date, title: String, time| MealLine {
        date,
        title,
        time,
        people: count,
        diets: diets.clone(),
    };
    let mut out = Vec::new();
    for day in plan::days_of_blocks(library, workshop)? {
        if options.day.as_deref().is_some_and(|only| only != day.date.to_string()) {
            continue;
        }
        // Nobody is fed by an energiser or a prayer.
        let pauses: Vec<MealLine> = day
            .blocks
            .iter()
            .filter(|block| block.category == Category::Break)
            .map(|block| {
                let title = block.title.get(&ground.language, &ground.workshop.languages);
                line(day.date, title.to_string(), Some((block.start, block.end)))
            })
            .collect();
        if pauses.is_empty() {
            out.push(line(day.date, String::new(), None));
        }
        out.extend(pauses);
    }
    Ok(out)
}

/// Diets as most people write them, the most frequent first.
fn diets(people: &[&Participant]) -> Vec<(String, u32)> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for diet in people.iter().filter_map(|person| person.diet.as_deref()) {
        let key = text::fold(diet);
        if !EVERYTHING.contains(&key.as_str()) {
            found.entry(key).or_default().push(diet.trim());
        }
    }
    let mut out: Vec<(String, u32)> = found
        .into_values()
        .map(|written| {
            (
                usual(&written).to_string(),
                u32::try_from(written.len()).unwrap_or(u32::MAX),
            )
        })
        .collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    out
}

/// The spelling that occurs most, the first of equals.
fn usual<'a>(written: &[&'a str]) -> &'a str {
    let times = |one: &str| written.iter().filter(|other| **other == one).count();
    written
        .iter()
        .copied()
        .reduce(|best, next| if times(next) > times(best) { next } else { best })
        .unwrap_or_default()
}
