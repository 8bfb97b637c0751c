//! One row of the list to a person: its cells understood under what is known of the whole table.

use flipchart_core::people::{Candidate, ExtraValue, Field, Note};
use flipchart_core::text::clean;

use super::dates::DayOrder;
use super::merged::Merged;
use super::names::{self, Name, Tradition};
use super::sex::Letters;
use super::{Column, contacts, dates, headings, places, words};
use crate::book::{Cell, CellKind, Row, Sheet};

/// What has to be known of the whole table to read one row of it.
pub(super) struct Reading<'a> {
    merged: Merged<'a>,
    columns: &'a [Column],
    letters: Letters,
    days: DayOrder,
    tradition: Tradition,
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
        }
    }

    fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == field)
    }

    /// The person of a row. `section` heads the group it stands in; `above` is the row before, for ditto marks.
    pub(super) fn person(&self, row: &Row, section: Option<&str>, above: Option<&Candidate>) -> Candidate {
        let mut person = Candidate {
            row: row.number,
            ..Candidate::default()
        };
        let name = self.name(row);
        for code in &name.notes {
            let written = self.written_name(row);
            person.notes.push(Note {
                field: Field::Name,
                code: (*code).into(),
                value: written,
            });
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
                person.notes.push(note(column.field, "cell-error", &text));
                continue;
            }
            if filled_down {
                person.notes.push(note(column.field, "from-merged-cell", &text));
            }
            if words::is_ditto(&text) && repeatable(column.field) {
                if let Some(above) = above {
                    repeat(column.field, above, &mut person);
                    person.notes.push(note(column.field, "ditto", &text));
                }
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
            person
                .notes
                .push(note(Field::Country, "country-from-organisation", organisation));
        }
        if person.name.is_empty() {
            person.skip = Some("no-name".into());
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

    fn text<'r>(&self, row: &'r Row, field: Field) -> &'r str {
        let column = self.columns.iter().find(|column| column.field == field);
        column
            .map(|column| row.text(column.index))
            .filter(|text| !words::is_nothing(text))
            .unwrap_or("")
    }

    fn written_name(&self, row: &Row) -> String {
        let parts = [Field::Name, Field::GivenName, Field::Patronymic, Field::FamilyName];
        let parts = parts.map(|field| clean(self.text(row, field)));
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
        let parts = names::from_parts(given, patronymic, family, self.tradition);
        let written = part(Field::Name);
        if written.is_empty() {
            return parts;
        }
        let order = self
            .columns
            .iter()
            .find(|c| c.field == Field::Name)
            .map(|c| c.order)
            .unwrap_or_default();
        let single = names::single(written, order);
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

    fn take(&self, column: &Column, cell: &Cell, text: String, person: &mut Candidate) {
        let mut tell = |code: &str| person.notes.push(note(column.field, code, &text));
        match column.field {
            Field::Name | Field::FamilyName | Field::GivenName | Field::Patronymic | Field::Number | Field::Ignore => {}
            Field::Title => {
                person.title = Some(match person.title.take() {
                    Some(title) if title.to_lowercase() != text.to_lowercase() => format!("{text} {title}"),
                    _ => text,
                });
            }
            Field::NativeName => person.native_name = Some(text),
            Field::Sex => match self.letters.read(&text) {
                Ok(sex) => person.sex = Some(sex),
                Err(code) => tell(code),
            },
            Field::BirthDate => match dates::read(&text, cell.kind == CellKind::Number, self.days) {
                Ok((date, doubt)) => {
                    doubt.into_iter().for_each(&mut tell);
                    person.birth_date = Some(date);
                }
                Err(code) => tell(code),
            },
            Field::Email => {
                let (email, doubt) = contacts::email(&text);
                doubt.into_iter().for_each(&mut tell);
                person.email = email;
            }
            Field::Phone => {
                contacts::phone_doubt(cell).into_iter().for_each(&mut tell);
                person.phone = Some(text);
            }
            Field::Organisation => person.organisation = Some(text),
            Field::Position => person.position = Some(text),
            Field::Country => {
                person.country = places::country(&text).map(String::from);
                if person.country.is_none() {
                    tell("unknown-country");
                }
                person.country_text = Some(text);
            }
            Field::Language => {
                person.language = words::language(&text).map(String::from);
                if person.language.is_none() {
                    tell("unknown-language");
                }
            }
            Field::Diet => person.diet = Some(text),
            Field::CalledName => person.called_name = Some(text),
            Field::CertificateName => person.certificate_name = Some(text),
            Field::Role => {
                person.role = words::role(&text);
                if person.role.is_none() {
                    tell("unknown-role");
                }
            }
            Field::Extra => {
                let heading = if column.heading.is_empty() {
                    letter(column.index)
                } else {
                    column.heading.clone()
                };
                person.extra.push(ExtraValue { heading, value: text });
            }
        }
    }

    /// The section a person stands in says the organisation, the country or the role, when no column does.
    fn take_section(&self, section: Option<&str>, person: &mut Candidate) {
        let Some(text) = section else { return };
        if let Some(role) = words::role(text) {
            if !self.has(Field::Role) {
                person.role = Some(role);
                person.notes.push(note(Field::Role, "from-section", text));
            }
        } else if let Some(code) = places::country(text) {
            if !self.has(Field::Country) {
                (person.country, person.country_text) = (Some(code.into()), Some(text.into()));
                person.notes.push(note(Field::Country, "from-section", text));
            }
        } else if !self.has(Field::Organisation) && headings::exact(text).is_none() {
            person.organisation = Some(text.into());
            person.notes.push(note(Field::Organisation, "from-section", text));
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

fn note(field: Field, code: &str, value: &str) -> Note {
    Note {
        field,
        code: code.into(),
        value: value.into(),
    }
}

fn repeatable(field: Field) -> bool {
    matches!(field, Field::Organisation | Field::Country | Field::Position)
}

fn repeat(field: Field, above: &Candidate, person: &mut Candidate) {
    match field {
        Field::Organisation => person.organisation.clone_from(&above.organisation),
        Field::Position => person.position.clone_from(&above.position),
        Field::Country => {
            person.country.clone_from(&above.country);
            person.country_text.clone_from(&above.country_text);
        }
        _ => {}
    }
}

/// The spreadsheet's own name of a column without a heading.
fn letter(index: u32) -> String {
    match index / 26 {
        0 => String::from(char::from(b'A' + (index % 26) as u8)),
        more => letter(more - 1) + &letter(index % 26),
    }
}
