//! Which sheets of a workbook hold lists, for the one that was proposed to be changed, and for saying that there are more.

use super::{Detected, header, heading_key, heading_likeness};
use crate::book::Workbook;

/// A sheet that holds something.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SheetOffer {
    /// Its name.
    pub name: String,
    /// Hidden in the file.
    pub hidden: bool,
    /// Rows below its heading that hold something; all its rows when it holds no list.
    pub rows: u32,
    /// A list of people was found in it.
    pub is_list: bool,
    /// It has the same heading as the sheet that was read: one list in several sheets.
    pub alike: bool,
}

/// The heading counts as the same when nearly all of it is.
const ALIKE: f64 = 0.85;

/// The sheets in the order of the file, compared with the one that is read.
#[must_use]
pub fn sheet_offers(book: &Workbook, read: &Detected) -> Vec<SheetOffer> {
    let mine = heading_key(read);
    let sheets = book.sheets.iter().filter(|sheet| !sheet.rows.is_empty());
    sheets
        .map(|sheet| {
            let found = header::detect(sheet).map(|found| found.detected);
            let below = found
                .as_ref()
                .and_then(|found| found.header_rows.last().copied())
                .unwrap_or(0);
            let same = |found: &Detected| heading_likeness(&mine, &heading_key(found)) >= ALIKE;
            SheetOffer {
                name: sheet.name.clone(),
                hidden: sheet.hidden,
                rows: sheet.rows.iter().filter(|row| row.number > below).count() as u32,
                is_list: found.is_some(),
                alike: sheet.name != read.sheet && found.as_ref().is_some_and(same),
            }
        })
        .collect()
}
