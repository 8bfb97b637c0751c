//! Key documents.

use rusqlite::Connection;

use super::{Handout, KeyDocument, store};
use crate::workshops::localized;
use crate::{Library, Op, OpOutput, Result};

/// The key documents, newest year first, then in the order they were added.
///
/// # Errors
/// Only what SQLite refuses.
pub fn documents(library: &Library) -> Result<Vec<KeyDocument>> {
    all(library.conn())
}

pub(super) fn all(conn: &Connection) -> Result<Vec<KeyDocument>> {
    let mut read = conn.prepare_cached(
        "SELECT uid, title, author, year, language, link, file_name, size, sha256 FROM key_document
         ORDER BY coalesce(year, 0) DESC, id",
    )?;
    let rows = read.query_map([], |row| {
        let uid: String = row.get(0)?;
        let sha256: Option<String> = row.get(8)?;
        let file = match sha256 {
            Some(sha256) => Some(Handout {
                uid: uid.clone(),
                name: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
                language: None,
                size: row.get::<_, Option<u32>>(7)?.unwrap_or(0),
                sha256,
            }),
            None => None,
        };
        Ok(KeyDocument {
            uid,
            title: localized(row, 1)?,
            author: row.get(2)?,
            year: row.get(3)?,
            language: row.get(4)?,
            link: row.get(5)?,
            file,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a key document; returns its uid.
///
/// # Errors
/// `Invalid`.
pub fn add_document(library: &mut Library, document: &KeyDocument) -> Result<OpOutput<String>> {
    library.transact(Op::EditKeyDocuments, |tx| {
        let document = KeyDocument {
            uid: tx.uid(),
            ..document.clone()
        };
        store::key_document(tx, &document)?;
        store::tell_title(tx, &document.title);
        Ok(document.uid)
    })
}

/// Replaces the facts about a key document; its file stays.
///
/// # Errors
/// `NotFound`, `Invalid`.
pub fn edit_document(library: &mut Library, document: &KeyDocument) -> Result<OpOutput<()>> {
    library.transact(Op::EditKeyDocuments, |tx| {
        store::id(tx, "key_document", "document", &document.uid)?;
        store::key_document(tx, document)?;
        store::tell_title(tx, &document.title);
        Ok(())
    })
}

/// Removes key documents; returns how many.
///
/// # Errors
/// Only what SQLite refuses.
pub fn remove_documents(library: &mut Library, uids: &[String]) -> Result<OpOutput<u32>> {
    library.transact(Op::EditKeyDocuments, |tx| store::remove(tx, "key_document", uids))
}
