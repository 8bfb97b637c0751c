//! The mark of papers that are not real.

use crate::page::{Document, Pen};
use crate::text::{Colour, Paragraph, Setting, Style};

/// The pale word across a page, to be drawn under everything.
pub(super) struct SpecimenMark {
    word: Paragraph,
    centre: (f32, f32),
    degrees: f32,
}

impl SpecimenMark {
    /// As large as the page allows.
    pub(super) fn new(document: &mut Document, word: &str, size: (f32, f32), degrees: f32) -> Self {
        let style = Style::sans(100.0).bold().tracked(60.0).colour(Colour::GHOST);
        let shaped = document.typesetter.shaped(word, &style);
        let fitting = size.0.hypot(size.1) * 0.62 * 1000.0 / shaped.natural_width();
        let word = document.typesetter.set(shaped, fitting, f32::MAX, Setting::Single);
        SpecimenMark {
            word,
            centre: (size.0 / 2.0, size.1 / 2.0),
            degrees,
        }
    }

    pub(super) fn draw(&self, pen: &mut Pen) {
        pen.turned(&self.word, self.centre, self.degrees);
    }
}
