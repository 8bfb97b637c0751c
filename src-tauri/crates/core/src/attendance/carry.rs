//! Half days, days, sessions: what marks of one kind say in another.

use std::collections::HashMap;

use rusqlite::params;

use super::slots::{by, slots_by};
use super::{SlotMark, SlotRow, State, follow, read, write};
use crate::workshops::{self, AttendanceBy};
use crate::{Library, Op, OpOutput, Result};

/// Keeps attendance by half day, day or session from now on. What is marked is carried over: a day gets the best of its
/// parts, a part what its day has. The old marks stay aside, and come back as they were, details and all, wherever the
/// new ones still say the same.
///
/// # Errors
/// `NotFound`.
pub fn set_by(library: &mut Library, workshop: &str, wanted: AttendanceBy) -> Result<OpOutput<()>> {
    library.transact(Op::EditSlots, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let from = by(tx, workshop)?;
        if from == wanted {
            return Ok(());
        }
        let old = slots_by(tx, workshop, from)?;
        tx.execute(
            "UPDATE workshop SET attendance_by = ?2 WHERE id = ?1",
            params![workshop, wanted],
        )?;
        follow::follow(tx, workshop)?;
        let new = slots_by(tx, workshop, wanted)?;
        let all = read::marks(tx, workshop)?;
        for (participation, known) in &all {
            for (slot, mark) in carry(&old, &new, known) {
                write::put(tx, slot, *participation, mark.as_ref())?;
            }
        }
        // What holds nothing is not kept aside.
        tx.execute(
            "DELETE FROM attendance_slot WHERE workshop_id = ?1 AND kind = ?2
               AND NOT EXISTS (SELECT 1 FROM attendance_mark m WHERE m.slot_id = attendance_slot.id)
               AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.slot_id = attendance_slot.id)",
            params![workshop, from],
        )?;
        Ok(())
    })
}

type Marks = HashMap<i64, SlotMark>;

/// The marks of one person that change when attendance goes from `old` slots to `new` ones.
fn carry(old: &[SlotRow], new: &[SlotRow], known: &Marks) -> Vec<(i64, Option<SlotMark>)> {
    let state = |mark: Option<&SlotMark>| mark.map(|mark| mark.state);
    let mut out = Vec::new();
    for slot in new {
        let sources: Vec<&SlotRow> = old.iter().filter(|source| meet(source, slot)).collect();
        if sources.is_empty() {
            continue;
        }
        let says_the_same = sources.iter().all(|source| {
            let parts: Vec<&SlotRow> = new.iter().filter(|part| meet(part, source)).collect();
            state(said(source, &parts, known).as_ref()) == state(known.get(&source.id))
        });
        if says_the_same {
            continue;
        }
        let mark = said(slot, &sources, known);
        if mark.as_ref() != known.get(&slot.id) {
            out.push((slot.id, mark));
        }
    }
    out
}

/// Whether one of two slots is a part of the other: by the day, and by where the smaller one begins.
fn meet(a: &SlotRow, b: &SlotRow) -> bool {
    let (wide, narrow) = if width(a) >= width(b) { (a, b) } else { (b, a) };
    let (start, end) = wide.span();
    a.date == b.date && (start..end).contains(&narrow.span().0.clamp(0, 1439))
}

fn width(slot: &SlotRow) -> u8 {
    match slot.kind {
        AttendanceBy::Day => 2,
        AttendanceBy::HalfDay => 1,
        AttendanceBy::Session => 0,
    }
}

/// What `sources` say of a slot.
fn said(slot: &SlotRow, sources: &[&SlotRow], known: &Marks) -> Option<SlotMark> {
    match sources {
        [only] if width(only) > width(slot) => known.get(&only.id).map(|mark| part(mark, slot.span())),
        _ => whole(&sources.iter().map(|source| known.get(&source.id)).collect::<Vec<_>>()),
    }
}

/// The mark of a part of something marked: who came after it, or left before it, was not there.
fn part(mark: &SlotMark, (start, end): (i32, i32)) -> SlotMark {
    let attended = matches!(mark.state, State::Present | State::Late);
    let missed = mark.arrived.is_some_and(|at| at >= end) || mark.left.is_some_and(|at| at <= start);
    if !attended {
        return mark.clone();
    }
    if missed {
        return SlotMark {
            state: State::Absent,
            reason: mark.reason.clone(),
            ..SlotMark::default()
        };
    }
    let arrived = mark.arrived.filter(|at| *at >= start);
    SlotMark {
        state: if mark.arrived.is_some() && arrived.is_none() {
            State::Present
        } else {
            mark.state
        },
        arrived,
        left: mark.left.filter(|at| *at < end),
        reason: mark.reason.clone(),
    }
}

