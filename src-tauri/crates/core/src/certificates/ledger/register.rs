use rusqlite::Row;

use super::{FIRST, FROM, Issued, Rendition, TOOK_ITS_PLACE, row_to_issued, row_to_rendition};
use crate::certificates::{Handing, VoidCause, handing};
use crate::workshops::dates::zone_of;
use crate::{Error, Library, Result, text};

/// What a number is worth now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum LedgerState {
    /// It holds.
    Valid,
    /// Another number took its place.
    Superseded,
    /// It was declared void.
    Void,
}

/// A line of the register: one number, with all that the ledger knows.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RegisterRow {
    /// What was issued.
    #[serde(flatten)]
    pub issued: Issued,
    /// Identity of the workshop.
    pub workshop: String,
    /// What it is worth now.
    pub state: LedgerState,
    /// The number that took its place.
    pub superseded_by: Option<String>,
    /// When it became void, UTC, ISO 8601.
    pub voided_at: Option<String>,
    /// The day it became void at the place of the workshop, ISO 8601.
    pub voided_on: Option<String>,
    /// Who declared it void; empty where nobody was named.
    pub voided_by: Option<String>,
    /// When the bytes went, because the person was erased.
    pub erased_at: Option<String>,
    /// What happened to the sheet.
    pub handing: Option<Handing>,
}

/// A document as it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reprint {
    /// Which one it is.
    pub rendition: Rendition,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// One entry of a list of void certificates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoidEntry {
    /// The number.
    pub number: String,
    /// What made it void.
    pub cause: VoidCause,
    /// The day at the place of the workshop, ISO 8601.
    pub day: String,
    /// The number that took its place.
    pub superseded_by: Option<String>,
}

const COLUMNS: &str = ", c.workshop_uid, v.at, v.voided_by, c.erased_at,
    (SELECT w.zone FROM workshop w WHERE w.uid = c.workshop_uid)";

fn row_to_line(row: &Row) -> rusqlite::Result<RegisterRow> {
    let issued = row_to_issued(row)?;
    Ok(RegisterRow {
        state: match issued.void_cause {
            None => LedgerState::Valid,
            Some(VoidCause::Superseded) => LedgerState::Superseded,
            Some(_) => LedgerState::Void,
        },
        issued,
        workshop: row.get(17)?,
        voided_at: row.get(18)?,
        voided_on: (row.get::<_, Option<String>>(18)?)
            .map(|at| Ok::<_, rusqlite::Error>(local_day(at, row.get(21)?)))
            .transpose()?,
        voided_by: row.get(19)?,
        erased_at: row.get(20)?,
        superseded_by: row.get(22)?,
        handing: None,
    })
}

/// Every number of a workshop in the order of issue, of every kind.
///
/// # Errors
/// Only what SQLite refuses.
pub fn register(library: &Library, workshop: &str) -> Result<Vec<RegisterRow>> {
    let conn = library.conn();
    let mut handings = handing::of_workshop(conn, workshop)?;
    let mut read = conn.prepare_cached(&format!(
        "SELECT {}{COLUMNS}, {TOOK_ITS_PLACE} FROM {FROM} WHERE c.workshop_uid = ?1 AND {FIRST} ORDER BY c.id",
        super::COLUMNS
    ))?;
    let rows = read.query_map([workshop], row_to_line)?;
    let mut out: Vec<RegisterRow> = rows.collect::<Result<_, _>>()?;
    for row in &mut out {
        row.handing = handings.remove(&row.issued.number);
    }
    Ok(out)
}

/// What is known of a number, whatever workshop it is of and whether that is still there; white space and case do not
/// matter.
///
/// # Errors
/// `NotFound`.
pub fn find(library: &Library, number: &str) -> Result<RegisterRow> {
    let conn = library.conn();
    let wanted = text::clean(number);
    let mut read = conn.prepare_cached(&format!(
        "SELECT {}{COLUMNS}, {TOOK_ITS_PLACE} FROM {FROM} WHERE c.number = ?1 COLLATE NOCASE AND {FIRST}
         ORDER BY c.number = ?1 DESC LIMIT 1",
        super::COLUMNS
    ))?;
    let mut found = read.query_map([&wanted], row_to_line)?;
    let mut row = found.next().ok_or_else(|| Error::NotFound {
        what: "certificate",
        uid: wanted.clone(),
    })??;
    row.handing = handing::of_number(conn, &row.issued.number)?;
    Ok(row)
}

/// The documents of a number in the order they were made.
///
/// # Errors
/// Only what SQLite refuses.
pub fn renditions(library: &Library, number: &str) -> Result<Vec<Rendition>> {
    let mut read = library.conn().prepare_cached(
        "SELECT number, language, paper, sha256, code, kid FROM certificate WHERE number = ?1 ORDER BY id",
    )?;
    Ok(read.query_map([number], row_to_rendition)?.collect::<Result<_, _>>()?)
}

/// The very bytes that were issued under a number: in `language`, or the first that was made.
///
/// # Errors
/// `NotFound`; `Precondition("certificate-erased")`.
pub fn reprint(library: &Library, number: &str, language: Option<&str>) -> Result<Reprint> {
    let row = find(library, number)?;
    if row.erased_at.is_some() {
        return Err(Error::precondition("certificate-erased"));
    }
    let missing = || Error::NotFound {
        what: "certificate",
        uid: number.into(),
    };
    let rendition = renditions(library, &row.issued.number)?
        .into_iter()
        .find(|rendition| language.is_none_or(|language| rendition.language == language))
        .ok_or_else(missing)?;
    Ok(Reprint {
        bytes: library.bytes(&rendition.sha256)?,
        rendition,
    })
}

/// What is void, in the order of voiding: what a signed list of void certificates says. Numbers that no key signed are in it
/// as well: a badge or another language of a number may have been signed later.
///
/// # Errors
/// Only what SQLite refuses.
pub fn void_entries(library: &Library) -> Result<Vec<VoidEntry>> {
    let mut read = library.conn().prepare_cached(&format!(
        "SELECT v.number, v.cause, v.at, {TOOK_ITS_PLACE},
           (SELECT w.zone FROM certificate c JOIN workshop w ON w.uid = c.workshop_uid WHERE c.number = v.number LIMIT 1)
         FROM certificate_void v ORDER BY v.id",
    ))?;
    let rows = read.query_map([], |row| {
        Ok(VoidEntry {
            number: row.get(0)?,
            cause: row.get(1)?,
            day: local_day(row.get(2)?, row.get(4)?),
            superseded_by: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The day of a moment at the place of the workshop; where that is gone, in UTC.
fn local_day(at: String, zone: Option<String>) -> String {
    let zone = zone_of(zone.as_deref().unwrap_or_default());
    chrono::DateTime::parse_from_rfc3339(&at).map_or(at, |at| at.with_timezone(&zone).date_naive().to_string())
}
