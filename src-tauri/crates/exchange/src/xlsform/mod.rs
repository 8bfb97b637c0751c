//! Forms in and out as XLSForm workbooks: [`read_form`] takes what other tools write, names everything that can't be run
//! here and keeps it for the way out; [`write_form`] writes workbooks that those tools accept.

mod aliases;
mod cells;
mod check;
mod expressions;
mod heading;
mod intake;
mod kept;
mod languages;
mod lines;
mod lists;
mod names;
mod notes;
mod outgoing;
mod parameters;
mod read;
mod settings;
mod sheets;
mod survey;
mod tree;
mod types;
mod write;

pub use notes::{FormNote, NOTE_CODES};
pub use read::{ReadForm, read_form};
pub use write::write_form;

/// Prefix of what only Flipchart reads: settings of its own, and columns that XLSForm would refuse as they are.
const OWN: &str = "flipchart_";
/// Prefix of settings that hold a whole sheet.
const SHEET: &str = "sheet::";
/// What every form has without a row for it, and expressions may name.
const MADE: [&str; 2] = ["instanceID", "instanceName"];
