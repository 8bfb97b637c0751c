//! Two records of one person become one, with the histories of both.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::{ParticipantField, fields::Home, proof, write};
use crate::{Error, Library, Op, OpOutput, Result, Tx};

/// What a merge did.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MergedPerson {
    /// The person who remains.
    pub person: String,
    /// Workshops that came over from the other record.
    pub moved: u32,
    /// Workshops in which both records were, and whose attendance and answers were put together.
    pub joined: u32,
}

/// The columns of a person, with what a value that loses is kept as.
const FACTS: [(ParticipantField, Option<&str>); 12] = [
    (ParticipantField::Name, Some("name")),
    (ParticipantField::FamilyName, None),
    (ParticipantField::GivenName, None),
    (ParticipantField::Patronymic, None),
    (ParticipantField::NativeName, Some("name")),
    (ParticipantField::CalledName, None),
    (ParticipantField::SaidName, None),
    (ParticipantField::Title, None),
    (ParticipantField::Sex, None),
    (ParticipantField::BirthDate, None),
    (ParticipantField::Email, Some("email")),
    (ParticipantField::Phone, Some("phone")),
];

/// Merges the person `other` into `keep`. What `keep` lacks comes from `other`; `take` names the facts in which `other`
/// is right. A name, address or telephone that gives way is kept as one the person is also known by. In a workshop that
/// both were in, attendance, answers and groups become one: of two marks the better stands.
///
/// # Errors
/// `NotFound`; `Precondition("same-record")` for one person twice; `Invalid` for a fact that is no person's.
pub fn merge(
    library: &mut Library,
    keep: &str,
    other: &str,
    take: &[ParticipantField],
) -> Result<OpOutput<MergedPerson>> {
    library.transact(Op::MergePeople, |tx| {
        let (kept, gone) = (person_id(tx, keep)?, person_id(tx, other)?);
        if kept == gone {
            return Err(Error::precondition("same-record"));
        }
        if let Some(field) = take.iter().find(|field| !FACTS.iter().any(|(fact, _)| fact == *field)) {
            return Err(Error::invalid("take", "out-of-range", format!("{field:?}")));
        }
        let gone_uid: String = tx.query_row("SELECT uid FROM person WHERE id = ?1", [gone], |row| row.get(0))?;
        let kept_uid: String = tx.query_row("SELECT uid FROM person WHERE id = ?1", [kept], |row| row.get(0))?;
        for (field, alias) in FACTS {
            fact(tx, kept, gone, field, alias, take.contains(&field))?;
        }
        tx.execute(
            "UPDATE person_alias SET person_id = ?1 WHERE person_id = ?2 AND NOT EXISTS (
               SELECT 1 FROM person_alias a WHERE a.person_id = ?1 AND a.kind = person_alias.kind
                 AND a.value = person_alias.value)",
            [kept, gone],
        )?;
        tx.execute(
            "DELETE FROM person_alias WHERE person_id = ?1 AND value IN (
               SELECT name FROM person WHERE id = ?1 UNION ALL SELECT native_name FROM person WHERE id = ?1
               UNION ALL SELECT email FROM person WHERE id = ?1 UNION ALL SELECT phone FROM person WHERE id = ?1)",
            [kept],
        )?;
        confirmations(tx, kept, gone)?;
        let (mut moved, mut joined) = (0, 0);
        for (participation, workshop) in participations(tx, gone)? {
            let there: Option<i64> = tx
                .query_row(
                    "SELECT id FROM participation WHERE person_id = ?1 AND workshop_id = ?2",
                    [kept, workshop],
                    |row| row.get(0),
                )
                .optional()?;
            match there {
                None => {
                    tx.execute(
                        "UPDATE participation SET person_id = ?1 WHERE id = ?2",
                        [kept, participation],
                    )?;
                    moved += 1;
                }
                Some(there) => {
                    super::join::join(tx, there, participation)?;
                    joined += 1;
                }
            }
        }
        keep_differences(tx, kept, gone)?;
        tx.execute("DELETE FROM person WHERE id = ?1", [gone])?;
        remember(tx, "person", &gone_uid, &kept_uid)?;
        write::refresh_keys_of(tx, kept)?;
        let name: String = tx.query_row("SELECT name FROM person WHERE id = ?1", [kept], |row| row.get(0))?;
        tx.tell("name", name);
        Ok(MergedPerson {
            person: kept_uid,
            moved,
            joined,
        })
    })
}

