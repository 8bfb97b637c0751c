//! Finding the list in a workbook, what its columns mean, and who is in it.

mod columns;
mod contacts;
mod corrections;
mod dates;
mod evidence;
mod garbled;
mod header;
mod headings;
mod lines;
mod mapping;
mod merged;
mod names;
mod person;
mod places;
mod rows;
mod scripts;
mod sections;
mod several;
mod sex;
mod sheets;
mod synonyms;
mod titles;
mod understand;
mod values;
pub(crate) mod words;

use flipchart_core::people::Field;
use flipchart_core::{Error, Result};

pub use corrections::{CellFix, RowChoice, correct};
pub use mapping::{LIKE_ENOUGH, MappedColumn, apply_mapping, best_mapping, heading_key, heading_likeness, mapping_of};
pub use sheets::{SheetOffer, sheet_offers};
pub use understand::{candidates, chosen_candidates};

use crate::book::{Sheet, Workbook};

/// How sure the detection of a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Worth a look: told from the content alone, or not recognised.
    Low,
    /// A part of the heading says so.
    Medium,
    /// The heading says exactly this.
    High,
}

/// Which part of a full name stands first, when the heading says it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// Not said.
    #[default]
    Unknown,
    /// "Nom et prénom", "Фамилия, имя, отчество".
    FamilyFirst,
    /// "Prénom NOM".
    GivenFirst,
}

/// One column of the list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Column {
    /// Position in the sheet, counted from 0.
    pub index: u32,
    /// Heading as written; the levels of a heading over several rows are joined by " / ". Empty when there is none.
    pub heading: String,
    /// What it means; may be changed before [`candidates`].
    pub field: Field,
    /// How sure that is.
    pub confidence: Confidence,
    /// The order of the names in a column of full names.
    pub order: NameOrder,
    /// Holds data that deserve protection (passport, health, diet ...): a suggestion.
    pub sensitive: bool,
    /// Hidden in the file.
    pub hidden: bool,
}

/// Where the list is and how to read it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Detected {
    /// Name of the sheet; empty for text.
    pub sheet: String,
    /// Rows of the heading, counted from 1; empty when the list has none.
    pub header_rows: Vec<u32>,
    /// Rows above the heading, or between its rows: titles, dates. They are not part of the list.
    pub above: Vec<u32>,
    /// The columns that hold something, from left to right.
    pub columns: Vec<Column>,
}

impl Detected {
    /// The column of a field.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|column| column.field == field)
    }
}

/// Finds the list: in `sheet` when named, else in the visible sheet that looks most like one (a hidden one only when no
/// other does).
///
/// # Errors
/// `Unreadable` with `no-sheet` when there is no sheet of that name, `no-header` when nothing looks like a list of people.
pub fn detect(book: &Workbook, sheet: Option<&str>) -> Result<Detected> {
    let refuse = |code| Error::Unreadable {
        code,
        path: book.path.clone(),
        params: Vec::new(),
    };
    if let Some(name) = sheet {
        let same = |s: &&Sheet| s.name == name || s.name.trim().eq_ignore_ascii_case(name.trim());
        let sheet = book.sheets.iter().find(same).ok_or_else(|| {
            let params = vec![("sheet", name.to_string())];
            Error::Unreadable {
                code: "no-sheet",
                path: book.path.clone(),
                params,
            }
        })?;
        return header::detect(sheet)
            .map(|found| found.detected)
            .ok_or_else(|| refuse("no-header"));
    }
    let best = |hidden: bool| {
        let lists = book
            .sheets
            .iter()
            .filter(|s| s.hidden == hidden)
            .filter_map(header::detect);
        // The first of equals: `max_by_key` would give the last.
        lists.reduce(|best, next| if next.worth > best.worth { next } else { best })
    };
    best(false)
        .or_else(|| best(true))
        .map(|found| found.detected)
        .ok_or_else(|| refuse("no-header"))
}

/// Reads the columns again under a heading chosen by hand: `header_rows` counted from 1, none for a list without a heading.
#[must_use]
pub fn detect_below(sheet: &Sheet, header_rows: &[u32]) -> Detected {
    header::with_header(sheet, header_rows)
}
