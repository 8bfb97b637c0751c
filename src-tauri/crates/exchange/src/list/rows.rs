//! What a row of the list is, when it isn't a person.

use std::collections::HashMap;

use flipchart_core::people::Field;
use flipchart_core::text::fold;

use super::lines::{
    is_abbreviation, is_count, is_footer, is_other_heading, is_wordy, starts_as_footer, starts_as_total,
};
use super::{Column, headings, names, sections, words};
use crate::book::{Row, Sheet};

/// What stands in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A person.
    Person,
    /// A text across the table that heads the rows below.
    Section(String),
    /// Nothing that becomes a person, with the code why.
    Skip(&'static str),
    /// The heading of another list of people.
    Heading,
    /// The heading of a table that is no list of people.
    OtherTable,
}

/// How the rows of a list are told apart.
pub(super) struct Rules<'a> {
    sheet: &'a Sheet,
    columns: HashMap<u32, &'a Column>,
    levels: HashMap<u32, Vec<String>>,
    names: Vec<u32>,
    /// Cells that are merged over several columns of the list, with the columns of the merge.
    across: HashMap<(u32, u32), (u32, u32)>,
    /// Most rows hold more than a name.
    rich: bool,
}

impl<'a> Rules<'a> {
    pub(super) fn new(sheet: &'a Sheet, columns: &'a [Column], rows: &[&Row]) -> Self {
        let is_name = |column: &&Column| matches!(column.field, Field::Name | Field::FamilyName | Field::GivenName);
        let levels = |column: &Column| {
            column
                .heading
                .split(" / ")
                .chain([column.heading.as_str()])
                .map(headings::key)
                .collect()
        };
        let holding = |cells: usize| rows.iter().filter(|row| row.filled().nth(cells - 1).is_some()).count();
        let wide = sheet.merges.iter().filter(|merge| merge.columns.1 > merge.columns.0);
        Self {
            sheet,
            across: wide
                .map(|merge| ((merge.rows.0, merge.columns.0), merge.columns))
                .collect(),
            levels: columns.iter().map(|column| (column.index, levels(column))).collect(),
            names: columns.iter().filter(is_name).map(|column| column.index).collect(),
            columns: columns.iter().map(|column| (column.index, column)).collect(),
            rich: holding(3) * 2 > holding(2),
        }
    }

    /// The name cells of a row hold something.
    fn is_named(&self, row: &Row) -> bool {
        let named = |text: &str| !text.is_empty() && !words::is_nothing(text) && !words::is_nobody(text);
        self.names.iter().any(|column| named(row.text(*column)))
    }

    /// Nothing but a name in a list whose rows hold more: it may head a group.
    pub(super) fn stands_alone(&self, row: &Row) -> bool {
        self.rich && row.filled().nth(1).is_none()
    }

    /// What the row is. `gap` is how many empty rows stand before it.
    pub(super) fn kind(&self, row: &Row, gap: u32) -> Kind {
        let filled: Vec<(u32, &str)> = row.filled().collect();
        if filled.is_empty()
            || filled
                .iter()
                .all(|(column, text)| self.is_number(*column, text) || words::is_nothing(text))
        {
            return Kind::Skip("empty");
        }
        let wordy = filled.iter().all(|(_, text)| is_wordy(text));
        if wordy && self.repeats_heading(&filled) {
            return Kind::Skip("repeated-header");
        }
        if wordy && filled.len() >= 2 {
            if self.is_heading(row, &filled) {
                return Kind::Heading;
            }
            if gap > 0 && is_other_heading(&filled) {
                return Kind::OtherTable;
            }
        }
        if self.is_total(&filled) {
            return Kind::Skip("total-row");
        }
        if let Some(line) = self.section(&filled) {
            return Kind::Section(line);
        }
        if let [(column, text)] = filled[..] {
            return self.lone(row, column, text, gap);
        }
        let apart =
            gap > 0 || !self.is_named(row) || filled[0].1.trim_end().ends_with(':') || self.is_numbering(filled[0].0);
        if filled.len() == 2 && apart && starts_as_footer(filled[0].1) {
            return Kind::Skip("footer");
        }
        self.person(row)
    }

    fn person(&self, row: &Row) -> Kind {
        match self.is_named(row) {
            true => Kind::Person,
            false => Kind::Skip("no-name"),
        }
    }

    /// Another list of people begins: every cell heads something and one of them names, or most do in a longer row.
    fn is_heading(&self, row: &Row, filled: &[(u32, &str)]) -> bool {
        let known: Vec<Field> = filled.iter().filter_map(|(_, text)| headings::exact(text)).collect();
        let names = |field: &Field| matches!(field, Field::Name | Field::FamilyName | Field::GivenName);
        if known.len() == filled.len() && known.iter().any(names) {
            return true;
        }
        filled.len() > 2 && known.len() >= 2 && super::header::score(row, self.sheet).is_some_and(|score| score >= 8)
    }

