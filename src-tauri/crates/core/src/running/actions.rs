//! Who does what by when.

use rusqlite::params;

use super::ActionPoint;
use crate::workshops::{self, dates};
use crate::{Error, Library, Op, OpOutput, Result, Tx, text};

/// The action points in order.
///
/// # Errors
/// `NotFound`.
pub fn action_points(library: &Library, workshop: &str) -> Result<Vec<ActionPoint>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT uid, block_uid, what, who, due, done FROM action_point WHERE workshop_id = ?1 ORDER BY position, id",
    )?;
    let rows = read.query_map([workshops::id(conn, workshop)?], |row| {
        Ok(ActionPoint {
            uid: row.get(0)?,
            block: row.get(1)?,
            what: row.get(2)?,
            who: row.get(3)?,
            due: row.get(4)?,
            done: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every text checked, the date as ISO 8601.
fn checked(point: &ActionPoint) -> Result<ActionPoint> {
    let what = text::lines("what", &point.what)?;
    if what.is_empty() {
        return Err(Error::invalid("what", "required", ""));
    }
    Ok(ActionPoint {
        what,
        who: text::line("who", &point.who)?,
        due: due(point.due.as_deref())?,
        ..point.clone()
    })
}

/// A date or none.
pub(super) fn due(text: Option<&str>) -> Result<Option<String>> {
    let given = text.map(str::trim).filter(|text| !text.is_empty());
    given
        .map(|text| dates::parse_one("due", text).map(|date| date.to_string()))
        .transpose()
}

/// Adds an action point at the end; returns its uid.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn add_action(library: &mut Library, workshop: &str, new: &ActionPoint) -> Result<OpOutput<String>> {
    library.transact(Op::EditActionPoints, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        keep_action(tx, workshop, new)
    })
}

pub(crate) fn keep_action(tx: &Tx, workshop: i64, new: &ActionPoint) -> Result<String> {
    let (new, uid) = (checked(new)?, tx.uid());
    tx.execute(
            "INSERT INTO action_point(uid, workshop_id, block_uid, position, what, who, due, done)
             SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1, ?4, ?5, ?6, ?7 FROM action_point WHERE workshop_id = ?2",
            params![uid, workshop, new.block, new.what, new.who, new.due, new.done],
        )?;
    Ok(uid)
}

/// Replaces an action point.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_action(library: &mut Library, point: &ActionPoint) -> Result<OpOutput<()>> {
    library.transact(Op::EditActionPoints, |tx| {
        let new = checked(point)?;
        let found = tx.execute(
            "UPDATE action_point SET block_uid = ?2, what = ?3, who = ?4, due = ?5, done = ?6 WHERE uid = ?1",
            params![new.uid, new.block, new.what, new.who, new.due, new.done],
        )?;
        if found == 0 {
            return Err(Error::NotFound {
                what: "action",
                uid: point.uid.clone(),
            });
        }
        Ok(())
    })
}

/// Removes action points; returns how many.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_actions(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::EditActionPoints, |tx| {
        let mut count = 0;
        for uid in uids {
            count += tx.execute("DELETE FROM action_point WHERE uid = ?1", [uid])?;
        }
        tx.tell("count", count);
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    })
}
