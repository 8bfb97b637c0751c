//! Records that may be the same person: which they are, and what was decided about them.

mod records;

use std::collections::HashSet;

use chrono::NaiveDate;
use flipchart_sameness as sameness;
use rusqlite::{Connection, params};

use super::import::Proposal;
use super::merge::person_id;
use super::{Candidate, Sex};
use crate::{Error, Library, Op, OpOutput, Result, Tx};
use records::{of_candidate, records_in};

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
    compared: Vec<sameness::Record>,
    /// Places of pairs that were said to be two people.
    apart: HashSet<(usize, usize)>,
    /// Workshops by place, to tell who was in one together.
    workshops: Vec<Vec<i64>>,
}

/// Reads what records are compared by.
///
/// # Errors
/// Only what SQLite refuses.
pub fn records(library: &Library) -> Result<Records> {
    records_in(library.conn(), None)
}

impl Records {
    /// Pairs that may be one person, the likeliest first: of everybody, or of the person `about`. What was said to be two
    /// people is left out. `watch` hears how far it is, and stops it by answering `false`.
    ///
    /// # Errors
    /// `Cancelled`.
    pub fn twins(&self, about: Option<&str>, watch: &mut dyn FnMut(u32, u32) -> bool) -> Result<Vec<Twins>> {
        let pairs = match about {
            Some(uid) => self.pairs_of(uid),
            None => self.all_pairs(watch)?,
        };
        Ok(pairs
            .into_iter()
            .filter(|pair| !self.apart.contains(&(pair.a.min(pair.b), pair.a.max(pair.b))))
            .map(|pair| self.twins_of(&pair))
            .collect())
    }

    fn twins_of(&self, pair: &sameness::Pair) -> Twins {
        Twins {
            one: self.known[pair.a].clone(),
            other: self.known[pair.b].clone(),
            level: level(pair.score),
            reasons: pair.reasons.iter().map(reason).collect(),
            together: self.workshops[pair.a]
                .iter()
                .any(|w| self.workshops[pair.b].contains(w)),
            score: pair.score,
        }
    }

    fn all_pairs(&self, watch: &mut dyn FnMut(u32, u32) -> bool) -> Result<Vec<sameness::Pair>> {
        let watch = std::cell::RefCell::new(watch);
        let stopped = std::cell::Cell::new(false);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let pairs = sameness::candidates(&self.compared, sameness::POSSIBLE, &|| stopped.get(), &|done, total| {
            if !watch.borrow_mut()(count(done), count(total)) {
                stopped.set(true);
            }
        });
        if stopped.get() {
            Err(Error::Cancelled)
        } else {
            Ok(pairs)
        }
    }

    fn pairs_of(&self, uid: &str) -> Vec<sameness::Pair> {
        let Some(at) = self.known.iter().position(|record| record.person == uid) else {
            return Vec::new();
        };
        let index = sameness::Index::new(&self.compared);
        sameness::nearest(&index, &self.compared[at], sameness::POSSIBLE)
            .into_iter()
            .filter(|found| found.at != at)
            .map(|found| sameness::Pair {
                a: at,
                b: found.at,
                score: found.score,
                reasons: found.reasons,
            })
            .collect()
    }
}

/// [`records`] and [`Records::twins`] in one.
///
/// # Errors
/// `NotFound` for the person; `Cancelled`.
pub fn twins(library: &Library, about: Option<&str>, watch: &mut dyn FnMut(u32, u32) -> bool) -> Result<Vec<Twins>> {
    if let Some(uid) = about {
        person_id(library.conn(), uid)?;
    }
    records(library)?.twins(about, watch)
}

