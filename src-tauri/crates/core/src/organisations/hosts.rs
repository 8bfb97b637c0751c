//! Organisations as hosts, partners and donors of workshops: found again by their name.

use rusqlite::params;

use super::{Organisation, read, search_key};
use crate::{Library, Localized, Result, Tx, text};

/// Organisations whose name contains `query`, at most `limit`.
///
/// # Errors
/// Only what SQLite refuses.
pub fn search(library: &Library, query: &str, limit: u32) -> Result<Vec<Organisation>> {
    let mut read = library.conn().prepare_cached(
        "SELECT uid, name, logo FROM organisation WHERE search_key LIKE ?1 ESCAPE '\\' ORDER BY search_key LIMIT ?2",
    )?;
    let found = read.query_map(params![text::like(query), limit], |row| {
        Ok(Organisation {
            uid: row.get(0)?,
            name: crate::workshops::localized(row, 1)?,
            logo: row.get(2)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The row of the organisation called `name`: the one a link had (`known`), one of the same name, or a new one. A link
/// that is given another name while other workshops use the organisation too leaves it to them; a shared one learns
/// names in further languages, and keeps the spelling it has. `country` is that of the workshop.
pub(crate) fn settle(
    tx: &Tx,
    known: Option<i64>,
    name: &Localized,
    logo: Option<&str>,
    country: Option<&str>,
) -> Result<i64> {
    let key = search_key(name);
    let own = match known {
        Some(id) if !is_shared_under_another_name(tx, id, &key)? => Some(id),
        _ => None,
    };
    let id = match own {
        Some(id) => Some(id),
        None => read::called(tx, name, country)?,
    };
    let Some(id) = id else {
        tx.execute(
            "INSERT INTO organisation(uid, name, logo, search_key) VALUES (?1, ?2, ?3, ?4)",
            params![tx.uid(), name.to_json(), logo, key],
        )?;
        return Ok(tx.last_insert_rowid());
    };
    let (before, uses, people): (String, u32, bool) = tx.query_row(
        "SELECT name, (SELECT count(*) FROM workshop_organisation WHERE organisation_id = ?1),
                EXISTS (SELECT 1 FROM participation WHERE organisation_id = ?1)
         FROM organisation WHERE id = ?1",
        [id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let mut kept = name.clone();
    // An institution of the registry keeps its own names.
    if own.is_none() || people || uses > 1 {
        kept.0.extend(Localized::from_json(&before).0);
    }
    tx.execute(
        "UPDATE organisation SET name = ?2, search_key = ?3, logo = coalesce(?4, logo) WHERE id = ?1",
        params![id, kept.to_json(), search_key(&kept), logo],
    )?;
    Ok(id)
}

/// The logo that a new link of an organisation begins with.
pub(crate) fn usual_logo(tx: &Tx, organisation: i64) -> Result<Option<String>> {
    Ok(
        tx.query_row("SELECT logo FROM organisation WHERE id = ?1", [organisation], |row| {
            row.get(0)
        })?,
    )
}

fn is_shared_under_another_name(tx: &Tx, id: i64, key: &str) -> Result<bool> {
    Ok(tx.query_row(
        "SELECT search_key <> ?2 AND ((SELECT count(*) FROM workshop_organisation WHERE organisation_id = ?1) > 1
                                      OR EXISTS (SELECT 1 FROM participation WHERE organisation_id = ?1))
         FROM organisation WHERE id = ?1",
        params![id, key],
        |row| row.get(0),
    )?)
}
