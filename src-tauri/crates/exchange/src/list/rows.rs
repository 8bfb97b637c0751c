//! What a row of the list is, when it isn't a person.

use std::collections::{HashMap, HashSet};

use flipchart_core::people::Field;
use flipchart_core::text::fold;

use super::{Column, headings, names, places, words};
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
    /// The heading of another table.
    Heading,
}

/// How the rows of a list are told apart.
pub(super) struct Rules<'a> {
    sheet: &'a Sheet,
    columns: HashMap<u32, &'a Column>,
    levels: HashMap<u32, Vec<String>>,
    names: Vec<u32>,
    across: HashSet<(u32, u32)>,
}

#[rustfmt::skip]
const TOTALS: &[&str] = &[
    "total", "totals", "totaux", "subtotal", "sub total", "sous total", "grand total", "total general", "count", "sum", "итого", "всего", "всего участников",
    "барлығы", "المجموع", "الإجمالي", "العدد الإجمالي", "tổng", "tổng cộng", "tổng số", "합계", "총계", "총인원", "计", "合计", "总计", "共计", "小计",
];

#[rustfmt::skip]
const FOOTERS: &[&str] = &[
    "note", "notes", "nb", "n b", "source", "prepared by", "approved by", "compiled by", "date", "signature", "signed", "legend", "remark", "remarks",
    "updated", "last updated", "page", "etabli par", "prepare par", "fait a", "remarque", "visa", "elaborado por", "preparado por", "fuente", "nota",
    "firma", "примечание", "подготовил", "составил", "исполнитель", "подпись", "утверждаю", "ملاحظة", "إعداد", "ghi chú", "người lập", "비고", "작성자", "备注", "制表人", "注",
];

impl<'a> Rules<'a> {
    pub(super) fn new(sheet: &'a Sheet, columns: &'a [Column]) -> Self {
        let is_name = |column: &&Column| matches!(column.field, Field::Name | Field::FamilyName | Field::GivenName);
        let levels = |column: &Column| {
            column
                .heading
                .split(" / ")
                .chain([column.heading.as_str()])
                .map(headings::key)
                .collect()
        };
        let wide = sheet.merges.iter().filter(|merge| merge.columns.1 > merge.columns.0);
        Self {
            sheet,
            across: wide.map(|merge| (merge.rows.0, merge.columns.0)).collect(),
            levels: columns.iter().map(|column| (column.index, levels(column))).collect(),
            names: columns.iter().filter(is_name).map(|column| column.index).collect(),
            columns: columns.iter().map(|column| (column.index, column)).collect(),
        }
    }

    /// The name cells of a row hold something.
    fn is_named(&self, row: &Row) -> bool {
        self.names
            .iter()
            .any(|column| !row.text(*column).is_empty() && !words::is_nothing(row.text(*column)))
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
        let worded = || {
            filled
                .iter()
                .filter(|(_, text)| headings::exact(text).is_some())
                .count()
                >= 2
        };
        if wordy
            && filled.len() > 2
            && worded()
            && super::header::score(row, self.sheet).is_some_and(|score| score >= 8)
        {
            return Kind::Heading;
        }
        if filled.len() <= 4 && starts_with_any(filled[0].1, TOTALS) && !names::is_like_name(filled[0].1) {
            return Kind::Skip("total-row");
        }
        if let [(column, text)] = filled[..] {
            return self.lone(row, column, text, gap);
        }
        if filled.len() == 2 && (gap > 0 || !self.is_named(row)) && starts_with_any(filled[0].1, FOOTERS) {
            return Kind::Skip("footer");
        }
        if self.is_named(row) {
            Kind::Person
        } else {
            Kind::Skip("no-name")
        }
    }

    /// A row with one text: a section, a footer, or somebody of whom only the name is known.
    fn lone(&self, row: &Row, column: u32, text: &str, gap: u32) -> Kind {
        let wide = self.columns.len() > 1;
        let across = self.across.contains(&(row.number, column));
        if is_footer(text) || (gap >= 2 && wide && !names::is_like_name(text)) {
            return Kind::Skip("footer");
        }
        let heads = text.ends_with(':')
            || places::is_institution(text)
            || words::role(text).is_some()
            || flipchart_core::geo::find(text).is_some();
        if wide && (across || heads || !self.names.contains(&column) && self.is_before_names(column)) {
            return Kind::Section(flipchart_core::text::clean(text.trim_end_matches(':')));
        }
        if self.is_named(row) {
            Kind::Person
        } else {
            Kind::Skip("no-name")
        }
    }

    fn is_before_names(&self, column: u32) -> bool {
        self.names.iter().all(|name| column < *name)
    }

    /// A running number, filled in ahead of people who never came.
    fn is_number(&self, column: u32, text: &str) -> bool {
        self.columns
            .get(&column)
            .is_some_and(|column| column.field == Field::Number)
            && text.chars().all(|c| c.is_numeric() || c.is_ascii_punctuation())
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
        let found = filled.iter().filter(same).count();
        found * 2 > filled.len() && (found >= 2 || (self.columns.len() == 1 && found == 1))
    }
}

/// Short, without an address or a number: most rows of people are told from headings by this alone, cheaply.
fn is_wordy(text: &str) -> bool {
    text.len() <= 240 && !text.contains('@') && text.bytes().filter(u8::is_ascii_digit).count() < 3
}

fn starts_with_any(text: &str, words: &[&str]) -> bool {
    let folded = fold(text);
    words.iter().any(|word| {
        let word = fold(word);
        folded
            .strip_prefix(word.as_str())
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

fn is_footer(text: &str) -> bool {
    text.chars().count() > 90 || text.starts_with('*') || text.contains("____") || starts_with_any(text, FOOTERS)
}
