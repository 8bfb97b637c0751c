use clap::Subcommand;
use flipchart_core::attendance::State;
use flipchart_core::workshops::AttendanceBy;

#[derive(Subcommand)]
pub enum Attendance {
    /// Mark one person in one slot
    Set {
        /// The workshop's uid
        workshop: String,
        /// The person's uid
        person: String,
        /// Uid; or YYYY-MM-DD/am, YYYY-MM-DD/pm; YYYY-MM-DD of a day; YYYY-MM-DD/HH:MM of a session
        slot: String,
        /// present, late, excused or absent
        #[arg(value_parser = state)]
        state: State,
    },
    /// Give a mark to everybody who has none
    Fill {
        /// The workshop's uid
        workshop: String,
        /// present, late, excused or absent
        #[arg(value_parser = state)]
        state: State,
        /// Only in this slot, as for set
        #[arg(long, value_name = "SLOT")]
        slot: Option<String>,
    },
    /// The slots with their counts
    Slots {
        /// The workshop's uid
        workshop: String,
        /// Keep attendance by half_day, day or session from now on
        #[arg(long, value_name = "UNIT", value_parser = by)]
        by: Option<AttendanceBy>,
    },
    /// Mark the bearer of a badge present in the slot of now
    Scan {
        /// The eight digits of the badge
        code: String,
        /// The workshop's uid; any that has today among its days when left out
        #[arg(long, value_name = "UID")]
        workshop: Option<String>,
        /// Whose badge it is, when two people share its code
        #[arg(long, value_name = "UID")]
        who: Option<String>,
    },
    /// Add somebody who came without being on the list, present in the slot of now
    WalkIn {
        /// The workshop's uid
        workshop: String,
        /// Full name
        name: String,
        /// Organisation
        #[arg(long, default_value = "")]
        organisation: String,
        /// Another slot, as for set
        #[arg(long, default_value = "")]
        slot: String,
    },
}

fn by(code: &str) -> Result<AttendanceBy, String> {
    AttendanceBy::from_code(code).ok_or_else(|| "half_day, day or session".into())
}

fn state(code: &str) -> Result<State, String> {
    State::from_code(code).ok_or_else(|| "present, late, excused or absent".into())
}
