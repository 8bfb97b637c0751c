//! The sheet `settings`.

use flipchart_core::Localized;
use flipchart_core::forms::{Definition, FormKind, Identity};

use super::cells::{Cells, Table};
use super::intake::Place;
use super::notes::Notes;

/// What the settings say besides the definition.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// `form_id`.
    pub code: String,
    /// `version`.
    pub version: String,
    /// `flipchart_kind`.
    pub kind: Option<FormKind>,
}

/// Values of one setting before anything else is read: the language is needed to read all sheets.
pub(super) fn early(table: &Table<'_>, column: &str) -> String {
    let first = table.rows("en", &mut Notes::default()).into_iter().next();
    first.map(|mut cells| cells.take(column)).unwrap_or_default()
}

/// Reads the settings into the definition.
pub(super) fn read(table: &Table<'_>, base: &str, definition: &mut Definition, notes: &mut Notes) -> Said {
    let mut rows = table.rows(base, notes).into_iter();
    let Some(mut cells) = rows.next() else {
        return Said::default();
    };
    for more in rows {
        notes.add("settings", more.number, more.any(), "setting-row", "");
    }
    let row = cells.number;
    let said = Said {
        code: cells.take("form_id"),
        version: cells.take("version"),
        kind: own(&mut cells, "flipchart_kind", notes, FormKind::from_code),
    };
    cells.take("default_language");
    definition.title = titles(&mut cells, notes);
    definition.identity = own(&mut cells, "flipchart_identity", notes, Identity::from_code).unwrap_or_default();
    let place = Place {
        sheet: "settings",
        row,
        name: "flipchart_shuffle",
    };
    definition.shuffle = place.truth(notes, &cells.take("flipchart_shuffle"));
    for (name, value) in cells.rest() {
        notes.add("settings", row, &name, "setting-not-run", &value);
        definition.settings.insert(name, value);
    }
    said
}

fn titles(cells: &mut Cells, notes: &mut Notes) -> Localized {
    let place = Place {
        sheet: "settings",
        row: cells.number,
        name: "form_title",
    };
    let mut title = cells.take_texts("form_title");
    for (tag, text) in cells.take_texts("flipchart_title").0 {
        title.0.entry(tag).or_insert(text);
    }
    place.texts(notes, title)
}

fn own<T>(cells: &mut Cells, column: &str, notes: &mut Notes, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let text = cells.take(column);
    if text.is_empty() {
        return None;
    }
    let found = read(&text.to_lowercase());
    if found.is_none() {
        notes.add("settings", cells.number, column, "value-unclear", &text);
    }
    found
}
