//! Numbered SQL files, applied in one transaction, each once.

use rusqlite::Connection;

use crate::{Clock, Result, ids};

/// "FLIP" in ASCII: tells our files from every other SQLite database.
pub(crate) const APPLICATION_ID: i32 = 0x464C_4950;

/// Released files never change; a test holds their checksums.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_first.sql")];

/// The version this program writes.
pub(crate) fn latest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
}

pub(crate) fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the file up to [`latest`]. Foreign keys are off meanwhile (dropping a parent with them on deletes its
/// children) and checked before the commit.
pub(crate) fn migrate(conn: &mut Connection, clock: &dyn Clock) -> Result<()> {
    let from = version(conn)?;
    if from >= latest() {
        return Ok(());
    }
    conn.execute_batch("PRAGMA foreign_keys = OFF")?;
    let applied = apply(conn, from, clock);
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    applied
}

fn apply(conn: &mut Connection, from: u32, clock: &dyn Clock) -> Result<()> {
    let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for sql in &MIGRATIONS[from as usize..] {
        tx.execute_batch(sql)?;
    }
    if from == 0 {
        tx.execute(
            "INSERT INTO library_info(id, uid, device_uid, created_at) VALUES (1, ?1, ?2, ?3)",
            [ids::new_uid(clock), ids::new_uid(clock), clock.now().to_rfc3339()],
        )?;
    }
    let broken: u32 = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if broken > 0 {
        return Err(crate::Error::FileCorrupt {
            path: tx.path().unwrap_or_default().into(),
            detail: format!("{broken} rows without their parent"),
        });
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", latest())?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Released migrations are frozen: a changed file would leave old libraries different from new ones.
    #[test]
    fn released_migrations_are_unchanged() {
        let released = ["1e59e05b89785dcfa17fa243dabe55baf6ada20f0428ec7c00e70a0c8ad6f4c6"];
        for (sql, sum) in MIGRATIONS.iter().zip(released) {
            assert_eq!(ids::sha256(sql.replace("\r\n", "\n").as_bytes()), sum);
        }
    }
}
