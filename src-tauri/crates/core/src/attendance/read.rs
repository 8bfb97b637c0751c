use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Share, Sheet, SheetRow, Slot, SlotMark, SlotRow, State, slots};
use crate::people::Role;
use crate::workshops::{self, Excused, Workshop};
use crate::{Library, Result, people, text};

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
    let slots = slots::slots(conn, id)?;
    let past: Vec<bool> = slots.iter().map(|s| slots::is_past(s, &workshop.zone, now)).collect();
    let mut marks = marks(conn, id)?;
    let mut people = people_rows(conn, id)?;
    people.sort_by_key(|(_, row)| row.role != Role::Participant);
    let mut rows = Vec::with_capacity(people.len());
    for (participation, mut row) in people {
        let mut known = marks.remove(&participation).unwrap_or_default();
        row.marks = slots.iter().map(|s| known.remove(&s.id)).collect();
        let states: Vec<Option<State>> = row.marks.iter().map(|m| m.as_ref().map(|m| m.state)).collect();
        (row.since, row.until) = stay(&states, &past);
        row.share = share(&states, &past, workshop);
        rows.push(row);
    }
    let scans = evidence_of_slots(conn, id)?;
    let here = slots::here(&workshop.zone, now);
    Ok(Sheet {
        by: workshop.attendance_by,
        now: slots::current(&slots, here).map(|slot| slot.uid.clone()),
        slots: slots
            .into_iter()
            .zip(past)
            .enumerate()
            .map(|(at, (slot, past))| column(slot, past, at, &rows, &scans))
            .collect(),
        rows,
    })
}

fn column(slot: SlotRow, past: bool, at: usize, rows: &[SheetRow], scans: &HashMap<i64, u32>) -> Slot {
    let count = |state: Option<State>| {
        let among = rows
            .iter()
            .filter(|r| r.role == Role::Participant && r.marks[at].as_ref().map(|m| m.state) == state);
        u32::try_from(among.count()).unwrap_or(u32::MAX)
    };
    Slot {
        present: count(Some(State::Present)),
        late: count(Some(State::Late)),
        excused: count(Some(State::Excused)),
        absent: count(Some(State::Absent)),
        unmarked: count(None),
        evidence: scans.get(&slot.id).copied().unwrap_or(0),
        uid: slot.uid,
        kind: slot.kind,
        date: slot.date,
        half: slot.half,
        session: slot.session,
        title: slot.title,
        start: slot.start,
        end: slot.end,
        planned: slot.planned,
        past,
    }
}

/// Every mark of a workshop, those kept aside among them: by participation and slot.
pub(super) fn marks(conn: &Connection, workshop: i64) -> Result<HashMap<i64, HashMap<i64, SlotMark>>> {
    let mut read = conn.prepare_cached(
        "SELECT m.participation_id, m.slot_id, m.state, m.arrived, m.left_at, m.reason FROM attendance_mark m
         JOIN attendance_slot s ON s.id = m.slot_id WHERE s.workshop_id = ?1",
    )?;
    let mut rows = read.query([workshop])?;
    let mut out: HashMap<i64, HashMap<i64, SlotMark>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let mark = SlotMark {
            state: row.get(2)?,
            arrived: row.get(3)?,
            left: row.get(4)?,
            reason: row.get(5)?,
        };
        out.entry(row.get(0)?).or_default().insert(row.get(1)?, mark);
    }
    Ok(out)
}

fn evidence_of_slots(conn: &Connection, workshop: i64) -> Result<HashMap<i64, u32>> {
    let mut read = conn.prepare_cached(
        "SELECT slot_id, count(*) FROM evidence WHERE workshop_id = ?1 AND slot_id IS NOT NULL GROUP BY slot_id",
    )?;
    let rows = read.query_map([workshop], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn people_rows(conn: &Connection, workshop: i64) -> Result<Vec<(i64, SheetRow)>> {
    let mut read = conn.prepare_cached(
        "SELECT q.id, q.uid, p.uid, p.name, q.organisation, q.role, coalesce(p.native_name, ''),
                coalesce(p.called_name, '') FROM participation q
         JOIN person p ON p.id = q.person_id WHERE q.workshop_id = ?1",
    )?;
    let rows = read.query_map([workshop], |row| {
        let (name, native, called): (String, String, String) = (row.get(3)?, row.get(6)?, row.get(7)?);
        Ok((
            row.get(0)?,
            SheetRow {
                participant: row.get(1)?,
                person: row.get(2)?,
                key: text::fold(&format!("{name} {native} {called}")),
                name,
                organisation: row.get(4)?,
                role: row.get::<_, people::Role>(5)?,
                marks: Vec::new(),
                since: None,
                until: None,
                share: Share::default(),
            },
        ))
    })?;
    let mut found: HashMap<i64, SheetRow> = rows.collect::<Result<_, _>>()?;
    let order = people::order_of(conn, workshop)?;
    Ok(order
        .into_iter()
        .filter_map(|id| Some((id, found.remove(&id)?)))
        .collect())
}

/// The first slot attended when what came before was missed, and the last one when what is over after it was missed.
fn stay(marks: &[Option<State>], past: &[bool]) -> (Option<u32>, Option<u32>) {
    let attended = |mark: &Option<State>| matches!(mark, Some(State::Present | State::Late));
    let place = |at: usize| u32::try_from(at).ok();
    let (Some(first), Some(last)) = (marks.iter().position(attended), marks.iter().rposition(attended)) else {
        return (None, None);
    };
    let missed_after = marks[last + 1..]
        .iter()
        .zip(&past[last + 1..])
        .any(|(mark, past)| mark.is_some() || *past);
    (place(first).filter(|_| first > 0), place(last).filter(|_| missed_after))
}

/// What marks amount to: (present + late) of (slots - excused), needed = the smallest whole number that reaches the
/// workshop's share. An unmarked slot that is over counts as absent; one to come counts as not attended yet.
pub(crate) fn share(marks: &[Option<State>], past: &[bool], workshop: &Workshop) -> Share {
    share_by(marks, past, (workshop.share_num, workshop.share_den), workshop.excused)
}

/// [`share`] under a rule of one's own.
pub(crate) fn share_by(marks: &[Option<State>], past: &[bool], least: (u32, u32), excused: Excused) -> Share {
    let mut share = Share {
        counted: u32::try_from(marks.len()).unwrap_or(u32::MAX),
        ..Share::default()
    };
    for (mark, past) in marks.iter().zip(past) {
        match mark {
            Some(State::Present | State::Late) => share.attended += 1,
            Some(State::Excused) => match excused {
                Excused::LeftOut => share.counted -= 1,
                Excused::Present => share.attended += 1,
                Excused::Absent => {}
            },
            None if !past => share.to_come += 1,
            Some(State::Absent) | None => {}
        }
    }
    let (num, den) = (u64::from(least.0), u64::from(least.1.max(1)));
    share.needed = u32::try_from((u64::from(share.counted) * num).div_ceil(den)).unwrap_or(u32::MAX);
    share
}
