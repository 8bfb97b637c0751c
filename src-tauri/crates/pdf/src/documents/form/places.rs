//! Where things are on a printed form, as data: frozen at printing, kept with the form, used by the reader.
//!
//! All measures are millimetres from the outer corner of the left top mark, to the right and down. A reader maps the four
//! marks it finds to their places here, so that neither "fit to page" nor another paper matters.

use serde::{Deserialize, Serialize};

/// An area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

/// A corner mark.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MarkPlace {
    /// Its place in [`MARKS`](super::MARKS): left top, right top, left bottom, right bottom.
    pub id: u8,
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Side.
    pub size: f32,
}

/// What is put into a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// A cross, or nothing. Blackened counts as nothing.
    Cross,
    /// One digit.
    Digit,
    /// Handwriting, for people to read.
    Write,
}

/// A box that can be filled in. Its edge is the middle of its line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaperField {
    /// What goes in.
    pub kind: FieldKind,
    /// Name of the question; of its line in a grid.
    pub question: String,
    /// For crosses the answer's value, for places in an order what is put there; for digits of a number their place from
    /// the first, "1"; for dates "d1", "d2", "m1", "m2", "y1" to "y4"; else empty.
    pub value: String,
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageLayout {
    /// From 1.
    pub number: u32,
    /// The corner marks.
    pub marks: [MarkPlace; 4],
    /// The QR code without its quiet zone.
    pub qr: Rect,
    /// The boxes in the order of the questions.
    pub boxes: Vec<PaperField>,
}

/// A form as it is printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FormLayout {
    /// Of this record; what reads it refuses a later one.
    pub format: u32,
    /// As in the QR codes.
    pub form_code: String,
    /// Width of the paper.
    pub width: f32,
    /// Height of the paper.
    pub height: f32,
    /// The pages in order.
    pub pages: Vec<PageLayout>,
}

/// To a hundredth of a millimetre: what is stored is short and the same everywhere.
pub(super) fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
