//! One cell of a person to what it says, with what has to be told of it.

use flipchart_core::people::{Candidate, ExtraValue, Field, Note};

use super::person::Reading;
use super::sections::Section;
use super::{Column, contacts, dates, names, places, words};
use crate::book::{Cell, CellKind};
use flipchart_core::people::{normal_case, normal_family_name};

impl Reading<'_> {
    pub(super) fn take(&self, column: &Column, cell: &Cell, text: String, person: &mut Candidate) {
        let mut tell = |code: &str| person.notes.push(note(column, code, &text));
        match column.field {
            Field::Name | Field::FamilyName | Field::GivenName | Field::Patronymic => {
                let offer = match column.field {
                    Field::FamilyName => normal_family_name(&text),
                    _ => normal_case(&text),
                };
                if let Some(offer) = offer {
                    person.notes.push(note(column, "capitals", &text).offering(Some(offer)));
                }
            }
            Field::Number | Field::Ignore => {}
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
                let read = contacts::email(&text);
                if let Some(code) = read.doubt {
                    person.notes.push(note(column, code, &text).offering(read.offer));
                }
                if !read.others.is_empty() {
                    person.extra.push(extra(column, read.others));
                }
                person.email = read.email;
            }
            Field::Phone => {
                let (phone, doubt) = contacts::phone(&text, cell.kind);
                doubt.into_iter().for_each(&mut tell);
                person.phone = Some(phone);
            }
            Field::Organisation => person.organisation = Some(text),
            Field::Position => person.position = Some(text),
            Field::Country => {
                person.country = places::country(&text).map(String::from);
                if person.country.is_none() {
                    person.country = self.spelled.country(&text).map(String::from);
                    tell(match person.country {
                        Some(_) => "country-spelling",
                        None => "unknown-country",
                    });
                } else if places::is_several(&text) {
                    tell("several-countries");
                }
                person.country_text = Some(text);
            }
            Field::Language => {
                person.language = words::language(&text).map(String::from);
                if person.language.is_none() {
                    tell("unknown-language");
                } else if words::is_several_languages(&text) {
                    tell("several-languages");
                }
            }
            Field::Diet => person.diet = Some(text),
            Field::CalledName => person.called_name = Some(text),
            Field::SaidName => person.said_name = Some(text),
            Field::CertificateName => person.certificate_name = Some(text),
            Field::Role => {
                person.role = words::role(&text);
                if person.role.is_none() {
                    tell("unknown-role");
                }
            }
            Field::Extra => {
                if self.beside.contains(&column.index) && names::is_like_name(&text) {
                    tell("name-beside");
                }
                person.extra.push(extra(column, text));
            }
        }
    }

    /// The section a person stands in says the organisation, the country or the role, when no column does.
    pub(super) fn take_section(&self, section: &Section, person: &mut Candidate) {
        let mut tell = |field, text: &str| person.notes.push(Note::new(field, "from-section", text));
        if let Some((role, text)) = section.role.as_ref().filter(|_| !self.has(Field::Role)) {
            person.role = Some(*role);
            tell(Field::Role, text);
        }
        if let Some((code, text)) = section.country.as_ref().filter(|_| !self.has(Field::Country)) {
            (person.country, person.country_text) = (Some((*code).into()), Some(text.clone()));
            tell(Field::Country, text);
        }
        if let Some(text) = section.organisation.as_ref().filter(|_| !self.has(Field::Organisation)) {
            person.organisation = Some(text.clone());
            tell(Field::Organisation, text);
        }
    }
}

/// A note about the cell of a column.
pub(super) fn note(column: &Column, code: &str, value: &str) -> Note {
    Note::new(column.field, code, value).at(Some(column.index))
}

/// A value kept under its column's heading.
pub(super) fn extra(column: &Column, value: String) -> ExtraValue {
    let heading = match column.heading.is_empty() {
        true => letter(column.index),
        false => column.heading.clone(),
    };
    ExtraValue { heading, value }
}

/// Ditto marks mean the row above in these columns.
pub(super) fn repeatable(field: Field) -> bool {
    matches!(field, Field::Organisation | Field::Country | Field::Position)
}

/// Takes a value from the person above.
pub(super) fn repeat(field: Field, above: &Candidate, person: &mut Candidate) {
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
