//! .ods, read here: the limits hold while rows and cells repeat, and the texts are those that the sheet shows.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::gather::Gather;
use super::package::{Package, part};
use super::sheet_xml::attribute;
use super::xlsx::finish;
use super::{MAX_COLUMNS, MAX_ROWS, Refused, number};
use crate::book::{Cell, CellDoubt, CellKind, FileKind, Merge, Sheet, Workbook};

pub(super) fn read(mut package: Package<'_>) -> Result<Workbook, Refused> {
    if part(&mut package, "mimetype").is_some_and(|kind| !kind.contains("spreadsheet")) {
        return Err("not-a-spreadsheet".into());
    }
    if part(&mut package, "META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err("encrypted".into());
    }
    let xml = part(&mut package, "content.xml").ok_or("truncated")?;
    let mut content = Content {
        reader: Reader::from_str(&xml),
        hidden_styles: HashMap::new(),
    };
    content.reader.config_mut().check_end_names = false;
    let mut spent = 0;
    let mut sheets = Vec::new();
    let mut ended = false;
    while let Some(event) = content.next()? {
        match event {
            Event::Start(e) => match e.local_name().as_ref() {
                "style" if attribute(&e, "family").as_deref() == Some("table") => content.style(&e)?,
                "table" => sheets.push(content.table(&e, &mut spent)?),
                _ => {}
            },
            Event::End(e) if e.local_name().as_ref() == "document-content" => ended = true,
            _ => {}
        }
    }
    if !ended {
        return Err("truncated".into());
    }
    finish(FileKind::Ods, sheets)
}

struct Content<'a> {
    reader: Reader<&'a [u8]>,
    hidden_styles: HashMap<String, bool>,
}

impl<'a> Content<'a> {
    fn next(&mut self) -> Result<Option<Event<'a>>, Refused> {
        match self.reader.read_event() {
            Ok(Event::Eof) => Ok(None),
            Ok(event) => Ok(Some(event)),
            Err(_) => Err("truncated".into()),
        }
    }

    /// Hidden sheets have a style that doesn't display them.
    fn style(&mut self, start: &BytesStart<'_>) -> Result<(), Refused> {
        let name = attribute(start, "name").unwrap_or_default();
        let mut hidden = false;
        while let Some(event) = self.next()? {
            match event {
                Event::Start(e) | Event::Empty(e) => hidden |= attribute(&e, "display").as_deref() == Some("false"),
                Event::End(e) if e.local_name().as_ref() == "style" => break,
                _ => {}
            }
        }
        self.hidden_styles.insert(name, hidden);
        Ok(())
    }

    fn table(&mut self, start: &BytesStart<'_>, spent: &mut usize) -> Result<Sheet, Refused> {
        let mut sheet = Sheet {
            name: attribute(start, "name").unwrap_or_default(),
            ..Sheet::default()
        };
        let style = attribute(start, "style-name").unwrap_or_default();
        sheet.hidden = self.hidden_styles.get(&style).copied().unwrap_or(false);
        let mut rows = Gather::new(spent);
        let (mut row, mut column) = (0u32, 0u32);
        let mut depth = 0u32;
        while let Some(event) = self.next()? {
            match event {
                Event::Start(e) => match e.local_name().as_ref() {
                    "table-row" => row = row.saturating_add(self.row(&e, row, &mut rows, &mut sheet.merges)?),
                    "table-column" => column = hide_columns(&e, column, &mut sheet.hidden_columns),
                    "table" => depth += 1,
                    _ => {}
                },
                Event::Empty(e) => match e.local_name().as_ref() {
                    "table-row" => row = row.saturating_add(repeat(&e, "number-rows-repeated")),
                    "table-column" => column = hide_columns(&e, column, &mut sheet.hidden_columns),
                    _ => {}
                },
                Event::End(e) if e.local_name().as_ref() == "table" => match depth.checked_sub(1) {
                    Some(outer) => depth = outer,
                    None => break,
                },
                _ => {}
            }
        }
        sheet.rows = rows.rows();
        Ok(sheet)
    }

    /// Reads one row element; gives how many rows it stands for.
    fn row(
        &mut self,
        start: &BytesStart<'_>,
        row: u32,
        rows: &mut Gather<'_>,
        merges: &mut Vec<Merge>,
    ) -> Result<u32, Refused> {
        let times = repeat(start, "number-rows-repeated");
        let hidden = attribute(start, "visibility").is_some_and(|v| v != "visible");
        let mut column = 0u32;
        let mut cells: Vec<(u32, Cell)> = Vec::new();
        while let Some(event) = self.next()? {
            let (e, closed) = match event {
                Event::Start(e) => (e, false),
                Event::Empty(e) => (e, true),
                Event::End(e) if e.local_name().as_ref() == "table-row" => break,
                _ => continue,
            };
            if !matches!(e.local_name().as_ref(), "table-cell" | "covered-table-cell") {
                continue;
            }
            let wide = repeat(&e, "number-columns-repeated");
            let shown = if closed {
                String::new()
            } else {
                self.shown(e.local_name().as_ref())?
            };
            let cell = cell(&e, shown);
            merges.extend(span(&e, row, column).filter(|_| merges.len() < MAX_ROWS));
            if !cell.is_blank() {
                let last = column.saturating_add(wide);
                if last as usize > MAX_COLUMNS {
                    return Err(Refused::at_most("too-many-columns", "columns", MAX_COLUMNS));
                }
                cells.extend((column..last).map(|at| (at, cell.clone())));
            }
            column = column.saturating_add(wide);
        }
        if !cells.is_empty() {
            if times as usize > MAX_ROWS {
                return Err(Refused::at_most("too-large", "rows", MAX_ROWS));
            }
            for at in row..row.saturating_add(times) {
                for (column, cell) in &cells {
                    rows.put(at, *column, cell.clone())?;
                }
                if hidden {
                    rows.hide(at);
                }
            }
        }
        Ok(times)
    }

    /// The paragraphs of a cell, without its comments.
    fn shown(&mut self, element: &str) -> Result<String, Refused> {
        let mut text = String::new();
        let mut paragraphs = 0;
        let mut comment = false;
        while let Some(event) = self.next()? {
            match event {
                Event::Start(e) | Event::Empty(e) if !comment => match e.local_name().as_ref() {
                    "annotation" => comment = true,
                    "p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                    }
                    "s" => text.extend(std::iter::repeat_n(' ', repeat(&e, "c").min(100) as usize)),
                    "tab" => text.push('\t'),
                    "line-break" => text.push('\n'),
                    _ => {}
                },
                Event::Text(t) if !comment && paragraphs > 0 => text.push_str(&t.xml10_content()),
                Event::CData(t) if !comment => text.push_str(&t.xml10_content()),
                Event::GeneralRef(r) if !comment => {
                    match (r.resolve_char_ref(), quick_xml::escape::resolve_xml_entity(&r)) {
                        (Ok(Some(c)), _) => text.push(c),
                        (_, Some(entity)) => text.push_str(entity),
                        _ => {}
                    }
                }
                Event::End(e) if e.local_name().as_ref() == "annotation" => comment = false,
                Event::End(e) if e.local_name().as_ref() == element => return Ok(text),
                _ => {}
            }
        }
        Err("truncated".into())
    }
}

