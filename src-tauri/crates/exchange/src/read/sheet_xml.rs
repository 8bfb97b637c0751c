//! What calamine doesn't tell about a sheet of an .xlsx: hidden rows and columns, merges, formulas without a result.

use std::borrow::Cow;
use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::package::{Package, part};
use super::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Refused};
use crate::book::Merge;

/// Rows and columns count from 0, except in merges, where rows count from 1 as everywhere else.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Extras {
    pub(super) hidden_rows: Vec<u32>,
    pub(super) hidden_columns: Vec<u32>,
    pub(super) merges: Vec<Merge>,
    pub(super) unvalued: Vec<(u32, u32)>,
}

/// The part of each sheet, by the sheet's name.
pub(super) fn parts(package: &mut Package<'_>) -> HashMap<String, String> {
    let book = workbook(package);
    let (folder, file) = book.rsplit_once('/').unwrap_or(("", &book));
    let within = |target: &str| match target.strip_prefix('/') {
        Some(absolute) => absolute.to_string(),
        None => format!("{folder}/{target}").trim_start_matches('/').to_string(),
    };
    let mut targets = HashMap::new();
    let links = part(package, &within(&format!("_rels/{file}.rels"))).unwrap_or_default();
    each_element(&links, |e| {
        if let (Some(id), Some(target)) = (attribute(e, "Id"), attribute(e, "Target")) {
            targets.insert(id, within(&target));
        }
    });
    let mut parts = HashMap::new();
    each_element(&part(package, &book).unwrap_or_default(), |e| {
        if e.local_name().as_ref() == "sheet"
            && let (Some(name), Some(id)) = (attribute(e, "name"), attribute(e, "id"))
            && let Some(target) = targets.get(&id)
        {
            parts.insert(name, target.clone());
        }
    });
    parts
}

/// The part of the workbook itself: rarely elsewhere than where Excel puts it.
fn workbook(package: &mut Package<'_>) -> String {
    let mut found = None;
    each_element(&part(package, "_rels/.rels").unwrap_or_default(), |e| {
        if attribute(e, "Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
            found = attribute(e, "Target").map(|target| target.trim_start_matches('/').to_string());
        }
    });
    found.unwrap_or_else(|| "xl/workbook.xml".into())
}

/// Reads a sheet's part. A part that breaks off gives what was found: calamine reports the damage.
pub(super) fn extras(package: &mut Package<'_>, name: &str) -> Result<Extras, Refused> {
    let Some(xml) = part(package, name) else {
        return Ok(Extras::default());
    };
    let mut extras = Extras::default();
    let mut here = Position::default();
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(e)) => here.enter(&e, &mut extras, false),
            Ok(Event::Empty(e)) => here.enter(&e, &mut extras, true),
            Ok(Event::Text(_) | Event::CData(_) | Event::GeneralRef(_)) if here.in_value => here.valued = true,
            Ok(Event::End(e)) => here.leave(e.local_name().as_ref(), &mut extras),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
        if extras.unvalued.len() > MAX_CELLS || extras.merges.len() > MAX_ROWS {
            return Err(Refused::at_most("too-large", "cells", MAX_CELLS));
        }
    }
    Ok(extras)
}

/// Where in the sheet the reader is.
#[derive(Default)]
struct Position {
    row: u32,
    column: u32,
    next_row: u32,
    next_column: u32,
    formula: bool,
    in_value: bool,
    valued: bool,
}

impl Position {
    fn enter(&mut self, e: &BytesStart<'_>, extras: &mut Extras, closed: bool) {
        match e.local_name().as_ref() {
            "row" => {
                self.row = attribute(e, "r")
                    .and_then(|r| r.parse().ok())
                    .map_or(self.next_row, |r: u32| r.saturating_sub(1));
                self.next_row = self.row.saturating_add(1);
                self.next_column = 0;
                if truth(e, "hidden") && extras.hidden_rows.len() < MAX_ROWS {
                    extras.hidden_rows.push(self.row);
                }
            }
            "c" => {
                let at = attribute(e, "r")
                    .and_then(|r| place(&r))
                    .unwrap_or((self.row, self.next_column));
                (self.row, self.column) = at;
                self.next_column = self.column.saturating_add(1);
                (self.formula, self.in_value, self.valued) = (false, false, false);
            }
            "f" => self.formula = true,
            "v" | "t" => self.in_value = !closed,
            "col" if truth(e, "hidden") => {
                let bound = |key| attribute(e, key).and_then(|v| v.parse::<u32>().ok()).unwrap_or(0);
                let last = bound("max").min(MAX_COLUMNS as u32);
                extras
                    .hidden_columns
                    .extend((bound("min").max(1)..=last).map(|c| c - 1));
            }
            "mergeCell" => extras.merges.extend(attribute(e, "ref").and_then(|area| merge(&area))),
            _ => {}
        }
    }

    fn leave(&mut self, element: &str, extras: &mut Extras) {
        match element {
            "v" | "t" => self.in_value = false,
            "c" if self.formula && !self.valued => extras.unvalued.push((self.row, self.column)),
            _ => {}
        }
    }
}

fn each_element(xml: &str, mut take: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(e) | Event::Empty(e) => take(&e),
            Event::Eof => break,
            _ => {}
        }
    }
}

/// An attribute by its local name, entities resolved.
pub(super) fn attribute(e: &BytesStart<'_>, local: &str) -> Option<String> {
    let found = e
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|a| a.key.local_name().as_ref() == local)?;
    found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()
        .map(Cow::into_owned)
}

fn truth(e: &BytesStart<'_>, local: &str) -> bool {
    attribute(e, local).is_some_and(|v| v == "1" || v == "true")
}

/// `B3` as row and column, from 0.
fn place(text: &str) -> Option<(u32, u32)> {
    let split = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at(split);
    let mut column = 0u32;
    for c in letters.chars() {
        let digit = c.to_ascii_uppercase() as u32;
        column = column
            .checked_mul(26)?
            .checked_add(digit.checked_sub(64).filter(|d| (1..=26).contains(d))?)?;
    }
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

fn merge(area: &str) -> Option<Merge> {
    let (from, to) = area.split_once(':')?;
    let (from, to) = (place(from)?, place(to)?);
    let rows = (from.0.min(to.0) + 1, from.0.max(to.0).saturating_add(1));
    Some(Merge {
        rows,
        columns: (from.1.min(to.1), from.1.max(to.1)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_merges_are_understood() {
        assert_eq!(place("A1"), Some((0, 0)));
        assert_eq!(place("AB12"), Some((11, 27)));
        assert_eq!(place("12"), None);
        assert_eq!(place("A0"), None);
        assert_eq!(
            merge("D2:E2"),
            Some(Merge {
                rows: (2, 2),
                columns: (3, 4)
            })
        );
    }
}