/// The mark of something whose parts are marked: there if there in any, late if late at the first, excused before
/// absent; unmarked while a part is open and nothing speaks for presence.
fn whole(parts: &[Option<&SlotMark>]) -> Option<SlotMark> {
    let attended = |mark: &&&SlotMark| matches!(mark.state, State::Present | State::Late);
    let marked: Vec<&SlotMark> = parts.iter().copied().flatten().collect();
    let there: Vec<&&SlotMark> = marked.iter().filter(attended).collect();
    if let (Some(first), Some(last)) = (there.first(), there.last()) {
        let reasons = [first.reason.clone(), last.reason.clone()];
        return Some(SlotMark {
            state: first.state,
            arrived: first.arrived,
            left: last.left,
            reason: reasons.into_iter().flatten().next(),
        });
    }
    if let Some(excused) = marked.iter().find(|mark| mark.state == State::Excused) {
        return Some((*excused).clone());
    }
    (marked.len() == parts.len())
        .then(|| marked.first().map(|mark| (*mark).clone()))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Localized;
    use crate::attendance::Half;
    use chrono::NaiveDate;

    fn slot(id: i64, kind: AttendanceBy, half: Option<Half>, times: Option<(i32, i32)>) -> SlotRow {
        SlotRow {
            id,
            uid: id.to_string(),
            kind,
            date: NaiveDate::from_ymd_opt(2026, 11, 10).unwrap(),
            half,
            session: None,
            title: Localized::default(),
            start: times.map(|t| t.0),
            end: times.map(|t| t.1),
            planned: true,
        }
    }

    fn halves() -> Vec<SlotRow> {
        vec![
            slot(1, AttendanceBy::HalfDay, Some(Half::Am), None),
            slot(2, AttendanceBy::HalfDay, Some(Half::Pm), None),
        ]
    }

    fn sessions() -> Vec<SlotRow> {
        [(11, 540, 630), (12, 645, 750), (13, 840, 930), (14, 945, 1020)]
            .map(|(id, start, end)| slot(id, AttendanceBy::Session, None, Some((start, end))))
            .to_vec()
    }

    fn mark(state: State) -> SlotMark {
        SlotMark {
            state,
            ..SlotMark::default()
        }
    }

    fn go(old: &[SlotRow], new: &[SlotRow], known: &mut Marks) {
        for (slot, mark) in carry(old, new, known) {
            match mark {
                Some(mark) => known.insert(slot, mark),
                None => known.remove(&slot),
            };
        }
    }

    #[test]
    fn a_half_day_becomes_its_sessions_and_the_time_of_arrival_falls_where_it_was() {
        let late = SlotMark {
            arrived: Some(650),
            ..mark(State::Late)
        };
        let mut known = Marks::from([(1, late), (2, mark(State::Absent))]);
        go(&halves(), &sessions(), &mut known);
        let states: Vec<_> = [11, 12, 13, 14].map(|id| known[&id].state).to_vec();
        assert_eq!(states, [State::Absent, State::Late, State::Absent, State::Absent]);
        assert_eq!(known[&12].arrived, Some(650));
    }

    #[test]
    fn going_there_and_back_loses_nothing() {
        let mut known = Marks::from([
            (11, mark(State::Present)),
            (12, mark(State::Absent)),
            (13, mark(State::Excused)),
        ]);
        let before = known.clone();
        go(&sessions(), &halves(), &mut known);
        assert_eq!(known[&1].state, State::Present);
        assert_eq!(known[&2].state, State::Excused);
        go(&halves(), &sessions(), &mut known);
        for id in [11, 12, 13, 14] {
            assert_eq!(known.get(&id), before.get(&id), "session {id}");
        }
    }

    #[test]
    fn what_was_changed_meanwhile_wins() {
        let mut known = Marks::from([(11, mark(State::Present)), (12, mark(State::Absent))]);
        go(&sessions(), &halves(), &mut known);
        known.insert(1, mark(State::Excused));
        go(&halves(), &sessions(), &mut known);
        assert_eq!((known[&11].state, known[&12].state), (State::Excused, State::Excused));
        known.remove(&1);
        go(&halves(), &sessions(), &mut known);
        assert_eq!((known.get(&11), known.get(&12)), (None, None));
    }
}
