//! Undo by triggers: every row change writes its inverse into the journal.
//!
//! The technique is the one SQLite documents as "Automatic Undo/Redo Using SQLite". The triggers are TEMP, made from
//! the schema at open, so a table added by a migration is covered without a line here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::SecondsFormat;
use rusqlite::{Connection, OptionalExtension, params};

use crate::op::{Area, LogEntry, Op};
use crate::{Clock, Error, Result, attendance, certificates, curriculum, ids};

/// Tables whose changes are not undone: the journal itself, the ledger, bytes, settings of this copy, the search index.
const OUTSIDE: &[&str] = &[
    "library_info",
    "setting",
    "blob",
    "certificate",
    "certificate_void",
    "certificate_series",
    "certificate_range",
    "issuer_key",
    "trusted_issuer",
    "void_list",
    "calendar_export",
    "search_entry",
    "journal_op",
    "journal_change",
    "change_stamp",
];

/// How many operations the journal keeps.
const KEPT: u32 = 200;

/// Which way a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Undo,
    Redo,
}

/// An operation that has begun: its row in the journal, and whether it continues an earlier one.
pub(crate) struct Begun {
    id: i64,
    uid: String,
    at: String,
    last_change: i64,
}

/// Makes the triggers on this connection.
pub(crate) fn attach(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA recursive_triggers = ON;
         CREATE TEMP TABLE IF NOT EXISTS present (op INTEGER, stamp TEXT);
         DELETE FROM temp.present; INSERT INTO temp.present VALUES (NULL, '');
         CREATE TEMP TABLE IF NOT EXISTS touched (tbl TEXT, uid TEXT);",
    )?;
    for table in journalled(conn)? {
        conn.execute_batch(&triggers(&table, &columns(conn, &table)?))?;
    }
    conn.execute_batch(attendance::WATCH)?;
    for (table, row) in curriculum::SEARCHED {
        conn.execute_batch(&touching(table, row))?;
    }
    Ok(())
}

/// Names of the tables under undo.
pub(crate) fn journalled(conn: &Connection) -> Result<Vec<String>> {
    let mut names = conn.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
           AND name NOT LIKE 'search_text%' ORDER BY name",
    )?;
    let all = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    Ok(all
        .into_iter()
        .filter(|name| !OUTSIDE.contains(&name.as_str()))
        .collect())
}

