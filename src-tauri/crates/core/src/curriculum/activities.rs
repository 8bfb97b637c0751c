//! Activities: added, changed, moved, removed.

use rusqlite::{OptionalExtension, params};

use super::{Activity, ActivityEdit, modules, store};
use crate::{Error, Library, Op, OpOutput, Result, Tx};

/// Minutes of an activity that says nothing about its length.
const USUAL: i32 = 30;

fn apply(activity: &mut Activity, change: &ActivityEdit) {
    let change = change.clone();
    activity.category = change.category.unwrap_or(activity.category);
    activity.minutes = change.minutes.unwrap_or(activity.minutes);
    if let Some(size) = change.group_size {
        activity.group_size = (size > 0).then_some(size);
    }
    for (there, given) in [
        (&mut activity.title, change.title),
        (&mut activity.instructions, change.instructions),
        (&mut activity.background, change.background),
        (&mut activity.materials, change.materials),
    ] {
        if let Some(given) = given {
            *there = given;
        }
    }
    if let Some(objectives) = change.objectives {
        activity.objectives = objectives;
    }
}

/// Adds an activity to the end of a module; returns its uid. It needs a title; minutes default to 30.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn add_activity(library: &mut Library, module: &str, new: &ActivityEdit) -> Result<OpOutput<String>> {
    library.transact(Op::AddActivity, |tx| {
        let module = store::id(tx, "module", "module", module)?;
        let mut activity = Activity {
            uid: tx.uid(),
            minutes: USUAL,
            ..Activity::default()
        };
        apply(&mut activity, new);
        store::activity(tx, module, &activity)?;
        store::tell_title(tx, &activity.title);
        Ok(activity.uid)
    })
}

/// An activity and the row of its module.
fn find(tx: &Tx, uid: &str) -> Result<(i64, Activity)> {
    let missing = || Error::NotFound {
        what: "activity",
        uid: uid.into(),
    };
    let (module, of): (i64, String) = tx
        .query_row(
            "SELECT m.id, m.uid FROM activity a JOIN module m ON m.id = a.module_id WHERE a.uid = ?1",
            [uid],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(missing)?;
    let mut found = modules::read(tx, Some(&of))?
        .into_iter()
        .flat_map(|module| module.activities);
    let activity = found.find(|activity| activity.uid == uid).ok_or_else(missing)?;
    Ok((module, activity))
}

/// Changes an activity.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_activity(library: &mut Library, uid: &str, change: &ActivityEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditActivity, |tx| {
        let (module, mut activity) = find(tx, uid)?;
        apply(&mut activity, change);
        store::activity(tx, module, &activity)?;
        store::tell_title(tx, &activity.title);
        Ok(())
    })
}

/// Puts an activity into a module, before another or last. In another module it serves none of the objectives it did.
///
/// # Errors
/// `NotFound`.
pub fn move_activity(library: &mut Library, uid: &str, module: &str, before: Option<&str>) -> Result<OpOutput<()>> {
    library.transact(Op::EditActivity, |tx| {
        let (from, activity) = find(tx, uid)?;
        let id = store::id(tx, "activity", "activity", uid)?;
        let to = store::id(tx, "module", "module", module)?;
        let before = before
            .map(|uid| store::id(tx, "activity", "activity", uid))
            .transpose()?;
        if from != to {
            tx.execute("DELETE FROM activity_objective WHERE activity_id = ?1", [id])?;
            tx.execute("UPDATE activity SET module_id = ?2 WHERE id = ?1", params![id, to])?;
        }
        store::tell_title(tx, &activity.title);
        store::reorder(tx, "activity", "module_id = ?1", to, id, before)
    })
}

/// Removes activities; blocks made from them stay as they are. Returns how many.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_activities(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::RemoveActivities, |tx| store::remove(tx, "activity", uids))
}
