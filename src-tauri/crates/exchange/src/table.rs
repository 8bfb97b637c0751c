//! Tables out to spreadsheets, in which no text can become a formula.

use flipchart_core::{Error, Result};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet};

/// Longest text that a spreadsheet cell takes.
const CELL_MAX: usize = 32_767;

/// A sheet of a workbook to write: its name, its headings, its rows of texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetOut {
    /// Name of the sheet.
    pub name: String,
    /// Headings.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<String>>,
}

/// An .xlsx with several sheets, each as [`table_xlsx`] writes one. Plain numbers are written as numbers, so that they
/// can be counted with.
///
/// # Errors
/// As [`table_xlsx`].
pub fn book_xlsx(sheets: &[SheetOut]) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    sheets
        .iter()
        .try_for_each(|sheet| {
            let out = book.add_worksheet();
            out.set_name(&sheet.name)?;
            fill(out, &sheet.head, &sheet.rows, true)
        })
        .and_then(|()| book.save_to_buffer())
        .map_err(|error| Error::Io {
            path: String::new(),
            code: "other",
            detail: error.to_string(),
        })
}

/// An .xlsx with one sheet: headings in bold on a frozen, filtered first row, every cell a text.
///
/// # Errors
/// `Io` with code `other` when the writer refuses, such as for more rows than a sheet has.
pub fn table_xlsx(headings: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    xlsx(headings, rows).map_err(|error| Error::Io {
        path: String::new(),
        code: "other",
        detail: error.to_string(),
    })
}

fn xlsx(headings: &[String], rows: &[Vec<String>]) -> std::result::Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = Workbook::new();
    fill(book.add_worksheet(), headings, rows, false)?;
    book.save_to_buffer()
}

/// A number as people and files write it, that no zero in front makes a code.
fn number(text: &str) -> Option<f64> {
    let plain = text.len() <= 15 && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-'));
    let coded = text.trim_start_matches('-').starts_with('0') && text.len() > 1 && !text.contains('.');
    text.parse().ok().filter(|_| plain && !coded)
}

fn fill(
    sheet: &mut Worksheet,
    headings: &[String],
    rows: &[Vec<String>],
    numbers: bool,
) -> std::result::Result<(), rust_xlsxwriter::XlsxError> {
    let head = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin)
        .set_align(FormatAlign::Top);
    let text = Format::new().set_num_format("@");
    for (column, heading) in (0u16..).zip(headings) {
        sheet.write_string_with_format(0, column, cut(heading), &head)?;
        sheet.set_column_width(column, width(heading, rows, usize::from(column)))?;
    }
    for (row, cells) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            match number(cell).filter(|_| numbers) {
                Some(number) => sheet.write_number(row, column, number)?,
                None => sheet.write_string_with_format(row, column, cut(cell), &text)?,
            };
        }
    }
    if let Some(last) = headings.len().checked_sub(1) {
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofilter(0, 0, rows.len() as u32, last as u16)?;
    }
    Ok(())
}

fn width(heading: &str, rows: &[Vec<String>], column: usize) -> f64 {
    let cells = rows
        .iter()
        .filter_map(|row| row.get(column))
        .map(|cell| cell.chars().count());
    let longest = cells.max().unwrap_or(0).max(heading.chars().count() + 2);
    longest.clamp(6, 48) as f64 + 1.0
}

pub(crate) fn cut(text: &str) -> &str {
    match text.char_indices().nth(CELL_MAX) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// A .csv in UTF-8 with a byte order mark (Excel needs it), commas and CRLF. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front.
///
/// # Errors
/// `Io` when the writer refuses.
pub fn table_csv(headings: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>> {
    csv(headings, rows).map_err(|error| Error::Io {
        path: String::new(),
        code: "other",
        detail: error.to_string(),
    })
}

fn csv(headings: &[String], rows: &[Vec<String>]) -> std::result::Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(headings.iter().map(|cell| neutral(cell)))?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| neutral(cell)))?;
    }
    writer
        .into_inner()
        .map_err(|error| csv::Error::from(error.into_error()))
}

fn neutral(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn table() -> (Vec<String>, Vec<Vec<String>>) {
        let row = |cells: &[&str]| cells.iter().map(ToString::to_string).collect::<Vec<_>>();
        (
            row(&["Name", "Phone"]),
            vec![
                row(&["=1+1", "+998 90"]),
                row(&["@SUM(A1)", "007"]),
                row(&["Đạt, \"x\"", "-"]),
            ],
        )
    }

    #[test]
    fn csv_neutralises_formulas_and_starts_with_a_mark() {
        let (headings, rows) = table();
        let bytes = table_csv(&headings, &rows).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(
            text,
            "\u{FEFF}Name,Phone\r\n'=1+1,'+998 90\r\n'@SUM(A1),007\r\n\"Đạt, \"\"x\"\"\",'-\r\n"
        );
    }

    #[test]
    fn xlsx_comes_back_as_it_was_written_and_holds_no_formula() {
        let (headings, rows) = table();
        let bytes = table_xlsx(&headings, &rows).unwrap();
        let book = crate::read(Path::new("out.xlsx"), &bytes).unwrap();
        let back: Vec<Vec<String>> = book.sheets[0]
            .rows
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect())
            .collect();
        assert_eq!(back[0], headings);
        assert_eq!(back[1..], rows[..]);
    }
}
