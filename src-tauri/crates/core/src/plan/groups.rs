//! Parallel groups: a block whose tracks run at the same time.

use rusqlite::params;

use super::line::{self, Line};
use super::{TRACKS_MAX, joining, read};
use crate::curriculum::Category;
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx};

/// Makes a parallel block of neighbours: each becomes a track (of a single block: it and an empty second track). Returns
/// the uid of the parallel block.
///
/// # Errors
/// `NotFound`; `Precondition("block-is-parallel" | "blocks-not-neighbours" | "too-many-tracks")`.
pub fn make_parallel(library: &mut Library, uids: &[String]) -> Result<OpOutput<String>> {
    library.transact(Op::GroupBlocks, |tx| {
        let found = line::find_all(tx, uids)?;
        if found.iter().any(|block| block.parallel || block.line.track.is_some()) {
            return Err(Error::precondition("block-is-parallel"));
        }
        let ids = match found.as_slice() {
            [one] => vec![one.id],
            _ => joining::neighbours(tx, &found)?,
        };
        if ids.len() > TRACKS_MAX {
            return Err(Error::precondition("too-many-tracks"));
        }
        let outer = found[0].line;
        let (uid, titles) = (tx.uid(), vec![Localized::default(); ids.len().max(2)]);
        // A pin of the first is now the pin of all.
        tx.execute(
            "INSERT INTO block(uid, day_id, position, category, minutes, pin, tracks)
             SELECT ?1, day_id, position, ?2, minutes, pin, ?3 FROM block WHERE id = ?4",
            params![uid, Category::GroupWork, store(&titles), ids[0]],
        )?;
        let parent = tx.last_insert_rowid();
        line::put(tx, &[parent], outer, Some(ids[0]))?;
        for (track, id) in (0u32..).zip(&ids) {
            tx.execute("UPDATE block SET pin = NULL WHERE id = ?1 AND pin IS NOT NULL", [id])?;
            let inner = Line {
                track: Some((parent, track)),
                ..outer
            };
            line::put(tx, &[*id], inner, None)?;
        }
        Ok(uid)
    })
}

fn store(titles: &[Localized]) -> String {
    serde_json::to_string(titles).unwrap_or_default()
}

/// A parallel block and the titles of its tracks.
fn find(tx: &Tx, parallel: &str) -> Result<(line::Standing, Vec<Localized>)> {
    let block = line::find(tx, parallel)?;
    if !block.parallel {
        return Err(read::missing_block(parallel));
    }
    let json: String = tx.query_row("SELECT tracks FROM block WHERE id = ?1", [block.id], |row| row.get(0))?;
    Ok((block, read::titles(&json)))
}

fn keep(tx: &Tx, id: i64, titles: &[Localized]) -> Result<()> {
    tx.execute("UPDATE block SET tracks = ?2 WHERE id = ?1", params![id, store(titles)])?;
    Ok(())
}

/// Adds an empty track, up to four.
///
/// # Errors
/// `NotFound`; `Precondition("too-many-tracks")`.
pub fn add_track(library: &mut Library, parallel: &str) -> Result<OpOutput<()>> {
    library.transact(Op::GroupBlocks, |tx| {
        let (block, mut titles) = find(tx, parallel)?;
        if titles.len() >= TRACKS_MAX {
            return Err(Error::precondition("too-many-tracks"));
        }
        titles.push(Localized::default());
        keep(tx, block.id, &titles)
    })
}

/// Removes a track with its blocks; when one is left, its blocks join the day again.
///
/// # Errors
/// `NotFound`.
pub fn remove_track(library: &mut Library, parallel: &str, track: u32) -> Result<OpOutput<()>> {
    library.transact(Op::GroupBlocks, |tx| {
        let (block, mut titles) = find(tx, parallel)?;
        if track as usize >= titles.len() {
            return Err(read::missing_block(parallel));
        }
        titles.remove(track as usize);
        tx.execute(
            "DELETE FROM block WHERE parent_id = ?1 AND track = ?2",
            params![block.id, track],
        )?;
        tx.execute(
            "UPDATE block SET track = track - 1 WHERE parent_id = ?1 AND track > ?2",
            params![block.id, track],
        )?;
        if titles.len() > 1 {
            return keep(tx, block.id, &titles);
        }
        let left = line::blocks(
            tx,
            Line {
                track: Some((block.id, 0)),
                ..block.line
            },
        )?;
        line::put(tx, &left, block.line, Some(block.id))?;
        tx.execute(
            "UPDATE block SET pin = (SELECT pin FROM block WHERE id = ?2) WHERE id = ?1 AND pin IS NULL",
            params![left.first(), block.id],
        )?;
        tx.execute("DELETE FROM block WHERE id = ?1", [block.id])?;
        Ok(())
    })
}

/// Names a track.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn rename_track(library: &mut Library, parallel: &str, track: u32, title: &Localized) -> Result<OpOutput<()>> {
    library.transact(Op::GroupBlocks, |tx| {
        let (block, mut titles) = find(tx, parallel)?;
        let there = titles
            .get_mut(track as usize)
            .ok_or_else(|| read::missing_block(parallel))?;
        *there = title.cleaned("tracks")?;
        keep(tx, block.id, &titles)
    })
}
