//! Slots follow the plan: half days and days its dates, sessions its blocks.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::slots::{by, is_session};
use crate::plan::{self, Day};
use crate::workshops::AttendanceBy;
use crate::{Result, Tx};

/// Notes which plans an operation touched, and what was known of blocks that it removed.
pub(crate) const WATCH: &str = "
  CREATE TEMP TABLE IF NOT EXISTS replanned (workshop_id INTEGER);
  CREATE TEMP TABLE IF NOT EXISTS removed_block (uid TEXT, day_id INTEGER, position INTEGER, title TEXT, minutes INTEGER, pin INTEGER);
  CREATE TEMP TRIGGER IF NOT EXISTS watch_insert_block AFTER INSERT ON main.block BEGIN
    INSERT INTO replanned SELECT workshop_id FROM plan_day WHERE id = NEW.day_id; END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_update_block AFTER UPDATE ON main.block BEGIN
    INSERT INTO replanned SELECT workshop_id FROM plan_day WHERE id IN (OLD.day_id, NEW.day_id); END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_delete_block AFTER DELETE ON main.block BEGIN
    INSERT INTO removed_block VALUES (OLD.uid, OLD.day_id, OLD.position, OLD.title, OLD.minutes, OLD.pin);
    INSERT INTO replanned SELECT workshop_id FROM plan_day WHERE id = OLD.day_id; END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_insert_plan_day AFTER INSERT ON main.plan_day BEGIN
    INSERT INTO replanned VALUES (NEW.workshop_id); END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_update_plan_day AFTER UPDATE ON main.plan_day BEGIN
    INSERT INTO replanned VALUES (NEW.workshop_id); END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_delete_plan_day AFTER DELETE ON main.plan_day BEGIN
    INSERT INTO replanned VALUES (OLD.workshop_id); END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_insert_session_record AFTER INSERT ON main.session_record BEGIN
    INSERT INTO replanned VALUES (NEW.workshop_id); END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_update_session_record AFTER UPDATE ON main.session_record BEGIN
    INSERT INTO replanned VALUES (NEW.workshop_id); END;
  CREATE TEMP TRIGGER IF NOT EXISTS watch_delete_session_record AFTER DELETE ON main.session_record BEGIN
    INSERT INTO replanned VALUES (OLD.workshop_id); END;
";

/// Forgets what was noted: an undo brings the slots back by itself.
pub(crate) fn forget(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("DELETE FROM temp.replanned; DELETE FROM temp.removed_block;")?)
}

/// Brings the sessions of every workshop whose plan the operation touched in step with it.
pub(crate) fn follow_plans(tx: &Tx) -> Result<()> {
    let workshops: Vec<i64> = {
        let mut read = tx.prepare_cached(
            "SELECT DISTINCT w.id FROM temp.replanned r JOIN workshop w ON w.id = r.workshop_id
             WHERE w.attendance_by = 'session'",
        )?;
        read.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for workshop in workshops {
        sessions(tx, workshop)?;
    }
    forget(tx)
}

/// Makes the slots that the workshop keeps attendance by.
pub(super) fn follow(tx: &Tx, workshop: i64) -> Result<()> {
    if by(tx, workshop)? == AttendanceBy::Session {
        sessions(tx, workshop)
    } else {
        days(tx, workshop)
    }
}

/// Half days or days of every day of the plan; those of other dates and of another kind go unless something is marked
/// on them or attached.
pub(crate) fn days(tx: &Tx, workshop: i64) -> Result<()> {
    let by = by(tx, workshop)?;
    tx.execute(
        "DELETE FROM attendance_slot WHERE workshop_id = ?1 AND kind <> 'session'
           AND (kind <> ?2 OR date NOT IN (SELECT date FROM plan_day WHERE workshop_id = ?1))
           AND NOT EXISTS (SELECT 1 FROM attendance_mark m WHERE m.slot_id = attendance_slot.id)
           AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.slot_id = attendance_slot.id)",
        params![workshop, by],
    )?;
    let halves: &[Option<&str>] = match by {
        AttendanceBy::HalfDay => &[Some("am"), Some("pm")],
        AttendanceBy::Day => &[None],
        AttendanceBy::Session => &[],
    };
    let mut add = tx.prepare_cached(
        "INSERT INTO attendance_slot(uid, workshop_id, date, kind, half)
         SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (
           SELECT 1 FROM attendance_slot WHERE workshop_id = ?2 AND date = ?3 AND kind = ?4 AND half IS ?5)",
    )?;
    for (_, date) in crate::workshops::dates::days(tx, workshop)? {
        for half in halves {
            add.execute(params![tx.uid(), workshop, date.to_string(), by, half])?;
        }
    }
    Ok(())
}

