//! Append-only: a certificate, once issued, keeps its number and its bytes, whatever happens to anything else.

mod issue;
pub(super) mod number;
pub(super) mod register;
pub(super) mod void;

pub use issue::{NewCertificate, issue};

use std::collections::HashMap;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{AwardKind, VoidCause};
use crate::{Library, Result, settings};

/// Setting that holds who issues: the name of whoever works on this copy.
pub const OPERATOR: &str = "operator";

/// Who issues on this copy, as the settings say; empty where nobody said.
///
/// # Errors
/// Only what SQLite refuses.
pub fn operator(library: &Library) -> Result<String> {
    Ok(settings::all(library)?.remove(OPERATOR).unwrap_or_default())
}

/// A certificate that was issued.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Issued {
    /// The printed number.
    pub number: String,
    /// What it certifies.
    pub kind: AwardKind,
    /// Identity of the participation today.
    pub participant: String,
    /// Identity of the person today.
    pub person: String,
    /// The name as printed.
    pub name: String,
    /// Language of the document.
    pub language: String,
    /// UTC, ISO 8601.
    pub issued_at: String,
    /// Who issued it; empty where nobody was named.
    pub issued_by: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// SHA-256 of the printed facts, without language: another value means that something printed has changed.
    pub facts_sha256: String,
    /// Code or uid of the template it was printed with; empty before there were any.
    pub template: String,
    /// Name of that template then; empty for a built-in one.
    pub template_name: String,
    /// Version of that template then.
    pub template_version: u32,
    /// Whether it carries a signed code.
    pub signed_code: bool,
    /// The number this one takes the place of.
    pub supersedes: Option<String>,
    /// Why it is void.
    pub void_reason: Option<String>,
    /// What made it void.
    pub void_cause: Option<VoidCause>,
}

/// One document of the ledger: the same certificate may exist in several languages and on two papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// The printed number.
    pub number: String,
    /// Language of the document.
    pub language: String,
    /// Code of the paper.
    pub paper: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// The signed code it carries.
    pub code: Option<String>,
    /// The key it was signed with.
    pub kid: Option<String>,
}

/// Whom a number belongs to today: rows that were merged away live on as others, and the ledger is never rewritten.
const COLUMNS: &str = "c.number, c.kind,
    coalesce((SELECT new_uid FROM merged_row WHERE tbl = 'participation' AND old_uid = c.participation_uid),
             c.participation_uid),
    coalesce((SELECT new_uid FROM merged_row WHERE tbl = 'person' AND old_uid = c.person_uid), c.person_uid),
    c.name, c.language, c.issued_at, c.issued_by, c.sha256, c.facts_sha256, c.template, c.template_name,
    c.template_version, c.code IS NOT NULL, c.supersedes, v.reason, v.cause";

/// The number that took the place of `v.number`; up to format 5 only that number said so.
pub(crate) const TOOK_ITS_PLACE: &str = "coalesce(v.superseded_by,
    (SELECT n.number FROM certificate n WHERE n.supersedes = v.number ORDER BY n.id LIMIT 1))";

/// The first document of each number says what the number stands for.
const FROM: &str = "certificate c LEFT JOIN certificate_void v ON v.number = c.number";
const FIRST: &str = "c.id = (SELECT min(f.id) FROM certificate f WHERE f.number = c.number)";

fn row_to_issued(row: &Row) -> rusqlite::Result<Issued> {
    Ok(Issued {
        number: row.get(0)?,
        kind: row.get(1)?,
        participant: row.get(2)?,
        person: row.get(3)?,
        name: row.get(4)?,
        language: row.get(5)?,
        issued_at: row.get(6)?,
        issued_by: row.get(7)?,
        sha256: row.get(8)?,
        facts_sha256: row.get(9)?,
        template: row.get(10)?,
        template_name: row.get(11)?,
        template_version: row.get(12)?,
        signed_code: row.get(13)?,
        supersedes: row.get(14)?,
        void_reason: row.get(15)?,
        void_cause: row.get(16)?,
    })
}

/// Everything issued for a workshop, of every kind, void or not, in the order of issue; one line a number.
///
/// # Errors
/// Only what SQLite refuses.
pub fn ledger(library: &Library, workshop: &str) -> Result<Vec<Issued>> {
    read(library.conn(), workshop)
}

fn read(conn: &Connection, workshop: &str) -> Result<Vec<Issued>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM {FROM} WHERE c.workshop_uid = ?1 AND {FIRST} ORDER BY c.id"
    ))?;
    Ok(read.query_map([workshop], row_to_issued)?.collect::<Result<_, _>>()?)
}

/// What a number stands for.
pub(super) fn by_number(conn: &Connection, number: &str) -> Result<Option<Issued>> {
    Ok(conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM {FROM} WHERE c.number = ?1 AND {FIRST}"))?
        .query_row([number], row_to_issued)
        .optional()?)
}

/// The certificates of a kind of each participation that are neither void nor superseded, in the order of issue. Only
/// where two records became one there are several.
pub(super) fn valid_by_participation(
    conn: &Connection,
    workshop: &str,
    kind: AwardKind,
) -> Result<HashMap<String, Vec<Issued>>> {
    let valid = read(conn, workshop)?
        .into_iter()
        .filter(|c| c.kind == kind && c.void_reason.is_none());
    let mut out: HashMap<String, Vec<Issued>> = HashMap::new();
    for one in valid {
        out.entry(one.participant.clone()).or_default().push(one);
    }
    Ok(out)
}

/// The facts that were printed under a number, as JSON.
pub(super) fn printed_facts(conn: &Connection, number: &str) -> Result<String> {
    Ok(conn
        .prepare_cached("SELECT facts FROM certificate WHERE number = ?1 ORDER BY id LIMIT 1")?
        .query_row([number], |row| row.get(0))?)
}

/// The document of `number` in that language and on that paper, when it exists.
///
/// # Errors
/// Only what SQLite refuses.
pub fn rendition(library: &Library, number: &str, language: &str, paper: &str) -> Result<Option<Rendition>> {
    Ok(library
        .conn()
        .prepare_cached(
            "SELECT number, language, paper, sha256, code, kid FROM certificate
             WHERE number = ?1 AND language = ?2 AND paper = ?3",
        )?
        .query_row(params![number, language, paper], row_to_rendition)
        .optional()?)
}

fn row_to_rendition(row: &Row) -> rusqlite::Result<Rendition> {
    Ok(Rendition {
        number: row.get(0)?,
        language: row.get(1)?,
        paper: row.get(2)?,
        sha256: row.get(3)?,
        code: row.get(4)?,
        kid: row.get(5)?,
    })
}

/// The facts that were printed, as JSON, by number: of every certificate of a kind that holds.
///
/// # Errors
/// Only what SQLite refuses.
pub fn facts(library: &Library, workshop: &str, kind: AwardKind) -> Result<HashMap<String, String>> {
    let mut read = library.conn().prepare_cached(&format!(
        "SELECT c.number, c.facts FROM {FROM} WHERE c.workshop_uid = ?1 AND c.kind = ?2 AND v.number IS NULL AND {FIRST}"
    ))?;
    let rows = read.query_map(params![workshop, kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The bytes of a document as they were issued.
///
/// # Errors
/// `NotFound`.
pub fn bytes(library: &Library, sha256: &str) -> Result<Vec<u8>> {
    library.bytes(sha256)
}

pub(super) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
