use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Block, Day, Lead, Placed, Plan, Timed, Track, glance, remarks, schedule};
use crate::workshops::{self, localized};
use crate::{Error, Library, Localized, Result};

/// The plan of a workshop with all its times, remarks and sums.
///
/// # Errors
/// `NotFound`.
pub fn show(library: &Library, workshop: &str) -> Result<Plan> {
    let w = workshops::find(library.conn(), workshop)?;
    let days = days_of_blocks(library, workshop)?;
    Ok(Plan {
        workshop: w.uid.clone(),
        remarks: remarks::remarks(&days, &w),
        glance: glance::glance(&days, &w),
        zone: w.zone,
        days,
    })
}

/// The days with their times, without remarks and sums.
///
/// # Errors
/// `NotFound`.
pub fn days_of_blocks(library: &Library, workshop: &str) -> Result<Vec<Day>> {
    let conn = library.conn();
    days_of(conn, workshops::id(conn, workshop)?)
}

/// The workshop that a block belongs to.
///
/// # Errors
/// `NotFound`.
pub fn workshop_of(library: &Library, block: &str) -> Result<String> {
    library
        .conn()
        .query_row(
            "SELECT w.uid FROM block b JOIN plan_day d ON d.id = b.day_id JOIN workshop w ON w.id = d.workshop_id
             WHERE b.uid = ?1",
            [block],
            |row| row.get(0),
        )
        .optional()?
        .ok_or_else(|| missing_block(block))
}

pub(super) fn missing_block(uid: &str) -> Error {
    Error::NotFound {
        what: "block",
        uid: uid.into(),
    }
}

/// A block as it is stored, before it is put into its place.
struct Stored {
    id: i64,
    day: i64,
    parent: Option<i64>,
    track: usize,
    titles: Option<Vec<Localized>>,
    block: Block,
}

pub(crate) fn days_of(conn: &Connection, workshop: i64) -> Result<Vec<Day>> {
    let mut read = conn.prepare_cached(
        "SELECT id, uid, date, start_minute, end_minute, title FROM plan_day WHERE workshop_id = ?1 ORDER BY date, id",
    )?;
    let mut days: Vec<(i64, Day)> = read
        .query_map([workshop], |row| Ok((row.get(0)?, row_to_day(row)?)))?
        .collect::<Result<_, _>>()?;
    let stored = stored(conn, workshop)?;
    let mut inner: HashMap<i64, Vec<Stored>> = HashMap::new();
    let mut outer: HashMap<i64, Vec<Stored>> = HashMap::new();
    for block in stored {
        match block.parent {
            Some(parent) => inner.entry(parent).or_default().push(block),
            None => outer.entry(block.day).or_default().push(block),
        }
    }
    for (id, day) in &mut days {
        let blocks = outer.remove(id).unwrap_or_default();
        day.blocks = blocks.into_iter().map(|stored| whole(stored, &mut inner)).collect();
        place(day);
    }
    Ok(days.into_iter().map(|(_, day)| day).collect())
}

fn row_to_day(row: &Row) -> rusqlite::Result<Day> {
    Ok(Day {
        uid: row.get(1)?,
        date: workshops::date(&row.get::<_, String>(2)?),
        start: row.get(3)?,
        end: row.get(4)?,
        title: localized(row, 5)?,
        blocks: Vec::new(),
        finish: 0,
        overrun: 0,
    })
}

fn stored(conn: &Connection, workshop: i64) -> Result<Vec<Stored>> {
    let mut leads = leads(conn, workshop)?;
    let mut objectives = objectives(conn, workshop)?;
    let mut read = conn.prepare_cached(
        "SELECT b.id, b.day_id, b.parent_id, b.track, b.tracks, b.uid, b.title, b.category, b.minutes, b.pin, b.room,
                b.description, b.materials, b.notes, b.activity_uid, b.module_uid
         FROM block b JOIN plan_day d ON d.id = b.day_id WHERE d.workshop_id = ?1
         ORDER BY b.day_id, b.parent_id, b.track, b.position, b.id",
    )?;
    let rows = read.query_map([workshop], |row| {
        let tracks: Option<String> = row.get(4)?;
        Ok(Stored {
            id: row.get(0)?,
            day: row.get(1)?,
            parent: row.get(2)?,
            track: row.get::<_, Option<u32>>(3)?.unwrap_or(0) as usize,
            titles: tracks.map(|json| titles(&json)),
            block: row_to_block(row)?,
        })
    })?;
    let mut out: Vec<Stored> = rows.collect::<Result<_, _>>()?;
    for stored in &mut out {
        stored.block.leads = leads.remove(&stored.id).unwrap_or_default();
        stored.block.objectives = objectives.remove(&stored.id).unwrap_or_default();
    }
    Ok(out)
}

