//! The slip that tells somebody else's printer what to do with each file of the folder.

use flipchart_core::workshops::Paper;
use flipchart_core::{Library, Result};
use flipchart_i18n::{msg, plain};
use flipchart_pdf::documents::cards::CardSheet;
use flipchart_pdf::documents::roster::{self, CoverFile, CoverSlip, Sides};

use super::folder::PackFile;
use super::gather::Ground;
use super::{PackOptions, PackSheet, sheets};
use crate::pdf_error;

/// Papers that are cut, folded, fed or kept whole by hand.
const NOTED: [PackSheet; 5] = [
    PackSheet::Slips,
    PackSheet::Badges,
    PackSheet::Tents,
    PackSheet::Labels,
    PackSheet::Forms,
];

/// The cover slip for `files`.
pub(super) fn cover(library: &Library, ground: &Ground, options: &PackOptions, files: &[PackFile]) -> Result<Vec<u8>> {
    let texts = ground.texts();
    let has = |sheet| files.iter().any(|file| file.sheet == sheet);
    let bought = |sheet| Ok::<_, flipchart_core::Error>(stock(ground, options, sheet)?.is_some());
    let mut notes = Vec::new();
    for sheet in NOTED.into_iter().filter(|sheet| has(*sheet)) {
        // Badges that are bought cut are fed like labels.
        let code = match sheet {
            PackSheet::Badges if bought(sheet)? => PackSheet::Labels.code(),
            _ => sheet.code(),
        };
        let note = plain(&msg::pack_note(texts, code)).into_owned();
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    let mut lines = Vec::with_capacity(files.len());
    for file in files {
        lines.push(line(ground, options, file)?);
    }
    let data = ground.roster(library, PackSheet::Participants, options)?;
    roster::cover_slip(&data, &CoverSlip { files: lines, notes }).map_err(pdf_error)
}

fn line(ground: &Ground, options: &PackOptions, file: &PackFile) -> Result<CoverFile> {
    let texts = ground.texts();
    let what = plain(&msg::pack_sheet(texts, file.sheet.code())).into_owned();
    let page = match ground.paper {
        Paper::A4 => "A4",
        Paper::Letter => "Letter",
    };
    Ok(CoverFile {
        file: file.file.clone(),
        what: if file.title.is_empty() {
            what
        } else {
            plain(&msg::pack_titled(texts, what, file.title.clone())).into_owned()
        },
        sheets: file.sheets,
        copies: file.copies,
        paper: match (stock(ground, options, file.sheet)?, file.sheet) {
            (Some(sheet), _) => sheet.words(ground.lang),
            (None, PackSheet::Badges | PackSheet::Tents) => plain(&msg::pack_card_stock(texts, page)).into_owned(),
            _ => page.to_string(),
        },
        sides: sides(file.sheet),
        colour: false,
    })
}

/// The sheet that is bought already cut, of badges and labels.
fn stock(ground: &Ground, options: &PackOptions, sheet: PackSheet) -> Result<Option<CardSheet>> {
    Ok(match sheet {
        PackSheet::Badges => Some(sheets::badge_layout(ground, options)?),
        PackSheet::Labels => Some(sheets::label_layout(ground, options)?),
        _ => None,
    }
    .filter(CardSheet::is_precut))
}

/// What is read goes on both sides; what is signed, cut, filled in or hung up on one.
pub(super) fn sides(sheet: PackSheet) -> Sides {
    match sheet {
        PackSheet::Agenda | PackSheet::RunningOrder | PackSheet::Materials => Sides::Long,
        _ => Sides::Single,
    }
}

/// Sheets of paper that so many pages take.
pub(super) fn sheets_of(sheet: PackSheet, pages: u32) -> u32 {
    match sides(sheet) {
        Sides::Single => pages,
        Sides::Long | Sides::Short => pages.div_ceil(2),
    }
}
