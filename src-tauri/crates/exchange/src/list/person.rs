//! One row of the list to a person: its cells understood under what is known of the whole table.

use std::borrow::Cow;

use flipchart_core::people::{Candidate, Field, Note};
use flipchart_core::text::clean;

use super::dates::DayOrder;
use super::garbled::ungarbled;
use super::merged::Merged;
use super::names::{self, Name, Tradition};
use super::places::Spelled;
use super::sections::Section;
use super::sex::Letters;
use super::values::{extra, note, repeat, repeatable};
use super::{Column, NameOrder, headings, places, words};
use crate::book::{Cell, CellKind, Row, Sheet};

/// What has to be known of the whole table to read one row of it.
pub(super) struct Reading<'a> {
    merged: Merged<'a>,
    columns: &'a [Column],
    pub(super) letters: Letters,
    pub(super) days: DayOrder,
    tradition: Tradition,
    order: NameOrder,
    /// Columns that hold a second name beside the first: two lists side by side.
    pub(super) beside: Vec<u32>,
    pub(super) spelled: Spelled,
}

impl<'a> Reading<'a> {
    /// Looks through the rows for what decides single values: letters of the sexes, order of day and month.
    pub(super) fn new(sheet: &'a Sheet, columns: &'a [Column], rows: &'a [&Row]) -> Self {
        let of = |field: Field| columns.iter().find(|column| column.field == field);
        let values = |field: Field| {
            let index = of(field).map(|column| column.index);
            rows.iter()
                .filter_map(move |row| index.map(|index| row.text(index)))
                .filter(|text| !text.is_empty())
        };
        let heading = |field| of(field).map(|column| column.heading.as_str()).unwrap_or("");
        Self {
            merged: Merged::new(sheet),
            columns,
            letters: Letters::of(values(Field::Sex), heading(Field::Sex)),
            days: DayOrder::of(values(Field::BirthDate)),
            tradition: tradition(of(Field::FamilyName), of(Field::GivenName)),
            order: of(Field::Name)
                .map(|c| names::order_of(c.order, values(Field::Name)))
                .unwrap_or_default(),
            beside: columns
                .iter()
                .filter(|c| c.field == Field::Extra && headings::exact(&c.heading) == Some(Field::Name))
                .map(|c| c.index)
                .collect(),
            spelled: Spelled::default(),
        }
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == field)
    }

    fn column_of(&self, field: Field) -> Option<u32> {
        self.columns
            .iter()
            .find(|column| column.field == field)
            .map(|column| column.index)
    }

    /// The column of the name, or of its first part.
    fn name_column(&self) -> Option<u32> {
        let of = |field| self.column_of(field);
        of(Field::Name)
            .or_else(|| of(Field::FamilyName))
            .or_else(|| of(Field::GivenName))
    }

    /// The person of a row. `section` heads the group it stands in; `above` is the row before, for ditto marks; `alone` when
    /// the row holds nothing else.
    pub(super) fn person(&self, row: &Row, section: &Section, above: Option<&Candidate>, alone: bool) -> Candidate {
        let mut person = Candidate {
            row: row.number,
            ..Candidate::default()
        };
        let name = self.name(row);
        for code in &name.notes {
            let note = Note::new(Field::Name, code, &self.written_name(row));
            person.notes.push(note.at(self.name_column()));
        }
        (person.name, person.family_name, person.given_name) = (name.full, name.family, name.given);
        (person.patronymic, person.native_name, person.title) = (name.patronymic, name.native, name.title);
        for column in self.columns {
            let (cell, filled_down) = self.cell(row, column);
            let text = clean(&cell.text);
            if text.is_empty() {
                continue;
            }
            if cell.kind == CellKind::Error {
                person.notes.push(note(column, "cell-error", &text));
                continue;
            }
            if filled_down {
                person.notes.push(note(column, "from-merged-cell", &text));
            }
            if let Some(before) = ungarbled(&text) {
                person.notes.push(note(column, "garbled", &text).offering(Some(before)));
            }
            if words::is_ditto(&text) && repeatable(column.field) {
                if let Some(above) = above {
                    repeat(column.field, above, &mut person);
                    person.notes.push(note(column, "ditto", &text));
                }
            } else if self.is_taken(row, column) {
                person.extra.push(extra(column, text));
            } else if column.field == Field::Extra || !words::is_nothing(&text) {
                self.take(column, cell, text, &mut person);
            }
        }
        self.take_section(section, &mut person);
        if !self.has(Field::Country)
            && person.country.is_none()
            && let Some(organisation) = &person.organisation
            && let Some(code) = places::country_of_organisation(organisation)
        {
            person.country = Some(code.into());
            person.notes.push(
                Note::new(Field::Country, "country-from-organisation", organisation)
                    .at(self.column_of(Field::Organisation)),
            );
        }
        if person.name.is_empty() {
            person.skip = Some("no-name".into());
        } else if alone {
            let note = Note::new(Field::Name, "alone-in-row", &person.name);
            person.notes.push(note.at(self.name_column()));
        }
        person
    }

    /// The cell of a column; of a merge over several rows, its first cell, except for names.
    fn cell<'r>(&'r self, row: &'r Row, column: &Column) -> (&'r Cell, bool) {
        static EMPTY: Cell = Cell {
            text: String::new(),
            kind: CellKind::Empty,
            doubt: None,
        };
        let own = row.cells.get(column.index as usize).unwrap_or(&EMPTY);
        let shared = matches!(
            column.field,
            Field::Organisation | Field::Country | Field::Position | Field::Role | Field::Language | Field::Extra
        );
        if !shared || !own.text.trim().is_empty() {
            return (own, false);
        }
        self.merged
            .above(row.number, column.index)
            .map_or((own, false), |first| (first, true))
    }

    /// A column before has said it: two columns may have been given one meaning by hand. Parts of names are joined instead.
    fn is_taken(&self, row: &Row, column: &Column) -> bool {
        use Field::{Extra, FamilyName, GivenName, Ignore, Name, Number, Patronymic, Title};
        let single = !matches!(
            column.field,
            Name | FamilyName | GivenName | Patronymic | Title | Number | Extra | Ignore
        );
        let same = |other: &Column| other.index < column.index && other.field == column.field;
        single
            && self
                .columns
                .iter()
                .any(|other| same(other) && !words::is_nothing(row.text(other.index)))
    }

    /// What a row says for a part of the name: in one column, or in several together.
    fn text<'r>(&self, row: &'r Row, field: Field) -> Cow<'r, str> {
        let columns = self.columns.iter().filter(|column| column.field == field);
        let mut texts = columns
            .map(|column| row.text(column.index))
            .filter(|text| !text.is_empty() && !words::is_nothing(text) && !words::is_nobody(text));
        let mut text = Cow::Borrowed(texts.next().unwrap_or(""));
        for more in texts {
            text = format!("{text} {more}").into();
        }
        text
    }

    fn written_name(&self, row: &Row) -> String {
        let parts = [Field::Name, Field::GivenName, Field::Patronymic, Field::FamilyName];
        let parts = parts.map(|field| clean(&self.text(row, field)));
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" | ")
    }

    fn name(&self, row: &Row) -> Name {
        let part = |field| self.text(row, field);
        let (given, patronymic, family) = (part(Field::GivenName), part(Field::Patronymic), part(Field::FamilyName));
        let parts = names::from_parts(&given, &patronymic, &family, self.tradition);
        let written = part(Field::Name);
        if written.is_empty() {
            return parts;
        }
        let single = names::single(&written, self.order);
        if parts.full.is_empty() {
            return single;
        }
        let (family, given, patronymic) = (parts.family, parts.given, parts.patronymic);
        Name {
            family: family.or(single.family),
            given: given.or(single.given),
            patronymic: patronymic.or(single.patronymic),
            ..single
        }
    }
}

fn tradition(family: Option<&Column>, given: Option<&Column>) -> Tradition {
    let (Some(family), Some(given)) = (family, given) else {
        return Tradition::GivenFirst;
    };
    let heading = family.heading.to_lowercase();
    let eastern = heading.starts_with("họ")
        || heading
            .chars()
            .any(|c| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}'));
    let family_column_first = family.index < given.index;
    match eastern && family_column_first {
        true => Tradition::FamilyFirst,
        false => Tradition::ByScript { family_column_first },
    }
}
