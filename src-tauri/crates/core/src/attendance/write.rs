use rusqlite::params;

use super::{State, read};
use crate::{Error, Library, Op, OpOutput, Result, Tx, people, workshops};

/// Marks one person in one slot; `None` takes the mark off. `slot` is a uid or `YYYY-MM-DD/am|pm`. Calls with the
/// same `run` are one step of undo.
///
/// # Errors
/// `NotFound` for the workshop, the participant or the slot.
pub fn set(
    library: &mut Library,
    workshop: &str,
    participant: &str,
    slot: &str,
    state: Option<State>,
    run: Option<&str>,
) -> Result<OpOutput<()>> {
    library.transact_in_run(Op::MarkAttendance, run, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let slot = slot_id(tx, workshop, slot)?;
        let participant = people::participation_id(tx, Some(workshop), participant)?;
        mark(tx, slot, participant, state)
    })
}

pub(crate) fn mark(tx: &Tx, slot: i64, participation: i64, state: Option<State>) -> Result<()> {
    match state {
        Some(state) => tx
            .prepare_cached(
                "INSERT INTO attendance_mark(uid, slot_id, participation_id, state) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT(slot_id, participation_id) DO UPDATE SET state = excluded.state",
            )?
            .execute(params![tx.uid(), slot, participation, state])?,
        None => tx.execute(
            "DELETE FROM attendance_mark WHERE slot_id = ?1 AND participation_id = ?2",
            params![slot, participation],
        )?,
    };
    Ok(())
}

/// Gives `state` to every participant who has no mark yet, in these slots, or in all when none is named. What is
/// marked stays. Returns how many marks were made.
///
/// # Errors
/// `NotFound` for the workshop or a slot, with nothing changed.
pub fn fill(library: &mut Library, workshop: &str, slots: &[String], state: State) -> Result<OpOutput<u32>> {
    library.transact(Op::FillAttendance, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let slots: Vec<i64> = if slots.is_empty() {
            read::slots(tx, workshop)?.into_iter().map(|s| s.id).collect()
        } else {
            slots
                .iter()
                .map(|slot| slot_id(tx, workshop, slot))
                .collect::<Result<_>>()?
        };
        let mut unmarked = tx.prepare(
            "SELECT q.id FROM participation q WHERE q.workshop_id = ?1 AND q.role = 'participant'
               AND NOT EXISTS (SELECT 1 FROM attendance_mark m WHERE m.slot_id = ?2 AND m.participation_id = q.id)",
        )?;
        let mut count = 0;
        for slot in slots {
            let people: Vec<i64> = unmarked
                .query_map([workshop, slot], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            for participation in people {
                mark(tx, slot, participation, Some(state))?;
                count += 1;
            }
        }
        drop(unmarked);
        tx.tell("count", count);
        Ok(count)
    })
}

fn slot_id(tx: &Tx, workshop: i64, slot: &str) -> Result<i64> {
    let missing = || Error::NotFound {
        what: "slot",
        uid: slot.into(),
    };
    let (date, half) = slot.split_once('/').unwrap_or((slot, ""));
    read::slots(tx, workshop)?
        .into_iter()
        .find(|s| s.uid == slot || (s.date.to_string() == date && s.half.is_some_and(|h| h.code() == half)))
        .map(|s| s.id)
        .ok_or_else(missing)
}
