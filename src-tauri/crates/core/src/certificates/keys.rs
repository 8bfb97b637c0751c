//! Keys that certificates are signed with, issuers that are trusted, and lists of void certificates: kept here as the
//! signing crate wrote them. Outside undo, as settings; keys are sealed and travel with every copy.

use rusqlite::{OptionalExtension, Row, params};

use super::ledger::stamp;
use crate::{Error, Library, Op, OpOutput, Result, Tx, text};

/// A key of this library.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct IssuerKey {
    /// Identity of the key: lower-case hexadecimal.
    pub kid: String,
    /// Name of the organisation, as a verifier shows it.
    pub name: String,
    /// The public half, as the signing crate writes it.
    pub public: String,
    /// The secret half, sealed under a passphrase; never leaves core but for the signing crate.
    #[serde(skip)]
    pub sealed: String,
    /// UTC, ISO 8601.
    pub created_at: String,
    /// Whether certificates are signed with it; one at most is.
    pub active: bool,
}

/// A key to keep.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "named as in IssuerKey")]
pub struct NewIssuerKey {
    pub kid: String,
    pub name: String,
    pub public: String,
    pub sealed: String,
}

/// An issuer whose certificates are recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TrustedIssuer {
    /// Identity of the key.
    pub kid: String,
    /// Name as shown.
    pub name: String,
    /// The public half.
    pub public: String,
    /// UTC, ISO 8601.
    pub added_at: String,
}

/// A list of void certificates of an issuer.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct VoidListFile {
    /// Identity.
    pub uid: String,
    /// Identity of the key that signed it.
    pub kid: String,
    /// The day it tells of, ISO 8601.
    pub day: String,
    /// The signed text.
    pub text: String,
    /// UTC, ISO 8601.
    pub added_at: String,
}

fn row_to_key(row: &Row) -> rusqlite::Result<IssuerKey> {
    Ok(IssuerKey {
        kid: row.get(0)?,
        name: row.get(1)?,
        public: row.get(2)?,
        sealed: row.get(3)?,
        created_at: row.get(4)?,
        active: row.get(5)?,
    })
}

const KEY: &str = "SELECT kid, name, public, sealed, created_at, active FROM issuer_key";

/// The keys of this library, the active one first, then the newest. Retired ones stay: what they signed stays valid.
///
/// # Errors
/// Only what SQLite refuses.
pub fn keys(library: &Library) -> Result<Vec<IssuerKey>> {
    let mut read = library
        .conn()
        .prepare_cached(&format!("{KEY} ORDER BY active DESC, created_at DESC, id DESC"))?;
    Ok(read.query_map([], row_to_key)?.collect::<Result<_, _>>()?)
}

/// The key that certificates are signed with; without one they carry no code.
///
/// # Errors
/// Only what SQLite refuses.
pub fn active_key(library: &Library) -> Result<Option<IssuerKey>> {
    Ok(library
        .conn()
        .query_row(&format!("{KEY} WHERE active = 1"), [], row_to_key)
        .optional()?)
}

/// Keeps a key that was made here and signs with it from now on. One that is known is sealed anew.
///
/// # Errors
/// `Invalid` without a name.
pub fn add_key(library: &mut Library, new: &NewIssuerKey) -> Result<OpOutput<()>> {
    keep_key(library, new, false)
}

/// The same with a key of another laptop. Two certificates of one key must not have one number, so from now on the numbers of
/// this library have a mark that no other laptop has.
///
/// # Errors
/// `Invalid` without a name.
pub fn bring_key(library: &mut Library, new: &NewIssuerKey) -> Result<OpOutput<()>> {
    keep_key(library, new, true)
}

fn keep_key(library: &mut Library, new: &NewIssuerKey, is_brought: bool) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        let is_known: bool = tx.query_row(
            "SELECT EXISTS (SELECT 1 FROM issuer_key WHERE kid = ?1)",
            [&new.kid],
            |row| row.get(0),
        )?;
        if is_brought && !is_known {
            let apart = crate::storage::series::apart(&tx.uid());
            tx.execute("UPDATE library_info SET series = ?1, series_given = ?1", [apart])?;
        }
        let name = text::required("name", &new.name)?;
        tx.execute("UPDATE issuer_key SET active = 0", [])?;
        tx.execute(
            "INSERT INTO issuer_key(uid, kid, name, public, sealed, created_at, active) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)
             ON CONFLICT(kid) DO UPDATE SET name = excluded.name, sealed = excluded.sealed, active = 1",
            params![tx.uid(), new.kid, name, new.public, new.sealed, stamp(tx.now())],
        )?;
        Ok(())
    })
}

