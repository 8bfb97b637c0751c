use rusqlite::params;

use super::{MarkDetails, SlotMark, SlotRow, State, slots};
use crate::{Error, Library, Op, OpOutput, Result, Tx, people, text, workshops};

/// Minutes after the start of a session from which somebody comes late.
pub(super) const GRACE: i32 = 15;

/// Marks one person in one slot; `None` takes the mark off. `slot` is a uid, `YYYY-MM-DD/am|pm` of a half day,
/// `YYYY-MM-DD` of a day, or the uid or `YYYY-MM-DD/HH:MM` of a session. Calls with the same `run` are one step of
/// undo. "Late" while the slot runs keeps the time of now.
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
        let id = workshops::id(tx, workshop)?;
        let all = slots::slots(tx, id)?;
        let slot = slots::find(&all, slot)?;
        let participant = people::participation_id(tx, Some(id), participant)?;
        mark(tx, slot.id, participant, state)?;
        if state == Some(State::Late) {
            let here = slots::here(&workshops::find(tx, workshop)?.zone, tx.now());
            let now = slots::is_running(slot, here).then_some(here.1);
            tx.execute(
                "UPDATE attendance_mark SET arrived = coalesce(arrived, ?3) WHERE slot_id = ?1 AND participation_id = ?2",
                params![slot.id, participant, now],
            )?;
        }
        Ok(())
    })
}

/// Writes down when somebody came or left and why, all of it at once. Without a mark, times make one: late when more
/// than a quarter of an hour after the start of a session, else present; a reason alone excuses. Whoever came or left
/// was there, so a mark as absent or excused becomes present.
///
/// # Errors
/// `NotFound`; `Invalid` for a time that is none, or for leaving before coming.
pub fn set_details(
    library: &mut Library,
    workshop: &str,
    participant: &str,
    slot: &str,
    details: &MarkDetails,
) -> Result<OpOutput<()>> {
    library.transact(Op::MarkAttendance, |tx| {
        let id = workshops::id(tx, workshop)?;
        let all = slots::slots(tx, id)?;
        let slot = slots::find(&all, slot)?;
        let participant = people::participation_id(tx, Some(id), participant)?;
        for (field, time) in [("arrived", details.arrived), ("left", details.left)] {
            if let Some(wrong) = time.filter(|minute| !(0..1440).contains(minute)) {
                return Err(Error::invalid(field, "not-a-time", wrong.to_string()));
            }
        }
        if let (Some(arrived), Some(left)) = (details.arrived, details.left)
            && left <= arrived
        {
            return Err(Error::invalid("left", "left-before-arrival", clock_time(left)));
        }
        let reason = Some(text::line("reason", &details.reason)?).filter(|reason| !reason.is_empty());
        let before = stored(tx, slot.id, participant)?;
        let Some(state) = state_with(before, slot, details, reason.is_some()) else {
            return Ok(());
        };
        let mark = SlotMark {
            state,
            arrived: details.arrived,
            left: details.left,
            reason,
        };
        put(tx, slot.id, participant, Some(&mark))
    })
}

fn clock_time(minute: i32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn state_with(before: Option<State>, slot: &SlotRow, details: &MarkDetails, reason: bool) -> Option<State> {
    let there = details.arrived.is_some() || details.left.is_some();
    match before {
        Some(State::Absent | State::Excused) | None if there => Some(on_arrival(slot, details.arrived)),
        None => reason.then_some(State::Excused),
        known => known,
    }
}

/// Late is who comes to a session more than [`GRACE`] minutes after its start. Half days and days have no start.
pub(super) fn on_arrival(slot: &SlotRow, arrived: Option<i32>) -> State {
    match (slot.start, arrived) {
        (Some(start), Some(arrived)) if arrived > start + GRACE => State::Late,
        _ => State::Present,
    }
}

pub(super) fn stored(tx: &Tx, slot: i64, participation: i64) -> Result<Option<State>> {
    use rusqlite::OptionalExtension;
    Ok(tx
        .prepare_cached("SELECT state FROM attendance_mark WHERE slot_id = ?1 AND participation_id = ?2")?
        .query_row([slot, participation], |row| row.get(0))
        .optional()?)
}

/// Gives a state; times stay where they still make sense.
pub(crate) fn mark(tx: &Tx, slot: i64, participation: i64, state: Option<State>) -> Result<()> {
    let Some(state) = state else {
        return put(tx, slot, participation, None);
    };
    tx.prepare_cached(
        "INSERT INTO attendance_mark(uid, slot_id, participation_id, state) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(slot_id, participation_id) DO UPDATE SET state = excluded.state,
           arrived = CASE WHEN excluded.state = 'late' THEN arrived END,
           left_at = CASE WHEN excluded.state IN ('present', 'late') THEN left_at END,
           reason = CASE WHEN excluded.state = 'present' AND left_at IS NULL THEN NULL ELSE reason END",
    )?
    .execute(params![tx.uid(), slot, participation, state])?;
    Ok(())
}

/// Stores a mark with all that is beside it, or takes it off.
pub(super) fn put(tx: &Tx, slot: i64, participation: i64, mark: Option<&SlotMark>) -> Result<()> {
    let Some(mark) = mark else {
        tx.execute(
            "DELETE FROM attendance_mark WHERE slot_id = ?1 AND participation_id = ?2",
            params![slot, participation],
        )?;
        return Ok(());
    };
    tx.prepare_cached(
        "INSERT INTO attendance_mark(uid, slot_id, participation_id, state, arrived, left_at, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT(slot_id, participation_id) DO UPDATE SET state = excluded.state, arrived = excluded.arrived,
           left_at = excluded.left_at, reason = excluded.reason",
    )?
    .execute(params![
        tx.uid(),
        slot,
        participation,
        mark.state,
        mark.arrived,
        mark.left,
        mark.reason
    ])?;
    Ok(())
}

/// Gives `state` to every participant who has no mark yet, in these slots, or in all when none is named. What is
/// marked stays. Returns how many marks were made.
///
/// # Errors
/// `NotFound` for the workshop or a slot, with nothing changed.
pub fn fill(library: &mut Library, workshop: &str, wanted: &[String], state: State) -> Result<OpOutput<u32>> {
    library.transact(Op::FillAttendance, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let all = slots::slots(tx, workshop)?;
        let chosen: Vec<i64> = if wanted.is_empty() {
            all.iter().map(|slot| slot.id).collect()
        } else {
            let found = wanted.iter().map(|slot| Ok(slots::find(&all, slot)?.id));
            found.collect::<Result<_>>()?
        };
        let mut unmarked = tx.prepare(
            "SELECT q.id FROM participation q WHERE q.workshop_id = ?1 AND q.role = 'participant'
               AND NOT EXISTS (SELECT 1 FROM attendance_mark m WHERE m.slot_id = ?2 AND m.participation_id = q.id)",
        )?;
        let mut count = 0;
        for slot in chosen {
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
