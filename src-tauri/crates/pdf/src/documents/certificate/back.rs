//! The other side of the sheet.

use std::rc::Rc;

use super::ink::{Inks, Voices, voice};
use super::sheet::Sheet;
use super::stage::{self, Part, capitals, is_rtl, joins};
use super::{CertificateData, layouts};
use crate::page::{Document, Piece, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Paragraph, Setting};

/// A back, laid out once; of a certificate without one, an empty page.
pub(super) struct BackPage {
    parts: Vec<Part>,
}

/// White around the text.
const MARGIN: f32 = mm(26.0);
/// Lines longer than this tire.
const LONGEST: f32 = mm(178.0);

impl BackPage {
    pub(super) fn new(document: &mut Document, data: &CertificateData, sheet: &Sheet) -> Self {
        let Some(back) = &data.back else {
            return BackPage { parts: Vec::new() };
        };
        let (width, height) = sheet.size;
        let column = (width - 2.0 * MARGIN).min(LONGEST);
        let left = (width - column) / 2.0;
        let inks = Inks::new(&data.look);
        let (heading, name, text) = layouts::faces(data.look.layout);
        let voices = Voices::new(&data.look, heading, name, text);
        let rtl = is_rtl(&back.language);
        let align = if rtl { Align::End } else { Align::Start };
        let mut set = |scale: f32| {
            let tracking = if joins(&back.heading) { 0.0 } else { 120.0 };
            let head = voice(voices.heading, 13.0 * scale)
                .tracked(tracking)
                .colour(inks.word)
                .align(align);
            let head = stage::set(
                document,
                &capitals(&back.heading, &back.language),
                &head,
                column,
                Setting::Balanced,
                rtl,
            );
            let body = voices.prose(11.0 * scale).colour(inks.ink).align(align).leading(1.42);
            let body = back
                .paragraphs
                .iter()
                .filter(|text| !text.trim().is_empty())
                .map(|text| stage::set(document, text, &body, column, Setting::Filled, rtl));
            let gap = mm(3.2) * scale;
            let lines: Vec<(Role, f32, Rc<Paragraph>)> = std::iter::once((Role::H2, 0.0, head))
                .filter(|head| !head.2.text.trim().is_empty())
                .chain(body.map(|text| (Role::P, gap, text)))
                .collect();
            lines
        };
        let tall =
            |lines: &[(Role, f32, Rc<Paragraph>)]| lines.iter().map(|line| line.1 + line.2.height()).sum::<f32>();
        let room = height - 2.0 * MARGIN;
        let mut scale = 1.0_f32;
        let mut lines = set(scale);
        while tall(&lines) > room && scale > 0.3 {
            scale *= 0.93;
            lines = set(scale);
        }
        let language: Option<Rc<str>> = (!back.language.is_empty()).then(|| back.language.as_str().into());
        let mut y = height - MARGIN - (room - tall(&lines)).max(0.0) * 0.12;
        let mut parts = Vec::with_capacity(lines.len());
        for (role, above, text) in &lines {
            y -= above;
            let top = y;
            let piece: Piece = document.piece(|pen| pen.text(text, left, top));
            parts.push(Part {
                role: *role,
                figure: None,
                language: language.clone(),
                piece,
            });
            y -= text.height();
        }
        BackPage { parts }
    }

    pub(super) fn add(&self, document: &mut Document, sheet: &Sheet) {
        let page = sheet.add(document, &[]);
        if self.parts.is_empty() {
            return;
        }
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        for part in &self.parts {
            stage::place(document, page, section, part);
        }
    }
}
