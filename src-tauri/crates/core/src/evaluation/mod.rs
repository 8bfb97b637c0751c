//! Forms put to people: on which occasions, what they answered, and who is known to have said it.

mod answers;
mod asked;
mod close;
mod import;
mod occasions;
mod pairing;
mod responses;
mod second;
mod tally;
mod themes;

pub use answers::problems;
pub use asked::{Asked, asked};
pub use close::set_closed;
pub use import::{ImportedResponse, ImportedRow, ResponseImport, RowOutcome, import};
pub use occasions::{
    Occasion, OccasionEdit, add_occasion, edit_occasion, occasion, occasions, remove_occasions, use_form, use_ready,
};
pub(crate) use occasions::{OccasionRow, kind_of, lay, rows_of_workshop};
pub(crate) use pairing::{Key, key_of};
pub use pairing::{Near, Pairing, Unpaired, code_key, pairing};
pub(crate) use responses::{ResponseRow, Versions, keep, of_occasion};
pub use responses::{enter, remove_responses, response, responses};
pub use second::{Difference, differences, enter_second, settle};
pub(crate) use tally::parsed as parsed_tally;
pub use tally::{Tally, set_tally, tally};
pub(crate) use themes::put_theme;
pub use themes::{Theme, ThemedAnswer, add_theme, mark_theme, remove_theme, rename_theme, themed_answers, themes};

use std::collections::BTreeMap;

use crate::workshops::codes;

codes! {
    /// When a form is put to people.
    OccasionKind {
        /// Before.
        Pre = "pre",
        /// After.
        Post = "post",
        /// At the end of the workshop.
        End = "end",
        /// At the end of a day.
        Daily = "daily",
        /// After one session.
        Session = "session",
        /// Months later.
        FollowUp = "follow_up",
        /// On registration.
        Registration = "registration",
    } default End
}

codes! {
    /// How a response came in.
    Way {
        /// Typed from paper.
        Typed = "typed",
        /// Answered on this laptop, handed round.
        HandRound = "hand_round",
        /// Read from a file.
        File = "file",
    } default Typed
}

codes! {
    /// Why there is no answer.
    NoAnswer {
        /// Nothing was marked.
        None = "none",
        /// What was marked can't be read.
        Illegible = "illegible",
        /// More was marked than the question takes.
        Two = "two",
    } default None
}

/// An answer as it is stored: choices by name (several with spaces between, in the order of rank), numbers with a
/// point, dates as ISO 8601.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(untagged)]
pub enum Answer {
    /// What was answered.
    Given(String),
    /// Why nothing was.
    Missing {
        /// The reason.
        missing: NoAnswer,
    },
}

impl Answer {
    /// What was answered; `None` when nothing was.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::Given(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }
}

/// Answers by the name of the question.
pub type Answers = BTreeMap<String, Answer>;

/// One filled form.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Response {
    /// Identity.
    pub uid: String,
    /// The version of the form it answers.
    pub version: u32,
    /// Number on the sheet.
    pub sheet: Option<u32>,
    /// The person's code.
    pub code: String,
    /// The participation, of a named form.
    pub participant: Option<String>,
    /// Language of the sheet.
    pub language: String,
    /// How it came in.
    pub way: Way,
    /// What was answered.
    pub answers: Answers,
    /// Whether it was typed a second time.
    pub checked: bool,
    /// Questions on which the two typings differ.
    pub differs: Vec<String>,
    /// What deserves a look: question and code, worded by `form-problem-<code>`.
    pub problems: Vec<Problem>,
}

/// An answer that deserves a look.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Problem {
    /// The question.
    pub question: String,
    /// What it is.
    pub code: String,
}

/// A response as it is typed or sent.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Entry {
    /// The response to change; `None` for a new one.
    pub uid: Option<String>,
    /// The version of the form; `None` means the newest.
    pub version: Option<u32>,
    /// Number on the sheet.
    pub sheet: Option<u32>,
    /// The person's code.
    pub code: String,
    /// The participation, of a named form.
    pub participant: Option<String>,
    /// Language of the sheet.
    pub language: String,
    /// How it came in.
    pub way: Way,
    /// What was answered.
    pub answers: Answers,
}
