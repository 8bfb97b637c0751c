//! One writer at a time: an OS lock on a sidecar file, and a note beside it that names who holds it.

use std::fs::{File, OpenOptions as FileOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::library::OpenOptions;
use crate::{Error, Result};

/// Held while a library is open for writing; the system releases it even when the program is killed.
#[derive(Debug)]
pub struct Lease {
    _lock: File,
    note: PathBuf,
}

impl Lease {
    /// Takes the lease, waiting as long as the options say.
    ///
    /// # Errors
    /// `FileLocked` naming the holder; `Io` or `FileReadOnly` where no sidecar can be made.
    pub(crate) fn take(path: &Path, options: &OpenOptions) -> Result<Self> {
        let sidecar = beside(path, "lock");
        if let Some(dir) = path.parent().filter(|d| !d.as_os_str().is_empty()) {
            std::fs::create_dir_all(dir).map_err(|e| Error::io(dir, &e))?;
        }
        let lock = FileOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&sidecar)
            .map_err(|e| {
                let read_only = matches!(
                    e.kind(),
                    std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem
                );
                if read_only && path.exists() {
                    Error::FileReadOnly {
                        path: path.display().to_string(),
                    }
                } else {
                    Error::io(&sidecar, &e)
                }
            })?;
        let deadline = Instant::now() + options.wait;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                    std::thread::sleep(Duration::from_millis(50));
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::FileLocked {
                        path: path.display().to_string(),
                        holder: holder(path).unwrap_or_default(),
                    });
                }
                Err(TryLockError::Error(e)) => return Err(Error::io(&sidecar, &e)),
            }
        }
        let note = beside(path, "holder");
        // Only a courtesy to the one who waits; the lock is what counts.
        let _ = std::fs::write(
            &note,
            format!("{} ({}, {})", options.program, host(), std::process::id()),
        );
        Ok(Self { _lock: lock, note })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.note);
    }
}

/// Who says that they hold the library at `path`: program, host and process.
#[must_use]
pub fn holder(path: &Path) -> Option<String> {
    std::fs::read_to_string(beside(path, "holder"))
        .ok()
        .filter(|text| !text.is_empty())
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".");
    name.push(extension);
    path.with_file_name(name)
}

fn host() -> String {
    std::env::var("COMPUTERNAME")
        .or_else(|_| std::env::var("HOSTNAME"))
        .or_else(|_| std::fs::read_to_string("/etc/hostname"))
        .map(|name| name.trim().to_string())
        .unwrap_or_else(|_| "this computer".into())
}
