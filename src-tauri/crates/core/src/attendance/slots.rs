use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use rusqlite::{Connection, params};

use super::{Half, SlotName};
use crate::plan::{self, Block};
use crate::workshops::dates::zone_of;
use crate::workshops::{self, AttendanceBy, localized};
use crate::{Error, Library, Localized, Op, OpOutput, Result};

/// The minute at which a morning is over.
pub(super) const NOON: i32 = 13 * 60;
/// The minute at which an afternoon, or a whole day, is over.
const EVENING: i32 = 18 * 60;

/// A slot as it is stored, with what the plan says of its session.
#[derive(Debug, Clone)]
pub(crate) struct SlotRow {
    pub(crate) id: i64,
    pub(crate) uid: String,
    pub(crate) kind: AttendanceBy,
    pub(crate) date: NaiveDate,
    pub(crate) half: Option<Half>,
    pub(crate) session: Option<String>,
    pub(crate) title: Localized,
    pub(crate) start: Option<i32>,
    pub(crate) end: Option<i32>,
    pub(crate) planned: bool,
}

impl SlotRow {
    pub(super) fn name(&self) -> SlotName {
        SlotName {
            uid: self.uid.clone(),
            kind: self.kind,
            date: self.date,
            half: self.half,
            title: self.title.clone(),
            start: self.start,
            end: self.end,
        }
    }

    /// From when to when it is attendance of the day, in minutes: halves meet at 13:00.
    pub(super) fn span(&self) -> (i32, i32) {
        match (self.kind, self.half) {
            (AttendanceBy::HalfDay, Some(Half::Pm)) => (NOON, 1440),
            (AttendanceBy::HalfDay, _) => (0, NOON),
            (AttendanceBy::Day, _) => (0, 1440),
            (AttendanceBy::Session, _) => (self.start.unwrap_or(0), self.end.unwrap_or(1440)),
        }
    }

    /// The minute at which it is over: a morning at 13:00, an afternoon or a whole day at 18:00, a session at its end.
    fn over(&self) -> i32 {
        match (self.kind, self.half) {
            (AttendanceBy::HalfDay, Some(Half::Am)) => NOON,
            (AttendanceBy::Session, _) => self.end.unwrap_or(EVENING),
            _ => EVENING,
        }
    }
}

/// The slots that the workshop keeps attendance by, in time order.
pub(crate) fn slots(conn: &Connection, workshop: i64) -> Result<Vec<SlotRow>> {
    slots_by(conn, workshop, by(conn, workshop)?)
}

/// What the workshop keeps attendance by.
pub(super) fn by(conn: &Connection, workshop: i64) -> Result<AttendanceBy> {
    Ok(
        conn.query_row("SELECT attendance_by FROM workshop WHERE id = ?1", [workshop], |row| {
            row.get(0)
        })?,
    )
}

/// The slots of one kind, those kept aside among them.
pub(super) fn slots_by(conn: &Connection, workshop: i64, by: AttendanceBy) -> Result<Vec<SlotRow>> {
    let mut read = conn.prepare_cached(
        "SELECT id, uid, kind, date, half, session_uid FROM attendance_slot
         WHERE workshop_id = ?1 AND kind = ?2 ORDER BY date, half, id",
    )?;
    let rows = read.query_map(params![workshop, by], |row| {
        Ok(SlotRow {
            id: row.get(0)?,
            uid: row.get(1)?,
            kind: row.get(2)?,
            date: workshops::date(&row.get::<_, String>(3)?),
            half: row.get(4)?,
            session: row.get(5)?,
            title: Localized::default(),
            start: None,
            end: None,
            planned: true,
        })
    })?;
    let mut slots: Vec<SlotRow> = rows.collect::<Result<_, _>>()?;
    if by == AttendanceBy::Session {
        name_sessions(conn, workshop, &mut slots)?;
        slots.sort_by_key(|slot| (slot.date, slot.start.unwrap_or(1440), slot.id));
    }
    Ok(slots)
}

/// Titles and times: from the plan, else from the record of what really happened.
fn name_sessions(conn: &Connection, workshop: i64, slots: &mut [SlotRow]) -> Result<()> {
    let days = plan::days_of(conn, workshop)?;
    let records = records(conn, workshop)?;
    let mut blocks: HashMap<&str, (&Block, bool)> = HashMap::new();
    for block in days.iter().flat_map(|day| &day.blocks) {
        for inner in block.tracks.iter().flat_map(|track| &track.blocks) {
            blocks.insert(&inner.uid, (inner, false));
        }
        let skipped = records.get(&block.uid).is_some_and(|record| record.skipped);
        blocks.insert(&block.uid, (block, is_session(block) && !skipped));
    }
    for slot in slots {
        let session = slot.session.as_deref().unwrap_or_default();
        if let Some((block, planned)) = blocks.get(session) {
            slot.title = title_of(block);
            (slot.start, slot.end) = (Some(block.start), Some(block.end));
            slot.planned = *planned;
        } else {
            slot.planned = false;
            if let Some(record) = records.get(session) {
                slot.title = record.title.clone();
                (slot.start, slot.end) = (Some(record.start), Some(record.start + record.minutes));
            }
        }
    }
    Ok(())
}