    /// "Total | 25", wherever it stands, with nothing else but numbers.
    fn is_total(&self, filled: &[(u32, &str)]) -> bool {
        let number = |text: &str| text.chars().all(|c| c.is_numeric() || " .,%-()/".contains(c));
        let mut texts = filled.iter().filter(|(_, text)| !number(text));
        match (texts.next(), texts.next()) {
            (Some((_, text)), None) => {
                let word = fold(text.split_whitespace().next().unwrap_or(""));
                let says = matches!(
                    word.as_str(),
                    "total" | "totals" | "totaux" | "subtotal" | "итого" | "всего"
                );
                starts_as_total(text) && (says || !names::is_like_name(text))
            }
            _ => filled.len() <= 4 && starts_as_total(filled[0].1) && !names::is_like_name(filled[0].1),
        }
    }

    /// A line above a group that takes more than one cell: with a running number before it, a label, or written into every
    /// cell.
    fn section(&self, filled: &[(u32, &str)]) -> Option<String> {
        let line = |text: &str| Some(flipchart_core::text::clean(text));
        if filled.len() >= 3 && filled.iter().all(|(_, text)| *text == filled[0].1) {
            return line(filled[0].1);
        }
        let [(first, one), (_, other)] = filled else {
            return None;
        };
        let label = headings::exact(one).filter(|field| matches!(field, Field::Country | Field::Organisation));
        if label.is_some() && (one.ends_with(':') || other.starts_with(':')) {
            return line(&format!(
                "{}: {}",
                one.trim_end_matches(':'),
                other.trim_start_matches(':')
            ));
        }
        let numbered = self.is_numbering(*first) && one.chars().all(|c| c.is_ascii_alphanumeric() || ".)".contains(c));
        (numbered && one.len() <= 5 && self.rich && sections::is_telling(other) && !names::is_like_name(other))
            .then(|| line(other))
            .flatten()
    }

    /// A row with one text: a section, a footer, or somebody of whom only the name is known.
    fn lone(&self, row: &Row, column: u32, text: &str, gap: u32) -> Kind {
        let wide = self.columns.len() > 1;
        let across =
            self.is_across(row, column) && !(self.names.contains(&column) && self.covers_names_only(row, column));
        if wide && is_count(text) {
            return Kind::Skip("total-row");
        }
        if is_footer(text) || (gap >= 2 && wide && !names::is_like_name(text)) {
            return Kind::Skip("footer");
        }
        let heads = across
            || sections::is_telling(text)
            || (!self.names.contains(&column) && self.is_before_names(column))
            || (self.rich && (is_abbreviation(text) || sections::without_number(text) != text));
        if wide && heads {
            return Kind::Section(flipchart_core::text::clean(text));
        }
        self.person(row)
    }

    fn is_numbering(&self, column: u32) -> bool {
        self.columns
            .get(&column)
            .is_some_and(|column| column.field == Field::Number)
    }

    /// Merged over more than one column of the list.
    fn is_across(&self, row: &Row, column: u32) -> bool {
        let covered = |(from, to): &(u32, u32)| (*from..=*to).filter(|at| self.columns.contains_key(at)).count() > 1;
        self.across.get(&(row.number, column)).is_some_and(covered)
    }

    /// A name over the columns of its parts.
    fn covers_names_only(&self, row: &Row, column: u32) -> bool {
        let names = |(from, to): &(u32, u32)| {
            (*from..=*to).all(|at| self.names.contains(&at) || !self.columns.contains_key(&at))
        };
        self.across.get(&(row.number, column)).is_some_and(names)
    }

    fn is_before_names(&self, column: u32) -> bool {
        self.names.iter().all(|name| column < *name)
    }

    /// A running number, filled in ahead of people who never came.
    fn is_number(&self, column: u32, text: &str) -> bool {
        self.is_numbering(column) && text.chars().all(|c| c.is_numeric() || c.is_ascii_punctuation())
    }

    /// The same heading again, as on every printed page, or in another language.
    fn repeats_heading(&self, filled: &[(u32, &str)]) -> bool {
        let same = |(index, text): &&(u32, &str)| {
            let Some(column) = self.columns.get(index) else {
                return false;
            };
            let key = headings::key(text);
            !key.is_empty()
                && (self.levels[index].contains(&key)
                    || (column.field != Field::Number && headings::exact(text) == Some(column.field)))
        };
        let other = |(index, text): &(u32, &str)| {
            let column = self.columns.get(index).map(|column| column.field);
            headings::exact(text).is_some_and(|field| Some(field) != column)
        };
        let found = filled.iter().filter(same).count();
        if filled.iter().any(|cell| !same(&cell) && other(cell)) {
            return false;
        }
        found * 2 > filled.len() && (found >= 2 || (self.columns.len() == 1 && found == 1))
    }
}
