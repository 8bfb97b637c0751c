//! The cover slip of a print folder: what to print, how often, on what, and at which scale.

use flipchart_i18n::{fmt, msg};
use serde::{Deserialize, Serialize};

use super::RosterData;
use super::cells::{Column, Entry, Rank, Row, TEXT};
use super::grid::Grid;
use super::sheets::{MARGINS, Sheets};
use crate::PdfError;
use crate::page::{Document, NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// What is in a print folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoverSlip {
    /// Its files, in the order of their numbers.
    pub files: Vec<CoverFile>,
    /// What else the printer must know: whom to call, what to cut or fold.
    pub notes: Vec<String>,
}

/// A file of a print folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoverFile {
    /// Name of the file.
    pub file: String,
    /// What it is.
    pub what: String,
    /// Sheets of paper of one copy.
    pub sheets: u32,
    /// How many copies.
    pub copies: u32,
    /// Paper: "A4", "A4, 160 g", "label sheets L7163".
    pub paper: String,
    /// On which sides.
    pub sides: Sides,
    /// Whether it is in colour.
    pub colour: bool,
}

/// Which sides of the paper are printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// One side.
    #[default]
    Single,
    /// Both, turned over the long edge.
    Long,
    /// Both, turned over the short edge.
    Short,
}

impl Sides {
    fn code(self) -> &'static str {
        match self {
            Sides::Single => "single",
            Sides::Long => "long",
            Sides::Short => "short",
        }
    }
}

/// The cover slip as a PDF file. The people of `data` are not used. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] without files, [`PdfError::Write`] when the file cannot be assembled.
pub fn cover_slip(data: &RosterData, slip: &CoverSlip) -> Result<Vec<u8>, PdfError> {
    if slip.files.is_empty() {
        return Err(PdfError::Empty);
    }
    let texts = data.texts();
    let note = msg::documents_roster_as_of(texts, fmt::date(texts, data.generated));
    let name = msg::documents_roster_cover(texts);
    let mut writer = Sheets::named(data, name, data.paper.portrait(), note);
    scale(&mut writer);
    files(&mut writer, &slip.files);
    if !slip.notes.is_empty() {
        writer.flow.space(mm(4.0));
        writer.need(mm(16.0));
        let head = Style::sans(11.0).bold().leading(1.4).colour(Colour::ACCENT);
        writer.line(Role::H3, &msg::documents_roster_notes(texts), &head);
        for note in &slip.notes {
            writer.need(mm(6.0));
            writer.line(Role::P, note, &Style::sans(10.0).leading(1.45));
        }
    }
    writer.finish()
}

/// What must not be missed, in a box, with a line to hold a ruler to.
fn scale(writer: &mut Sheets) {
    let texts = writer.data.texts();
    let (page, top) = writer.flow.here();
    let (pad, width) = (mm(7.0), writer.flow.width());
    let left = MARGINS.left;
    let large = Style::serif(30.0).bold().leading(1.2).colour(Colour::ACCENT);
    let mut y = top - mm(5.0);
    for (text, style, role) in [
        (msg::documents_roster_scale(texts), large, Role::H3),
        (
            msg::documents_roster_no_scaling(texts),
            Style::sans(11.0).bold(),
            Role::P,
        ),
    ] {
        let set = writer.set(&text, &style, width - 2.0 * pad);
        let node = writer.flow.document.tree.add(writer.flow.section, role);
        writer
            .flow
            .document
            .tagged(page, node, |pen| pen.text(&set, left + pad, y));
        y -= set.height() + mm(1.0);
    }
    y -= mm(13.0);
    let node = writer.flow.document.tree.add(writer.flow.section, Role::P);
    let words = msg::documents_roster_ruler(texts);
    let under = ruler(&mut writer.flow.document, (page, node), (left + pad, y), &words);
    let bottom = y - under - mm(5.0);
    writer.flow.document.artifact(page, |pen| {
        pen.frame([left, bottom, width, top - bottom], 1.4, Colour::ACCENT);
    });
    writer.flow.advance(top - bottom + mm(7.0));
}

/// A line of 100 mm with its scale from `left` at the height `y`, and what is said under it; how far that reaches down.
pub(super) fn ruler(document: &mut Document, (page, node): (usize, NodeId), (left, y): (f32, f32), says: &str) -> f32 {
    document.artifact(page, |pen| {
        pen.rule((left, y), (left + mm(100.0), y), 0.8, Colour::INK);
        for at in 0..=100 {
            let tall = match at {
                _ if at % 50 == 0 => 4.0,
                _ if at % 10 == 0 => 3.0,
                _ if at % 5 == 0 => 2.0,
                _ => 1.3,
            };
            let x = left + mm(at as f32);
            let wide = if at % 10 == 0 { 0.6 } else { 0.3 };
            pen.rule((x, y), (x, y + mm(tall)), wide, Colour::INK);
        }
    });
    let style = Style::sans(7.5).leading(1.2).align(Align::Center);
    for at in [0_u8, 50, 100] {
        let set = document.set(&at.to_string(), &style, mm(10.0), Setting::Single);
        let x = left + mm(f32::from(at) - 5.0);
        document.artifact(page, |pen| pen.text(&set, x, y + mm(4.3) + set.height()));
    }
    let set = document.set(says, &Style::sans(9.0).leading(1.35), mm(150.0), Setting::Filled);
    document.tagged(page, node, |pen| pen.text(&set, left, y - mm(1.5)));
    set.height() + mm(1.5)
}

fn files(writer: &mut Sheets, files: &[CoverFile]) {
    let texts = writer.data.texts();
    let columns = vec![
        Column::text(msg::documents_roster_file(texts), 46.0),
        Column::text(msg::documents_roster_what(texts), 42.0),
        Column::figures(msg::documents_roster_sheets(texts), 17.0),
        Column::figures(msg::documents_roster_copies(texts), 17.0),
        Column::text(msg::documents_roster_paper(texts), 24.0),
        Column::text(msg::documents_roster_sides_head(texts), 26.0),
        Column::text(msg::documents_roster_colour_head(texts), 24.0),
    ];
    let rows: Vec<Row> = (files.iter())
        .map(|file| Row {
            rank: Rank::Plain,
            entries: vec![
                Entry::text(&file.file, TEXT.bold()),
                Entry::text(&file.what, TEXT),
                Entry::text(&file.sheets.to_string(), TEXT),
                Entry::text(&file.copies.to_string(), TEXT.bold()),
                Entry::text(&file.paper, TEXT),
                Entry::text(&msg::documents_roster_sides(texts, file.sides.code()), TEXT),
                Entry::text(
                    &msg::documents_roster_colour(texts, if file.colour { "colour" } else { "grey" }),
                    TEXT,
                ),
            ],
            least: 0.0,
        })
        .collect();
    writer.grid(&Grid {
        columns,
        rows,
        named: 0,
        tail: mm(8.0),
    });
    let all: u64 = files
        .iter()
        .map(|file| u64::from(file.sheets) * u64::from(file.copies))
        .sum();
    writer.need(mm(8.0));
    let all = msg::documents_roster_all_sheets(texts, all);
    writer.line(Role::P, &all, &Style::sans(10.0).bold());
}
