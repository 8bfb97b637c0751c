//! Papers that are cut apart: badges, name tents, labels, and slips on which each person checks the own data.

mod badge;
mod ground;
mod label;
mod name;
mod sheets;
mod slip;
mod tent;

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, fmt, plain};
use serde::{Deserialize, Serialize};

pub use self::sheets::{CardSheet, badge_layout, badge_layouts, label_layout, label_layouts};
use super::OrgLine;
use crate::page::Facts;
use crate::{Paper, PdfError};

/// Everything cards print. Texts are printed as given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CardsData {
    /// The language of the fixed words and of the dates.
    pub lang: Lang,
    /// The paper of tents and slips; badges and labels have that of their sheet.
    pub paper: Paper,
    /// The workshop's title, short.
    pub title: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Town or house. May be empty.
    pub place: String,
    /// The organisations whose logos stand on badges and tents.
    pub hosts: Vec<OrgLine>,
    /// Who gets a card, in this order.
    pub people: Vec<CardPerson>,
    /// How far everything is moved to meet the sheets of a certain printer: to the right and down, in millimetres.
    pub offset_mm: (f32, f32),
    /// The date that the file carries.
    pub generated: NaiveDate,
}

/// Somebody on a card. Empty texts are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardPerson {
    /// What the person is called by: large on badges and tents. When empty the name stands there.
    pub called: String,
    /// The full name as on the certificate, with or without a form of address.
    pub name: String,
    /// The name in the person's own script.
    pub native_name: Option<String>,
    /// Organisation.
    pub organisation: String,
    /// Position.
    pub position: String,
    /// The country's name in the language of the cards.
    pub country: Option<String>,
    /// The role in words, for who is no participant.
    pub role: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// The eight digits of the badge; empty for a badge without code.
    pub code: String,
    /// The name of the group.
    pub group: Option<String>,
    /// Seat or number.
    pub number: Option<String>,
}

impl CardPerson {
    /// What stands large on the card.
    fn large(&self) -> &str {
        match self.called.trim() {
            "" => self.name.trim(),
            called => called,
        }
    }
}

impl CardsData {
    fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// Dates and place.
    fn about(&self) -> String {
        let dates = fmt::date_range(self.texts(), self.start, self.end);
        match self.place.trim() {
            "" => dates,
            place => format!("{dates}\u{2002}·\u{2002}{place}"),
        }
    }

    fn facts(&self, title: &str) -> Facts {
        let hosts: Vec<&str> = self.hosts.iter().map(|host| host.name.as_str()).collect();
        Facts {
            title: plain(title).into_owned(),
            author: hosts.join("; "),
            language: self.lang.code().to_string(),
            date: self.generated,
        }
    }
}

/// Badges on sheets of that layout, one for each person. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn badges(data: &CardsData, sheet: &CardSheet) -> Result<Vec<u8>, PdfError> {
    badge::badges(data, sheet)
}

/// How large a name tent is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TentSize {
    /// A lying page folded in its middle.
    #[default]
    Full,
    /// Half an upright page folded in its middle: two on a page.
    Half,
}

/// Name tents, one for each person: the name on both sides, to be read from both. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn tents(data: &CardsData, size: TentSize) -> Result<Vec<u8>, PdfError> {
    tent::tents(data, size)
}

/// What a label is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelKind {
    /// For an envelope or a folder: full name, position, organisation, country.
    #[default]
    Envelope,
    /// For a seat: what the person is called by, the number, organisation and group.
    Seat,
}

/// Labels on sheets of that layout, one for each person. `used` labels of the first sheet are gone already and are left out.
/// The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn labels(data: &CardsData, sheet: &CardSheet, kind: LabelKind, used: usize) -> Result<Vec<u8>, PdfError> {
    label::labels(data, sheet, kind, used)
}

/// Slips to be cut apart, one for each person: the data we have, to be checked and corrected by that person alone. The same
/// data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn slips(data: &CardsData) -> Result<Vec<u8>, PdfError> {
    slip::slips(data)
}
