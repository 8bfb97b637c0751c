use std::collections::{BTreeMap, BTreeSet};

use super::range::{self, NumberRange};
use crate::{Library, Result};

/// Why counts are not in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum GapWhy {
    /// In a range of this copy, still to be given.
    ToCome,
    /// Another laptop's.
    Elsewhere,
    /// Nobody can say: the ledger that had them is lost.
    Lost,
}

/// Counts of a series that this ledger does not have. What is void is in the ledger and no gap.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Gap {
    /// The number with `{n}` in the place of its count.
    pub series: String,
    /// First count.
    pub first: u32,
    /// Last count.
    pub last: u32,
    /// Why.
    pub why: GapWhy,
}

/// The gaps up to the highest count of each series, explained.
///
/// # Errors
/// Only what SQLite refuses.
pub fn gaps(library: &Library) -> Result<Vec<Gap>> {
    let conn = library.conn();
    let mut given: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    let mut read = conn.prepare_cached("SELECT DISTINCT series, n FROM certificate WHERE series <> ''")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        given.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    let mut out = Vec::new();
    for (series, given) in &given {
        let ranges = range::of_series(conn, series)?;
        let mut next = 1;
        for n in given {
            if *n > next {
                explain(&mut out, series, (next, *n - 1), &ranges, given);
            }
            next = n.saturating_add(1);
        }
    }
    Ok(out)
}

/// Cuts a gap where ranges begin and end, and says of each piece why.
fn explain(
    out: &mut Vec<Gap>,
    series: &str,
    (mut first, last): (u32, u32),
    ranges: &[NumberRange],
    given: &BTreeSet<u32>,
) {
    let within = |n: u32| ranges.iter().find(|range| (range.first..=range.last).contains(&n));
    // The counter passed here when it gave a higher number outside the ranges of this copy.
    let counted = |n: u32| {
        given
            .range(n..)
            .any(|higher| within(*higher).is_none_or(|range| !range.here))
    };
    while first <= last {
        let (until, why) = match within(first) {
            Some(range) => {
                let why = if range.here { GapWhy::ToCome } else { GapWhy::Elsewhere };
                (range.last.min(last), why)
            }
            None => {
                let begins = ranges
                    .iter()
                    .map(|range| range.first)
                    .filter(|begin| *begin > first)
                    .min();
                let why = if counted(first) {
                    GapWhy::Lost
                } else {
                    GapWhy::Elsewhere
                };
                (begins.map_or(last, |begin| (begin - 1).min(last)), why)
            }
        };
        out.push(Gap {
            series: series.into(),
            first,
            last: until,
            why,
        });
        first = until + 1;
    }
}
