//! What participants mean to do after the workshop.

use std::collections::HashMap;

use rusqlite::params;

use super::{Commitment, actions};
use crate::people::{self, Role};
use crate::{Library, Op, OpOutput, Result, Tx, text, workshops};

/// A line for every participant, in the order of the workshop's lists, with or without a commitment.
///
/// # Errors
/// `NotFound`.
pub fn commitments(library: &Library, workshop: &str) -> Result<Vec<Commitment>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT q.uid, p.name, q.organisation, coalesce(c.text, ''), c.due, coalesce(c.remind, 0), q.id
         FROM participation q JOIN person p ON p.id = q.person_id LEFT JOIN commitment c ON c.participation_id = q.id
         WHERE q.workshop_id = ?1 AND (q.role = ?2 OR c.id IS NOT NULL)",
    )?;
    let workshop = workshops::id(conn, workshop)?;
    let rows = read.query_map(params![workshop, Role::Participant], |row| {
        let commitment = Commitment {
            participant: row.get(0)?,
            name: row.get(1)?,
            organisation: row.get(2)?,
            text: row.get(3)?,
            due: row.get(4)?,
            remind: row.get(5)?,
        };
        Ok((row.get::<_, i64>(6)?, commitment))
    })?;
    let mut found: HashMap<i64, Commitment> = rows.collect::<Result<_, _>>()?;
    let order = people::order_of(conn, workshop)?;
    Ok(order.into_iter().filter_map(|id| found.remove(&id)).collect())
}

/// Sets what a participant means to do; an empty text removes it. Consent is never kept without a text.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn set_commitment(
    library: &mut Library,
    participant: &str,
    text: &str,
    due: Option<&str>,
    remind: bool,
) -> Result<OpOutput<()>> {
    library.transact(Op::EditCommitment, |tx| {
        keep_commitment(tx, participant, text, due, remind)
    })
}

pub(crate) fn keep_commitment(tx: &Tx, participant: &str, text: &str, due: Option<&str>, remind: bool) -> Result<()> {
    let participation = people::participation_id(tx, None, participant)?;
    let (words, due) = (text::lines("text", text)?, actions::due(due)?);
    if words.is_empty() {
        tx.execute("DELETE FROM commitment WHERE participation_id = ?1", [participation])?;
        return Ok(());
    }
    tx.execute(
        "INSERT INTO commitment(uid, participation_id, text, due, remind) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT(participation_id) DO UPDATE SET text = excluded.text, due = excluded.due,
               remind = excluded.remind",
        params![tx.uid(), participation, words, due, remind],
    )?;
    Ok(())
}
