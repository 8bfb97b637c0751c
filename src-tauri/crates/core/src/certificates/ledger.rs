//! Append-only: a certificate, once issued, keeps its number and its bytes, whatever happens to anything else.

use std::collections::HashMap;

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::workshops::Workshop;
use crate::{Error, Library, Op, OpOutput, Result, people, storage, text};

/// A certificate that was issued.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Issued {
    /// The printed number.
    pub number: String,
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// The name as printed.
    pub name: String,
    /// Language of the document.
    pub language: String,
    /// UTC, ISO 8601.
    pub issued_at: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// SHA-256 of the printed facts, without language: another value means that something printed has changed.
    pub facts_sha256: String,
    /// The number this one takes the place of.
    pub supersedes: Option<String>,
    /// Why it is void.
    pub void_reason: Option<String>,
}

/// One document of the ledger: the same certificate may exist in several languages and on two papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// The printed number.
    pub number: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
}

/// A certificate about to be issued, already rendered.
#[derive(Debug, Clone)]
pub struct NewCertificate {
    /// From [`next_numbers`], or the number of the same certificate in another language.
    pub number: String,
    /// Language of the document.
    pub language: String,
    /// Code of the paper.
    pub paper: String,
    /// What it certifies (`participation`).
    pub kind: String,
    /// Identity of the participation.
    pub participant: String,
    /// Identity of the person.
    pub person: String,
    /// The name as printed.
    pub name: String,
    /// Every printed fact, as JSON.
    pub facts: String,
    /// SHA-256 of the facts that do not depend on the language.
    pub facts_sha256: String,
    /// The number that this one takes the place of.
    pub supersedes: Option<String>,
    /// The document.
    pub bytes: Vec<u8>,
}

const COLUMNS: &str = "c.number, c.participation_uid, c.person_uid, c.name, c.language, c.issued_at, c.sha256,
    c.facts_sha256, c.supersedes, v.reason";

fn row_to_issued(row: &Row) -> rusqlite::Result<Issued> {
    Ok(Issued {
        number: row.get(0)?,
        participant: row.get(1)?,
        person: row.get(2)?,
        name: row.get(3)?,
        language: row.get(4)?,
        issued_at: row.get(5)?,
        sha256: row.get(6)?,
        facts_sha256: row.get(7)?,
        supersedes: row.get(8)?,
        void_reason: row.get(9)?,
    })
}

/// Everything issued for a workshop, void or not, in the order of issue; one line a number.
///
/// # Errors
/// Only what SQLite refuses.
pub fn ledger(library: &Library, workshop: &str) -> Result<Vec<Issued>> {
    read(library.conn(), workshop)
}

fn read(conn: &Connection, workshop: &str) -> Result<Vec<Issued>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM certificate c LEFT JOIN certificate_void v ON v.number = c.number
         WHERE c.workshop_uid = ?1 AND c.id = (SELECT min(f.id) FROM certificate f WHERE f.number = c.number)
         ORDER BY c.id"
    ))?;
    Ok(read.query_map([workshop], row_to_issued)?.collect::<Result<_, _>>()?)
}

/// The newest certificate of each participation that is neither void nor superseded.
pub(super) fn newest_by_participation(conn: &Connection, workshop: &str) -> Result<HashMap<String, Issued>> {
    let valid = read(conn, workshop)?.into_iter().filter(|c| c.void_reason.is_none());
    let now = people::merged(conn, "participation")?;
    Ok(valid
        .map(|c| (now.get(&c.participant).unwrap_or(&c.participant).clone(), c))
        .collect())
}

/// The document of `number` in that language and on that paper, when it exists.
///
/// # Errors
/// Only what SQLite refuses.
pub fn rendition(library: &Library, number: &str, language: &str, paper: &str) -> Result<Option<Rendition>> {
    Ok(library
        .conn()
        .prepare_cached("SELECT number, sha256 FROM certificate WHERE number = ?1 AND language = ?2 AND paper = ?3")?
        .query_row(params![number, language, paper], |row| {
            Ok(Rendition {
                number: row.get(0)?,
                sha256: row.get(1)?,
            })
        })
        .optional()?)
}

/// The bytes of a document as they were issued.
///
/// # Errors
/// `NotFound`.
pub fn bytes(library: &Library, sha256: &str) -> Result<Vec<u8>> {
    library.bytes(sha256)
}

