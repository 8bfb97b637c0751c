//! Attendance by half day: marks, counts, and each person's share as an exact fraction.

mod read;
mod write;

pub use read::sheet;
pub use write::{fill, set};

pub(crate) use read::slots;
pub(crate) use write::mark;

use chrono::NaiveDate;

use crate::people::Role;
use crate::workshops::codes;

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

/// One column of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Slot {
    /// Identity.
    pub uid: String,
    /// Local date.
    pub date: NaiveDate,
    /// Which half of the day.
    pub half: Option<Half>,
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
    /// Organisation as written.
    pub organisation: Option<String>,
    /// Role in the workshop.
    pub role: Role,
    /// Marks in the order of the slots; `None` is unmarked.
    pub marks: Vec<Option<State>>,
    /// What the marks amount to.
    pub share: Share,
}

/// What a person's marks amount to under the workshop's rule.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Share {
    /// Half days that count as present.
    pub attended: u32,
    /// Half days that count at all.
    pub counted: u32,
    /// Half days needed of `counted`.
    pub needed: u32,
    /// Unmarked half days still to come.
    pub to_come: u32,
}

impl Share {
    /// Whether enough half days were attended. Without any half day nobody has attended enough.
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
    /// Columns in time order.
    pub slots: Vec<Slot>,
    /// Participants in the order of the list, then the other roles.
    pub rows: Vec<SheetRow>,
}
