//! The lists of the print pack: what a room is run with on paper.

mod calibration;
mod cells;
mod cover;
mod grid;
mod groups;
mod heads;
mod participants;
mod phones;
mod proof;
mod sheets;
mod sign_in;
mod signatures;

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, fmt};
use serde::{Deserialize, Serialize};

use super::OrgLine;
use crate::Paper;
use crate::page::Facts;

pub use calibration::calibration;
pub use cover::{CoverFile, CoverSlip, Sides, cover_slip};
pub use groups::{RosterGroup, groups};
pub use heads::{HeadCountSlot, head_count};
pub use participants::{Delegations, ParticipantList, participants};
pub use phones::phone_list;
pub use proof::name_proof;
pub use sign_in::{SignInLayout, SignInSheets, SignInSlot, sign_in};
pub use signatures::{SignatureColumn, SignatureKind, SignatureList, signature_list};

/// What every list says of its workshop, and its people in the order of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterData {
    /// Language of the paper.
    pub lang: Lang,
    /// The paper.
    pub paper: Paper,
    /// Title of the workshop.
    pub title: String,
    /// Town and country, or venue. May be empty.
    pub place: String,
    /// First day of the workshop.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Who holds it: their logos stand at the head.
    pub hosts: Vec<OrgLine>,
    /// The people, in the order they are printed in.
    pub people: Vec<RosterPerson>,
    /// The date that is printed and that the file carries.
    pub generated: NaiveDate,
}

/// A person of a list, everything as it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterPerson {
    /// Number of the row: what a signed sheet is entered by.
    pub number: u32,
    /// The name, with or without its honorific.
    pub name: String,
    /// The name in its own script.
    pub native_name: Option<String>,
    /// Organisation.
    pub organisation: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// Name of the country in the language of the paper.
    pub country: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// The eight digits of the badge.
    pub code: String,
}

impl RosterData {
    fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }

    /// Place and dates in one line.
    fn place_and_dates(&self) -> String {
        let dates = fmt::date_range(self.texts(), self.start, self.end);
        joined([self.place.as_str(), &dates])
    }

    fn facts(&self, title: String) -> Facts {
        let hosts: Vec<&str> = self.hosts.iter().map(|host| host.name.as_str()).collect();
        Facts {
            title,
            author: hosts.join("; "),
            language: self.lang.code().to_string(),
            date: self.generated,
        }
    }
}

impl RosterPerson {
    /// The name in its own script, when it says something else than the name.
    fn native(&self) -> Option<&str> {
        stated(self.native_name.as_deref()).filter(|native| *native != self.name.trim())
    }
}

/// What is more than white.
fn stated(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// What is not empty, with dots between.
fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<&str> = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\u{2002}·\u{2002}")
}

/// With a capital at its head: a date as a heading.
fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    match rest.next() {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}
