use super::{SlotRow, State, WalkIn, WalkedIn, slots, write};
use crate::people::{self, Candidate};
use crate::{Library, Op, OpOutput, Result, organisations, text, workshops};

/// Adds somebody who came without being on the list and marks them present, in one step. Somebody who is on the list
/// by exactly that name, and only one, is marked and not added again. Without a slot of today nobody is marked.
///
/// # Errors
/// `NotFound` for the workshop or the slot; `Invalid` for a missing name.
pub fn walk_in(library: &mut Library, workshop: &str, new: &WalkIn) -> Result<OpOutput<WalkedIn>> {
    library.transact(Op::AddWalkIn, |tx| {
        let id = workshops::id(tx, workshop)?;
        let name = text::required("name", &new.name)?;
        let organisation = Some(text::line("organisation", &new.organisation)?).filter(|o| !o.is_empty());
        let all = slots::slots(tx, id)?;
        let here = slots::here(&workshops::find(tx, workshop)?.zone, tx.now());
        let slot = if new.slot.is_empty() {
            slots::current(&all, here)
        } else {
            Some(slots::find(&all, &new.slot)?)
        };
        tx.tell("name", &name);
        let same: Vec<(i64, String, String)> = tx
            .prepare(
                "SELECT q.id, q.uid, p.name FROM participation q JOIN person p ON p.id = q.person_id
                 WHERE q.workshop_id = ?1 AND p.name_key = ?2",
            )?
            .query_map(rusqlite::params![id, text::fold(&name)], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?
            .collect::<Result<_, _>>()?;
        let known = same.len() == 1;
        let (participation, uid, name) = match same.into_iter().next().filter(|_| known) {
            Some(there) => there,
            None => {
                let candidate = Candidate {
                    name: name.clone(),
                    organisation,
                    ..Candidate::default()
                };
                let person = people::insert_person(tx, &candidate)?;
                let (uid, row) = people::insert_participation(tx, person, id, &candidate)?;
                organisations::link_written(tx, row)?;
                (row, uid, name)
            }
        };
        tx.execute(
            "UPDATE participation SET status = 'attended' WHERE id = ?1",
            [participation],
        )?;
        if let Some(slot) = slot {
            let there = matches!(
                write::stored(tx, slot.id, participation)?,
                Some(State::Present | State::Late)
            );
            if !there {
                write::mark(tx, slot.id, participation, Some(State::Present))?;
            }
        }
        Ok(WalkedIn {
            participant: uid,
            name,
            known,
            slot: slot.map(SlotRow::name),
        })
    })
}
