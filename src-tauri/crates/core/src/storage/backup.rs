//! Verified copies of the library beside it, thinned as they age, and the way back from one.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::{Connection, OpenFlags};

use super::lease::Lease;
use super::{carried, series};
use crate::library::OpenOptions;
use crate::{Error, Result};

/// Why a copy was made; part of its file name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The program started.
    Start,
    /// A list is about to be imported.
    Import,
    /// The file is about to be brought up to a newer format.
    Migration,
}

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Backup {
    /// Full path.
    pub path: String,
    /// When it was made, UTC, ISO 8601.
    pub at: String,
    /// Why it was made.
    pub reason: Reason,
    /// Size in KiB, rounded up.
    pub kib: u32,
}

const STAMP: &str = "%Y%m%dT%H%M%S";

/// Makes a copy unless the newest one holds the same operations already.
pub(crate) fn make(conn: &Connection, library: &Path, reason: Reason, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let dir = folder(library);
    std::fs::create_dir_all(&dir).map_err(|e| Error::io(&dir, &e))?;
    if reason != Reason::Migration {
        let newest = list(library).into_iter().next();
        if newest.is_some_and(|b| progress_of(Path::new(&b.path)).is_ok_and(|p| Some(p) == progress(conn).ok())) {
            return Ok(None);
        }
    }
    let word = match reason {
        Reason::Start => "start",
        Reason::Import => "import",
        Reason::Migration => "migration",
    };
    let target = dir.join(format!("{}-{word}.fliplib", now.format(STAMP)));
    copy(conn, &target)?;
    thin(library, now);
    Ok(Some(target))
}

/// A complete copy at `target`, verified by opening it; nothing half-made is left behind.
pub(crate) fn copy(conn: &Connection, target: &Path) -> Result<()> {
    let mut part = target.as_os_str().to_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    let _ = std::fs::remove_file(&part);
    let made = conn
        .execute("VACUUM INTO ?1", [part.to_string_lossy()])
        .map_err(|e| match e.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Error::Io {
                path: target.display().to_string(),
                code: "disk-full",
                detail: e.to_string(),
            },
            Some(rusqlite::ErrorCode::DatabaseCorrupt) => Error::FileCorrupt {
                path: conn.path().unwrap_or_default().into(),
                detail: e.to_string(),
            },
            Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly) => Error::Io {
                path: target.display().to_string(),
                code: "permission",
                detail: e.to_string(),
            },
            _ => e.into(),
        })
        .and_then(|_| verify(&part))
        .and_then(|()| {
            // Windows syncs only what is open for writing.
            std::fs::OpenOptions::new()
                .write(true)
                .open(&part)
                .and_then(|f| f.sync_all())
                .map_err(|e| Error::io(&part, &e))?;
            std::fs::rename(&part, target).map_err(|e| Error::io(target, &e))
        });
    if made.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    made
}

/// Opens a copy and asks SQLite whether it is whole.
///
/// # Errors
/// `FileCorrupt` with SQLite's finding, `FileForeign`, `FileTooNew`.
pub fn verify(path: &Path) -> Result<()> {
    let corrupt = |detail: String| Error::FileCorrupt {
        path: path.display().to_string(),
        detail,
    };
    let conn = open_quietly(path)?;
    super::identify(&conn, path)?;
    let verdict: String = conn
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|e| corrupt(e.to_string()))?;
    if verdict == "ok" { Ok(()) } else { Err(corrupt(verdict)) }
}

/// The copies of a library, newest first.
#[must_use]
pub fn list(library: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(folder(library)) else {
        return Vec::new();
    };
    let mut all: Vec<Backup> = entries.flatten().filter_map(|entry| describe(&entry.path())).collect();
    all.sort_by(|a, b| b.at.cmp(&a.at));
    all
}

fn describe(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?.strip_suffix(".fliplib")?;
    let (stamp, word) = name.split_once('-')?;
    let at = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?.and_utc();
    let reason = match word {
        "start" => Reason::Start,
        "import" => Reason::Import,
        "migration" => Reason::Migration,
        _ => return None,
    };
    let bytes = path.metadata().ok()?.len();
    Some(Backup {
        path: path.display().to_string(),
        at: at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        reason,
        kib: u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX),
    })
}

