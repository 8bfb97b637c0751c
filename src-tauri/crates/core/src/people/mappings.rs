//! What the columns of a sender's lists mean, kept for the next list.

use chrono::SecondsFormat;
use rusqlite::{OptionalExtension, params};

use super::Field;
use crate::{Error, Library, Op, OpOutput, Result, Tx, text};

/// What one heading means.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MappedHeading {
    /// The heading as written.
    pub heading: String,
    /// What it means.
    pub field: Field,
    /// Whether not everybody should see it.
    pub sensitive: bool,
}

/// What the columns of a sender's lists mean.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct Mapping {
    /// Identity; empty for a new one.
    pub uid: String,
    /// The sender, or what the list is called.
    pub name: String,
    /// The headings from left to right.
    pub headings: Vec<MappedHeading>,
}

/// All that is kept, used last first.
///
/// # Errors
/// Only what SQLite refuses.
pub fn mappings(library: &Library) -> Result<Vec<Mapping>> {
    let mut read = library
        .conn()
        .prepare_cached("SELECT uid, name, mapping FROM import_mapping ORDER BY used_at DESC, id DESC")?;
    let rows = read.query_map([], |row| {
        Ok(Mapping {
            uid: row.get(0)?,
            name: row.get(1)?,
            headings: serde_json::from_str(&row.get::<_, String>(2)?).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Keeps a mapping; one of the same uid or name is replaced.
///
/// # Errors
/// `Invalid` without a name.
pub fn save_mapping(library: &mut Library, mapping: &Mapping) -> Result<OpOutput<()>> {
    library.transact(Op::SaveMapping, |tx| {
        tx.tell("name", text::clean(&mapping.name));
        store(tx, mapping)
    })
}

/// Forgets a mapping.
///
/// # Errors
/// `NotFound`.
pub fn remove_mapping(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveMapping, |tx| {
        if tx.execute("DELETE FROM import_mapping WHERE uid = ?1", [uid])? == 0 {
            return Err(Error::NotFound {
                what: "mapping",
                uid: uid.into(),
            });
        }
        Ok(())
    })
}

pub(super) fn store(tx: &Tx, mapping: &Mapping) -> Result<()> {
    let name = text::required("name", &mapping.name)?;
    let known: Option<String> = tx
        .query_row(
            "SELECT uid FROM import_mapping WHERE uid = ?1 OR name = ?2 ORDER BY uid = ?1 DESC LIMIT 1",
            params![mapping.uid, name],
            |row| row.get(0),
        )
        .optional()?;
    tx.execute(
        "INSERT INTO import_mapping(uid, name, mapping, used_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(uid) DO UPDATE SET name = excluded.name, mapping = excluded.mapping, used_at = excluded.used_at",
        params![
            known.unwrap_or_else(|| tx.uid()),
            name,
            serde_json::to_string(&mapping.headings).unwrap_or_default(),
            tx.now().to_rfc3339_opts(SecondsFormat::Millis, true),
        ],
    )?;
    Ok(())
}
