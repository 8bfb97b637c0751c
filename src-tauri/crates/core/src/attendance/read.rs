use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use rusqlite::Connection;

use super::{Half, Share, Sheet, SheetRow, Slot, State};
use crate::people::Role;
use crate::workshops::{self, Excused, Workshop};
use crate::{Library, Result, people};

/// The attendance of a workshop.
///
/// # Errors
/// `NotFound`.
pub fn sheet(library: &Library, workshop: &str) -> Result<Sheet> {
    sheet_of(
        library.conn(),
        &workshops::find(library.conn(), workshop)?,
        library.clock().now(),
    )
}

fn sheet_of(conn: &Connection, workshop: &Workshop, now: DateTime<Utc>) -> Result<Sheet> {
    let id = workshops::id(conn, &workshop.uid)?;
    let slots = slots(conn, id)?;
    let past: Vec<bool> = slots.iter().map(|s| is_past(s, &workshop.zone, now)).collect();
    let mut marks = marks(conn, id)?;
    let mut people = people_rows(conn, id)?;
    people.sort_by_key(|(_, row)| row.role != Role::Participant);
    let mut rows = Vec::with_capacity(people.len());
    for (participation, mut row) in people {
        let mut known = marks.remove(&participation).unwrap_or_default();
        row.marks = slots.iter().map(|s| known.remove(&s.id)).collect();
        row.share = share(&row.marks, &past, workshop);
        rows.push(row);
    }
    let columns = slots
        .into_iter()
        .zip(past)
        .enumerate()
        .map(|(at, (slot, past))| {
            let count = |state: Option<State>| {
                let among = rows
                    .iter()
                    .filter(|r| r.role == Role::Participant && r.marks[at] == state);
                u32::try_from(among.count()).unwrap_or(u32::MAX)
            };
            Slot {
                uid: slot.uid,
                date: slot.date,
                half: slot.half,
                past,
                present: count(Some(State::Present)),
                late: count(Some(State::Late)),
                excused: count(Some(State::Excused)),
                absent: count(Some(State::Absent)),
                unmarked: count(None),
            }
        })
        .collect();
    Ok(Sheet { slots: columns, rows })
}

/// A slot as it is stored.
pub(crate) struct SlotRow {
    pub(crate) id: i64,
    pub(crate) uid: String,
    pub(crate) date: NaiveDate,
    pub(crate) half: Option<Half>,
}

pub(crate) fn slots(conn: &Connection, workshop: i64) -> Result<Vec<SlotRow>> {
    let mut read = conn.prepare_cached(
        "SELECT id, uid, date, half FROM attendance_slot WHERE workshop_id = ?1 ORDER BY date, half, id",
    )?;
    let rows = read.query_map([workshop], |row| {
        Ok(SlotRow {
            id: row.get(0)?,
            uid: row.get(1)?,
            date: workshops::date(&row.get::<_, String>(2)?),
            half: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn marks(conn: &Connection, workshop: i64) -> Result<HashMap<i64, HashMap<i64, State>>> {
    let mut read = conn.prepare_cached(
        "SELECT m.participation_id, m.slot_id, m.state FROM attendance_mark m
         JOIN attendance_slot s ON s.id = m.slot_id WHERE s.workshop_id = ?1",
    )?;
    let mut rows = read.query([workshop])?;
    let mut out: HashMap<i64, HashMap<i64, State>> = HashMap::new();
    while let Some(row) = rows.next()? {
        out.entry(row.get(0)?).or_default().insert(row.get(1)?, row.get(2)?);
    }
    Ok(out)
}

fn people_rows(conn: &Connection, workshop: i64) -> Result<Vec<(i64, SheetRow)>> {
    let mut read = conn.prepare_cached(
        "SELECT q.id, q.uid, p.uid, p.name, q.organisation, q.role FROM participation q
         JOIN person p ON p.id = q.person_id WHERE q.workshop_id = ?1 ORDER BY q.position, q.id",
    )?;
    let rows = read.query_map([workshop], |row| {
        Ok((
            row.get(0)?,
            SheetRow {
                participant: row.get(1)?,
                person: row.get(2)?,
                name: row.get(3)?,
                organisation: row.get(4)?,
                role: row.get::<_, people::Role>(5)?,
                marks: Vec::new(),
                share: Share::default(),
            },
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a slot is over at the place of the workshop: a morning at 13:00, an afternoon or a whole day at 18:00.
/// A time that the zone skips or repeats ends at its later reading.
pub(crate) fn is_past(slot: &SlotRow, zone: &str, now: DateTime<Utc>) -> bool {
    let hour = if slot.half == Some(Half::Am) { 13 } else { 18 };
    let local = slot
        .date
        .and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default());
    let zone: chrono_tz::Tz = zone.parse().unwrap_or(chrono_tz::UTC);
    let end = zone
        .from_local_datetime(&local)
        .latest()
        .map_or_else(|| local.and_utc(), |t| t.with_timezone(&Utc));
    now >= end
}

/// What marks amount to: (present + late) of (slots - excused), needed = the smallest whole number that reaches the
/// workshop's share. An unmarked slot that is over counts as absent; one to come counts as not attended yet.
pub(crate) fn share(marks: &[Option<State>], past: &[bool], workshop: &Workshop) -> Share {
    let mut share = Share {
        counted: u32::try_from(marks.len()).unwrap_or(u32::MAX),
        ..Share::default()
    };
    for (mark, past) in marks.iter().zip(past) {
        match mark {
            Some(State::Present | State::Late) => share.attended += 1,
            Some(State::Excused) => match workshop.excused {
                Excused::LeftOut => share.counted -= 1,
                Excused::Present => share.attended += 1,
                Excused::Absent => {}
            },
            None if !past => share.to_come += 1,
            Some(State::Absent) | None => {}
        }
    }
    let (num, den) = (u64::from(workshop.share_num), u64::from(workshop.share_den.max(1)));
    share.needed = u32::try_from((u64::from(share.counted) * num).div_ceil(den)).unwrap_or(u32::MAX);
    share
}
