use std::collections::BTreeMap;

use rusqlite::params;

use super::draw::{self, Wishes};
use super::store::{self, Kept, Person, Stored};
use super::{GROUPS_MAX, GroupSettings, read, rules};
use crate::{Error, Library, Op, OpOutput, Result, Tx, people, text, workshops};

/// Draws that a set remembers, so that neighbours don't meet again.
const REMEMBERED: usize = 8;

/// Draws groups and keeps them as a new set called `name`; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` for `name`, `groups` or `size`; `Precondition("too-few-for-groups")`,
/// `Precondition("group-rules-contradict")`.
pub fn draw_new(
    library: &mut Library,
    workshop: &str,
    name: &str,
    settings: &GroupSettings,
) -> Result<OpOutput<String>> {
    library.transact(Op::DrawGroups, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let name = text::required("name", name)?;
        let uid = tx.uid();
        tx.execute(
            "INSERT INTO group_set(uid, workshop_id, position, name, groups)
             SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, 0 FROM group_set WHERE workshop_id = ?2",
            params![uid, workshop, name],
        )?;
        draw_into(tx, workshop, &store::set(tx, &uid)?.1, settings)?;
        tx.tell("name", name);
        Ok(uid)
    })
}

/// Draws a set again: who is pinned stays, and nobody sits with an earlier neighbour where that can be.
///
/// # Errors
/// As [`draw_new`].
pub fn redraw(library: &mut Library, set: &str, settings: &GroupSettings) -> Result<OpOutput<()>> {
    library.transact(Op::DrawGroups, |tx| {
        let (workshop, set) = store::set(tx, set)?;
        draw_into(tx, workshop, &set, settings)?;
        tx.tell("name", &set.name);
        Ok(())
    })
}

fn draw_into(tx: &Tx, workshop: i64, set: &Stored, settings: &GroupSettings) -> Result<()> {
    let everybody = store::roster(tx, workshop)?;
    let drawn: Vec<&Person> = everybody.iter().filter(|p| p.is_drawn(settings)).collect();
    let groups = groups_of(settings, drawn.len())?;
    rules::check(tx, workshop, &drawn)?;
    let kept = Kept {
        settings: GroupSettings {
            count: groups,
            seed: Some(settings.seed.unwrap_or_else(|| seed(tx))),
            ..settings.clone()
        },
        earlier: earlier(set, &everybody),
    };
    let seats = seats(set);
    let pinned = |p: &Person| seats.get(&p.id).filter(|(number, pinned)| *pinned && *number <= groups);
    let mut wishes = wishes(tx, workshop, &drawn, &kept.settings)?;
    wishes.met = met(tx, workshop, set, &kept, &everybody, &drawn)?;
    for (place, person) in drawn.iter().enumerate() {
        if let Some((number, _)) = pinned(person) {
            wishes.pinned.push((place, *number as usize - 1));
        }
    }
    let done = draw::draw(&store::members(&drawn, &settings.by), &wishes);
    tx.execute("DELETE FROM group_member WHERE group_set_id = ?1", [set.id])?;
    for (number, group) in (1..).zip(&done.groups) {
        for person in group.iter().map(|place| drawn[*place]) {
            sit(tx, set.id, person.id, number, pinned(person).is_some())?;
        }
    }
    let names: Vec<&String> = set.names.iter().take(groups as usize).collect();
    tx.execute(
        "UPDATE group_set SET groups = ?2, settings = ?3, names = ?4 WHERE id = ?1",
        params![set.id, groups, json(&kept), json(&names)],
    )?;
    Ok(())
}

