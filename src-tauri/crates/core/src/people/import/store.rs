//! A row becomes a person, or corrects one.

use rusqlite::params;

use crate::people::{Candidate, Participant, ParticipantField, merge, proof, read, write};
use crate::{Result, Tx};

/// Adds somebody new. Returns the person's uid.
pub(super) fn add(tx: &Tx, workshop: i64, candidate: &Candidate) -> Result<String> {
    let person = write::insert_person(tx, candidate)?;
    write::insert_participation(tx, person, workshop, candidate)?;
    Ok(tx.query_row("SELECT uid FROM person WHERE id = ?1", [person], |row| row.get(0))?)
}

/// Brings a person of the registry into the workshop, with what the list says. Returns the person's uid.
pub(super) fn bring(tx: &Tx, workshop: i64, known: &Participant, candidate: &Candidate) -> Result<String> {
    let person = merge::person_id(tx, &known.person)?;
    let (uid, _) = write::insert_participation(tx, person, workshop, candidate)?;
    // What the earlier workshops knew stays known.
    for (kind, before, after) in [
        ("name", Some(&known.name), Some(&candidate.name)),
        ("email", known.email.as_ref(), candidate.email.as_ref()),
        ("phone", known.phone.as_ref(), candidate.phone.as_ref()),
    ] {
        if let (Some(before), Some(after)) = (before, after)
            && before != after
        {
            merge::known_by(tx, person, kind, before)?;
        }
    }
    let there = Participant { uid, ..known.clone() };
    update(tx, workshop, &there, candidate)?;
    Ok(there.person)
}

/// Stores what the list says about somebody who is in the workshop.
pub(super) fn update(tx: &Tx, workshop: i64, known: &Participant, c: &Candidate) -> Result<()> {
    let id = read::participation_id(tx, Some(workshop), &known.uid)?;
    reopen(tx, id, c)?;
    tx.execute(
        "UPDATE person SET name = ?2, title = coalesce(?3, title), family_name = coalesce(?4, family_name),
           given_name = coalesce(?5, given_name), patronymic = coalesce(?6, patronymic),
           native_name = coalesce(?7, native_name), sex = coalesce(?8, sex), birth_date = coalesce(?9, birth_date),
           email = coalesce(?10, email), phone = coalesce(?11, phone),
           called_name = coalesce(?12, called_name), said_name = coalesce(?13, said_name)
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
            c.called_name,
            c.said_name
        ],
    )?;
    tx.execute(
        "UPDATE participation SET organisation = coalesce(?2, organisation), job = coalesce(?3, job),
           country = coalesce(?4, country), language = coalesce(?5, language), role = coalesce(?6, role),
           country_text = CASE WHEN coalesce(?4, country) IS NOT NULL THEN NULL ELSE coalesce(?7, country_text) END,
           diet = coalesce(?8, diet), certificate_name = coalesce(?9, certificate_name)
         WHERE id = ?1",
        params![
            id,
            c.organisation,
            c.position,
            c.country,
            c.language,
            c.role,
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

/// Whoever confirmed a name did not confirm another.
fn reopen(tx: &Tx, participation: i64, c: &Candidate) -> Result<()> {
    let person = tx.query_row(
        "SELECT person_id FROM participation WHERE id = ?1",
        [participation],
        |row| row.get(0),
    )?;
    let printed = [
        (ParticipantField::Name, Some(&c.name)),
        (ParticipantField::NativeName, c.native_name.as_ref()),
        (ParticipantField::Title, c.title.as_ref()),
    ];
    for (field, value) in printed {
        if let Some(value) = value {
            proof::open_of_person(tx, person, field, &Some(value.clone().into()))?;
        }
    }
    match &c.certificate_name {
        Some(name) => proof::open_of_participation(tx, participation, &Some(name.clone().into())),
        None => Ok(()),
    }
}
