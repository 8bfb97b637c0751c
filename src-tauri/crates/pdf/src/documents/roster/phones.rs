//! The phone list, with room for whom to call in an emergency.

use flipchart_i18n::{fmt, msg};

use super::cells::{Column, Entry, Rank, Row, TEXT};
use super::grid::Grid;
use super::sheets::Sheets;
use super::{RosterData, RosterPerson};
use crate::PdfError;
use crate::paper::mm;
use crate::text::Style;

/// The phone list as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn phone_list(data: &RosterData) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let note = msg::documents_roster_as_of(texts, fmt::date(texts, data.generated));
    let name = msg::documents_roster_phones(texts);
    let mut writer = Sheets::named(data, name, data.paper.portrait(), note);
    let columns = vec![
        Column::figures(msg::documents_roster_number(texts), 11.0),
        Column::text(msg::documents_roster_name(texts), 56.0),
        Column::text(msg::documents_roster_phone(texts), 36.0),
        Column::text(msg::documents_roster_organisation(texts), 44.0),
        Column::open(msg::documents_roster_emergency(texts), 50.0),
    ];
    let rows = data.people.iter().map(row_of).collect();
    writer.grid(&Grid {
        columns,
        rows,
        named: 1,
        tail: 0.0,
    });
    writer.finish()
}

fn row_of(person: &RosterPerson) -> Row {
    let mut name = vec![(person.name.clone(), Style::sans(10.0).bold().leading(1.25))];
    name.extend(person.native().map(|native| (native.to_string(), TEXT)));
    let text = |text: &Option<String>, style| Entry::text(text.as_deref().unwrap_or_default(), style);
    Row {
        rank: Rank::Plain,
        entries: vec![
            Entry::text(&person.number.to_string(), TEXT),
            Entry::Lines(name),
            text(&person.phone, Style::sans(10.5).leading(1.25)),
            text(&person.organisation, Style::sans(8.0).leading(1.3)),
            Entry::Open,
        ],
        least: mm(11.0),
    }
}
