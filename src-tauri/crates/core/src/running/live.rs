//! A day as it runs: what is late shifts the rest, pins hold, the plan itself never changes.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;

use super::sessions::{self, SessionRecord};
use crate::curriculum::Category;
use crate::plan::{self, Block, Day, Lead, Track};
use crate::workshops::dates::zone_of;
use crate::workshops::{self, codes};
use crate::{Library, Localized, Result};

/// Minutes over time after which a session was forgotten, not prolonged: the evening came, the laptop was closed.
const FORGOTTEN: i32 = 360;

codes! {
    /// How far a block has come.
    LiveState {
        /// To come.
        Upcoming = "upcoming",
        /// Running by the keys.
        Running = "running",
        /// It should run by the clock, nobody started it.
        Due = "due",
        /// Over.
        Done = "done",
        /// Left out.
        Skipped = "skipped",
    } default Upcoming
}

/// A block of the live copy.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LiveBlock {
    /// Identity of the block.
    pub uid: String,
    /// Title by language.
    pub title: Localized,
    /// For participants.
    pub description: Localized,
    /// Method.
    pub category: Category,
    /// Room.
    pub room: String,
    /// Who leads it.
    pub leads: Vec<Lead>,
    /// Tracks of a parallel block.
    pub tracks: Vec<Track>,
    /// Whether its planned start is fixed.
    pub pinned: bool,
    /// Start by the plan, minutes after midnight.
    pub planned_start: i32,
    /// End by the plan.
    pub planned_end: i32,
    /// Start as it is or will be.
    pub start: i32,
    /// End as it is or will be; of a running block never before now.
    pub end: i32,
    /// How far it has come.
    pub state: LiveState,
}

/// A day as it runs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Live {
    /// Title of the workshop.
    pub title: Localized,
    /// IANA zone of all times.
    pub zone: String,
    /// The day shown: today, else the next one to come, else the last; `None` without days.
    pub date: Option<String>,
    /// Whether that is today where the workshop takes place.
    pub today: bool,
    /// Now, in seconds after local midnight of `date` (negative before that day).
    pub now: i32,
    /// Blocks in order.
    pub blocks: Vec<LiveBlock>,
    /// The block that runs, or should.
    pub current: Option<String>,
    /// The one after it.
    pub next: Option<String>,
    /// Seconds until the current block should end; below zero when it is over time.
    pub left: Option<i32>,
    /// Minutes behind the plan at the next block, below zero when ahead.
    pub late: i32,
    /// When the day will be over, minutes after midnight.
    pub finish: i32,
}

/// A record in seconds of the local day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clocked {
    /// The block.
    pub block: String,
    /// Actual start, seconds after local midnight.
    pub started: Option<i32>,
    /// Actual end.
    pub finished: Option<i32>,
    /// Minutes given.
    pub extra: i32,
    /// Left out.
    pub skipped: bool,
}

impl Clocked {
    fn is_told(&self) -> bool {
        self.started.is_some() || self.skipped
    }
}

/// The live copy of a day. `now` is in seconds after local midnight.
///
/// While nobody has pressed a key the plan runs by the clock. From the first key on the keys lead: what is done keeps
/// its real times, what runs ends no earlier than now, and everything else follows in order, except that a pinned block
/// begins no earlier than its pin.
#[must_use]
pub fn project(day: &Day, records: &[Clocked], now: i32) -> Vec<LiveBlock> {
    let of: HashMap<&str, &Clocked> = records.iter().map(|r| (r.block.as_str(), r)).collect();
    let told = |block: &Block| of.get(block.uid.as_str()).copied().filter(|r| r.is_told());
    let started = |block: &Block| told(block).and_then(|r| r.started);
    let last_told = day.blocks.iter().rposition(|block| started(block).is_some());
    let first_told = day.blocks.iter().position(|block| started(block).is_some());
    let first_start = day
        .blocks
        .iter()
        .find_map(started)
        .map_or(i32::MAX, |second| second.div_euclid(60));
    let by_keys = day.blocks.iter().any(|block| told(block).is_some());
    let mut free_from = day.start;
    let mut due = None;
    let mut out = Vec::with_capacity(day.blocks.len());
    for (at, block) in day.blocks.iter().enumerate() {
        let extra = of.get(block.uid.as_str()).map_or(0, |r| r.extra);
        let (start, end, state) = match told(block) {
            Some(record) if record.skipped => (free_from, free_from, LiveState::Skipped),
            Some(record) => held(block, record, now),
            None if !by_keys => {
                let end = block.end.saturating_add(extra);
                (block.start, end, by_clock(block.start, end, now))
            }
            // Nobody pressed a key until later: it was held as planned.
            None if first_told.is_some_and(|first| at < first) && block.start < first_start => {
                (block.start, block.end.min(first_start), LiveState::Done)
            }
            // Somebody went on to a later block: this one was passed over.
            None if last_told.is_some_and(|last| at < last) => (free_from, free_from, LiveState::Skipped),
            None => {
                let start = block.pin.map_or(free_from, |pin| pin.max(free_from));
                let waits = due.is_none() && start.saturating_mul(60) <= now;
                let start = if waits { start.max(now.div_euclid(60)) } else { start };
                let state = if waits { LiveState::Due } else { LiveState::Upcoming };
                let minutes = (block.minutes + extra).max(0);
                (start, start.saturating_add(minutes), state)
            }
        };
        if matches!(state, LiveState::Due | LiveState::Running) {
            due = Some(at);
        }
        free_from = if by_keys { end.max(free_from) } else { end };
        out.push(LiveBlock {
            uid: block.uid.clone(),
            title: block.title.clone(),
            description: block.description.clone(),
            category: block.category,
            room: block.room.clone(),
            leads: block.leads.clone(),
            tracks: block.tracks.clone(),
            pinned: block.pin.is_some(),
            planned_start: block.start,
            planned_end: block.end,
            start,
            end,
            state,
        });
    }
    out
}

