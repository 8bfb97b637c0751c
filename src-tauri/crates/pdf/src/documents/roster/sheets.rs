//! What all lists share: the head, the line that comes again on each page, the foot.

use std::rc::Rc;

use flipchart_i18n::{msg, plain};

use super::RosterData;
use crate::PdfError;
use crate::documents::logos;
use crate::layout::{Flow, Margins};
use crate::page::{Document, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

pub(super) const MARGINS: Margins = Margins {
    left: mm(18.0),
    right: mm(14.0),
    top: mm(13.0),
    bottom: mm(18.5),
};
/// Where the foot hangs, from the paper's lower edge.
const FOOT: f32 = mm(14.0);
/// Lines that somebody writes on: they survive a photocopy of a photocopy.
pub(super) const RULED: Colour = Colour(0.45, 0.47, 0.5);

/// Sheets that are being filled, in parts that count their sheets from 1.
pub(super) struct Sheets<'a> {
    pub flow: Flow,
    pub data: &'a RosterData,
    /// What the list is, for the small label and the file.
    name: String,
    parts: Vec<Part>,
    /// Size of the large line of the next part.
    pub large: f32,
}

/// Sheets that belong together.
#[derive(Default)]
pub(super) struct Part {
    /// The large line; the same as the name of the list is said once.
    pub title: String,
    /// Under the title.
    pub under: String,
    /// At the head of the further pages; the title where empty.
    pub running: String,
    /// Under that; the workshop where empty.
    pub about: String,
    /// At the left of the foot: what a signed sheet is matched by.
    pub code: String,
    /// The same place, for what need not be found.
    pub note: String,
    /// The first of its pages, found when it begins.
    pub page: usize,
}

impl<'a> Sheets<'a> {
    pub(super) fn new(data: &'a RosterData, name: String, size: (f32, f32)) -> Self {
        Sheets {
            flow: Flow::new(Document::new(false), size, MARGINS),
            data,
            name,
            parts: Vec::new(),
            large: 20.0,
        }
    }

    /// A list of one part, named in the large line.
    pub(super) fn named(data: &'a RosterData, name: String, size: (f32, f32), note: String) -> Self {
        let mut sheets = Sheets::new(data, name.clone(), size);
        sheets.part(Part {
            title: name,
            note,
            ..Part::default()
        });
        sheets
    }

    /// Begins a part on a page of its own.
    pub(super) fn part(&mut self, part: Part) {
        self.flow.break_page();
        let (page, _) = self.flow.here();
        self.flow.section = self.flow.document.tree.add(Tree::ROOT, Role::Sect);
        let first = self.parts.is_empty();
        let data = self.data;
        let logos = self.logos(first);
        self.flow.margins.right += logos;
        let head = Style::sans(11.0).bold().leading(1.3).colour(Colour::ACCENT);
        self.line(if first { Role::H1 } else { Role::P }, &data.title, &head);
        let soft = Style::sans(9.0).colour(Colour::SOFT);
        self.line(Role::P, &data.place_and_dates(), &soft);
        self.flow.margins.right = MARGINS.right;
        self.flow.space(mm(4.5));
        if part.title != self.name {
            let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
            let name = self.name.to_uppercase();
            self.line(Role::P, &name, &label);
        }
        let (_, top) = self.flow.here();
        self.flow.document.bookmark(1, &part.title, page, top + mm(4.0));
        self.title(&part.title);
        self.line(Role::P, &part.under, &Style::sans(9.5).leading(1.45));
        self.flow.space(mm(3.0));
        self.parts.push(Part { page, ..part });
    }

    /// The large line: somewhat smaller where that keeps it on one line, else in lines of about the same length.
    fn title(&mut self, title: &str) {
        let style = Style::serif(self.large).bold().leading(1.22).colour(Colour::ACCENT);
        let width = self.flow.width();
        let document = &mut self.flow.document;
        let sizes = [1.0, 0.92, 0.84].map(|part| style.size(style.size * part));
        let fits = sizes
            .iter()
            .map(|style| document.set(title, style, width, Setting::Single))
            .find(|set| set.width() <= width);
        let set = fits.unwrap_or_else(|| document.set(title, &sizes[2], width, Setting::Balanced));
        let (page, top) = self.flow.here();
        let document = &mut self.flow.document;
        let node = document.tree.add(self.flow.section, Role::H2);
        document.tagged(page, node, |pen| pen.text(&set, MARGINS.left, top));
        self.flow.advance(set.height());
    }

