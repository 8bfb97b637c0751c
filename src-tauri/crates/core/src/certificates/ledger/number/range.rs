use rusqlite::{Connection, params};

use crate::{Error, Library, Op, OpOutput, Result, text};

/// Counts of a series that are spoken for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct NumberRange {
    /// Identity.
    pub uid: String,
    /// The number with `{n}` in the place of its count.
    pub series: String,
    /// First count.
    pub first: u32,
    /// Last count.
    pub last: u32,
    /// Whether this copy uses them, first of all; else they are left to another laptop.
    pub here: bool,
}

/// Every range, by series and count.
///
/// # Errors
/// Only what SQLite refuses.
pub fn ranges(library: &Library) -> Result<Vec<NumberRange>> {
    read(library.conn(), None)
}

pub(super) fn of_series(conn: &Connection, series: &str) -> Result<Vec<NumberRange>> {
    read(conn, Some(series))
}

fn read(conn: &Connection, series: Option<&str>) -> Result<Vec<NumberRange>> {
    let mut read = conn.prepare_cached(
        "SELECT uid, prefix, first, last, here FROM certificate_range WHERE ?1 IS NULL OR prefix = ?1
         ORDER BY prefix, first",
    )?;
    let rows = read.query_map([series], |row| {
        Ok(NumberRange {
            uid: row.get(0)?,
            series: row.get(1)?,
            first: row.get(2)?,
            last: row.get(3)?,
            here: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Sets counts of a series (from [`super::series_of`]) aside: for this copy (`here`), or for another laptop, so that this
/// one leaves them out. A range that was left to another and is the same becomes this copy's. Returns its uid. Not under
/// undo: what another laptop relies on is not taken back by a key.
///
/// # Errors
/// `Invalid` for a range that is none; `Conflict("number-range-overlaps")`; `Conflict("number-range-used")` for counts
/// that were given already and shall be another laptop's.
pub fn reserve(library: &mut Library, series: &str, first: u32, last: u32, here: bool) -> Result<OpOutput<String>> {
    library.transact(Op::ReserveNumbers, |tx| {
        let series = text::required("series", series)?;
        if !series.contains("{n}") {
            return Err(Error::invalid("series", "count-missing", series));
        }
        if first == 0 || last < first || last > 999_999_999 {
            return Err(Error::invalid("range", "out-of-range", format!("{first}-{last}")));
        }
        let refused = |code| Error::Conflict {
            code,
            params: vec![("first", first.to_string()), ("last", last.to_string())],
        };
        if let Some(other) = of_series(tx, &series)?
            .into_iter()
            .find(|range| range.first <= last && first <= range.last)
        {
            if (other.first, other.last) != (first, last) || other.here || !here {
                return Err(refused("number-range-overlaps"));
            }
            tx.execute("UPDATE certificate_range SET here = 1 WHERE uid = ?1", [&other.uid])?;
            return Ok(other.uid);
        }
        let given: bool = tx.query_row(
            "SELECT EXISTS (SELECT 1 FROM certificate WHERE series = ?1 AND n BETWEEN ?2 AND ?3)",
            params![series, first, last],
            |row| row.get(0),
        )?;
        if given && !here {
            return Err(refused("number-range-used"));
        }
        let uid = tx.uid();
        tx.execute(
            "INSERT INTO certificate_range(uid, prefix, first, last, here) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![uid, series, first, last, here],
        )?;
        Ok(uid)
    })
}

/// Gives a range back: the counter goes on as if it had not been, and numbers that were given stay given.
///
/// # Errors
/// `NotFound`.
pub fn release(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ReserveNumbers, |tx| {
        if tx.execute("DELETE FROM certificate_range WHERE uid = ?1", [uid])? == 0 {
            return Err(Error::NotFound {
                what: "number-range",
                uid: uid.into(),
            });
        }
        Ok(())
    })
}
