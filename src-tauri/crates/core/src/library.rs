//! The library: one SQLite file, and the one door through which it changes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior};

use crate::clock::Clock;
use crate::op::{LogEntry, Op, OpOutput};
use crate::people::twice::Known;
use crate::storage::{self, journal, lease::Lease};
use crate::{Error, Result, ids};

/// How a library is opened.
#[derive(Clone)]
pub struct OpenOptions {
    /// Time and randomness.
    pub clock: Arc<dyn Clock>,
    /// How long to wait for another writer before refusing; reading never waits.
    pub wait: std::time::Duration,
    /// Take no lease and write nothing.
    pub read_only: bool,
    /// Named to others who want to write meanwhile ("Flipchart", "flipchart-cli").
    pub program: String,
}

impl OpenOptions {
    /// For a program that writes: waits three seconds for another writer.
    #[must_use]
    pub fn writing(program: &str, clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            wait: std::time::Duration::from_secs(3),
            read_only: false,
            program: program.into(),
        }
    }

    /// For a program that only reads.
    #[must_use]
    pub fn reading(program: &str, clock: Arc<dyn Clock>) -> Self {
        Self {
            read_only: true,
            ..Self::writing(program, clock)
        }
    }
}

/// An open library. Every write goes through [`Library::transact`].
pub struct Library {
    conn: Connection,
    path: Option<PathBuf>,
    clock: Arc<dyn Clock>,
    device: String,
    read_only: bool,
    /// The people of the registry made ready for being asked who somebody is; made anew after any change.
    known: RefCell<Option<Known>>,
    _lease: Option<Lease>,
}

impl Library {
    pub(crate) fn known(&self) -> &RefCell<Option<Known>> {
        &self.known
    }

    /// Opens the library at `path`; a writer creates it, migrates it and takes the lease.
    ///
    /// # Errors
    /// `FileForeign`, `FileCorrupt`, `FileTooNew`, `FileLocked`, `FileReadOnly`, `Io`.
    pub fn open(path: &Path, options: &OpenOptions) -> Result<Self> {
        let lease = if options.read_only {
            None
        } else {
            Some(Lease::take(path, options)?)
        };
        let conn = storage::open(path, options)?;
        Self::attach(conn, Some(path.to_path_buf()), options, lease)
    }

    /// A library that lives as long as the value: for tests and previews.
    ///
    /// # Errors
    /// Only what SQLite itself refuses.
    pub fn in_memory(clock: Arc<dyn Clock>) -> Result<Self> {
        let options = OpenOptions::writing("memory", clock);
        let conn = storage::in_memory(options.clock.as_ref())?;
        Self::attach(conn, None, &options, None)
    }

    fn attach(conn: Connection, path: Option<PathBuf>, options: &OpenOptions, lease: Option<Lease>) -> Result<Self> {
        if !options.read_only {
            journal::attach(&conn)?;
            crate::curriculum::heal(&conn)?;
        }
        let device = conn.query_row("SELECT device_uid FROM library_info", [], |row| row.get(0))?;
        Ok(Self {
            conn,
            path,
            clock: options.clock.clone(),
            device,
            read_only: options.read_only,
            known: RefCell::new(None),
            _lease: lease,
        })
    }

    /// Where the library lives; `None` in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether this library was opened for reading only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// The library's clock.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    /// For reading next to the SQL that knows the tables.
    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Runs `act` as one transaction, journalled for undo under `op`.
    ///
    /// # Errors
    /// What `act` refuses (nothing is changed then), `FileReadOnly`, or what SQLite refuses at commit.
    pub fn transact<T>(&mut self, op: Op, act: impl FnOnce(&mut Tx) -> Result<T>) -> Result<OpOutput<T>> {
        self.transact_in_run(op, None, act)
    }

    /// [`Library::transact`], joined to the previous operation when that one has the same `op` and `run`: a run of
    /// attendance keys is one step of undo.
    ///
    /// # Errors
    /// As [`Library::transact`].
    pub fn transact_in_run<T>(
        &mut self,
        op: Op,
        run: Option<&str>,
        act: impl FnOnce(&mut Tx) -> Result<T>,
    ) -> Result<OpOutput<T>> {
        if self.read_only {
            return Err(Error::FileReadOnly {
                path: self.display_path(),
            });
        }
        let now = self.clock.now();
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let entry = journal::begin(&sql, op, run, &*self.clock, &self.device)?;
        let mut tx = Tx {
            sql,
            clock: self.clock.as_ref(),
            now,
            params: BTreeMap::new(),
        };
        let output = act(&mut tx)?;
        crate::attendance::follow_plans(&tx)?;
        let Tx { sql, params, .. } = tx;
        let (changes, undo) = journal::finish(&sql, op, entry, &params)?;
        sql.commit()?;
        Ok(OpOutput { output, changes, undo })
    }

