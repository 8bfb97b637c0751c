//! Plans without dates, and workshops made after others.

use chrono::TimeDelta;
use rusqlite::{OptionalExtension, params};

use super::{DayDraft, TemplateLine, draft, line, read};
use crate::workshops::{self, NewWorkshop, dates, localized};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, ids};

/// Those that ship, by the number of their days.
const SHIPPED: &[&str] = &[
    include_str!("../../../../../assets/curriculum/templates/one-day.json"),
    include_str!("../../../../../assets/curriculum/templates/two-days.json"),
    include_str!("../../../../../assets/curriculum/templates/three-days.json"),
    include_str!("../../../../../assets/curriculum/templates/five-days.json"),
];

/// A template that ships.
#[derive(serde::Deserialize)]
struct Shipped {
    key: String,
    name: Localized,
    days: Vec<DayDraft>,
}

fn shipped() -> impl Iterator<Item = Shipped> {
    // A test reads them all.
    SHIPPED.iter().filter_map(|text| serde_json::from_str(text).ok())
}

fn line_of(uid: String, name: Localized, days: &[DayDraft], shipped: bool) -> TemplateLine {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    TemplateLine {
        uid,
        name,
        days: count(days.len()),
        blocks: count(days.iter().map(|day| day.blocks.len()).sum()),
        shipped,
    }
}

/// The templates: those that ship by days, then the own ones in the order they were kept.
///
/// # Errors
/// Only what SQLite refuses.
pub fn templates(library: &Library) -> Result<Vec<TemplateLine>> {
    let mut out: Vec<TemplateLine> = shipped()
        .map(|t| line_of(format!("shipped-{}", t.key), t.name, &t.days, true))
        .collect();
    let mut read = library
        .conn()
        .prepare_cached("SELECT uid, name, plan FROM plan_template ORDER BY id")?;
    let own = read.query_map([], |row| {
        let days: Vec<DayDraft> = serde_json::from_str(row.get_ref(2)?.as_str()?).unwrap_or_default();
        Ok(line_of(row.get(0)?, localized(row, 1)?, &days, false))
    })?;
    for line in own {
        out.push(line?);
    }
    Ok(out)
}

/// The days of a workshop without dates: people by name only, rooms and objectives as they are.
fn drafts(tx: &Tx, workshop: i64) -> Result<Vec<DayDraft>> {
    let objectives = draft::objectives(tx, workshop)?;
    let days = read::days_of(tx, workshop)?;
    Ok(days
        .iter()
        .map(|day| DayDraft {
            start: day.start,
            end: day.end,
            title: day.title.clone(),
            blocks: day
                .blocks
                .iter()
                .map(|block| draft::draft(block, &objectives))
                .collect(),
        })
        .collect())
}

/// Keeps the plan of a workshop as a template; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` without a name; `Precondition("plan-empty")`.
pub fn save_template(library: &mut Library, workshop: &str, name: &Localized) -> Result<OpOutput<String>> {
    library.transact(Op::SaveTemplate, |tx| {
        let name = name.cleaned("name")?;
        if name.is_empty() {
            return Err(Error::invalid("name", "required", ""));
        }
        let mut days = drafts(tx, workshops::id(tx, workshop)?)?;
        if days.iter().all(|day| day.blocks.is_empty()) {
            return Err(Error::precondition("plan-empty"));
        }
        days.iter_mut().flat_map(|day| &mut day.blocks).for_each(forget_people);
        let uid = tx.uid();
        tx.execute(
            "INSERT INTO plan_template(uid, name, plan) VALUES (?1, ?2, ?3)",
            params![uid, name.to_json(), serde_json::to_string(&days).unwrap_or_default()],
        )?;
        tx.tell("name", name.get("en", &[]));
        Ok(uid)
    })
}

/// Who leads belongs to a workshop, not to a template of many.
fn forget_people(block: &mut super::BlockDraft) {
    block.leads.clear();
    block
        .tracks
        .iter_mut()
        .flat_map(|track| &mut track.blocks)
        .for_each(forget_people);
}

/// Removes an own template.
///
/// # Errors
/// `NotFound`.
pub fn remove_template(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveTemplate, |tx| {
        let name = tx
            .query_row("SELECT name FROM plan_template WHERE uid = ?1", [uid], |row| {
                localized(row, 0)
            })
            .optional()?
            .ok_or_else(|| missing(uid))?;
        tx.execute("DELETE FROM plan_template WHERE uid = ?1", [uid])?;
        tx.tell("name", name.get("en", &[]));
        Ok(())
    })
}

fn missing(uid: &str) -> Error {
    Error::NotFound {
        what: "template",
        uid: uid.into(),
    }
}

