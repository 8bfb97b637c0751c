//! The test sheet for the offset of a printer: read by folding the paper, checked with a ruler.

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, msg};

use super::cover::ruler;
use super::sheets::RULED;
use crate::page::{Document, Facts, NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};
use crate::{Paper, PdfError};

/// From the paper's edges to the middle of a cross.
const CROSS: f32 = mm(20.0);
/// From the paper's edge to the line of a scale.
const SCALE: f32 = mm(22.0);
/// Millimetres to each side of a scale's zero.
const REACH: i32 = 10;
/// White at both sides of the text.
const SIDE: f32 = mm(44.0);

/// The test sheet as a PDF file. It is always drawn where it belongs: what is read from it is the offset itself.
///
/// # Errors
/// [`PdfError::Write`] when the file cannot be assembled.
pub fn calibration(lang: Lang, paper: Paper, generated: NaiveDate) -> Result<Vec<u8>, PdfError> {
    let texts = Texts::of(lang);
    let size = paper.portrait();
    let mut document = Document::new(false);
    let page = document.add_page(size);
    let section = document.tree.add(Tree::ROOT, Role::Sect);
    let mut sheet = Sheet {
        document,
        page,
        section,
        size,
        y: size.1 - mm(52.0),
    };
    sheet.says(texts);
    sheet.scales();
    sheet.cross((CROSS, size.1 - CROSS));
    sheet.cross((size.0 - CROSS, CROSS));
    sheet.document.finish(&Facts {
        title: msg::documents_roster_calibration(texts),
        author: String::new(),
        language: lang.code().to_string(),
        date: generated,
    })
}

struct Sheet {
    document: Document,
    page: usize,
    section: NodeId,
    size: (f32, f32),
    y: f32,
}

impl Sheet {
    fn says(&mut self, texts: &Texts) {
        let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
        self.line(
            Role::P,
            &msg::documents_roster_calibration(texts).to_uppercase(),
            &label,
        );
        let title = Style::serif(21.0).bold().leading(1.25).colour(Colour::ACCENT);
        self.line(Role::H1, &msg::documents_roster_calibration_title(texts), &title);
        self.y -= mm(5.0);
        let list = self.document.tree.add(self.section, Role::List);
        let steps = [
            msg::documents_roster_calibration_print(texts),
            msg::documents_roster_calibration_across(texts),
            msg::documents_roster_calibration_along(texts),
            msg::documents_roster_calibration_enter(texts),
        ];
        for (number, step) in (1..).zip(&steps) {
            self.step(list, number, step);
        }
        self.y -= mm(3.0);
        self.blanks([
            msg::documents_roster_calibration_right(texts),
            msg::documents_roster_calibration_down(texts),
        ]);
        self.y -= mm(14.0);
        let small = Style::sans(9.5).leading(1.45);
        self.line(Role::P, &msg::documents_roster_calibration_check(texts), &small);
        self.y -= mm(12.0);
        let node = self.document.tree.add(self.section, Role::P);
        let at = ((self.size.0 - mm(100.0)) / 2.0, self.y);
        let words = msg::documents_roster_calibration_ruler(texts);
        ruler(&mut self.document, (self.page, node), at, &words);
    }

    fn width(&self) -> f32 {
        self.size.0 - 2.0 * SIDE
    }

    fn line(&mut self, role: Role, text: &str, style: &Style) {
        let set = self.document.set(text, style, self.width(), Setting::Balanced);
        let node = self.document.tree.add(self.section, role);
        let y = self.y;
        self.document.tagged(self.page, node, |pen| pen.text(&set, SIDE, y));
        self.y -= set.height();
    }

    fn step(&mut self, list: NodeId, number: u32, text: &str) {
        let (indent, style) = (mm(8.0), Style::sans(11.0).leading(1.45));
        let bold = style.bold().colour(Colour::ACCENT);
        let label = self.document.set(&format!("{number}."), &bold, indent, Setting::Single);
        let body = self.document.set(text, &style, self.width() - indent, Setting::Filled);
        let item = self.document.tree.add(list, Role::Item);
        let nodes = [Role::Label, Role::Body].map(|role| self.document.tree.add(item, role));
        let y = self.y;
        self.document
            .tagged(self.page, nodes[0], |pen| pen.text(&label, SIDE, y));
        self.document
            .tagged(self.page, nodes[1], |pen| pen.text(&body, SIDE + indent, y));
        self.y -= body.height() + mm(3.0);
    }

