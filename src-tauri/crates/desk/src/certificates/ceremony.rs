//! The printed stack, from the printer to the hands of those it is for.

use flipchart_core::certificates::{self, HandingCounts, Kind, StackRow};
use flipchart_core::{Library, Result};

use super::order;

/// The stack of a kind.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct HandingList {
    /// The sheets in the order in which they were printed last.
    pub rows: Vec<StackRow>,
    /// How far the handing out has come.
    pub counts: HandingCounts,
    /// Place of the one who is called next; `None` when the stack is through.
    pub next: Option<u32>,
    /// The set of groups whose order it is; `None` for the list.
    pub order: Option<String>,
}

/// The stack in its order, and who is next.
///
/// # Errors
/// `NotFound`.
pub fn handing(library: &Library, workshop: &str, kind: Kind) -> Result<HandingList> {
    let order = order::remembered(library, workshop)?;
    let mut rows = certificates::stack(library, workshop, kind)?;
    order::sort(library, workshop, order.as_deref(), &mut rows, |row| {
        &row.issued.participant
    })?;
    for (place, row) in (1..).zip(&mut rows) {
        row.place = place;
    }
    let waits = |row: &&StackRow| row.eligibility.is_eligible() && row.handing.way.is_none();
    Ok(HandingList {
        counts: certificates::counts(library, workshop, kind)?,
        next: rows.iter().find(waits).map(|row| row.place),
        rows,
        order,
    })
}
