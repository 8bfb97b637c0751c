//! The grid of a form and the sizes of its type. Millimetres; type in points.

use std::rc::Rc;

use super::FormPaper;
use super::places::FieldKind;
use crate::Paper;
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style, Typesetter};

/// From the paper's edge to the outer edge of a mark.
pub(super) const EDGE: f32 = 11.0;
/// Side of a mark.
pub(super) const MARK: f32 = 9.0;
/// Side of the QR code.
pub(super) const QR: f32 = 24.0;
/// White around the QR code: four of its 25 modules.
pub(super) const QUIET: f32 = QR / 25.0 * 4.0;
/// Line of a box.
pub(super) const LINE: f32 = 0.35;
/// From the paper's edge to the column; as wide as the marks reach.
pub(super) const SIDE: f32 = EDGE + MARK;
/// White between a box and its label.
pub(super) const BESIDE: f32 = 2.5;
/// White kept between other print and a box.
pub(super) const CLEAR: f32 = 2.0;
/// A box for a digit.
pub(super) const DIGIT: (f32, f32) = (5.0, 6.5);

pub(super) const BLACK: Colour = Colour(0.0, 0.0, 0.0);
/// Behind every other row of a grid: a photocopy shows it as a breath or not at all, and the hairlines hold without it.
pub(super) const BAND: Colour = Colour(0.93, 0.937, 0.94);

/// Measures that depend on paper and size of type.
pub(super) struct Sheet {
    pub width: f32,
    pub height: f32,
    pub rtl: bool,
    /// Room for the numbers that hang before the text.
    pub hang: f32,
    /// Side of a box for a cross.
    pub side: f32,
    /// Least height of a row with a box.
    pub pitch: f32,
    /// White before a question.
    pub before: f32,
    pub label: Style,
    pub number: Style,
    pub choice: Style,
    pub hint: Style,
    pub head: Style,
    pub section: Style,
    pub title: Style,
    pub intro: Style,
}

impl Sheet {
    pub(super) fn of(data: &FormPaper) -> Self {
        let (width, height) = match data.paper {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        };
        let s = |compact: f32, large: f32| if data.large { large } else { compact };
        let label = Style::sans(s(9.4, 13.5)).bold().leading(1.3);
        Sheet {
            width,
            height,
            rtl: data.is_rtl(),
            hang: s(8.0, 11.0),
            side: s(4.5, 5.0),
            pitch: s(8.5, 10.0),
            before: s(3.2, 4.5),
            label,
            number: label.colour(Colour::ACCENT),
            choice: Style::sans(s(9.2, 13.0)).leading(1.28),
            hint: Style::sans(s(8.2, 11.5)).leading(1.32).colour(Colour::SOFT),
            head: Style::sans(s(7.8, 11.0)).leading(1.22).colour(Colour::SOFT),
            section: Style::serif(s(12.5, 16.0)).bold().leading(1.25).colour(Colour::ACCENT),
            title: Style::serif(s(18.0, 21.0)).bold().leading(1.18).colour(Colour::ACCENT),
            intro: Style::sans(s(8.8, 12.0)).leading(1.36),
        }
    }

    /// Width of the column, numbers included.
    pub(super) fn column(&self) -> f32 {
        self.width - 2.0 * SIDE
    }

    /// Width of the text beside the numbers.
    pub(super) fn body(&self) -> f32 {
        self.column() - self.hang
    }

    /// Where the QR code stands, from the paper's corner.
    pub(super) fn qr(&self) -> (f32, f32) {
        (self.width - SIDE - QUIET - QR, EDGE)
    }

    /// Where the column ends, from the paper's top.
    pub(super) fn bottom(&self) -> f32 {
        self.height - SIDE - 3.5
    }
}

/// Sets texts in the direction of the form.
pub(super) struct Setter<'a> {
    pub sheet: Sheet,
    pub types: &'a mut Typesetter,
}