fn groups_of(settings: &GroupSettings, people: usize) -> Result<u32> {
    let people = people as u32;
    let groups = match settings.size {
        Some(0) => return Err(Error::invalid("size", "out-of-range", "0")),
        Some(size) => people.div_ceil(size),
        None => settings.count,
    };
    if settings.size.is_none() && !(1..=GROUPS_MAX).contains(&groups) {
        return Err(Error::invalid("groups", "out-of-range", groups.to_string()));
    }
    if groups > GROUPS_MAX {
        let size = settings.size.unwrap_or_default();
        return Err(Error::invalid("size", "out-of-range", size.to_string()));
    }
    if people < groups.max(1) {
        return Err(Error::Precondition {
            code: "too-few-for-groups",
            params: vec![("people", people.to_string()), ("groups", groups.max(1).to_string())],
        });
    }
    Ok(groups)
}

fn seed(tx: &Tx) -> u32 {
    let [a, b, c, d, ..] = tx.clock().random();
    u32::from_be_bytes([a, b, c, d])
}

/// What the set was before, the latest last.
fn earlier(set: &Stored, people: &[Person]) -> Vec<Vec<Vec<String>>> {
    let mut earlier = set.kept.earlier.clone();
    if !set.members.is_empty() {
        let seats = seats(set);
        let group = |number: u32| {
            let here = people
                .iter()
                .filter(|p| seats.get(&p.id).is_some_and(|(at, _)| *at == number));
            here.map(|p| p.uid.clone()).collect()
        };
        earlier.push((1..=set.groups).map(group).collect());
    }
    earlier.drain(..earlier.len().saturating_sub(REMEMBERED));
    earlier
}

fn seats(set: &Stored) -> BTreeMap<i64, (u32, bool)> {
    let seats = set
        .members
        .iter()
        .map(|seat| (seat.participation, (seat.number, seat.pinned)));
    seats.collect()
}

/// Groups and rules of a draw.
fn wishes(tx: &Tx, workshop: i64, drawn: &[&Person], settings: &GroupSettings) -> Result<Wishes> {
    let rules = store::rules_among(drawn, &store::rules(tx, workshop)?);
    Ok(Wishes {
        groups: settings.count as usize,
        rules: rules.into_iter().map(|(rule, _)| rule).collect(),
        seed: u64::from(settings.seed.unwrap_or_default()),
        ..Wishes::default()
    })
}

/// Pairs who sat together in another set, or in this one before.
fn met(
    tx: &Tx,
    workshop: i64,
    set: &Stored,
    kept: &Kept,
    people: &[Person],
    drawn: &[&Person],
) -> Result<Vec<(usize, usize, u32)>> {
    let mut met = BTreeMap::new();
    for other in store::sets(tx, workshop)?.iter().filter(|other| other.id != set.id) {
        read::count_met(people, &other.kept.earlier, &mut met);
        read::meet(&other.seated(people), &mut met);
    }
    read::count_met(people, &kept.earlier, &mut met);
    let place: BTreeMap<i64, usize> = drawn.iter().enumerate().map(|(place, p)| (p.id, place)).collect();
    let known = met
        .iter()
        .filter_map(|((a, b), times)| Some((*place.get(a)?, *place.get(b)?, *times)));
    Ok(known.collect())
}

/// Puts those who are in no group into the smallest that fits them; nobody else is moved. Returns how many.
///
/// # Errors
/// `NotFound`.
pub fn place_rest(library: &mut Library, set: &str) -> Result<OpOutput<u32>> {
    library.transact(Op::EditGroups, |tx| {
        let (workshop, set) = store::set(tx, set)?;
        let settings = &set.kept.settings;
        let (everybody, seats) = (store::roster(tx, workshop)?, seats(&set));
        let known = |p: &&Person| p.is_drawn(settings) || seats.contains_key(&p.id);
        let people: Vec<&Person> = everybody.iter().filter(known).collect();
        let members = store::members(&people, &settings.by);
        let mut wishes = wishes(tx, workshop, &people, settings)?;
        wishes.groups = set.groups as usize;
        let mut at: Vec<Option<usize>> = people
            .iter()
            .map(|p| seats.get(&p.id).map(|(number, _)| *number as usize - 1))
            .collect();
        let late: Vec<usize> = (0..people.len()).filter(|place| at[*place].is_none()).collect();
        for who in &late {
            let group = draw::place(&members, &wishes, &at, *who);
            at[*who] = Some(group);
            sit(tx, set.id, people[*who].id, group as u32 + 1, false)?;
        }
        tx.tell("name", &set.name);
        Ok(late.len() as u32)
    })
}

