//! The link from what is written for a person to the registry.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::reading::Reading;
use super::{Matcher, NewInstitution, OrganisationKind, WrittenOrganisation, read, words, write};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, text};

/// Links everybody who is written like one of `written` to an institution, which learns these texts as aliases.
/// Returns how many people were linked.
///
/// # Errors
/// `NotFound`.
pub fn link(library: &mut Library, written: &[WrittenOrganisation], uid: &str) -> Result<OpOutput<u32>> {
    library.transact(Op::LinkInstitutions, |tx| {
        let id = read::id(tx, uid)?;
        link_all(tx, written, id)
    })
}

/// [`link`], to a new institution that is named like the first of `written`; in `language` where the text itself does
/// not tell. Returns the new uid.
///
/// # Errors
/// `Invalid` without a text.
pub fn link_new(library: &mut Library, written: &[WrittenOrganisation], language: &str) -> Result<OpOutput<String>> {
    library.transact(Op::LinkInstitutions, |tx| {
        let first = written.first().ok_or_else(|| Error::invalid("name", "required", ""))?;
        let reading = Reading::of(&first.text, first.country.as_deref());
        let language = words::language_of(&first.text).unwrap_or(language);
        let kind = words::kind_of(&reading.words);
        let mut countries: Vec<&str> = written.iter().filter_map(|w| w.country.as_deref()).collect();
        countries.sort_unstable();
        countries.dedup();
        let country = match countries[..] {
            [one] if kind != Some(OrganisationKind::Un) => Some(one.to_string()),
            _ => reading.country.map(String::from),
        };
        let new = NewInstitution {
            name: Localized::of(language, &first.text),
            kind,
            country,
            ..NewInstitution::default()
        };
        let (id, uid) = write::insert_row(tx, &new)?;
        link_all(tx, written, id)?;
        Ok(uid)
    })
}

fn link_all(tx: &mut Tx, written: &[WrittenOrganisation], id: i64) -> Result<u32> {
    let mut linked = 0;
    for row in rows(tx, "q.organisation_id IS NULL", [])? {
        if written.iter().any(|w| w.text == row.text && w.country == row.country) {
            set(tx, row.id, Some(id))?;
            linked += 1;
        }
    }
    let (name, short): (Localized, String) =
        tx.query_row("SELECT name, short_name FROM organisation WHERE id = ?1", [id], |row| {
            Ok((crate::workshops::localized(row, 0)?, row.get(1)?))
        })?;
    let mut aliases = read::aliases_of(tx, id)?;
    for text in written.iter().map(|w| &w.text) {
        let key = text::fold(text);
        let known = name
            .0
            .values()
            .chain(&aliases)
            .chain([&short])
            .any(|known| text::fold(known) == key);
        if !known {
            aliases.push(text.clone());
        }
    }
    write::set_aliases(tx, id, &aliases)?;
    tx.tell("name", name.get("en", &[]));
    tx.tell("count", linked);
    link_open(tx)?;
    Ok(linked)
}

/// After a change of what is written for a participation or of its country: links it where the institution is beyond
/// doubt, and takes a link off that no longer fits. Called within the operation that made the change.
pub(crate) fn link_written(tx: &Tx, participation: i64) -> Result<()> {
    refresh(tx, &read::matcher(tx)?, rows(tx, "q.id = ?1", [participation])?)
}

/// [`link_written`] for everybody in a workshop: after a list came in.
pub(crate) fn link_workshop(tx: &Tx, workshop: i64) -> Result<()> {
    refresh(tx, &read::matcher(tx)?, rows(tx, "q.workshop_id = ?1", [workshop])?)
}

/// Links whoever is not linked and is beyond doubt, after the registry has learned something.
pub(super) fn link_open(tx: &Tx) -> Result<()> {
    refresh(tx, &read::matcher(tx)?, rows(tx, "q.organisation_id IS NULL", [])?)
}

fn refresh(tx: &Tx, matcher: &Matcher, rows: Vec<Row>) -> Result<()> {
    let mut found: HashMap<(String, Option<String>), Option<i64>> = HashMap::new();
    for row in rows {
        let country = row.country.as_deref();
        let held = row.institution.and_then(|id| matcher.position(id));
        // A link that somebody made stays as long as the text is a name of its institution.
        if held.is_some_and(|at| matcher.is_name_of(at, &row.text, country)) {
            continue;
        }
        let certain = *found
            .entry((row.text.clone(), row.country.clone()))
            .or_insert_with(|| matcher.certain(&row.text, country).map(|at| matcher.get(at).id));
        if certain != row.institution {
            set(tx, row.id, certain)?;
        }
    }
    Ok(())
}

fn set(tx: &Tx, participation: i64, institution: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE participation SET organisation_id = ?2 WHERE id = ?1")?
        .execute(params![participation, institution])?;
    Ok(())
}

/// A participation as far as its institution goes.
pub(super) struct Row {
    pub(super) id: i64,
    pub(super) text: String,
    /// Its own, or that of its workshop where nobody there comes from another.
    pub(super) country: Option<String>,
    institution: Option<i64>,
}

pub(super) fn rows(conn: &Connection, which: &str, of: impl rusqlite::Params) -> Result<Vec<Row>> {
    let mut read = conn.prepare_cached(&format!(
        "SELECT q.id, coalesce(q.organisation, ''), q.country, q.country_text IS NOT NULL, q.workshop_id, q.organisation_id
         FROM participation q WHERE {which} ORDER BY q.id"
    ))?;
    let mut homes: HashMap<i64, Option<String>> = HashMap::new();
    let mut rows = read.query(of)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        let (text, institution): (String, Option<i64>) = (row.get(1)?, row.get(5)?);
        if text.is_empty() && institution.is_none() {
            continue;
        }
        let (own, unclear, workshop): (Option<String>, bool, i64) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let country = match own {
            None if !unclear => match homes.get(&workshop) {
                Some(home) => home.clone(),
                None => homes.entry(workshop).or_insert(home(conn, workshop)?).clone(),
            },
            own => own,
        };
        out.push(Row {
            id: row.get(0)?,
            text,
            country,
            institution,
        });
    }
    Ok(out)
}

/// The country of a workshop to which nobody comes from another: its lists have no need to say it.
fn home(conn: &Connection, workshop: i64) -> Result<Option<String>> {
    Ok(conn
        .query_row(
            "SELECT w.country FROM workshop w WHERE w.id = ?1 AND NOT EXISTS (
               SELECT 1 FROM participation q WHERE q.workshop_id = ?1 AND q.country <> w.country)",
            [workshop],
            |row| row.get(0),
        )
        .optional()?
        .flatten())
}
