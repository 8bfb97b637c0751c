//! The plan on paper: participants' agenda, facilitators' running order, materials, session sheets.

mod agenda;
mod block;
mod materials;
mod running;
mod sessions;
mod writer;

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts};
use serde::{Deserialize, Serialize};

use super::OrgLine;
use super::specimen::SpecimenMark;
use crate::page::Facts;
use crate::{Paper, PdfError};

pub use agenda::agenda;
pub use materials::materials;
pub use running::running_order;
pub use sessions::session_sheets;

/// A text in the language of the paper and, where there is one, in its second language. Either may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Both {
    /// In the language of the paper.
    pub first: String,
    /// In the second language; the same as the first is printed once.
    pub second: String,
}

impl Both {
    /// A text that is the same in every language.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Both {
            first: text.into(),
            second: String::new(),
        }
    }

    /// The second text, when it says something else than the first.
    fn other(&self) -> Option<&str> {
        Some(self.second.trim()).filter(|second| !second.is_empty() && *second != self.first.trim())
    }

    fn is_empty(&self) -> bool {
        self.first.trim().is_empty() && self.second.trim().is_empty()
    }
}

/// A block of the plan as it prints. Times are minutes after midnight of its day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanBlock {
    /// Start.
    pub start: i32,
    /// End; past 1440 it is in the next day.
    pub end: i32,
    /// Title.
    pub title: Both,
    /// Method in words of each language.
    pub method: Both,
    /// Whether it is a pause: printed quiet.
    pub pause: bool,
    /// Who leads, each with function and institution in one line.
    pub leads: Vec<String>,
    /// Room. May be empty.
    pub room: String,
    /// For participants.
    pub description: Both,
    /// For facilitators: what to do.
    pub instructions: Both,
    /// For facilitators: what to know.
    pub background: Both,
    /// What to bring, an item each.
    pub materials: Vec<String>,
    /// Names of the handouts.
    pub handouts: Vec<String>,
    /// For facilitators only.
    pub notes: String,
    /// Objectives served.
    pub objectives: Vec<Both>,
    /// Parallel groups.
    pub tracks: Vec<PlanTrack>,
}

/// One of several parallel groups.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanTrack {
    /// Title.
    pub title: Both,
    /// Blocks in order, without tracks of their own.
    pub blocks: Vec<PlanBlock>,
}

/// A day of the plan as it prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanDay {
    /// Its number, from 1.
    pub number: u32,
    /// Date.
    pub date: NaiveDate,
    /// Theme.
    pub title: Both,
    /// Blocks in order.
    pub blocks: Vec<PlanBlock>,
}

/// Everything a plan prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanData {
    /// Language of the paper.
    pub lang: Lang,
    /// Second language on the same page.
    pub second: Option<Lang>,
    /// The paper.
    pub paper: Paper,
    /// Title of the workshop.
    pub title: Both,
    /// Town and country, or venue.
    pub place: Both,
    /// First day of the workshop.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// IANA name of the time zone.
    pub zone: String,
    /// Who holds it: their logos head the agenda.
    pub hosts: Vec<OrgLine>,
    /// The days to print.
    pub days: Vec<PlanDay>,
    /// Whether SPECIMEN is printed across every page.
    pub specimen: bool,
    /// The date that the file carries.
    pub generated: NaiveDate,
}

impl PlanData {
    fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// A text of the catalogue in the languages of the paper.
    fn word(&self, say: impl Fn(&'static Texts) -> String) -> Both {
        Both {
            first: say(self.texts()),
            second: self.second.map(|lang| say(Texts::of(lang))).unwrap_or_default(),
        }
    }

    /// [`word`](Self::word) on one line.
    fn words(&self, say: impl Fn(&'static Texts) -> String) -> String {
        one_line(&self.word(say))
    }

    fn facts(&self, title: String) -> Facts {
        Facts {
            title,
            author: self
                .hosts
                .iter()
                .map(|host| host.name.as_str())
                .collect::<Vec<_>>()
                .join("; "),
            language: self.lang.code().to_string(),
            date: self.generated,
        }
    }
}

/// Both texts with a dot between them.
fn one_line(text: &Both) -> String {
    match text.other() {
        Some(other) if !text.first.trim().is_empty() => format!("{}\u{2002}·\u{2002}{other}", text.first.trim()),
        Some(other) => other.to_string(),
        None => text.first.trim().to_string(),
    }
}

/// With a capital at its head: a date as a heading.
fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}

/// 09:05; what is past midnight says so.
fn clock(minute: i32) -> String {
    let of_day = minute.rem_euclid(1440);
    let text = format!("{:02}:{:02}", of_day / 60, of_day % 60);
    if minute >= 1440 { format!("{text} (+1)") } else { text }
}

fn span(block: &PlanBlock) -> String {
    format!("{} – {}", clock(block.start), clock(block.end))
}

/// Finishes a paper: the specimen mark under every page, then the file.
fn close(
    mut document: crate::page::Document,
    data: &PlanData,
    size: (f32, f32),
    title: String,
) -> Result<Vec<u8>, PdfError> {
    if data.specimen {
        let word = flipchart_i18n::msg::documents_specimen(data.texts());
        let degrees = if size.0 > size.1 { 34.0 } else { 54.0 };
        let mark = SpecimenMark::new(&mut document, &word, size, degrees);
        for page in 0..document.page_count() {
            document.underlay(page, |pen| mark.draw(pen));
        }
    }
    document.finish(&data.facts(title))
}