/// Moves people to a group of their set, or out of the groups.
///
/// # Errors
/// `NotFound` for the set or a participant; `Invalid("number", "out-of-range")`.
pub fn move_members(library: &mut Library, set: &str, people: &[String], number: Option<u32>) -> Result<OpOutput<()>> {
    library.transact(Op::EditGroups, |tx| {
        let (workshop, set) = store::set(tx, set)?;
        check_number(&set, number.unwrap_or(1))?;
        for uid in people {
            let person = people::participation_id(tx, Some(workshop), uid)?;
            match number {
                Some(number) => sit(tx, set.id, person, number, false)?,
                None => {
                    tx.execute(
                        "DELETE FROM group_member WHERE group_set_id = ?1 AND participation_id = ?2",
                        params![set.id, person],
                    )?;
                }
            }
        }
        tx.tell("name", &set.name);
        Ok(())
    })
}

/// Somebody who is moved keeps the pin.
fn sit(tx: &Tx, set: i64, participation: i64, number: u32, pinned: bool) -> Result<()> {
    tx.execute(
        "INSERT INTO group_member(uid, group_set_id, participation_id, number, pinned) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT(group_set_id, participation_id) DO UPDATE SET number = excluded.number",
        params![tx.uid(), set, participation, number, pinned],
    )?;
    Ok(())
}

/// Pins people to their groups, or unpins them. Who is in no group is passed over.
///
/// # Errors
/// `NotFound`.
pub fn pin(library: &mut Library, set: &str, people: &[String], pinned: bool) -> Result<OpOutput<()>> {
    library.transact(Op::EditGroups, |tx| {
        let (workshop, set) = store::set(tx, set)?;
        for uid in people {
            let person = people::participation_id(tx, Some(workshop), uid)?;
            tx.execute(
                "UPDATE group_member SET pinned = ?3 WHERE group_set_id = ?1 AND participation_id = ?2 AND pinned <> ?3",
                params![set.id, person, pinned],
            )?;
        }
        tx.tell("name", &set.name);
        Ok(())
    })
}

/// Gives a set another name.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn rename(library: &mut Library, set: &str, name: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditGroups, |tx| {
        let (_, set) = store::set(tx, set)?;
        let name = text::required("name", name)?;
        tx.execute(
            "UPDATE group_set SET name = ?2 WHERE id = ?1 AND name <> ?2",
            params![set.id, name],
        )?;
        tx.tell("name", name);
        Ok(())
    })
}

/// Names a group; an empty name leaves it to its number.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn rename_group(library: &mut Library, set: &str, number: u32, name: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditGroups, |tx| {
        let (_, mut set) = store::set(tx, set)?;
        check_number(&set, number)?;
        set.names.resize(set.groups as usize, String::new());
        set.names[number as usize - 1] = text::line("name", name)?;
        tx.execute(
            "UPDATE group_set SET names = ?2 WHERE id = ?1 AND names <> ?2",
            params![set.id, json(&set.names)],
        )?;
        tx.tell("name", &set.name);
        Ok(())
    })
}

/// Removes sets; their people stay in the workshop.
///
/// # Errors
/// `NotFound`, with nothing removed.
pub fn remove(library: &mut Library, sets: &[String]) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveGroups, |tx| {
        for uid in sets {
            let (_, set) = store::set(tx, uid)?;
            tx.execute("DELETE FROM group_set WHERE id = ?1", [set.id])?;
            tx.tell("name", set.name);
        }
        Ok(())
    })
}

fn check_number(set: &Stored, number: u32) -> Result<()> {
    if (1..=set.groups).contains(&number) {
        Ok(())
    } else {
        Err(Error::invalid("number", "out-of-range", number.to_string()))
    }
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
