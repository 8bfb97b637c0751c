//! Commands: three to eight lines each, from the page's words to the library's functions and back.

pub mod attendance;
pub mod certificates;
pub mod curriculum;
pub mod evaluation;
pub mod files;
pub mod forms;
pub mod institutions;
pub mod library;
pub mod live;
pub mod people;
pub mod places;
pub mod plan;
pub mod report;
pub mod room;
pub mod workshops;

use crate::error::Refusal;

/// What every command answers.
pub type Answer<T> = Result<T, Refusal>;