    /// Takes the last operation back.
    ///
    /// # Errors
    /// `Precondition("nothing-to-undo")`.
    pub fn undo(&mut self) -> Result<OpOutput<LogEntry>> {
        self.step(journal::Direction::Undo)
    }

    /// Does the operation that was undone last once more.
    ///
    /// # Errors
    /// `Precondition("nothing-to-redo")`.
    pub fn redo(&mut self) -> Result<OpOutput<LogEntry>> {
        self.step(journal::Direction::Redo)
    }

    fn step(&mut self, direction: journal::Direction) -> Result<OpOutput<LogEntry>> {
        if self.read_only {
            return Err(Error::FileReadOnly {
                path: self.display_path(),
            });
        }
        let sql = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (entry, changes) = journal::step(&sql, direction, &*self.clock, &self.device)?;
        sql.commit()?;
        Ok(OpOutput {
            undo: Some(entry.clone()),
            output: entry,
            changes,
        })
    }

    /// The last operations, newest first, at most `limit`.
    ///
    /// # Errors
    /// Only what SQLite refuses.
    pub fn log(&self, limit: u32) -> Result<Vec<LogEntry>> {
        journal::log(&self.conn, limit)
    }

    /// Stores bytes once under their SHA-256 and returns it. Blobs are immutable and outside the journal.
    ///
    /// # Errors
    /// `FileReadOnly`, or what SQLite refuses.
    pub fn keep_bytes(&mut self, bytes: &[u8]) -> Result<String> {
        if self.read_only {
            return Err(Error::FileReadOnly {
                path: self.display_path(),
            });
        }
        storage::blobs::keep(&self.conn, bytes)
    }

    /// The bytes kept under `sha256`.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn bytes(&self, sha256: &str) -> Result<Vec<u8>> {
        storage::blobs::get(&self.conn, sha256)
    }

    /// Forgets bytes that neither a row nor the journal names any more; returns how many. Costs a look at every blob,
    /// so it is for quiet moments.
    ///
    /// # Errors
    /// Only what SQLite refuses.
    pub fn tidy(&mut self) -> Result<usize> {
        if self.read_only {
            Ok(0)
        } else {
            storage::blobs::collect(&self.conn)
        }
    }

    /// Health of the file and of the rules that SQL can't hold.
    ///
    /// # Errors
    /// Only what SQLite refuses outright; findings are data.
    pub fn check(&self) -> Result<storage::Health> {
        Ok(storage::check::check(&self.conn))
    }

    /// A verified copy beside the library, unless nothing changed since the newest one. Returns its path.
    ///
    /// # Errors
    /// `Io` with the cause; the library itself is untouched.
    pub fn back_up(&self, reason: storage::backup::Reason) -> Result<Option<PathBuf>> {
        match &self.path {
            Some(path) => storage::backup::make(&self.conn, path, reason, self.clock.now()),
            None => Ok(None),
        }
    }

    /// A complete, verified copy of the library at `target` (a USB stick), ready to work on elsewhere: a device of its
    /// own, with a series of certificate numbers of its own.
    ///
    /// # Errors
    /// `Io` with the cause; no half file stays behind.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        storage::backup::set_out(&self.conn, target, self.clock.as_ref(), self.read_only)
    }

    /// The whole content as sorted lines, for comparing two states in tests: no journal, no stamps, no tombstones.
    ///
    /// # Errors
    /// Only what SQLite refuses.
    pub fn dump(&self) -> Result<String> {
        storage::check::dump(&self.conn)
    }

    fn display_path(&self) -> String {
        self.path
            .as_ref()
            .map_or_else(|| ":memory:".into(), |p| p.display().to_string())
    }
}

/// One open transaction: what the inner functions of the features work on.
pub struct Tx<'a> {
    sql: rusqlite::Transaction<'a>,
    clock: &'a dyn Clock,
    now: chrono::DateTime<chrono::Utc>,
    params: BTreeMap<String, String>,
}

impl Tx<'_> {
    /// A new identity.
    pub(crate) fn uid(&self) -> String {
        ids::new_uid(self.clock)
    }

    /// The instant of the operation.
    pub(crate) fn now(&self) -> chrono::DateTime<chrono::Utc> {
        self.now
    }

    /// Time and randomness.
    pub(crate) fn clock(&self) -> &dyn crate::Clock {
        self.clock
    }

    /// A name or count for the sentence about this operation in the log.
    pub(crate) fn tell(&mut self, key: &str, value: impl ToString) {
        self.params.insert(key.into(), value.to_string());
    }
}

impl std::ops::Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.sql
    }
}
