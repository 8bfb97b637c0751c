//! Blocks: added, changed, moved and removed.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};

use super::line;
use super::{BlockDraft, BlockEdit, Place, draft, leads, read};
use crate::curriculum::MINUTES_MAX;
use crate::workshops::localized;
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, text};

/// Last minute of a day.
pub(super) const MINUTE_MAX: i32 = 1439;

/// Adds a block; returns its uid.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn add(library: &mut Library, place: &Place, draft: &BlockDraft) -> Result<OpOutput<String>> {
    library.transact(Op::AddBlocks, |tx| {
        let uids = draft::insert(tx, place, std::slice::from_ref(draft))?;
        tell_title(tx, &draft.title);
        Ok(uids.into_iter().next().unwrap_or_default())
    })
}

pub(super) fn tell_title(tx: &mut Tx, title: &Localized) {
    let title = title.get("en", &[]).to_string();
    if !title.is_empty() {
        tx.tell("title", title);
    }
}

/// Adds an activity of the curriculum as a block, linked to it; its module joins the modules covered. Returns the uid of
/// the block.
///
/// # Errors
/// `NotFound`.
pub fn add_activity(library: &mut Library, place: &Place, activity: &str) -> Result<OpOutput<String>> {
    library.transact(Op::AddBlocks, |tx| {
        let (line, _) = line::place(tx, place)?;
        let (module, draft) = of_activity(tx, activity)?;
        let uid = draft::insert(tx, place, std::slice::from_ref(&draft))?.remove(0);
        cover(tx, line.workshop, module)?;
        let block = line::find(tx, &uid)?.id;
        for objective in taken_from(tx, line.workshop, activity)? {
            leads::serve(tx, block, objective)?;
        }
        tell_title(tx, &draft.title);
        Ok(uid)
    })
}

