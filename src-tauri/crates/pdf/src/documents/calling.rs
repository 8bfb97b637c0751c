//! The calling sheet of a ceremony: who comes next in the printed stack, large enough to be read at arm's length, and how to
//! say it.

use chrono::NaiveDate;
use flipchart_i18n::{Lang, Texts, msg};
use serde::{Deserialize, Serialize};

use super::specimen::SpecimenMark;
use crate::PdfError;
use crate::page::{Document, Facts, NodeId, Role, Tree};
use crate::paper::{Paper, mm};
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// Somebody to be called, in the order of the stack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// The place in the stack.
    pub place: u32,
    /// The name on the certificate.
    pub name: String,
    /// How to say it. May be empty.
    pub said: String,
    /// Organisation and country, small. May be empty.
    pub from: String,
    /// What to mind: another certificate, a page held back. May be empty.
    pub note: String,
}

/// Everything the sheet prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallingData {
    /// Language of the paper.
    pub lang: Lang,
    /// The paper, used standing.
    pub paper: Paper,
    /// What the paper is ("Calling sheet").
    pub name: String,
    /// The workshop's title.
    pub title: String,
    /// A small line under it: how many, what was printed when.
    pub about: String,
    /// Who is called.
    pub people: Vec<Called>,
    /// Who holds the workshop.
    pub author: String,
    /// Whether SPECIMEN is printed across every page.
    pub specimen: bool,
    /// The date that the file carries.
    pub generated: NaiveDate,
}

const LEFT: f32 = mm(15.0);
const RIGHT: f32 = mm(15.0);
const TOP: f32 = mm(15.0);
const BOTTOM: f32 = mm(19.0);
/// Room of the number.
const NUMBER: f32 = mm(17.0);
/// The box to tick, and the white before it.
const BOX: f32 = mm(8.0);
const BEFORE_BOX: f32 = mm(6.0);
/// The largest name.
const NAME: f32 = 23.0;
/// A name smaller than this goes on two lines.
const SMALLEST: f32 = 17.0;
const PAD: f32 = mm(2.6);
const BOX_LINE: Colour = Colour(0.3, 0.32, 0.35);

/// The sheet as a PDF file. The same data gives the same bytes.
///
/// # Errors
/// [`PdfError::Empty`] when there is nobody to call, [`PdfError::Write`] when the file cannot be assembled.
pub fn calling(data: &CallingData) -> Result<Vec<u8>, PdfError> {
    if data.people.is_empty() {
        return Err(PdfError::Empty);
    }
    let mut sheet = Sheet::new(data);
    for called in &data.people {
        sheet.call(called);
    }
    sheet.finish()
}

/// The sheet while it is being filled.
struct Sheet<'a> {
    data: &'a CallingData,
    document: Document,
    size: (f32, f32),
    page: usize,
    y: f32,
    list: NodeId,
}

/// The texts of an entry, set.
struct Entry {
    name: Paragraph,
    /// Under the name.
    lines: Vec<Paragraph>,
}

impl Entry {
    fn height(&self) -> f32 {
        self.name.height() + self.lines.iter().map(Paragraph::height).sum::<f32>() + 2.0 * PAD
    }
}

impl<'a> Sheet<'a> {
    fn new(data: &'a CallingData) -> Self {
        let size = data.paper.portrait();
        let mut document = Document::new(false);
        let page = document.add_page(size);
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        let mut sheet = Sheet {
            data,
            document,
            size,
            page,
            y: size.1 - TOP,
            list: section,
        };
        let label = Style::sans(8.5).bold().tracked(160.0).colour(Colour::SOFT);
        let title = Style::serif(15.0).bold().leading(1.25).colour(Colour::ACCENT);
        let soft = Style::sans(9.5).colour(Colour::SOFT);
        let name = data.name.to_uppercase();
        for (role, text, style) in [
            (Role::P, &name, label),
            (Role::H1, &data.title, title),
            (Role::P, &data.about, soft),
        ] {
            if text.trim().is_empty() {
                continue;
            }
            let line = sheet.document.set(text, &style, sheet.width(), Setting::Balanced);
            let node = sheet.document.tree.add(section, role);
            let top = sheet.y;
            sheet.document.tagged(page, node, |pen| pen.text(&line, LEFT, top));
            sheet.y -= line.height();
        }
        sheet.y -= mm(3.0);
        sheet.rule(0.8, Colour::ACCENT);
        sheet.list = sheet.document.tree.add(section, Role::List);
        sheet
    }

