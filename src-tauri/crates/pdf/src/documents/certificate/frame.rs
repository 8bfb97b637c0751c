//! The border, the grid inside it, and the row of hosts at the top.

use flipchart_i18n::{Texts, msg, plain};

use super::CertificateData;
use super::common::Part;
use crate::Paper;
use crate::documents::logos;
use crate::page::{Document, Pen, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// The page's measures in points.
pub(super) struct Frame {
    pub width: f32,
    pub height: f32,
    /// Left edge and width of the column of text.
    pub left: f32,
    pub column: f32,
}

/// A straight rule of the page.
pub(super) struct Rule {
    pub from: (f32, f32),
    pub to: (f32, f32),
    pub width: f32,
    pub colour: Colour,
}

impl Rule {
    pub(super) fn draw(&self, pen: &mut Pen) {
        pen.rule(self.from, self.to, self.width, self.colour);
    }
}

/// Logos and names of the hosts.
pub(super) struct Head {
    pub parts: Vec<Part>,
    pub bottom: f32,
}

impl Frame {
    pub(super) fn new(paper: Paper) -> Self {
        let (width, height) = paper.landscape();
        let left = mm(32.0);
        Frame {
            width,
            height,
            left,
            column: width - 2.0 * left,
        }
    }

    /// Two rules around the page, the outer one stronger.
    pub(super) fn draw(&self, pen: &mut Pen) {
        for (inset, rule) in [(mm(10.0), 1.1), (mm(11.7), 0.35)] {
            pen.frame(
                [inset, inset, self.width - 2.0 * inset, self.height - 2.0 * inset],
                rule,
                Colour::ACCENT,
            );
        }
    }

    pub(super) fn head(&self, document: &mut Document, data: &CertificateData) -> Head {
        const ROW: f32 = mm(17.0);
        let mut top = self.height - mm(19.0);
        let mut parts = Vec::new();
        let row = logos::row(&data.hosts, self.column.min(mm(200.0)), ROW, mm(12.0));
        for logo in &row {
            let area = [
                self.width / 2.0 + logo.x,
                top - ROW / 2.0 - logo.height / 2.0,
                logo.width,
                logo.height,
            ];
            let id = document.keep(&logo.picture);
            let alt = msg::documents_logo_of(Texts::of(data.lang), &logo.name);
            let bounds = [area[0], area[1], area[0] + area[2], area[1] + area[3]];
            let piece = document.piece(|pen| pen.picture(id, area));
            parts.push(Part {
                role: Role::Figure,
                figure: Some((plain(&alt).into_owned(), bounds)),
                piece,
            });
        }
        if !row.is_empty() {
            top -= ROW + mm(2.5);
        }
        let names: Vec<&str> = data
            .hosts
            .iter()
            .map(|host| host.name.as_str())
            .filter(|name| !name.is_empty())
            .collect();
        if !names.is_empty() {
            let style = Style::sans(if row.is_empty() { 11.0 } else { 8.5 })
                .align(Align::Center)
                .colour(Colour::SOFT);
            let line = document.set(&names.join("\u{2002}·\u{2002}"), &style, self.column, Setting::Balanced);
            let at = top;
            let piece = document.piece(|pen| pen.text(&line, self.left, at));
            parts.push(Part::text(Role::P, piece));
            top -= line.height();
        }
        Head { parts, bottom: top }
    }
}