/// The row of a person, also by a uid that was merged away.
pub(crate) fn person_id(conn: &Connection, uid: &str) -> Result<i64> {
    conn.query_row(
        "SELECT id FROM person WHERE uid = ?1
         UNION ALL SELECT p.id FROM merged_row m JOIN person p ON p.uid = m.new_uid
                   WHERE m.tbl = 'person' AND m.old_uid = ?1 LIMIT 1",
        [uid],
        |row| row.get(0),
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "person",
        uid: uid.into(),
    })
}

/// What was merged away goes by the new uid from now on, and so does what had been merged into it before.
pub(crate) fn remember(tx: &Tx, table: &str, old: &str, new: &str) -> Result<()> {
    tx.execute("UPDATE merged_row SET new_uid = ?2 WHERE new_uid = ?1", [old, new])?;
    tx.execute(
        "INSERT INTO merged_row(uid, tbl, old_uid, new_uid) VALUES (?1, ?2, ?3, ?4)",
        params![tx.uid(), table, old, new],
    )?;
    Ok(())
}

fn fact(tx: &Tx, kept: i64, gone: i64, field: ParticipantField, alias: Option<&str>, taken: bool) -> Result<()> {
    let Home::Person(column) = field.home() else {
        return Ok(());
    };
    let read = |id: i64| -> Result<Option<String>> {
        Ok(
            tx.query_row(&format!("SELECT {column} FROM person WHERE id = ?1"), [id], |row| {
                row.get(0)
            })?,
        )
    };
    let (own, others) = (read(kept)?, read(gone)?);
    let stands = match (&own, &others) {
        (Some(_), Some(_)) if taken => &others,
        (None, _) => &others,
        _ => &own,
    };
    if *stands != own {
        proof::open_of_person(tx, kept, field, &stands.clone().map(Into::into))?;
        tx.execute(
            &format!("UPDATE person SET {column} = ?2 WHERE id = ?1"),
            params![kept, stands],
        )?;
    }
    let lost = if *stands == own { &others } else { &own };
    if let (Some(kind), Some(value)) = (alias, lost.as_ref().filter(|value| Some(*value) != stands.as_ref())) {
        known_by(tx, kept, kind, value)?;
    }
    Ok(())
}

/// Opens what was confirmed for `gone` and would be printed otherwise under the facts of `kept`.
fn confirmations(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    use ParticipantField::{Name, NativeName, Title};
    for (field, column) in [(Name, "name"), (NativeName, "native_name"), (Title, "title")] {
        let stands: Option<String> =
            tx.query_row(&format!("SELECT {column} FROM person WHERE id = ?1"), [kept], |row| {
                row.get(0)
            })?;
        proof::open_of_person(tx, gone, field, &stands.map(Into::into))?;
    }
    Ok(())
}

/// Keeps a name, an address or a number as one that a person is also known by.
pub(super) fn known_by(tx: &Tx, person: i64, kind: &str, value: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO person_alias(uid, person_id, kind, value) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        params![tx.uid(), person, kind, value],
    )?;
    Ok(())
}

fn participations(tx: &Tx, person: i64) -> Result<Vec<(i64, i64)>> {
    let mut read = tx.prepare_cached("SELECT id, workshop_id FROM participation WHERE person_id = ?1 ORDER BY id")?;
    let rows = read.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whoever was said to be somebody else than `gone` is somebody else than `kept`.
fn keep_differences(tx: &Tx, kept: i64, gone: i64) -> Result<()> {
    let mut read = tx.prepare(
        "SELECT CASE person_id WHEN ?1 THEN other_id ELSE person_id END FROM not_same WHERE person_id = ?1 OR other_id = ?1",
    )?;
    let others: Vec<i64> = read.query_map([gone], |row| row.get(0))?.collect::<Result<_, _>>()?;
    drop(read);
    for other in others.into_iter().filter(|other| *other != kept) {
        super::twice::set_apart(tx, kept, other)?;
    }
    Ok(())
}

/// Every uid that the person or participation `uid` goes or went by.
pub(crate) fn known_as(conn: &Connection, uid: &str) -> Result<Vec<String>> {
    let mut read = conn.prepare_cached("SELECT ?1 UNION SELECT old_uid FROM merged_row WHERE new_uid = ?1")?;
    Ok(read.query_map([uid], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Names, addresses and numbers a person was also known by, as kind and value.
pub(super) fn aliases(conn: &Connection, person: i64) -> Result<Vec<(String, String)>> {
    let mut read = conn.prepare_cached("SELECT kind, value FROM person_alias WHERE person_id = ?1 ORDER BY id")?;
    let rows = read.query_map([person], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The present uid of every row of a table that was merged away.
pub(crate) fn merged(conn: &Connection, table: &str) -> Result<HashMap<String, String>> {
    let mut read = conn.prepare_cached("SELECT old_uid, new_uid FROM merged_row WHERE tbl = ?1")?;
    let rows = read.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
