//! A sheet as rows of understood columns.

use std::collections::BTreeMap;

use flipchart_core::Localized;

use super::aliases::{Kind, is_translated};
use super::heading::{Heading, understand};
use super::languages::{self, Languages};
use super::notes::Notes;
use crate::book::{CellDoubt, Row, Sheet};

/// How many rows are looked at for the headings.
const HEADINGS_WITHIN: usize = 10;

/// A sheet whose headings are understood.
#[derive(Debug)]
pub(super) struct Table<'a> {
    pub kind: Kind,
    /// Row of the headings, from 1.
    pub head: u32,
    columns: Vec<(u32, Heading)>,
    rows: &'a [Row],
}

impl<'a> Table<'a> {
    /// Understands the headings: the first row that has the column no such sheet goes without, else the first row.
    /// `None` for a sheet without rows.
    pub(super) fn new(sheet: &'a Sheet, kind: Kind, languages: &mut Languages, notes: &mut Notes) -> Option<Self> {
        let wanted = match kind {
            Kind::Survey => "type",
            Kind::Choices => "list_name",
            Kind::Settings => "form_id",
        };
        let is_wanted = |row: &&Row| {
            row.filled().any(|(_, text)| {
                let folded = super::heading::snake(text);
                folded == wanted || kind.usual(&folded) == Some(wanted)
            })
        };
        let at = sheet.rows.iter().take(HEADINGS_WITHIN).position(|row| is_wanted(&row));
        let at = at.unwrap_or(0);
        let head = sheet.rows.get(at)?;
        let double = head.filled().any(|(_, text)| text.contains("::"));
        let mut columns: Vec<(u32, Heading)> = Vec::new();
        for (index, text) in head.filled() {
            let heading = understand(&plain(text), double, kind, languages, notes);
            let same = |other: &Heading| {
                (other.column == heading.column) && (other.language == heading.language) && other.aside == heading.aside
            };
            if columns.iter().any(|(_, other)| same(other)) {
                notes.add(kind.name(), head.number, &heading.written, "column-twice", "");
            }
            columns.push((index, heading));
        }
        Some(Self {
            kind,
            head: head.number,
            columns,
            rows: &sheet.rows[at + 1..],
        })
    }

    /// Whether any column has this usual name.
    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|(_, heading)| heading.column == column)
    }

    /// Whether a column stands both with and without a language.
    pub(super) fn is_split(&self) -> bool {
        self.bare().any(|column| {
            self.columns
                .iter()
                .any(|(_, heading)| heading.column == column && heading.language.is_some())
        })
    }

    /// The translated columns that say no language.
    pub(super) fn bare(&self) -> impl Iterator<Item = &str> {
        self.columns
            .iter()
            .filter(|(_, heading)| heading.language.is_none() && is_translated(&heading.column))
            .map(|(_, heading)| heading.column.as_str())
    }

    /// The headings that hold something in any row.
    pub(super) fn used(&self) -> impl Iterator<Item = &Heading> {
        self.columns
            .iter()
            .filter(|(index, _)| self.rows.iter().any(|row| !row.text(*index).is_empty()))
            .map(|(_, heading)| heading)
    }

    /// The rows below the headings.
    pub(super) fn rows(&self, base: &str, notes: &mut Notes) -> Vec<Cells> {
        self.rows.iter().map(|row| self.row(row, base, notes)).collect()
    }

    fn row(&self, row: &Row, base: &str, notes: &mut Notes) -> Cells {
        let mut cells = Cells {
            number: row.number,
            map: BTreeMap::new(),
        };
        for aside in [false, true] {
            for (index, heading) in self.columns.iter().filter(|(_, heading)| heading.aside == aside) {
                let Some(cell) = row.cells.get(*index as usize) else {
                    continue;
                };
                if cell.doubt == Some(CellDoubt::FormulaWithoutValue) {
                    let code = "formula-without-value";
                    notes.add(self.kind.name(), row.number, &heading.written, code, "");
                }
                let text = cell.text.trim().replace('\u{A0}', " ");
                if text.is_empty() {
                    continue;
                }
                // What says no language comes after what says the same one.
                let language = heading
                    .language
                    .clone()
                    .or_else(|| is_translated(&heading.column).then(|| base.to_string()));
                let key = (heading.column.clone(), language);
                match (aside, heading.column.as_str()) {
                    (true, "type") => drop(cells.map.insert(key, text.replace("$ {", "${"))),
                    (true, _) => drop(cells.map.entry(key).or_insert_with(|| text.replace("$ {", "${"))),
                    _ if heading.language.is_some() => drop(cells.map.insert(key, text)),
                    _ => drop(cells.map.entry(key).or_insert(text)),
                }
            }
        }
        cells
    }
}

/// White space made single, typographic quotes straight: for whatever isn't read by people.
pub(super) fn plain(text: &str) -> String {
    let text = text
        .replace(['\u{2018}', '\u{2019}'], "'")
        .replace(['\u{201C}', '\u{201D}'], "\"");
    flipchart_core::text::clean(&text)
}

/// One row, taken apart column by column; what is left goes out again as it came.
#[derive(Debug)]
pub(super) struct Cells {
    /// Row of the sheet, from 1.
    pub number: u32,
    map: BTreeMap<(String, Option<String>), String>,
}

impl Cells {
    /// Takes a value that isn't read by people.
    pub(super) fn take(&mut self, column: &str) -> String {
        let key = (column.to_string(), None);
        self.map.remove(&key).map(|text| plain(&text)).unwrap_or_default()
    }

    /// Takes a line that people read: its quotation marks stay as they are.
    pub(super) fn take_line(&mut self, column: &str) -> String {
        let key = (column.to_string(), None);
        self.map
            .remove(&key)
            .map(|text| flipchart_core::text::clean(&text))
            .unwrap_or_default()
    }

    /// A value that isn't read by people; it stays.
    pub(super) fn get(&self, column: &str) -> String {
        let key = (column.to_string(), None);
        self.map.get(&key).map(|text| plain(text)).unwrap_or_default()
    }

    /// Takes the texts of a column in all languages.
    pub(super) fn take_texts(&mut self, column: &str) -> Localized {
        let found: Vec<_> = self.map.keys().filter(|(c, _)| c == column).cloned().collect();
        let texts = found.into_iter().filter_map(|key| {
            let text = self.map.remove(&key)?;
            Some((key.1?, text))
        });
        Localized(texts.collect())
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Whether a column is there in any language.
    pub(super) fn has(&self, column: &str) -> bool {
        self.map.keys().any(|(c, _)| c.starts_with(column))
    }

    /// Any text of the row, to say which row is meant.
    pub(super) fn any(&self) -> &str {
        self.map.values().next().map_or("", String::as_str)
    }

    /// Everything that is left, by heading.
    pub(super) fn rest(self) -> BTreeMap<String, String> {
        self.map
            .into_iter()
            .map(|((column, language), text)| (titled(&column, language.as_deref()), text))
            .collect()
    }
}

/// The heading of a column in a language.
pub(super) fn titled(column: &str, language: Option<&str>) -> String {
    match language {
        Some(tag) => format!("{column}::{}", languages::heading(tag)),
        None => column.to_string(),
    }
}
