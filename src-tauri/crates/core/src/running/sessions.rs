//! What really happened to the blocks of the plan.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::live::{self, LiveState};
use crate::plan::{self, Block};
use crate::workshops::{self, localized};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx};

/// Most minutes that a session is given or loses while it runs.
const EXTRA_MAX: i32 = 600;

/// What really happened to a block.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SessionRecord {
    /// The block, which may be gone from the plan.
    pub block: String,
    /// Its title when it began.
    pub title: Localized,
    /// Local date, ISO 8601.
    pub date: String,
    /// Start as planned, minutes after midnight.
    pub planned_start: i32,
    /// Length as planned.
    pub planned_minutes: i32,
    /// Actual start, UTC, ISO 8601.
    pub started_at: Option<String>,
    /// Actual end, UTC, ISO 8601.
    pub finished_at: Option<String>,
    /// Minutes given while it ran.
    pub extra: i32,
    /// Whether it was left out.
    pub skipped: bool,
}

const COLUMNS: &str = "block_uid, title, date, planned_start, planned_minutes, started_at, finished_at, extra, skipped";

fn row_to_record(row: &Row) -> rusqlite::Result<SessionRecord> {
    Ok(SessionRecord {
        block: row.get(0)?,
        title: localized(row, 1)?,
        date: row.get(2)?,
        planned_start: row.get(3)?,
        planned_minutes: row.get(4)?,
        started_at: row.get(5)?,
        finished_at: row.get(6)?,
        extra: row.get(7)?,
        skipped: row.get(8)?,
    })
}

/// What really happened, in the order of time.
///
/// # Errors
/// `NotFound`.
pub fn records(library: &Library, workshop: &str) -> Result<Vec<SessionRecord>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM session_record WHERE workshop_id = ?1
         ORDER BY date, coalesce(started_at, ''), planned_start, id"
    ))?;
    let rows = read.query_map([workshops::id(conn, workshop)?], row_to_record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn of_day(conn: &Connection, workshop: i64, date: NaiveDate) -> Result<Vec<SessionRecord>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM session_record WHERE workshop_id = ?1 AND date = ?2 ORDER BY id"
    ))?;
    let rows = read.query_map(params![workshop, date.to_string()], row_to_record)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A block with where it stands.
struct Standing {
    workshop: i64,
    uid: String,
    zone: String,
    date: NaiveDate,
    block: Block,
}

/// The block, or the parallel block that holds it: groups begin and end together.
fn find(tx: &Tx, uid: &str) -> Result<Standing> {
    let missing = || Error::NotFound {
        what: "block",
        uid: uid.into(),
    };
    let (workshop, workshop_uid, zone): (i64, String, String) = tx
        .query_row(
            "SELECT w.id, w.uid, w.zone FROM block b JOIN plan_day d ON d.id = b.day_id
             JOIN workshop w ON w.id = d.workshop_id WHERE b.uid = ?1",
            [uid],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?
        .ok_or_else(missing)?;
    for day in plan::days_of(tx, workshop)? {
        let date = day.date;
        let holds = |block: &Block| {
            let mut inner = block.tracks.iter().flat_map(|track| &track.blocks);
            block.uid == uid || inner.any(|inner| inner.uid == uid)
        };
        if let Some(block) = day.blocks.into_iter().find(holds) {
            return Ok(Standing {
                workshop,
                uid: workshop_uid,
                zone,
                date,
                block,
            });
        }
    }
    Err(missing())
}

/// Makes the record of a block, unless there is one.
fn record(tx: &mut Tx, at: &Standing) -> Result<()> {
    tx.execute(
        "INSERT INTO session_record(uid, workshop_id, block_uid, title, date, planned_start, planned_minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(block_uid) DO NOTHING",
        params![
            tx.uid(),
            at.workshop,
            at.block.uid,
            at.block.title.to_json(),
            at.date.to_string(),
            at.block.start,
            at.block.minutes,
        ],
    )?;
    let title = at.block.title.get("en", &[]).to_string();
    tx.tell("title", title);
    Ok(())
}

fn said(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Starts a block now; one that runs is finished. One that was finished goes on.
///
/// # Errors
/// `NotFound`.
pub fn start(library: &mut Library, block: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RunSession, |tx| {
        let at = find(tx, block)?;
        begin(tx, &at)
    })
}

fn begin(tx: &mut Tx, at: &Standing) -> Result<()> {
    let now = said(tx.now());
    tx.execute(
        "UPDATE session_record SET finished_at = ?3 WHERE workshop_id = ?1 AND date = ?2 AND block_uid <> ?4
           AND started_at IS NOT NULL AND finished_at IS NULL",
        params![at.workshop, at.date.to_string(), now, at.block.uid],
    )?;
    record(tx, at)?;
    tx.execute(
        "UPDATE session_record SET started_at = coalesce(started_at, ?2), finished_at = NULL, skipped = 0
         WHERE block_uid = ?1",
        params![at.block.uid, now],
    )?;
    Ok(())
}

/// Finishes a block now. One that nobody started began when the plan had it.
///
/// # Errors
/// `NotFound`.
pub fn finish(library: &mut Library, block: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RunSession, |tx| {
        let at = find(tx, block)?;
        end(tx, &at)
    })
}