/// The objectives of a workshop that were taken from those an activity serves.
fn taken_from(tx: &Tx, workshop: i64, activity: &str) -> Result<Vec<i64>> {
    let mut read = tx.prepare_cached(
        "SELECT o.id FROM objective o JOIN module_objective m ON m.uid = o.origin_uid
         JOIN activity_objective s ON s.objective_id = m.id JOIN activity a ON a.id = s.activity_id
         WHERE o.workshop_id = ?1 AND a.uid = ?2",
    )?;
    Ok(read
        .query_map(params![workshop, activity], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// An activity of the curriculum as a block.
///
/// # Errors
/// `NotFound`.
pub(crate) fn from_activity(tx: &Tx, activity: &str) -> Result<BlockDraft> {
    of_activity(tx, activity).map(|(_, draft)| draft)
}

/// The modules that the blocks of a plan were made from join those covered.
pub(crate) fn cover_modules(tx: &Tx, workshop: i64) -> Result<()> {
    let mut read = tx.prepare(
        "SELECT DISTINCT m.id FROM block b JOIN plan_day d ON d.id = b.day_id JOIN module m ON m.uid = b.module_uid
         WHERE d.workshop_id = ?1 ORDER BY m.position",
    )?;
    let modules: Vec<i64> = read
        .query_map([workshop], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    modules.into_iter().try_for_each(|module| cover(tx, workshop, module))
}

fn of_activity(tx: &Tx, activity: &str) -> Result<(i64, BlockDraft)> {
    let (module, mut draft): (i64, BlockDraft) = tx
        .query_row(
            "SELECT m.id, m.uid, a.title, a.category, a.minutes, a.materials FROM activity a
             JOIN module m ON m.id = a.module_id WHERE a.uid = ?1",
            [activity],
            |row| {
                Ok((
                    row.get(0)?,
                    BlockDraft {
                        activity: Some(activity.into()),
                        module: row.get(1)?,
                        title: localized(row, 2)?,
                        category: row.get(3)?,
                        minutes: row.get(4)?,
                        materials: localized(row, 5)?,
                        ..BlockDraft::default()
                    },
                ))
            },
        )
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "activity",
            uid: activity.into(),
        })?;
    let mut read = tx.prepare_cached(
        "SELECT o.text FROM activity_objective s JOIN module_objective o ON o.id = s.objective_id
         JOIN activity a ON a.id = s.activity_id WHERE a.uid = ?1 ORDER BY o.position",
    )?;
    draft.objectives = read
        .query_map([activity], |row| localized(row, 0))?
        .collect::<Result<_, _>>()?;
    Ok((module, draft))
}

/// A module joins the modules covered, unless one of the same origin or title is there.
fn cover(tx: &Tx, workshop: i64, module: i64) -> Result<()> {
    let (uid, code, title): (String, String, Localized) =
        tx.query_row("SELECT uid, code, title FROM module WHERE id = ?1", [module], |row| {
            Ok((row.get(0)?, row.get(1)?, localized(row, 2)?))
        })?;
    let mut read = tx.prepare_cached("SELECT id, title, module_uid FROM topic WHERE workshop_id = ?1")?;
    let topics: Vec<(i64, Localized, Option<String>)> = read
        .query_map([workshop], |row| Ok((row.get(0)?, localized(row, 1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    if topics
        .iter()
        .any(|(_, _, origin)| origin.as_deref() == Some(uid.as_str()))
    {
        return Ok(());
    }
    match topics.iter().find(|(_, there, _)| draft::same_text(there, &title)) {
        Some((id, ..)) => tx.execute("UPDATE topic SET module_uid = ?2 WHERE id = ?1", params![id, uid])?,
        None => tx.execute(
            "INSERT INTO topic(uid, workshop_id, position, code, title, module_uid)
             SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5 FROM topic WHERE workshop_id = ?2",
            params![tx.uid(), workshop, code, title.to_json(), uid],
        )?,
    };
    Ok(())
}

/// Changes a block.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit(library: &mut Library, uid: &str, change: &BlockEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditBlock, |tx| {
        let block = line::find(tx, uid)?;
        let set = |column: &str, value: &dyn rusqlite::ToSql| -> Result<()> {
            tx.execute(
                &format!("UPDATE block SET {column} = ?2 WHERE id = ?1"),
                params![block.id, value],
            )?;
            Ok(())
        };
        if let Some(title) = &change.title {
            set("title", &title.cleaned("title")?.to_json())?;
        }
        if let Some(category) = change.category {
            set("category", &category)?;
        }
        if let Some(minutes) = change.minutes {
            set("minutes", &check_minutes(minutes)?)?;
        }
        if let Some(pin) = change.pin {
            set("pin", &Some(pin).filter(|pin| *pin != -1).map(check_pin).transpose()?)?;
        }
        if let Some(room) = &change.room {
            set("room", &text::line("room", room)?)?;
        }
        if let Some(description) = &change.description {
            set("description", &description.cleaned("description")?.to_json())?;
        }
        if let Some(materials) = &change.materials {
            set("materials", &materials.cleaned("materials")?.to_json())?;
        }
        if let Some(notes) = &change.notes {
            set("notes", &text::lines("notes", notes)?)?;
        }
        if let Some(module) = &change.module {
            set("module_uid", &Some(module.as_str()).filter(|m| !m.is_empty()))?;
        }
        let title = tx.query_row("SELECT title FROM block WHERE id = ?1", [block.id], |row| {
            localized(row, 0)
        })?;
        tell_title(tx, &title);
        Ok(())
    })
}

pub(super) fn check_minutes(minutes: i32) -> Result<i32> {
    if (1..=MINUTES_MAX).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(Error::invalid("minutes", "out-of-range", minutes.to_string()))
    }
}

pub(super) fn check_pin(pin: i32) -> Result<i32> {
    if (0..=MINUTE_MAX).contains(&pin) {
        Ok(pin)
    } else {
        Err(Error::invalid("pin", "out-of-range", pin.to_string()))
    }
}

/// Makes blocks longer or shorter by `minutes`, never below 1 or above 1440; calls of the same `run` are one step of
/// undo. The length of a parallel block follows its tracks and stays.
///
/// # Errors
/// `NotFound`.
pub fn retime(library: &mut Library, uids: &[String], minutes: i32, run: Option<&str>) -> Result<OpOutput<()>> {
    library.transact_in_run(Op::RetimeBlocks, run, |tx| {
        // Unlike a move, a change of length has to reach the blocks inside groups that are chosen too.
        line::find_all(tx, uids)?;
        for uid in uids.iter().collect::<BTreeSet<_>>() {
            let block = line::find(tx, uid)?;
            tx.execute(
                "UPDATE block SET minutes = min(max(minutes + ?2, 1), ?3) WHERE id = ?1
                   AND NOT EXISTS (SELECT 1 FROM block c WHERE c.parent_id = block.id)",
                params![block.id, minutes.clamp(-MINUTES_MAX, MINUTES_MAX), MINUTES_MAX],
            )?;
        }
        tx.tell("count", uids.len());
        Ok(())
    })
}

/// Moves blocks, in their order, to another place of the same workshop.
///
/// # Errors
/// `NotFound`; `Precondition("blocks-of-two-workshops")`; `Precondition("block-is-parallel")` for a parallel block into
/// a track.
pub fn move_to(library: &mut Library, uids: &[String], place: &Place) -> Result<OpOutput<()>> {
    library.transact(Op::MoveBlocks, |tx| {
        let blocks = line::find_all(tx, uids)?;
        let (line, before) = line::place(tx, place)?;
        if blocks.iter().any(|block| block.line.workshop != line.workshop) {
            return Err(Error::precondition("blocks-of-two-workshops"));
        }
        if line.track.is_some() && blocks.iter().any(|block| block.parallel) {
            return Err(Error::precondition("block-is-parallel"));
        }
        let moved: Vec<i64> = blocks.iter().map(|block| block.id).collect();
        line::put(tx, &moved, line, before)?;
        tx.tell("count", moved.len());
        Ok(())
    })
}

/// Removes blocks with what is in their tracks. Returns how many.
///
/// # Errors
/// `NotFound`.
pub fn remove(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveBlocks, |tx| {
        let blocks = line::find_all(tx, uids)?;
        for block in &blocks {
            tx.execute("DELETE FROM block WHERE id = ?1", [block.id])?;
        }
        tx.tell("count", blocks.len());
        Ok(u32::try_from(blocks.len()).unwrap_or(u32::MAX))
    })
}

pub(super) fn block_title(tx: &Tx, uid: &str) -> Result<Localized> {
    tx.query_row("SELECT title FROM block WHERE uid = ?1", [uid], |row| localized(row, 0))
        .optional()?
        .ok_or_else(|| read::missing_block(uid))
}
