//! Half days follow the dates of their workshop.

use chrono::{Days, NaiveDate};
use rusqlite::params;

use crate::{Error, Result, Tx};

/// The longest workshop, in days: beyond it a typing error is more likely.
pub(crate) const DAYS_MAX: i64 = 60;

/// Two dates in order, within reason.
pub(crate) fn parse(start: &str, end: &str) -> Result<(NaiveDate, NaiveDate)> {
    let read = |field: &str, text: &str| -> Result<NaiveDate> {
        let date: NaiveDate = text.trim().parse().map_err(|_| {
            Error::invalid(
                field,
                if text.trim().is_empty() {
                    "required"
                } else {
                    "not-a-date"
                },
                text,
            )
        })?;
        let year = chrono::Datelike::year(&date);
        if (1900..=2200).contains(&year) {
            Ok(date)
        } else {
            Err(Error::invalid(field, "out-of-range", text))
        }
    };
    let (start, end) = (read("start", start)?, read("end", end)?);
    if end < start {
        return Err(Error::invalid("end", "end-before-start", end.to_string()));
    }
    if (end - start).num_days() >= DAYS_MAX {
        return Err(Error::invalid("end", "too-many-days", end.to_string()));
    }
    Ok((start, end))
}

/// Makes the half days of new dates. A workshop moved as a whole takes its marks along; a half day outside the new
/// dates goes only when nothing is marked on it.
pub(crate) fn follow(
    tx: &Tx,
    workshop: i64,
    old: Option<(NaiveDate, NaiveDate)>,
    (start, end): (NaiveDate, NaiveDate),
) -> Result<()> {
    if let Some((old_start, old_end)) = old
        && old_end - old_start == end - start
        && old_start != start
    {
        shift(tx, workshop, (start - old_start).num_days())?;
    }
    tx.execute(
        "DELETE FROM attendance_slot WHERE workshop_id = ?1 AND kind = 'half_day' AND (date < ?2 OR date > ?3)
           AND NOT EXISTS (SELECT 1 FROM attendance_mark m WHERE m.slot_id = attendance_slot.id)",
        params![workshop, start.to_string(), end.to_string()],
    )?;
    let mut add = tx.prepare_cached(
        "INSERT INTO attendance_slot(uid, workshop_id, date, kind, half)
         SELECT ?1, ?2, ?3, 'half_day', ?4 WHERE NOT EXISTS (
           SELECT 1 FROM attendance_slot WHERE workshop_id = ?2 AND date = ?3 AND kind = 'half_day' AND half = ?4)",
    )?;
    let days = u64::try_from((end - start).num_days()).unwrap_or(0);
    for date in (0..=days).filter_map(|n| start.checked_add_days(Days::new(n))) {
        for half in ["am", "pm"] {
            add.execute(params![tx.uid(), workshop, date.to_string(), half])?;
        }
    }
    Ok(())
}

/// Moves in the order that never lands on a half day that is still to move.
fn shift(tx: &Tx, workshop: i64, days: i64) -> Result<()> {
    let order = if days > 0 { "DESC" } else { "ASC" };
    let mut read = tx.prepare(&format!(
        "SELECT id, date FROM attendance_slot WHERE workshop_id = ?1 AND kind = 'half_day' ORDER BY date {order}"
    ))?;
    let slots: Vec<(i64, String)> = read
        .query_map([workshop], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (slot, date) in slots {
        let moved = super::read::date(&date) + chrono::TimeDelta::days(days);
        tx.execute(
            "UPDATE attendance_slot SET date = ?2 WHERE id = ?1",
            params![slot, moved.to_string()],
        )?;
    }
    Ok(())
}