pub(crate) fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut info = conn.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    Ok(info.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn triggers(table: &str, columns: &[String]) -> String {
    let quoted = |prefix: &str, sep: &str, pair: bool| {
        columns
            .iter()
            .map(|c| {
                if pair {
                    format!("{c}='||quote({prefix}.{c})||'")
                } else {
                    format!("'||quote({prefix}.{c})||'")
                }
            })
            .collect::<Vec<_>>()
            .join(sep)
    };
    let changed = columns
        .iter()
        .map(|c| format!("OLD.{c} IS NOT NEW.{c}"))
        .collect::<Vec<_>>()
        .join(" OR ");
    let names = columns.join(",");
    let log = format!("INSERT INTO journal_change(op_id, tbl, sql) SELECT op, '{table}',");
    let stamp = |row: &str, deleted: u8| {
        format!(
            "INSERT INTO change_stamp(uid, tbl, stamp, deleted) SELECT {row}.uid, '{table}', stamp, {deleted} FROM present WHERE true
             ON CONFLICT(uid) DO UPDATE SET stamp = excluded.stamp, deleted = excluded.deleted;"
        )
    };
    let (set, values) = (quoted("OLD", ",", true), quoted("OLD", ",", false));
    format!(
        "CREATE TEMP TRIGGER IF NOT EXISTS undo_insert_{table} AFTER INSERT ON main.{table} BEGIN
           {log} 'DELETE FROM {table} WHERE id='||NEW.id FROM present; {stamp_new} END;
         CREATE TEMP TRIGGER IF NOT EXISTS undo_update_{table} AFTER UPDATE ON main.{table} WHEN {changed} BEGIN
           {log} 'UPDATE {table} SET {set} WHERE id='||OLD.id FROM present; {stamp_new} END;
         CREATE TEMP TRIGGER IF NOT EXISTS undo_delete_{table} AFTER DELETE ON main.{table} BEGIN
           {log} 'INSERT INTO {table}({names}) VALUES({values})' FROM present; {stamp_old} END;",
        stamp_new = stamp("NEW", 0),
        stamp_old = stamp("OLD", 1),
    )
}

/// Triggers that note which rows must be found by other words now. `row` says whose words a changed row's are, as a
/// query over `ROW`.
fn touching(table: &str, row: &str) -> String {
    let on = |act: &str, from: &str| {
        format!(
            "CREATE TEMP TRIGGER IF NOT EXISTS touch_{act}_{table} AFTER {act} ON main.{table} BEGIN
               INSERT INTO touched(tbl, uid) {}; END;",
            row.replace("ROW", from)
        )
    };
    format!(
        "{} {} {}",
        on("insert", "NEW"),
        on("update", "NEW"),
        on("delete", "OLD")
    )
}

/// Opens an entry, or continues the last one when `run` says that it is the same run.
pub(crate) fn begin(conn: &Connection, op: Op, run: Option<&str>, clock: &dyn Clock, device: &str) -> Result<Begun> {
    let last_change = conn.query_row("SELECT coalesce(max(id), 0) FROM journal_change", [], |row| row.get(0))?;
    let earlier = match run {
        Some(run) => conn
            .query_row(
                "SELECT id, uid, at FROM journal_op
                 WHERE id = (SELECT max(id) FROM journal_op) AND op = ?1 AND run = ?2 AND undone = 0",
                params![op.code(), run],
                |row| {
                    Ok(Begun {
                        id: row.get(0)?,
                        uid: row.get(1)?,
                        at: row.get(2)?,
                        last_change,
                    })
                },
            )
            .optional()?,
        None => None,
    };
    let begun = match earlier {
        Some(begun) => begun,
        None => {
            let (uid, at) = (
                ids::new_uid(clock),
                clock.now().to_rfc3339_opts(SecondsFormat::Secs, true),
            );
            conn.execute(
                "INSERT INTO journal_op(uid, op, at, run, ledger) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![uid, op.code(), at, run, op.is_ledger()],
            )?;
            Begun {
                id: conn.last_insert_rowid(),
                uid,
                at,
                last_change,
            }
        }
    };
    set_present(conn, begun.id, clock, device)?;
    Ok(begun)
}

/// Closes an entry: an operation that changed nothing leaves none; a new one ends the chance to redo.
pub(crate) fn finish(
    conn: &Connection,
    op: Op,
    begun: Begun,
    told: &BTreeMap<String, String>,
) -> Result<(Vec<Area>, Option<LogEntry>)> {
    curriculum::refresh(conn)?;
    let touched = touched_tables(conn, begun.id, begun.last_change)?;
    let mut changes: BTreeSet<Area> = touched.iter().map(|t| Area::of_table(t)).collect();
    if op.is_ledger() {
        changes.insert(Area::Certificates);
    }
    if op.is_setting() {
        changes.insert(Area::Settings);
    }
    let empty: bool = !op.is_ledger()
        && conn.query_row(
            "SELECT NOT EXISTS (SELECT 1 FROM journal_change WHERE op_id = ?1)",
            [begun.id],
            |row| row.get(0),
        )?;
    if empty {
        conn.execute("DELETE FROM journal_op WHERE id = ?1", [begun.id])?;
        return Ok((changes.into_iter().collect(), None));
    }
    conn.execute_batch(
        "DELETE FROM journal_change WHERE op_id IN (SELECT id FROM journal_op WHERE undone = 1);
         DELETE FROM journal_op WHERE undone = 1;",
    )?;
    let params = serde_json::to_string(told).unwrap_or_default();
    conn.execute(
        "UPDATE journal_op SET params = ?2 WHERE id = ?1",
        params![begun.id, params],
    )?;
    trim(conn)?;
    let entry = LogEntry {
        uid: begun.uid,
        op,
        params: told.clone(),
        at: begun.at,
        undone: false,
    };
    Ok((changes.into_iter().collect(), (!op.is_ledger()).then_some(entry)))
}

/// Takes the last entry back, or does the last undone one again; the triggers write the way back as it goes.
pub(crate) fn step(
    conn: &Connection,
    direction: Direction,
    clock: &dyn Clock,
    device: &str,
) -> Result<(LogEntry, Vec<Area>)> {
    let (order, code) = match direction {
        Direction::Undo => ("undone = 0 AND ledger = 0 ORDER BY id DESC", "nothing-to-undo"),
        Direction::Redo => ("undone = 1 ORDER BY id ASC", "nothing-to-redo"),
    };
    let (id, mut entry) = conn
        .query_row(
            &format!("SELECT id, uid, op, params, at, undone FROM journal_op WHERE {order} LIMIT 1"),
            [],
            |row| Ok((row.get::<_, i64>(0)?, entry_at(row, 1)?)),
        )
        .optional()?
        .ok_or(Error::precondition(code))?;
    conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    set_present(conn, id, clock, device)?;
    let mut statements = Vec::new();
    {
        let mut read = conn.prepare("SELECT tbl, sql FROM journal_change WHERE op_id = ?1 ORDER BY id DESC")?;
        let mut rows = read.query([id])?;
        while let Some(row) = rows.next()? {
            statements.push((row.get::<_, String>(0)?, row.get::<_, String>(1)?));
        }
    }
    conn.execute("DELETE FROM journal_change WHERE op_id = ?1", [id])?;
    let mut changes = BTreeSet::new();
    for (table, sql) in statements {
        changes.insert(Area::of_table(&table));
        conn.execute(&sql, [])?;
    }
    attendance::forget(conn)?;
    if changes.contains(&Area::People) {
        certificates::take_over_decisions(conn)?;
    }
    curriculum::refresh(conn)?;
    entry.undone = direction == Direction::Undo;
    conn.execute(
        "UPDATE journal_op SET undone = ?2, run = NULL WHERE id = ?1",
        params![id, entry.undone],
    )?;
    Ok((entry, changes.into_iter().collect()))
}

/// The newest entries first.
pub(crate) fn log(conn: &Connection, limit: u32) -> Result<Vec<LogEntry>> {
    let mut read = conn.prepare("SELECT uid, op, params, at, undone FROM journal_op ORDER BY id DESC LIMIT ?1")?;
    Ok(read
        .query_map([limit], |row| entry_at(row, 0))?
        .collect::<Result<_, _>>()?)
}

fn entry_at(row: &rusqlite::Row, at: usize) -> rusqlite::Result<LogEntry> {
    let code: String = row.get(at + 1)?;
    let params: String = row.get(at + 2)?;
    Ok(LogEntry {
        uid: row.get(at)?,
        op: Op::from_code(&code).unwrap_or(Op::EditWorkshop),
        params: serde_json::from_str(&params).unwrap_or_default(),
        at: row.get(at + 3)?,
        undone: row.get(at + 4)?,
    })
}

fn touched_tables(conn: &Connection, op: i64, after: i64) -> Result<Vec<String>> {
    let mut read = conn.prepare_cached("SELECT DISTINCT tbl FROM journal_change WHERE op_id = ?1 AND id > ?2")?;
    Ok(read
        .query_map([op, after], |row| row.get(0))?
        .collect::<Result<_, _>>()?)
}

/// What the triggers write into: the entry, and a stamp that orders changes across laptops (hybrid logical clock:
/// the time, never earlier than the newest stamp seen, then the device).
fn set_present(conn: &Connection, op: i64, clock: &dyn Clock, device: &str) -> Result<()> {
    let last: String = conn.query_row("SELECT stamp FROM temp.present", [], |row| row.get(0))?;
    let last = if last.is_empty() {
        conn.query_row("SELECT coalesce(max(stamp), '') FROM change_stamp", [], |row| {
            row.get(0)
        })?
    } else {
        last
    };
    let now = clock.now().timestamp_millis().max(0);
    let (then, count) = parse_stamp(&last);
    let (millis, count) = if then >= now { (then, count + 1) } else { (now, 0) };
    let stamp = format!("{millis:014}-{count:06}-{}", device.get(..8).unwrap_or(device));
    conn.execute("UPDATE temp.present SET op = ?1, stamp = ?2", params![op, stamp])?;
    Ok(())
}

fn parse_stamp(stamp: &str) -> (i64, u32) {
    let mut parts = stamp.split('-');
    let millis = parts.next().and_then(|p| p.parse().ok()).unwrap_or(0);
    (millis, parts.next().and_then(|p| p.parse().ok()).unwrap_or(0))
}

fn trim(conn: &Connection) -> Result<()> {
    let oldest: Option<i64> = conn
        .query_row(
            "SELECT id FROM journal_op ORDER BY id DESC LIMIT 1 OFFSET ?1",
            [KEPT - 1],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(oldest) = oldest {
        conn.execute("DELETE FROM journal_change WHERE op_id < ?1", [oldest])?;
        conn.execute("DELETE FROM journal_op WHERE id < ?1", [oldest])?;
    }
    Ok(())
}
