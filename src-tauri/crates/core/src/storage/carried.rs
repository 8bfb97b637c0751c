//! What a restored copy takes over from the library it replaces.

use std::path::Path;

use rusqlite::Connection;

use super::series;
use crate::{Clock, Result, ids};

/// Adds to `incoming` what the ledger of the library at `library` has and it has not, and numbers on as that library did. Where
/// there is none of the same laptop that can be read, nobody knows what was issued after the copy was made, and numbering goes
/// on apart from it.
pub(super) fn carry_ledger(library: &Path, incoming: &Path, clock: &dyn Clock) -> Result<()> {
    let conn = Connection::open(incoming)?;
    let carried = library.exists()
        && conn
            .execute("ATTACH ?1 AS old", [library.to_string_lossy()])
            .and_then(|_| conn.execute_batch(&carrying(&conn)?))
            .is_ok();
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    let is_same = carried
        && conn.query_row(
            "SELECT main.library_info.device_uid = old.library_info.device_uid FROM main.library_info, old.library_info",
            [],
            |row| row.get(0),
        )?;
    if is_same {
        conn.execute_batch(
            "UPDATE main.library_info SET series = (SELECT series FROM old.library_info),
               series_given = (SELECT series_given FROM old.library_info)",
        )?;
    } else {
        let device = ids::new_uid(clock);
        let series = series::apart(&device);
        conn.execute(
            "UPDATE main.library_info SET device_uid = ?1, series = ?2, series_given = ?2",
            [device, series],
        )?;
        // Numbers reserved for the other laptop are not this one's.
        conn.execute("UPDATE main.certificate_range SET here = 0", [])?;
    }
    conn.close().map_err(|(_, e)| e.into())
}

/// Statements that bring over what is only in the ledger, the handing out and the keys of `old`, which may be of an
/// earlier format: what it has not keeps its default. What another laptop was told of numbers stands, and of two states of
/// a key the later one, that of `old`.
fn carrying(conn: &Connection) -> rusqlite::Result<String> {
    const APPENDED: [(&str, &str); 8] = [
        ("blob", "WHERE sha256 IN (SELECT sha256 FROM old.certificate)"),
        ("certificate", "WHERE true ORDER BY id"),
        ("certificate_void", "WHERE true ORDER BY id"),
        (
            "certificate_handing",
            "WHERE number NOT IN (SELECT number FROM main.certificate_handing)",
        ),
        (
            "certificate_range",
            "WHERE NOT EXISTS (SELECT 1 FROM main.certificate_range r WHERE r.prefix = old.certificate_range.prefix
               AND r.first <= old.certificate_range.last AND old.certificate_range.first <= r.last)",
        ),
        ("issuer_key", "WHERE true"),
        ("trusted_issuer", "WHERE true"),
        ("void_list", "WHERE true"),
    ];
    let mut sql = String::from("BEGIN;");
    for (table, which) in APPENDED {
        let mut read = conn.prepare(
            "SELECT n.name FROM pragma_table_info(?1, 'main') n
             JOIN pragma_table_info(?1, 'old') o ON o.name = n.name WHERE n.name <> 'id'",
        )?;
        let columns = read
            .query_map([table], |row| row.get(0))?
            .collect::<Result<Vec<String>, _>>()?
            .join(", ");
        if !columns.is_empty() {
            sql += later_in_old(table);
            sql += &format!(
                "INSERT INTO main.{table}({columns}) SELECT {columns} FROM old.{table} {which} ON CONFLICT DO NOTHING;"
            );
        }
        if table == "certificate_handing" && !columns.is_empty() {
            // What could be done again in the copy does not know of these rows.
            sql += "DELETE FROM main.journal_change WHERE changes() > 0
                      AND op_id IN (SELECT id FROM main.journal_op WHERE undone = 1);
                    DELETE FROM main.journal_op WHERE undone = 1 AND id NOT IN (SELECT op_id FROM main.journal_change);";
        }
        if table == "issuer_key" && !columns.is_empty() {
            sql += "UPDATE main.issuer_key SET
                      active = coalesce((SELECT k.active FROM old.issuer_key k WHERE k.kid = main.issuer_key.kid), 0),
                      sealed = coalesce((SELECT k.sealed FROM old.issuer_key k WHERE k.kid = main.issuer_key.kid), sealed)
                    WHERE EXISTS (SELECT 1 FROM old.issuer_key);";
        }
    }
    // Up to format 4 a series went by what stands before its count.
    let format: u32 = conn.query_row("PRAGMA old.user_version", [], |row| row.get(0))?;
    let (name, counted) = if format < 5 {
        (
            "prefix || '-{n}'",
            "UPDATE main.certificate SET series = rtrim(number, '0123456789') || '{n}',
               n = CAST(substr(number, length(rtrim(number, '0123456789')) + 1) AS INTEGER) WHERE series = '';",
        )
    } else {
        ("prefix", "")
    };
    Ok(sql
        + &format!(
            "{counted} INSERT INTO main.certificate_series SELECT {name}, last FROM old.certificate_series WHERE true
               ON CONFLICT(prefix) DO UPDATE SET last = max(last, excluded.last); COMMIT;"
        ))
}

/// What `old` knows better than the copy, because it is the later of the two.
fn later_in_old(table: &str) -> &'static str {
    match table {
        "certificate_handing" => {
            "UPDATE main.certificate_handing AS m
               SET (printed_at, signed_at, way, to_whom, handed_at, note) =
                 (SELECT printed_at, signed_at, way, to_whom, handed_at, note FROM old.certificate_handing o
                  WHERE o.number = m.number)
               WHERE number IN (SELECT number FROM old.certificate_handing);"
        }
        "certificate_range" => {
            "DELETE FROM main.certificate_range
               WHERE (SELECT device_uid FROM main.library_info) = (SELECT device_uid FROM old.library_info);"
        }
        // Who was trusted no more is not trusted again.
        "trusted_issuer" => "DELETE FROM main.trusted_issuer WHERE kid NOT IN (SELECT kid FROM old.trusted_issuer);",
        _ => "",
    }
}
