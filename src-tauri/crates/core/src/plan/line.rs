//! Lines of blocks: a day, or a track of a parallel block. Where blocks stand in them, and how they change places.

use rusqlite::{OptionalExtension, params};

use super::{Place, TRACKS_MAX, read};
use crate::{Error, Result, Tx};

/// A line of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub workshop: i64,
    pub day: i64,
    /// The parallel block and the track.
    pub track: Option<(i64, u32)>,
}

/// A block as the lines know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    pub id: i64,
    pub line: Line,
    pub parallel: bool,
}

/// Finds a block.
///
/// # Errors
/// `NotFound`.
pub(super) fn find(tx: &Tx, uid: &str) -> Result<Standing> {
    tx.prepare_cached(
        "SELECT b.id, d.workshop_id, b.day_id, b.parent_id, b.track, b.tracks IS NOT NULL
         FROM block b JOIN plan_day d ON d.id = b.day_id WHERE b.uid = ?1",
    )?
    .query_row([uid], |row| {
        let parent: Option<i64> = row.get(3)?;
        let track: Option<u32> = row.get(4)?;
        Ok(Standing {
            id: row.get(0)?,
            line: Line {
                workshop: row.get(1)?,
                day: row.get(2)?,
                track: parent.map(|parent| (parent, track.unwrap_or(0))),
            },
            parallel: row.get(5)?,
        })
    })
    .optional()?
    .ok_or_else(|| read::missing_block(uid))
}

/// Finds several blocks of one workshop, in the order of the plan, each once; those inside a parallel block that is
/// named too go with it.
///
/// # Errors
/// `NotFound`; `Precondition("blocks-of-two-workshops")`.
pub(super) fn find_all(tx: &Tx, uids: &[String]) -> Result<Vec<Standing>> {
    let mut found: Vec<Standing> = Vec::new();
    for uid in uids {
        let standing = find(tx, uid)?;
        if !found.contains(&standing) {
            found.push(standing);
        }
    }
    if found.iter().any(|s| s.line.workshop != found[0].line.workshop) {
        return Err(Error::precondition("blocks-of-two-workshops"));
    }
    let named: Vec<i64> = found.iter().map(|s| s.id).collect();
    found.retain(|s| s.line.track.is_none_or(|(parent, _)| !named.contains(&parent)));
    if let Some(first) = found.first() {
        let order = in_order(tx, first.line.workshop)?;
        found.sort_by_key(|s| order.iter().position(|id| *id == s.id));
    }
    Ok(found)
}

/// All blocks of a workshop in the order in which they are read.
fn in_order(tx: &Tx, workshop: i64) -> Result<Vec<i64>> {
    let mut read = tx.prepare_cached(
        "SELECT b.id FROM block b JOIN plan_day d ON d.id = b.day_id LEFT JOIN block p ON p.id = b.parent_id
         WHERE d.workshop_id = ?1
         ORDER BY d.date, d.id, coalesce(p.position, b.position), coalesce(p.id, b.id), b.parent_id IS NOT NULL,
                  b.track, b.position, b.id",
    )?;
    Ok(read
        .query_map([workshop], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// The line that a place names, and the block to go before.
///
/// # Errors
/// `NotFound`.
pub(super) fn place(tx: &Tx, place: &Place) -> Result<(Line, Option<i64>)> {
    let (day, workshop): (i64, i64) = tx
        .prepare_cached("SELECT id, workshop_id FROM plan_day WHERE uid = ?1")?
        .query_row([&place.day], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "day",
            uid: place.day.clone(),
        })?;
    let mut line = Line {
        workshop,
        day,
        track: None,
    };
    if let Some((parallel, track)) = &place.track {
        let parent = find(tx, parallel)?;
        if !parent.parallel || *track as usize >= TRACKS_MAX {
            return Err(read::missing_block(parallel));
        }
        line = Line {
            track: Some((parent.id, *track)),
            ..parent.line
        };
    }
    let before = match &place.before {
        Some(uid) => {
            let next = find(tx, uid)?;
            // A neighbour that has gone elsewhere meanwhile is no neighbour: the end of the line is the nearest place.
            (next.line == line).then_some(next.id)
        }
        None => None,
    };
    Ok((line, before))
}

/// The blocks of a line in order.
pub(super) fn blocks(tx: &Tx, line: Line) -> Result<Vec<i64>> {
    let (parent, track) = line.track.unzip();
    let mut read = tx.prepare_cached(
        "SELECT id FROM block WHERE day_id = ?1 AND parent_id IS ?2 AND (?2 IS NULL OR track IS ?3) ORDER BY position, id",
    )?;
    Ok(read
        .query_map(params![line.day, parent, track], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// Puts blocks, in their order, into a line before another block or last. Blocks of a moved parallel block go along.
pub(super) fn put(tx: &Tx, moved: &[i64], line: Line, before: Option<i64>) -> Result<()> {
    // The block to go before may be among those that move: then it is the first after it that stays.
    let there = blocks(tx, line)?;
    let after = match before {
        Some(before) => there
            .iter()
            .skip_while(|id| **id != before)
            .find(|id| !moved.contains(id)),
        None => None,
    };
    let mut order: Vec<i64> = there.iter().copied().filter(|id| !moved.contains(id)).collect();
    let at = after
        .and_then(|next| order.iter().position(|id| id == next))
        .unwrap_or(order.len());
    order.splice(at..at, moved.iter().copied());
    let (parent, track) = line.track.unzip();
    let mut set = tx.prepare_cached(
        "UPDATE block SET day_id = ?2, parent_id = ?3, track = ?4, position = ?5
         WHERE id = ?1 AND (day_id, parent_id, track, position) IS NOT (?2, ?3, ?4, ?5)",
    )?;
    for (position, id) in (1i64..).zip(&order) {
        set.execute(params![id, line.day, parent, track, position])?;
    }
    for id in moved {
        tx.prepare_cached("UPDATE block SET day_id = ?2 WHERE parent_id = ?1 AND day_id <> ?2")?
            .execute(params![id, line.day])?;
    }
    Ok(())
}
