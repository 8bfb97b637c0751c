//! Bytes kept once under their hash: logos, signatures, issued pages.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Error, Result, ids};

pub(crate) fn keep(conn: &Connection, bytes: &[u8]) -> Result<String> {
    let sha256 = ids::sha256(bytes);
    conn.execute(
        "INSERT INTO blob(sha256, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        params![sha256, bytes],
    )?;
    Ok(sha256)
}

pub(crate) fn get(conn: &Connection, sha256: &str) -> Result<Vec<u8>> {
    conn.query_row("SELECT bytes FROM blob WHERE sha256 = ?1", [sha256], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::NotFound {
            what: "file",
            uid: sha256.into(),
        })
}

/// Removes bytes that neither a row nor the journal names any more. Returns how many.
pub(crate) fn collect(conn: &Connection) -> Result<usize> {
    Ok(conn.execute(
        "DELETE FROM blob WHERE sha256 NOT IN (
           SELECT logo FROM organisation WHERE logo IS NOT NULL
           UNION SELECT logo FROM workshop_organisation WHERE logo IS NOT NULL
           UNION SELECT image FROM signatory WHERE image IS NOT NULL
           UNION SELECT sha256 FROM handout
           UNION SELECT sha256 FROM key_document WHERE sha256 IS NOT NULL
           UNION SELECT sha256 FROM capture WHERE sha256 IS NOT NULL
           UNION SELECT sha256 FROM evidence
           UNION SELECT sha256 FROM certificate
           UNION SELECT json_extract(design, '$.background') FROM certificate_template
             WHERE json_extract(design, '$.background') IS NOT NULL
           UNION SELECT json_extract(design, '$.seal') FROM certificate_template
             WHERE json_extract(design, '$.seal') IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM journal_change WHERE instr(sql, blob.sha256) > 0)",
        [],
    )?)
}
