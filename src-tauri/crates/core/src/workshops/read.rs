use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::{Objective, OrganisationRole, Signatory, Topic, Workshop, WorkshopLine, WorkshopOrganisation};
use crate::{Error, Library, Localized, Result, text};

/// The workshops whose title, place or code contains `query` (any script, accents and case aside), latest first.
///
/// # Errors
/// Only what SQLite refuses.
pub fn list(library: &Library, query: &str) -> Result<Vec<WorkshopLine>> {
    let mut read = library.conn().prepare_cached(
        "SELECT w.uid, w.title, w.kind, w.status, w.country, w.city, w.start_date, w.end_date, w.languages, w.sample,
                (SELECT count(*) FROM participation p WHERE p.workshop_id = w.id AND p.role = 'participant')
         FROM workshop w WHERE ?1 = '%%' OR w.search_key LIKE ?1 ESCAPE '\\'
         ORDER BY w.start_date DESC, w.id DESC",
    )?;
    let lines = read.query_map([text::like(query)], |row| {
        Ok(WorkshopLine {
            uid: row.get(0)?,
            title: localized(row, 1)?,
            kind: row.get(2)?,
            status: row.get(3)?,
            country: row.get(4)?,
            city: row.get(5)?,
            start: row.get::<_, String>(6).map(|d| date(&d))?,
            end: row.get::<_, String>(7).map(|d| date(&d))?,
            languages: string_list(row, 8)?,
            sample: row.get(9)?,
            participants: row.get(10)?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}

/// One workshop with everything that belongs to it directly.
///
/// # Errors
/// `NotFound`.
pub fn get(library: &Library, uid: &str) -> Result<Workshop> {
    find(library.conn(), uid)
}

pub(crate) fn find(conn: &rusqlite::Connection, uid: &str) -> Result<Workshop> {
    let (id, mut workshop) = conn
        .prepare_cached(
            "SELECT id, uid, title, code, kind, status, country, city, venue, zone, start_date, end_date, languages,
                    audience, target_size, share_num, share_den, excused, certificate_language, paper, sample,
                    attendance_by, people_order, print_titles, print_native, place_phrase, certificate_minutes,
                    number_pattern
             FROM workshop WHERE uid = ?1",
        )?
        .query_row([uid], |row| Ok((row.get::<_, i64>(0)?, row_to_workshop(row)?)))
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "workshop",
            uid: uid.into(),
        })?;
    let mut read = conn.prepare_cached("SELECT uid, text FROM objective WHERE workshop_id = ?1 ORDER BY position")?;
    workshop.objectives = read
        .query_map([id], |row| {
            Ok(Objective {
                uid: row.get(0)?,
                text: localized(row, 1)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    let mut read =
        conn.prepare_cached("SELECT uid, code, title FROM topic WHERE workshop_id = ?1 ORDER BY position")?;
    workshop.topics = read
        .query_map([id], |row| {
            Ok(Topic {
                uid: row.get(0)?,
                code: row.get(1)?,
                title: localized(row, 2)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    let mut read = conn.prepare_cached(
        "SELECT l.uid, l.role, o.name, l.logo FROM workshop_organisation l JOIN organisation o ON o.id = l.organisation_id
         WHERE l.workshop_id = ?1 ORDER BY CASE l.role WHEN 'host' THEN 0 WHEN 'partner' THEN 1 ELSE 2 END, l.position",
    )?;
    workshop.organisations = read
        .query_map([id], |row| {
            Ok(WorkshopOrganisation {
                uid: row.get(0)?,
                role: row.get::<_, OrganisationRole>(1)?,
                name: localized(row, 2)?,
                logo: row.get(3)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    let mut read =
        conn.prepare_cached("SELECT uid, name, title, image FROM signatory WHERE workshop_id = ?1 ORDER BY position")?;
    workshop.signatories = read
        .query_map([id], |row| {
            Ok(Signatory {
                uid: row.get(0)?,
                name: row.get(1)?,
                title: localized(row, 2)?,
                image: row.get(3)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(workshop)
}

fn row_to_workshop(row: &Row) -> rusqlite::Result<Workshop> {
    Ok(Workshop {
        uid: row.get(1)?,
        title: localized(row, 2)?,
        code: row.get(3)?,
        kind: row.get(4)?,
        status: row.get(5)?,
        country: row.get(6)?,
        city: row.get(7)?,
        venue: row.get(8)?,
        zone: row.get(9)?,
        start: row.get::<_, String>(10).map(|d| date(&d))?,
        end: row.get::<_, String>(11).map(|d| date(&d))?,
        languages: string_list(row, 12)?,
        audience: localized(row, 13)?,
        target_size: row.get(14)?,
        share_num: row.get(15)?,
        share_den: row.get(16)?,
        excused: row.get(17)?,
        certificate_language: row.get(18)?,
        paper: row.get(19)?,
        sample: row.get(20)?,
        attendance_by: row.get(21)?,
        people_order: row.get(22)?,
        print_titles: row.get(23)?,
        print_native: row.get(24)?,
        place_phrase: localized(row, 25)?,
        certificate_minutes: row.get(26)?,
        number_pattern: row.get(27)?,
        objectives: Vec::new(),
        topics: Vec::new(),
        organisations: Vec::new(),
        signatories: Vec::new(),
    })
}

/// The row id behind a workshop's uid.
pub(crate) fn id(conn: &rusqlite::Connection, uid: &str) -> Result<i64> {
    conn.query_row("SELECT id FROM workshop WHERE uid = ?1", params![uid], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "workshop",
            uid: uid.into(),
        })
}

pub(crate) fn localized(row: &Row, at: usize) -> rusqlite::Result<Localized> {
    Ok(Localized::from_json(row.get_ref(at)?.as_str()?))
}

fn string_list(row: &Row, at: usize) -> rusqlite::Result<Vec<String>> {
    Ok(serde_json::from_str(row.get_ref(at)?.as_str()?).unwrap_or_default())
}

/// Stored dates were validated on the way in; the fallback only keeps a damaged row readable.
pub(crate) fn date(iso: &str) -> NaiveDate {
    iso.parse().unwrap_or_default()
}
