//! What is captured while the workshop runs.

use chrono::SecondsFormat;
use rusqlite::{OptionalExtension, params};

use super::{Capture, CaptureEdit, CaptureKind, NewCapture, live};
use crate::{Error, Library, Op, OpOutput, Result, Tx, text, workshops};

/// What was captured, oldest first.
///
/// # Errors
/// `NotFound`.
pub fn captures(library: &Library, workshop: &str) -> Result<Vec<Capture>> {
    let conn = library.conn();
    let mut read = conn.prepare_cached(
        "SELECT uid, kind, block_uid, text, speaker, sha256, at, settled FROM capture
         WHERE workshop_id = ?1 ORDER BY at, id",
    )?;
    let rows = read.query_map([workshops::id(conn, workshop)?], |row| {
        Ok(Capture {
            uid: row.get(0)?,
            kind: row.get(1)?,
            block: row.get(2)?,
            text: row.get(3)?,
            speaker: row.get(4)?,
            picture: row.get(5)?,
            at: row.get(6)?,
            settled: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Captures something; returns its uid. Without a block it belongs to the session that runs, or that the plan has now.
///
/// # Errors
/// `NotFound`; `Invalid` for an empty one.
pub fn add_capture(library: &mut Library, workshop: &str, new: &NewCapture) -> Result<OpOutput<String>> {
    library.transact(Op::AddCapture, |tx| keep_capture(tx, workshop, new))
}

pub(crate) fn keep_capture(tx: &Tx, workshop: &str, new: &NewCapture) -> Result<String> {
    let id = workshops::id(tx, workshop)?;
    let words = text::lines("text", &new.text)?;
    if let Some(sha256) = &new.picture {
        crate::storage::blobs::get(tx, sha256)?;
    }
    if words.is_empty() && new.picture.is_none() {
        return Err(Error::invalid("text", "required", ""));
    }
    let block = match &new.block {
        Some(block) => Some(block.clone()).filter(|block| !block.is_empty()),
        None => {
            let live = live::at(tx, workshop, tx.now())?;
            live.current.filter(|_| live.today)
        }
    };
    // A picture is a photo, whatever else was said of it.
    let kind = if new.picture.is_some() {
        CaptureKind::Photo
    } else {
        new.kind
    };
    let uid = tx.uid();
    tx.execute(
        "INSERT INTO capture(uid, workshop_id, block_uid, kind, text, speaker, sha256, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            uid,
            id,
            block,
            kind,
            words,
            text::line("speaker", &new.speaker)?,
            new.picture,
            tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
        ],
    )?;
    Ok(uid)
}

fn find(tx: &Tx, uid: &str) -> Result<(i64, bool)> {
    tx.query_row(
        "SELECT id, sha256 IS NOT NULL FROM capture WHERE uid = ?1",
        [uid],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .optional()?
    .ok_or_else(|| Error::NotFound {
        what: "capture",
        uid: uid.into(),
    })
}

/// Changes something captured.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_capture(library: &mut Library, uid: &str, change: &CaptureEdit) -> Result<OpOutput<()>> {
    library.transact(Op::EditCapture, |tx| {
        let (id, is_photo) = find(tx, uid)?;
        let set = |column: &str, value: &dyn rusqlite::ToSql| -> Result<()> {
            tx.execute(
                &format!("UPDATE capture SET {column} = ?2 WHERE id = ?1"),
                params![id, value],
            )?;
            Ok(())
        };
        if let Some(kind) = change.kind.filter(|_| !is_photo) {
            set("kind", &kind)?;
        }
        if let Some(block) = &change.block {
            set("block_uid", &Some(block.as_str()).filter(|block| !block.is_empty()))?;
        }
        if let Some(words) = &change.text {
            let words = text::lines("text", words)?;
            if words.is_empty() && !is_photo {
                return Err(Error::invalid("text", "required", ""));
            }
            set("text", &words)?;
        }
        if let Some(speaker) = &change.speaker {
            set("speaker", &text::line("speaker", speaker)?)?;
        }
        if let Some(settled) = change.settled {
            set("settled", &settled)?;
        }
        Ok(())
    })
}

/// Removes something captured.
///
/// # Errors
/// `NotFound`.
pub fn remove_capture(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveCapture, |tx| {
        let (id, _) = find(tx, uid)?;
        tx.execute("DELETE FROM capture WHERE id = ?1", [id])?;
        Ok(())
    })
}
