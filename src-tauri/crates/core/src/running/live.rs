#![allow(unused_variables, reason = "being built")]
use crate::curriculum::Category;
use crate::plan::{Day, Lead, Track};
use crate::workshops::codes;
use crate::{Error, Library, Localized, Result};

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

/// A record in minutes of the local day.
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

/// The live copy of a day: what runs late shifts the rest, pins hold, the plan itself never changes. `now` is in
/// seconds after local midnight.
#[must_use]
pub fn project(day: &Day, records: &[Clocked], now: i32) -> Vec<LiveBlock> {
    let _ = (day, records, now);
    Vec::new()
}

/// Today's plan as it runs, at the instant of the library's clock.
///
/// # Errors
/// Only what SQLite refuses.
pub fn live(library: &Library, workshop: &str) -> Result<Live> {
    Err(Error::precondition("nothing-to-undo"))
}
