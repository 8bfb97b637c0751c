use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};

use super::number::{self, Counted};
use super::{Issued, OPERATOR, by_number, stamp, void};
use crate::certificates::{AwardKind, VoidCause};
use crate::{Error, Library, Op, OpOutput, Result, Tx, storage, workshops};

/// A certificate about to be issued, already rendered.
#[derive(Debug, Clone, Default)]
pub struct NewCertificate {
    /// From [`super::number::next_numbers`], or the number of the same certificate in another language.
    pub number: String,
    /// Language of the document.
    pub language: String,
    /// Code of the paper.
    pub paper: String,
    /// What it certifies.
    pub kind: AwardKind,
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
    /// The number that this one takes the place of: of the same kind and the same person.
    pub supersedes: Option<String>,
    /// Code or uid of the template.
    pub template: String,
    /// Its name; empty for a built-in one.
    pub template_name: String,
    /// Its version.
    pub template_version: u32,
    /// The signed code that the page carries, where there is a key.
    pub code: Option<String>,
    /// The key it was signed with.
    pub kid: Option<String>,
    /// The document.
    pub bytes: Vec<u8>,
}

/// Records certificates and keeps their bytes, all or none. They can be voided, not undone. One that takes the place of
/// another takes that of all the person holds of the kind: there are several where two records became one.
///
/// # Errors
/// `Conflict("certificate-number-taken")` for a number that stands for something else already;
/// `Conflict("certificate-supersedes-other")` where one would take the place of another person's, of another kind's or of
/// one that is void; `NotFound`; nothing is recorded then.
pub fn issue(library: &mut Library, workshop: &str, list: &[NewCertificate]) -> Result<OpOutput<u32>> {
    library.transact(Op::IssueCertificates, |tx| {
        let by: String = tx
            .query_row("SELECT value FROM setting WHERE key = ?1", [OPERATOR], |row| row.get(0))
            .optional()?
            .unwrap_or_default();
        for new in list {
            // Before it is in the ledger: afterwards it would itself stand there as what took the place.
            if let Some(old) = &new.supersedes {
                supersede(tx, new, old, &by)?;
            }
            record(tx, workshop, new, &by)?;
        }
        supersede_others(tx, workshop, list, &by)?;
        let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
        tx.tell("count", count);
        tx.tell("workshop", workshop);
        tx.tell(
            "numbers",
            list.iter().map(|new| new.number.as_str()).collect::<Vec<_>>().join(" "),
        );
        Ok(count)
    })
}

fn record(tx: &Tx, workshop: &str, new: &NewCertificate, by: &str) -> Result<()> {
    let taken = || Error::Conflict {
        code: "certificate-number-taken",
        params: vec![("number", new.number.clone())],
    };
    let known = by_number(tx, &new.number)?;
    let first = known.is_none();
    let Counted { series, n } = match known {
        Some(known) if !is_same(&known, new) => return Err(taken()),
        Some(_) => tx.query_row(
            "SELECT series, n FROM certificate WHERE number = ?1 LIMIT 1",
            [&new.number],
            |row| {
                Ok(Counted {
                    series: row.get(0)?,
                    n: row.get(1)?,
                })
            },
        )?,
        None => number::counted(tx, &workshops::find(tx, workshop)?, new.kind, &new.number)?,
    };
    let sha256 = storage::blobs::keep(tx, &new.bytes)?;
    tx.prepare_cached(
        "INSERT INTO certificate(uid, number, language, paper, kind, workshop_uid, participation_uid, person_uid, name,
                                 facts, facts_sha256, sha256, issued_at, supersedes, issued_by, template, template_name,
                                 template_version, code, kid, series, n)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)",
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
        stamp(tx.now()),
        new.supersedes,
        by,
        new.template,
        new.template_name,
        new.template_version,
        new.code,
        new.kid,
        series,
        n,
    ])
    .map_err(|e| match e.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => taken(),
        _ => e.into(),
    })?;
    if first {
        number::used(tx, &series, n)?;
    }
    Ok(())
}

/// Whether a number that is in the ledger stands for what is issued now, in another language or on another paper.
fn is_same(known: &Issued, new: &NewCertificate) -> bool {
    known.kind == new.kind && known.participant == new.participant
}

fn supersede(tx: &Tx, new: &NewCertificate, old: &str, by: &str) -> Result<()> {
    let known = by_number(tx, old)?.ok_or_else(|| Error::NotFound {
        what: "certificate",
        uid: old.into(),
    })?;
    let again = known.void_reason.is_some() && !superseded_by(tx, old, &new.number)?;
    if again || old == new.number || !is_same(&known, new) {
        return Err(Error::Conflict {
            code: "certificate-supersedes-other",
            params: vec![("number", old.into()), ("by", new.number.clone())],
        });
    }
    void_for(tx, old, &new.number, by)
}

/// Whether that has been recorded: the same certificate is issued in a second language.
fn superseded_by(tx: &Tx, old: &str, new: &str) -> Result<bool> {
    Ok(tx.query_row(
        "SELECT EXISTS (SELECT 1 FROM certificate WHERE number = ?2 AND supersedes = ?1)",
        [old, new],
        |row| row.get(0),
    )?)
}

/// What else its owner holds of the kind of a certificate that took a place.
fn supersede_others(tx: &Tx, workshop: &str, list: &[NewCertificate], by: &str) -> Result<()> {
    let mut new: HashMap<(&str, AwardKind), &str> = HashMap::new();
    for one in list.iter().filter(|one| one.supersedes.is_some()) {
        new.insert((&one.participant, one.kind), &one.number);
    }
    if new.is_empty() {
        return Ok(());
    }
    for old in super::read(tx, workshop)? {
        let next = new.get(&(old.participant.as_str(), old.kind));
        if let Some(next) = next.filter(|next| **next != old.number && old.void_reason.is_none()) {
            void_for(tx, &old.number, next, by)?;
        }
    }
    Ok(())
}

fn void_for(tx: &Tx, old: &str, new: &str, by: &str) -> Result<()> {
    let reason = format!("superseded by {new}");
    void::one(tx, old, (VoidCause::Superseded, &reason), by, Some(new))
}
