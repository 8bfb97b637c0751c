//! What the columns of a sender's lists mean, remembered: by their headings, so that the next list of the same sender is
//! read the same way although it has a column more or its columns stand elsewhere.

use std::collections::HashMap;

use flipchart_core::people::Field;
use flipchart_core::text::fold;

use super::{Confidence, Detected, NameOrder, headings};

/// The meaning of one heading.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MappedColumn {
    /// The heading, folded as in [`heading_key`].
    pub heading: String,
    /// What it means.
    pub field: Field,
    /// Holds data that deserve protection.
    pub sensitive: bool,
}

/// The folded headings of a list from left to right, without the columns that have none: what a kept mapping is known by.
#[must_use]
pub fn heading_key(detected: &Detected) -> Vec<String> {
    detected.columns.iter().map(key).filter(|key| !key.is_empty()).collect()
}

fn key(column: &super::Column) -> String {
    match fold(&column.heading) {
        // "№", "#" and the like have no letters.
        folded if folded.is_empty() => column.heading.trim().to_string(),
        folded => folded,
    }
}

/// The mapping to keep of a list as it is read now.
#[must_use]
pub fn mapping_of(detected: &Detected) -> Vec<MappedColumn> {
    let titled = detected.columns.iter().filter(|column| !key(column).is_empty());
    titled
        .map(|column| MappedColumn {
            heading: key(column),
            field: column.field,
            sensitive: column.sensitive,
        })
        .collect()
}

/// How alike two headings are, from 0 to 1: the share of their headings that both have. A heading that stands twice counts
/// twice; the order doesn't count.
#[must_use]
pub fn heading_likeness(one: &[String], other: &[String]) -> f64 {
    let mut left: HashMap<&str, usize> = HashMap::new();
    for heading in one {
        *left.entry(heading).or_default() += 1;
    }
    let mut shared = 0;
    for heading in other {
        if let Some(count) = left.get_mut(heading.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    match one.len() + other.len() - shared {
        0 => 0.0,
        all => shared as f64 / all as f64,
    }
}

/// Alike enough for a mapping to be of use: a column more or two, or one that was renamed.
pub const LIKE_ENOUGH: f64 = 0.6;

/// The most alike of the kept mappings, when it is alike enough; the first of equals.
#[must_use]
pub fn best_mapping(detected: &Detected, kept: &[Vec<MappedColumn>]) -> Option<usize> {
    let mine = heading_key(detected);
    let likeness = |mapping: &Vec<MappedColumn>| {
        let theirs: Vec<String> = mapping.iter().map(|column| column.heading.clone()).collect();
        heading_likeness(&mine, &theirs)
    };
    let mut best: Option<(usize, f64)> = None;
    for (at, mapping) in kept.iter().enumerate() {
        let likeness = likeness(mapping);
        if likeness >= LIKE_ENOUGH && best.is_none_or(|(_, most)| likeness > most) {
            best = Some((at, likeness));
        }
    }
    best.map(|(at, _)| at)
}

/// Gives the columns the meaning that was kept for their headings. A column that the mapping doesn't know keeps its own
/// meaning, unless another column has got it: then it is an extra.
#[must_use]
pub fn apply_mapping(mut detected: Detected, mapping: &[MappedColumn]) -> Detected {
    let mut left: Vec<Option<&MappedColumn>> = mapping.iter().map(Some).collect();
    let mut known = vec![false; detected.columns.len()];
    for (column, known) in detected.columns.iter_mut().zip(&mut known) {
        let heading = key(column);
        let mapped = left
            .iter_mut()
            .find(|slot| slot.is_some_and(|mapped| mapped.heading == heading && !heading.is_empty()))
            .and_then(Option::take);
        let Some(mapped) = mapped else { continue };
        *known = true;
        column.sensitive = mapped.sensitive;
        column.confidence = Confidence::High;
        if column.field != mapped.field {
            column.field = mapped.field;
            column.order = match mapped.field {
                Field::Name => headings::meaning(&column.heading).map(|m| m.order).unwrap_or_default(),
                _ => NameOrder::Unknown,
            };
        }
    }
    let single = |field: Field| !matches!(field, Field::Extra | Field::Ignore | Field::Number);
    let taken: Vec<Field> = detected
        .columns
        .iter()
        .zip(&known)
        .filter(|(column, known)| **known && single(column.field))
        .map(|(column, _)| column.field)
        .collect();
    for (column, known) in detected.columns.iter_mut().zip(known) {
        if !known && taken.contains(&column.field) {
            column.field = Field::Extra;
            column.order = NameOrder::Unknown;
        }
    }
    detected
}
