//! What certificates of one workshop have in common: laid out once, placed on every page.

use std::rc::Rc;

use flipchart_i18n::{Texts, fmt, msg};

use super::body::Body;
use super::frame::Frame;
use super::{CertificateData, name, signatures};
use crate::documents::specimen::SpecimenMark;
use crate::page::{Document, NodeId, Piece, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// Content drawn once, with what it is.
pub(super) struct Part {
    pub role: Role,
    /// For pictures: the text that stands for it and its box (left, bottom, right, top).
    pub figure: Option<(String, [f32; 4])>,
    pub piece: Piece,
}

impl Part {
    pub(super) fn text(role: Role, piece: Piece) -> Self {
        Part {
            role,
            figure: None,
            piece,
        }
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
        let texts = Texts::of(data.lang);
        let size = data.paper.landscape();
        let mark = data
            .specimen
            .then(|| SpecimenMark::new(document, &msg::documents_specimen(texts), size, 24.0));
        let issued = msg::documents_certificate_issued(texts, fmt::date(texts, data.issued));
        let (issued, at) = imprint(document, data, &issued, Align::End);
        let issued = Part::text(Role::P, document.piece(|pen| pen.text(&issued, at.0, at.1)));
        let decoration = document.piece(|pen| {
            if let Some(mark) = &mark {
                mark.draw(pen);
            }
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
            after_name: body.after_name.into_iter().chain(foot.parts).chain([issued]).collect(),
        }
    }

    /// Whether the page of `data` differs by name, honorific, own script and number only.
    pub(super) fn serves(&self, data: &CertificateData) -> bool {
        self.key == key(data)
    }

    pub(super) fn add_page(&self, document: &mut Document, data: &CertificateData) {
        let size = data.paper.landscape();
        let page = document.add_page(size);
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        document.place(page, None, &self.decoration);
        for part in &self.before_name {
            part.place(document, page, section);
        }
        self.name.set(document, page, section, data);
        for part in &self.after_name {
            part.place(document, page, section);
        }
        let number = msg::documents_certificate_number(Texts::of(data.lang), &data.number);
        let node = document.tree.add(section, Role::P);
        let (line, at) = imprint(document, data, &number, Align::Start);
        document.tagged(page, node, |pen| pen.text(&line, at.0, at.1));
    }
}

fn key(data: &CertificateData) -> CertificateData {
    CertificateData {
        name: String::new(),
        honorific: None,
        native: None,
        number: String::new(),
        ..data.clone()
    }
}

/// A line of the imprint, small at the foot, and where its top left corner belongs.
fn imprint(document: &mut Document, data: &CertificateData, text: &str, align: Align) -> (Rc<Paragraph>, (f32, f32)) {
    let (width, _) = data.paper.landscape();
    let (margin, top) = (mm(19.0), mm(18.6));
    let style = Style::sans(7.0).colour(Colour::SOFT).align(align);
    (
        document.set(text, &style, width - 2.0 * margin, Setting::Single),
        (margin, top),
    )
}
