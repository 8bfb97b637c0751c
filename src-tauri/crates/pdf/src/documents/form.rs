//! The paper form: a questionnaire that people fill in by hand and a scanner reads back.
//!
//! What is printed and where a reader looks are one thing: [`layout`] places every box, [`form`] draws what it placed.

mod blocks;
mod choices;
mod draw;
mod fields;
mod grid;
mod ground;
mod head;
mod marks;
mod pages;
mod places;
mod sheet;
mod tag;
mod tally;

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts};
use serde::{Deserialize, Serialize};

use crate::text::Typesetter;
use crate::{Paper, PdfError};

pub use marks::{MARKS, is_black};
pub use places::{FieldKind, FormLayout, MarkPlace, PageLayout, PaperField, Rect};
pub use tag::{Tag, TagError, parse_tag};
pub use tally::tally;

/// The question name under which a layout lists the place for the respondent's code.
pub const CODE_FIELD: &str = "@code";
/// The question name under which a layout lists the place for the respondent's name.
pub const NAME_FIELD: &str = "@name";

/// An answer that can be crossed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperChoice {
    /// What is stored.
    pub value: String,
    /// What is printed.
    pub label: String,
}

impl<V: Into<String>, L: Into<String>> From<(V, L)> for PaperChoice {
    fn from((value, label): (V, L)) -> Self {
        PaperChoice {
            value: value.into(),
            label: label.into(),
        }
    }
}

impl PaperChoice {
    /// What is printed: one without a label shows its value.
    fn shown(&self) -> &str {
        let label = self.label.trim();
        if label.is_empty() { &self.value } else { label }
    }
}

/// A line of a grid: a question of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperLine {
    /// Name of the question.
    pub name: String,
    /// What is printed.
    pub label: String,
}

impl<N: Into<String>, L: Into<String>> From<(N, L)> for PaperLine {
    fn from((name, label): (N, L)) -> Self {
        PaperLine {
            name: name.into(),
            label: label.into(),
        }
    }
}

/// How a question is answered on paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PaperKind {
    /// One cross.
    One {
        /// The answers in order.
        choices: Vec<PaperChoice>,
    },
    /// Any number of crosses.
    Many {
        /// The answers in order.
        choices: Vec<PaperChoice>,
    },
    /// One cross on a row from one end to the other. With labels at both ends only, they stand under the ends.
    Scale {
        /// The points in order.
        points: Vec<PaperChoice>,
    },
    /// Several questions with the same scale.
    Matrix {
        /// The points in order.
        points: Vec<PaperChoice>,
        /// The questions.
        rows: Vec<PaperLine>,
    },
    /// A place in the order for each.
    Rank {
        /// What is to be put in order.
        choices: Vec<PaperChoice>,
    },
    /// A whole number.
    Number {
        /// How many digits there is room for.
        digits: u8,
    },
    /// A date in figures.
    Date,
    /// Handwriting.
    Text {
        /// Ruled lines.
        lines: u8,
    },
    /// Nothing to answer: a text between questions.
    Note,
}

/// A question as it prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperQuestion {
    /// Name of the question; the lines of a grid have names of their own.
    pub name: String,
    /// Heading of its section, printed where it differs from that of the question before.
    pub section: Option<String>,
    /// Its number in the margin: "1", "2a". May be empty.
    pub number: String,
    /// The question.
    pub label: String,
    /// A smaller line below it. May be empty.
    pub hint: String,
    /// Whether an answer is asked of everybody.
    pub required: bool,
    /// How it is answered.
    pub kind: PaperKind,
}

/// One printed copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperCopy {
    /// Its number, from 1; 0 is a master for the photocopier, without a number.
    pub sheet: u32,
    /// The respondent's code, filled in and, when it is short enough, in the page's code.
    pub code: Option<String>,
    /// The respondent's name, filled in.
    pub name: Option<String>,
}

/// Everything a form prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormPaper {
    /// Language of the fixed words.
    pub lang: Lang,
    /// The paper.
    pub paper: Paper,
    /// Large type, for weak eyes.
    pub large: bool,
    /// Title of the form.
    pub title: String,
    /// Workshop, place and dates in one line. May be empty.
    pub subtitle: String,
    /// What the form is for. May be empty.
    pub intro: String,
    /// Who will know whose answers these are.
    pub who_line: String,
    /// Asks for the respondent's code; `None` leaves it out.
    pub code_label: Option<String>,
    /// Asks for the respondent's name; `None` leaves it out.
    pub name_label: Option<String>,
    /// Eight characters of A–Z and 0–9 that stand for the form in this version.
    pub form_code: String,
    /// Version of the form, printed in the foot.
    pub version: u32,
    /// The questions in order.
    pub questions: Vec<PaperQuestion>,
    /// The copies; none makes one without a number.
    pub copies: Vec<PaperCopy>,
    /// Last words. May be empty.
    pub thanks: String,
    /// The date that the file carries.
    pub generated: NaiveDate,
}

impl FormPaper {
    fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// Whether the form is read from the right: most of its questions are.
    fn is_rtl(&self) -> bool {
        let rtl = |text: &str| unicode_bidi::get_base_direction(text) == unicode_bidi::Direction::Rtl;
        let count = self.questions.iter().filter(|question| rtl(&question.label)).count();
        count * 2 > self.questions.len()
    }

    fn check(&self) -> Result<(), PdfError> {
        if self.questions.is_empty() {
            return Err(PdfError::Empty);
        }
        if !tag::is_form_code(&self.form_code) {
            return Err(PdfError::Write(
                "a form's code is eight characters of A–Z and 0–9".into(),
            ));
        }
        Ok(())
    }
}

/// A printed form and where its boxes are.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// The same for every copy.
    pub layout: FormLayout,
}

/// All copies of a form in one PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without questions, [`PdfError::Write`] when the form's code is none or the file cannot be assembled.
pub fn form(data: &FormPaper) -> Result<Printed, PdfError> {
    data.check()?;
    draw::form(data)
}

/// Where everything stands on each page, without printing: the same as [`form`] answers, whatever the copies.
///
/// # Errors
/// [`PdfError::Empty`] without questions, [`PdfError::Write`] when the form's code is none.
pub fn layout(data: &FormPaper) -> Result<FormLayout, PdfError> {
    data.check()?;
    let mut typesetter = Typesetter::take();
    let plan = pages::plan(data, &mut typesetter);
    typesetter.keep();
    Ok(plan.layout())
}
