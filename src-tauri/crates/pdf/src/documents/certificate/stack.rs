//! A column of text around the name: as roomy as its height allows.

use std::rc::Rc;

use super::name;
use super::stage::{self, Element, Part, Stage};
use crate::page::Role;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// What a column holds, from top to bottom.
pub(super) enum Block {
    Text {
        role: Role,
        above: f32,
        text: String,
        style: Style,
        /// The widest it goes.
        measure: f32,
        /// Whether its lines are of about the same length.
        even: bool,
    },
    Name(Named),
    /// A rule of that length and width.
    Rule {
        above: f32,
        length: f32,
        width: f32,
        colour: Colour,
    },
}

/// How the name is set.
pub(super) struct Named {
    pub above: f32,
    pub natural: f32,
    /// Lines that room is kept for.
    pub lines: f32,
    pub style: Style,
}

/// How generous a column is.
#[derive(Clone, Copy)]
pub(super) struct Fit {
    pub space: f32,
    pub text: f32,
}

/// From roomy to tight: the white goes before the letters get smaller.
pub(super) const FITS: [Fit; 14] = [
    fit(1.5, 1.0),
    fit(1.3, 1.0),
    fit(1.15, 1.0),
    fit(1.0, 1.0),
    fit(0.85, 1.0),
    fit(0.75, 0.97),
    fit(0.68, 0.93),
    fit(0.6, 0.88),
    fit(0.52, 0.83),
    fit(0.45, 0.77),
    fit(0.38, 0.7),
    fit(0.32, 0.64),
    fit(0.26, 0.57),
    fit(0.2, 0.48),
];

const fn fit(space: f32, text: f32) -> Fit {
    Fit { space, text }
}

/// Where a column stands.
#[derive(Clone)]
pub(super) struct Column {
    pub left: f32,
    pub width: f32,
    pub top: f32,
    pub bottom: f32,
    pub align: Align,
    pub rtl: bool,
    /// Language of its words, where it is not the document's.
    pub language: Option<Rc<str>>,
    /// Below this height, so much of either side is taken.
    pub low: Option<Low>,
    /// The part of the height left over that goes above.
    pub drop: f32,
    /// Whose words the name is, and whether the own script goes under it.
    pub words: usize,
    pub native: bool,
}

/// Corners that something else stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Low {
    pub top: f32,
    pub left: f32,
    pub right: f32,
}

/// A block in its place.
enum Placed {
    Text(Role, Rc<Paragraph>, f32, f32),
    Name(name::Area),
    Rule((f32, f32), (f32, f32), f32, Colour),
}

impl Column {
    fn at(&self, y: f32) -> (f32, f32) {
        match self.low {
            Some(low) if y < low.top => (self.left + low.left, self.width - low.left - low.right),
            _ => (self.left, self.width),
        }
    }

    /// Fills the column with the blocks; what height is left over is shared out. Answers what is read in order and the
    /// height where it ends.
    pub(super) fn fill(&self, stage: &mut Stage, blocks: &dyn Fn(Fit) -> Vec<Block>) -> (Vec<Element>, f32) {
        let mut last = None;
        for (number, fit) in FITS.into_iter().enumerate() {
            stage.tightest = number;
            let (placed, end) = self.try_at(stage, blocks(fit), self.top);
            if end >= self.bottom {
                let spare = end - self.bottom;
                for part in [self.drop, self.drop / 2.0] {
                    let (lower, end) = self.try_at(stage, blocks(fit), self.top - spare * part);
                    if end >= self.bottom {
                        return (self.draw(stage, lower), end);
                    }
                }
                return (self.draw(stage, placed), end);
            }
            last = Some((placed, end));
        }
        let (placed, end) = last.unwrap_or_default();
        (self.draw(stage, placed), end)
    }

    /// The height that blocks take.
    pub(super) fn measure(&self, stage: &mut Stage, blocks: Vec<Block>) -> f32 {
        self.top - self.try_at(stage, blocks, self.top).1
    }

    /// Sets blocks from the top, whatever height they take.
    pub(super) fn put(&self, stage: &mut Stage, blocks: Vec<Block>) -> Vec<Element> {
        let (placed, _) = self.try_at(stage, blocks, self.top);
        self.draw(stage, placed)
    }

    fn try_at(&self, stage: &mut Stage, blocks: Vec<Block>, top: f32) -> (Vec<Placed>, f32) {
        let mut y = top;
        let mut placed = Vec::with_capacity(blocks.len());
        for block in blocks {
            match block {
                Block::Text {
                    role,
                    above,
                    text,
                    style,
                    measure,
                    even,
                } => {
                    if text.trim().is_empty() {
                        continue;
                    }
                    y -= above;
                    let mut set = |y: f32| {
                        let (left, width) = self.at(y);
                        let measure = measure.min(width);
                        let style = style.align(self.align);
                        let setting = if even || self.align == Align::Center {
                            Setting::Balanced
                        } else {
                            Setting::Filled
                        };
                        let content = stage::set(stage.document, &text, &style, measure, setting, self.rtl);
                        (content, left + (width - measure) * share(self.align))
                    };
                    let (mut content, mut left) = set(y);
                    if self
                        .low
                        .is_some_and(|low| y >= low.top && y - content.height() < low.top)
                    {
                        (content, left) = set(y - content.height());
                    }
                    let height = content.height();
                    placed.push(Placed::Text(role, content, left, y));
                    y -= height;
                }
                Block::Name(Named {
                    above,
                    natural,
                    lines,
                    style,
                }) => {
                    y -= above;
                    let native =
                        self.native && stage.data.native.as_deref().is_some_and(|text| !text.trim().is_empty());
                    let height = name::Area::height(natural, lines, native);
                    let (left, width) = self.at(y - height);
                    placed.push(Placed::Name(name::Area {
                        left,
                        top: y,
                        width,
                        height,
                        natural,
                        align: self.align,
                        style,
                        soft: stage.inks.soft,
                        words: self.words,
                        native: self.native,
                    }));
                    y -= height;
                }
                Block::Rule {
                    above,
                    length,
                    width,
                    colour,
                } => {
                    y -= above;
                    let (left, room) = self.at(y);
                    let left = left + (room - length) * share(self.align);
                    placed.push(Placed::Rule((left, y), (left + length, y), width, colour));
                }
            }
        }
        (placed, y)
    }

    fn draw(&self, stage: &mut Stage, placed: Vec<Placed>) -> Vec<Element> {
        let mut elements = Vec::with_capacity(placed.len());
        for one in placed {
            match one {
                Placed::Text(role, content, left, top) => {
                    let piece = stage.document.piece(|pen| pen.text(&content, left, top));
                    elements.push(Element::Part(Part {
                        role,
                        figure: None,
                        language: self.language.clone(),
                        piece,
                    }));
                }
                Placed::Name(area) => elements.push(Element::Name(area)),
                Placed::Rule(from, to, width, colour) => stage.rule(from, to, width, colour),
            }
        }
        elements
    }
}

/// The part of the free width that stands before an aligned box.
fn share(align: Align) -> f32 {
    match align {
        Align::Start => 0.0,
        Align::Center => 0.5,
        Align::End => 1.0,
    }
}
