//! Scans of signed sheets: the paper that stands behind the marks.

use chrono::SecondsFormat;
use rusqlite::{OptionalExtension, params};

use super::{SlotName, SlotRow, lists, slots};
use crate::workshops::{self, AttendanceBy};
use crate::{Error, Library, Op, OpOutput, Result, storage, text};

/// The largest scan, in bytes.
pub const SCAN_MAX: usize = 25 * 1024 * 1024;

/// The scan of a signed sheet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Evidence {
    /// Identity.
    pub uid: String,
    /// Name of the file.
    pub name: String,
    /// `application/pdf`, `image/jpeg` or `image/png`.
    pub media_type: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// Size in bytes.
    pub bytes: u32,
    /// When it was attached, UTC, ISO 8601.
    pub added_at: String,
    /// The slot whose sheet it is.
    pub slot: Option<SlotName>,
    /// The signature list whose sheet it is.
    pub list: Option<String>,
}

/// What a scan is of: a slot, a signature list, or neither.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(default)]
pub struct EvidenceOf {
    /// The slot.
    pub slot: Option<String>,
    /// The signature list.
    pub list: Option<String>,
}

/// The scans of a workshop, oldest first.
///
/// # Errors
/// `NotFound`.
pub fn all(library: &Library, workshop: &str) -> Result<Vec<Evidence>> {
    let conn = library.conn();
    let id = workshops::id(conn, workshop)?;
    let mut named = Vec::new();
    for by in AttendanceBy::ALL {
        named.extend(slots::slots_by(conn, id, *by)?);
    }
    let mut read = conn.prepare_cached(
        "SELECT e.uid, e.name, e.media_type, e.sha256, e.bytes, e.added_at, e.slot_id, l.uid FROM evidence e
         LEFT JOIN signature_list l ON l.id = e.list_id WHERE e.workshop_id = ?1 ORDER BY e.added_at, e.id",
    )?;
    let rows = read.query_map([id], |row| {
        let slot: Option<i64> = row.get(6)?;
        Ok(Evidence {
            uid: row.get(0)?,
            name: row.get(1)?,
            media_type: row.get(2)?,
            sha256: row.get(3)?,
            bytes: row.get(4)?,
            added_at: row.get(5)?,
            slot: named.iter().find(|s| Some(s.id) == slot).map(SlotRow::name),
            list: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Attaches a scan; returns its uid. What it is, is told by its content.
///
/// # Errors
/// `NotFound`; `Invalid` for an empty file or one of more than [`SCAN_MAX`] bytes; `Unreadable` for anything but PDF,
/// JPEG and PNG.
pub fn add(
    library: &mut Library,
    workshop: &str,
    of: &EvidenceOf,
    name: &str,
    bytes: &[u8],
) -> Result<OpOutput<String>> {
    if bytes.is_empty() {
        return Err(Error::invalid("file", "file-empty", name));
    }
    if bytes.len() > SCAN_MAX {
        return Err(Error::invalid("file", "scan-too-big", name));
    }
    let media_type = sniff(bytes).ok_or_else(|| Error::Unreadable {
        code: "not-a-scan",
        path: name.into(),
        params: Vec::new(),
    })?;
    library.transact(Op::AddEvidence, |tx| {
        let id = workshops::id(tx, workshop)?;
        let slot = match &of.slot {
            Some(slot) => Some(slots::find(&slots::slots(tx, id)?, slot)?.id),
            None => None,
        };
        let list = match &of.list {
            Some(list) => Some(lists::find(tx, list)?.0),
            None => None,
        };
        let (uid, name) = (tx.uid(), text::required("file", name)?);
        tx.execute(
            "INSERT INTO evidence(uid, workshop_id, slot_id, list_id, name, media_type, sha256, bytes, added_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                uid,
                id,
                slot,
                list,
                name,
                media_type,
                storage::blobs::keep(tx, bytes)?,
                u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                tx.now().to_rfc3339_opts(SecondsFormat::Secs, true),
            ],
        )?;
        tx.tell("file", name);
        Ok(uid)
    })
}

/// Removes a scan.
///
/// # Errors
/// `NotFound`.
pub fn remove(library: &mut Library, uid: &str) -> Result<OpOutput<()>> {
    library.transact(Op::RemoveEvidence, |tx| {
        let name: String = tx
            .query_row("SELECT name FROM evidence WHERE uid = ?1", [uid], |row| row.get(0))
            .optional()?
            .ok_or_else(|| missing(uid))?;
        tx.execute("DELETE FROM evidence WHERE uid = ?1", [uid])?;
        tx.tell("file", name);
        Ok(())
    })
}

/// Name and bytes of a scan.
///
/// # Errors
/// `NotFound`.
pub fn file(library: &Library, uid: &str) -> Result<(String, Vec<u8>)> {
    let (name, sha256): (String, String) = library
        .conn()
        .query_row("SELECT name, sha256 FROM evidence WHERE uid = ?1", [uid], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?
        .ok_or_else(|| missing(uid))?;
    Ok((name, library.bytes(&sha256)?))
}

fn missing(uid: &str) -> Error {
    Error::NotFound {
        what: "evidence",
        uid: uid.into(),
    }
}

/// A PDF may have some bytes before its mark; the pictures begin with theirs.
fn sniff(bytes: &[u8]) -> Option<&'static str> {
    let head = &bytes[..bytes.len().min(1024)];
    if head.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if head.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else if head.windows(5).any(|at| at == b"%PDF-") {
        Some("application/pdf")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_follows_from_its_bytes() {
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\n..."), Some("image/png"));
        assert_eq!(sniff(b"\xff\xd8\xff\xe0JFIF"), Some("image/jpeg"));
        assert_eq!(sniff(b"\xef\xbb\xbf%PDF-1.4"), Some("application/pdf"));
        assert_eq!(sniff(b"PK\x03\x04"), None);
        assert_eq!(sniff(b""), None);
    }
}