    /// The logos at the right of the head; the width they take.
    fn logos(&mut self, first: bool) -> f32 {
        let (tall, gap) = (mm(12.0), mm(5.0));
        let row = logos::row(&self.data.hosts, self.flow.width() * 0.36, tall, gap);
        let (Some(start), Some(end)) = (row.first(), row.last()) else {
            return 0.0;
        };
        let (start, wide) = (start.x, end.x + end.width - start.x);
        let (page, top) = self.flow.here();
        let left = self.flow.size.0 - MARGINS.right - wide;
        for logo in &row {
            let bottom = top - tall / 2.0 - logo.height / 2.0;
            let area = [left + logo.x - start, bottom, logo.width, logo.height];
            let document = &mut self.flow.document;
            let picture = document.keep(&logo.picture);
            if first {
                let alt = plain(&msg::documents_logo_of(self.data.texts(), &logo.name)).into_owned();
                let bounds = [area[0], bottom, area[0] + logo.width, bottom + logo.height];
                let node = document.tree.figure(self.flow.section, alt, bounds);
                document.tagged(page, node, |pen| pen.picture(picture, area));
            } else {
                document.artifact(page, |pen| pen.picture(picture, area));
            }
        }
        wide + mm(8.0)
    }

    pub(super) fn line(&mut self, role: Role, text: &str, style: &Style) {
        if !text.trim().is_empty() {
            let node = self.flow.document.tree.add(self.flow.section, role);
            self.flow.lines(node, text.trim(), style, 0.0);
        }
    }

    /// Makes sure that this much fits; whether that took a new page, which then has its line at the head.
    pub(super) fn need(&mut self, height: f32) -> bool {
        let turned = self.flow.need(height);
        if turned {
            self.running_head();
        }
        turned
    }

    /// Height that is left on a page under the line at its head.
    pub(super) fn room(&self) -> f32 {
        self.flow.size.1 - MARGINS.top - MARGINS.bottom - mm(21.0)
    }

    /// A sheet that was lost can be put back: it names the workshop, the place, the dates and its part.
    fn running_head(&mut self) {
        let Some(part) = self.parts.last() else { return };
        let (left, width) = (MARGINS.left, self.flow.width());
        let bold = Style::sans(9.5).bold().leading(1.4).colour(Colour::ACCENT);
        let soft = Style::sans(8.0).leading(1.4).colour(Colour::SOFT);
        let running = if part.running.is_empty() {
            &part.title
        } else {
            &part.running
        };
        let own = one_line(&mut self.flow.document, running, &bold, width);
        let workshop = super::joined([self.data.title.as_str(), &self.data.place_and_dates()]);
        let about = if part.about.is_empty() { &workshop } else { &part.about };
        let about = self.flow.document.set(about, &soft, width, Setting::Filled);
        let lines = about.lines.len().min(2);
        let (page, top) = self.flow.here();
        self.flow.document.artifact(page, |pen| {
            pen.text(&own, left, top);
            pen.text_lines(&about, 0..lines, left, top - own.line_height);
        });
        self.flow
            .advance(own.line_height + lines as f32 * about.line_height + mm(2.5));
    }

    /// A rule over the whole width.
    pub(super) fn rule(&mut self, points: f32, colour: Colour) {
        let (page, y) = self.flow.here();
        let right = self.flow.size.0 - MARGINS.right;
        self.flow
            .document
            .artifact(page, |pen| pen.rule((MARGINS.left, y), (right, y), points, colour));
    }

    /// A text in a measure.
    pub(super) fn set(&mut self, text: &str, style: &Style, width: f32) -> Rc<Paragraph> {
        self.flow.document.set(text.trim(), style, width, Setting::Filled)
    }

    /// The feet, and the file.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, PdfError> {
        let texts = self.data.texts();
        let style = Style::sans(8.0).leading(1.5).colour(Colour::SOFT);
        let code = style.bold().colour(Colour::INK).tracked(40.0);
        let ends: Vec<usize> = (self.parts.iter().skip(1).map(|part| part.page))
            .chain([self.flow.document.page_count()])
            .collect();
        let (left, width) = (MARGINS.left, self.flow.width());
        for (part, end) in self.parts.iter().zip(ends) {
            let (foot, own) = if part.code.is_empty() {
                (&part.note, style)
            } else {
                (&part.code, code)
            };
            // One sheet that is matched by nothing needs no foot.
            if foot.is_empty() && end == part.page + 1 {
                continue;
            }
            for page in part.page..end {
                let count = msg::documents_roster_sheet(texts, page - part.page + 1, end - part.page);
                let document = &mut self.flow.document;
                let count = document.set(&count, &style.align(Align::End), width, Setting::Single);
                let measure = width - count.width() - mm(6.0);
                let foot = one_line(document, foot, &own, measure);
                document.artifact(page, |pen| {
                    pen.rule((left, FOOT + 3.0), (left + width, FOOT + 3.0), 0.35, Colour::HAIR);
                    pen.text(&foot, left, FOOT);
                    pen.text(&count, left, FOOT);
                });
            }
        }
        let title = plain(&msg::documents_roster_file_title(texts, &self.name, &self.data.title)).into_owned();
        self.flow.document.finish(&self.data.facts(title))
    }
}

/// As many words of a text as one line takes.
fn one_line(document: &mut Document, text: &str, style: &Style, width: f32) -> Rc<Paragraph> {
    let mut set = document.set(text, style, width, Setting::Single);
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while set.width() > width && words.pop().is_some() {
        set = document.set(&format!("{}…", words.join(" ")), style, width, Setting::Single);
    }
    set
}
