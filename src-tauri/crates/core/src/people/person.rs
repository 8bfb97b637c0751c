//! Facts of a person, the same in every workshop.

use rusqlite::params;
use rusqlite::types::Value;

use super::fields::Home;
use super::merge::person_id;
use super::{ParticipantField, proof, write};
use crate::{Error, Library, Op, OpOutput, Result, Tx};

/// Stores one field of a person of the registry, whatever workshops the person was in; a uid that was merged away leads
/// to the person who remains.
///
/// # Errors
/// `NotFound`; `Invalid` naming the field, also for one that belongs to a workshop, with nothing changed.
pub fn edit_person(library: &mut Library, person: &str, field: ParticipantField, value: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditPerson, |tx| {
        let id = person_id(tx, person)?;
        if let Home::Participation(column) = field.home() {
            return Err(Error::invalid(column, "out-of-range", value));
        }
        store(tx, id, field, field.read(value)?)?;
        let name: String = tx.query_row("SELECT name FROM person WHERE id = ?1", [id], |row| row.get(0))?;
        tx.tell("name", name);
        Ok(())
    })
}

pub(super) fn store(tx: &Tx, person: i64, field: ParticipantField, value: Option<Value>) -> Result<()> {
    let Home::Person(column) = field.home() else {
        return Ok(());
    };
    proof::open_of_person(tx, person, field, &value)?;
    tx.execute(
        &format!("UPDATE person SET {column} = ?2 WHERE id = ?1"),
        params![person, value],
    )?;
    write::refresh_keys_of(tx, person)
}
