//! The file: opening, migrations, the journal, the lease, copies and health.

pub mod backup;
pub(crate) mod blobs;
mod carried;
pub(crate) mod check;
pub(crate) mod journal;
pub mod lease;
pub mod location;
mod migrations;
pub(crate) mod series;

pub use check::{Finding, Health};

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::library::OpenOptions;
use crate::{Clock, Error, Result};

pub(crate) fn in_memory(clock: &dyn Clock) -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    migrations::migrate(&mut conn, clock)?;
    Ok(conn)
}

pub(crate) fn open(path: &Path, options: &OpenOptions) -> Result<Connection> {
    let existed = recognise(path)?;
    if options.read_only {
        if !existed {
            return Err(Error::Io {
                path: shown(path),
                code: "not-found",
                detail: String::new(),
            });
        }
        return open_reading(path).map_err(|e| explain(e, path));
    }
    if let Some(kind) = location::network_filesystem(path) {
        return Err(Error::Precondition {
            code: "library-on-network",
            params: vec![("path", shown(path)), ("detail", kind)],
        });
    }
    if existed && std::fs::metadata(path).is_ok_and(|m| m.permissions().readonly()) {
        return Err(Error::FileReadOnly { path: shown(path) });
    }
    open_writing(path, existed, options).map_err(|e| explain(e, path))
}

fn open_reading(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let plain = Connection::open_with_flags(path, flags)
        .map_err(Error::from)
        .and_then(|conn| {
            identify(&conn, path)?;
            Ok(conn)
        });
    let conn = match plain {
        // A WAL library in a place where the shared-memory file can't be made.
        Err(Error::Storage(e))
            if matches!(e.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly)) =>
        {
            let conn = Connection::open_with_flags(immutable_uri(path), flags)?;
            identify(&conn, path)?;
            conn
        }
        other => other?,
    };
    conn.busy_timeout(std::time::Duration::from_secs(3))?;
    conn.execute_batch("PRAGMA cache_size = -32768")?;
    Ok(conn)
}

fn open_writing(path: &Path, existed: bool, options: &OpenOptions) -> Result<Connection> {
    let mut conn = Connection::open(path)?;
    conn.busy_timeout(options.wait.max(std::time::Duration::from_millis(200)))?;
    if existed {
        identify(&conn, path)?;
        if migrations::version(&conn)? < migrations::latest() {
            backup::make(&conn, path, backup::Reason::Migration, options.clock.now())?;
        }
    }
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768;",
    )?;
    migrations::migrate(&mut conn, options.clock.as_ref())?;
    Ok(conn)
}

/// Whether a library is there; refuses what is there and isn't SQLite at all.
fn recognise(path: &Path) -> Result<bool> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(Error::io(path, &e)),
    };
    let mut head = Vec::with_capacity(16);
    file.by_ref()
        .take(16)
        .read_to_end(&mut head)
        .map_err(|e| Error::io(path, &e))?;
    match head.as_slice() {
        // What a power cut or a synchronising service leaves of a library that had been one.
        [] if !backup::list(path).is_empty() => Err(Error::FileCorrupt {
            path: shown(path),
            detail: "0 bytes".into(),
        }),
        [] => Ok(false),
        b"SQLite format 3\0" => Ok(true),
        _ => Err(Error::FileForeign { path: shown(path) }),
    }
}

fn identify(conn: &Connection, path: &Path) -> Result<()> {
    let id: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: u32 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if id != migrations::APPLICATION_ID && tables > 0 {
        return Err(Error::FileForeign { path: shown(path) });
    }
    let found = migrations::version(conn)?;
    if found > migrations::latest() {
        return Err(Error::FileTooNew {
            path: shown(path),
            found,
            known: migrations::latest(),
        });
    }
    Ok(())
}

/// SQLite's refusals at opening, told as what they mean for the file.
fn explain(error: Error, path: &Path) -> Error {
    let Error::Storage(inner) = &error else { return error };
    match inner.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt) => Error::FileCorrupt {
            path: shown(path),
            detail: inner.to_string(),
        },
        Some(ErrorCode::NotADatabase) => Error::FileForeign { path: shown(path) },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::FileReadOnly { path: shown(path) },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::FileLocked {
            path: shown(path),
            holder: lease::holder(path).unwrap_or_default(),
        },
        Some(ErrorCode::DiskFull) => Error::Io {
            path: shown(path),
            code: "disk-full",
            detail: inner.to_string(),
        },
        Some(ErrorCode::CannotOpen) => Error::Io {
            path: shown(path),
            code: "permission",
            detail: inner.to_string(),
        },
        _ => error,
    }
}

fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => uri.push(byte as char),
            _ => {
                use std::fmt::Write;
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri + "?immutable=1"
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
