use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{ExtraField, Participant, PersonLine, order};
use crate::{Error, Library, Localized, Result, text, workshops};

const COLUMNS: &str = "q.uid, p.uid, p.name, p.family_name, p.given_name, p.patronymic, p.native_name, p.called_name,
    p.title, p.sex, p.birth_date, p.email, p.phone, q.role, q.status, q.organisation, q.job, q.country, q.country_text,
    q.language, q.certificate_name, q.proofed, q.id, q.diet, o.uid, o.name, o.kind, o.country,
    p.said_name";

/// Everybody in a workshop, in the order that the workshop chose for its lists and papers.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn participants(library: &Library, workshop: &str) -> Result<Vec<Participant>> {
    all(library.conn(), workshops::id(library.conn(), workshop)?)
}

pub(crate) fn all(conn: &Connection, workshop: i64) -> Result<Vec<Participant>> {
    let mut extras = extras(conn, workshop)?;
    let mut read = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM participation q JOIN person p ON p.id = q.person_id
         LEFT JOIN organisation o ON o.id = q.organisation_id
         WHERE q.workshop_id = ?1 ORDER BY q.position, q.id"
    ))?;
    let rows = read.query_map([workshop], |row| {
        let mut participant = row_to_participant(row)?;
        participant.extra = extras.remove(&row.get::<_, i64>(22)?).unwrap_or_default();
        Ok(participant)
    })?;
    let mut list: Vec<Participant> = rows.collect::<Result<_, _>>()?;
    order::sort(&mut list, &order::comparison(conn, workshop)?);
    Ok(list)
}

/// One participant, named by the participation's or (within `workshop`) the person's uid.
///
/// # Errors
/// `NotFound`.
pub fn participant(library: &Library, workshop: &str, uid: &str) -> Result<Participant> {
    participants(library, workshop)?
        .into_iter()
        .find(|p| p.uid == uid || p.person == uid)
        .ok_or_else(|| Error::NotFound {
            what: "participant",
            uid: uid.into(),
        })
}

fn row_to_participant(row: &Row) -> rusqlite::Result<Participant> {
    Ok(Participant {
        uid: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        family_name: row.get(3)?,
        given_name: row.get(4)?,
        patronymic: row.get(5)?,
        native_name: row.get(6)?,
        called_name: row.get(7)?,
        said_name: row.get(28)?,
        title: row.get(8)?,
        sex: row.get(9)?,
        birth_date: row.get(10)?,
        email: row.get(11)?,
        phone: row.get(12)?,
        role: row.get(13)?,
        status: row.get(14)?,
        organisation: row.get(15)?,
        position: row.get(16)?,
        country: row.get(17)?,
        country_text: row.get(18)?,
        language: row.get(19)?,
        certificate_name: row.get(20)?,
        proofed: row.get(21)?,
        diet: row.get(23)?,
        extra: Vec::new(),
        institution: row.get(24)?,
        institution_name: row
            .get::<_, Option<String>>(25)?
            .map(|name| Localized::from_json(&name)),
        institution_kind: row.get(26)?,
        institution_country: row.get(27)?,
    })
}

/// Somebody of the registry, as one who is not in a workshop yet.
pub(super) fn elsewhere(conn: &Connection, person: &str) -> Result<Participant> {
    let id = super::merge::person_id(conn, person)?;
    Ok(conn.query_row(
        "SELECT uid, name, family_name, given_name, patronymic, native_name, called_name, title, sex, birth_date, email,
                phone, said_name FROM person WHERE id = ?1",
        [id],
        |row| {
            Ok(Participant {
                person: row.get(0)?,
                name: row.get(1)?,
                family_name: row.get(2)?,
                given_name: row.get(3)?,
                patronymic: row.get(4)?,
                native_name: row.get(5)?,
                called_name: row.get(6)?,
                said_name: row.get(12)?,
                title: row.get(7)?,
                sex: row.get(8)?,
                birth_date: row.get(9)?,
                email: row.get(10)?,
                phone: row.get(11)?,
                ..Participant::default()
            })
        },
    )?)
}

fn extras(conn: &Connection, workshop: i64) -> Result<HashMap<i64, Vec<ExtraField>>> {
    let mut read = conn.prepare_cached(
        "SELECT v.participation_id, f.heading, v.value, f.sensitive FROM extra_value v
         JOIN extra_field f ON f.id = v.extra_field_id WHERE f.workshop_id = ?1 ORDER BY f.position",
    )?;
    let mut rows = read.query([workshop])?;
    let mut out: HashMap<i64, Vec<ExtraField>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let field = ExtraField {
            heading: row.get(1)?,
            value: row.get(2)?,
            sensitive: row.get(3)?,
        };
        out.entry(row.get(0)?).or_default().push(field);
    }
    Ok(out)
}

/// The row of a participation: by its own uid anywhere, or by the person's uid within `workshop`.
pub(crate) fn participation_id(conn: &Connection, workshop: Option<i64>, uid: &str) -> Result<i64> {
    conn.query_row(
        "SELECT q.id FROM participation q WHERE q.uid = ?1 AND (?2 IS NULL OR q.workshop_id = ?2)
         UNION ALL SELECT q.id FROM participation q JOIN person p ON p.id = q.person_id
                   WHERE p.uid = ?1 AND q.workshop_id = ?2 LIMIT 1",
        params![uid, workshop],
        |row| row.get(0),
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "participant",
        uid: uid.into(),
    })
}

/// People of all workshops whose name (any script), address or telephone contains `query`, by name, at most `limit`
/// from `offset` on.
///
/// # Errors
/// Only what SQLite refuses.
pub fn registry(library: &Library, query: &str, limit: u32, offset: u32) -> Result<Vec<PersonLine>> {
    let conn = library.conn();
    // The page of people first, then what their latest workshops say: the join over everybody would be the cost.
    let mut read = conn.prepare_cached(
        "WITH page AS (
           SELECT id, uid, name, native_name, email, name_key FROM person
           WHERE ?1 = '%%' OR search_key LIKE ?1 ESCAPE '\\' ORDER BY name_key, id LIMIT ?2 OFFSET ?3)
         SELECT p.uid, p.name, p.native_name, p.email, q.organisation, q.country,
                (SELECT count(*) FROM participation c WHERE c.person_id = p.id), w.uid
         FROM page p
         LEFT JOIN participation q ON q.id = (
           SELECT l.id FROM participation l JOIN workshop lw ON lw.id = l.workshop_id
           WHERE l.person_id = p.id ORDER BY lw.start_date DESC LIMIT 1)
         LEFT JOIN workshop w ON w.id = q.workshop_id
         ORDER BY p.name_key, p.id",
    )?;
    let lines = read.query_map(params![text::like(query), limit, offset], |row| {
        Ok(PersonLine {
            uid: row.get(0)?,
            name: row.get(1)?,
            native_name: row.get(2)?,
            email: row.get(3)?,
            organisation: row.get(4)?,
            country: row.get(5)?,
            workshops: row.get(6)?,
            latest_workshop: row.get(7)?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}
