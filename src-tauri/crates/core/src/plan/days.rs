//! The days of a plan. The dates of the workshop and its half days follow them.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::{DayEdit, blocks};
use crate::workshops::{self, dates};
use crate::{Error, Library, Op, OpOutput, Result, Tx};

/// Adds a day; returns its uid. The dates of the workshop follow.
///
/// # Errors
/// `NotFound`; `Invalid` for a date that is none, that is a day already, or too far from the others.
pub fn add_day(library: &mut Library, workshop: &str, date: &str) -> Result<OpOutput<String>> {
    library.transact(Op::EditDays, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let date = dates::parse_one("date", date)?;
        if dates::days(tx, workshop)?.iter().any(|(_, there)| *there == date) {
            return Err(Error::invalid("date", "day-there", date.to_string()));
        }
        let day = dates::add_day(tx, workshop, date)?;
        dates::settle(tx, workshop)?;
        tx.tell("date", date);
        Ok(tx.query_row("SELECT uid FROM plan_day WHERE id = ?1", [day], |row| row.get(0))?)
    })
}

/// A day as it is stored: row, workshop, date, start, end.
fn find(tx: &Tx, uid: &str) -> Result<(i64, i64, NaiveDate, i32, i32)> {
    tx.query_row(
        "SELECT id, workshop_id, date, start_minute, end_minute FROM plan_day WHERE uid = ?1",
        [uid],
        |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                workshops::date(&row.get::<_, String>(2)?),
                row.get(3)?,
                row.get(4)?,
            ))
        },
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "day",
        uid: uid.into(),
    })
}

/// Changes a day.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_day(library: &mut Library, uid: &str, change: &DayEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditDays, |tx| {
        let (id, workshop, date, mut start, mut end) = find(tx, uid)?;
        if let Some(wanted) = &change.date {
            move_day(tx, id, workshop, date, dates::parse_one("date", wanted)?)?;
        }
        if let Some(wanted) = change.start {
            start =
                blocks::check_pin(wanted).map_err(|_| Error::invalid("start", "out-of-range", wanted.to_string()))?;
            // A day that begins after its end takes the end along.
            if end <= start {
                end = (start + 60).min(1440);
            }
        }
        if let Some(wanted) = change.end {
            if wanted <= start || wanted > 1440 {
                return Err(Error::invalid("end", "out-of-range", wanted.to_string()));
            }
            end = wanted;
        }
        tx.execute(
            "UPDATE plan_day SET start_minute = ?2, end_minute = ?3 WHERE id = ?1",
            params![id, start, end],
        )?;
        if let Some(title) = &change.title {
            tx.execute(
                "UPDATE plan_day SET title = ?2 WHERE id = ?1",
                params![id, title.cleaned("title")?.to_json()],
            )?;
        }
        tx.tell("date", date);
        Ok(())
    })
}

/// A day goes to another date; the day that has that date takes the old one. Half days stay with their dates.
fn move_day(tx: &Tx, id: i64, workshop: i64, from: NaiveDate, to: NaiveDate) -> Result<()> {
    if from == to {
        return Ok(());
    }
    tx.execute(
        "UPDATE plan_day SET date = ?3 WHERE workshop_id = ?1 AND date = ?2",
        params![workshop, to.to_string(), from.to_string()],
    )?;
    tx.execute(
        "UPDATE plan_day SET date = ?2 WHERE id = ?1",
        params![id, to.to_string()],
    )?;
    dates::settle(tx, workshop)
}

/// Removes a day with its blocks; the last one stays.
///
/// # Errors
/// `NotFound`; `Precondition("last-day")`.
pub fn remove_day(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditDays, |tx| {
        let (id, workshop, date, ..) = find(tx, uid)?;
        if dates::days(tx, workshop)?.len() < 2 {
            return Err(Error::precondition("last-day"));
        }
        tx.execute("DELETE FROM plan_day WHERE id = ?1", [id])?;
        dates::settle(tx, workshop)?;
        tx.tell("date", date);
        Ok(())
    })
}
