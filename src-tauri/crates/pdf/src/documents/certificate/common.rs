//! What certificates of one workshop have in common: laid out once, placed on every page.

use flipchart_i18n::{Texts, fmt, msg};

use super::body::Body;
use super::frame::Frame;
use super::{CertificateData, name, signatures};
use crate::documents::specimen::specimen_mark;
use crate::page::{Document, NodeId, Piece, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// Content drawn once, with what it is.
pub(super) struct Part {
    pub role: Role,
    /// For pictures: the text that stands for it and its box (left, bottom, right, top).
    pub figure: Option<(String, [f32; 4])>,
    pub piece: Piece,
}

impl Part {
    pub(super) fn text(role: Role, piece: Piece) -> Self {
        Part { role, figure: None, piece }
    }

    fn place(&self, document: &mut Document, page: usize, parent: NodeId) {
        let node = match &self.figure {
            Some((alt, bounds)) => document.tree.figure(parent, alt.clone(), *bounds),
            None => document.tree.add(parent, self.role),
        };
        document.place(page, Some(node), &self.piece);
    }
}

/// The page without name and number.
pub(super) struct Template {
    /// The data it was laid out for; what a person brings is emptied.
    key: CertificateData,
    decoration: Piece,
    before_name: Vec<Part>,
    name: name::Area,
    after_name: Vec<Part>,
}

impl Template {
    pub(super) fn new(document: &mut Document, data: &CertificateData) -> Self {
        let frame = Frame::new(data.paper);
        let head = frame.head(document, data);
        let foot = signatures::foot(document, data, &frame);
        let body = Body::new(document, data, &frame, head.bottom, foot.top);
        let rule = body.name.rule();
        let decoration = document.piece(|pen| {
            frame.draw(pen);
            rule.draw(pen);
            for line in &foot.lines {
                line.draw(pen);
            }
        });
        Template {
            key: key(data),
            decoration,
            before_name: head.parts.into_iter().chain(body.before_name).collect(),
            name: body.name,
            after_name: body.after_name.into_iter().chain(foot.parts).collect(),
        }
    }

    /// Whether the page of `data` differs by name, honorific, number and date of issue only.
    pub(super) fn serves(&self, data: &CertificateData) -> bool {
        self.key == key(data)
    }

    pub(super) fn add_page(&self, document: &mut Document, data: &CertificateData) {
        let size = data.paper.landscape();
        let page = document.add_page(size);
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        if data.specimen {
            specimen(document, page, data);
        }
        document.place(page, None, &self.decoration);
        for part in &self.before_name {
            part.place(document, page, section);
        }
        self.name.set(document, page, section, data);
        for part in &self.after_name {
            part.place(document, page, section);
        }
        imprint(document, page, section, data);
    }
}

fn key(data: &CertificateData) -> CertificateData {
    CertificateData { name: String::new(), honorific: None, number: String::new(), issued: data.start, ..data.clone() }
}

/// Number and date of issue, small at the foot.
fn imprint(document: &mut Document, page: usize, section: NodeId, data: &CertificateData) {
    let texts = Texts::of(data.lang);
    let (width, _) = data.paper.landscape();
    let number = msg::documents_certificate_number(texts, &data.number);
    let issued = msg::documents_certificate_issued(texts, fmt::date(texts, data.issued));
    let style = Style::sans(7.0).colour(Colour::SOFT);
    let (margin, top) = (mm(19.0), mm(18.6));
    for (text, align) in [(number, Align::Start), (issued, Align::End)] {
        let line = document.set(&text, &style.align(align), width - 2.0 * margin, Setting::Single);
        let node = document.tree.add(section, Role::P);
        document.tagged(page, node, |pen| pen.text(&line, margin, top));
    }
}

fn specimen(document: &mut Document, page: usize, data: &CertificateData) {
    let word = msg::documents_specimen(Texts::of(data.lang));
    specimen_mark(document, page, &word, data.paper.landscape(), 24.0);
}
