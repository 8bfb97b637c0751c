//! Drawing: text, rules, areas, pictures. Coordinates are PDF's: points from the lower left corner.

use super::content::{Content, Painted};
use super::fonts::FontBook;
use super::pictures::{PictureId, Pictures};
use crate::text::{Colour, Paragraph};

/// Draws on a page, or on a piece that several pages share.
pub(crate) struct Pen<'a> {
    pub(super) content: &'a mut Content,
    pub(super) fonts: &'a mut FontBook,
    pub(super) pictures: &'a Pictures,
}

impl Pen<'_> {
    /// A paragraph with its top left corner at `x`, `top`.
    pub(crate) fn text(&mut self, paragraph: &Paragraph, x: f32, top: f32) {
        self.text_lines(paragraph, 0..paragraph.lines.len(), x, top);
    }

    /// Some lines of a paragraph, which would have its top left corner at `x`, `top` if all were shown.
    pub(crate) fn text_lines(&mut self, paragraph: &Paragraph, lines: std::ops::Range<usize>, x: f32, top: f32) {
        self.fill(paragraph.style.colour);
        self.fonts
            .show(self.content, paragraph, &paragraph.lines[lines], x, top);
    }

    /// The paragraph's glyphs turned by `degrees` around the point it is centred on.
    pub(crate) fn turned(&mut self, paragraph: &Paragraph, centre: (f32, f32), degrees: f32) {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.content.op("q", &[]);
        self.content.op("cm", &[cos, sin, -sin, cos, centre.0, centre.1]);
        self.text(paragraph, -paragraph.width() / 2.0, paragraph.height() / 2.0);
        self.content.op("Q", &[]);
    }

    /// What `draw` draws, turned by half around a point.
    pub(crate) fn upside_down(&mut self, (x, y): (f32, f32), draw: impl FnOnce(&mut Self)) {
        self.content.op("q", &[]);
        self.content.op("cm", &[-1.0, 0.0, 0.0, -1.0, 2.0 * x, 2.0 * y]);
        draw(self);
        self.content.op("Q", &[]);
    }

    /// What `draw` draws along the horizontal, set upright along the vertical at `x`.
    pub(crate) fn quarter_turn(&mut self, x: f32, draw: impl FnOnce(&mut Self)) {
        self.content.op("q", &[]);
        self.content.op("cm", &[0.0, 1.0, -1.0, 0.0, x, 0.0]);
        draw(self);
        self.content.op("Q", &[]);
    }

    /// What `draw` draws, as far as it lies in the box (left, bottom, width, height).
    pub(crate) fn within(&mut self, area: [f32; 4], draw: impl FnOnce(&mut Self)) {
        self.content.op("q", &[]);
        self.content.op("re", &area);
        self.content.op("W", &[]);
        self.content.op("n", &[]);
        draw(self);
        self.content.op("Q", &[]);
    }

    /// A straight rule.
    pub(crate) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Colour) {
        self.stroke(colour, width);
        self.content.op("m", &[from.0, from.1]);
        self.content.op("l", &[to.0, to.1]);
        self.content.op("S", &[]);
    }

    /// A frame whose rule runs on the edge of the box (left, bottom, width, height).
    pub(crate) fn frame(&mut self, area: [f32; 4], width: f32, colour: Colour) {
        self.stroke(colour, width);
        self.content.op("re", &area);
        self.content.op("S", &[]);
    }

    /// A filled box (left, bottom, width, height).
    pub(crate) fn area(&mut self, area: [f32; 4], colour: Colour) {
        self.fill(colour);
        self.content.op("re", &area);
        self.content.op("f", &[]);
    }

    /// Filled boxes (left, bottom, width, height) as one shape: where they touch, no seam shows.
    pub(crate) fn areas(&mut self, areas: &[[f32; 4]], colour: Colour) {
        self.fill(colour);
        for area in areas {
            self.content.op("re", area);
        }
        self.content.op("f", &[]);
    }

    /// A circle, full or with its left half filled.
    pub(crate) fn dot(&mut self, centre: (f32, f32), radius: f32, colour: Colour, fill: Fill) {
        self.fill(colour);
        match fill {
            Fill::Full => self.circle(centre, radius),
            Fill::Half => {
                self.stroke(colour, radius * 0.24);
                self.circle(centre, radius * 0.88);
                self.content.op("S", &[]);
                self.half_circle(centre, radius * 0.88);
            }
        }
        self.content.op("f", &[]);
    }

    /// A picture filling the box (left, bottom, width, height).
    pub(crate) fn picture(&mut self, id: PictureId, area: [f32; 4]) {
        let [left, bottom, width, height] = area;
        let (own_width, own_height) = self.pictures.unit(id);
        self.content.op("q", &[]);
        self.content
            .op("cm", &[width / own_width, 0.0, 0.0, height / own_height, left, bottom]);
        self.paint(Painted::Picture(id));
        self.content.op("Q", &[]);
    }

    /// A picture of one bit a sample, painted in a colour.
    pub(crate) fn stencil(&mut self, id: PictureId, area: [f32; 4], colour: Colour) {
        self.fill(colour);
        self.picture(id, area);
    }

    fn circle(&mut self, (x, y): (f32, f32), r: f32) {
        let k = r * ARC;
        self.content.op("m", &[x + r, y]);
        self.content.op("c", &[x + r, y + k, x + k, y + r, x, y + r]);
        self.content.op("c", &[x - k, y + r, x - r, y + k, x - r, y]);
        self.content.op("c", &[x - r, y - k, x - k, y - r, x, y - r]);
        self.content.op("c", &[x + k, y - r, x + r, y - k, x + r, y]);
        self.content.op("h", &[]);
    }

    fn half_circle(&mut self, (x, y): (f32, f32), r: f32) {
        let k = r * ARC;
        self.content.op("m", &[x, y + r]);
        self.content.op("c", &[x - k, y + r, x - r, y + k, x - r, y]);
        self.content.op("c", &[x - r, y - k, x - k, y - r, x, y - r]);
        self.content.op("h", &[]);
    }

    fn fill(&mut self, Colour(r, g, b): Colour) {
        self.content.op("rg", &[r, g, b]);
    }

    fn stroke(&mut self, Colour(r, g, b): Colour, width: f32) {
        self.content.op("RG", &[r, g, b]);
        self.content.op("w", &[width]);
    }

    pub(super) fn paint(&mut self, what: Painted) {
        self.content.paint(what);
    }
}

/// How much of a [`dot`](Pen::dot) is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    Half,
    Full,
}

/// How far the control points of a quarter circle stand off, as a part of the radius.
const ARC: f32 = 0.552_285;
