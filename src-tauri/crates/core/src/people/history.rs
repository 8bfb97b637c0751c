//! One person across workshops.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::merge::{aliases, known_as, person_id};
use super::{ParticipationStatus, Role, Sex};
use crate::attendance::{self, Share};
use crate::certificates::{AwardKind, TOOK_ITS_PLACE};
use crate::{Library, Localized, Result, workshops};

/// A person of the registry with everything they took part in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonFile {
    /// Identity.
    pub uid: String,
    /// Full name as written.
    pub name: String,
    /// Family name.
    pub family_name: Option<String>,
    /// Given name or names.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Name in the own script.
    pub native_name: Option<String>,
    /// What the person is called by.
    pub called_name: Option<String>,
    /// How the name is said, for whoever calls it out.
    pub said_name: Option<String>,
    /// Honorific or rank.
    pub title: Option<String>,
    /// As stated.
    pub sex: Option<Sex>,
    /// ISO 8601.
    pub birth_date: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Other names the person was written by, before records were merged.
    pub other_names: Vec<String>,
    /// Other addresses.
    pub other_emails: Vec<String>,
    /// Other telephone numbers.
    pub other_phones: Vec<String>,
    /// The workshops, latest first.
    pub workshops: Vec<PersonWorkshop>,
    /// The certificates, latest first.
    pub certificates: Vec<PersonCertificate>,
}

/// A workshop in the history of a person.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonWorkshop {
    /// The workshop.
    pub workshop: String,
    /// The participation.
    pub participant: String,
    /// Title of the workshop.
    pub title: Localized,
    /// Working languages of the workshop, the first one leads.
    pub languages: Vec<String>,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Town.
    pub city: String,
    /// ISO 3166 or private code of where it was.
    pub place: Option<String>,
    /// What the person did there.
    pub role: Role,
    /// Where the participation stands.
    pub status: ParticipationStatus,
    /// Organisation as written then.
    pub organisation: Option<String>,
    /// Position then.
    pub position: Option<String>,
    /// Country then.
    pub country: Option<String>,
    /// What the attendance amounts to.
    pub share: Share,
}

/// A certificate of a person.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PersonCertificate {
    /// The printed number.
    pub number: String,
    /// What it certifies.
    pub kind: AwardKind,
    /// The name as printed.
    pub name: String,
    /// The workshop.
    pub workshop: String,
    /// UTC, ISO 8601.
    pub issued_at: String,
    /// Why it is void.
    pub void_reason: Option<String>,
    /// The number that took its place.
    pub replaced_by: Option<String>,
}

/// The file of a person; a uid that was merged away leads to the person who remains.
///
/// # Errors
/// `NotFound`.
pub fn person(library: &Library, uid: &str) -> Result<PersonFile> {
    let conn = library.conn();
    let id = person_id(conn, uid)?;
    let mut file = facts(conn, id)?;
    for (kind, value) in aliases(conn, id)? {
        match kind.as_str() {
            "email" => file.other_emails.push(value),
            "phone" => file.other_phones.push(value),
            _ => file.other_names.push(value),
        }
    }
    file.certificates = certificates(conn, &file.uid)?;
    file.workshops = workshops_of(library, id)?;
    Ok(file)
}

fn facts(conn: &Connection, id: i64) -> Result<PersonFile> {
    Ok(conn.query_row(
        "SELECT uid, name, family_name, given_name, patronymic, native_name, called_name, title, sex, birth_date, email,
                phone, said_name FROM person WHERE id = ?1",
        [id],
        |row| {
            Ok(PersonFile {
                uid: row.get(0)?,
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
                other_names: Vec::new(),
                other_emails: Vec::new(),
                other_phones: Vec::new(),
                workshops: Vec::new(),
                certificates: Vec::new(),
            })
        },
    )?)
}

fn workshops_of(library: &Library, person: i64) -> Result<Vec<PersonWorkshop>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT w.uid, q.uid, q.role, q.status, q.organisation, q.job, q.country
         FROM participation q JOIN workshop w ON w.id = q.workshop_id
         WHERE q.person_id = ?1 ORDER BY w.start_date DESC, w.id DESC",
    )?;
    let rows = read.query_map(params![person], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
            row.get(5)?,
            row.get(6)?,
        ))
    })?;
    let mut out = Vec::new();
    for row in rows {
        let (workshop, participant, role, status, organisation, position, country) = row?;
        let facts = workshops::find(conn, &workshop)?;
        let sheet = attendance::sheet(library, &workshop)?;
        let share = sheet.rows.iter().find(|line| line.participant == participant);
        out.push(PersonWorkshop {
            share: share.map(|line| line.share).unwrap_or_default(),
            workshop,
            participant,
            title: facts.title,
            languages: facts.languages,
            start: facts.start,
            end: facts.end,
            city: facts.city,
            place: facts.country,
            role,
            status,
            organisation,
            position,
            country,
        });
    }
    Ok(out)
}

/// The ledger knows people by the uid they had when it was written.
fn certificates(conn: &Connection, person: &str) -> Result<Vec<PersonCertificate>> {
    let mut out = Vec::new();
    for uid in known_as(conn, person)? {
        let mut read = conn.prepare_cached(&format!(
            "SELECT c.number, c.kind, c.name, c.workshop_uid, c.issued_at, v.reason, {TOOK_ITS_PLACE}
             FROM certificate c
             LEFT JOIN certificate_void v ON v.number = c.number
             WHERE c.person_uid = ?1 AND c.id = (SELECT min(f.id) FROM certificate f WHERE f.number = c.number)",
        ))?;
        let rows = read.query_map([uid], |row| {
            Ok(PersonCertificate {
                number: row.get(0)?,
                kind: row.get(1)?,
                name: row.get(2)?,
                workshop: row.get(3)?,
                issued_at: row.get(4)?,
                void_reason: row.get(5)?,
                replaced_by: row.get(6)?,
            })
        })?;
        for row in rows {
            out.push(row?);
        }
    }
    out.sort_by(|a: &PersonCertificate, b| b.issued_at.cmp(&a.issued_at).then_with(|| a.number.cmp(&b.number)));
    Ok(out)
}
