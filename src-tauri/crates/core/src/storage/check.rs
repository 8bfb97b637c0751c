//! Health of a library, and its content as text for comparisons.

use std::fmt::Write;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::journal;
use crate::{Result, ids};

/// The result of a check.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Health {
    /// Whether nothing was found.
    pub ok: bool,
    /// What was found; texts are `check-<code>`.
    pub findings: Vec<Finding>,
}

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Finding {
    /// `damaged-page`, `orphan-row`, `certificate-bytes-missing`, `certificate-bytes-altered`.
    pub code: String,
    /// Where: SQLite's words, a table, or a certificate number.
    pub detail: String,
}

pub(crate) fn check(conn: &Connection) -> Health {
    let mut findings = Vec::new();
    for look in [pages, orphans, ledger] {
        if let Err(e) = look(conn, &mut findings) {
            findings.push(Finding {
                code: "damaged-page".into(),
                detail: e.to_string(),
            });
        }
    }
    Health {
        ok: findings.is_empty(),
        findings,
    }
}

fn pages(conn: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    let mut integrity = conn.prepare("PRAGMA integrity_check(20)")?;
    for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            findings.push(Finding {
                code: "damaged-page".into(),
                detail: line,
            });
        }
    }
    Ok(())
}

fn orphans(conn: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    let mut orphans = conn.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")?;
    for table in orphans.query_map([], |row| row.get::<_, String>(0))? {
        findings.push(Finding {
            code: "orphan-row".into(),
            detail: table?,
        });
    }
    Ok(())
}

fn ledger(conn: &Connection, findings: &mut Vec<Finding>) -> rusqlite::Result<()> {
    let mut ledger = conn.prepare(
        "SELECT c.number, c.sha256, b.bytes FROM certificate c LEFT JOIN blob b ON b.sha256 = c.sha256
         WHERE c.erased_at IS NULL ORDER BY c.id",
    )?;
    let mut rows = ledger.query([])?;
    while let Some(row) = rows.next()? {
        let (number, sha256): (String, String) = (row.get(0)?, row.get(1)?);
        let code = match row.get_ref(2)? {
            ValueRef::Blob(bytes) if ids::sha256(bytes) == sha256 => continue,
            ValueRef::Blob(_) => "certificate-bytes-altered",
            _ => "certificate-bytes-missing",
        };
        findings.push(Finding {
            code: code.into(),
            detail: number,
        });
    }
    Ok(())
}

pub(crate) fn dump(conn: &Connection) -> Result<String> {
    let mut out = String::new();
    for table in journal::journalled(conn)? {
        let columns = journal::columns(conn, &table)?;
        let mut lines = Vec::new();
        let mut read = conn.prepare(&format!("SELECT * FROM {table}"))?;
        let mut rows = read.query([])?;
        while let Some(row) = rows.next()? {
            let mut line = String::new();
            for (i, column) in columns.iter().enumerate() {
                let _ = write!(line, " {column}={:?}", row.get_ref(i)?);
            }
            lines.push(line);
        }
        lines.sort_unstable();
        for line in lines {
            let _ = writeln!(out, "{table}:{line}");
        }
    }
    Ok(out)
}