/// A block that was started.
fn held(block: &Block, record: &Clocked, now: i32) -> (i32, i32, LiveState) {
    let start = record.started.unwrap_or(0).div_euclid(60);
    if let Some(finished) = record.finished {
        return (start, finished.div_euclid(60).max(start), LiveState::Done);
    }
    let end = start + (block.minutes + record.extra).max(0);
    if now.div_euclid(60) > end + FORGOTTEN {
        (start, end, LiveState::Done)
    } else {
        (start, end.max((now + 59).div_euclid(60)), LiveState::Running)
    }
}

fn by_clock(start: i32, end: i32, now: i32) -> LiveState {
    if end.saturating_mul(60) <= now {
        LiveState::Done
    } else if start.saturating_mul(60) <= now {
        LiveState::Due
    } else {
        LiveState::Upcoming
    }
}

/// Today's plan as it runs, at the instant of the library's clock.
///
/// # Errors
/// `NotFound`.
pub fn live(library: &Library, workshop: &str) -> Result<Live> {
    at(library.conn(), workshop, library.clock().now())
}

pub(super) fn at(conn: &Connection, workshop: &str, now: DateTime<Utc>) -> Result<Live> {
    let w = workshops::find(conn, workshop)?;
    let id = workshops::id(conn, workshop)?;
    let zone = zone_of(&w.zone);
    let days = plan::days_of(conn, id)?;
    let here = now.with_timezone(&zone).date_naive();
    let day = days.iter().find(|day| day.date >= here).or(days.last());
    let mut live = Live {
        title: w.title,
        zone: w.zone,
        date: day.map(|day| day.date.to_string()),
        today: day.is_some_and(|day| day.date == here),
        now: 0,
        blocks: Vec::new(),
        current: None,
        next: None,
        left: None,
        late: 0,
        finish: 0,
    };
    if let Some(day) = day {
        let records = sessions::of_day(conn, id, day.date)?;
        fill(&mut live, day, &records, now, zone);
    }
    Ok(live)
}

fn fill(live: &mut Live, day: &Day, records: &[SessionRecord], now: DateTime<Utc>, zone: Tz) {
    let clocked: Vec<Clocked> = records.iter().map(|r| clocked(r, day.date, zone)).collect();
    live.now = second_of(day.date, now, zone);
    live.blocks = project(day, &clocked, live.now);
    live.finish = live.blocks.iter().map(|block| block.end).max().unwrap_or(day.start);
    let current = live
        .blocks
        .iter()
        .position(|block| matches!(block.state, LiveState::Running | LiveState::Due));
    let after = current.map_or(0, |at| at + 1);
    let next = live.blocks[after..]
        .iter()
        .find(|block| block.state == LiveState::Upcoming);
    if let Some(next) = next {
        live.late = next.start - next.planned_start;
        live.next = Some(next.uid.clone());
    }
    if let Some(block) = current.map(|at| &live.blocks[at]) {
        let record = clocked.iter().find(|r| r.block == block.uid && r.started.is_some());
        let minutes = day.blocks.iter().find(|b| b.uid == block.uid).map_or(0, |b| b.minutes);
        // To the second of the real start, through instants: a change of the clocks is no time lost or won.
        let end = match record {
            Some(record) => record.started.unwrap_or(0) + (minutes + record.extra).max(0) * 60,
            None => block.end * 60,
        };
        live.left = instant(day.date, end, zone).map(|end| seconds(end - now));
        live.current = Some(block.uid.clone());
    }
}

/// An instant as seconds after local midnight of a day, on the wall clock there.
fn second_of(date: NaiveDate, at: DateTime<Utc>, zone: Tz) -> i32 {
    let local = at.with_timezone(&zone).naive_local();
    seconds(local - date.and_time(NaiveTime::MIN))
}

fn instant(date: NaiveDate, second: i32, zone: Tz) -> Option<DateTime<Utc>> {
    let local = date.and_time(NaiveTime::MIN) + TimeDelta::seconds(i64::from(second));
    let found = zone.from_local_datetime(&local);
    found
        .latest()
        .or_else(|| zone.from_local_datetime(&(local + TimeDelta::hours(1))).latest())
        .map(|at| at.with_timezone(&Utc))
}