/// The titles of tracks as they are stored: at least two, so that a damaged row still shows its blocks.
pub(super) fn titles(json: &str) -> Vec<Localized> {
    let mut titles: Vec<Localized> = serde_json::from_str(json).unwrap_or_default();
    titles.resize(titles.len().max(2), Localized::default());
    titles
}

fn row_to_block(row: &Row) -> rusqlite::Result<Block> {
    Ok(Block {
        uid: row.get(5)?,
        title: localized(row, 6)?,
        category: row.get(7)?,
        minutes: row.get(8)?,
        pin: row.get(9)?,
        room: row.get(10)?,
        description: localized(row, 11)?,
        materials: localized(row, 12)?,
        notes: row.get(13)?,
        activity: row.get(14)?,
        module: row.get(15)?,
        ..Block::default()
    })
}

fn leads(conn: &Connection, workshop: i64) -> Result<HashMap<i64, Vec<Lead>>> {
    let mut read = conn.prepare_cached(
        "SELECT l.block_id, l.uid, l.role, q.uid, l.name, l.title, l.institution FROM block_lead l
         JOIN block b ON b.id = l.block_id JOIN plan_day d ON d.id = b.day_id
         LEFT JOIN participation q ON q.id = l.participation_id
         WHERE d.workshop_id = ?1 ORDER BY l.block_id, l.position, l.id",
    )?;
    let rows = read.query_map([workshop], |row| {
        Ok((
            row.get::<_, i64>(0)?,
            Lead {
                uid: row.get(1)?,
                role: row.get(2)?,
                participant: row.get(3)?,
                name: row.get(4)?,
                title: row.get(5)?,
                institution: row.get(6)?,
            },
        ))
    })?;
    grouped(rows)
}

fn objectives(conn: &Connection, workshop: i64) -> Result<HashMap<i64, Vec<String>>> {
    let mut read = conn.prepare_cached(
        "SELECT l.block_id, o.uid FROM block_objective l JOIN objective o ON o.id = l.objective_id
         WHERE o.workshop_id = ?1 ORDER BY l.block_id, o.position",
    )?;
    let rows = read.query_map([workshop], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?;
    grouped(rows)
}

fn grouped<T>(rows: impl Iterator<Item = rusqlite::Result<(i64, T)>>) -> Result<HashMap<i64, Vec<T>>> {
    let mut out: HashMap<i64, Vec<T>> = HashMap::new();
    for row in rows {
        let (key, value) = row?;
        out.entry(key).or_default().push(value);
    }
    Ok(out)
}

/// A block with the blocks of its tracks.
fn whole(stored: Stored, inner: &mut HashMap<i64, Vec<Stored>>) -> Block {
    let mut block = stored.block;
    if let Some(titles) = stored.titles {
        block.tracks = titles
            .into_iter()
            .map(|title| Track {
                title,
                ..Track::default()
            })
            .collect();
        let last = block.tracks.len() - 1;
        for child in inner.remove(&stored.id).unwrap_or_default() {
            block.tracks[child.track.min(last)].blocks.push(child.block);
        }
    }
    block
}

/// Computes the times of a day.
pub(crate) fn place(day: &mut Day) {
    let timed: Vec<Timed> = day.blocks.iter().map(timed).collect();
    set(&mut day.blocks, schedule(day.start, &timed));
    day.finish = day.blocks.iter().map(|block| block.end).max().unwrap_or(day.start);
    day.overrun = (day.finish - day.end).max(0);
}

fn timed(block: &Block) -> Timed {
    Timed {
        minutes: block.minutes,
        pin: block.pin,
        tracks: block
            .tracks
            .iter()
            .map(|track| track.blocks.iter().map(timed).collect())
            .collect(),
    }
}

fn set(blocks: &mut [Block], placed: Vec<Placed>) {
    for (block, at) in blocks.iter_mut().zip(placed) {
        block.start = at.start;
        block.end = at.end;
        block.gap = if block.pin.is_some() { at.gap } else { 0 };
        if block.tracks.iter().any(|track| !track.blocks.is_empty()) {
            block.minutes = at.end - at.start;
        }
        for (track, placed) in block.tracks.iter_mut().zip(at.tracks) {
            set(&mut track.blocks, placed);
            track.end = track.blocks.iter().map(|inner| inner.end).max().unwrap_or(at.start);
        }
    }
}
