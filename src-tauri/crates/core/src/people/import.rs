//! Bringing a list into a workshop: first what would happen to each row, then the same in one undoable step.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::identity::{self, Match};
use super::{Candidate, Field, Note, Participant, Sex, read, write};
use crate::{Library, Op, OpOutput, Result, Tx, workshops};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// A new participant.
    Added,
    /// Somebody already in the workshop, with something new.
    Updated,
    /// Somebody already there, with nothing new; or the second row of the same person.
    Duplicate,
    /// Not a person.
    Skipped,
}

/// A value that an import changes.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FieldChange {
    /// Which field.
    pub field: Field,
    /// What was there.
    pub before: Option<String>,
    /// What the list says.
    pub after: String,
}

/// The person that a row became or would become.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportedPerson {
    /// The person's uid; `None` before the import.
    pub uid: Option<String>,
    /// Full name.
    pub name: String,
    /// Family name.
    pub family_name: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Patronymic.
    pub patronymic: Option<String>,
    /// Name in the own script.
    pub native_name: Option<String>,
    /// Honorific.
    pub title: Option<String>,
    /// As stated.
    pub sex: Option<Sex>,
    /// Organisation as written.
    pub organisation: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// ISO 3166 or private code.
    pub country: Option<String>,
    /// ISO 8601.
    pub birth_date: Option<String>,
}

/// One row of the report.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportRow {
    /// Row of the source file, counted from 1.
    pub row: u32,
    /// What becomes of it.
    pub verdict: Verdict,
    /// Why it is not simply added: `already-there`, `repeated-in-file`, or a skip code.
    pub why: Option<String>,
    /// The person; `None` for a skipped row.
    pub person: Option<ImportedPerson>,
    /// What changes about a known person.
    pub changes: Vec<FieldChange>,
    /// What to look at.
    pub notes: Vec<Note>,
}

/// What an import did, or would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ImportReport {
    /// New participants.
    pub added: u32,
    /// Known participants with something new.
    pub updated: u32,
    /// Rows that say nothing new.
    pub duplicates: u32,
    /// Rows that are no person.
    pub skipped: u32,
    /// Every row that was not empty, in the order of the file.
    pub rows: Vec<ImportRow>,
}

/// What would happen, without changing anything.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn preview(library: &Library, workshop: &str, candidates: &[Candidate]) -> Result<ImportReport> {
    let plan = plan(library.conn(), workshops::id(library.conn(), workshop)?, candidates)?;
    Ok(report(plan.into_iter().map(|(row, _)| row).collect()))
}

/// Imports as one undoable step. `sensitive` names the headings of extra fields that not everybody should see.
///
/// # Errors
/// `NotFound` for the workshop; whatever SQLite refuses, with nothing changed.
pub fn import(
    library: &mut Library,
    workshop: &str,
    candidates: &[Candidate],
    sensitive: &[String],
    file: &str,
) -> Result<OpOutput<ImportReport>> {
    library.transact(Op::ImportPeople, |tx| {
        let id = workshops::id(tx, workshop)?;
        let mut rows = Vec::with_capacity(candidates.len());
        let mut persons: HashMap<u32, String> = HashMap::new();
        for ((mut row, target), candidate) in plan(tx, id, candidates)?.into_iter().zip(candidates) {
            let person = match (row.verdict, target) {
                (Verdict::Added, _) => Some(add(tx, id, candidate)?),
                (Verdict::Updated, Target::Known(known)) => {
                    update(tx, id, &known, candidate)?;
                    Some(known.person)
                }
                (Verdict::Duplicate, Target::Known(known)) => Some(known.person),
                (Verdict::Duplicate, Target::EarlierRow(earlier)) => persons.get(&earlier).cloned(),
                _ => None,
            };
            if let (Some(shown), Some(uid)) = (&mut row.person, person) {
                persons.insert(row.row, uid.clone());
                shown.uid = Some(uid);
            }
            rows.push(row);
        }
        for heading in sensitive {
            tx.execute(
                "UPDATE extra_field SET sensitive = 1 WHERE workshop_id = ?1 AND heading = ?2",
                params![id, heading],
            )?;
        }
        let report = report(rows);
        tx.tell("count", report.added + report.updated);
        tx.tell("file", file);
        Ok(report)
    })
}

