//! Drafts: blocks without identity, for the clipboard, templates and files.

use rusqlite::{Connection, params};

use super::line::{self, Line};
use super::{Block, BlockDraft, Day, Place, TRACKS_MAX, Track, TrackDraft, blocks, leads, read};
use crate::workshops::{self, localized};
use crate::{Error, Library, Localized, Op, OpOutput, Result, Tx, text};

/// Most blocks that come in at once.
const BLOCKS_MAX: usize = 1_000;

/// Blocks as the clipboard holds them, in the order of the plan.
///
/// # Errors
/// `NotFound`.
pub fn drafts_of(library: &Library, uids: &[String]) -> Result<Vec<BlockDraft>> {
    let Some(first) = uids.first() else {
        return Ok(Vec::new());
    };
    let workshop = workshops::id(library.conn(), &read::workshop_of(library, first)?)?;
    let objectives = objectives(library.conn(), workshop)?;
    let days = read::days_of(library.conn(), workshop)?;
    Ok(chosen(&days, uids).map(|block| draft(block, &objectives)).collect())
}

/// The chosen blocks; of a parallel block that is chosen, its blocks come with it and not again.
fn chosen<'a>(days: &'a [Day], uids: &'a [String]) -> impl Iterator<Item = &'a Block> {
    days.iter().flat_map(|day| &day.blocks).flat_map(move |block| {
        let outer = uids.contains(&block.uid);
        let inner = block.tracks.iter().flat_map(|track| &track.blocks);
        let inner = inner.filter(move |inner| !outer && uids.contains(&inner.uid));
        outer.then_some(block).into_iter().chain(inner)
    })
}

/// The objectives of a workshop: row, uid and text.
pub(super) fn objectives(conn: &Connection, workshop: i64) -> Result<Vec<(i64, String, Localized)>> {
    let mut read =
        conn.prepare_cached("SELECT id, uid, text FROM objective WHERE workshop_id = ?1 ORDER BY position")?;
    let rows = read.query_map([workshop], |row| Ok((row.get(0)?, row.get(1)?, localized(row, 2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A block without its identity.
pub(super) fn draft(block: &Block, objectives: &[(i64, String, Localized)]) -> BlockDraft {
    let track = |track: &Track| TrackDraft {
        title: track.title.clone(),
        blocks: track.blocks.iter().map(|inner| draft(inner, objectives)).collect(),
    };
    BlockDraft {
        title: block.title.clone(),
        category: block.category,
        minutes: block.minutes,
        pin: block.pin,
        room: block.room.clone(),
        description: block.description.clone(),
        materials: block.materials.clone(),
        notes: block.notes.clone(),
        activity: block.activity.clone(),
        module: block.module.clone(),
        leads: block.leads.clone(),
        objectives: objectives
            .iter()
            .filter(|(_, uid, _)| block.objectives.contains(uid))
            .map(|(_, _, text)| text.clone())
            .collect(),
        tracks: block.tracks.iter().map(track).collect(),
    }
}

/// Adds drafts at a place; returns the new uids.
///
/// # Errors
/// `NotFound`, `Invalid`; `Precondition("block-is-parallel")` for a parallel block into a track.
pub fn paste(library: &mut Library, place: &Place, drafts: &[BlockDraft]) -> Result<OpOutput<Vec<String>>> {
    library.transact(Op::AddBlocks, |tx| {
        let uids = insert(tx, place, drafts)?;
        tx.tell("count", uids.len());
        Ok(uids)
    })
}

pub(super) fn insert(tx: &Tx, place: &Place, drafts: &[BlockDraft]) -> Result<Vec<String>> {
    let (line, before) = line::place(tx, place)?;
    insert_into(tx, line, before, drafts)
}

/// Adds drafts to a line, before a block or last.
pub(super) fn insert_into(tx: &Tx, line: Line, before: Option<i64>, drafts: &[BlockDraft]) -> Result<Vec<String>> {
    let count: usize = drafts
        .iter()
        .map(|d| 1 + d.tracks.iter().map(|t| t.blocks.len()).sum::<usize>())
        .sum();
    if count > BLOCKS_MAX {
        return Err(Error::invalid("blocks", "too-long", count.to_string()));
    }
    let objectives = objectives(tx, line.workshop)?;
    let (mut ids, mut uids) = (Vec::new(), Vec::new());
    for draft in drafts {
        let (id, uid) = one(tx, line, draft, &objectives)?;
        ids.push(id);
        uids.push(uid);
    }
    line::put(tx, &ids, line, before)?;
    Ok(uids)
}

fn one(tx: &Tx, line: Line, draft: &BlockDraft, objectives: &[(i64, String, Localized)]) -> Result<(i64, String)> {
    let parallel = !draft.tracks.is_empty();
    if parallel && line.track.is_some() {
        return Err(Error::precondition("block-is-parallel"));
    }
    if draft.tracks.len() > TRACKS_MAX {
        return Err(Error::precondition("too-many-tracks"));
    }
    let minutes = if parallel {
        draft.minutes.clamp(1, 1440)
    } else {
        blocks::check_minutes(draft.minutes)?
    };
    let titles: Vec<Localized> = draft
        .tracks
        .iter()
        .map(|track| track.title.cleaned("tracks"))
        .collect::<Result<_>>()?;
    let uid = tx.uid();
    let (parent, track) = line.track.unzip();
    tx.prepare_cached(
        "INSERT INTO block(uid, day_id, parent_id, track, position, title, category, minutes, pin, room, description,
                           materials, notes, activity_uid, module_uid, tracks)
         VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?
    .execute(params![
        uid,
        line.day,
        parent,
        track,
        draft.title.cleaned("title")?.to_json(),
        draft.category,
        minutes,
        draft.pin.map(blocks::check_pin).transpose()?,
        text::line("room", &draft.room)?,
        draft.description.cleaned("description")?.to_json(),
        draft.materials.cleaned("materials")?.to_json(),
        text::lines("notes", &draft.notes)?,
        draft.activity,
        draft.module,
        parallel.then(|| serde_json::to_string(&titles).unwrap_or_default()),
    ])?;
    let id = tx.last_insert_rowid();
    leads::store(tx, line.workshop, id, &draft.leads)?;
    for wanted in &draft.objectives {
        for (objective, _, _) in objectives.iter().filter(|(_, _, text)| same_text(text, wanted)) {
            leads::serve(tx, id, *objective)?;
        }
    }
    for (number, track) in (0u32..).zip(&draft.tracks) {
        let inner = Line {
            track: Some((id, number)),
            ..line
        };
        insert_into(tx, inner, None, &track.blocks)?;
    }
    Ok((id, uid))
}

/// Whether two texts say the same in some language.
pub(super) fn same_text(one: &Localized, other: &Localized) -> bool {
    one.0.iter().any(|(tag, text)| {
        other
            .0
            .get(tag)
            .is_some_and(|there| text::fold(there) == text::fold(text))
    })
}