    fn width(&self) -> f32 {
        self.size.0 - LEFT - RIGHT
    }

    fn rule(&mut self, width: f32, colour: Colour) {
        let (y, right) = (self.y, self.size.0 - RIGHT);
        self.document
            .artifact(self.page, |pen| pen.rule((LEFT, y), (right, y), width, colour));
    }

    fn call(&mut self, called: &Called) {
        let entry = self.set(called);
        if self.y - entry.height() < BOTTOM {
            self.page = self.document.add_page(self.size);
            self.y = self.size.1 - TOP - mm(6.0);
            self.rule(0.8, Colour::ACCENT);
        }
        let (page, top) = (self.page, self.y - PAD);
        let item = self.document.tree.add(self.list, Role::Item);
        let label = self.document.tree.add(item, Role::Label);
        let number = Style::sans(17.0).align(Align::End).colour(Colour::SOFT).leading(1.0);
        let number = self
            .document
            .set(&called.place.to_string(), &number, NUMBER - mm(6.0), Setting::Single);
        // Figures and name stand on one line.
        let baseline = entry.name.lines[0].baseline - number.lines[0].baseline;
        self.document
            .tagged(page, label, |pen| pen.text(&number, LEFT, top - baseline));
        let body = self.document.tree.add(item, Role::Body);
        self.document.tagged(page, body, |pen| {
            let mut y = top;
            for text in std::iter::once(&entry.name).chain(&entry.lines) {
                pen.text(text, LEFT + NUMBER, y);
                y -= text.height();
            }
        });
        let middle = self.y - entry.height() / 2.0;
        let area = [self.size.0 - RIGHT - BOX, middle - BOX / 2.0, BOX, BOX];
        self.document.artifact(page, |pen| pen.frame(area, 0.9, BOX_LINE));
        self.y -= entry.height();
        self.rule(0.35, Colour::HAIR);
    }

    fn set(&mut self, called: &Called) -> Entry {
        let width = self.width() - NUMBER - BEFORE_BOX - BOX;
        let typesetter = &mut self.document.typesetter;
        let style = Style::sans(NAME).bold().leading(1.22);
        let shaped = typesetter.shaped(&called.name, &style);
        let fits = (width * 1000.0 / shaped.natural_width().max(1.0)).min(NAME);
        let name = if fits >= SMALLEST {
            typesetter.set(shaped, fits, width, Setting::Single)
        } else {
            typesetter.set(shaped, SMALLEST + 1.0, width, Setting::Balanced)
        };
        let said = Style::sans(15.0).leading(1.35);
        let small = Style::sans(10.0).leading(1.4).colour(Colour::SOFT);
        let note = Style::sans(10.0).bold().leading(1.4);
        let mut lines = Vec::new();
        for (text, style) in [(&called.said, said), (&called.from, small), (&called.note, note)] {
            if !text.trim().is_empty() {
                let shaped = typesetter.shaped(text, &style);
                lines.push(typesetter.set(shaped, style.size, width, Setting::Filled));
            }
        }
        Entry { name, lines }
    }

    /// Running head, page numbers, the file.
    fn finish(mut self) -> Result<Vec<u8>, PdfError> {
        let data = self.data;
        let texts = Texts::of(data.lang);
        let pages = self.document.page_count();
        let style = Style::sans(8.0).colour(Colour::SOFT);
        let head = self.document.set(&data.title, &style, self.width(), Setting::Filled);
        let mark = data
            .specimen
            .then(|| SpecimenMark::new(&mut self.document, &msg::documents_specimen(texts), self.size, 54.0));
        for page in 0..pages {
            let number = msg::documents_report_page(texts, page + 1, pages);
            let number = self
                .document
                .set(&number, &style.align(Align::End), self.width(), Setting::Single);
            let top = self.size.1 - TOP;
            self.document.artifact(page, |pen| {
                if page > 0 {
                    pen.text_lines(&head, 0..1, LEFT, top);
                }
                pen.text(&number, LEFT, mm(14.0));
            });
            if let Some(mark) = &mark {
                self.document.underlay(page, |pen| mark.draw(pen));
            }
        }
        self.document.finish(&Facts {
            title: format!("{}: {}", data.name, data.title),
            author: data.author.clone(),
            language: data.lang.code().to_string(),
            date: data.generated,
        })
    }
}