/// Two records side by side, also when nothing about them is alike.
///
/// # Errors
/// `NotFound`; `Precondition("same-record")` for one person twice.
pub fn pair(library: &Library, one: &str, other: &str) -> Result<Twins> {
    let conn = library.conn();
    let (one, other) = (present_uid(conn, one)?, present_uid(conn, other)?);
    if one == other {
        return Err(Error::precondition("same-record"));
    }
    let all = records(library)?;
    let place = |uid: &str| {
        all.known
            .iter()
            .position(|record| record.person == uid)
            .unwrap_or_default()
    };
    let (a, b) = (place(&one), place(&other));
    let prepared: Vec<_> = all.compared.iter().map(sameness::Prepared::new).collect();
    let rarity = sameness::Rarity::of(&prepared);
    let (score, reasons) = sameness::compare(&prepared[a], &prepared[b], &rarity).unwrap_or_default();
    let pair = sameness::Pair { a, b, score, reasons };
    Ok(all.twins_of(&pair))
}

/// Who was said to be somebody else than this person.
///
/// # Errors
/// `NotFound`.
pub fn apart_of(library: &Library, person: &str) -> Result<Vec<TwinRecord>> {
    let conn = library.conn();
    let id = person_id(conn, person)?;
    let mut read = conn.prepare_cached(
        "SELECT p.uid FROM not_same n JOIN person p ON p.id = CASE n.person_id WHEN ?1 THEN n.other_id ELSE n.person_id END
         WHERE n.person_id = ?1 OR n.other_id = ?1",
    )?;
    let others: HashSet<String> = read.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let known = records(library)?.known;
    Ok(known
        .into_iter()
        .filter(|record| others.contains(&record.person))
        .collect())
}

fn present_uid(conn: &Connection, uid: &str) -> Result<String> {
    let id = person_id(conn, uid)?;
    Ok(conn.query_row("SELECT uid FROM person WHERE id = ?1", [id], |row| row.get(0))?)
}

/// Most people whom one row of a list is proposed to be.
const PROPOSED: usize = 3;

/// The people outside one workshop, ready for being asked who somebody is.
pub(crate) struct Known {
    /// What the library had seen when they were read.
    seen: (i64, i64),
    workshop: i64,
    records: Records,
    index: sameness::Index,
}

impl Known {
    fn read(conn: &Connection, workshop: i64, seen: (i64, i64)) -> Result<Self> {
        let records = records_in(conn, Some(workshop))?;
        Ok(Self {
            index: sameness::Index::new(&records.compared),
            seen,
            workshop,
            records,
        })
    }

    fn proposals(&self, row: &Candidate) -> Vec<Proposal> {
        let found = sameness::nearest(&self.index, &of_candidate(row), sameness::POSSIBLE);
        let proposal = |found: sameness::Match| Proposal {
            record: self.records.known[found.at].clone(),
            level: level(found.score),
            reasons: found.reasons.iter().map(reason).collect(),
        };
        found.into_iter().take(PROPOSED).map(proposal).collect()
    }
}

/// For each row, the people of the registry outside `workshop` who may be meant, the likeliest first. The registry is
/// made ready once, and again after any change by this program or another.
pub(super) fn proposals(library: &Library, workshop: i64, rows: &[&Candidate]) -> Result<Vec<Vec<Proposal>>> {
    let conn = library.conn();
    let seen = conn.query_row(
        "SELECT total_changes(), (SELECT data_version FROM pragma_data_version())",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut kept = library.known().borrow_mut();
    let known = match kept.take() {
        Some(known) if known.seen == seen && known.workshop == workshop => kept.insert(known),
        _ => kept.insert(Known::read(conn, workshop, seen)?),
    };
    Ok(rows.iter().map(|row| known.proposals(row)).collect())
}

fn level(score: f64) -> TwinLevel {
    if score >= sameness::LIKELY {
        TwinLevel::Likely
    } else {
        TwinLevel::Possible
    }
}

fn reason(reason: &sameness::Reason) -> TwinReason {
    use sameness::Reason as Why;
    let code = serde_json::to_value(reason)
        .ok()
        .and_then(|value| value["code"].as_str().map(String::from))
        .unwrap_or_default();
    let less = matches!(reason, Why::CommonName | Why::OfficeEmail | Why::NamePartDiffers);
    TwinReason {
        against: less || code.starts_with("other-"),
        code,
    }
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
