use rusqlite::{OptionalExtension, params};

use super::fields::Home;
use super::{Candidate, NewParticipant, ParticipantField, ParticipationStatus, Role, is_email, person, proof, read};
use crate::{Error, Library, Op, OpOutput, Result, Tx, geo, organisations, text, workshops};

/// Adds somebody by hand; returns the participation's uid.
///
/// # Errors
/// `NotFound` for the workshop; `Invalid` for a missing name or a malformed address.
pub fn add(library: &mut Library, workshop: &str, new: &NewParticipant) -> Result<OpOutput<String>> {
    library.transact(Op::AddParticipant, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let email = text::clean_option(new.email.as_deref());
        if let Some(email) = email.as_deref().filter(|e| !is_email(e)) {
            return Err(Error::invalid("email", "not-an-email", email));
        }
        let country = text::clean_option(new.country.as_deref());
        if let Some(code) = country.as_deref().filter(|c| geo::by_code(c).is_none()) {
            return Err(Error::invalid("country", "unknown-country", code));
        }
        let optional = |field: &str, value: &Option<String>| -> Result<Option<String>> {
            Ok(value
                .as_deref()
                .map(|v| text::line(field, v))
                .transpose()?
                .filter(|v| !v.is_empty()))
        };
        let candidate = Candidate {
            name: text::required("name", &new.name)?,
            title: optional("title", &new.title)?,
            sex: new.sex,
            email,
            organisation: optional("organisation", &new.organisation)?,
            position: optional("position", &new.position)?,
            country,
            role: new.role,
            ..Candidate::default()
        };
        tx.tell("name", &candidate.name);
        let person = insert_person(tx, &candidate)?;
        let (uid, id) = insert_participation(tx, person, workshop, &candidate)?;
        organisations::link_written(tx, id)?;
        Ok(uid)
    })
}

/// Stores one field of a participant, as the visit to a cell or a line of a form left it.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field, with nothing changed.
pub fn edit(library: &mut Library, participation: &str, field: ParticipantField, value: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditParticipant, |tx| {
        let id = read::participation_id(tx, None, participation)?;
        let stored = field.read(value)?;
        match field.home() {
            Home::Person(_) => {
                let bearer = tx.query_row("SELECT person_id FROM participation WHERE id = ?1", [id], |row| {
                    row.get(0)
                })?;
                person::store(tx, bearer, field, stored)?;
            }
            Home::Participation(column) => {
                if field == ParticipantField::CertificateName {
                    proof::open_of_participation(tx, id, &stored)?;
                }
                tx.execute(
                    &format!("UPDATE participation SET {column} = ?2 WHERE id = ?1"),
                    params![id, stored],
                )?;
            }
        }
        if field == ParticipantField::Country {
            tx.execute("UPDATE participation SET country_text = NULL WHERE id = ?1", [id])?;
        }
        if matches!(field, ParticipantField::Organisation | ParticipantField::Country) {
            organisations::link_written(tx, id)?;
        }
        tell_name(tx, id)
    })
}

/// Stores one extra field; an empty value removes it.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_extra(library: &mut Library, participation: &str, heading: &str, value: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditParticipant, |tx| {
        let id = read::participation_id(tx, None, participation)?;
        let workshop = tx.query_row("SELECT workshop_id FROM participation WHERE id = ?1", [id], |row| {
            row.get(0)
        })?;
        store_extra(
            tx,
            workshop,
            id,
            &text::required("heading", heading)?,
            &text::lines("value", value)?,
        )?;
        tell_name(tx, id)
    })
}

/// Marks a column of extra values as one that not everybody should see, or takes the mark off.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn mark_sensitive(library: &mut Library, workshop: &str, heading: &str, sensitive: bool) -> Result<OpOutput<()>> {
    library.transact(Op::EditParticipant, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        tx.execute(
            "UPDATE extra_field SET sensitive = ?3 WHERE workshop_id = ?1 AND heading = ?2",
            params![workshop, heading, sensitive],
        )?;
        Ok(())
    })
}

/// Removes people from their workshop; somebody who is in no other workshop leaves the registry too.
///
/// # Errors
/// `NotFound`, with nothing changed.
pub fn remove(library: &mut Library, participations: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveParticipants, |tx| {
        for uid in participations {
            let id = read::participation_id(tx, None, uid)?;
            tell_name(tx, id)?;
            let person: i64 = tx.query_row("SELECT person_id FROM participation WHERE id = ?1", [id], |row| {
                row.get(0)
            })?;
            tx.execute("DELETE FROM participation WHERE id = ?1", [id])?;
            tx.execute(
                "DELETE FROM person WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM participation WHERE person_id = ?1)",
                [person],
            )?;
        }
        let count = u32::try_from(participations.len()).unwrap_or(u32::MAX);
        tx.tell("count", count);
        Ok(count)
    })
}

