//! A curriculum travels as one file, and handouts come in and go out.

use std::path::{Path, PathBuf};

use flipchart_core::curriculum::{self, FILE_MAX, ImportCounts};
use flipchart_core::{Error, Library, OpOutput, Result};
use flipchart_exchange::{pack_curriculum, unpack_curriculum};

use crate::files;

/// Largest curriculum file that is read, in bytes.
const CURRICULUM_MAX: u64 = 2 << 30;

/// Writes these modules (all, with glossary and key documents, when none is named) with their handouts to `path`.
///
/// # Errors
/// `NotFound`, `Io`.
pub fn export(library: &Library, path: &Path, modules: &[String]) -> Result<()> {
    let file = curriculum::export(library, modules)?;
    let bytes = pack_curriculum(&file, &|sha256| library.bytes(sha256))?;
    files::write_whole(path, &bytes)
}

/// Brings the curriculum in `path` into the library: one step of undo.
///
/// # Errors
/// `Unreadable` when it is no curriculum, `Io`.
pub fn import(library: &mut Library, path: &Path) -> Result<OpOutput<ImportCounts>> {
    let bytes = read(path, CURRICULUM_MAX).and_then(|bytes| match bytes {
        Some(bytes) => Ok(bytes),
        None => Err(unreadable("curriculum-too-large", path)),
    })?;
    let mut unpacked = unpack_curriculum(&bytes).map_err(|e| match e {
        Error::Unreadable { code, .. } => unreadable(code, path),
        e => e,
    })?;
    drop(bytes);
    let mut done = curriculum::import(library, &unpacked.file, &|sha256| {
        unpacked.handouts.get(sha256).cloned()
    })?;
    done.output.left_out.append(&mut unpacked.left_out);
    Ok(done)
}

/// Attaches the file at `path` to an activity.
///
/// # Errors
/// `Invalid` for a file over 50 MB or an empty one, `Io`.
pub fn attach(library: &mut Library, activity: &str, path: &Path, language: Option<&str>) -> Result<OpOutput<String>> {
    let (name, bytes) = handout(path)?;
    curriculum::add_handout(library, activity, &name, language, &bytes)
}

/// Keeps the file at `path` as the text of a key document; without a path the file is taken off.
///
/// # Errors
/// As [`attach`].
pub fn attach_to_document(library: &mut Library, document: &str, path: Option<&Path>) -> Result<OpOutput<()>> {
    match path {
        Some(path) => {
            let (name, bytes) = handout(path)?;
            curriculum::attach_to_document(library, document, Some((&name, &bytes)))
        }
        None => curriculum::attach_to_document(library, document, None),
    }
}

/// Lays a kept file under its name into a folder for opening; returns where.
///
/// # Errors
/// `NotFound`, `Io`.
pub fn lay_out(library: &Library, sha256: &str, name: &str, folder: &Path) -> Result<PathBuf> {
    let bytes = library.bytes(sha256)?;
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    // A folder for each content: two files of one name don't take each other's place.
    let short: String = sha256.chars().filter(char::is_ascii_hexdigit).take(12).collect();
    let path = folder
        .join("Flipchart")
        .join(short)
        .join(files::safe_name(stem, &plain_extension(extension)));
    if std::fs::read(&path).is_ok_and(|there| there == bytes) {
        return Ok(path);
    }
    files::write_whole(&path, &bytes)?;
    Ok(path)
}

fn plain_extension(text: &str) -> String {
    let letters: String = text.chars().filter(char::is_ascii_alphanumeric).take(10).collect();
    if letters.is_empty() { "bin".into() } else { letters }
}

/// Name and bytes of a file to keep. A file too large is not read at all: its name goes on, and the rule refuses it.
fn handout(path: &Path) -> Result<(String, Vec<u8>)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match read(path, FILE_MAX as u64)? {
        Some(bytes) => Ok((name, bytes)),
        None => Err(Error::invalid("handout", "file-too-big", name)),
    }
}

fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>> {
    let size = std::fs::metadata(path).map_err(|e| Error::io(path, &e))?.len();
    if size > most {
        return Ok(None);
    }
    std::fs::read(path).map(Some).map_err(|e| Error::io(path, &e))
}

fn unreadable(code: &'static str, path: &Path) -> Error {
    Error::Unreadable {
        code,
        path: path.display().to_string(),
        params: Vec::new(),
    }
}
