use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::reading::Reading;
use super::{InstitutionLine, InstitutionSuggestion, KnownInstitution, Matcher};
use crate::{Error, Library, Localized, Result, text};

const COLUMNS: &str = "o.id, o.uid, o.name, o.short_name, o.kind, o.country,
    (SELECT count(DISTINCT q.person_id) FROM participation q WHERE q.organisation_id = o.id),
    (SELECT count(DISTINCT q.workshop_id) FROM participation q WHERE q.organisation_id = o.id),
    (SELECT count(DISTINCT l.workshop_id) FROM workshop_organisation l WHERE l.organisation_id = o.id)";

/// Institutions of which a name, the short name or an alias contains `query`, by name.
///
/// # Errors
/// Only what SQLite refuses.
pub fn institutions(library: &Library, query: &str) -> Result<Vec<InstitutionLine>> {
    let conn = library.conn();
    let mut aliases = aliases(conn)?;
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM organisation o ORDER BY o.search_key, o.id"
    ))?;
    let lines = read.query_map([], |row| {
        let mut line = row_to_line(row)?;
        line.aliases = aliases.remove(&row.get::<_, i64>(0)?).unwrap_or_default();
        Ok(line)
    })?;
    let wanted = text::fold(query);
    let fits = |line: &InstitutionLine| {
        let texts = line.name.0.values().chain(&line.aliases).chain([&line.short_name]);
        texts.map(|text| text::fold(text)).any(|key| key.contains(&wanted))
    };
    let mut out = lines.collect::<Result<Vec<_>, _>>()?;
    out.retain(fits);
    Ok(out)
}

/// One institution.
///
/// # Errors
/// `NotFound`.
pub fn institution(library: &Library, uid: &str) -> Result<InstitutionLine> {
    let conn = library.conn();
    let id = id(conn, uid)?;
    let mut line = conn.query_row(
        &format!("SELECT {COLUMNS} FROM organisation o WHERE o.id = ?1"),
        [id],
        row_to_line,
    )?;
    line.aliases = aliases_of(conn, id)?;
    Ok(line)
}

fn row_to_line(row: &Row) -> rusqlite::Result<InstitutionLine> {
    Ok(InstitutionLine {
        uid: row.get(1)?,
        name: crate::workshops::localized(row, 2)?,
        short_name: row.get(3)?,
        kind: row.get(4)?,
        country: row.get(5)?,
        aliases: Vec::new(),
        people: row.get(6)?,
        workshops: row.get(7)?,
        hosts: row.get(8)?,
    })
}

/// The row of an institution, by its uid or by that of one that was merged into it.
pub(super) fn id(conn: &Connection, uid: &str) -> Result<i64> {
    conn.query_row(
        "SELECT id FROM organisation WHERE uid = ?1
         UNION ALL SELECT o.id FROM merged_row m JOIN organisation o ON o.uid = m.new_uid
                   WHERE m.tbl = 'organisation' AND m.old_uid = ?1 LIMIT 1",
        [uid],
        |row| row.get(0),
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "organisation",
        uid: uid.into(),
    })
}

/// The organisation that is called like `name` in one of its languages, or has such an alias: in another country only
/// where no other country can have one of that name.
pub(super) fn called(conn: &Connection, name: &Localized, country: Option<&str>) -> Result<Option<i64>> {
    let wanted: Vec<String> = name.0.values().map(|text| text::fold(text)).collect();
    let is_it = |one: &KnownInstitution| {
        let elsewhere = one.country.is_some() && one.country.as_deref() != country;
        let mut texts = one.name.0.values().chain(&one.others);
        texts.any(|text| {
            !text.is_empty()
                && wanted.contains(&text::fold(text))
                && !(elsewhere && Reading::of(text, None).is_generic())
        })
    };
    Ok(known(conn)?.iter().find(|one| is_it(one)).map(|one| one.id))
}

/// Whether an institution of exactly this country has one of these names.
pub(super) fn is_there(conn: &Connection, name: &Localized, country: Option<&str>) -> Result<bool> {
    let wanted: Vec<String> = name.0.values().map(|text| text::fold(text)).collect();
    let has_name = |one: &KnownInstitution| one.name.0.values().any(|name| wanted.contains(&text::fold(name)));
    let mut known = known(conn)?.into_iter().filter(|one| one.country.as_deref() == country);
    Ok(known.any(|one| has_name(&one)))
}

pub(super) fn aliases_of(conn: &Connection, id: i64) -> Result<Vec<String>> {
    let mut read =
        conn.prepare_cached("SELECT alias FROM organisation_alias WHERE organisation_id = ?1 ORDER BY id")?;
    let rows = read.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn aliases(conn: &Connection) -> Result<HashMap<i64, Vec<String>>> {
    let mut read = conn.prepare_cached("SELECT organisation_id, alias FROM organisation_alias ORDER BY id")?;
    let mut rows = read.query([])?;
    let mut out: HashMap<i64, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        out.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(out)
}

/// The institutions that a text written for somebody from `country` may mean, the likeliest first.
///
/// # Errors
/// Only what SQLite refuses.
pub fn suggest(library: &Library, text: &str, country: Option<&str>) -> Result<Vec<InstitutionSuggestion>> {
    Ok(matcher(library.conn())?.suggest(text, country))
}

/// The whole registry, ready to be matched with what people write.
pub(super) fn matcher(conn: &Connection) -> Result<Matcher> {
    Ok(Matcher::new(known(conn)?))
}

fn known(conn: &Connection) -> Result<Vec<KnownInstitution>> {
    let mut aliases = aliases(conn)?;
    let mut read =
        conn.prepare_cached("SELECT id, uid, name, short_name, kind, country FROM organisation ORDER BY id")?;
    let known = read.query_map([], |row| {
        let id = row.get(0)?;
        let mut others = aliases.remove(&id).unwrap_or_default();
        others.push(row.get(3)?);
        Ok(KnownInstitution {
            id,
            uid: row.get(1)?,
            name: Localized::from_json(&row.get::<_, String>(2)?),
            kind: row.get(4)?,
            country: row.get(5)?,
            others,
        })
    })?;
    Ok(known.collect::<Result<_, _>>()?)
}
