//! The plan of a workshop: days of timed blocks whose times follow from their order, pinned blocks and parallel
//! groups. Times are minutes after local midnight of their day; past 1440 they are in the next day.

mod blocks;
mod calendar;
mod days;
mod draft;
mod glance;
mod groups;
mod joining;
mod leads;
mod line;
mod read;
mod remarks;
mod schedule;
mod table;
mod template;

pub use blocks::{add, add_activity, edit, move_to, remove, retime};
pub(crate) use blocks::{cover_modules, from_activity};
pub use calendar::next_calendar_sequence;
pub use days::{add_day, edit_day, remove_day};
pub use draft::{drafts_of, paste};
pub use groups::{add_track, make_parallel, remove_track, rename_track};
pub use joining::{merge, split};
pub use leads::{set_leads, set_objectives};
pub(crate) use read::days_of;
pub use read::{days_of_blocks, show, workshop_of};
pub use schedule::{Placed, Timed, schedule};
pub use table::blocks_from_text;
pub use template::{apply, copy_workshop, remove_template, save_template, templates};
pub(crate) use template::{insert_days, shipped_uid};

use chrono::NaiveDate;

use crate::Localized;
use crate::curriculum::Category;
use crate::workshops::codes;

/// Most tracks of a parallel block.
pub const TRACKS_MAX: usize = 4;

codes! {
    /// What somebody does in a block.
    LeadRole {
        /// Leads it.
        Facilitator = "facilitator",
        /// Speaks.
        Speaker = "speaker",
        /// Moderates.
        Moderator = "moderator",
        /// Interprets.
        Interpreter = "interpreter",
    } default Facilitator
}

/// Who leads a block.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Lead {
    /// Identity; empty for a new one.
    pub uid: String,
    /// What they do.
    pub role: LeadRole,
    /// The participation, when they are in the list of the workshop.
    pub participant: Option<String>,
    /// Full name.
    pub name: String,
    /// Function, as printed.
    pub title: String,
    /// Institution, as printed.
    pub institution: String,
}

/// A block with its computed times.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Block {
    /// Identity.
    pub uid: String,
    /// Title by language.
    pub title: Localized,
    /// Method.
    pub category: Category,
    /// Planned minutes. Of a parallel block: those of its longest track, computed.
    pub minutes: i32,
    /// A fixed start.
    pub pin: Option<i32>,
    /// Computed start.
    pub start: i32,
    /// Computed end.
    pub end: i32,
    /// Minutes between the end of what comes before and this start: free when above zero, a clash when below. Zero on
    /// blocks that are not pinned.
    pub gap: i32,
    /// Room.
    pub room: String,
    /// For participants.
    pub description: Localized,
    /// What to bring, one item a line.
    pub materials: Localized,
    /// For facilitators only.
    pub notes: String,
    /// The activity of the curriculum it was made from.
    pub activity: Option<String>,
    /// The module of the curriculum it belongs to.
    pub module: Option<String>,
    /// Who leads it, in order.
    pub leads: Vec<Lead>,
    /// Uids of the objectives of the workshop that it serves.
    pub objectives: Vec<String>,
    /// Parallel groups; empty on every other block.
    pub tracks: Vec<Track>,
}

/// One of several groups that work at the same time.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Track {
    /// Title by language.
    pub title: Localized,
    /// Blocks in order; none of them is parallel itself.
    pub blocks: Vec<Block>,
    /// Computed end of the track.
    pub end: i32,
}

/// A day of a plan.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Day {
    /// Identity.
    pub uid: String,
    /// Local date.
    pub date: NaiveDate,
    /// When it begins.
    pub start: i32,
    /// When it is to end.
    pub end: i32,
    /// Theme, by language.
    pub title: Localized,
    /// Blocks in order.
    pub blocks: Vec<Block>,
    /// When the last block ends; the start of a day without blocks.
    pub finish: i32,
    /// Minutes past the day's end, zero when it fits.
    pub overrun: i32,
}

/// The plan of a workshop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Plan {
    /// Identity of the workshop.
    pub workshop: String,
    /// IANA zone of all times.
    pub zone: String,
    /// Days in order.
    pub days: Vec<Day>,
    /// What deserves a look, in the order of the plan.
    pub remarks: Vec<Remark>,
    /// Sums over the whole plan.
    pub glance: Glance,
}

