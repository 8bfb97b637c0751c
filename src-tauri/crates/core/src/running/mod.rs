//! In the room: what really happens, what is said and decided, and what is open when the day ends.

mod actions;
mod captures;
mod close;
mod commitments;
mod live;
mod sessions;

pub(crate) use actions::keep_action;
pub use actions::{action_points, add_action, edit_action, remove_actions};
pub(crate) use captures::keep_capture;
pub use captures::{add_capture, captures, edit_capture, remove_capture};
pub use close::{DayClose, LAST_COPY, OpenForm, OpenSession, UnmarkedSlot, close_day};
pub(crate) use commitments::keep_commitment;
pub use commitments::{commitments, set_commitment};
pub use live::{Clocked, Live, LiveBlock, LiveState, live, project};
pub use sessions::{SessionRecord, extend, finish, next, records, reset, skip, start};

use crate::workshops::codes;

codes! {
    /// What was captured.
    CaptureKind {
        /// A note on the session.
        Note = "note",
        /// A question put aside for later.
        Parking = "parking",
        /// A decision.
        Decision = "decision",
        /// What somebody said, word for word.
        Quote = "quote",
        /// A photo.
        Photo = "photo",
    } default Note
}

/// Something captured while the workshop runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Capture {
    /// Identity.
    pub uid: String,
    /// What it is.
    pub kind: CaptureKind,
    /// The block during which it was captured.
    pub block: Option<String>,
    /// The text; of a photo, its caption.
    pub text: String,
    /// Who said it, of a quote.
    pub speaker: String,
    /// SHA-256 of a photo's bytes.
    pub picture: Option<String>,
    /// When, UTC, ISO 8601.
    pub at: String,
    /// Of a parking-lot item: answered.
    pub settled: bool,
}

/// A new capture.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct NewCapture {
    /// What it is.
    pub kind: CaptureKind,
    /// The block; `None` means the one that runs now.
    pub block: Option<String>,
    /// The text.
    pub text: String,
    /// Who said it.
    pub speaker: String,
    /// SHA-256 of bytes that are kept already.
    pub picture: Option<String>,
}

/// A change to a capture: what is `None` stays.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct CaptureEdit {
    /// What it is.
    pub kind: Option<CaptureKind>,
    /// The block; empty clears.
    pub block: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// Who said it.
    pub speaker: Option<String>,
    /// Whether a parking-lot item is answered.
    pub settled: Option<bool>,
}

/// Who does what by when.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ActionPoint {
    /// Identity; empty for a new one.
    pub uid: String,
    /// The block during which it came up.
    pub block: Option<String>,
    /// What is to be done.
    pub what: String,
    /// By whom: a name, an institution.
    pub who: String,
    /// By when, ISO 8601.
    pub due: Option<String>,
    /// Whether it is done.
    pub done: bool,
}

/// What a participant means to do.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Commitment {
    /// Identity of the participation.
    pub participant: String,
    /// Full name.
    pub name: String,
    /// Organisation as written.
    pub organisation: Option<String>,
    /// In their own words; empty while there is none.
    pub text: String,
    /// By when, ISO 8601.
    pub due: Option<String>,
    /// Whether they agreed to be reminded.
    pub remind: bool,
}
