//! Drawing: text, rules, areas, pictures. Coordinates are PDF's: points from the lower left corner.

use printpdf::{Color, DictItem, Op, Rgb};

use super::fonts::FontBook;
use super::pictures::{PictureId, Pictures};
use crate::text::{Colour, Paragraph};

/// Draws on a page, or on a piece that several pages share.
pub(crate) struct Pen<'a> {
    pub(super) ops: &'a mut Vec<Op>,
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
        self.fonts.show(self.ops, paragraph, &paragraph.lines[lines], x, top);
    }

    /// The paragraph's glyphs turned by `degrees` around the point it is centred on.
    pub(crate) fn turned(&mut self, paragraph: &Paragraph, centre: (f32, f32), degrees: f32) {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.raw("q", &[]);
        self.raw("cm", &[cos, sin, -sin, cos, centre.0, centre.1]);
        self.text(paragraph, -paragraph.width() / 2.0, paragraph.height() / 2.0);
        self.raw("Q", &[]);
    }

    /// What `draw` draws, turned by half around a point.
    pub(crate) fn upside_down(&mut self, (x, y): (f32, f32), draw: impl FnOnce(&mut Self)) {
        self.raw("q", &[]);
        self.raw("cm", &[-1.0, 0.0, 0.0, -1.0, 2.0 * x, 2.0 * y]);
        draw(self);
        self.raw("Q", &[]);
    }

    /// What `draw` draws along the horizontal, set upright along the vertical at `x`.
    pub(crate) fn quarter_turn(&mut self, x: f32, draw: impl FnOnce(&mut Self)) {
        self.raw("q", &[]);
        self.raw("cm", &[0.0, 1.0, -1.0, 0.0, x, 0.0]);
        draw(self);
        self.raw("Q", &[]);
    }

    /// What `draw` draws, as far as it lies in the box (left, bottom, width, height).
    pub(crate) fn within(&mut self, area: [f32; 4], draw: impl FnOnce(&mut Self)) {
        self.raw("q", &[]);
        self.raw("re", &area);
        self.raw("W", &[]);
        self.raw("n", &[]);
        draw(self);
        self.raw("Q", &[]);
    }

    /// A straight rule.
    pub(crate) fn rule(&mut self, from: (f32, f32), to: (f32, f32), width: f32, colour: Colour) {
        self.stroke(colour, width);
        self.raw("m", &[from.0, from.1]);
        self.raw("l", &[to.0, to.1]);
        self.raw("S", &[]);
    }

    /// A frame whose rule runs on the edge of the box (left, bottom, width, height).
    pub(crate) fn frame(&mut self, area: [f32; 4], width: f32, colour: Colour) {
        self.stroke(colour, width);
        self.raw("re", &area);
        self.raw("S", &[]);
    }

    /// A filled box (left, bottom, width, height).
    pub(crate) fn area(&mut self, area: [f32; 4], colour: Colour) {
        self.fill(colour);
        self.raw("re", &area);
        self.raw("f", &[]);
    }

    /// Filled boxes (left, bottom, width, height) as one shape: where they touch, no seam shows.
    pub(crate) fn areas(&mut self, areas: &[[f32; 4]], colour: Colour) {
        self.fill(colour);
        for area in areas {
            self.raw("re", area);
        }
        self.raw("f", &[]);
    }

    /// A circle, full or with its left half filled.
    pub(crate) fn dot(&mut self, centre: (f32, f32), radius: f32, colour: Colour, fill: Fill) {
        self.fill(colour);
        match fill {
            Fill::Full => self.circle(centre, radius),
            Fill::Half => {
                self.stroke(colour, radius * 0.24);
                self.circle(centre, radius * 0.88);
                self.raw("S", &[]);
                self.half_circle(centre, radius * 0.88);
            }
        }
        self.raw("f", &[]);
    }

    /// A picture filling the box (left, bottom, width, height).
    pub(crate) fn picture(&mut self, id: PictureId, area: [f32; 4]) {
        let [left, bottom, width, height] = area;
        let (own_width, own_height) = self.pictures.unit(id);
        self.raw("q", &[]);
        self.raw("cm", &[width / own_width, 0.0, 0.0, height / own_height, left, bottom]);
        self.paint(&id.name());
        self.raw("Q", &[]);
    }

    /// A picture of one bit a sample, painted in a colour.
    pub(crate) fn stencil(&mut self, id: PictureId, area: [f32; 4], colour: Colour) {
        self.fill(colour);
        self.picture(id, area);
    }

    fn circle(&mut self, (x, y): (f32, f32), r: f32) {
        let k = r * ARC;
        self.raw("m", &[x + r, y]);
        self.raw("c", &[x + r, y + k, x + k, y + r, x, y + r]);
        self.raw("c", &[x - k, y + r, x - r, y + k, x - r, y]);
        self.raw("c", &[x - r, y - k, x - k, y - r, x, y - r]);
        self.raw("c", &[x + k, y - r, x + r, y - k, x + r, y]);
        self.raw("h", &[]);
    }

    fn half_circle(&mut self, (x, y): (f32, f32), r: f32) {
        let k = r * ARC;
        self.raw("m", &[x, y + r]);
        self.raw("c", &[x - k, y + r, x - r, y + k, x - r, y]);
        self.raw("c", &[x - r, y - k, x - k, y - r, x, y - r]);
        self.raw("h", &[]);
    }

    fn fill(&mut self, colour: Colour) {
        self.ops.push(Op::SetFillColor { col: rgb(colour) });
    }

    fn stroke(&mut self, colour: Colour, width: f32) {
        self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
        self.raw("w", &[width]);
    }

    /// Paints the form or image of that name.
    pub(super) fn paint(&mut self, name: &str) {
        self.ops.push(Op::Unknown {
            key: "Do".into(),
            value: vec![DictItem::Name(name.as_bytes().to_vec())],
        });
    }

    fn raw(&mut self, operator: &str, operands: &[f32]) {
        self.ops.push(Op::Unknown {
            key: operator.into(),
            value: operands.iter().map(|&value| number(value)).collect(),
        });
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

pub(super) fn rounded(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}

fn number(value: f32) -> DictItem {
    let value = rounded(value);
    if value.fract() == 0.0 {
        DictItem::Int(value as i64)
    } else {
        DictItem::Real(value)
    }
}

fn rgb(Colour(r, g, b): Colour) -> Color {
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

pub(super) fn dict<const N: usize>(entries: [(&str, DictItem); N]) -> DictItem {
    DictItem::Dict {
        map: entries
            .into_iter()
            .map(|(key, value)| (key.to_string(), value))
            .collect(),
    }
}
