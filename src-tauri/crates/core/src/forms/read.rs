use rusqlite::{Connection, OptionalExtension, params};

use super::{Definition, Form, FormLine, missing_texts, remarks};
use crate::{Error, Library, Result, text};

/// The forms whose title or code contains `query`, by kind and title.
///
/// # Errors
/// Only what SQLite refuses.
pub fn list(library: &Library, query: &str) -> Result<Vec<FormLine>> {
    let mut read = library.conn().prepare_cached(
        "SELECT f.uid, f.code, f.kind, v.number, v.frozen, v.definition,
                (SELECT count(*) FROM response r JOIN form_version w ON w.id = r.version_id WHERE w.form_id = f.id)
         FROM form f JOIN form_version v ON v.id = (
           SELECT id FROM form_version l WHERE l.form_id = f.id ORDER BY l.number DESC LIMIT 1)
         WHERE ?1 = '%%' OR f.search_key LIKE ?1 ESCAPE '\\' ORDER BY f.search_key, f.id",
    )?;
    let rows = read.query_map([text::like(query)], |row| {
        let definition = parsed(row.get_ref(5)?.as_str()?);
        Ok(FormLine {
            uid: row.get(0)?,
            code: row.get(1)?,
            kind: row.get(2)?,
            version: row.get(3)?,
            frozen: row.get(4)?,
            questions: u32::try_from(definition.asked().count()).unwrap_or(u32::MAX),
            missing: missing_texts(&definition).values().sum(),
            languages: definition.languages,
            title: definition.title,
            responses: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Stored definitions were checked on the way in; the fallback only keeps a damaged row readable.
pub(crate) fn parsed(json: &str) -> Definition {
    serde_json::from_str(json).unwrap_or_default()
}

/// A form, named by its uid or its code, with the questions of its newest version or of `version`.
///
/// # Errors
/// `NotFound`.
pub fn get(library: &Library, form: &str, version: Option<u32>) -> Result<Form> {
    read(library.conn(), form, version)
}

pub(crate) fn read(conn: &Connection, form: &str, version: Option<u32>) -> Result<Form> {
    let id = row_of(conn, form)?;
    let mut read = conn.prepare_cached(
        "SELECT f.uid, f.code, f.kind, v.number, v.frozen, v.definition,
                (SELECT count(*) FROM form_version c WHERE c.form_id = f.id)
         FROM form f JOIN form_version v ON v.form_id = f.id
         WHERE f.id = ?1 AND (?2 IS NULL OR v.number = ?2) ORDER BY v.number DESC LIMIT 1",
    )?;
    read.query_row(params![id, version], |row| {
        let definition = parsed(row.get_ref(5)?.as_str()?);
        let kind = row.get(2)?;
        Ok(Form {
            uid: row.get(0)?,
            code: row.get(1)?,
            kind,
            version: row.get(3)?,
            frozen: row.get(4)?,
            versions: row.get(6)?,
            remarks: remarks(kind, &definition),
            missing: missing_texts(&definition),
            definition,
        })
    })
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "form",
        uid: form.into(),
    })
}

/// The questions of a version.
///
/// # Errors
/// `NotFound`.
pub fn definition(library: &Library, form: &str, version: u32) -> Result<Definition> {
    Ok(get(library, form, Some(version))?.definition)
}

/// Numbers of the versions, the first first.
///
/// # Errors
/// `NotFound`.
pub fn versions(library: &Library, form: &str) -> Result<Vec<u32>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached("SELECT number FROM form_version WHERE form_id = ?1 ORDER BY number")?;
    let rows = read.query_map([row_of(conn, form)?], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The row behind a form's uid or code.
pub(crate) fn row_of(conn: &Connection, form: &str) -> Result<i64> {
    conn.query_row(
        "SELECT id FROM form WHERE uid = ?1 UNION ALL SELECT id FROM form WHERE code = ?1 COLLATE NOCASE LIMIT 1",
        [form],
        |row| row.get(0),
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "form",
        uid: form.into(),
    })
}

/// A version as rows know it.
pub(crate) struct VersionRow {
    pub id: i64,
    pub number: u32,
    pub frozen: bool,
    pub definition: Definition,
}

/// The newest version of a form.
pub(crate) fn latest(conn: &Connection, form: i64) -> Result<VersionRow> {
    version_row(conn, form, None)
}

pub(crate) fn version_row(conn: &Connection, form: i64, number: Option<u32>) -> Result<VersionRow> {
    let mut read = conn.prepare_cached(
        "SELECT id, number, frozen, definition FROM form_version WHERE form_id = ?1 AND (?2 IS NULL OR number = ?2)
         ORDER BY number DESC LIMIT 1",
    )?;
    read.query_row(params![form, number], |row| {
        Ok(VersionRow {
            id: row.get(0)?,
            number: row.get(1)?,
            frozen: row.get(2)?,
            definition: parsed(row.get_ref(3)?.as_str()?),
        })
    })
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "form",
        uid: number.unwrap_or_default().to_string(),
    })
}
