//! One block made two, and neighbours made one.

use rusqlite::params;

use super::blocks::tell_title;
use super::line::{self, Standing};
use crate::curriculum::{Category, MINUTES_MAX};
use crate::workshops::localized;
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx};

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
        let after = there.iter().skip_while(|other| **other != block.id).skip(1);
        let next = after.copied().find(|next| *next != id);
        line::put(tx, &[id], block.line, next)?;
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
