//! The stream of blocks and the pages it fills.

use super::table::{Cell, DOT};
use crate::page::{Document, NodeId, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// White around the text, in points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Margins {
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

/// Rank of a heading below the document's title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Section,
    Subsection,
}

/// A heading and where it landed.
pub(crate) struct Landmark {
    pub level: Level,
    pub number: String,
    pub title: String,
    pub page: usize,
    pub top: f32,
}

/// Lays blocks out from top to bottom and opens pages as they are needed.
pub(crate) struct Flow {
    pub(crate) document: Document,
    pub(crate) section: NodeId,
    pub(crate) landmarks: Vec<Landmark>,
    pub(crate) size: (f32, f32),
    pub(crate) margins: Margins,
    pub(super) page: usize,
    /// Height of the page where the next block begins.
    pub(super) y: f32,
}

const BODY: Style = Style::sans(9.5).leading(1.5);

impl Flow {
    /// A flow that starts on a new page.
    pub(crate) fn new(mut document: Document, size: (f32, f32), margins: Margins) -> Self {
        let page = document.add_page(size);
        let y = size.1 - margins.top;
        Flow {
            document,
            section: Tree::ROOT,
            landmarks: Vec::new(),
            size,
            margins,
            page,
            y,
        }
    }

    /// Width of the column in points.
    pub(crate) fn width(&self) -> f32 {
        self.size.0 - self.margins.left - self.margins.right
    }

    /// Height of an empty page's column.
    pub(super) fn column(&self) -> f32 {
        self.size.1 - self.margins.top - self.margins.bottom
    }

    pub(super) fn left_over(&self) -> f32 {
        self.y - self.margins.bottom
    }

    /// Opens a new page, unless nothing stands on this one.
    pub(crate) fn break_page(&mut self) {
        if self.y < self.size.1 - self.margins.top - 0.5 {
            self.page = self.document.add_page(self.size);
            self.y = self.size.1 - self.margins.top;
        }
    }

    /// Closes this page: the next block begins another.
    pub(crate) fn fill_page(&mut self) {
        self.y = self.margins.bottom;
    }

    /// Makes sure that this much fits before the foot; whether that took a new page.
    pub(crate) fn need(&mut self, height: f32) -> bool {
        let breaks = height > self.left_over() && self.left_over() < self.column() - 0.5;
        if breaks {
            self.break_page();
        }
        breaks
    }

    /// White before the next block; nothing at the head of a page.
    pub(crate) fn space(&mut self, height: f32) {
        if self.y < self.size.1 - self.margins.top - 0.5 {
            self.y -= height.min(self.left_over().max(0.0));
        }
    }

    /// A heading that stays with at least `next` points of what follows. Sections open a section of the structure.
    pub(crate) fn heading(&mut self, level: Level, number: &str, title: &str, next: f32) {
        let (style, role, above, below) = match level {
            Level::Section => (Style::serif(18.0).bold().leading(1.25), Role::H2, mm(9.0), mm(3.5)),
            Level::Subsection => (Style::sans(11.0).bold().leading(1.3), Role::H3, mm(6.0), mm(2.0)),
        };
        let style = style.colour(Colour::ACCENT);
        let text = if number.is_empty() {
            title.to_string()
        } else {
            format!("{number}\u{2002}{title}")
        };
        let content = self.document.set(&text, &style, self.width(), Setting::Filled);
        self.space(above);
        self.need(content.height() + below + next);
        if level == Level::Section {
            self.section = self.document.tree.add(Tree::ROOT, Role::Sect);
        }
        let (page, top, left) = (self.page, self.y, self.margins.left);
        self.landmarks.push(Landmark {
            level,
            number: number.into(),
            title: title.into(),
            page,
            top: top + mm(4.0),
        });
        let rank = if level == Level::Section { 1 } else { 2 };
        self.document.bookmark(rank, &text, page, top + mm(4.0));
        let node = self.document.tree.add(self.section, role);
        self.document.tagged(page, node, |pen| pen.text(&content, left, top));
        self.y -= content.height() + below;
    }

    /// A paragraph of running text.
    pub(crate) fn paragraph(&mut self, text: &str) {
        let node = self.document.tree.add(self.section, Role::P);
        self.lines(node, text, &BODY, 0.0);
        self.space(mm(2.2));
    }

    /// A small line under a table.
    pub(crate) fn note(&mut self, text: &str) {
        let node = self.document.tree.add(self.section, Role::P);
        self.lines(node, text, &Style::sans(7.5).colour(Colour::SOFT), 0.0);
        self.space(mm(3.0));
    }

    /// Takes a height that something was drawn in, also at the head of a page.
    pub(crate) fn advance(&mut self, height: f32) {
        self.y -= height;
    }

    /// The page and the height at which the next block begins.
    pub(crate) fn here(&self) -> (usize, f32) {
        (self.page, self.y)
    }

    /// Goes on below something of that height that was drawn here.
    pub(super) fn put(&mut self, height: f32) {
        self.y -= height;
    }

    /// Items behind dashes, close together, for lists inside other things.
    pub(crate) fn list_in(&mut self, items: &[String], style: &Style) {
        let indent = mm(3.6);
        let list = self.document.tree.add(self.section, Role::List);
        for item in items {
            let dash = self.document.set("–", style, indent, Setting::Single);
            self.need(dash.height());
            let node = self.document.tree.add(list, Role::Item);
            let label = self.document.tree.add(node, Role::Label);
            let (page, left, top) = (self.page, self.margins.left, self.y);
            self.document.tagged(page, label, |pen| pen.text(&dash, left, top));
            let body = self.document.tree.add(node, Role::Body);
            self.lines(body, item, style, indent);
        }
    }

