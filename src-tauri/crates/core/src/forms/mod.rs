//! Forms: questions in several languages, kept by version. A version that was printed or answered is frozen; what is
//! changed after that becomes the next version, and the answers stay with theirs (ADR 6).

mod check;
mod definition;
pub mod expression;
mod read;
mod ready;
mod write;

pub(crate) use check::offers;
pub use check::{FormRemark, free_name, is_name, remarks};
pub use definition::missing_texts;
pub(crate) use read::{VersionRow, latest, parsed, row_of, version_row};
pub use read::{definition, get, list, versions};
pub(crate) use ready::put_ready;
pub use ready::{READY, ReadyForm, add_ready, ready};
pub(crate) use write::freeze_version;
pub use write::{
    EditedForm, FormEdit, LayoutFacts, add, add_definition, copy, edit, for_modules, freeze, keep_layout, remove,
    variant_b,
};

use std::collections::BTreeMap;

use crate::Localized;
use crate::workshops::codes;

codes! {
    /// What a form is for.
    FormKind {
        /// A knowledge test, answered before and after.
        Test = "test",
        /// A few questions at the end of each day.
        Daily = "daily",
        /// The evaluation at the end of a workshop.
        End = "end",
        /// Feedback on one session.
        Session = "session",
        /// Months later: what was applied.
        FollowUp = "follow_up",
        /// Needs and expectations, asked before.
        Registration = "registration",
    } default End
}

codes! {
    /// Who is known to have answered.
    Identity {
        /// Nobody: responses can't be told apart from each other.
        Anonymous = "anonymous",
        /// A numbered card or a code that the person made: pairs two forms without a name.
        Code = "code",
        /// The participant.
        Named = "named",
    } default Anonymous
}

codes! {
    /// The type of a question, by its XLSForm name.
    QuestionKind {
        /// One of several choices.
        SelectOne = "select_one",
        /// Any of several choices.
        SelectMultiple = "select_multiple",
        /// All choices in an order.
        Rank = "rank",
        /// A point on a scale of numbers.
        Range = "range",
        /// A whole number.
        Integer = "integer",
        /// A number.
        Decimal = "decimal",
        /// Words.
        Text = "text",
        /// A date.
        Date = "date",
        /// Something to read, nothing to answer.
        Note = "note",
        /// A type of XLSForm that isn't asked here; kept, so that it is there when the form is exported again.
        Other = "other",
    } default Text
}

impl QuestionKind {
    /// Whether the question is answered from a list of choices.
    #[must_use]
    pub fn has_choices(self) -> bool {
        matches!(self, Self::SelectOne | Self::SelectMultiple | Self::Rank)
    }

    /// Whether the question is put to anybody.
    #[must_use]
    pub fn is_asked(self) -> bool {
        !matches!(self, Self::Note | Self::Other)
    }
}

/// A form with the questions of one version.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Form {
    /// Identity.
    pub uid: String,
    /// Short name, the `form_id` of XLSForm.
    pub code: String,
    /// What it is for.
    pub kind: FormKind,
    /// Number of the version, from 1.
    pub version: u32,
    /// Whether the version was printed or answered.
    pub frozen: bool,
    /// How many versions there are.
    pub versions: u32,
    /// The questions.
    pub definition: Definition,
    /// What deserves a look.
    pub remarks: Vec<FormRemark>,
    /// By language: how many texts are missing.
    pub missing: BTreeMap<String, u32>,
}

/// A line of the list of forms.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FormLine {
    /// Identity.
    pub uid: String,
    /// Short name.
    pub code: String,
    /// What it is for.
    pub kind: FormKind,
    /// Title.
    pub title: Localized,
    /// Number of the newest version.
    pub version: u32,
    /// Whether that version is frozen.
    pub frozen: bool,
    /// Questions that are asked.
    pub questions: u32,
    /// Languages of the newest version.
    pub languages: Vec<String>,
    /// Texts missing in any of them.
    pub missing: u32,
    /// Responses to any version.
    pub responses: u32,
}

