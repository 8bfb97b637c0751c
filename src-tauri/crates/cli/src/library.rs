use std::path::{Path, PathBuf};
use std::sync::Arc;

use flipchart_core::storage::location;
use flipchart_core::{Error, Library, OpenOptions, Result, SystemClock};
use flipchart_i18n::{Args as TextArgs, Texts, plain};

use crate::args::Args;

const NAME: &str = "flipchart-cli";

fn options(write: bool) -> OpenOptions {
    let clock = Arc::new(SystemClock);
    if write {
        OpenOptions::writing(NAME, clock)
    } else {
        OpenOptions::reading(NAME, clock)
    }
}

/// Where the library is.
pub fn path(args: &Args) -> PathBuf {
    args.library.clone().unwrap_or_else(location::default_library)
}

/// The library for writing.
pub fn writing(args: &Args) -> Result<Library> {
    let path = path(args);
    if let Some(service) = location::synced_by(&path) {
        let about = TextArgs::new()
            .with("path", path.display().to_string())
            .with("detail", service);
        eprintln!(
            "{}",
            plain(&Texts::of(args.language()).get("error-library-in-synced-folder", &about))
        );
    }
    Library::open(&path, &options(true))
}

/// The usual library is made by its first reader too, as the app would; one that was named must be there.
pub fn reading(args: &Args) -> Result<Library> {
    let path = path(args);
    match Library::open(&path, &options(false)) {
        Err(Error::Io { code: "not-found", .. }) if args.library.is_none() => Library::open(&path, &options(true)),
        other => other,
    }
}

/// A path as a script elsewhere can use it.
pub fn absolute(path: &Path) -> String {
    std::path::absolute(path)
        .unwrap_or_else(|_| path.to_path_buf())
        .display()
        .to_string()
}
