//! Charts on the page: the geometry comes finished, here it gets colours and faces.

use flipchart_charts::{Anchor, Chart, Mark, Tone};

use super::flow::Flow;
use crate::page::{Document, Fill, Pen, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// What a tone is on paper. Lightness falls from the middle of a scale to both ends, so that a grey print keeps it.
fn colour(tone: Tone) -> Colour {
    match tone {
        Tone::Ink => Colour::INK,
        Tone::Soft => Colour::SOFT,
        Tone::Hair => Colour::HAIR,
        Tone::Accent => Colour::ACCENT,
        Tone::AccentLight => Colour(0.52, 0.69, 0.73),
        Tone::LowStrong => Colour(0.55, 0.27, 0.10),
        Tone::Low => Colour(0.87, 0.69, 0.53),
        Tone::Middle => Colour(0.90, 0.90, 0.89),
        Tone::High => Colour(0.55, 0.74, 0.77),
        Tone::HighStrong => Colour(0.05, 0.36, 0.42),
        Tone::Paper => Colour(1.0, 1.0, 1.0),
    }
}

impl Flow {
    /// Height that a chart takes, without its caption.
    pub(crate) fn chart_height(&self, chart: &Chart) -> f32 {
        chart.height as f32 * self.width() / chart.width as f32
    }

    /// A chart over the width of the column, in one piece, under its caption.
    pub(crate) fn chart(&mut self, chart: &Chart, caption: &str) {
        let scale = self.width() / chart.width as f32;
        let height = self.chart_height(chart);
        let style = Style::sans(8.5).bold().leading(1.35).colour(Colour::ACCENT);
        let words = self.document.set(caption, &style, self.width(), Setting::Filled);
        let above = if caption.is_empty() {
            0.0
        } else {
            words.height() + mm(2.0)
        };
        self.need(above + height + mm(3.0));
        let (page, top) = self.here();
        let left = self.margins.left;
        let node = self.document.tree.add(self.section, Role::Sect);
        if !caption.is_empty() {
            let node = self.document.tree.add(node, Role::Caption);
            self.document.tagged(page, node, |pen| pen.text(&words, left, top));
        }
        let top = top - above;
        let bounds = [left, top - height, left + self.width(), top];
        let alt = if chart.alt.is_empty() { &chart.title } else { &chart.alt };
        let figure = self.document.tree.figure(node, alt.clone(), bounds);
        let texts: Vec<_> = chart
            .marks
            .iter()
            .map(|mark| set(&mut self.document, mark, scale))
            .collect();
        self.document.tagged(page, figure, |pen| {
            for (mark, text) in chart.marks.iter().zip(&texts) {
                draw(pen, mark, text.as_deref(), (left, top), scale);
            }
        });
        self.put(above + height + mm(4.0));
    }
}

type Set = std::rc::Rc<crate::text::Paragraph>;

/// The words of a mark, set; a label that takes more than two lines is cut at a word.
fn set(document: &mut Document, mark: &Mark, scale: f32) -> Option<Set> {
    match mark {
        Mark::Text {
            size, bold, tone, text, ..
        } => {
            let style = Style::sans(*size as f32 * scale).colour(colour(*tone)).leading(1.2);
            let style = if *bold { style.bold() } else { style };
            Some(document.set(text, &style, f32::MAX / 4.0, Setting::Single))
        }
        Mark::Label { w, size, text, .. } => {
            let style = Style::sans(*size as f32 * scale).leading(1.22).align(Align::Start);
            let width = *w as f32 * scale;
            let whole = document.set(text, &style, width, Setting::Filled);
            if whole.lines.len() <= 2 {
                return Some(whole);
            }
            let mut words: Vec<&str> = text.split(' ').collect();
            while words.len() > 1 {
                words.pop();
                let cut = document.set(&format!("{} …", words.join(" ")), &style, width, Setting::Filled);
                if cut.lines.len() <= 2 {
                    return Some(cut);
                }
            }
            Some(whole)
        }
        _ => None,
    }
}

fn draw(pen: &mut Pen, mark: &Mark, text: Option<&crate::text::Paragraph>, (left, top): (f32, f32), scale: f32) {
    let x_of = |x: f64| left + x as f32 * scale;
    let y_of = |y: f64| top - y as f32 * scale;
    match mark {
        Mark::Rect { x, y, w, h, tone } => {
            let (w, h) = (*w as f32 * scale, *h as f32 * scale);
            pen.area([x_of(*x), y_of(*y) - h, w, h], colour(*tone));
        }
        Mark::Line {
            x1,
            y1,
            x2,
            y2,
            width,
            tone,
        } => pen.rule(
            (x_of(*x1), y_of(*y1)),
            (x_of(*x2), y_of(*y2)),
            *width as f32 * scale,
            colour(*tone),
        ),
        Mark::Dot { x, y, r, tone, full } => {
            let (centre, r) = ((x_of(*x), y_of(*y)), *r as f32 * scale);
            pen.dot(centre, r, colour(*tone), Fill::Full);
            if !full {
                pen.dot(centre, r * 0.66, Colour(1.0, 1.0, 1.0), Fill::Full);
            }
        }
        Mark::Text { x, y, anchor, .. } => {
            let Some(text) = text else { return };
            let shift = match anchor {
                Anchor::Start => 0.0,
                Anchor::Middle => text.width() / 2.0,
                Anchor::End => text.width(),
            };
            let base = text.lines.first().map_or(0.0, |line| line.baseline);
            pen.text(text, x_of(*x) - shift, y_of(*y) + base);
        }
        Mark::Label { x, y, .. } => {
            let Some(text) = text else { return };
            let lines = text.lines.len().min(2);
            let high = text.line_height * lines as f32;
            pen.text_lines(text, 0..lines, x_of(*x), y_of(*y) + high / 2.0);
        }
    }
}