/// Everything a form says and asks. Written, frozen and exported as a whole.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Definition {
    /// Title.
    pub title: Localized,
    /// Said above the first question.
    pub intro: Localized,
    /// Said below the last one.
    pub thanks: Localized,
    /// BCP 47 tags; the first is the form's own.
    pub languages: Vec<String>,
    /// Who is known to have answered.
    pub identity: Identity,
    /// Whether the order of choices differs between paper versions A and B.
    pub shuffle: bool,
    /// Headings over groups of questions.
    pub sections: Vec<Section>,
    /// The questions in order; those of a section stand together.
    pub questions: Vec<Question>,
    /// The lists that questions take their choices from.
    pub lists: Vec<ChoiceList>,
    /// Settings of an imported XLSForm that mean nothing here, kept for its export.
    pub settings: BTreeMap<String, String>,
}

/// A heading over questions: a group of XLSForm.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Section {
    /// Name, unique within the form.
    pub name: String,
    /// Name of the section around it.
    pub parent: Option<String>,
    /// Heading.
    pub label: Localized,
    /// When it is asked, an XLSForm expression; empty means always.
    pub relevant: String,
    /// Whether its questions share one list of choices and stand as rows of a table (`table-list`).
    pub matrix: bool,
    /// Other columns of an imported XLSForm.
    pub extra: BTreeMap<String, String>,
}

/// One question.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Question {
    /// Name: its identity in all versions of the form.
    pub name: String,
    /// Type.
    pub kind: QuestionKind,
    /// Name of the section it stands in.
    pub section: Option<String>,
    /// The question.
    pub label: Localized,
    /// A help beside it.
    pub hint: Localized,
    /// Whether it must be answered.
    pub required: bool,
    /// When it is asked, an XLSForm expression; empty means always.
    pub relevant: String,
    /// What an answer must fulfil, an XLSForm expression about `.`.
    pub constraint: String,
    /// What is said when it doesn't.
    pub constraint_message: Localized,
    /// Which choices are offered, an XLSForm expression about columns of the choices.
    pub choice_filter: String,
    /// Name of its list of choices.
    pub list: Option<String>,
    /// Scale of a `range`.
    pub range: Option<Scale>,
    /// Lines for words on paper; 0 means a usual number.
    pub lines: u32,
    /// Points for the right answer of a test; `None` means 1 when there is a right answer.
    pub points: Option<f64>,
    /// The right answer where no choice of the list is marked: a number, words, or names of choices.
    pub answer: String,
    /// Code of the module it belongs to.
    pub module: String,
    /// The objective it belongs to.
    pub objective: String,
    /// Where the right answer can be read.
    pub source: String,
    /// Appearance of XLSForm.
    pub appearance: String,
    /// Type as written, of a question of kind `other`.
    pub written_type: String,
    /// Other columns of an imported XLSForm.
    pub extra: BTreeMap<String, String>,
}

/// A scale of numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Scale {
    /// Lowest point.
    pub start: f64,
    /// Highest point.
    pub end: f64,
    /// From point to point.
    pub step: f64,
}

impl Scale {
    /// The points of the scale from the lowest, at most 101.
    #[must_use]
    pub fn points(&self) -> Vec<f64> {
        let step = if self.step > 0.0 { self.step } else { 1.0 };
        let count = ((self.end - self.start) / step + 1e-9).floor();
        if !count.is_finite() || count < 0.0 {
            return Vec::new();
        }
        (0..=count.min(100.0) as u32)
            .map(|n| self.start + f64::from(n) * step)
            .collect()
    }
}

/// A list of choices.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct ChoiceList {
    /// Name, unique within the form.
    pub name: String,
    /// Whether the choices are points of a scale from low to high: counted as 1, 2, 3 ... unless their names are numbers.
    pub scale: bool,
    /// The choices in order.
    pub choices: Vec<Choice>,
}

/// One choice.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Choice {
    /// Name: what is stored as the answer; no spaces.
    pub name: String,
    /// What is read.
    pub label: Localized,
    /// Whether it is (part of) the right answer of a test.
    pub correct: bool,
    /// Points for choosing it; `None` leaves that to the question.
    pub points: Option<f64>,
    /// Whether it stands outside a scale ("does not apply"): chosen, but not counted in means.
    pub outside: bool,
    /// Other columns of an imported XLSForm, for choice filters.
    pub extra: BTreeMap<String, String>,
}

/// Longest name of a question, section, list or choice, in characters.
pub const NAME_MAX: usize = 64;
/// Most questions of a form.
pub const QUESTIONS_MAX: usize = 500;
