//! How many people eat and what: a row for each slot, and a line for the caterer.

use chrono::NaiveDate;
use flipchart_i18n::{fmt, msg};
use serde::{Deserialize, Serialize};

use super::cells::{Column, Entry, Rank, Row, SMALL, TEXT, band};
use super::grid::Grid;
use super::sheets::Sheets;
use super::{RosterData, capitalised, joined};
use crate::PdfError;
use crate::paper::mm;
use crate::text::Style;

/// A slot and who is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadCountSlot {
    /// Its day.
    pub date: NaiveDate,
    /// "Lunch", "Morning", the name of a session.
    pub title: String,
    /// Its time in words. May be empty.
    pub time: String,
    /// How many are expected.
    pub people: u32,
    /// How many of them eat what; the rest eat everything.
    pub diets: Vec<(String, u32)>,
}

/// Most diets with a column of their own; the rest share the last.
const DIETS_MAX: usize = 9;
/// Most diets on an upright sheet.
const UPRIGHT: usize = 4;

/// The head count as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without slots, [`PdfError::Write`] when the file cannot be assembled.
pub fn head_count(data: &RosterData, slots: &[HeadCountSlot]) -> Result<Vec<u8>, PdfError> {
    if slots.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let diets = diets(slots);
    let size = if diets.len() > UPRIGHT {
        data.paper.landscape()
    } else {
        data.paper.portrait()
    };
    let note = msg::documents_roster_as_of(texts, fmt::date(texts, data.generated));
    let mut writer = Sheets::named(data, msg::documents_roster_head_count(texts), size, note);
    counts(&mut writer, slots, &diets);
    writer.flow.space(mm(5.0));
    caterer(&mut writer, slots);
    writer.finish()
}

/// The diets in the order of their first use.
fn diets(slots: &[HeadCountSlot]) -> Vec<&str> {
    let mut out: Vec<&str> = Vec::new();
    for (diet, _) in slots.iter().flat_map(|slot| &slot.diets) {
        if !out.contains(&diet.as_str()) {
            out.push(diet);
        }
    }
    out
}

fn counts(writer: &mut Sheets, slots: &[HeadCountSlot], diets: &[&str]) {
    let texts = writer.data.texts();
    let (own, rest) = diets.split_at(if diets.len() > DIETS_MAX {
        DIETS_MAX - 1
    } else {
        diets.len()
    });
    let mut columns = vec![
        Column::text(msg::documents_roster_slot(texts), 66.0),
        Column::figures(msg::documents_roster_persons(texts), 24.0),
    ];
    columns.extend(own.iter().map(|diet| Column::figures((*diet).to_string(), 26.0)));
    if !rest.is_empty() {
        columns.push(Column::figures(msg::documents_roster_other_diets(texts), 26.0));
    }
    let of = |slot: &HeadCountSlot| -> Vec<u32> {
        let count = |wanted: &[&str]| -> u32 {
            let eaters = slot.diets.iter().filter(|(diet, _)| wanted.contains(&diet.as_str()));
            eaters.fold(0, |sum, (_, count)| sum.saturating_add(*count))
        };
        let mut counts = vec![slot.people];
        counts.extend(own.iter().map(|diet| count(&[diet])));
        counts.extend((!rest.is_empty()).then(|| count(rest)));
        counts
    };
    let mut rows = Vec::new();
    for day in slots.chunk_by(|one, next| one.date == next.date) {
        rows.push(band(
            &capitalised(&fmt::weekday_date(texts, day[0].date)),
            columns.len(),
        ));
        for slot in day {
            let name = vec![(slot.title.clone(), TEXT.size(10.0)), (slot.time.clone(), SMALL)];
            rows.push(row(Rank::Plain, Entry::Lines(name), &of(slot), TEXT.size(10.5)));
        }
    }
    if slots.len() > 1 {
        let sums = slots.iter().map(of).reduce(|sums, counts| {
            let both = sums.iter().zip(counts);
            both.map(|(sum, count)| sum.saturating_add(count)).collect()
        });
        let total = Entry::text(&msg::documents_roster_total(texts), TEXT.size(10.0).bold());
        rows.push(row(Rank::Sum, total, &sums.unwrap_or_default(), TEXT.size(10.5).bold()));
    }
    writer.grid(&Grid {
        columns,
        rows,
        named: 0,
        tail: 0.0,
    });
}

/// The number of people is bold; nobody is a dash.
fn row(rank: Rank, name: Entry, counts: &[u32], style: Style) -> Row {
    let mut entries = vec![name];
    entries.extend(counts.iter().enumerate().map(|(at, count)| {
        let text = if *count == 0 {
            "–".to_string()
        } else {
            count.to_string()
        };
        Entry::text(&text, if at == 0 { style.bold() } else { style })
    }));
    Row {
        rank,
        entries,
        least: mm(8.5),
    }
}

/// A line for each slot that can be read out over the phone.
fn caterer(writer: &mut Sheets, slots: &[HeadCountSlot]) {
    let texts = writer.data.texts();
    let columns = vec![
        Column::text(msg::documents_roster_caterer(texts), 80.0),
        Column::text(String::new(), 108.0),
    ];
    let rows = slots.iter().map(|slot| {
        let day = capitalised(&fmt::weekday_day(texts, slot.date));
        let when = joined([day.as_str(), &slot.title, &slot.time]);
        let mut what = vec![msg::documents_roster_members(texts, slot.people)];
        let eaten = slot.diets.iter().filter(|(_, count)| *count > 0);
        what.extend(eaten.map(|(diet, count)| msg::documents_roster_diet(texts, diet, *count)));
        let style = TEXT.size(9.5);
        Row {
            rank: Rank::Plain,
            entries: vec![
                Entry::text(&when, style),
                Entry::text(&joined(what.iter().map(String::as_str)), style),
            ],
            least: 0.0,
        }
    });
    let rows = rows.collect();
    writer.grid(&Grid {
        columns,
        rows,
        named: 0,
        tail: 0.0,
    });
}
