//! Sign-in sheets: a name, and room for a signature.

use chrono::NaiveDate;
use flipchart_i18n::{fmt, msg};
use serde::{Deserialize, Serialize};

use super::cells::{Column, Entry, Rank, Row, SMALL, band};
use super::grid::Grid;
use super::sheets::{Part, Sheets};
use super::{RosterData, RosterPerson, capitalised, joined, stated};
use crate::PdfError;
use crate::paper::mm;
use crate::text::Style;

/// A day or half day that is signed for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInSlot {
    /// Its day.
    pub date: NaiveDate,
    /// "Morning", or the name of a session. May be empty when the slot is the whole day.
    pub title: String,
    /// Its time in words. May be empty.
    pub time: String,
    /// What the sheet is matched by when it comes back signed.
    pub code: String,
}

/// How slots are put on sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignInLayout {
    /// Sheets for each slot, upright, with one wide column.
    #[default]
    Each,
    /// Sheets for each day, lying, with a column for each of its slots; days that are one slot stand side by side.
    Days,
}

/// What is signed for, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInSheets {
    /// In the order of time.
    pub slots: Vec<SignInSlot>,
    /// How they are put on sheets.
    pub layout: SignInLayout,
    /// Rows for people who are not on the list.
    pub walk_ins: u32,
}

/// Most columns to sign in on one sheet.
const COLUMNS_MAX: usize = 5;
/// Most rows for people who are not on the list.
pub(super) const BLANK_MAX: u32 = 500;
/// Least height of a row.
const ROW: f32 = mm(12.0);
/// Least height of a row in which name and organisation are written by hand.
const WALK_IN: f32 = mm(14.5);

/// The sign-in sheets as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without slots or people, [`PdfError::Write`] when the file cannot be assembled.
pub fn sign_in(data: &RosterData, sheets: &SignInSheets) -> Result<Vec<u8>, PdfError> {
    if sheets.slots.is_empty() || data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let name = msg::documents_roster_sign_in(data.texts());
    let size = match sheets.layout {
        SignInLayout::Each => data.paper.portrait(),
        SignInLayout::Days => data.paper.landscape(),
    };
    let mut writer = Sheets::new(data, name, size);
    for slots in together(&sheets.slots, sheets.layout) {
        one_set(&mut writer, slots, sheets.walk_ins);
    }
    writer.finish()
}

/// The slots that share a sheet.
fn together(slots: &[SignInSlot], layout: SignInLayout) -> Vec<&[SignInSlot]> {
    if layout == SignInLayout::Each {
        return slots.chunks(1).collect();
    }
    let days: Vec<&[SignInSlot]> = slots.chunk_by(|one, next| one.date == next.date).collect();
    if days.iter().all(|day| day.len() == 1) {
        return slots.chunks(COLUMNS_MAX).collect();
    }
    days.into_iter().flat_map(|day| day.chunks(COLUMNS_MAX)).collect()
}