fn end(tx: &mut Tx, at: &Standing) -> Result<()> {
    let began = projected_start(tx, at)?;
    record(tx, at)?;
    tx.execute(
        "UPDATE session_record SET started_at = coalesce(started_at, ?2), finished_at = coalesce(finished_at, ?3),
           skipped = 0 WHERE block_uid = ?1",
        params![at.block.uid, said(began.min(tx.now())), said(tx.now())],
    )?;
    Ok(())
}

/// When a block that nobody started began, by the live copy of the day.
fn projected_start(tx: &Tx, at: &Standing) -> Result<DateTime<Utc>> {
    let live = live::at(tx, &at.uid, tx.now())?;
    let shown = live.blocks.iter().find(|block| block.uid == at.block.uid);
    let minute = shown.map_or(at.block.start, |block| {
        block.start.min(at.block.start.max(block.planned_start))
    });
    Ok(live::instant_of(&at.date.to_string(), minute, &at.zone).unwrap_or(tx.now()))
}

/// Finishes what runs and starts what comes next on today's plan; `None` when nothing does.
///
/// # Errors
/// `NotFound`.
pub fn next(library: &mut Library, workshop: &str) -> Result<OpOutput<Option<String>>> {
    library.transact(Op::RunSession, |tx| {
        let live = live::at(tx, workshop, tx.now())?;
        let of = |state: LiveState| {
            live.blocks
                .iter()
                .find(|block| block.state == state)
                .map(|b| b.uid.clone())
        };
        let running = of(LiveState::Running);
        // What is due begins; what runs gives way to what comes after it.
        let upcoming = match &running {
            Some(_) => live.next.clone(),
            None => of(LiveState::Due).or(live.next.clone()),
        };
        if let Some(next) = &upcoming {
            let at = find(tx, next)?;
            begin(tx, &at)?;
        } else if let Some(running) = &running {
            let at = find(tx, running)?;
            end(tx, &at)?;
        }
        Ok(upcoming)
    })
}

/// Gives a block `minutes` more, or takes them. One that is due has begun when the plan had it.
///
/// # Errors
/// `NotFound`.
pub fn extend(library: &mut Library, block: &str, minutes: i32) -> Result<OpOutput<()>> {
    library.transact_in_run(Op::RunSession, Some(&format!("extend-{block}")), |tx| {
        let at = find(tx, block)?;
        let live = live::at(tx, &at.uid, tx.now())?;
        let due = live
            .blocks
            .iter()
            .any(|b| b.uid == at.block.uid && b.state == LiveState::Due);
        let began = projected_start(tx, &at)?;
        record(tx, &at)?;
        if due {
            tx.execute(
                "UPDATE session_record SET started_at = coalesce(started_at, ?2) WHERE block_uid = ?1",
                params![at.block.uid, said(began)],
            )?;
        }
        tx.execute(
            "UPDATE session_record SET extra = min(max(extra + ?2, ?3), ?4) WHERE block_uid = ?1",
            params![
                at.block.uid,
                minutes.clamp(-EXTRA_MAX, EXTRA_MAX),
                1 - at.block.minutes,
                EXTRA_MAX
            ],
        )?;
        Ok(())
    })
}

/// Skips a block, or takes that back. One that runs is finished instead.
///
/// # Errors
/// `NotFound`.
pub fn skip(library: &mut Library, block: &str, skipped: bool) -> Result<OpOutput<()>> {
    library.transact(Op::RunSession, |tx| {
        let at = find(tx, block)?;
        let begun: bool = tx.query_row(
            "SELECT EXISTS (SELECT 1 FROM session_record WHERE block_uid = ?1 AND started_at IS NOT NULL)",
            [&at.block.uid],
            |row| row.get(0),
        )?;
        if begun && skipped {
            return end(tx, &at);
        }
        record(tx, &at)?;
        tx.execute(
            "UPDATE session_record SET skipped = ?2 WHERE block_uid = ?1",
            params![at.block.uid, skipped],
        )?;
        Ok(())
    })
}

/// Forgets what was recorded of a block: started by mistake.
///
/// # Errors
/// `NotFound`.
pub fn reset(library: &mut Library, block: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RunSession, |tx| {
        let at = find(tx, block)?;
        let title = at.block.title.get("en", &[]).to_string();
        tx.tell("title", title);
        tx.execute("DELETE FROM session_record WHERE block_uid = ?1", [at.block.uid])?;
        Ok(())
    })
}
