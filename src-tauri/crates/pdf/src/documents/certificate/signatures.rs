//! The foot: who signs, who helped.

use std::rc::Rc;

use flipchart_i18n::{Texts, msg, plain};

use super::common::Part;
use super::frame::{Frame, Rule};
use super::{CertificateData, Signatory};
use crate::documents::{OrgLine, logos};
use crate::image;
use crate::page::{Document, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// The laid out foot.
pub(super) struct Foot {
    pub parts: Vec<Part>,
    /// The lines to sign on.
    pub lines: Vec<Rule>,
    /// Height above which the page is free.
    pub top: f32,
}

/// Room above a line for a signature by hand or its picture, and for a stamp.
const SIGNATURE: f32 = mm(17.0);
/// At most this many sign; the rest would not be readable.
const MOST: usize = 4;

pub(super) fn foot(document: &mut Document, data: &CertificateData, frame: &Frame) -> Foot {
    let (thanks, mut top) = helpers(document, data, frame);
    let mut parts = Vec::new();
    let mut lines = Vec::new();
    let signatories = &data.signatories[..data.signatories.len().min(MOST)];
    if !signatories.is_empty() {
        let count = signatories.len() as f32;
        let column = (frame.column + mm(16.0)) / count.max(2.0);
        let line = (column - mm(10.0)).min(mm(74.0));
        let blocks: Vec<_> = signatories
            .iter()
            .map(|signatory| words(document, signatory, line))
            .collect();
        let tallest = blocks
            .iter()
            .map(|block| block.0.height() + block.1.height())
            .fold(0.0, f32::max);
        let y = top + mm(4.0) + tallest;
        for (index, (signatory, (name, title))) in signatories.iter().zip(blocks).enumerate() {
            let middle = frame.width / 2.0 + (index as f32 - (count - 1.0) / 2.0) * column;
            let left = middle - line / 2.0;
            lines.push(Rule {
                from: (left, y),
                to: (left + line, y),
                width: 0.5,
                colour: Colour::INK,
            });
            parts.extend(picture(document, data, signatory, (middle, y), line));
            for (text, above) in [(&name, mm(1.0)), (&title, mm(1.0) + name.height())] {
                if !text.text.is_empty() {
                    let piece = document.piece(|pen| pen.text(text, left, y - above));
                    parts.push(Part::text(Role::P, piece));
                }
            }
        }
        top = y + SIGNATURE;
    }
    parts.extend(thanks);
    Foot { parts, lines, top }
}

fn words(document: &mut Document, signatory: &Signatory, width: f32) -> (Rc<Paragraph>, Rc<Paragraph>) {
    let name = Style::sans(10.0).align(Align::Center).leading(1.3);
    let title = Style::sans(8.0).align(Align::Center).colour(Colour::SOFT).leading(1.3);
    (
        document.set(&signatory.name, &name, width, Setting::Balanced),
        document.set(&signatory.title, &title, width, Setting::Balanced),
    )
}

/// The picture of a signature, standing on its line.
fn picture(document: &mut Document, data: &CertificateData, by: &Signatory, on: (f32, f32), line: f32) -> Option<Part> {
    let picture = image::decode(by.image.as_deref()?).ok()?;
    let (width, height) = picture.fit(line * 0.8, SIGNATURE - mm(2.0));
    let area = [on.0 - width / 2.0, on.1 - mm(0.5), width, height];
    let id = document.keep(&picture);
    let piece = document.piece(|pen| pen.picture(id, area));
    let alt = msg::documents_certificate_signature_of(Texts::of(data.lang), &by.name);
    let bounds = [area[0], area[1], area[0] + width, area[1] + height];
    Some(Part {
        role: Role::Figure,
        figure: Some((plain(&alt).into_owned(), bounds)),
        piece,
    })
}

/// Partners and donors: their logos in a small row, their names in small lines. Answers the height above them.
fn helpers(document: &mut Document, data: &CertificateData, frame: &Frame) -> (Vec<Part>, f32) {
    const ROW: f32 = mm(8.0);
    let texts = Texts::of(data.lang);
    let names = |list: &[OrgLine]| {
        list.iter()
            .map(|one| one.name.as_str())
            .collect::<Vec<_>>()
            .join("\u{2002}·\u{2002}")
    };
    let style = Style::sans(7.5).align(Align::Center).colour(Colour::SOFT);
    let mut texts_up = Vec::new();
    if !data.donors.is_empty() {
        texts_up.push(msg::documents_certificate_donors(texts, names(&data.donors)));
    }
    if !data.partners.is_empty() {
        texts_up.push(msg::documents_certificate_partners(texts, names(&data.partners)));
    }
    let mut parts = Vec::new();
    let mut y = mm(20.5);
    for text in texts_up {
        let line = document.set(&text, &style, frame.column, Setting::Balanced);
        y += line.height();
        let top = y;
        let piece = document.piece(|pen| pen.text(&line, frame.left, top));
        parts.insert(0, Part::text(Role::P, piece));
    }
    let helpers: Vec<OrgLine> = data.partners.iter().chain(&data.donors).cloned().collect();
    let row = logos::row(&helpers, frame.column, ROW, mm(8.0));
    for logo in &row {
        let area = [
            frame.width / 2.0 + logo.x,
            y + mm(1.5) + (ROW - logo.height) / 2.0,
            logo.width,
            logo.height,
        ];
        let id = document.keep(&logo.picture);
        let piece = document.piece(|pen| pen.picture(id, area));
        let alt = plain(&msg::documents_logo_of(texts, &logo.name)).into_owned();
        let bounds = [area[0], area[1], area[0] + logo.width, area[1] + logo.height];
        parts.push(Part {
            role: Role::Figure,
            figure: Some((alt, bounds)),
            piece,
        });
    }
    if !row.is_empty() {
        y += ROW + mm(2.0);
    }
    (parts, y)
}
