//! Where things lie on sheets of cards.

#![allow(dead_code)]

use flipchart_pdf::Paper;
use flipchart_pdf::documents::cards::CardSheet;
use lopdf::Document;

pub const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];

pub fn load(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// In millimetres from the paper's left top: left, top, right, bottom.
pub fn from_top(paper: Paper, [left, bottom, right, top]: [f32; 4]) -> [f32; 4] {
    let tall = paper.portrait().1;
    [left, tall - top, right, tall - bottom].map(|points| points * 25.4 / 72.0)
}

/// The card that holds a box whole, with `free` millimetres around it.
pub fn card_of(sheet: &CardSheet, [left, top, right, bottom]: [f32; 4], free: f32) -> Option<usize> {
    (0..sheet.per_sheet()).find(|&slot| {
        let (x, y) = sheet.place(slot);
        left >= x + free && top >= y + free && right <= x + sheet.width - free && bottom <= y + sheet.height - free
    })
}