/// Lays a template into the days of a workshop, from its first day on; missing days are added after the last, blocks
/// that are there stay before the new ones.
///
/// # Errors
/// `NotFound`; `Invalid` when that would make the workshop too long.
pub fn apply(library: &mut Library, workshop: &str, template: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ApplyTemplate, |tx| {
        let workshop = workshops::id(tx, workshop)?;
        let (name, days) = find(tx, template)?;
        insert_days(tx, workshop, &days)?;
        tx.tell("name", name.get("en", &[]));
        Ok(())
    })
}

fn find(tx: &Tx, template: &str) -> Result<(Localized, Vec<DayDraft>)> {
    if let Some(key) = template.strip_prefix("shipped-") {
        let found = shipped().find(|t| t.key == key).ok_or_else(|| missing(template))?;
        return Ok((found.name, found.days));
    }
    tx.query_row(
        "SELECT name, plan FROM plan_template WHERE uid = ?1",
        [template],
        |row| {
            let days = serde_json::from_str(row.get_ref(1)?.as_str()?).unwrap_or_default();
            Ok((localized(row, 0)?, days))
        },
    )
    .optional()?
    .ok_or_else(|| missing(template))
}

/// Lays days into those of a workshop, from its first on; a day without blocks takes their hours and theme.
pub(crate) fn insert_days(tx: &Tx, workshop: i64, days: &[DayDraft]) -> Result<()> {
    let mut there = dates::days(tx, workshop)?;
    while there.len() < days.len() {
        let Some((_, last)) = there.last() else { break };
        let next = *last + TimeDelta::days(1);
        there.push((dates::add_day(tx, workshop, next)?, next));
    }
    dates::settle(tx, workshop)?;
    for (draft, (day, _)) in days.iter().zip(&there) {
        let empty: bool = tx.query_row(
            "SELECT NOT EXISTS (SELECT 1 FROM block WHERE day_id = ?1)",
            [day],
            |row| row.get(0),
        )?;
        if empty && (0..draft.end).contains(&draft.start) && draft.end <= 1440 {
            tx.execute(
                "UPDATE plan_day SET start_minute = ?2, end_minute = ?3, title = ?4 WHERE id = ?1",
                params![day, draft.start, draft.end, draft.title.to_json()],
            )?;
        }
        let line = line::Line {
            workshop,
            day: *day,
            track: None,
        };
        draft::insert_into(tx, line, None, &draft.blocks)?;
    }
    Ok(())
}

/// The uid that a piece of the shipped curriculum has, by its key.
pub(crate) fn shipped_uid(key: &str) -> String {
    ids::derived_uid(&["mecc", key])
}

/// A new workshop with the facts and the plan of another and its first day on `start`: no people, no attendance.
/// Returns its uid.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn copy_workshop(library: &mut Library, workshop: &str, title: &str, start: &str) -> Result<OpOutput<String>> {
    library.transact(Op::CopyWorkshop, |tx| {
        let from = workshops::find(tx, workshop)?;
        let first = dates::parse_one("start", start)?;
        let shift = first - from.start;
        let uid = workshops::insert(
            tx,
            &NewWorkshop {
                title: title.into(),
                start: first.to_string(),
                end: (from.end + shift).to_string(),
                country: from.country.clone(),
                city: from.city.clone(),
                languages: from.languages.clone(),
                kind: Some(from.kind),
                zone: Some(from.zone.clone()),
            },
            false,
        )?;
        let (old, new) = (workshops::id(tx, workshop)?, workshops::id(tx, &uid)?);
        workshops::copy_facts(tx, &from, new)?;
        tx.tell("title", title);
        copy_days(tx, old, new, shift)?;
        Ok(uid)
    })
}

fn copy_days(tx: &Tx, old: i64, new: i64, shift: TimeDelta) -> Result<()> {
    // Days that the other one leaves out are left out here too.
    let kept: Vec<_> = dates::days(tx, old)?
        .into_iter()
        .map(|(_, date)| date + shift)
        .collect();
    for (day, date) in dates::days(tx, new)? {
        if !kept.contains(&date) {
            tx.execute("DELETE FROM plan_day WHERE id = ?1", [day])?;
        }
    }
    let mut days = drafts(tx, old)?;
    for lead in days.iter_mut().flat_map(|day| &mut day.blocks).flat_map(leads_of) {
        lead.participant = None;
    }
    insert_days(tx, new, &days)
}

fn leads_of(block: &mut super::BlockDraft) -> Vec<&mut super::Lead> {
    let inner = block.tracks.iter_mut().flat_map(|track| &mut track.blocks);
    let inner = inner.flat_map(|block| &mut block.leads);
    block.leads.iter_mut().chain(inner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_that_ships_is_whole_in_every_language() {
        assert_eq!(shipped().count(), SHIPPED.len());
        for template in shipped() {
            let blocks = template.days.iter().flat_map(|day| &day.blocks);
            for text in std::iter::once(&template.name).chain(blocks.map(|block| &block.title)) {
                for language in ["en", "fr", "es", "ru"] {
                    assert!(
                        text.0.contains_key(language),
                        "{} lacks {language}: {text:?}",
                        template.key
                    );
                }
            }
        }
    }
}
