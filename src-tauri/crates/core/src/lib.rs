//! The library of Flipchart: rules and storage.
//!
//! Everything a facilitator can do is a plain function on a [`Library`]; the window, the shell and the tests are
//! three doors to the same rooms. Nothing here knows of windows, pages or the computer's clock.

pub mod analysis;
pub mod attendance;
pub mod certificates;
mod clock;
pub mod curriculum;
mod error;
pub mod evaluation;
pub mod forms;
pub mod geo;
pub mod groups;
pub mod ids;
mod library;
mod localized;
mod op;
pub mod organisations;
pub mod people;
pub mod plan;
pub mod running;
pub mod sample;
pub mod settings;
pub mod storage;
pub mod text;
pub mod workshops;

pub use clock::{Clock, FixedClock, SystemClock};
pub use error::{Error, FieldError, Result};
pub use library::{Library, OpenOptions, Tx};
pub use localized::Localized;
pub use op::{Area, LogEntry, Op, OpOutput};
