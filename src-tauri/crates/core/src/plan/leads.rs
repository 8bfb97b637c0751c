//! Who leads a block, and what it is for.

use rusqlite::params;

use super::{Lead, blocks, line};
use crate::{Library, Op, OpOutput, Result, Tx, people, text};

/// Replaces who leads blocks.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn set_leads(library: &mut Library, uids: &[String], leads: &[Lead]) -> Result<OpOutput<()>> {
    library.transact(Op::EditBlock, |tx| {
        for block in line::find_all(tx, uids)? {
            tx.execute("DELETE FROM block_lead WHERE block_id = ?1", [block.id])?;
            store(tx, block.line.workshop, block.id, leads)?;
        }
        if let [uid] = uids {
            let title = blocks::block_title(tx, uid)?;
            blocks::tell_title(tx, &title);
        }
        Ok(())
    })
}

/// Adds people to a block. One who is named by a participation of another workshop stays as a name.
pub(super) fn store(tx: &Tx, workshop: i64, block: i64, leads: &[Lead]) -> Result<()> {
    for (position, lead) in (1i64..).zip(leads) {
        let name = text::line("leads", &lead.name)?;
        let participation = match &lead.participant {
            Some(uid) => people::participation_id(tx, Some(workshop), uid).ok(),
            None => None,
        };
        if name.is_empty() && participation.is_none() {
            continue;
        }
        tx.prepare_cached(
            "INSERT INTO block_lead(uid, block_id, position, role, participation_id, name, title, institution)
             SELECT ?1, ?2, ?3, ?4, ?5, CASE WHEN ?6 = '' THEN coalesce((SELECT p.name FROM participation q
               JOIN person p ON p.id = q.person_id WHERE q.id = ?5), '') ELSE ?6 END, ?7, ?8",
        )?
        .execute(params![
            tx.uid(),
            block,
            position,
            lead.role,
            participation,
            name,
            text::line("leads", &lead.title)?,
            text::line("leads", &lead.institution)?,
        ])?;
    }
    Ok(())
}

/// Replaces the objectives that a block serves.
///
/// # Errors
/// `NotFound`.
pub fn set_objectives(library: &mut Library, uid: &str, objectives: &[String]) -> Result<OpOutput<()>> {
    library.transact(Op::EditBlock, |tx| {
        let block = line::find(tx, uid)?;
        let all = super::draft::objectives(tx, block.line.workshop)?;
        for (id, objective, _) in &all {
            if objectives.contains(objective) {
                serve(tx, block.id, *id)?;
            } else {
                tx.execute(
                    "DELETE FROM block_objective WHERE block_id = ?1 AND objective_id = ?2",
                    params![block.id, id],
                )?;
            }
        }
        let title = blocks::block_title(tx, uid)?;
        blocks::tell_title(tx, &title);
        Ok(())
    })
}

/// A block serves an objective.
pub(super) fn serve(tx: &Tx, block: i64, objective: i64) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO block_objective(uid, block_id, objective_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?
    .execute(params![tx.uid(), block, objective])?;
    Ok(())
}
