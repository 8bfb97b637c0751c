//! Any list that is signed: allowances, materials, certificates received, consent.

use flipchart_i18n::msg;
use serde::{Deserialize, Serialize};

use super::cells::{Column, Entry, Rank, Row, SMALL, TEXT};
use super::grid::Grid;
use super::sheets::{MARGINS, Part, RULED, Sheets};
use super::sign_in::BLANK_MAX;
use super::{RosterData, RosterPerson, stated};
use crate::PdfError;
use crate::page::Role;
use crate::paper::mm;
use crate::text::Style;

/// A list to sign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureList {
    /// What is signed: "Travel allowance, 10–12 November".
    pub title: String,
    /// What a signature means. May be empty.
    pub explanation: String,
    /// Whether the organisation stands under each name.
    pub organisations: bool,
    /// The columns after number and name.
    pub columns: Vec<SignatureColumn>,
    /// Rows for people who are not on the list.
    pub blank_rows: u32,
    /// Lines to sign under the list: "Paid by", "Checked by".
    pub closing: Vec<String>,
    /// What the sheet is matched by when it comes back signed.
    pub code: String,
}

/// A column of a list to sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureColumn {
    /// Its heading; empty for the usual one of a signature or a date.
    pub head: String,
    /// What stands in it.
    pub kind: SignatureKind,
    /// Texts or amounts in the order of the people. Without any the column is to be written in.
    pub texts: Vec<String>,
    /// What stands under the column, in the row of sums. May be empty.
    pub sum: String,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureKind {
    /// A text.
    Text,
    /// An amount, at the right.
    Amount,
    /// Boxes for yes and no.
    YesNo,
    /// Room for a signature.
    Signature,
    /// Room for a date.
    Date,
}

const NUMBER: f32 = 10.0;
const NAME: f32 = 54.0;
/// Millimetres that upright sheets have.
const UPRIGHT: f32 = 186.0;
const ROW: f32 = mm(12.0);
/// Height of a pair of lines to sign on.
const CLOSING: f32 = mm(24.0);

/// The list as a PDF file; upright when its columns allow. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without people, [`PdfError::Write`] when the file cannot be assembled.
pub fn signature_list(data: &RosterData, list: &SignatureList) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let wide = NUMBER + NAME + list.columns.iter().map(SignatureColumn::width).sum::<f32>();
    let size = if wide > UPRIGHT {
        data.paper.landscape()
    } else {
        data.paper.portrait()
    };
    let mut writer = Sheets::new(data, msg::documents_roster_signatures(texts), size);
    writer.part(Part {
        title: list.title.clone(),
        under: list.explanation.clone(),
        code: list.code.clone(),
        ..Part::default()
    });
    let mut columns = vec![
        Column::figures(msg::documents_roster_number(texts), NUMBER),
        Column::text(msg::documents_roster_name(texts), NAME),
    ];
    columns.extend(list.columns.iter().map(|column| column.of(data)));
    let people = data.people.iter().enumerate();
    let mut rows: Vec<Row> = people.map(|(at, person)| row_of(data, list, person, at)).collect();
    let last = data.people.iter().map(|person| person.number).max().unwrap_or(0);
    rows.extend((1..=list.blank_rows.min(BLANK_MAX)).map(|row| {
        let asked = Entry::Asked(vec![msg::documents_roster_name(texts)]);
        let mut entries = vec![Entry::text(&last.saturating_add(row).to_string(), NUMBERS), asked];
        entries.extend(list.columns.iter().map(|column| column.entry(data, "")));
        plain(entries)
    }));
    if list.columns.iter().any(|column| !column.sum.trim().is_empty()) {
        let bold = Style::sans(10.0).bold();
        let mut entries = vec![Entry::Open, Entry::text(&msg::documents_roster_total(texts), bold)];
        entries.extend(list.columns.iter().map(|column| Entry::text(&column.sum, bold)));
        rows.push(Row {
            rank: Rank::Sum,
            entries,
            least: mm(9.0),
        });
    }
    let tail = list.closing.len().div_ceil(2) as f32 * CLOSING;
    writer.grid(&Grid {
        columns,
        rows,
        named: 1,
        tail,
    });
    closing(&mut writer, &list.closing);
    writer.finish()
}

const NUMBERS: Style = Style::sans(10.0);

fn plain(entries: Vec<Entry>) -> Row {
    Row {
        rank: Rank::Plain,
        entries,
        least: ROW,
    }
}

fn row_of(data: &RosterData, list: &SignatureList, person: &RosterPerson, at: usize) -> Row {
    let mut name = vec![(person.name.clone(), Style::sans(11.0).bold().leading(1.22))];
    name.extend((person.native()).map(|native| (native.to_string(), Style::sans(10.0).leading(1.22))));
    if list.organisations {
        name.extend(stated(person.organisation.as_deref()).map(|text| (text.to_string(), SMALL)));
    }
    let mut entries = vec![Entry::text(&person.number.to_string(), NUMBERS), Entry::Lines(name)];
    entries.extend(list.columns.iter().map(|column| {
        let text = column.texts.get(at).map_or("", String::as_str);
        column.entry(data, text)
    }));
    plain(entries)
}

impl SignatureColumn {
    /// Its share of the width, about millimetres.
    fn width(&self) -> f32 {
        match self.kind {
            SignatureKind::Text => 26.0,
            SignatureKind::Amount => 24.0,
            SignatureKind::YesNo => 30.0,
            SignatureKind::Signature => 46.0,
            SignatureKind::Date => 22.0,
        }
    }

    fn of(&self, data: &RosterData) -> Column {
        let texts = data.texts();
        let head = match (stated(Some(&self.head)), self.kind) {
            (Some(head), _) => head.to_string(),
            (None, SignatureKind::Signature) => msg::documents_roster_signature(texts),
            (None, SignatureKind::Date) => msg::documents_roster_date(texts),
            (None, _) => String::new(),
        };
        let blank = self.texts.iter().all(|text| text.trim().is_empty());
        match self.kind {
            SignatureKind::Text if !blank => Column::text(head, self.width()),
            SignatureKind::Amount if !blank => Column::figures(head, self.width()),
            _ => Column::open(head, self.width()),
        }
    }

    fn entry(&self, data: &RosterData, text: &str) -> Entry {
        match self.kind {
            SignatureKind::Text => Entry::text(text, TEXT),
            SignatureKind::Amount => Entry::text(text, Style::sans(10.5)),
            SignatureKind::YesNo => Entry::Ticks(vec![
                msg::documents_roster_yes(data.texts()),
                msg::documents_roster_no(data.texts()),
            ]),
            SignatureKind::Signature | SignatureKind::Date => Entry::Open,
        }
    }
}

/// Lines to sign on, two side by side, each over its caption.
fn closing(writer: &mut Sheets, captions: &[String]) {
    let gap = mm(12.0);
    let width = (writer.flow.width() - gap) / 2.0;
    for pair in captions.chunks(2) {
        writer.need(CLOSING);
        writer.flow.advance(CLOSING - mm(6.0));
        let (page, y) = writer.flow.here();
        for (at, caption) in pair.iter().enumerate() {
            let left = MARGINS.left + at as f32 * (width + gap);
            let set = writer.set(caption, &SMALL, width);
            let document = &mut writer.flow.document;
            document.artifact(page, |pen| pen.rule((left, y), (left + width, y), 0.6, RULED));
            let node = document.tree.add(writer.flow.section, Role::P);
            document.tagged(page, node, |pen| pen.text_lines(&set, 0..1, left, y - 2.0));
        }
        writer.flow.advance(mm(6.0));
    }
}
