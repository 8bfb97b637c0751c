//! The pack in a folder: numbered files with a slip before them, all of them or none.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use flipchart_core::{Error, Library, Result, workshops};
use flipchart_i18n::{Texts, msg, plain};

use super::gather::Ground;
use super::sheets::{self, PackPart};
use super::{PackOptions, PackSheet, cover};
use crate::files::Tray;
use crate::{Progress, Watch, document_language, files, forms};

/// Name of the cover slip.
const COVER: &str = "00-cover.pdf";
/// What every page that Flipchart sets says of itself.
const MARK: &[u8] = b"<pdf:Producer>Flipchart</pdf:Producer>";

/// A file of the folder.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PackFile {
    /// Name of the file.
    pub file: String,
    /// What it is.
    pub sheet: PackSheet,
    /// Which of its kind: the title of a form or of a list to sign; empty otherwise.
    pub title: String,
    /// Sheets of paper of one copy.
    pub sheets: u32,
    /// How many copies are needed.
    pub copies: u32,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PackReport {
    /// The folder.
    pub folder: String,
    /// The files in the order of their numbers; the cover slip, `00-cover.pdf`, lies before them.
    pub files: Vec<PackFile>,
    /// Papers that were asked for and for which there is nothing yet, with the reason.
    pub missing: Vec<PackMissing>,
}

/// A paper for which there is nothing yet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PackMissing {
    /// The paper.
    pub sheet: PackSheet,
    /// Code of the reason.
    pub code: String,
}

/// The folder that a pack has in one that somebody chose: that one itself when it is empty or holds an earlier pack, else
/// one of its own inside it.
///
/// # Errors
/// `NotFound`, `Io`.
pub fn folder_in(library: &Library, workshop: &str, options: &PackOptions, chosen: &Path) -> Result<PathBuf> {
    let facts = workshops::get(library, workshop)?;
    let empty = match std::fs::read_dir(chosen) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => return Err(Error::io(chosen, &error)),
    };
    if empty || is_own(&chosen.join(COVER)) {
        return Ok(chosen.to_path_buf());
    }
    let language = options.language.as_deref().unwrap_or_else(|| facts.main_language());
    let texts = Texts::of(document_language(language));
    let name = plain(&msg::pack_folder_name(texts, facts.title_in(language))).into_owned();
    Ok(chosen.join(files::safe_name(&name, "pdf").trim_end_matches(".pdf")))
}

/// Writes the papers into `folder`, all at once: numbered PDFs, and a cover slip before them. Forms are fixed by being
/// printed. Papers for which there is nothing yet are named, and left out. What is left of an earlier pack goes; nothing
/// else in the folder is touched.
///
/// # Errors
/// `NotFound`; `Precondition("pack-nothing")`, or the reason when there is only one, when there is nothing at all;
/// `Conflict("pack-file-taken")` when another file has the name of one; `Io`; `Cancelled`. Nothing half-made stays.
pub fn write(
    library: &mut Library,
    workshop: &str,
    wanted: &[PackSheet],
    options: &PackOptions,
    folder: &Path,
    watch: &mut Watch,
) -> Result<PackReport> {
    let ground = Ground::gather(library, workshop, options)?;
    let (mut made, mut missing) = (Vec::new(), Vec::new());
    let sheets = PackSheet::ALL.into_iter().filter(|sheet| wanted.contains(sheet));
    let total = u32::try_from(sheets.clone().count()).unwrap_or(u32::MAX);
    let mut step = |done| match watch(Progress { done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Cancelled),
    };
    for (done, sheet) in (0..).zip(sheets) {
        step(done)?;
        match sheets::parts(library, workshop, sheet, options) {
            Ok(parts) => made.extend(parts.into_iter().map(|part| (sheet, part))),
            Err(Error::Precondition { code, .. }) => missing.push((sheet, code)),
            Err(error) => return Err(error),
        }
    }
    if made.is_empty() {
        let same = missing
            .first()
            .filter(|(_, code)| missing.iter().all(|(_, other)| other == code));
        return Err(Error::precondition(same.map_or("pack-nothing", |(_, code)| code)));
    }
    let files: Vec<PackFile> = (1..)
        .zip(&made)
        .map(|(n, (sheet, part))| file(n, *sheet, part))
        .collect();
    let slip = cover::cover(library, &ground, options, &files)?;
    let mut tray = Tray::default();
    lay(&mut tray, &folder.join(COVER), &slip)?;
    for (file, (_, part)) in files.iter().zip(&made) {
        lay(&mut tray, &folder.join(&file.file), &part.bytes)?;
    }
    step(total)?;
    for (_, part) in made.iter().filter(|(sheet, _)| *sheet == PackSheet::Forms) {
        // A form that leaves the machine is fixed, and the places of its boxes are kept.
        if let Some(form) = &part.form {
            forms::keep_printed(library, form, &super::forms::form_print(&ground, false))?;
        }
    }
    tray.set_down()?;
    clear(folder, &files);
    let missing = missing.into_iter().map(|(sheet, code)| PackMissing {
        sheet,
        code: code.to_string(),
    });
    Ok(PackReport {
        folder: folder.display().to_string(),
        files,
        missing: missing.collect(),
    })
}

fn file(number: u32, sheet: PackSheet, part: &PackPart) -> PackFile {
    let name = match files::ascii_name(&part.title).as_str() {
        "" => sheet.code().to_string(),
        title => format!("{}-{title}", sheet.code()),
    };
    PackFile {
        file: format!("{number:02}-{name}.pdf"),
        sheet,
        title: part.title.clone(),
        sheets: cover::sheets_of(sheet, flipchart_pdf::page_count(&part.bytes)),
        copies: part.copies,
    }
}

/// Lays a file where there is none, or one of an earlier pack.
fn lay(tray: &mut Tray, path: &Path, bytes: &[u8]) -> Result<()> {
    if path.exists() && !is_own(path) {
        return Err(Error::Conflict {
            code: "pack-file-taken",
            params: vec![("path", path.display().to_string())],
        });
    }
    tray.lay(path, bytes)
}

/// Takes away what is left of an earlier pack: the slip does not tell of it any more.
fn clear(folder: &Path, files: &[PackFile]) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let of_pack = name.strip_suffix(".pdf").and_then(|stem| stem.split_once('-'));
        let of_pack = of_pack.is_some_and(|(number, rest)| {
            let paper = |sheet: PackSheet| rest == sheet.code() || rest.starts_with(&format!("{}-", sheet.code()));
            number.len() >= 2 && number.bytes().all(|b| b.is_ascii_digit()) && PackSheet::ALL.into_iter().any(paper)
        });
        if of_pack && files.iter().all(|file| file.file != name) && is_own(&entry.path()) {
            // A file that is open elsewhere stays: the pack itself is complete.
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Whether Flipchart made that file.
fn is_own(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.windows(MARK.len()).any(|window| window == MARK))
}
