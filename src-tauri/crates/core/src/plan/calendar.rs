//! How often the plan of a workshop went out as a calendar.

use crate::{Error, Library, Result, workshops};

/// The number of the next calendar export of a workshop, 1 for the first; it is used up by asking. Outside undo:
/// calendar programs take only what has a higher number than they know.
///
/// # Errors
/// `NotFound`, `FileReadOnly`.
pub fn next_calendar_sequence(library: &mut Library, workshop: &str) -> Result<u32> {
    if library.is_read_only() {
        return Err(Error::FileReadOnly {
            path: library.path().map(|p| p.display().to_string()).unwrap_or_default(),
        });
    }
    let conn = library.conn();
    workshops::id(conn, workshop)?;
    Ok(conn.query_row(
        "INSERT INTO calendar_export(workshop_uid, sequence) VALUES (?1, 1)
         ON CONFLICT(workshop_uid) DO UPDATE SET sequence = sequence + 1 RETURNING sequence",
        [workshop],
        |row| row.get(0),
    )?)
}
