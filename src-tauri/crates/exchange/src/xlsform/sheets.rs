//! The sheets of a form, from a workbook or from text with several sheets in one.

use std::path::Path;

use flipchart_core::Result;

use crate::book::{FileKind, Row, Sheet, Workbook};
use crate::read::{TextOptions, read, read_with};

/// Sheets that XLSForm knows besides the first three.
pub(super) const MORE: [&str; 3] = ["external_choices", "entities", "osm"];

/// The sheets of a form that were found.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub survey: Option<Sheet>,
    pub choices: Option<Sheet>,
    pub settings: Option<Sheet>,
    pub more: Vec<(&'static str, Sheet)>,
}

/// Reads the file and finds the sheets. Of several with one name the last counts, as with other tools.
pub(super) fn find(path: &Path, bytes: &[u8]) -> Result<Sheets> {
    let book = read(path, bytes)?;
    let comma = TextOptions {
        delimiter: Some(','),
        ..TextOptions::default()
    };
    if book.kind == FileKind::Text && book.delimiter != Some(',') {
        let found = sorted(book);
        return match found.survey {
            Some(_) => Ok(found),
            None => Ok(sorted(read_with(path, bytes, &comma)?)),
        };
    }
    Ok(sorted(book))
}

fn sorted(book: Workbook) -> Sheets {
    let sheets = match (book.kind, book.sheets) {
        (FileKind::Text, sheets) => sheets.into_iter().flat_map(parted).collect(),
        (_, sheets) => sheets,
    };
    let mut found = Sheets::default();
    let alone = sheets.len() == 1;
    for sheet in sheets {
        let name = sheet.name.trim().to_lowercase();
        match name.as_str() {
            "survey" => found.survey = Some(sheet),
            "choices" => found.choices = Some(sheet),
            "settings" => found.settings = Some(sheet),
            _ => match MORE.iter().find(|known| **known == name) {
                Some(known) => found.more.push((known, sheet)),
                None if alone && names_types(&sheet) => found.survey = Some(sheet),
                None => {}
            },
        }
    }
    found
}

/// Whether a sheet by another name has the headings of a survey.
fn names_types(sheet: &Sheet) -> bool {
    let is = |row: &Row, wanted: &str| row.filled().any(|(_, text)| text.eq_ignore_ascii_case(wanted));
    sheet.rows.iter().take(3).any(|row| is(row, "type") && is(row, "name"))
}

/// Text in which the first column holds the names of sheets and the others their cells.
fn parted(sheet: Sheet) -> Vec<Sheet> {
    let names = |row: &Row| {
        let name = row.text(0).to_lowercase();
        ["survey", "choices", "settings"].contains(&name.as_str()) || MORE.contains(&name.as_str())
    };
    if !sheet.rows.first().is_some_and(names) {
        return vec![sheet];
    }
    let mut out: Vec<Sheet> = Vec::new();
    for mut row in sheet.rows {
        if !row.text(0).is_empty() {
            out.push(Sheet {
                name: row.text(0).to_string(),
                ..Sheet::default()
            });
        }
        if row.cells.is_empty() {
            continue;
        }
        row.cells.remove(0);
        if let Some(last) = out.last_mut()
            && row.filled().next().is_some()
        {
            last.rows.push(row);
        }
    }
    out
}
