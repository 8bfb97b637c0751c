//! What a foreign file holds, the same for every format: sheets of rows of text, as a person sees them.

/// The format of the file, told from its content, never from its extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Excel 2007 and later (.xlsx, .xlsm).
    Xlsx,
    /// Excel binary workbook (.xlsb).
    Xlsb,
    /// Excel 97-2003 (.xls).
    Xls,
    /// OpenDocument spreadsheet (.ods).
    Ods,
    /// Delimited text: a file or pasted.
    Text,
}

/// What kind of value stood in the cell; the text is the same for all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellKind {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text,
    /// A number that the spreadsheet holds as a number.
    Number,
    /// A date or time, already ISO 8601.
    Date,
    /// A truth value: `TRUE` or `FALSE`.
    Bool,
    /// An error such as `#REF!`.
    Error,
}

/// A reason to look at a cell twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellDoubt {
    /// A formula whose result the file doesn't hold: the cell reads as empty.
    FormulaWithoutValue,
    /// NUL or another invisible control character was taken out.
    ControlRemoved,
    /// Bytes that are no character in the file's encoding were replaced by U+FFFD.
    BrokenCharacter,
}

impl CellDoubt {
    /// The code of its note.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::FormulaWithoutValue => "formula-without-value",
            Self::ControlRemoved => "control-removed",
            Self::BrokenCharacter => "broken-character",
        }
    }
}

/// One cell. `text` never holds NUL; it is otherwise as written, not trimmed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Cell {
    /// What a person sees: no `.0`, leading zeros of the number format kept, dates as ISO 8601.
    pub text: String,
    /// The kind of value.
    pub kind: CellKind,
    /// What was odd about it.
    pub doubt: Option<CellDoubt>,
}

impl Cell {
    /// A cell of `kind`; control characters that can't be seen are taken out and noted.
    pub(crate) fn new(text: impl Into<String>, kind: CellKind) -> Self {
        let mut text = text.into();
        let unseen = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        // Without width and without meaning: left behind by web pages and by files that were joined.
        let empty = |c: char| matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\u{2060}');
        if !text.is_ascii() && text.contains(empty) {
            text.retain(|c| !empty(c));
        }
        let mut doubt = text.contains('\u{FFFD}').then_some(CellDoubt::BrokenCharacter);
        if text.contains(unseen) {
            text.retain(|c| !unseen(c));
            doubt = Some(CellDoubt::ControlRemoved);
        }
        let kind = if text.is_empty() { CellKind::Empty } else { kind };
        Self { text, kind, doubt }
    }

    /// No text but white space, and nothing to tell about it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.doubt.is_none() && self.text.trim().is_empty()
    }
}

/// A row that holds something.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Row {
    /// Row of the source file, counted from 1 as a spreadsheet does.
    pub number: u32,
    /// Cells from the first column to the last one that holds something.
    pub cells: Vec<Cell>,
    /// Hidden in the file, by hand or by a filter.
    pub hidden: bool,
}

impl Row {
    /// Text of a column, trimmed; empty beyond the last cell.
    #[must_use]
    pub fn text(&self, column: u32) -> &str {
        self.cells.get(column as usize).map_or("", |cell| cell.text.trim())
    }

    /// The columns that hold something, with their trimmed texts.
    pub fn filled(&self) -> impl Iterator<Item = (u32, &str)> {
        (0..)
            .zip(&self.cells)
            .map(|(i, cell)| (i, cell.text.trim()))
            .filter(|(_, text)| !text.is_empty())
    }
}

/// Cells that are drawn as one; its value stands in the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Merge {
    /// First and last row, counted from 1.
    pub rows: (u32, u32),
    /// First and last column, counted from 0.
    pub columns: (u32, u32),
}

impl Merge {
    /// Whether the cell is one of those that the merge covers.
    #[must_use]
    pub fn covers(&self, row: u32, column: u32) -> bool {
        (self.rows.0..=self.rows.1).contains(&row) && (self.columns.0..=self.columns.1).contains(&column)
    }
}

/// One sheet. Rows without anything in them are left out; their numbers are missing from the sequence.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sheet {
    /// Name of the sheet; empty for text.
    pub name: String,
    /// Rows in order.
    pub rows: Vec<Row>,
    /// Hidden in the file.
    pub hidden: bool,
    /// Hidden columns, counted from 0, in order.
    pub hidden_columns: Vec<u32>,
    /// Merged cells.
    pub merges: Vec<Merge>,
}

impl Sheet {
    /// The row with that number, when it holds something.
    #[must_use]
    pub fn row(&self, number: u32) -> Option<&Row> {
        self.rows
            .binary_search_by_key(&number, |row| row.number)
            .ok()
            .map(|i| &self.rows[i])
    }

    /// Columns that any row uses.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.rows.iter().map(|row| row.cells.len() as u32).max().unwrap_or(0)
    }

    /// The merge that covers a cell.
    #[must_use]
    pub fn merge_at(&self, row: u32, column: u32) -> Option<&Merge> {
        self.merges.iter().find(|merge| merge.covers(row, column))
    }
}

/// A file, read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Workbook {
    /// Where it came from; empty when pasted.
    pub path: String,
    /// Its format.
    pub kind: FileKind,
    /// Sheets in the order of the file; at least one, and at least one of them holds something.
    pub sheets: Vec<Sheet>,
    /// Encoding of a text file by its WHATWG name (`UTF-8`, `windows-1251`).
    pub encoding: Option<String>,
    /// What stands between the columns of a text; `None` when it has only one.
    pub delimiter: Option<char>,
}