fn report(rows: Vec<ImportRow>) -> ImportReport {
    let count = |v: Verdict| u32::try_from(rows.iter().filter(|r| r.verdict == v).count()).unwrap_or(u32::MAX);
    ImportReport {
        added: count(Verdict::Added),
        updated: count(Verdict::Updated),
        duplicates: count(Verdict::Duplicate),
        skipped: count(Verdict::Skipped),
        rows,
    }
}

enum Target {
    None,
    Known(Box<Participant>),
    EarlierRow(u32),
}

fn plan(conn: &Connection, workshop: i64, candidates: &[Candidate]) -> Result<Vec<(ImportRow, Target)>> {
    let known = read::all(conn, workshop)?;
    let matches = identity::matches(&known, candidates);
    let mut out = Vec::with_capacity(candidates.len());
    for (candidate, found) in candidates.iter().zip(matches) {
        out.push(match found {
            Match::NotAPerson(why) => {
                let row = row(candidate, Verdict::Skipped, Some(&why), Vec::new());
                (ImportRow { person: None, ..row }, Target::None)
            }
            Match::EarlierRow(earlier) => {
                let row = row(candidate, Verdict::Duplicate, Some("repeated-in-file"), Vec::new());
                (row, Target::EarlierRow(earlier))
            }
            Match::Known(at) => {
                let changes = changes(&known[at], candidate);
                let (verdict, why) = if changes.is_empty() {
                    (Verdict::Duplicate, Some("already-there"))
                } else {
                    (Verdict::Updated, None)
                };
                let mut row = row(candidate, verdict, why, changes);
                if let Some(person) = &mut row.person {
                    person.uid = Some(known[at].person.clone());
                }
                (row, Target::Known(Box::new(known[at].clone())))
            }
            Match::New => (row(candidate, Verdict::Added, None, Vec::new()), Target::None),
        });
    }
    Ok(out)
}

fn row(c: &Candidate, verdict: Verdict, why: Option<&str>, changes: Vec<FieldChange>) -> ImportRow {
    let person = ImportedPerson {
        uid: None,
        name: c.name.clone(),
        family_name: c.family_name.clone(),
        given_name: c.given_name.clone(),
        patronymic: c.patronymic.clone(),
        native_name: c.native_name.clone(),
        title: c.title.clone(),
        sex: c.sex,
        organisation: c.organisation.clone(),
        position: c.position.clone(),
        email: c.email.clone(),
        phone: c.phone.clone(),
        country: c.country.clone(),
        birth_date: c.birth_date.clone(),
    };
    ImportRow {
        row: c.row,
        verdict,
        why: why.map(String::from),
        person: Some(person),
        changes,
        notes: c.notes.clone(),
    }
}