    /// Boxes for the two numbers.
    fn blanks(&mut self, labels: [String; 2]) {
        let (gap, tall) = (mm(8.0), mm(16.0));
        let width = (self.width() - gap) / 2.0;
        let (page, top) = (self.page, self.y);
        for (at, label) in labels.iter().enumerate() {
            let left = SIDE + at as f32 * (width + gap);
            let style = Style::sans(9.5).bold().leading(1.4);
            let set = self.document.set(label, &style, width - mm(4.0), Setting::Filled);
            let node = self.document.tree.add(self.section, Role::P);
            self.document.tagged(page, node, |pen| pen.text(&set, left, top));
            let under = top - set.height() - mm(1.0);
            self.document.artifact(page, |pen| {
                pen.frame([left, under - tall, width, tall], 0.8, RULED);
            });
        }
        self.y -= tall + mm(6.0);
    }

    /// A scale on the fold of each direction. What lies left of its zero, or above it, was printed too far right or down.
    fn scales(&mut self) {
        let (width, height) = self.size;
        let (page, line) = (self.page, height - SCALE);
        let (across, along) = (width / 2.0, height / 2.0);
        self.document.artifact(page, |pen| {
            let reach = mm(REACH as f32);
            pen.rule((across - reach, line), (across + reach, line), 0.6, Colour::INK);
            pen.rule((SCALE, along - reach), (SCALE, along + reach), 0.6, Colour::INK);
            for half in -2 * REACH..=2 * REACH {
                let (far, tall, wide) = (
                    mm(half as f32 / 2.0),
                    mm(tick(half)),
                    if half % 2 == 0 { 0.5 } else { 0.3 },
                );
                pen.rule((across + far, line), (across + far, line + tall), wide, Colour::INK);
                pen.rule((SCALE, along + far), (SCALE - tall, along + far), wide, Colour::INK);
            }
        });
        let style = Style::sans(8.0).leading(1.2).align(Align::Center);
        for at in [-REACH, -REACH / 2, 0, REACH / 2, REACH] {
            let text = if at < 0 { format!("−{}", -at) } else { at.to_string() };
            let set = self.document.set(&text, &style, mm(10.0), Setting::Single);
            let far = mm(at as f32);
            self.document.artifact(page, |pen| {
                pen.text(&set, across - far - mm(5.0), line - mm(0.8));
                pen.text(&set, SCALE - mm(0.8), along + far + set.height() / 2.0);
            });
        }
        let letter = Style::serif(20.0)
            .bold()
            .leading(1.2)
            .align(Align::Center)
            .colour(Colour::ACCENT);
        for (name, x, top) in [
            ("A", across - mm(24.0), line + mm(6.0)),
            ("B", SCALE - mm(9.0), along + mm(23.0)),
        ] {
            let set = self.document.set(name, &letter, mm(10.0), Setting::Single);
            let node = self.document.tree.add(self.section, Role::P);
            self.document.tagged(page, node, |pen| pen.text(&set, x, top));
        }
    }

    /// A cross whose arms count millimetres.
    fn cross(&mut self, (x, y): (f32, f32)) {
        const ARM: i32 = 10;
        self.document.artifact(self.page, |pen| {
            let arm = mm(ARM as f32);
            pen.rule((x - arm, y), (x + arm, y), 0.4, Colour::INK);
            pen.rule((x, y - arm), (x, y + arm), 0.4, Colour::INK);
            for at in -ARM..=ARM {
                let (far, half) = (mm(at as f32), mm(if at % 5 == 0 { 1.2 } else { 0.6 }));
                pen.rule((x + far, y - half), (x + far, y + half), 0.3, Colour::INK);
                pen.rule((x - half, y + far), (x + half, y + far), 0.3, Colour::INK);
            }
        });
    }
}

/// Millimetres of the tick at that many halves of a millimetre.
fn tick(half: i32) -> f32 {
    match half {
        _ if half % 10 == 0 => 6.0,
        _ if half % 2 == 0 => 4.0,
        _ => 2.0,
    }
}
