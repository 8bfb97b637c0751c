//! Decisions about single people.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::{AwardKind, Override};
use crate::{Library, Op, OpOutput, Result, ids, people, text};

/// Decides by hand about one person's certificate of a kind, or takes the decision back (`None`). The reason stays in
/// the library and never prints.
///
/// # Errors
/// `NotFound`; `Invalid` for a decision without a reason.
pub fn decide(
    library: &mut Library,
    participant: &str,
    kind: AwardKind,
    decision: Option<Override>,
    reason: &str,
) -> Result<OpOutput<()>> {
    library.transact(Op::OverrideCertificate, |tx| {
        let id = people::participation_id(tx, None, participant)?;
        match decision {
            Some(decision) => {
                let reason = text::required("reason", reason)?;
                tx.execute(
                    "INSERT INTO certificate_decision(uid, participation_id, kind, decision, reason)
                     VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT(participation_id, kind)
                     DO UPDATE SET decision = excluded.decision, reason = excluded.reason",
                    params![tx.uid(), id, kind, decision, reason],
                )?;
            }
            None => {
                tx.execute(
                    "DELETE FROM certificate_decision WHERE participation_id = ?1 AND kind = ?2",
                    params![id, kind],
                )?;
            }
        }
        let name: String = tx.query_row(
            "SELECT p.name FROM person p JOIN participation q ON q.person_id = p.id WHERE q.id = ?1",
            [id],
            |row| row.get(0),
        )?;
        tx.tell("name", name);
        tx.tell("kind", kind.code());
        Ok(())
    })
}

/// [`decide`] about the certificate of participation.
///
/// # Errors
/// As [`decide`].
pub fn override_for(
    library: &mut Library,
    participant: &str,
    decision: Option<Override>,
    reason: &str,
) -> Result<OpOutput<()>> {
    decide(library, participant, AwardKind::Participation, decision, reason)
}

/// Decisions about a kind in a workshop, by participation.
pub(super) fn of_kind(
    conn: &Connection,
    workshop: &str,
    kind: AwardKind,
) -> Result<HashMap<String, (Override, String)>> {
    let mut read = conn.prepare_cached(
        "SELECT q.uid, d.decision, d.reason FROM certificate_decision d
         JOIN participation q ON q.id = d.participation_id JOIN workshop w ON w.id = q.workshop_id
         WHERE w.uid = ?1 AND d.kind = ?2",
    )?;
    let rows = read.query_map(params![workshop, kind], |row| {
        Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Moves decisions out of the columns of a participation, where libraries up to version 4 kept them and statements of
/// undo from then bring them back. Two copies of one library come to the same uid.
pub(crate) fn take_over(conn: &Connection) -> Result<()> {
    let mut read = conn.prepare_cached(
        "SELECT id, uid, override, coalesce(override_reason, '') FROM participation WHERE override IS NOT NULL",
    )?;
    let found = read
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<Vec<(i64, String, String, String)>, _>>()?;
    for (id, uid, decision, reason) in found {
        conn.execute(
            "INSERT INTO certificate_decision(uid, participation_id, kind, decision, reason)
             VALUES (?1, ?2, 'participation', ?3, ?4) ON CONFLICT DO NOTHING",
            params![
                ids::derived_uid(&[&uid, "decision", "participation"]),
                id,
                decision,
                reason
            ],
        )?;
        conn.execute(
            "UPDATE participation SET override = NULL, override_reason = NULL WHERE id = ?1",
            [id],
        )?;
    }
    Ok(())
}