/// What the list says beyond what is stored. An empty cell never clears a value.
fn changes(known: &Participant, c: &Candidate) -> Vec<FieldChange> {
    let sex = |s: Option<Sex>| s.map(|s| s.code().to_string());
    // An unrecognised country is worth keeping as written where nothing better is known.
    let country = c
        .country
        .clone()
        .or_else(|| c.country_text.clone().filter(|_| known.country.is_none()));
    let pairs: [(Field, Option<String>, Option<String>); 18] = [
        (Field::Name, Some(known.name.clone()), Some(c.name.clone())),
        (Field::Title, known.title.clone(), c.title.clone()),
        (Field::FamilyName, known.family_name.clone(), c.family_name.clone()),
        (Field::GivenName, known.given_name.clone(), c.given_name.clone()),
        (Field::Patronymic, known.patronymic.clone(), c.patronymic.clone()),
        (Field::NativeName, known.native_name.clone(), c.native_name.clone()),
        (Field::Sex, sex(known.sex), sex(c.sex)),
        (Field::BirthDate, known.birth_date.clone(), c.birth_date.clone()),
        (Field::Email, known.email.clone(), c.email.clone()),
        (Field::Phone, known.phone.clone(), c.phone.clone()),
        (Field::Organisation, known.organisation.clone(), c.organisation.clone()),
        (Field::Position, known.position.clone(), c.position.clone()),
        (
            Field::Country,
            known.country.clone().or_else(|| known.country_text.clone()),
            country,
        ),
        (Field::Language, known.language.clone(), c.language.clone()),
        (Field::Diet, known.diet.clone(), c.diet.clone()),
        (Field::CalledName, known.called_name.clone(), c.called_name.clone()),
        (
            Field::CertificateName,
            known.certificate_name.clone(),
            c.certificate_name.clone(),
        ),
        (
            Field::Role,
            Some(known.role.code().into()),
            c.role.map(|r| r.code().into()),
        ),
    ];
    let mut out: Vec<FieldChange> = pairs
        .into_iter()
        .filter_map(|(field, before, after)| {
            let after = after.filter(|a| !a.is_empty() && before.as_deref() != Some(a))?;
            Some(FieldChange { field, before, after })
        })
        .collect();
    out.extend(c.extra.iter().filter(|e| !e.value.is_empty()).filter_map(|extra| {
        let before = known
            .extra
            .iter()
            .find(|k| k.heading == extra.heading)
            .map(|k| k.value.clone());
        (before.as_deref() != Some(extra.value.as_str())).then(|| FieldChange {
            field: Field::Extra,
            before,
            after: extra.value.clone(),
        })
    }));
    out
}

fn add(tx: &Tx, workshop: i64, candidate: &Candidate) -> Result<String> {
    let person = write::insert_person(tx, candidate)?;
    write::insert_participation(tx, person, workshop, candidate)?;
    Ok(tx.query_row("SELECT uid FROM person WHERE id = ?1", [person], |row| row.get(0))?)
}

fn update(tx: &Tx, workshop: i64, known: &Participant, c: &Candidate) -> Result<()> {
    let id = read::participation_id(tx, Some(workshop), &known.uid)?;
    tx.execute(
        "UPDATE person SET name = ?2, title = coalesce(?3, title), family_name = coalesce(?4, family_name),
           given_name = coalesce(?5, given_name), patronymic = coalesce(?6, patronymic),
           native_name = coalesce(?7, native_name), sex = coalesce(?8, sex), birth_date = coalesce(?9, birth_date),
           email = coalesce(?10, email), phone = coalesce(?11, phone),
           called_name = coalesce(?12, called_name)
         WHERE id = (SELECT person_id FROM participation WHERE id = ?1)",
        params![
            id,
            c.name,
            c.title,
            c.family_name,
            c.given_name,
            c.patronymic,
            c.native_name,
            c.sex,
            c.birth_date,
            c.email,
            c.phone,
            c.called_name
        ],
    )?;
    tx.execute(
        "UPDATE participation SET organisation = coalesce(?2, organisation), job = coalesce(?3, job),
           country = coalesce(?4, country), language = coalesce(?5, language), role = coalesce(?6, role),
           country_text = CASE WHEN coalesce(?4, country) IS NOT NULL THEN NULL ELSE coalesce(?8, country_text) END,
           proofed = CASE WHEN ?7 THEN 0 ELSE proofed END,
           diet = coalesce(?9, diet), certificate_name = coalesce(?10, certificate_name)
         WHERE id = ?1",
        params![
            id,
            c.organisation,
            c.position,
            c.country,
            c.language,
            c.role,
            c.name != known.name
                || (c.certificate_name.is_some() && c.certificate_name != known.certificate_name),
            c.country_text,
            c.diet,
            c.certificate_name
        ],
    )?;
    write::refresh_keys(tx, id)?;
    for extra in c.extra.iter().filter(|e| !e.value.is_empty()) {
        write::store_extra(tx, workshop, id, &extra.heading, &extra.value)?;
    }
    Ok(())
}