/// Signs with that key from now on.
///
/// # Errors
/// `NotFound`.
pub fn use_key(library: &mut Library, kid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        tx.execute("UPDATE issuer_key SET active = 0 WHERE kid <> ?1", [kid])?;
        one(tx, "UPDATE issuer_key SET active = 1 WHERE kid = ?1", &[kid], kid)
    })
}

/// Signs with that key no more. It stays, because what it signed stays valid.
///
/// # Errors
/// `NotFound`.
pub fn retire_key(library: &mut Library, kid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        one(tx, "UPDATE issuer_key SET active = 0 WHERE kid = ?1", &[kid], kid)
    })
}

/// Gives a key another name, as verifiers will show it.
///
/// # Errors
/// `NotFound`; `Invalid` without a name.
pub fn rename_key(library: &mut Library, kid: &str, name: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        let name = text::required("name", name)?;
        one(tx, "UPDATE issuer_key SET name = ?2 WHERE kid = ?1", &[kid, &name], kid)
    })
}

/// Keeps a key sealed under another passphrase.
///
/// # Errors
/// `NotFound`.
pub fn reseal_key(library: &mut Library, kid: &str, sealed: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        one(
            tx,
            "UPDATE issuer_key SET sealed = ?2 WHERE kid = ?1",
            &[kid, sealed],
            kid,
        )
    })
}

fn one(tx: &Tx, sql: &str, values: &[&str], kid: &str) -> Result<()> {
    if tx.execute(sql, rusqlite::params_from_iter(values))? == 0 {
        return Err(Error::NotFound {
            what: "key",
            uid: kid.into(),
        });
    }
    Ok(())
}

/// The trusted issuers by name. Keys of this library are trusted without being among them.
///
/// # Errors
/// Only what SQLite refuses.
pub fn trusted(library: &Library) -> Result<Vec<TrustedIssuer>> {
    let mut read = library
        .conn()
        .prepare_cached("SELECT kid, name, public, added_at FROM trusted_issuer ORDER BY name, kid")?;
    let rows = read.query_map([], |row| {
        Ok(TrustedIssuer {
            kid: row.get(0)?,
            name: row.get(1)?,
            public: row.get(2)?,
            added_at: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Trusts an issuer, or gives a trusted one another name; the key behind a kid never changes.
///
/// # Errors
/// `Invalid` without a name; `Conflict("issuer-differs")` for a known kid with another key.
pub fn add_trusted(library: &mut Library, kid: &str, name: &str, public: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        let name = text::required("name", name)?;
        let known: Option<String> = tx
            .query_row("SELECT public FROM trusted_issuer WHERE kid = ?1", [kid], |row| {
                row.get(0)
            })
            .optional()?;
        if known.is_some_and(|known| known != public) {
            return Err(Error::Conflict {
                code: "issuer-differs",
                params: vec![("name", name)],
            });
        }
        tx.execute(
            "INSERT INTO trusted_issuer(uid, kid, name, public, added_at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT(kid) DO UPDATE SET name = excluded.name",
            params![tx.uid(), kid, name, public, stamp(tx.now())],
        )?;
        Ok(())
    })
}

/// Trusts an issuer no more; its list of void certificates goes with it.
///
/// # Errors
/// `NotFound`.
pub fn remove_trusted(library: &mut Library, kid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        tx.execute("DELETE FROM void_list WHERE kid = ?1", [kid])?;
        one(tx, "DELETE FROM trusted_issuer WHERE kid = ?1", &[kid], kid)
    })
}

/// The lists that are kept, by issuer in the order they came in.
///
/// # Errors
/// Only what SQLite refuses.
pub fn void_lists(library: &Library) -> Result<Vec<VoidListFile>> {
    let mut read = library
        .conn()
        .prepare_cached("SELECT uid, kid, day, text, added_at FROM void_list ORDER BY kid, id")?;
    let rows = read.query_map([], |row| {
        Ok(VoidListFile {
            uid: row.get(0)?,
            kid: row.get(1)?,
            day: row.get(2)?,
            text: row.get(3)?,
            added_at: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps a list whose signature was found good, in the place of those it `covers` (their uids).
///
/// # Errors
/// `Invalid` for a day that is none.
pub fn add_void_list(
    library: &mut Library,
    kid: &str,
    day: &str,
    text: &str,
    covers: &[String],
) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeKeys, |tx| {
        let day = crate::workshops::dates::parse_one("date", day)?.to_string();
        for uid in covers {
            tx.execute("DELETE FROM void_list WHERE uid = ?1", [uid])?;
        }
        tx.execute(
            "INSERT INTO void_list(uid, kid, day, text, added_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![tx.uid(), kid, day, text, stamp(tx.now())],
        )?;
        Ok(())
    })
}
