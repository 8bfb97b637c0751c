//! Names as large as their place lets them be, and texts that keep to theirs.

use std::rc::Rc;

use crate::page::{Document, Pen};
use crate::text::{Paragraph, Setting, Style};

/// How much larger more lines must let a name be to be worth it.
const WORTH: f32 = 1.08;

/// A text as large as `width` by `height` points let it be, up to the style's size: on one line, or broken at spaces into
/// two or three. Nothing of it is ever left out.
pub(super) fn largest(document: &mut Document, text: &str, style: &Style, (width, height): (f32, f32)) -> Block {
    let mut text = text.trim().replace('\n', " ");
    let shaped = document.typesetter.shaped(&text, style);
    let (line, beyond) = (shaped.line_height(1.0), shaped.overreach(1.0));
    let fitting = |widest: f32, lines: f32| {
        (width * 1000.0 / widest.max(1.0))
            .min(height / (lines * line + beyond))
            .min(style.size)
    };
    let mut size = fitting(shaped.natural_width(), 1.0);
    let mut breaks = Vec::new();
    for lines in 2..=3 {
        if let Some((spaces, widest)) = shaped.at_spaces(lines)
            && fitting(widest, lines as f32) > size * WORTH
        {
            size = fitting(widest, lines as f32);
            breaks = spaces;
        }
    }
    if breaks.is_empty() {
        return Block::whole(document.typesetter.set(shaped, size, width, Setting::Single));
    }
    // From the last on, because the sign is longer than a space. It ends a line and leaves the text one paragraph, so that
    // a name from right to left stays one on every line.
    for space in breaks.into_iter().rev() {
        text.replace_range(space..=space, "\u{2028}");
    }
    let shaped = document.typesetter.shaped(&text, style);
    Block::whole(document.typesetter.set(shaped, size, width, Setting::Filled))
}

/// A text in its place: its lines that are shown.
pub(super) struct Block {
    paragraph: Rc<Paragraph>,
    lines: usize,
}

impl Block {
    /// Set in `width` by `height` points, smaller when it must be; at the smallest its last lines go.
    pub(super) fn new(document: &mut Document, text: &str, style: &Style, (width, height): (f32, f32)) -> Self {
        const STEPS: [f32; 5] = [1.0, 0.93, 0.86, 0.79, 0.72];
        let text = text.trim();
        let mut set = |step: &f32| document.set(text, &style.size(style.size * step), width, Setting::Balanced);
        let paragraph = STEPS
            .iter()
            .map(&mut set)
            .find(|paragraph| paragraph.height() <= height + 0.01)
            .unwrap_or_else(|| set(&STEPS[STEPS.len() - 1]));
        let lines = if text.is_empty() {
            0
        } else {
            let room = (height + 0.01) / paragraph.line_height;
            paragraph.lines.len().min(room as usize).max(1)
        };
        Block { paragraph, lines }
    }

    fn whole(paragraph: Paragraph) -> Self {
        let lines = if paragraph.text.is_empty() {
            0
        } else {
            paragraph.lines.len()
        };
        Block {
            paragraph: Rc::new(paragraph),
            lines,
        }
    }

    /// In points; nothing for an empty text.
    pub(super) fn height(&self) -> f32 {
        self.lines as f32 * self.paragraph.line_height
    }

    /// The longest line's width in points.
    pub(super) fn width(&self) -> f32 {
        self.paragraph.width()
    }

    /// The size that it was set at, in points.
    pub(super) fn size(&self) -> f32 {
        self.paragraph.style.size
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines == 0
    }

    pub(super) fn draw(&self, pen: &mut Pen, left: f32, top: f32) {
        pen.text_lines(&self.paragraph, 0..self.lines, left, top);
    }
}
