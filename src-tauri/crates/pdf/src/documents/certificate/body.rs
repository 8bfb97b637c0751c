//! The middle of the page: heading, words around the name, the workshop.

use std::rc::Rc;

use flipchart_i18n::{Texts, fmt, msg};

use super::common::Part;
use super::frame::Frame;
use super::{CertificateData, name};
use crate::documents::{place, sex_code};
use crate::page::{Document, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// The laid out middle.
pub(super) struct Body {
    pub before_name: Vec<Part>,
    pub name: name::Area,
    pub after_name: Vec<Part>,
}

/// A block of the stack with the space it wants above it.
struct Block {
    role: Role,
    above: f32,
    /// From the column's edge to its own narrower measure.
    indent: f32,
    content: Rc<Paragraph>,
}

/// How generous the stack is.
struct Fit {
    space: f32,
    text: f32,
}

/// From roomy to tight: the white goes before the letters get smaller.
const FITS: [Fit; 9] = [
    Fit { space: 1.35, text: 1.0 },
    Fit { space: 1.15, text: 1.0 },
    Fit { space: 1.0, text: 1.0 },
    Fit { space: 0.82, text: 1.0 },
    Fit {
        space: 0.68,
        text: 0.96,
    },
    Fit {
        space: 0.62,
        text: 0.88,
    },
    Fit { space: 0.58, text: 0.8 },
    Fit { space: 0.52, text: 0.7 },
    Fit {
        space: 0.45,
        text: 0.58,
    },
];

impl Body {
    /// Fills the space between two heights of the page; what is left over is shared out, a little more of it at the foot.
    pub(super) fn new(document: &mut Document, data: &CertificateData, frame: &Frame, top: f32, bottom: f32) -> Self {
        let room = top - bottom - name::Area::HEIGHT - mm(2.5);
        let mut set = |fit: &Fit| blocks(document, data, frame.column, fit);
        let height = |(before, after): &(Vec<Block>, Vec<Block>)| height(before) + height(after);
        let (before, after) = FITS
            .iter()
            .map(&mut set)
            .find(|blocks| height(blocks) <= room)
            .unwrap_or_else(|| set(&FITS[FITS.len() - 1]));
        let spare = (room - self::height(&before) - self::height(&after)).max(0.0);

        let mut y = top - spare * 0.42;
        let before_name = stack(document, before, frame.left, &mut y);
        let name = name::Area {
            left: frame.left - mm(6.0),
            top: y,
            width: frame.column + mm(12.0),
        };
        y -= name::Area::HEIGHT + mm(2.5);
        let after_name = stack(document, after, frame.left, &mut y);
        Body {
            before_name,
            name,
            after_name,
        }
    }
}

fn blocks(document: &mut Document, data: &CertificateData, width: f32, fit: &Fit) -> (Vec<Block>, Vec<Block>) {
    let texts = Texts::of(data.lang);
    let prose = Style::serif(13.0 * fit.text).align(Align::Center).colour(Colour::SOFT);
    let mut block = |role, above: f32, text: &str, style: Style, measure: f32| {
        let content = document.set(text, &style, measure, Setting::Balanced);
        Block {
            role,
            above: above * fit.space,
            indent: (width - measure) / 2.0,
            content,
        }
    };
    let heading = msg::documents_certificate_heading(texts).to_uppercase();
    let heading_style = Style::sans(14.5)
        .tracked(230.0)
        .align(Align::Center)
        .colour(Colour::ACCENT);
    let before = vec![
        block(Role::H1, mm(7.0), &heading, heading_style, width),
        block(Role::P, mm(6.0), &msg::documents_certificate_intro(texts), prose, width),
    ];

    let took_part = msg::documents_certificate_took_part(texts, sex_code(data.sex), data.workshop_kind.as_str());
    let title = Style::serif(18.5 * fit.text).bold().align(Align::Center).leading(1.26);
    let mut after = vec![
        block(Role::P, mm(4.5), &took_part, prose, width),
        block(Role::P, mm(3.2), &data.workshop_title, title, width - mm(16.0)),
        block(
            Role::P,
            mm(3.2),
            &held(data),
            prose.colour(Colour::INK),
            width - mm(16.0),
        ),
    ];
    if !data.topics.is_empty() {
        let topics = msg::documents_certificate_topics(texts, data.topics.join(&msg::documents_separator(texts)));
        let small = Style::sans(8.5 * fit.text.max(0.85))
            .align(Align::Center)
            .colour(Colour::SOFT)
            .leading(1.45);
        after.push(block(Role::P, mm(4.0), &topics, small, width - mm(28.0)));
    }
    (before, after)
}

/// Where and when, in words.
fn held(data: &CertificateData) -> String {
    let texts = Texts::of(data.lang);
    let dates = fmt::date_range_prose(texts, data.start, data.end);
    let place = place(texts, &data.city, &data.country);
    match (
        data.venue.as_deref().map(str::trim).filter(|venue| !venue.is_empty()),
        place.as_str(),
    ) {
        (None, "") => msg::documents_certificate_held_when(texts, dates),
        (Some(venue), "") => msg::documents_certificate_held(texts, venue, dates),
        (None, place) => msg::documents_certificate_held(texts, place, dates),
        (Some(venue), place) => msg::documents_certificate_held_at(texts, venue, place, dates),
    }
}

fn height(blocks: &[Block]) -> f32 {
    blocks.iter().map(|block| block.above + block.content.height()).sum()
}

fn stack(document: &mut Document, blocks: Vec<Block>, left: f32, y: &mut f32) -> Vec<Part> {
    let mut parts = Vec::with_capacity(blocks.len());
    for block in blocks {
        *y -= block.above;
        let top = *y;
        let piece = document.piece(|pen| pen.text(&block.content, left + block.indent, top));
        parts.push(Part::text(block.role, piece));
        *y -= block.content.height();
    }
    parts
}