fn one_set(writer: &mut Sheets, slots: &[SignInSlot], walk_ins: u32) {
    let data = writer.data;
    let texts = data.texts();
    let (Some(first), Some(last)) = (slots.first(), slots.last()) else {
        return;
    };
    let days = if first.date == last.date {
        capitalised(&fmt::weekday_date(texts, first.date))
    } else {
        fmt::date_range(texts, first.date, last.date)
    };
    let alone = slots.len() == 1;
    let title = if alone {
        joined([days.as_str(), &first.title])
    } else {
        days
    };
    let how = msg::documents_roster_sign_in_how(texts);
    let under = joined([if alone { first.time.as_str() } else { "" }, &how]);
    let codes: Vec<&str> = slots.iter().map(|slot| slot.code.as_str()).collect();
    let running = joined([title.as_str(), if alone { &first.time } else { "" }]);
    writer.part(Part {
        title,
        under,
        running,
        code: joined(codes),
        ..Part::default()
    });

    let mut columns = vec![
        Column::figures(msg::documents_roster_number(texts), if alone { 13.0 } else { 12.0 }),
        Column::text(msg::documents_roster_name(texts), if alone { 85.0 } else { 82.0 }),
    ];
    if alone {
        columns.push(Column::open(msg::documents_roster_signature(texts), 80.0));
    } else {
        let width = 170.0 / slots.len() as f32;
        columns.extend(slots.iter().map(|slot| {
            let mut head = vec![slot.title.trim(), slot.time.trim()];
            let day = capitalised(&fmt::weekday_day(texts, slot.date));
            if first.date != last.date {
                head.insert(0, &day);
            }
            head.retain(|part| !part.is_empty());
            Column::open(head.join("\n"), width)
        }));
    }
    let open = columns.len() - 2;
    let mut rows: Vec<Row> = data.people.iter().map(|person| row_of(person, open)).collect();
    if walk_ins > 0 {
        rows.push(band(&msg::documents_roster_walk_ins(texts), open + 2));
    }
    let next = data.people.iter().map(|person| person.number).max().unwrap_or(0);
    rows.extend((1..=walk_ins.min(BLANK_MAX)).map(|row| {
        let asked = vec![
            msg::documents_roster_name(texts),
            msg::documents_roster_organisation(texts),
        ];
        let mut entries = vec![
            Entry::Lines(vec![number(next.saturating_add(row))]),
            Entry::Asked(asked),
        ];
        entries.extend((0..open).map(|_| Entry::Open));
        Row {
            rank: Rank::Plain,
            entries,
            least: WALK_IN,
        }
    }));
    writer.grid(&Grid {
        columns,
        rows,
        named: 1,
        tail: 0.0,
    });
}

fn number(number: u32) -> (String, Style) {
    (number.to_string(), Style::sans(11.0).leading(1.25))
}

fn row_of(person: &RosterPerson, open: usize) -> Row {
    let mut name = vec![(person.name.clone(), Style::sans(11.5).bold().leading(1.22))];
    name.extend(
        person
            .native()
            .map(|native| (native.to_string(), Style::sans(10.5).leading(1.22))),
    );
    name.extend(stated(person.organisation.as_deref()).map(|text| (text.to_string(), SMALL)));
    let mut entries = vec![
        Entry::Lines(vec![number(person.number), (initials(&person.name), SMALL.size(7.5))]),
        Entry::Lines(name),
    ];
    entries.extend((0..open).map(|_| Entry::Open));
    Row {
        rank: Rank::Plain,
        entries,
        least: ROW,
    }
}

/// What is typed when a signed sheet is entered: the first letters of up to four words of a name. Arabic ones stay apart.
fn initials(name: &str) -> String {
    let letters: Vec<String> = name
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter_map(|word| word.chars().find(|c| c.is_alphabetic()))
        .take(4)
        .map(|letter| letter.to_uppercase().collect())
        .collect();
    let joins = name.chars().any(|c| matches!(c, '\u{600}'..='\u{8ff}'));
    letters.join(if joins { "\u{200c}" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_what_one_types() {
        for (name, typed) in [
            ("Salma El Amrani", "SEA"),
            ("Anne-Marie d’Ornano", "AMD"),
            ("Кәрімова Әсел Нұрланқызы", "КӘН"),
            ("한지우", "한"),
            ("أحمد بن علي", "أ\u{200c}ب\u{200c}ع"),
            ("", ""),
        ] {
            assert_eq!(initials(name), typed, "{name}");
        }
    }

    #[test]
    fn half_days_share_the_sheet_of_their_day_and_whole_days_stand_side_by_side() {
        let slot = |day: u32, title: &str| SignInSlot {
            date: NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
            title: title.into(),
            time: String::new(),
            code: format!("{day}{title}"),
        };
        let halves = [slot(10, "am"), slot(10, "pm"), slot(11, "am"), slot(11, "pm")];
        let counts = |slots: &[SignInSlot], layout| -> Vec<usize> {
            together(slots, layout).iter().map(|slots| slots.len()).collect()
        };
        assert_eq!(counts(&halves, SignInLayout::Days), [2, 2]);
        assert_eq!(counts(&halves, SignInLayout::Each), [1, 1, 1, 1]);
        let days: Vec<SignInSlot> = (10..17).map(|day| slot(day, "")).collect();
        assert_eq!(counts(&days, SignInLayout::Days), [5, 2]);
    }
}
