//! .xlsx: values and styles through calamine, cell by cell; what calamine doesn't tell, from the sheet's XML.

use std::io::Cursor;

use calamine::{Data, Reader, SheetVisible, Xlsx, XlsxError};

use super::gather::Gather;
use super::package::Package;
use super::sheet_xml::{self, Extras};
use super::{Refused, number};
use crate::book::{Cell, CellDoubt, CellKind, FileKind, Sheet, Workbook};

pub(super) fn read(bytes: &[u8], mut package: Package<'_>) -> Result<Workbook, Refused> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let parts = sheet_xml::parts(&mut package);
    let listed: Vec<_> = book
        .sheets_metadata()
        .iter()
        .map(|s| (s.name.clone(), s.visible))
        .collect();
    let mut spent = 0;
    let mut sheets = Vec::new();
    for (name, visible) in listed {
        let extras = match parts.get(&name) {
            Some(part) => sheet_xml::extras(&mut package, part)?,
            None => Extras::default(),
        };
        if let Some(mut sheet) = read_sheet(&mut book, &name, extras, &mut spent)? {
            sheet.hidden = visible != SheetVisible::Visible;
            sheets.push(sheet);
        }
    }
    finish(FileKind::Xlsx, sheets)
}

fn read_sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    extras: Extras,
    spent: &mut usize,
) -> Result<Option<Sheet>, Refused> {
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A chart or a macro sheet holds no list.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        Err(error) => return Err(refused(error)),
    };
    let formats: Vec<String> = cells
        .styles()
        .iter()
        .map(|style| {
            style
                .number_format
                .as_ref()
                .map(|f| f.format_code.clone())
                .unwrap_or_default()
        })
        .collect();
    let mut rows = Gather::new(spent);
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(refused)? {
        let (row, column) = cell.get_position();
        let format = formats.get(style).map_or("", String::as_str);
        rows.put(row, column, value(cell.get_value().clone().into(), format))?;
    }
    for (row, column) in extras.unvalued {
        let doubt = Some(CellDoubt::FormulaWithoutValue);
        rows.put(
            row,
            column,
            Cell {
                doubt,
                ..Cell::default()
            },
        )?;
    }
    for row in extras.hidden_rows {
        rows.hide(row);
    }
    Ok(Some(Sheet {
        name: name.into(),
        rows: rows.rows(),
        hidden: false,
        hidden_columns: extras.hidden_columns,
        merges: extras.merges,
    }))
}

/// A value as its text; `format` is the cell's number format.
pub(super) fn value(value: Data, format: &str) -> Cell {
    match value {
        Data::Empty => Cell::default(),
        Data::Int(n) => Cell::new(number::shown(n as f64, format), CellKind::Number),
        Data::Float(n) => Cell::new(number::shown(n, format), CellKind::Number),
        Data::String(text) => Cell::new(text, CellKind::Text),
        Data::Bool(truth) => Cell::new(if truth { "TRUE" } else { "FALSE" }, CellKind::Bool),
        Data::DateTime(serial) => Cell::new(number::date(&serial), CellKind::Date),
        Data::DateTimeIso(text) => Cell::new(number::iso(&text), CellKind::Date),
        Data::DurationIso(text) => Cell::new(text, CellKind::Date),
        Data::Error(error) => Cell::new(error.to_string(), CellKind::Error),
    }
}

/// A workbook in which something was found.
pub(super) fn finish(kind: FileKind, sheets: Vec<Sheet>) -> Result<Workbook, Refused> {
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err("empty".into());
    }
    Ok(Workbook {
        path: String::new(),
        kind,
        sheets,
        encoding: None,
        delimiter: None,
    })
}

fn refused(error: XlsxError) -> Refused {
    match error {
        XlsxError::Password => "encrypted".into(),
        _ => "truncated".into(),
    }
}
