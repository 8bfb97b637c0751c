//! The mark of papers that are not real.

use crate::page::Document;
use crate::text::{Colour, Setting, Style};

/// The pale word across the page, under everything.
pub(super) fn specimen_mark(document: &mut Document, page: usize, word: &str, size: (f32, f32), degrees: f32) {
    let style = Style::sans(100.0).bold().tracked(60.0).colour(Colour::GHOST);
    let shaped = document.typesetter.shaped(word, &style);
    let fitting = size.0.hypot(size.1) * 0.62 * 1000.0 / shaped.natural_width();
    let mark = document.typesetter.set(shaped, fitting, f32::MAX, Setting::Single);
    let centre = (size.0 / 2.0, size.1 / 2.0);
    document.underlay(page, |pen| pen.turned(&mark, centre, degrees));
}
