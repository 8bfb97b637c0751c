//! .xls and .xlsb through calamine. Hidden rows and number formats are not told by it for these formats.

use std::io::Cursor;

use calamine::{Reader, SheetVisible, Xls, XlsError, Xlsb, XlsbError};

use super::Refused;
use super::compound;
use super::gather::Gather;
use super::xlsx::{finish, value};
use crate::book::{FileKind, Merge, Sheet, Workbook};

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refused> {
    if names_stream(bytes, "EncryptedPackage") {
        return Err("encrypted".into());
    }
    if !names_stream(bytes, "Workbook") && !names_stream(bytes, "Book") {
        return Err("not-a-spreadsheet".into());
    }
    compound::check(bytes)?;
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Refused::from("encrypted"),
        _ => "truncated".into(),
    })?;
    let mut spent = 0;
    let mut sheets = Vec::new();
    for (name, visible) in listed(&book) {
        let merges = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        let Ok(range) = book.worksheet_range(&name) else {
            continue;
        };
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = Gather::new(&mut spent);
        for (row, column, data) in range.used_cells() {
            rows.put(top + row as u32, left + column as u32, value(data.clone(), ""))?;
        }
        let merges = merges
            .iter()
            .map(|area| Merge {
                rows: (area.start.0 + 1, area.end.0 + 1),
                columns: (area.start.1, area.end.1),
            })
            .collect();
        sheets.push(Sheet {
            name,
            rows: rows.rows(),
            hidden: !visible,
            hidden_columns: Vec::new(),
            merges,
        });
    }
    finish(FileKind::Xls, sheets)
}

pub(super) fn read_xlsb(bytes: &[u8]) -> Result<Workbook, Refused> {
    let refused = |error| match error {
        XlsbError::Password => Refused::from("encrypted"),
        _ => "truncated".into(),
    };
    let mut book: Xlsb<_> = Xlsb::new(Cursor::new(bytes)).map_err(refused)?;
    let mut spent = 0;
    let mut sheets = Vec::new();
    for (name, visible) in listed(&book) {
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else {
            continue;
        };
        let mut rows = Gather::new(&mut spent);
        while let Some(cell) = cells.next_cell().map_err(refused)? {
            let (row, column) = cell.get_position();
            rows.put(row, column, value(cell.get_value().clone().into(), ""))?;
        }
        let rows = rows.rows();
        sheets.push(Sheet {
            name,
            rows,
            hidden: !visible,
            ..Sheet::default()
        });
    }
    finish(FileKind::Xlsb, sheets)
}

fn listed<'a, R: Reader<Cursor<&'a [u8]>>>(book: &R) -> Vec<(String, bool)> {
    book.sheets_metadata()
        .iter()
        .map(|s| (s.name.clone(), s.visible == SheetVisible::Visible))
        .collect()
}

/// Whether the container's directory names a stream: names stand there in UTF-16.
fn names_stream(bytes: &[u8], stream: &str) -> bool {
    let name: Vec<u8> = stream.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    let same = |entry: &[u8]| {
        entry
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(&name))
    };
    bytes.chunks(128).any(same)
}
