//! What records are compared by, read from the library.

use std::collections::{HashMap, HashSet};

use flipchart_sameness as sameness;
use rusqlite::Connection;

use super::{Records, TwinRecord};
use crate::Result;
use crate::people::Candidate;

/// Everybody, or everybody who is not in `outside`.
pub(super) fn records_in(conn: &Connection, outside: Option<i64>) -> Result<Records> {
    let mut out = Records {
        known: Vec::new(),
        compared: Vec::new(),
        apart: HashSet::new(),
        workshops: Vec::new(),
    };
    let mut places: HashMap<i64, usize> = HashMap::new();
    let mut read = conn.prepare_cached(
        "SELECT id, uid, name, family_name, given_name, patronymic, native_name, called_name, title, sex, birth_date, email,
                phone FROM person
         WHERE ?1 IS NULL OR NOT EXISTS (SELECT 1 FROM participation q WHERE q.person_id = person.id AND q.workshop_id = ?1)
         ORDER BY id",
    )?;
    let mut rows = read.query([outside])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(0)?, out.known.len());
        out.known.push(row_to_record(row)?);
        out.workshops.push(Vec::new());
    }
    participations(conn, &places, &mut out)?;
    out.compared = out.known.iter().map(of_record).collect();
    let mut read = conn.prepare_cached("SELECT person_id, kind, value FROM person_alias")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(at) = places.get(&row.get(0)?)
            && row.get::<_, String>(1)? == "name"
        {
            out.compared[*at].other_names.push(row.get(2)?);
        }
    }
    let mut read = conn.prepare_cached("SELECT person_id, other_id FROM not_same")?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        if let (Some(one), Some(other)) = (places.get(&row.get(0)?), places.get(&row.get(1)?)) {
            out.apart.insert((*one.min(other), *one.max(other)));
        }
    }
    Ok(out)
}

fn row_to_record(row: &rusqlite::Row) -> rusqlite::Result<TwinRecord> {
    Ok(TwinRecord {
        person: row.get(1)?,
        name: row.get(2)?,
        family_name: row.get(3)?,
        given_name: row.get(4)?,
        patronymic: row.get(5)?,
        native_name: row.get(6)?,
        called_name: row.get(7)?,
        title: row.get(8)?,
        sex: row.get(9)?,
        birth_date: row.get(10)?,
        email: row.get(11)?,
        phone: row.get(12)?,
        organisations: Vec::new(),
        country: None,
        workshops: 0,
        latest: None,
    })
}

/// What the workshops say about everybody, the latest first.
fn participations(conn: &Connection, places: &HashMap<i64, usize>, out: &mut Records) -> Result<()> {
    let mut read = conn.prepare_cached(
        "SELECT q.person_id, q.workshop_id, q.organisation, q.country, w.start_date FROM participation q
         JOIN workshop w ON w.id = q.workshop_id ORDER BY w.start_date DESC, w.id DESC",
    )?;
    let mut rows = read.query([])?;
    while let Some(row) = rows.next()? {
        let Some(&at) = places.get(&row.get(0)?) else { continue };
        out.workshops[at].push(row.get(1)?);
        let record = &mut out.known[at];
        record.workshops += 1;
        if let Some(organisation) = row.get::<_, Option<String>>(2)?
            && !record.organisations.contains(&organisation)
        {
            record.organisations.push(organisation);
        }
        if record.country.is_none() {
            record.country = row.get(3)?;
        }
        if record.latest.is_none() {
            record.latest = row.get::<_, String>(4)?.parse().ok();
        }
    }
    Ok(())
}

fn of_record(record: &TwinRecord) -> sameness::Record {
    sameness::Record {
        name: record.name.clone(),
        native_name: record.native_name.clone(),
        other_names: both_names(record.family_name.as_ref(), record.given_name.as_ref())
            .into_iter()
            .collect(),
        email: record.email.clone(),
        phone: record.phone.clone(),
        birth_date: record.birth_date.clone(),
        organisations: record.organisations.clone(),
        places: Vec::new(),
        country: record.country.clone(),
        sex: record.sex.map(|sex| sex.code().to_string()),
    }
}

pub(super) fn of_candidate(c: &Candidate) -> sameness::Record {
    sameness::Record {
        name: c.name.clone(),
        native_name: c.native_name.clone(),
        other_names: both_names(c.family_name.as_ref(), c.given_name.as_ref())
            .into_iter()
            .chain(c.certificate_name.clone())
            .collect(),
        email: c.email.clone(),
        phone: c.phone.clone(),
        birth_date: c.birth_date.clone(),
        organisations: c.organisation.clone().into_iter().collect(),
        places: Vec::new(),
        country: c.country.clone(),
        sex: c.sex.map(|sex| sex.code().to_string()),
    }
}

fn both_names(family: Option<&String>, given: Option<&String>) -> Option<String> {
    Some(format!("{} {}", family?, given?))
}
