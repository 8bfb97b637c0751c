//! Numbers: how they are made, which come next, and what is missing among those that were given.

use flipchart_core::certificates::{self, Gap, Kind, NumberRange, PATTERN, PATTERN_SETTING};
use flipchart_core::workshops;
use flipchart_core::{Library, OpOutput, Result, settings};

/// The numbers of a workshop's certificates.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SeriesState {
    /// The pattern of the library.
    pub library_pattern: String,
    /// The workshop's own; `None` where it has the library's.
    pub own_pattern: Option<String>,
    /// The next number of each kind that the workshop awards.
    pub next: Vec<NextNumber>,
    /// Counts set aside in its series.
    pub ranges: Vec<NumberRange>,
    /// Counts that this ledger does not have; what is void is no gap.
    pub gaps: Vec<Gap>,
}

/// The number that is given next.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NextNumber {
    /// The kind.
    pub kind: Kind,
    /// The number.
    pub number: String,
    /// Its series: the number with `{n}` in the place of the count.
    pub series: String,
}

/// How the numbers of a workshop are made, and where they stand.
///
/// # Errors
/// `NotFound`.
pub fn series(library: &Library, workshop: &str) -> Result<SeriesState> {
    let facts = workshops::get(library, workshop)?;
    let mut next = Vec::new();
    for award in certificates::awards(library, workshop)? {
        if award.active {
            next.push(NextNumber {
                kind: award.kind,
                number: certificates::next_numbers(library, &facts, award.kind, 1)?
                    .pop()
                    .unwrap_or_default(),
                series: certificates::series_of(library, &facts, award.kind)?,
            });
        }
    }
    let of_workshop = |series: &str| next.iter().any(|one| one.series == series);
    let given: Vec<String> = certificates::ledger(library, workshop)?
        .into_iter()
        .map(|c| c.number)
        .collect();
    let mut ranges = certificates::ranges(library)?;
    ranges.retain(|range| of_workshop(&range.series));
    let mut gaps = certificates::gaps(library)?;
    gaps.retain(|gap| of_workshop(&gap.series) || given.iter().any(|number| is_of(&gap.series, number)));
    let pattern = settings::all(library)?.remove(PATTERN_SETTING);
    Ok(SeriesState {
        library_pattern: pattern.unwrap_or_else(|| PATTERN.into()),
        own_pattern: facts.number_pattern,
        next,
        ranges,
        gaps,
    })
}

fn is_of(series: &str, number: &str) -> bool {
    let Some((before, after)) = series.split_once("{n}") else {
        return false;
    };
    let count = number.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    count.is_some_and(|count| !count.is_empty() && count.chars().all(|c| c.is_ascii_digit()))
}

/// Sets counts of a kind's numbers aside: for this laptop (`here`), or for another.
///
/// # Errors
/// As [`certificates::reserve`].
pub fn reserve(
    library: &mut Library,
    workshop: &str,
    kind: Kind,
    first: u32,
    last: u32,
    here: bool,
) -> Result<OpOutput<String>> {
    let facts = workshops::get(library, workshop)?;
    let series = certificates::series_of(library, &facts, kind)?;
    certificates::reserve(library, &series, first, last, here)
}

/// The first number that a pattern would give, while it is being typed.
///
/// # Errors
/// `NotFound`; `Invalid` for what is no pattern.
pub fn pattern_preview(library: &Library, workshop: &str, kind: Kind, pattern: &str) -> Result<String> {
    certificates::preview_number(&workshops::get(library, workshop)?, kind, pattern)
}