    /// A list, each item behind its label: a number when `numbered`, else a dash.
    pub(crate) fn list(&mut self, items: &[String], numbered: bool) {
        let indent = mm(7.0);
        let list = self.document.tree.add(self.section, Role::List);
        for (number, item) in (1..).zip(items) {
            let label = if numbered {
                format!("{number}.")
            } else {
                "–".to_string()
            };
            let label = self
                .document
                .set(&label, &BODY.colour(Colour::ACCENT), indent, Setting::Single);
            self.need(label.height() * 2.0);
            let node = self.document.tree.add(list, Role::Item);
            let label_node = self.document.tree.add(node, Role::Label);
            let (page, left, top) = (self.page, self.margins.left, self.y);
            self.document
                .tagged(page, label_node, |pen| pen.text(&label, left, top));
            let body = self.document.tree.add(node, Role::Body);
            self.lines(body, item, &BODY, indent);
            self.space(mm(1.4));
        }
        self.space(mm(1.5));
    }

    /// Lines of one element over as many pages as they take; two lines at least stay together at either end.
    pub(crate) fn lines(&mut self, node: NodeId, text: &str, style: &Style, indent: f32) {
        let content = self.document.set(text, style, self.width() - indent, Setting::Filled);
        let (height, total) = (content.line_height, content.lines.len());
        let mut done = 0;
        while done < total {
            let rest = total - done;
            let mut fits = ((self.left_over() / height + 0.01) as usize).min(rest);
            if fits < rest && rest - fits == 1 && fits > 2 {
                fits -= 1;
            }
            if fits < rest.min(2) && self.need(height * rest.min(2) as f32) {
                continue;
            }
            let part = done..done + fits.max(1);
            let top = self.y + done as f32 * height;
            let left = self.margins.left + indent;
            self.document
                .tagged(self.page, node, |pen| pen.text_lines(&content, part.clone(), left, top));
            self.y -= part.len() as f32 * height;
            done = part.end;
            if done < total {
                self.break_page();
            }
        }
    }

    /// Large figures side by side, each over its caption.
    pub(crate) fn figures(&mut self, figures: &[(String, String)]) {
        let gap = mm(6.0);
        let width = (self.width() + gap) / figures.len().max(3) as f32 - gap;
        let value = Style::serif(27.0).leading(1.2).colour(Colour::ACCENT);
        let caption = Style::sans(8.5).leading(1.35).colour(Colour::SOFT);
        let blocks: Vec<_> = figures
            .iter()
            .map(|(figure, words)| {
                let figure = self.document.set(figure, &value, width, Setting::Single);
                (figure, self.document.set(words, &caption, width, Setting::Filled))
            })
            .collect();
        let height = blocks
            .iter()
            .map(|(figure, words)| figure.height() + words.height())
            .fold(0.0, f32::max)
            + mm(2.0);
        self.need(height + mm(4.0));
        let (page, top) = (self.page, self.y);
        for (index, (figure, words)) in blocks.iter().enumerate() {
            let left = self.margins.left + index as f32 * (width + gap);
            self.document.artifact(page, |pen| {
                pen.rule((left, top), (left + width, top), 0.8, Colour::ACCENT)
            });
            let node = self.document.tree.add(self.section, Role::P);
            self.document.tagged(page, node, |pen| {
                pen.text(figure, left, top - mm(1.5));
                pen.text(words, left, top - mm(1.5) - figure.height());
            });
        }
        self.y -= height;
        self.space(mm(5.0));
    }

    /// Signs and what they mean, in a row.
    pub(crate) fn legend(&mut self, signs: &[Cell]) {
        let style = Style::sans(8.5).leading(1.5);
        let (mut x, right) = (self.margins.left, self.margins.left + self.width());
        let node = self.document.tree.add(self.section, Role::P);
        self.need(mm(12.0));
        for sign in signs {
            let (mark, means) = match sign {
                Cell::Dot(_, means) => (None, means),
                Cell::Sign(mark, means) => (Some(self.document.set(mark, &style, mm(6.0), Setting::Single)), means),
                Cell::Text(_) | Cell::Bar(..) => continue,
            };
            let means = self.document.set(means, &style, self.width(), Setting::Single);
            if x + mm(6.0) + means.width() > right {
                x = self.margins.left;
                self.y -= style.size * style.leading;
            }
            let (top, left, page) = (self.y, x, self.page);
            if let Cell::Dot(fill, _) = sign {
                let centre = (left + mm(1.0), top - style.size * style.leading / 2.0);
                self.document
                    .artifact(page, |pen| pen.dot(centre, DOT, Colour::INK, *fill));
            }
            self.document.tagged(page, node, |pen| {
                if let Some(mark) = &mark {
                    pen.text(mark, left, top);
                }
                pen.text(&means, left + mm(4.0), top);
            });
            x += mm(4.0) + means.width() + mm(7.0);
        }
        self.y -= style.size * style.leading;
        self.space(mm(3.0));
    }

    /// Running head and page number on every page but the first.
    pub(crate) fn running(&mut self, head: &str, foot: impl Fn(usize, usize) -> String) {
        let style = Style::sans(7.5).colour(Colour::SOFT);
        let (left, width) = (self.margins.left, self.width());
        let pages = self.document.page_count();
        let head = self.document.set(head, &style, width, Setting::Filled);
        for page in 1..pages {
            let number = self
                .document
                .set(&foot(page + 1, pages), &style.align(Align::End), width, Setting::Single);
            let top = self.size.1 - mm(13.0);
            self.document.artifact(page, |pen| {
                pen.text_lines(&head, 0..1, left, top);
                pen.rule((left, top - mm(5.0)), (left + width, top - mm(5.0)), 0.35, Colour::HAIR);
                pen.text(&number, left, mm(15.5));
            });
        }
    }
}
