//! The pack in a folder: numbered files, and a slip that tells somebody else's printer what to do with each.

use std::ops::ControlFlow;
use std::path::Path;

use flipchart_core::workshops::Paper;
use flipchart_core::{Error, Library, Result, evaluation};
use flipchart_i18n::{msg, plain};
use flipchart_pdf::documents::cards;
use flipchart_pdf::documents::roster::{self, CoverFile, CoverSlip, Sides};

use super::gather::Ground;
use super::sheets::{self, PackPart};
use super::{PackOptions, PackSheet};
use crate::{Progress, Watch, files, forms, pdf_error};

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
    /// The files, the cover slip first.
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

/// Writes the papers into `folder`, all at once: numbered PDFs, and a cover slip before them. Forms are fixed by being
/// printed. Papers for which there is nothing yet are named, and left out.
///
/// # Errors
/// `NotFound`; `Precondition("pack-nothing")` when there is nothing at all; `Io`; `Cancelled`. Nothing half-made stays.
pub fn write(
    library: &mut Library,
    workshop: &str,
    wanted: &[PackSheet],
    options: &PackOptions,
    folder: &Path,
    watch: &mut Watch,
) -> Result<PackReport> {
    let ground = Ground::gather(library, workshop, options)?;
    let mut made: Vec<(PackFile, Vec<u8>)> = Vec::new();
    let mut missing = Vec::new();
    let total = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
    for (done, sheet) in (0..).zip(PackSheet::ALL.into_iter().filter(|sheet| wanted.contains(sheet))) {
        if watch(Progress { done, total }) == ControlFlow::Break(()) {
            return Err(Error::Cancelled);
        }
        match sheets::parts(library, workshop, sheet, options) {
            Ok(parts) => made.extend(parts.into_iter().map(|part| file(&ground, sheet, part, options))),
            Err(Error::Precondition { code, .. }) => missing.push(PackMissing {
                sheet,
                code: code.to_string(),
            }),
            Err(error) => return Err(error),
        }
    }
    if made.is_empty() {
        return Err(Error::precondition("pack-nothing"));
    }
    for (number, (file, _)) in (1..).zip(&mut made) {
        file.file = format!("{number:02}-{}.pdf", file.file);
    }
    let cover = cover(library, &ground, options, &made)?;
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, &error))?;
    files::write_whole(&folder.join("00-cover.pdf"), &cover)?;
    for (file, bytes) in &made {
        files::write_whole(&folder.join(&file.file), bytes)?;
    }
    if made.iter().any(|(file, _)| file.sheet == PackSheet::Forms) {
        freeze(library, &ground)?;
    }
    let _ = watch(Progress { done: total, total });
    Ok(PackReport {
        folder: folder.display().to_string(),
        files: made.into_iter().map(|(file, _)| file).collect(),
        missing,
    })
}

fn file(ground: &Ground, sheet: PackSheet, part: PackPart, options: &PackOptions) -> (PackFile, Vec<u8>) {
    let everybody = u32::try_from(ground.those(sheet, options).count()).unwrap_or(u32::MAX);
    let title = files::ascii_name(&part.title);
    let name = match title.as_str() {
        "" => sheet.code().to_string(),
        title => format!("{}-{title}", sheet.code()),
    };
    let file = PackFile {
        file: name,
        sheet,
        title: part.title,
        sheets: flipchart_pdf::page_count(&part.bytes),
        copies: match sheet {
            PackSheet::Agenda | PackSheet::Forms => everybody.max(1),
            _ => 1,
        },
    };
    (file, part.bytes)
}

/// A form that leaves the machine is fixed, and the places of its boxes are kept.
fn freeze(library: &mut Library, ground: &Ground) -> Result<()> {
    let mut seen = Vec::new();
    for occasion in evaluation::occasions(library, &ground.workshop.uid)? {
        if !seen.contains(&occasion.form) {
            seen.push(occasion.form.clone());
            match forms::keep_printed(library, &occasion.form, &sheets::form_print(ground, false)) {
                Err(Error::Precondition { .. }) => {}
                other => other?,
            }
        }
    }
    Ok(())
}

fn cover(library: &Library, ground: &Ground, options: &PackOptions, made: &[(PackFile, Vec<u8>)]) -> Result<Vec<u8>> {
    let texts = ground.texts();
    let page = match ground.paper {
        Paper::A4 => "A4",
        Paper::Letter => "Letter",
    };
    let files = made.iter().map(|(file, _)| {
        let what = plain(&msg::pack_sheet(texts, file.sheet.code())).into_owned();
        let stock = match file.sheet {
            PackSheet::Badges => options.badge_layout.as_deref().and_then(cards::badge_layout),
            PackSheet::Labels => options.label_layout.as_deref().and_then(cards::label_layout),
            _ => None,
        };
        CoverFile {
            file: file.file.clone(),
            what: if file.title.is_empty() {
                what
            } else {
                format!("{what}: {}", file.title)
            },
            sheets: file.sheets,
            copies: file.copies,
            paper: match (stock, file.sheet) {
                (Some(sheet), _) if sheet.is_precut() => sheet.words(ground.lang),
                (_, PackSheet::Badges | PackSheet::Tents) => plain(&msg::pack_card_stock(texts, page)).into_owned(),
                _ => page.to_string(),
            },
            sides: Sides::Single,
            colour: false,
        }
    });
    let slip = CoverSlip {
        files: files.collect(),
        notes: Vec::new(),
    };
    let data = ground.roster(library, PackSheet::Participants, options)?;
    roster::cover_slip(&data, &slip).map_err(pdf_error)
}
