//! What somebody put right in the preview: other texts in cells, rows in or out. The file itself stays as it is.

use crate::book::{Cell, CellKind, Row, Sheet};
use crate::read::MAX_COLUMNS;

/// Another text for a cell; an empty one empties it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CellFix {
    /// Row of the file, counted from 1.
    pub row: u32,
    /// Column, counted from 0.
    pub column: u32,
    /// What the cell is to say.
    pub text: String,
}

/// Whether a row is a person, decided by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RowChoice {
    /// Row of the file, counted from 1.
    pub row: u32,
    /// Taken in, or left out.
    pub keep: bool,
}

/// Writes the corrections into a sheet, before [`crate::candidates`] understands it. Of two for one cell the last counts;
/// one for a row or column that no list has is left aside. Rows stay in order, and a row that is emptied stays.
pub fn correct(sheet: &mut Sheet, fixes: &[CellFix]) {
    for fix in fixes {
        let column = fix.column as usize;
        if fix.row == 0 || fix.row == u32::MAX || column >= MAX_COLUMNS {
            continue;
        }
        let at = match sheet.rows.binary_search_by_key(&fix.row, |row| row.number) {
            Ok(at) => at,
            Err(_) if fix.text.trim().is_empty() => continue,
            Err(at) => {
                let row = Row {
                    number: fix.row,
                    ..Row::default()
                };
                sheet.rows.insert(at, row);
                at
            }
        };
        let cells = &mut sheet.rows[at].cells;
        if cells.len() <= column {
            cells.resize_with(column + 1, Cell::default);
        }
        cells[column] = Cell::new(fix.text.as_str(), CellKind::Text);
    }
}