/// Whether people are marked in a block: work, not pauses and ceremonies. Parallel groups are one session.
pub(super) fn is_session(block: &Block) -> bool {
    let works = |block: &Block| !block.category.is_pause() && block.category != crate::curriculum::Category::Ceremony;
    let mut inner = block.tracks.iter().flat_map(|track| &track.blocks).peekable();
    if inner.peek().is_some() {
        inner.any(works)
    } else {
        works(block)
    }
}

/// The title of a block; of one without, that of its first group that has any.
fn title_of(block: &Block) -> Localized {
    let inner = block.tracks.iter().flat_map(|track| &track.blocks);
    let own = std::iter::once(&block.title).chain(inner.map(|block| &block.title));
    own.into_iter()
        .find(|title| !title.is_empty())
        .cloned()
        .unwrap_or_default()
}

struct Record {
    title: Localized,
    start: i32,
    minutes: i32,
    skipped: bool,
}

fn records(conn: &Connection, workshop: i64) -> Result<HashMap<String, Record>> {
    let mut read = conn.prepare_cached(
        "SELECT block_uid, title, planned_start, planned_minutes, skipped FROM session_record WHERE workshop_id = ?1",
    )?;
    let rows = read.query_map([workshop], |row| {
        Ok((
            row.get(0)?,
            Record {
                title: localized(row, 1)?,
                start: row.get(2)?,
                minutes: row.get(3)?,
                skipped: row.get(4)?,
            },
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a slot is over at the place of the workshop. A time that the zone skips or repeats ends at its later reading.
pub(super) fn is_past(slot: &SlotRow, zone: &str, now: DateTime<Utc>) -> bool {
    let local = slot.date.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(slot.over()));
    let end = zone_of(zone)
        .from_local_datetime(&local)
        .latest()
        .map_or_else(|| local.and_utc(), |t| t.with_timezone(&Utc));
    now >= end
}

/// Date and minute of the day at the place of the workshop.
pub(super) fn here(zone: &str, now: DateTime<Utc>) -> (NaiveDate, i32) {
    let local = now.with_timezone(&zone_of(zone)).naive_local();
    let minute = i32::try_from(local.num_seconds_from_midnight() / 60).unwrap_or(0);
    (local.date(), minute)
}

/// The slot that runs now, else the one of today that comes next, else the last of today.
pub(super) fn current(slots: &[SlotRow], (today, minute): (NaiveDate, i32)) -> Option<&SlotRow> {
    let of_today = || slots.iter().filter(|slot| slot.date == today && slot.planned);
    of_today().find(|slot| slot.over() > minute).or(of_today().next_back())
}

/// Whether a slot runs at that minute of its day. A half day and a day are open all the time.
pub(super) fn is_running(slot: &SlotRow, (today, minute): (NaiveDate, i32)) -> bool {
    let (start, end) = slot.span();
    slot.date == today && (start..end).contains(&minute)
}

/// A slot by its uid, the uid of its session, or by time: `YYYY-MM-DD/am|pm`, `YYYY-MM-DD` of a day, `YYYY-MM-DD/HH:MM`
/// of a session.
pub(super) fn find<'a>(slots: &'a [SlotRow], wanted: &str) -> Result<&'a SlotRow> {
    let (date, part) = wanted.split_once('/').unwrap_or((wanted, ""));
    let at_time = |slot: &SlotRow| {
        slot.date.to_string() == date
            && match slot.kind {
                AttendanceBy::HalfDay => slot.half.is_some_and(|half| half.code() == part),
                AttendanceBy::Day => part.is_empty(),
                AttendanceBy::Session => slot
                    .start
                    .is_some_and(|m| format!("{:02}:{:02}", m / 60, m % 60) == part),
            }
    };
    slots
        .iter()
        .find(|slot| slot.uid == wanted || slot.session.as_deref() == Some(wanted) || at_time(slot))
        .ok_or_else(|| Error::NotFound {
            what: "slot",
            uid: wanted.into(),
        })
}

/// Removes a session that the plan no longer has, with its marks.
///
/// # Errors
/// `NotFound`; `Precondition("slot-in-plan")`.
pub fn drop_slot(library: &mut Library, workshop: &str, slot: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditSlots, |tx| {
        let all = slots(tx, workshops::id(tx, workshop)?)?;
        let slot = find(&all, slot)?;
        if slot.planned {
            return Err(Error::precondition("slot-in-plan"));
        }
        tx.execute("DELETE FROM attendance_slot WHERE id = ?1", [slot.id])?;
        Ok(())
    })
}
