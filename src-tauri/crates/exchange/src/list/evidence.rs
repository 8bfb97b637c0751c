//! What the content of a column says about its meaning.

use flipchart_core::geo;
use flipchart_core::people::{Field, is_email};

use super::columns::Draft;
use super::headings::Weight;
use super::{contacts, names, places, sex, titles};
use crate::book::Sheet;

/// Rows looked at per column.
const SAMPLE: usize = 120;

/// Counts over the values of a column.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    pub(super) filled: usize,
    pub(super) titles: usize,
    pub(super) latin: bool,
    emails: usize,
    sexes: usize,
    countries: usize,
    phones: usize,
    institutions: usize,
    names: usize,
    running: bool,
}

impl Evidence {
    /// The evidence of a column below a row.
    pub(super) fn of(sheet: &Sheet, below: u32, column: u32) -> Self {
        let values = sheet
            .rows
            .iter()
            .filter(|row| row.number > below)
            .map(|row| row.text(column));
        let mut found = Self::default();
        let mut last: Option<u64> = None;
        let (mut steps, mut latin) = (0, 0);
        for text in values.filter(|text| !text.is_empty()).take(SAMPLE) {
            found.filled += 1;
            found.titles += usize::from(titles::is_title(text));
            found.emails += usize::from(text.contains('@') && contacts::addresses(text).any(is_email));
            found.sexes += usize::from(sex::is_word(text));
            found.countries += usize::from(text.chars().count() > 2 && geo::find(text).is_some());
            found.phones += usize::from(contacts::is_phone(text));
            found.institutions += usize::from(places::is_institution(text));
            found.names += usize::from(names::is_like_name(text));
            latin += usize::from(text.chars().any(|c| c.is_ascii_alphabetic()));
            let number = text.trim_end_matches(['.', ')']).parse::<u64>().ok();
            steps += usize::from(number.is_some_and(|n| last.is_none_or(|last| n == last + 1)));
            last = number.or(last);
        }
        found.latin = latin * 2 > found.filled;
        found.running = found.filled > 0 && steps * 10 >= found.filled * 8;
        found
    }

    fn mostly(&self, count: usize) -> bool {
        self.filled > 0 && count * 10 >= self.filled * 6
    }

    /// What the content alone says, when it says it clearly.
    fn field(&self) -> Option<Field> {
        if self.mostly(self.emails) {
            Some(Field::Email)
        } else if self.running && self.filled > 1 {
            Some(Field::Number)
        } else if self.mostly(self.sexes) {
            Some(Field::Sex)
        } else if self.mostly(self.titles) {
            Some(Field::Title)
        } else if self.mostly(self.phones) {
            Some(Field::Phone)
        } else if self.mostly(self.countries) {
            Some(Field::Country)
        } else if self.filled > 0 && self.institutions * 10 >= self.filled * 3 {
            Some(Field::Organisation)
        } else if self.mostly(self.names) {
            Some(Field::Name)
        } else {
            None
        }
    }
}

/// Whether a sheet without a heading holds a list of people all the same.
pub(super) fn is_list(sheet: &Sheet) -> bool {
    (0..sheet.width()).any(|column| {
        let found = Evidence::of(sheet, 0, column);
        found.field() == Some(Field::Name) && found.filled * 2 >= sheet.rows.len().min(SAMPLE)
    })
}

/// Columns without any heading: each takes what its content says, the first of equals.
pub(super) fn assign(drafts: &mut [Draft]) {
    let mut taken = Vec::new();
    for draft in drafts {
        let Some(field) = draft.evidence.field() else { continue };
        if !taken.contains(&field) {
            taken.push(field);
            draft.mean(field, Weight::Weak);
        }
    }
}

/// Fills gaps that headings leave: a heading nobody knows over addresses, a column of names under an empty heading.
pub(super) fn complete(drafts: &mut [Draft]) {
    let named = [Field::Name, Field::FamilyName, Field::GivenName];
    for i in 0..drafts.len() {
        if drafts[i].meaning.is_some() {
            continue;
        }
        let Some(field) = drafts[i].evidence.field() else {
            continue;
        };
        let untitled = drafts[i].levels.is_empty();
        let speaks = untitled
            || field == Field::Email
            || (field == Field::Country && !super::headings::is_known_extra(&drafts[i].levels.join(" ")));
        let has = |wanted: &dyn Fn(Field) -> bool| drafts.iter().filter_map(Draft::field).any(wanted);
        let free = if named.contains(&field) {
            !has(&|f| named.contains(&f))
        } else {
            !has(&|f| f == field)
        };
        if speaks && free {
            drafts[i].mean(field, Weight::Weak);
        }
    }
    // A heading such as "Participants 2026" over names, when nothing else is the name.
    if !drafts.iter().filter_map(Draft::field).any(|f| named.contains(&f))
        && let Some(draft) = drafts
            .iter_mut()
            .find(|d| d.meaning.is_none() && d.evidence.field() == Some(Field::Name))
    {
        draft.mean(Field::Name, Weight::Weak);
    }
}
