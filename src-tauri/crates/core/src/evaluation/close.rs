//! The end of entry. What is anonymous becomes untraceable then: no order, no times, no way back to a keystroke.

use rusqlite::params;

use super::occasions;
use super::responses::of_occasion;
use crate::forms::{self, Identity};
use crate::{Library, Op, OpOutput, Result, Tx, ids};

/// Closes the entry of an occasion, or opens it again.
///
/// Closing an anonymous form gives its responses new identities in a random order, takes the numbers of their sheets
/// away, and lets the journal forget every response typed before: those acts can't be undone any more.
///
/// # Errors
/// `NotFound`.
pub fn set_closed(library: &mut Library, occasion: &str, closed: bool) -> Result<OpOutput<()>> {
    library.transact(Op::CloseEntry, |tx| {
        let at = occasions::row(tx, occasion)?;
        if at.closed == closed {
            return Ok(());
        }
        let definition = forms::latest(tx, at.form)?.definition;
        let anonymous = definition.identity == Identity::Anonymous || answered_anonymously(tx, at.id)?;
        tx.tell("title", definition.title.get("en", &definition.languages).to_string());
        if closed && anonymous {
            shuffle(tx, at.id)?;
        }
        tx.execute("UPDATE occasion SET closed = ?2 WHERE id = ?1", params![at.id, closed])?;
        Ok(())
    })
}

/// Whether any response answers a version that promised to be anonymous, whatever a later version asks.
fn answered_anonymously(tx: &Tx, occasion: i64) -> Result<bool> {
    let mut read = tx.prepare(
        "SELECT DISTINCT v.definition FROM response r JOIN form_version v ON v.id = r.version_id WHERE r.occasion_id = ?1",
    )?;
    let mut rows = read.query([occasion])?;
    while let Some(row) = rows.next()? {
        let json: String = row.get(0)?;
        if forms::parsed(&json).identity == Identity::Anonymous {
            return Ok(true);
        }
    }
    Ok(false)
}

fn shuffle(tx: &Tx, occasion: i64) -> Result<()> {
    let rows = of_occasion(tx, occasion)?;
    let mut order: Vec<(String, &super::responses::ResponseRow)> =
        rows.iter().map(|row| (ids::random_uid(tx.clock()), row)).collect();
    // Random uids sort in a random order.
    order.sort_by(|a, b| a.0.cmp(&b.0));
    for (uid, row) in order {
        tx.execute(
            "INSERT INTO response(uid, occasion_id, version_id, code, language, way, source, answers, second)
             SELECT ?2, occasion_id, version_id, '', language, way, source, answers, second FROM response WHERE id = ?1",
            params![row.id, uid],
        )?;
        let new = tx.last_insert_rowid();
        tx.execute(
            "UPDATE theme_mark SET response_id = ?2 WHERE response_id = ?1",
            params![row.id, new],
        )?;
        tx.execute("DELETE FROM response WHERE id = ?1", [row.id])?;
    }
    // The journal knows the order of keys, and the stamps know the time.
    tx.execute_batch(
        "DELETE FROM journal_change WHERE tbl IN ('response', 'theme_mark') AND op_id = (SELECT max(id) FROM journal_op);
         DELETE FROM journal_change WHERE op_id IN (
           SELECT id FROM journal_op WHERE op IN ('enter-response', 'remove-responses', 'import-responses'));
         DELETE FROM journal_op WHERE op IN ('enter-response', 'remove-responses', 'import-responses');",
    )?;
    for row in &rows {
        tx.execute("DELETE FROM change_stamp WHERE uid = ?1", [&row.uid])?;
    }
    Ok(())
}
