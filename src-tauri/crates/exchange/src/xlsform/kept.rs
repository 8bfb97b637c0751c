//! Sheets that aren't used here, kept as text among the settings for the way out.

use flipchart_core::forms::Definition;

use super::SHEET;
use super::lines::{Line, Names};
use super::names::is_sound;
use super::notes::Notes;
use super::sheets::MORE;
use crate::book::{Row, Sheet};

/// Largest sheet that is kept, in characters.
const LONGEST: usize = 500_000;

/// Columns of the sheet `entities`; the usual converter refuses any other.
const ENTITIES: [&str; 7] = [
    "list_name",
    "dataset",
    "entity_id",
    "create_if",
    "update_if",
    "repeat",
    "label",
];

/// Keeps a sheet.
pub(super) fn keep(name: &str, sheet: &Sheet, definition: &mut Definition, notes: &mut Notes) {
    let width = sheet.width();
    let row = |row: &Row| (0..width).map(|column| row.text(column).to_string()).collect();
    let rows: Vec<Vec<String>> = sheet.rows.iter().map(row).collect();
    let text = serde_json::to_string(&rows).unwrap_or_default();
    if text.chars().count() > LONGEST {
        notes.add(name, 0, name, "sheet-too-large", "");
        return;
    }
    notes.add(name, 0, name, "sheet-not-run", "");
    definition.settings.insert(format!("{SHEET}{name}"), text);
}

/// The headings and rows of a kept sheet; `None` for one that the usual converter would refuse.
pub(super) fn rows(name: &str, text: &str, names: &Names) -> Option<(Vec<String>, Vec<Line>)> {
    let rows: Vec<Vec<String>> = serde_json::from_str(text).unwrap_or_default();
    let written = rows.first().filter(|_| MORE.contains(&name))?;
    let mut columns: Vec<String> = Vec::new();
    for column in written.iter().filter(|column| !column.is_empty()) {
        if columns.contains(column) {
            return None;
        }
        columns.push(column.clone());
    }
    let line = |row: &Vec<String>| {
        let cells = written
            .iter()
            .zip(row)
            .filter(|(column, cell)| !column.is_empty() && !cell.is_empty());
        names.settle(
            cells.map(|(column, cell)| (column.clone(), cell.clone())).collect(),
            false,
        )
    };
    let lines: Vec<Line> = rows[1..].iter().map(line).collect();
    if name == "entities" {
        let usual = |column: &String| ENTITIES.contains(&super::heading::snake(column).as_str());
        let is_name = |(column, cell): (&String, &String)| {
            ENTITIES[..2].contains(&super::heading::snake(column).as_str()) && is_sound(cell)
        };
        let named = |line: &Line| line.iter().any(is_name);
        if !columns.iter().all(usual) || lines.is_empty() || !lines.iter().all(named) {
            return None;
        }
    }
    Some((columns, lines))
}