fn cell(e: &BytesStart<'_>, shown: String) -> Cell {
    let kind = attribute(e, "value-type").unwrap_or_default();
    let value = |name: &str| attribute(e, name);
    let mut cell = match kind.as_str() {
        "date" => Cell::new(number::iso(&value("date-value").unwrap_or(shown)), CellKind::Date),
        "time" => Cell::new(shown, CellKind::Date),
        "boolean" => Cell::new(value("boolean-value").unwrap_or(shown).to_uppercase(), CellKind::Bool),
        "float" | "percentage" | "currency" => {
            let exact = value("value").and_then(|v| v.parse::<f64>().ok()).map(number::plain);
            let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit() || " +-()%".contains(c));
            // What is shown carries leading zeros and signs; a narrow or rounded display does not carry the value.
            Cell::new(
                exact.filter(|_| shown.is_empty() || !digits(&shown)).unwrap_or(shown),
                CellKind::Number,
            )
        }
        _ => Cell::new(
            value("string-value").filter(|_| shown.is_empty()).unwrap_or(shown),
            CellKind::Text,
        ),
    };
    if cell.text.is_empty() && attribute(e, "formula").is_some() && kind.is_empty() {
        cell.doubt = Some(CellDoubt::FormulaWithoutValue);
    }
    cell
}

fn repeat(e: &BytesStart<'_>, name: &str) -> u32 {
    attribute(e, name).and_then(|n| n.parse().ok()).unwrap_or(1)
}

fn hide_columns(e: &BytesStart<'_>, from: u32, hidden: &mut Vec<u32>) -> u32 {
    let to = from.saturating_add(repeat(e, "number-columns-repeated"));
    if attribute(e, "visibility").is_some_and(|v| v != "visible") {
        hidden.extend(from..to.min(MAX_COLUMNS as u32));
    }
    to
}

fn span(e: &BytesStart<'_>, row: u32, column: u32) -> Option<Merge> {
    let (wide, high) = (repeat(e, "number-columns-spanned"), repeat(e, "number-rows-spanned"));
    let last = |first: u32, count: u32| first.saturating_add(count.max(1) - 1);
    (wide > 1 || high > 1).then(|| Merge {
        rows: (row + 1, last(row + 1, high)),
        columns: (column, last(column, wide)),
    })
}
