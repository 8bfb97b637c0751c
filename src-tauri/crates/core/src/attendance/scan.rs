use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::{Scanned, ScannedPerson, SlotMark, SlotRow, State, slots, write};
use crate::people::{badge, merged};
use crate::workshops::{self, Workshop, date};
use crate::{Error, Library, Op, OpOutput, Result, Tx};

/// Marks the bearer of a badge in the slot that runs now, else in the nearest of today, at the place of the workshop.
/// `workshop` is the opened one: it is asked first, then every other one that has today among its days. Who comes to a
/// session more than a quarter of an hour after its start is late; the time of coming is kept. When two people of the
/// workshop share a code nothing is marked until `who` (a participation) says which.
///
/// # Errors
/// `Invalid` for a code that was not read right or is none; `Precondition` when no workshop is on today
/// (`no-workshop-today`), none of them knows the badge (`badge-unknown`), or nothing is to be marked today
/// (`no-slot-today`).
pub fn scan(library: &mut Library, workshop: Option<&str>, code: &str, who: Option<&str>) -> Result<OpOutput<Scanned>> {
    library.transact(Op::MarkAttendance, |tx| {
        let code = badge::read(code)?;
        let open = of_today(tx, workshop)?;
        if open.is_empty() {
            return Err(Error::precondition("no-workshop-today"));
        }
        for (id, uid) in open {
            let mut people = bearers(tx, id, &code)?;
            people.retain(|(_, person)| who.is_none_or(|who| person.participant == who));
            if !people.is_empty() {
                return at_door(tx, id, &workshops::find(tx, &uid)?, people);
            }
        }
        Err(Error::precondition("badge-unknown"))
    })
}

/// Workshops that have today among their days, the opened one first.
fn of_today(conn: &Tx, opened: Option<&str>) -> Result<Vec<(i64, String)>> {
    // A zone is at most a day away from UTC.
    let mut read = conn.prepare(
        "SELECT w.id, w.uid, w.zone, d.date FROM workshop w JOIN plan_day d ON d.workshop_id = w.id
         WHERE d.date BETWEEN ?1 AND ?2 ORDER BY w.uid <> ?3, w.sample, w.id",
    )?;
    let now = conn.now();
    let near = |days: i64| (now + chrono::TimeDelta::days(days)).date_naive().to_string();
    let rows = read.query_map(params![near(-1), near(1), opened.unwrap_or_default()], |row| {
        Ok((
            (row.get::<_, i64>(0)?, row.get::<_, String>(1)?),
            row.get::<_, String>(2)?,
            row.get::<_, String>(3)?,
        ))
    })?;
    let mut out = Vec::new();
    for row in rows {
        let (workshop, zone, day) = row?;
        if slots::here(&zone, now).0 == date(&day) && !out.contains(&workshop) {
            out.push(workshop);
        }
    }
    Ok(out)
}

fn bearers(conn: &Connection, workshop: i64, code: &str) -> Result<Vec<(i64, ScannedPerson)>> {
    let mut read = conn.prepare_cached(
        "SELECT q.id, q.uid, p.name, q.organisation FROM participation q JOIN person p ON p.id = q.person_id
         WHERE q.workshop_id = ?1 ORDER BY q.position, q.id",
    )?;
    let rows = read.query_map([workshop], |row| {
        Ok((
            row.get(0)?,
            ScannedPerson {
                participant: row.get(1)?,
                name: row.get(2)?,
                organisation: row.get(3)?,
            },
        ))
    })?;
    let mut people: Vec<(i64, ScannedPerson)> = rows.collect::<Result<_, _>>()?;
    // A badge printed for a record that was merged away is still somebody's.
    let bearers: HashSet<String> = merged(conn, "participation")?
        .into_iter()
        .filter(|(old, _)| badge::badge_code(old) == code)
        .map(|(_, now)| now)
        .collect();
    people
        .retain(|(_, person)| badge::badge_code(&person.participant) == code || bearers.contains(&person.participant));
    Ok(people)
}

fn at_door(tx: &mut Tx, id: i64, workshop: &Workshop, people: Vec<(i64, ScannedPerson)>) -> Result<Scanned> {
    let all = slots::slots(tx, id)?;
    let here = slots::here(&workshop.zone, tx.now());
    let slot = slots::current(&all, here).ok_or(Error::precondition("no-slot-today"))?;
    let mut out = Scanned {
        workshop: workshop.uid.clone(),
        workshop_title: workshop.title.clone(),
        slot: slot.name(),
        running: slots::is_running(slot, here),
        people: Vec::new(),
        state: None,
        already: false,
    };
    if let [(participation, person)] = &people[..] {
        let (state, already) = enter(tx, slot, *participation, here.1)?;
        tx.tell("name", &person.name);
        (out.state, out.already) = (Some(state), already);
    }
    out.people = people.into_iter().map(|(_, person)| person).collect();
    Ok(out)
}

/// Marks somebody at the door; who is there already stays as marked.
fn enter(tx: &Tx, slot: &SlotRow, participation: i64, minute: i32) -> Result<(State, bool)> {
    if let Some(there @ (State::Present | State::Late)) = write::stored(tx, slot.id, participation)? {
        return Ok((there, true));
    }
    let mark = SlotMark {
        state: write::on_arrival(slot, Some(minute)),
        arrived: Some(minute),
        ..SlotMark::default()
    };
    write::put(tx, slot.id, participation, Some(&mark))?;
    Ok((mark.state, false))
}
