//! Reading foreign files. Every parser of a foreign format runs on a thread of its own under `catch_unwind` and limits, so
//! that the worst file costs a clear refusal.

mod compound;
mod gather;
mod number;
mod ods;
mod package;
mod sheet_xml;
mod sniff;
mod split;
mod text;
mod xls;
mod xlsx;

use std::path::Path;

use flipchart_core::{Error, Result};

pub use text::TextOptions;

use crate::book::Workbook;
use sniff::Sniffed;

/// Largest file taken, in bytes.
pub const MAX_BYTES: u64 = 64 << 20;
/// Most bytes that a packed file may unpack to.
pub const MAX_UNPACKED: u64 = 512 << 20;
/// Most rows that hold something, per sheet.
pub const MAX_ROWS: usize = 200_000;
/// Most columns, per sheet.
pub const MAX_COLUMNS: usize = 256;
/// Most cells that hold something, per file.
pub const MAX_CELLS: usize = 4_000_000;

/// The parsers recurse little; this leaves them room on every system.
const STACK: usize = 8 << 20;

/// Why a file is refused, before the path is known: the code of `Error::Unreadable` and its parameters.
#[derive(Debug)]
pub(crate) struct Refused {
    code: &'static str,
    params: Vec<(&'static str, String)>,
}

impl From<&'static str> for Refused {
    fn from(code: &'static str) -> Self {
        Self {
            code,
            params: Vec::new(),
        }
    }
}

impl Refused {
    /// More than `limit` of `what` (`bytes`, `rows`, `columns`, `cells`).
    fn at_most(code: &'static str, what: &'static str, limit: impl ToString) -> Self {
        Self {
            code,
            params: vec![("what", what.into()), ("limit", limit.to_string())],
        }
    }

    fn error(self, path: &str) -> Error {
        Error::Unreadable {
            code: self.code,
            path: path.into(),
            params: self.params,
        }
    }
}

/// Reads the file at `path`.
///
/// # Errors
/// `Io` when the system refuses; otherwise as [`read`]. A file over [`MAX_BYTES`] is refused before it is loaded.
pub fn read_file(path: &Path) -> Result<Workbook> {
    let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
    if size > MAX_BYTES {
        return Err(too_many_bytes().error(&path.display().to_string()));
    }
    read(path, &std::fs::read(path).map_err(|e| Error::io(path, &e))?)
}

/// Reads a spreadsheet or a delimited text from its bytes; `path` only names it in errors.
///
/// # Errors
/// `Unreadable` with `empty`, `too-large`, `too-many-columns`, `encrypted`, `truncated`, `zip-bomb`, `picture`,
/// `binary-text`, `not-a-spreadsheet` or `crashed`.
pub fn read(path: &Path, bytes: &[u8]) -> Result<Workbook> {
    read_with(path, bytes, &TextOptions::default())
}

/// [`read`] with the encoding or the delimiter of a text chosen by hand; spreadsheets take no notice.
///
/// # Errors
/// As [`read`].
pub fn read_with(path: &Path, bytes: &[u8], options: &TextOptions) -> Result<Workbook> {
    let name = path.display().to_string();
    guarded(|| parse(bytes, options))
        .map(|mut book| {
            book.path.clone_from(&name);
            book
        })
        .map_err(|refused| refused.error(&name))
}

/// Reads a pasted list.
///
/// # Errors
/// `Unreadable` with `empty`, `too-large` or `too-many-columns`, and an empty path.
pub fn read_text(pasted: &str) -> Result<Workbook> {
    read_text_with(pasted, &TextOptions::default())
}

/// [`read_text`] with the delimiter chosen by hand; what is pasted has no encoding.
///
/// # Errors
/// As [`read_text`].
pub fn read_text_with(pasted: &str, options: &TextOptions) -> Result<Workbook> {
    let read = || match pasted.len() as u64 > MAX_BYTES {
        true => Err(too_many_bytes()),
        false => text::workbook(pasted, None, options),
    };
    guarded(read).map_err(|refused| refused.error(""))
}

fn too_many_bytes() -> Refused {
    Refused::at_most("too-large", "bytes", MAX_BYTES)
}

fn parse(bytes: &[u8], options: &TextOptions) -> Result<Workbook, Refused> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_many_bytes());
    }
    match sniff::sniff(bytes)? {
        Sniffed::Package => package::read(bytes),
        Sniffed::Compound => xls::read(bytes),
        Sniffed::Text => text::read(bytes, options),
    }
}

/// Runs a parser where neither a panic nor a deep recursion can reach the caller's thread.
fn guarded<T: Send>(work: impl FnOnce() -> Result<T, Refused> + Send) -> Result<T, Refused> {
    std::thread::scope(|scope| {
        let caught = move || std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
        match std::thread::Builder::new()
            .name("import".into())
            .stack_size(STACK)
            .spawn_scoped(scope, caught)
        {
            Ok(worker) => worker
                .join()
                .ok()
                .and_then(std::result::Result::ok)
                .unwrap_or_else(|| Err("crashed".into())),
            Err(_) => Err("crashed".into()),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panicking_parser_is_a_refusal_and_not_a_crash() {
        let refused = guarded::<()>(|| panic!("as a parser would")).unwrap_err();
        assert_eq!(refused.code, "crashed");
    }
}
