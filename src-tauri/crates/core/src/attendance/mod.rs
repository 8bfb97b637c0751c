//! Attendance by half day, day or session: marks, counts, and each person's share as an exact fraction.

mod carry;
pub mod evidence;
mod follow;
pub mod lists;
mod read;
mod scan;
mod slots;
mod walk_in;
mod write;

pub use carry::set_by;
pub use read::sheet;
pub use scan::scan;
pub use slots::drop_slot;
pub use walk_in::walk_in;
pub use write::{fill, set, set_details};

pub(crate) use follow::{WATCH, days, follow_plans, forget};
pub(crate) use read::share_by;
pub(crate) use slots::{SlotRow, slots};
pub(crate) use write::mark;

use chrono::NaiveDate;

use crate::Localized;
use crate::people::Role;
use crate::workshops::{AttendanceBy, codes};

codes! {
    /// What is known about a person in a slot.
    State {
        /// There.
        Present = "present",
        /// There, after the start: counts as present.
        Late = "late",
        /// Away with a reason.
        Excused = "excused",
        /// Away.
        Absent = "absent",
    } default Present
}

codes! {
    /// A half of a day.
    Half {
        /// Morning.
        Am = "am",
        /// Afternoon.
        Pm = "pm",
    } default Am
}

/// A slot by what it is called.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SlotName {
    /// Identity.
    pub uid: String,
    /// What it is.
    pub kind: AttendanceBy,
    /// Local date.
    pub date: NaiveDate,
    /// Which half of the day; of half days only.
    pub half: Option<Half>,
    /// Title by language; of sessions only.
    pub title: Localized,
    /// When it begins, minutes of the local day; of sessions only.
    pub start: Option<i32>,
    /// When it ends; of sessions only.
    pub end: Option<i32>,
}

/// One column of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Slot {
    /// Identity.
    pub uid: String,
    /// What it is.
    pub kind: AttendanceBy,
    /// Local date.
    pub date: NaiveDate,
    /// Which half of the day; of half days only.
    pub half: Option<Half>,
    /// The block of the plan; of sessions only.
    pub session: Option<String>,
    /// Title by language; of sessions only.
    pub title: Localized,
    /// When it begins, minutes of the local day; of sessions only.
    pub start: Option<i32>,
    /// When it ends; of sessions only.
    pub end: Option<i32>,
    /// Whether the plan has it. One that the plan lost or left out stays for its marks.
    pub planned: bool,
    /// Whether it is over where the workshop takes place: from then on an unmarked slot counts as absent.
    pub past: bool,
    /// How many are marked present.
    pub present: u32,
    /// How many are marked late.
    pub late: u32,
    /// How many are marked excused.
    pub excused: u32,
    /// How many are marked absent.
    pub absent: u32,
    /// How many have no mark.
    pub unmarked: u32,
    /// How many scans of signed sheets are attached.
    pub evidence: u32,
}

/// What is known about one person in one slot. Times are minutes of the local day.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SlotMark {
    /// The mark.
    pub state: State,
    /// When the person came.
    pub arrived: Option<i32>,
    /// When the person left before the end.
    pub left: Option<i32>,
    /// Why late, gone or away.
    pub reason: Option<String>,
}

/// What is written beside a mark; all of it at once.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct MarkDetails {
    /// When the person came, minutes of the local day.
    pub arrived: Option<i32>,
    /// When the person left before the end.
    pub left: Option<i32>,
    /// Why late, gone or away; empty for none.
    pub reason: String,
}

/// One row of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SheetRow {
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// Full name.
    pub name: String,
    /// Folded text of every name of the person, for finding by a few letters.
    pub key: String,
    /// Organisation as written.
    pub organisation: Option<String>,
    /// Role in the workshop.
    pub role: Role,
    /// Marks in the order of the slots; `None` is unmarked.
    pub marks: Vec<Option<SlotMark>>,
    /// The first slot attended, of somebody who was not there from the beginning: its place among the slots.
    pub since: Option<u32>,
    /// The last slot attended, of somebody who was gone before what is over: its place among the slots.
    pub until: Option<u32>,
    /// What the marks amount to.
    pub share: Share,
}

/// What a person's marks amount to under the workshop's rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Share {
    /// Slots that count as present.
    pub attended: u32,
    /// Slots that count at all.
    pub counted: u32,
    /// Slots needed of `counted`.
    pub needed: u32,
    /// Unmarked slots still to come.
    pub to_come: u32,
}

impl Share {
    /// Whether enough slots were attended. Without any slot nobody has attended enough.
    #[must_use]
    pub fn is_enough(self) -> bool {
        self.counted > 0 && self.attended >= self.needed
    }

    /// Whether it can still become enough.
    #[must_use]
    pub fn can_be_enough(self) -> bool {
        self.counted > 0 && self.attended + self.to_come >= self.needed
    }
}

/// The whole attendance of a workshop, on one screen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Sheet {
    /// What attendance is kept by.
    pub by: AttendanceBy,
    /// The slot of today that runs now, else the nearest of today; `None` on a day without any.
    pub now: Option<String>,
    /// Columns in time order.
    pub slots: Vec<Slot>,
    /// Participants in the order of the list, then the other roles.
    pub rows: Vec<SheetRow>,
}

/// Somebody who came without being on the list.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct WalkIn {
    /// Full name as written.
    pub name: String,
    /// Organisation as written.
    pub organisation: String,
    /// The slot; the one of now when empty.
    pub slot: String,
}

/// What came of a walk-in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct WalkedIn {
    /// Identity of the participation.
    pub participant: String,
    /// Full name as it is in the list.
    pub name: String,
    /// Whether the person was on the list already, and was only marked.
    pub known: bool,
    /// Where the person was marked; `None` when no slot is on today.
    pub slot: Option<SlotName>,
}

/// What came of a badge.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Scanned {
    /// Identity of the workshop.
    pub workshop: String,
    /// Its title by language.
    pub workshop_title: Localized,
    /// The slot that runs now, or the nearest of today.
    pub slot: SlotName,
    /// Whether the slot runs at this moment.
    pub running: bool,
    /// Whose badge it is. More than one: two people share a code, nothing was marked, and the answer is asked for.
    pub people: Vec<ScannedPerson>,
    /// The mark of the one person.
    pub state: Option<State>,
    /// Whether the person was marked there already; nothing changed then.
    pub already: bool,
}

/// Somebody whose badge was read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ScannedPerson {
    /// Identity of the participation.
    pub participant: String,
    /// Full name.
    pub name: String,
    /// Organisation as written.
    pub organisation: Option<String>,
}
