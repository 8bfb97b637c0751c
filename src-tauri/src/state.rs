//! What the window holds: one library, or the reason why there is none.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use flipchart_core::storage::backup;
use flipchart_core::{Error, Library, OpenOptions, SystemClock};
use flipchart_desk::proof::Key;

use crate::error::Refusal;

/// State shared by all commands.
pub struct Desk {
    library: Mutex<Option<Library>>,
    refused: Mutex<Option<Refusal>>,
    path: Mutex<PathBuf>,
    jobs: Mutex<HashMap<String, Arc<AtomicBool>>>,
    key: Mutex<Option<Key>>,
}

impl Desk {
    /// Opens the library at `path`; a refusal is kept for the window to show, with ways on.
    #[must_use]
    pub fn open(path: PathBuf) -> Self {
        let desk = Self {
            library: Mutex::new(None),
            refused: Mutex::new(None),
            path: Mutex::new(path.clone()),
            jobs: Mutex::default(),
            key: Mutex::default(),
        };
        desk.reopen(path, false);
        desk
    }

    /// Closes the library, lets its lease go, and wipes the key.
    pub fn close(&self) {
        self.hold_key(None);
        *held(&self.library) = None;
    }

    /// Closes the library and opens the one at `path` instead.
    pub fn reopen(&self, path: PathBuf, read_only: bool) {
        // The old lease goes before the new one is asked for: it may be the same file.
        self.close();
        let clock = Arc::new(SystemClock);
        let options = if read_only {
            OpenOptions::reading("Flipchart", clock)
        } else {
            OpenOptions::writing("Flipchart", clock)
        };
        let (library, refused) = match Library::open(&path, &options) {
            Ok(library) => (Some(library), None),
            Err(error) => (None, Some(error.into())),
        };
        *held(&self.library) = library;
        *held(&self.refused) = refused;
        *held(&self.path) = path;
    }

    /// Where the library is, or was to be.
    pub fn path(&self) -> PathBuf {
        held(&self.path).clone()
    }

    /// Why there is no library.
    pub fn refused(&self) -> Option<Refusal> {
        held(&self.refused).clone()
    }

    /// Runs `act` on the open library.
    ///
    /// # Errors
    /// What `act` refuses, or the reason why no library is open.
    pub fn with<T>(&self, act: impl FnOnce(&mut Library) -> Result<T, Error>) -> Result<T, Refusal> {
        match held(&self.library).as_mut() {
            Some(library) => act(library).map_err(|e| e.of_library(&self.path()).into()),
            None => Err(self.refused().unwrap_or_else(|| Error::Cancelled.into())),
        }
    }

    /// The key that was opened in this run, for signing.
    pub fn key(&self) -> Option<Key> {
        held(&self.key).clone()
    }

    /// Holds an open key, in memory only, or wipes the one that is held.
    pub fn hold_key(&self, key: Option<Key>) {
        *held(&self.key) = key;
    }

    /// Registers a long act under `job`; the flag turns true when somebody asks to stop it.
    pub fn start_job(&self, job: &str) -> Arc<AtomicBool> {
        let flag = Arc::new(AtomicBool::new(false));
        held(&self.jobs).insert(job.to_string(), flag.clone());
        flag
    }

    /// Forgets a finished act.
    pub fn end_job(&self, job: &str) {
        held(&self.jobs).remove(job);
    }

    /// Asks a running act to stop.
    pub fn cancel_job(&self, job: &str) {
        if let Some(flag) = held(&self.jobs).get(job) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    /// Makes the copy of the day from a connection of its own, so that no command waits for it.
    pub fn copy_of_the_day(path: &Path) {
        let options = OpenOptions::reading("Flipchart", Arc::new(SystemClock));
        if let Ok(library) = Library::open(path, &options) {
            // A failed copy must not stand in the way of work; the next start tries again.
            let _ = library.back_up(backup::Reason::Start);
        }
    }
}

/// The library named on the command line: `--library FILE` or `--library=FILE`.
#[must_use]
pub fn named_library(args: &[String]) -> Option<PathBuf> {
    let apart = args
        .iter()
        .position(|a| a == "--library")
        .and_then(|at| args.get(at + 1));
    let joined = || args.iter().find_map(|a| a.strip_prefix("--library="));
    apart.map(String::as_str).or_else(joined).map(PathBuf::from)
}

/// A panic while holding a lock leaves data that SQLite has rolled back: it is safe to go on.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