codes! {
    /// What a remark is about; its text is `plan-remark-<code>`.
    RemarkKind {
        /// A pinned block begins before what comes before it has ended.
        Clash = "clash",
        /// Minutes without anything before a pinned block.
        Slack = "slack",
        /// The day goes on after its end.
        Overrun = "overrun",
        /// A block goes on after midnight.
        PastMidnight = "past-midnight",
        /// Somebody leads two blocks at the same time.
        LeadTwice = "lead-twice",
        /// Two blocks are in the same room at the same time.
        RoomTwice = "room-twice",
        /// An objective of the workshop has no time.
        ObjectiveWithoutTime = "objective-without-time",
        /// Too long without a break.
        NoBreak = "no-break",
        /// The clocks change during a day.
        ClockChange = "clock-change",
        /// This program does not know the time zone.
        UnknownZone = "unknown-zone",
    } default Clash
}

/// Something that deserves a look, and where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// The day.
    pub day: Option<String>,
    /// The block.
    pub block: Option<String>,
    /// The other block of a pair.
    pub other: Option<String>,
    /// The objective.
    pub objective: Option<String>,
    /// How much: of clash, slack, overrun, a stretch without break, a clock change (signed).
    pub minutes: i32,
    /// A person, a room, a zone.
    pub name: String,
}

/// Sums over a plan, in minutes. Parallel tracks count as what a participant lives through: time of a parallel
/// block once, shared among its tracks in proportion, rounded so that the sums stay whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Glance {
    /// By method, those with time only, in the order of the methods.
    pub methods: Vec<(Category, i32)>,
    /// Listening.
    pub talk: i32,
    /// Taking part.
    pub participation: i32,
    /// Pauses.
    pub pauses: i32,
    /// By objective of the workshop, all of them, in order: uid and minutes. A block that serves several counts for each.
    pub objectives: Vec<(String, i32)>,
    /// By person who leads, facilitators first, most time first: name, role, minutes (each block in full).
    pub leads: Vec<(String, LeadRole, i32)>,
}

/// A block without identity and dates: what the clipboard, templates and files hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct BlockDraft {
    /// Title by language.
    pub title: Localized,
    /// Method.
    pub category: Category,
    /// Minutes, 1 to 1440; ignored on a parallel block.
    pub minutes: i32,
    /// A fixed start.
    pub pin: Option<i32>,
    /// Room.
    pub room: String,
    /// For participants.
    pub description: Localized,
    /// What to bring, one item a line.
    pub materials: Localized,
    /// For facilitators only.
    pub notes: String,
    /// The activity it was made from.
    pub activity: Option<String>,
    /// The module it belongs to.
    pub module: Option<String>,
    /// Who leads it.
    pub leads: Vec<Lead>,
    /// Objectives served, by their text: in another workshop those with the same text are linked.
    pub objectives: Vec<Localized>,
    /// Parallel groups; empty on every other block.
    pub tracks: Vec<TrackDraft>,
}

/// A track of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct TrackDraft {
    /// Title by language.
    pub title: Localized,
    /// Blocks in order.
    pub blocks: Vec<BlockDraft>,
}

/// A day without a date.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct DayDraft {
    /// When it begins.
    pub start: i32,
    /// When it is to end.
    pub end: i32,
    /// Theme, by language.
    pub title: Localized,
    /// Blocks in order.
    pub blocks: Vec<BlockDraft>,
}

/// A plan that can be laid into any workshop.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TemplateLine {
    /// Identity: a uid, or `shipped-<name>` of those that ship.
    pub uid: String,
    /// Name by language.
    pub name: Localized,
    /// How many days.
    pub days: u32,
    /// How many blocks.
    pub blocks: u32,
    /// Whether it ships with the program and can't be removed.
    pub shipped: bool,
}

/// Where blocks go.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Place {
    /// The day.
    pub day: String,
    /// The parallel block and the number of its track, to go into a track.
    pub track: Option<(String, u32)>,
    /// The block to go before; last when there is none.
    pub before: Option<String>,
}

/// A change to a block: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct BlockEdit {
    /// Replaces the map.
    pub title: Option<Localized>,
    /// Method.
    pub category: Option<Category>,
    /// Minutes, 1 to 1440.
    pub minutes: Option<i32>,
    /// Makes the start fixed at this minute (0 to 1439); -1 frees it.
    pub pin: Option<i32>,
    /// Room.
    pub room: Option<String>,
    /// Replaces the map.
    pub description: Option<Localized>,
    /// Replaces the map.
    pub materials: Option<Localized>,
    /// For facilitators only.
    pub notes: Option<String>,
    /// The module it belongs to; empty clears.
    pub module: Option<String>,
}

/// A change to a day: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct DayEdit {
    /// ISO 8601; a date that is another day's swaps the two.
    pub date: Option<String>,
    /// When it begins, 0 to 1439.
    pub start: Option<i32>,
    /// When it is to end, up to 1440; after the start.
    pub end: Option<i32>,
    /// Replaces the map.
    pub title: Option<Localized>,
}
