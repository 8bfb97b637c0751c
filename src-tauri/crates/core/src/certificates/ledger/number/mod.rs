//! Numbers: by pattern, from a range of this copy first, then by a counter; never twice.

mod gaps;
mod pattern;
mod range;

pub use gaps::{Gap, GapWhy, gaps};
pub use pattern::{PATTERN, Pattern};
pub use range::{NumberRange, ranges, release, reserve};

use rusqlite::{Connection, OptionalExtension, params};

use crate::certificates::AwardKind;
use crate::workshops::Workshop;
use crate::{Library, Op, OpOutput, Result, Tx};
use pattern::Series;

/// Setting that holds the pattern of this library.
pub const PATTERN_SETTING: &str = "number-pattern";

/// Where a number stands: its series (the number with `{n}` in the place of its count) and its count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) series: String,
    pub(super) n: u32,
}

/// The series of a workshop: those of the ranges, without the letter of this laptop, and its own.
struct Both {
    shared: Series,
    own: Series,
}

impl Both {
    fn of(conn: &Connection, workshop: &Workshop, kind: AwardKind) -> Result<Self> {
        let letter: String = conn.query_row("SELECT series FROM library_info", [], |row| row.get(0))?;
        let pattern = match workshop.number_pattern.as_deref().map(Pattern::read) {
            Some(Ok(Some(own))) => own,
            _ => of_library(conn)?,
        };
        Ok(Self {
            shared: pattern.series(workshop, kind, ""),
            own: pattern.series(workshop, kind, &letter),
        })
    }
}

fn of_library(conn: &Connection) -> Result<Pattern> {
    let kept: Option<String> = conn
        .query_row("SELECT value FROM setting WHERE key = ?1", [PATTERN_SETTING], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(kept
        .and_then(|text| Pattern::read(&text).ok().flatten())
        .unwrap_or_default())
}

/// Sets the pattern of the library; empty for the one it begins with. Numbers that were given stay what they are.
///
/// # Errors
/// As [`Pattern::read`].
pub fn set_pattern(library: &mut Library, pattern: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeSettings, |tx| {
        match Pattern::read(pattern)? {
            Some(pattern) => tx.execute(
                "INSERT INTO setting(uid, key, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                params![tx.uid(), PATTERN_SETTING, pattern.text()],
            )?,
            None => tx.execute("DELETE FROM setting WHERE key = ?1", [PATTERN_SETTING])?,
        };
        Ok(())
    })
}

/// The number that would be given next, by a pattern that is being typed.
///
/// # Errors
/// As [`Pattern::read`].
pub fn preview_number(workshop: &Workshop, kind: AwardKind, pattern: &str) -> Result<String> {
    let pattern = Pattern::read(pattern)?.unwrap_or_default();
    Ok(pattern.series(workshop, kind, "").number(1))
}

/// The series in which ranges of a workshop's numbers are reserved: the number with `{n}` in the place of its count.
///
/// # Errors
/// Only what SQLite refuses.
pub fn series_of(library: &Library, workshop: &Workshop, kind: AwardKind) -> Result<String> {
    Ok(Both::of(library.conn(), workshop, kind)?.shared.key())
}

/// The next `count` numbers of a kind in a workshop: those of the ranges of this copy first, then those of its counter,
/// which leaves out every range. They are used up by issuing, in one transaction with the record.
///
/// # Errors
/// Only what SQLite refuses.
pub fn next_numbers(library: &Library, workshop: &Workshop, kind: AwardKind, count: usize) -> Result<Vec<String>> {
    let conn = library.conn();
    let Both { shared, own } = Both::of(conn, workshop, kind)?;
    let mut out = Vec::with_capacity(count);
    for range in range::of_series(conn, &shared.key())?.iter().filter(|range| range.here) {
        for n in range.first..=range.last {
            if out.len() == count {
                return Ok(out);
            }
            push_free(conn, &mut out, shared.number(n))?;
        }
    }
    let spoken_for = range::of_series(conn, &own.key())?;
    let mut n: u32 = conn
        .query_row(
            "SELECT last FROM certificate_series WHERE prefix = ?1",
            [own.key()],
            |row| row.get(0),
        )
        .optional()?
        .unwrap_or(0);
    while out.len() < count {
        n = n.saturating_add(1);
        while let Some(range) = spoken_for.iter().find(|range| (range.first..=range.last).contains(&n)) {
            n = range.last.saturating_add(1);
        }
        push_free(conn, &mut out, own.number(n))?;
    }
    Ok(out)
}

/// Two series can meet in one number ("A-1" and 2, "A-" and 12): what is in the ledger is not given again.
fn push_free(conn: &Connection, out: &mut Vec<String>, number: String) -> Result<()> {
    let taken: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM certificate WHERE number = ?1)")?
        .query_row([&number], |row| row.get(0))?;
    if !taken {
        out.push(number);
    }
    Ok(())
}

/// Where a number stands that is issued for a workshop now. One of no series, from a pattern that has changed since, has
/// no count.
pub(super) fn counted(conn: &Connection, workshop: &Workshop, kind: AwardKind, number: &str) -> Result<Counted> {
    let Both { shared, own } = Both::of(conn, workshop, kind)?;
    let found = [own, shared].into_iter().find_map(|series| {
        Some(Counted {
            n: series.count_of(number)?,
            series: series.key(),
        })
    });
    Ok(found.unwrap_or_default())
}

/// Uses a count up: numbers are given once and never again, whatever happens to the certificate. The counter does not go by
/// what comes from a range of this copy.
pub(super) fn used(tx: &Tx, series: &str, n: u32) -> Result<()> {
    if series.is_empty() {
        return Ok(());
    }
    let ranged = range::of_series(tx, series)?
        .iter()
        .any(|range| range.here && (range.first..=range.last).contains(&n));
    if !ranged {
        tx.prepare_cached(
            "INSERT INTO certificate_series(prefix, last) VALUES (?1, ?2)
             ON CONFLICT(prefix) DO UPDATE SET last = max(last, excluded.last)",
        )?
        .execute(params![series, n])?;
    }
    Ok(())
}
