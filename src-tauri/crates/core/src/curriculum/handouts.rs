//! Files kept in the library: handouts of activities, texts of key documents.

use rusqlite::{OptionalExtension, params};

use super::{FILE_MAX, Handout, store};
use crate::{Error, Library, Op, OpOutput, Result, Tx, storage};

/// Keeps the bytes of a file; returns size and SHA-256.
pub(super) fn keep(tx: &Tx, name: &str, bytes: &[u8]) -> Result<(u32, String)> {
    if bytes.len() > FILE_MAX {
        return Err(Error::invalid("handout", "file-too-big", name));
    }
    if bytes.is_empty() {
        return Err(Error::invalid("handout", "file-empty", name));
    }
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok((size, storage::blobs::keep(tx, bytes)?))
}

/// Attaches a file to an activity; returns its uid.
///
/// # Errors
/// `NotFound`; `Invalid` for an empty file or one of more than [`FILE_MAX`] bytes.
pub fn add_handout(
    library: &mut Library,
    activity: &str,
    name: &str,
    language: Option<&str>,
    bytes: &[u8],
) -> Result<OpOutput<String>> {
    library.transact(Op::EditActivity, |tx| {
        let activity = store::id(tx, "activity", "activity", activity)?;
        let (size, sha256) = keep(tx, name, bytes)?;
        let handout = Handout {
            uid: tx.uid(),
            name: name.into(),
            language: language.filter(|tag| !tag.is_empty()).map(String::from),
            size,
            sha256,
        };
        store::handout(tx, activity, &handout)?;
        tx.tell("file", store::file_name(name)?);
        Ok(handout.uid)
    })
}

/// Takes a handout off.
///
/// # Errors
/// `NotFound`.
pub fn remove_handout(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::EditActivity, |tx| {
        let name: String = tx
            .query_row("SELECT name FROM handout WHERE uid = ?1", [uid], |row| row.get(0))
            .optional()?
            .ok_or_else(|| Error::NotFound {
                what: "handout",
                uid: uid.into(),
            })?;
        tx.execute("DELETE FROM handout WHERE uid = ?1", [uid])?;
        tx.tell("file", name);
        Ok(())
    })
}

/// Keeps a file as the text of a key document, in the place of an earlier one; `None` takes it off.
///
/// # Errors
/// As [`add_handout`].
pub fn attach_to_document(library: &mut Library, document: &str, file: Option<(&str, &[u8])>) -> Result<OpOutput<()>> {
    library.transact(Op::EditKeyDocuments, |tx| {
        let id = store::id(tx, "key_document", "document", document)?;
        let kept = match file {
            Some((name, bytes)) => {
                let (size, sha256) = keep(tx, name, bytes)?;
                Some((store::file_name(name)?, size, sha256))
            }
            None => None,
        };
        if let Some((name, ..)) = &kept {
            tx.tell("file", name);
        }
        attach(tx, id, kept)
    })
}

pub(super) fn attach(tx: &Tx, document: i64, file: Option<(String, u32, String)>) -> Result<()> {
    let (name, size, sha256) = match file {
        Some((name, size, sha256)) => (Some(name), Some(size), Some(sha256)),
        None => (None, None, None),
    };
    tx.execute(
        "UPDATE key_document SET file_name = ?2, size = ?3, sha256 = ?4 WHERE id = ?1",
        params![document, name, size, sha256],
    )?;
    Ok(())
}
