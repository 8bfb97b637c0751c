//! Settings of this copy: language, theme, the last folder. Kept in the library, outside undo.

use std::collections::BTreeMap;

use rusqlite::params;

use crate::{Library, Op, OpOutput, Result, text};

/// All settings by key.
///
/// # Errors
/// Only what SQLite refuses.
pub fn all(library: &Library) -> Result<BTreeMap<String, String>> {
    let mut read = library.conn().prepare_cached("SELECT key, value FROM setting")?;
    Ok(read
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?)
}

/// Sets one setting; an empty value removes it.
///
/// # Errors
/// `Invalid` for an absurd key or value.
pub fn set(library: &mut Library, key: &str, value: &str) -> Result<OpOutput<()>> {
    library.transact(Op::ChangeSettings, |tx| {
        let (key, value) = (text::required("key", key)?, text::line("value", value)?);
        if value.is_empty() {
            tx.execute("DELETE FROM setting WHERE key = ?1", [key])?;
        } else {
            tx.execute(
                "INSERT INTO setting(uid, key, value) VALUES (?1, ?2, ?3) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                params![tx.uid(), key, value],
            )?;
        }
        Ok(())
    })
}