/// The next `count` numbers of a workshop's series: `CODE-YEAR-COUNTRY-0001`. They are used up by [`issue`].
///
/// # Errors
/// Only what SQLite refuses.
pub fn next_numbers(library: &Library, workshop: &Workshop, count: usize) -> Result<Vec<String>> {
    let prefix = prefix(library.conn(), workshop)?;
    let last: i64 = library
        .conn()
        .query_row(
            "SELECT last FROM certificate_series WHERE prefix = ?1",
            [&prefix],
            |row| row.get(0),
        )
        .optional()?
        .unwrap_or(0);
    Ok((1..)
        .take(count)
        .map(|n: i64| format!("{prefix}-{:04}", last + n))
        .collect())
}

/// A second laptop numbers in a series of its own, so that two never give the same number.
fn prefix(conn: &Connection, workshop: &Workshop) -> Result<String> {
    let series: String = conn.query_row("SELECT series FROM library_info", [], |row| row.get(0))?;
    let place = workshop
        .country
        .as_deref()
        .unwrap_or("XX")
        .trim_start_matches("x-")
        .to_uppercase();
    Ok(format!("{}{}-{}-{place}", workshop.code, series, workshop.start.year()))
}

/// Records certificates and keeps their bytes, all or none. They can be voided, not undone.
///
/// # Errors
/// `Conflict("certificate-number-taken")`, or what SQLite refuses; nothing is recorded then.
pub fn issue(library: &mut Library, workshop: &str, list: &[NewCertificate]) -> Result<OpOutput<u32>> {
    library.transact(Op::IssueCertificates, |tx| {
        let at = stamp(tx.now());
        for new in list {
            let sha256 = storage::blobs::keep(tx, &new.bytes)?;
            tx.prepare_cached(
                "INSERT INTO certificate(uid, number, language, paper, kind, workshop_uid, participation_uid, person_uid,
                                         name, facts, facts_sha256, sha256, issued_at, supersedes)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            )?
            .execute(params![
                tx.uid(),
                new.number,
                new.language,
                new.paper,
                new.kind,
                workshop,
                new.participant,
                new.person,
                new.name,
                new.facts,
                new.facts_sha256,
                sha256,
                at,
                new.supersedes,
            ])
            .map_err(|e| match e.sqlite_error_code() {
                Some(rusqlite::ErrorCode::ConstraintViolation) => Error::Conflict {
                    code: "certificate-number-taken",
                    params: vec![("number", new.number.clone())],
                },
                _ => e.into(),
            })?;
            if let Some((prefix, count)) = new.number.rsplit_once('-') {
                tx.prepare_cached(
                    "INSERT INTO certificate_series(prefix, last) VALUES (?1, ?2)
                     ON CONFLICT(prefix) DO UPDATE SET last = max(last, excluded.last)",
                )?
                .execute(params![prefix, count.parse::<i64>().unwrap_or(0)])?;
            }
            if let Some(old) = &new.supersedes {
                void_one(tx, old, &format!("superseded by {}", new.number))?;
            }
        }
        let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
        tx.tell("count", count);
        tx.tell("workshop", workshop);
        tx.tell("numbers", list.iter().map(|new| new.number.as_str()).collect::<Vec<_>>().join(" "));
        Ok(count)
    })
}

/// Declares certificates void. Their numbers stay used and their bytes stay kept.
///
/// # Errors
/// `NotFound`; `Invalid` without a reason.
pub fn void(library: &mut Library, numbers: &[String], reason: &str) -> Result<OpOutput<u32>> {
    library.transact(Op::VoidCertificates, |tx| {
        let reason = text::required("reason", reason)?;
        for number in numbers {
            let known: bool = tx.query_row(
                "SELECT EXISTS (SELECT 1 FROM certificate WHERE number = ?1)",
                [number],
                |row| row.get(0),
            )?;
            if !known {
                return Err(Error::NotFound {
                    what: "certificate",
                    uid: number.clone(),
                });
            }
            void_one(tx, number, &reason)?;
        }
        let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        tx.tell("count", count);
        Ok(count)
    })
}

fn void_one(tx: &crate::Tx, number: &str, reason: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO certificate_void(uid, number, reason, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT(number) DO NOTHING",
        params![tx.uid(), number, reason, stamp(tx.now())],
    )?;
    Ok(())
}

fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