/// A slot for every session of the plan. One that the plan lost, or that was skipped, stays while something is marked
/// on it or attached.
fn sessions(tx: &Tx, workshop: i64) -> Result<()> {
    let days = plan::days_of(tx, workshop)?;
    let skipped = uids(
        tx,
        "SELECT block_uid FROM session_record WHERE workshop_id = ?1 AND skipped = 1",
        workshop,
    )?;
    let mut there: HashMap<String, (i64, String)> = {
        let mut read = tx.prepare_cached(
            "SELECT session_uid, id, date FROM attendance_slot WHERE workshop_id = ?1 AND kind = 'session'",
        )?;
        let rows = read.query_map([workshop], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        rows.collect::<Result<_, _>>()?
    };
    for day in &days {
        for block in day.blocks.iter().filter(|b| is_session(b) && !skipped.contains(&b.uid)) {
            match there.remove(&block.uid) {
                Some((id, date)) => moved(tx, id, &date, day.date)?,
                None => {
                    tx.execute(
                        "INSERT INTO attendance_slot(uid, workshop_id, date, kind, session_uid)
                         VALUES (?1, ?2, ?3, 'session', ?4)",
                        params![tx.uid(), workshop, day.date.to_string(), block.uid],
                    )?;
                }
            }
        }
    }
    for (session, (id, date)) in there {
        let gone = tx.execute(
            "DELETE FROM attendance_slot WHERE id = ?1
               AND NOT EXISTS (SELECT 1 FROM attendance_mark m WHERE m.slot_id = ?1)
               AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.slot_id = ?1)",
            [id],
        )?;
        if gone == 0 {
            remember(tx, workshop, &session, &date, &days)?;
        }
    }
    Ok(())
}

fn moved(tx: &Tx, slot: i64, from: &str, to: NaiveDate) -> Result<()> {
    if from != to.to_string() {
        tx.execute(
            "UPDATE attendance_slot SET date = ?2 WHERE id = ?1",
            params![slot, to.to_string()],
        )?;
    }
    Ok(())
}

/// Writes down title and time of a session that people were marked in and whose block was just removed.
fn remember(tx: &Tx, workshop: i64, session: &str, date: &str, days: &[Day]) -> Result<()> {
    let removed = tx
        .query_row(
            "SELECT day_id, position, title, minutes, pin FROM temp.removed_block WHERE uid = ?1",
            [session],
            |row| {
                Ok((
                    row.get::<_, i64>(0)?,
                    row.get::<_, i64>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, i32>(3)?,
                    row.get::<_, Option<i32>>(4)?,
                ))
            },
        )
        .optional()?;
    let Some((day, position, title, minutes, pin)) = removed else {
        return Ok(());
    };
    // It began when what stays before it ends.
    let before: Option<String> = tx
        .query_row(
            "SELECT uid FROM block WHERE day_id = ?1 AND parent_id IS NULL AND position < ?2
             ORDER BY position DESC LIMIT 1",
            [day, position],
            |row| row.get(0),
        )
        .optional()?;
    let on_day = days.iter().find(|day| day.date.to_string() == date);
    let start = on_day.map_or(540, |day| {
        let ends = day
            .blocks
            .iter()
            .find(|b| Some(&b.uid) == before.as_ref())
            .map(|b| b.end);
        ends.unwrap_or(day.start)
    });
    tx.execute(
        "INSERT INTO session_record(uid, workshop_id, block_uid, title, date, planned_start, planned_minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(block_uid) DO NOTHING",
        params![tx.uid(), workshop, session, title, date, pin.unwrap_or(start), minutes],
    )?;
    Ok(())
}

fn uids(conn: &Connection, sql: &str, workshop: i64) -> Result<Vec<String>> {
    let mut read = conn.prepare_cached(sql)?;
    Ok(read
        .query_map([workshop], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}