/// Puts a copy in the place of the library. The library that was there is kept beside it under a name of its own,
/// which is returned. What is only in its ledger comes along: an issued certificate is not forgotten, and its number
/// is not given again. Where that ledger can't be read, or the copy is of another laptop, whose later numbers nobody here
/// knows, numbering goes on under a mark that no other laptop has.
///
/// # Errors
/// What [`verify`] finds in the copy, `FileLocked`, `Io`; the library is in its place again then.
pub fn restore(library: &Path, backup: &Path, options: &OpenOptions) -> Result<Option<PathBuf>> {
    verify(backup)?;
    let _lease = Lease::take(library, options)?;
    let incoming = sidecar(library, ".incoming");
    let ready = std::fs::copy(backup, &incoming)
        .map_err(|e| Error::io(&incoming, &e))
        .and_then(|_| verify(&incoming))
        .and_then(|()| carried::carry_ledger(library, &incoming, options.clock.as_ref()))
        .and_then(|()| exchange(library, &incoming, options.clock.now()));
    let _ = std::fs::remove_file(&incoming);
    ready
}

fn exchange(library: &Path, incoming: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let stem = library.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let aside = library.with_file_name(format!("{stem}-before-restore-{}.fliplib", now.format(STAMP)));
    let there = library.exists();
    if there {
        for extension in ["", "-wal", "-shm"] {
            let from = sidecar(library, extension);
            if from.exists() {
                std::fs::rename(&from, sidecar(&aside, extension)).map_err(|e| Error::io(&from, &e))?;
            }
        }
    }
    match std::fs::rename(incoming, library) {
        Ok(()) => Ok(there.then_some(aside)),
        Err(e) => {
            for extension in ["", "-wal", "-shm"] {
                let _ = std::fs::rename(sidecar(&aside, extension), sidecar(library, extension));
            }
            Err(Error::io(library, &e))
        }
    }
}

/// A copy that goes elsewhere works on as a device of its own and numbers in a series of its own, so that two
/// laptops never give the same number.
pub(crate) fn set_out(conn: &Connection, target: &Path, clock: &dyn crate::Clock, read_only: bool) -> Result<()> {
    let device = crate::ids::new_uid(clock);
    let series = if read_only {
        // What was given can't be noted down here.
        series::apart(&device)
    } else {
        let (own, given): (String, String) =
            conn.query_row("SELECT series, series_given FROM library_info", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let next = series::next(&own, &given);
        conn.execute("UPDATE library_info SET series_given = ?1", [&next])?;
        next
    };
    copy(conn, target)?;
    let there = Connection::open(target)?;
    // Numbers reserved for this laptop are not the other's.
    there.execute("UPDATE certificate_range SET here = 0", [])?;
    there.execute(
        "UPDATE library_info SET device_uid = ?1, series = ?2, series_given = ?2",
        [device, series],
    )?;
    there.close().map_err(|(_, e)| e.into())
}

/// Keeps the last ten copies, then one a day for a month, then one a month.
fn thin(library: &Path, now: DateTime<Utc>) {
    let mut seen = std::collections::BTreeSet::new();
    for (rank, backup) in list(library).into_iter().enumerate() {
        let Ok(at) = DateTime::parse_from_rfc3339(&backup.at) else {
            continue;
        };
        let age = now.signed_duration_since(at);
        let slot = if age.num_days() <= 31 {
            at.format("%Y-%m-%d")
        } else {
            at.format("%Y-%m")
        }
        .to_string();
        if !seen.insert(slot) && rank >= 10 {
            let _ = std::fs::remove_file(&backup.path);
        }
    }
}

/// How far a library has come: two copies with the same figures hold the same operations.
fn progress(conn: &Connection) -> rusqlite::Result<[i64; 6]> {
    let one = |sql: &str| conn.query_row(sql, [], |row| row.get(0));
    Ok([
        one("SELECT coalesce(max(id), 0) FROM journal_op")?,
        one("SELECT coalesce(max(id), 0) FROM journal_change")?,
        one("SELECT count(*) FROM journal_op WHERE undone = 1")?,
        one("SELECT coalesce(max(id), 0) FROM certificate")?,
        one("SELECT coalesce(max(id), 0) FROM certificate_void")?,
        // Outside undo, so that no operation tells of them.
        one(
            "SELECT (SELECT count(*) FROM issuer_key) + (SELECT coalesce(max(id), 0) FROM void_list)
               + (SELECT coalesce(max(id), 0) FROM trusted_issuer) + (SELECT coalesce(max(id), 0) FROM certificate_range)",
        )?,
    ])
}

fn progress_of(path: &Path) -> Result<[i64; 6]> {
    Ok(progress(&open_quietly(path)?)?)
}

fn open_quietly(path: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?)
}

/// Each library has a folder of its own: two side by side never mix their copies.
fn folder(library: &Path) -> PathBuf {
    let stem = library.file_stem().unwrap_or_default();
    library.parent().unwrap_or(Path::new(".")).join("backups").join(stem)
}

fn sidecar(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_os_string();
    name.push(extension);
    name.into()
}