impl Setter<'_> {
    pub(super) fn text(&mut self, text: &str, style: &Style, width: f32) -> Rc<Paragraph> {
        let align = match (style.align, self.sheet.rtl) {
            (Align::Start, true) => Align::End,
            (Align::End, true) => Align::Start,
            (align, _) => align,
        };
        self.types
            .paragraph(text.trim(), &style.align(align), mm(width), Setting::Filled)
    }

    /// The width of a text on one line.
    pub(super) fn natural(&mut self, text: &str, style: &Style) -> f32 {
        let measure = self
            .types
            .paragraph(text.trim(), style, f32::MAX / 4.0, Setting::Single);
        in_mm(measure.width())
    }

    /// The width of the widest word: less cuts words.
    pub(super) fn widest_word(&mut self, text: &str, style: &Style) -> f32 {
        let words = text.split_whitespace();
        words.map(|word| self.natural(word, style)).fold(0.0, f32::max)
    }
}

/// Points in millimetres.
pub(super) fn in_mm(points: f32) -> f32 {
    points * 25.4 / 72.0
}

/// Height of a set text.
pub(super) fn height(text: &Paragraph) -> f32 {
    in_mm(text.height())
}

/// What stands in a row, and where from the column's left and the row's top.
#[derive(Clone)]
pub(super) struct Item {
    pub x: f32,
    pub y: f32,
    /// The measure of a text, the width of anything else.
    pub w: f32,
    pub what: What,
    pub part: Part,
}

#[derive(Clone)]
pub(super) enum What {
    Text(Rc<Paragraph>),
    Field {
        kind: FieldKind,
        question: String,
        value: String,
        h: f32,
    },
    /// A level rule of that many points.
    Rule(f32, Colour),
    /// An upright bar of that height.
    Bar(f32, Colour),
    Area(f32, Colour),
    /// A small box as in a form, to show how it is filled in.
    Picture(Shown),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    Crossed,
    Blackened,
}

/// What an item is in the structure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Plain,
    /// Of the entry with this number in the question's list.
    Entry(usize),
    /// Of the cell with this number in the row.
    Cell(usize),
}

/// What stays together on a page.
#[derive(Clone)]
pub(super) struct Row {
    pub kind: RowKind,
    pub height: f32,
    pub items: Vec<Item>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    Heading,
    Words,
    /// With entries of a list.
    Entries,
    GridHead,
    GridRow,
}

/// A question, or what else stands between two of them.
pub(super) struct Block {
    /// White before it.
    pub before: f32,
    pub rows: Vec<Row>,
    /// Entries of its list, if it has one.
    pub entries: usize,
    /// Cells in each row of its grid, if it has one.
    pub cells: usize,
}

impl Block {
    pub(super) fn height(&self) -> f32 {
        self.rows.iter().map(|row| row.height).sum()
    }

    pub(super) fn grid_head(&self) -> Option<usize> {
        self.rows.iter().position(|row| row.kind == RowKind::GridHead)
    }
}

impl Row {
    pub(super) fn new(kind: RowKind, height: f32) -> Self {
        Row {
            kind,
            height,
            items: Vec::new(),
        }
    }

    pub(super) fn text(&mut self, part: Part, (x, y, w): (f32, f32, f32), text: Rc<Paragraph>) {
        let what = What::Text(text);
        self.items.push(Item { x, y, w, what, part });
    }

    /// A box to fill in.
    pub(super) fn field(&mut self, part: Part, [x, y, w, h]: [f32; 4], kind: FieldKind, question: &str, value: &str) {
        let what = What::Field {
            kind,
            question: question.into(),
            value: value.into(),
            h,
        };
        self.items.push(Item { x, y, w, what, part });
    }

    pub(super) fn rule(&mut self, (x, y, w): (f32, f32, f32), points: f32, colour: Colour) {
        self.add((x, y, w), What::Rule(points, colour));
    }

    pub(super) fn add(&mut self, (x, y, w): (f32, f32, f32), what: What) {
        let part = Part::Plain;
        self.items.push(Item { x, y, w, what, part });
    }
}
