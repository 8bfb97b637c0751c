//! Blocks: added, changed, moved, removed, split and merged.

use rusqlite::{OptionalExtension, params};

use super::line::{self, Standing};
use super::{BlockDraft, BlockEdit, Place, draft, leads, read};
use crate::curriculum::{Category, MINUTES_MAX};
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
        for block in line::find_all(tx, uids)? {
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

fn plain(tx: &Tx, uid: &str) -> Result<Standing> {
    let block = line::find(tx, uid)?;
    if block.parallel {
        return Err(Error::precondition("block-is-parallel"));
    }
    Ok(block)
}

/// Splits a block: the first part keeps its identity and `first` minutes, the second gets the rest. Returns the uid of
/// the second.
///
/// # Errors
/// `NotFound`; `Invalid` when a part would have no minute; `Precondition("block-is-parallel")`.
pub fn split(library: &mut Library, uid: &str, first: i32) -> Result<OpOutput<String>> {
    library.transact(Op::SplitBlock, |tx| {
        let block = plain(tx, uid)?;
        let minutes: i32 = tx.query_row("SELECT minutes FROM block WHERE id = ?1", [block.id], |row| row.get(0))?;
        if !(1..minutes).contains(&first) {
            return Err(Error::invalid("minutes", "out-of-range", first.to_string()));
        }
        let second = tx.uid();
        tx.execute("UPDATE block SET minutes = ?2 WHERE id = ?1", params![block.id, first])?;
        tx.execute(
            "INSERT INTO block(uid, day_id, parent_id, track, position, title, category, minutes, pin, room, description,
                               materials, notes, activity_uid, module_uid)
             SELECT ?2, day_id, parent_id, track, position, title, category, ?3, NULL, room, description,
                    '{}', '', activity_uid, module_uid FROM block WHERE id = ?1",
            params![block.id, second, minutes - first],
        )?;
        let id = tx.last_insert_rowid();
        copy_parts(tx, block.id, id)?;
        let there = line::blocks(tx, block.line)?;
        let next = there.iter().skip_while(|other| **other != block.id).nth(1).copied();
        line::put(tx, &[id], block.line, next.filter(|next| *next != id))?;
        Ok(second)
    })
}

/// People and objectives of one block for another.
fn copy_parts(tx: &Tx, from: i64, to: i64) -> Result<()> {
    let mut read = tx.prepare(
        "SELECT role, participation_id, name, title, institution FROM block_lead WHERE block_id = ?1 ORDER BY position",
    )?;
    let leads: Vec<(String, Option<i64>, String, String, String)> = read
        .query_map([from], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect::<Result<_, _>>()?;
    for (position, (role, participation, name, title, institution)) in (1i64..).zip(leads) {
        tx.execute(
            "INSERT INTO block_lead(uid, block_id, position, role, participation_id, name, title, institution)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS (
               SELECT 1 FROM block_lead WHERE block_id = ?2 AND role = ?4 AND name = ?6)",
            params![
                tx.uid(),
                to,
                position + 100,
                role,
                participation,
                name,
                title,
                institution
            ],
        )?;
    }
    let mut read = tx.prepare("SELECT objective_id FROM block_objective WHERE block_id = ?1")?;
    let objectives: Vec<i64> = read.query_map([from], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for objective in objectives {
        tx.execute(
            "INSERT INTO block_objective(uid, block_id, objective_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            params![tx.uid(), to, objective],
        )?;
    }
    Ok(())
}

/// Merges neighbours into the first of them: minutes add up, texts, people and objectives are joined.
///
/// # Errors
/// `NotFound`; `Precondition("block-is-parallel")`; `Precondition("blocks-not-neighbours")`.
pub fn merge(library: &mut Library, uids: &[String]) -> Result<OpOutput<()>> {
    library.transact(Op::MergeBlocks, |tx| {
        let blocks = line::find_all(tx, uids)?;
        for uid in uids {
            plain(tx, uid)?;
        }
        let ids = neighbours(tx, &blocks)?;
        let Some((first, rest)) = ids.split_first() else {
            return Err(Error::precondition("blocks-not-neighbours"));
        };
        for id in rest {
            join(tx, *first, *id)?;
            copy_parts(tx, *id, *first)?;
            tx.execute("DELETE FROM block WHERE id = ?1", [id])?;
        }
        let title = tx.query_row("SELECT title FROM block WHERE id = ?1", [first], |row| {
            localized(row, 0)
        })?;
        tell_title(tx, &title);
        Ok(())
    })
}

/// The rows of blocks that stand side by side in one line: two at least.
pub(super) fn neighbours(tx: &Tx, blocks: &[Standing]) -> Result<Vec<i64>> {
    let refused = || Error::precondition("blocks-not-neighbours");
    let first = blocks.first().ok_or_else(refused)?;
    let ids: Vec<i64> = blocks.iter().map(|block| block.id).collect();
    let line = line::blocks(tx, first.line)?;
    let at = line.iter().position(|id| *id == first.id).unwrap_or(0);
    if ids.len() < 2 || line.get(at..at + ids.len()) != Some(ids.as_slice()) {
        return Err(refused());
    }
    Ok(ids)
}

/// The texts and minutes of `other` join those of `block`.
fn join(tx: &Tx, block: i64, other: i64) -> Result<()> {
    let texts = |id: i64| -> Result<(Localized, Localized, Localized, String, String, i32, Category)> {
        Ok(tx.query_row(
            "SELECT title, description, materials, notes, room, minutes, category FROM block WHERE id = ?1",
            [id],
            |row| {
                Ok((
                    localized(row, 0)?,
                    localized(row, 1)?,
                    localized(row, 2)?,
                    row.get(3)?,
                    row.get(4)?,
                    row.get(5)?,
                    row.get(6)?,
                ))
            },
        )?)
    };
    let (one, two) = (texts(block)?, texts(other)?);
    let notes: Vec<&str> = [one.3.as_str(), two.3.as_str()]
        .into_iter()
        .filter(|n| !n.is_empty())
        .collect();
    tx.execute(
        "UPDATE block SET title = ?2, description = ?3, materials = ?4, notes = ?5, room = ?6, minutes = ?7 WHERE id = ?1",
        params![
            block,
            joined(&one.0, &two.0, " / ").to_json(),
            joined(&one.1, &two.1, "\n\n").to_json(),
            joined(&one.2, &two.2, "\n").to_json(),
            notes.join("\n\n"),
            if one.4.is_empty() { two.4 } else { one.4 },
            (one.5 + two.5).min(MINUTES_MAX),
        ],
    )?;
    Ok(())
}

fn joined(one: &Localized, two: &Localized, between: &str) -> Localized {
    let mut out = one.clone();
    for (tag, text) in &two.0 {
        match out.0.get_mut(tag) {
            Some(there) if there != text => *there = format!("{there}{between}{text}"),
            Some(_) => {}
            None => drop(out.0.insert(tag.clone(), text.clone())),
        }
    }
    out
}

pub(super) fn block_title(tx: &Tx, uid: &str) -> Result<Localized> {
    tx.query_row("SELECT title FROM block WHERE uid = ?1", [uid], |row| localized(row, 0))
        .optional()?
        .ok_or_else(|| read::missing_block(uid))
}