fn seconds(span: TimeDelta) -> i32 {
    i32::try_from(span.num_seconds()).unwrap_or(if span < TimeDelta::zero() { i32::MIN } else { i32::MAX })
}

fn clocked(record: &SessionRecord, date: NaiveDate, zone: Tz) -> Clocked {
    let second = |text: &Option<String>| {
        let at = DateTime::parse_from_rfc3339(text.as_deref()?).ok()?;
        Some(second_of(date, at.with_timezone(&Utc), zone))
    };
    Clocked {
        block: record.block.clone(),
        started: second(&record.started_at),
        finished: second(&record.finished_at),
        extra: record.extra,
        skipped: record.skipped,
    }
}

/// The instant at which a minute of a day falls.
pub(super) fn instant_of(date: &str, minute: i32, zone: &str) -> Option<DateTime<Utc>> {
    instant(workshops::date(date), minute.saturating_mul(60), zone_of(zone))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A morning: A 9:00-9:30, B 9:30-10:30, coffee pinned at 10:30, C 10:45-11:45.
    fn morning() -> Day {
        let block = |uid: &str, start: i32, minutes: i32, pin: Option<i32>| Block {
            uid: uid.into(),
            start,
            end: start + minutes,
            minutes,
            pin,
            ..Block::default()
        };
        Day {
            uid: "d".into(),
            date: NaiveDate::from_ymd_opt(2026, 11, 10).unwrap(),
            start: 540,
            end: 1020,
            title: Localized::default(),
            blocks: vec![
                block("a", 540, 30, None),
                block("b", 570, 60, None),
                block("coffee", 630, 15, Some(630)),
                block("c", 645, 60, None),
            ],
            finish: 705,
            overrun: 0,
        }
    }

    fn started(block: &str, at: i32, until: Option<i32>) -> Clocked {
        Clocked {
            block: block.into(),
            started: Some(at * 60),
            finished: until.map(|until| until * 60),
            ..Clocked::default()
        }
    }

    fn shown(records: &[Clocked], now: i32) -> Vec<(i32, i32, &'static str)> {
        let blocks = project(&morning(), records, now * 60);
        blocks.iter().map(|b| (b.start, b.end, b.state.code())).collect()
    }

    #[test]
    fn without_a_key_the_plan_runs_by_the_clock() {
        assert_eq!(shown(&[], 500)[0], (540, 570, "upcoming"));
        assert_eq!(
            shown(&[], 580),
            [
                (540, 570, "done"),
                (570, 630, "due"),
                (630, 645, "upcoming"),
                (645, 705, "upcoming")
            ]
        );
        assert!(shown(&[], 1_000).iter().all(|(.., state)| *state == "done"));
    }

    #[test]
    fn what_runs_late_shifts_the_rest_and_the_pin_holds() {
        let ran = [started("a", 550, Some(585)), started("b", 585, None)];
        assert_eq!(
            shown(&ran, 600),
            [
                (550, 585, "done"),
                (585, 645, "running"),
                (645, 660, "upcoming"),
                (660, 720, "upcoming")
            ],
            "the pinned break waits for what still runs"
        );
        let early = [started("a", 540, Some(560)), started("b", 560, Some(600))];
        assert_eq!(
            shown(&early, 600)[2],
            (630, 645, "upcoming"),
            "a break is not brought forward"
        );
        assert_eq!(
            shown(&early[..1], 561)[1],
            (561, 621, "due"),
            "what follows may begin at once"
        );
    }

    #[test]
    fn more_time_is_given_and_what_overruns_ends_no_earlier_than_now() {
        let mut more = started("b", 570, None);
        more.extra = 5;
        let ran = [started("a", 540, Some(570)), more];
        assert_eq!(shown(&ran, 600)[1], (570, 635, "running"));
        assert_eq!(shown(&ran, 640)[1], (570, 640, "running"));
        assert_eq!(shown(&ran, 640)[2], (640, 655, "upcoming"));
    }

    #[test]
    fn skipped_blocks_take_no_time_and_passed_ones_count_as_skipped() {
        let skip = Clocked {
            block: "b".into(),
            skipped: true,
            ..Clocked::default()
        };
        let ran = [started("a", 540, None), skip];
        assert_eq!(shown(&ran, 550)[1], (570, 570, "skipped"));
        let on = [started("a", 540, Some(570)), started("c", 600, None)];
        assert_eq!(shown(&on, 610)[1].2, "skipped");
        let late_keys = shown(&[started("c", 650, None)], 660);
        assert_eq!(
            late_keys[0],
            (540, 570, "done"),
            "before the first key the plan ran by the clock"
        );
        assert_eq!(late_keys[2], (630, 645, "done"));
    }

    #[test]
    fn a_laptop_that_slept_goes_on_and_a_forgotten_session_is_over() {
        let ran = [started("a", 540, None)];
        assert_eq!(shown(&ran, 690)[0], (540, 690, "running"), "two hours asleep");
        assert_eq!(shown(&ran, 540 + 30 + 361)[0], (540, 570, "done"), "the evening came");
    }
}
