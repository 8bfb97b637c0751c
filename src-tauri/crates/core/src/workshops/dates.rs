//! The days of a workshop: its plan and its half days follow its dates, and its dates follow its days.

use chrono::{NaiveDate, TimeDelta};
use rusqlite::params;

use crate::{Error, Result, Tx, attendance};

/// The longest workshop, in days: beyond it a typing error is more likely.
pub(crate) const DAYS_MAX: i64 = 60;

/// Two dates in order, within reason.
pub(crate) fn parse(start: &str, end: &str) -> Result<(NaiveDate, NaiveDate)> {
    let (start, end) = (parse_one("start", start)?, parse_one("end", end)?);
    check_span(start, end)?;
    Ok((start, end))
}

/// The time zone of that name; UTC for a name that is none.
pub(crate) fn zone_of(name: &str) -> chrono_tz::Tz {
    name.parse().unwrap_or(chrono_tz::UTC)
}

/// One date within reason.
pub(crate) fn parse_one(field: &str, text: &str) -> Result<NaiveDate> {
    let reason = if text.trim().is_empty() {
        "required"
    } else {
        "not-a-date"
    };
    let date: NaiveDate = text.trim().parse().map_err(|_| Error::invalid(field, reason, text))?;
    if (1900..=2200).contains(&chrono::Datelike::year(&date)) {
        Ok(date)
    } else {
        Err(Error::invalid(field, "out-of-range", text))
    }
}

fn check_span(start: NaiveDate, end: NaiveDate) -> Result<()> {
    if end < start {
        return Err(Error::invalid("end", "end-before-start", end.to_string()));
    }
    if (end - start).num_days() >= DAYS_MAX {
        return Err(Error::invalid("end", "too-many-days", end.to_string()));
    }
    Ok(())
}

/// Brings days and half days to new dates. A workshop moved as a whole takes its plan and its marks along; a day that
/// falls away leaves its blocks to the nearest day that stays, so that nothing is lost; a half day goes only when
/// nothing is marked on it.
pub(crate) fn follow(
    tx: &Tx,
    workshop: i64,
    old: Option<(NaiveDate, NaiveDate)>,
    (start, end): (NaiveDate, NaiveDate),
) -> Result<()> {
    match old {
        Some((from, to)) if to - from == end - start => {
            shift(tx, workshop, (start - from).num_days())?;
        }
        Some((from, to)) => {
            let inside = start <= to && from <= end;
            for date in start.iter_days().take_while(|date| *date <= end) {
                if !inside || date < from || date > to {
                    add_day(tx, workshop, date)?;
                }
            }
            // A gap between the days that stay is kept; the ends are always days.
            add_day(tx, workshop, start)?;
            add_day(tx, workshop, end)?;
            drop_outside(tx, workshop, start, end)?;
        }
        None => {
            for date in start.iter_days().take_while(|date| *date <= end) {
                add_day(tx, workshop, date)?;
            }
        }
    }
    attendance::days(tx, workshop)
}

/// The days of a plan as they are stored.
pub(crate) fn days(tx: &Tx, workshop: i64) -> Result<Vec<(i64, NaiveDate)>> {
    let mut read = tx.prepare_cached("SELECT id, date FROM plan_day WHERE workshop_id = ?1 ORDER BY date, id")?;
    let days = read.query_map([workshop], |row| {
        Ok((row.get(0)?, super::read::date(&row.get::<_, String>(1)?)))
    })?;
    Ok(days.collect::<Result<_, _>>()?)
}

/// Adds a day unless there is one; a new one keeps the hours of the day before it. Returns its row.
pub(crate) fn add_day(tx: &Tx, workshop: i64, date: NaiveDate) -> Result<i64> {
    let days = days(tx, workshop)?;
    if let Some((id, _)) = days.iter().find(|(_, there)| *there == date) {
        return Ok(*id);
    }
    let like = days.iter().rev().find(|(_, there)| *there < date).or(days.first());
    tx.execute(
        "INSERT INTO plan_day(uid, workshop_id, date, start_minute, end_minute)
         SELECT ?1, ?2, ?3, coalesce(max(start_minute), 540), coalesce(max(end_minute), 1020)
         FROM plan_day WHERE id = ?4",
        params![tx.uid(), workshop, date.to_string(), like.map(|(id, _)| *id)],
    )?;
    Ok(tx.last_insert_rowid())
}

/// The dates of the workshop and its half days, after its days have changed.
///
/// # Errors
/// `Invalid` when the days lie too far apart.
pub(crate) fn settle(tx: &Tx, workshop: i64) -> Result<()> {
    let days = days(tx, workshop)?;
    if let (Some((_, first)), Some((_, last))) = (days.first(), days.last()) {
        check_span(*first, *last)?;
        tx.execute(
            "UPDATE workshop SET start_date = ?2, end_date = ?3 WHERE id = ?1",
            params![workshop, first.to_string(), last.to_string()],
        )?;
    }
    attendance::days(tx, workshop)
}

/// Days outside the dates go; their blocks are put after those of the nearest day that stays.
fn drop_outside(tx: &Tx, workshop: i64, start: NaiveDate, end: NaiveDate) -> Result<()> {
    let (stay, go): (Vec<_>, Vec<_>) = days(tx, workshop)?
        .into_iter()
        .partition(|(_, date)| (start..=end).contains(date));
    for (id, date) in go {
        if let Some((to, _)) = stay.iter().min_by_key(|(_, there)| (*there - date).num_days().abs()) {
            hand_over(tx, id, *to)?;
        }
        tx.execute("DELETE FROM plan_day WHERE id = ?1", [id])?;
    }
    Ok(())
}

/// Puts the blocks of one day after those of another.
pub(crate) fn hand_over(tx: &Tx, from: i64, to: i64) -> Result<()> {
    let last: i64 = tx.query_row(
        "SELECT coalesce(max(position), 0) FROM block WHERE day_id = ?1 AND parent_id IS NULL",
        [to],
        |row| row.get(0),
    )?;
    tx.execute(
        "UPDATE block SET day_id = ?2, position = position + CASE WHEN parent_id IS NULL THEN ?3 ELSE 0 END
         WHERE day_id = ?1",
        params![from, to, last],
    )?;
    Ok(())
}

/// Moves in the order that never lands on a half day that is still to move.
fn shift(tx: &Tx, workshop: i64, days: i64) -> Result<()> {
    if days == 0 {
        return Ok(());
    }
    let order = if days > 0 { "DESC" } else { "ASC" };
    for table in ["attendance_slot", "plan_day"] {
        let mut read = tx.prepare(&format!(
            "SELECT id, date FROM {table} WHERE workshop_id = ?1 ORDER BY date {order}"
        ))?;
        let rows: Vec<(i64, String)> = read
            .query_map([workshop], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (id, date) in rows {
            let moved = super::read::date(&date) + TimeDelta::days(days);
            tx.execute(
                &format!("UPDATE {table} SET date = ?2 WHERE id = ?1"),
                params![id, moved.to_string()],
            )?;
        }
    }
    Ok(())
}
