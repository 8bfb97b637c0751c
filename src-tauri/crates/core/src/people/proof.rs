//! Names that their bearers have confirmed, and what makes a confirmation void.

use rusqlite::params;
use rusqlite::types::Value;

use super::{ParticipantField, read};
use crate::{Library, Op, OpOutput, Result, Tx};

/// Confirms names, or opens them again, in one step. Returns how many changed.
///
/// # Errors
/// `NotFound`, with nothing changed.
pub fn proof(library: &mut Library, participations: &[String], proofed: bool) -> Result<OpOutput<u32>> {
    library.transact(Op::ProofNames, |tx| {
        let mut count = 0u32;
        for uid in participations {
            let id = read::participation_id(tx, None, uid)?;
            let changed = tx.execute(
                "UPDATE participation SET proofed = ?2 WHERE id = ?1 AND proofed <> ?2",
                params![id, proofed],
            )?;
            count += u32::from(changed > 0);
            if changed > 0 && count == 1 {
                tell_name(tx, id)?;
            }
        }
        tx.tell("count", count);
        Ok(count)
    })
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

/// Opens the confirmations that a person's `field` becoming `value` makes void: in every workshop that prints it. To
/// be called before the value is stored.
pub(super) fn open_of_person(tx: &Tx, person: i64, field: ParticipantField, value: &Option<Value>) -> Result<()> {
    let (column, printed) = match field {
        ParticipantField::Name => ("name", "certificate_name IS NULL"),
        ParticipantField::NativeName => (
            "native_name",
            "workshop_id IN (SELECT id FROM workshop WHERE print_native = 1)",
        ),
        ParticipantField::Title => (
            "title",
            "workshop_id IN (SELECT id FROM workshop WHERE print_titles = 1)",
        ),
        _ => return Ok(()),
    };
    tx.execute(
        &format!(
            "UPDATE participation SET proofed = 0 WHERE person_id = ?1 AND proofed = 1 AND {printed}
               AND (SELECT {column} FROM person WHERE id = ?1) IS NOT ?2"
        ),
        params![person, value],
    )?;
    Ok(())
}

/// The same for the name on one certificate: clearing it, or writing the name in lists, changes nothing printed where
/// that was the name before.
pub(super) fn open_of_participation(tx: &Tx, participation: i64, name: &Option<Value>) -> Result<()> {
    tx.execute(
        "UPDATE participation SET proofed = 0 WHERE id = ?1 AND proofed = 1
           AND coalesce(certificate_name, (SELECT name FROM person WHERE id = person_id))
               <> coalesce(?2, (SELECT name FROM person WHERE id = person_id))",
        params![participation, name],
    )?;
    Ok(())
}