pub(crate) fn insert_person(tx: &Tx, c: &Candidate) -> Result<i64> {
    let mut add = tx.prepare_cached(
        "INSERT INTO person(uid, name, family_name, given_name, patronymic, native_name, title, sex, birth_date, email,
                            phone, name_key, search_key, called_name, said_name)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
    let name_key = text::fold(&c.name);
    let search_key = search_key(
        &name_key,
        &[
            &c.native_name,
            &c.called_name,
            &c.family_name,
            &c.given_name,
            &c.email,
            &c.phone,
        ],
    );
    add.execute(params![
        tx.uid(),
        c.name,
        c.family_name,
        c.given_name,
        c.patronymic,
        c.native_name,
        c.title,
        c.sex,
        c.birth_date,
        c.email,
        c.phone,
        name_key,
        search_key,
        c.called_name,
        c.said_name,
    ])?;
    Ok(tx.last_insert_rowid())
}

/// Puts a person into a workshop, at the end of its list. Returns uid and row of the participation.
pub(crate) fn insert_participation(tx: &Tx, person: i64, workshop: i64, c: &Candidate) -> Result<(String, i64)> {
    let uid = tx.uid();
    let mut add = tx.prepare_cached(
        "INSERT INTO participation(uid, person_id, workshop_id, position, role, status, organisation, job, country,
                                   country_text, language, diet, certificate_name)
         VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM participation WHERE workshop_id = ?3),
                 ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    add.execute(params![
        uid,
        person,
        workshop,
        c.role.unwrap_or(Role::Participant),
        ParticipationStatus::default(),
        c.organisation,
        c.position,
        c.country,
        c.country_text.as_ref().filter(|_| c.country.is_none()),
        c.language,
        c.diet,
        c.certificate_name,
    ])?;
    let id = tx.last_insert_rowid();
    for extra in &c.extra {
        store_extra(tx, workshop, id, &extra.heading, &extra.value)?;
    }
    Ok((uid, id))
}

pub(super) fn store_extra(tx: &Tx, workshop: i64, participation: i64, heading: &str, value: &str) -> Result<()> {
    let known: Option<i64> = tx
        .prepare_cached("SELECT id FROM extra_field WHERE workshop_id = ?1 AND heading = ?2")?
        .query_row(params![workshop, heading], |row| row.get(0))
        .optional()?;
    let field = match known {
        Some(id) => id,
        None => {
            tx.execute(
                "INSERT INTO extra_field(uid, workshop_id, position, heading)
                 VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM extra_field WHERE workshop_id = ?2), ?3)",
                params![tx.uid(), workshop, heading],
            )?;
            tx.last_insert_rowid()
        }
    };
    if value.is_empty() {
        tx.execute(
            "DELETE FROM extra_value WHERE participation_id = ?1 AND extra_field_id = ?2",
            params![participation, field],
        )?;
    } else {
        tx.prepare_cached(
            "INSERT INTO extra_value(uid, participation_id, extra_field_id, value) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT(participation_id, extra_field_id) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![tx.uid(), participation, field, value])?;
    }
    Ok(())
}

/// Brings the search keys of a participation's person up to date with the names.
pub(super) fn refresh_keys(tx: &Tx, participation: i64) -> Result<()> {
    let person = tx.query_row(
        "SELECT person_id FROM participation WHERE id = ?1",
        [participation],
        |row| row.get(0),
    )?;
    refresh_keys_of(tx, person)
}

/// Brings the search keys of a person up to date with the names, those of merged records too.
pub(super) fn refresh_keys_of(tx: &Tx, id: i64) -> Result<()> {
    let (name, mut others) = tx.query_row(
        "SELECT name, native_name, called_name, family_name, given_name, email, phone FROM person WHERE id = ?1",
        [id],
        |row| {
            let others = (1..7)
                .map(|i| row.get::<_, Option<String>>(i))
                .collect::<Result<Vec<_>, _>>()?;
            Ok((row.get::<_, String>(0)?, others))
        },
    )?;
    others.extend(super::merge::aliases(tx, id)?.into_iter().map(|(_, value)| Some(value)));
    let name_key = text::fold(&name);
    let key = search_key(&name_key, &others.iter().collect::<Vec<_>>());
    tx.execute(
        "UPDATE person SET name_key = ?2, search_key = ?3 WHERE id = ?1",
        params![id, name_key, key],
    )?;
    Ok(())
}

fn search_key(name_key: &str, others: &[&Option<String>]) -> String {
    let mut key = name_key.to_string();
    for other in others.iter().filter_map(|o| o.as_deref()) {
        let folded = text::fold(other);
        if !key.contains(&folded) {
            key.push(' ');
            key.push_str(&folded);
        }
    }
    key
}

fn tell_name(tx: &mut Tx, participation: i64) -> Result<()> {
    let name: String = tx.query_row(
        "SELECT p.name FROM person p JOIN participation q ON q.person_id = p.id WHERE q.id = ?1",
        [participation],
        |row| row.get(0),
    )?;
    tx.tell("name", name);
    Ok(())
}
