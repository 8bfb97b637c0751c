//! Pages of cards: where each lies, and where to cut.

use super::CardsData;
use super::sheets::CardSheet;
use crate::page::{Document, Pen, Piece};
use crate::paper::mm;
use crate::text::Colour;

/// A card on its page, in points from the paper's left bottom; `top` is its upper edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Card {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

impl Card {
    /// From millimetres below the paper's left top, moved by the printer's offset.
    pub(super) fn new(data: &CardsData, tall: f32, [x, y, width, height]: [f32; 4]) -> Self {
        let (right, down) = data.offset_mm;
        Card {
            left: mm(x + right),
            top: tall - mm(y + down),
            width: mm(width),
            height: mm(height),
        }
    }

    /// Smaller at its sides and above and below, by millimetres.
    pub(super) fn within(self, (sides, ends): (f32, f32)) -> Self {
        Card {
            left: self.left + mm(sides),
            top: self.top - mm(ends),
            width: self.width - 2.0 * mm(sides),
            height: self.height - 2.0 * mm(ends),
        }
    }

    pub(super) fn right(&self) -> f32 {
        self.left + self.width
    }

    pub(super) fn bottom(&self) -> f32 {
        self.top - self.height
    }
}

/// A document that is printed in its own size.
pub(super) fn to_scale(stores: bool) -> Document {
    let mut document = Document::new(stores);
    document.is_to_scale = true;
    document
}

/// The cards of a sheet, row by row.
pub(super) fn cards(data: &CardsData, sheet: &CardSheet) -> Vec<Card> {
    let (_, tall) = sheet.paper.portrait();
    (0..sheet.per_sheet())
        .map(|slot| {
            let (x, y) = sheet.place(slot);
            Card::new(data, tall, [x, y, sheet.width, sheet.height])
        })
        .collect()
}

/// Crosses where cuts meet; nothing for sheets that come cut.
pub(super) fn cut_marks(document: &mut Document, data: &CardsData, sheet: &CardSheet) -> Option<Piece> {
    const ARM: f32 = mm(2.4);
    if sheet.is_precut() {
        return None;
    }
    let (_, tall) = sheet.paper.portrait();
    let (left, top) = sheet.margins();
    let grid = Card::new(data, tall, [left, top, sheet.width, sheet.height]);
    Some(document.piece(|pen| {
        for row in 0..=sheet.rows {
            let y = grid.top - row as f32 * grid.height;
            for column in 0..=sheet.columns {
                let x = grid.left + column as f32 * grid.width;
                cut(pen, (x - ARM, y), (x + ARM, y));
                cut(pen, (x, y - ARM), (x, y + ARM));
            }
        }
    }))
}

/// A line to cut along.
pub(super) fn cut(pen: &mut Pen, from: (f32, f32), to: (f32, f32)) {
    pen.rule(from, to, 0.3, Colour::SOFT);
}

/// A line to cut along, from edge to edge, in dashes.
pub(super) fn dashes(pen: &mut Pen, from: f32, to: f32, y: f32) {
    const DASH: f32 = mm(3.0);
    const GAP: f32 = mm(2.0);
    let count = ((to - from + GAP) / (DASH + GAP)) as usize;
    for dash in 0..count {
        let x = from + dash as f32 * (DASH + GAP);
        cut(pen, (x, y), (x + DASH, y));
    }
}
