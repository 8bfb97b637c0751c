//! A form in place, drawn copy by copy.

use std::rc::Rc;

use flipchart_i18n::{msg, plain};
use qrcode::EcLevel;

use super::ground::{area, ground};
use super::pages::{Placed, Plan, plan};
use super::sheet::{BLACK, EDGE, Item, LINE, MARK, Part, QR, QUIET, RowKind, SIDE, What};
use super::tag::Tag;
use super::{CODE_FIELD, FormPaper, NAME_FIELD, PaperCopy, Printed};
use crate::PdfError;
use crate::documents::qr;
use crate::page::{Document, Facts, NodeId, Piece, Role, Tree};
use crate::paper::mm;
use crate::text::{Align, Colour, Setting, Style};

/// An empty box, as it is read out.
const BOX: &str = "☐";

pub(super) fn form(data: &FormPaper) -> Result<Printed, PdfError> {
    let mut document = Document::new(data.copies.len() > 1);
    let plan = plan(data, &mut document.typesetter);
    let master = [PaperCopy::default()];
    let copies = if data.copies.is_empty() {
        &master[..]
    } else {
        &data.copies
    };
    let size = (mm(plan.sheet.width), mm(plan.sheet.height));
    let grounds: Vec<Piece> = (0..plan.pages.len())
        .map(|page| document.piece(|pen| ground(pen, &plan, page)))
        .collect();
    for copy in copies {
        let section = document.tree.add(Tree::ROOT, Role::Sect);
        let mut state = Open::default();
        for (number, ground) in grounds.iter().enumerate() {
            let page = document.add_page(size);
            if number == 0 && copies.len() > 1 {
                let name = plain(&msg::documents_form_sheet(data.texts(), copy.sheet.to_string())).into_owned();
                document.bookmark(1, &name, page, size.1);
            }
            document.place(page, None, ground);
            let mut side = Side {
                document: &mut document,
                data,
                plan: &plan,
                copy,
                section,
                page,
                number,
            };
            side.head();
            side.code()?;
            for placed in &plan.pages[number] {
                side.row(placed, &mut state);
            }
            side.foot();
        }
    }
    let title = plain(&msg::documents_form_file_title(data.texts(), &data.title)).into_owned();
    let bytes = document.finish(&Facts {
        title,
        author: String::new(),
        language: data.lang.code().to_string(),
        date: data.generated,
    })?;
    Ok(Printed {
        bytes,
        layout: plan.layout(),
    })
}

/// The list or table that is being filled, also over pages.
#[derive(Default)]
struct Open {
    block: Option<usize>,
    entries: Vec<NodeId>,
    table: Option<NodeId>,
}

/// A page of a copy.
struct Side<'a> {
    document: &'a mut Document,
    data: &'a FormPaper,
    plan: &'a Plan,
    copy: &'a PaperCopy,
    section: NodeId,
    page: usize,
    number: usize,
}

impl Side<'_> {
    fn top(&self, y: f32) -> f32 {
        mm(self.plan.sheet.height - y)
    }

    fn head(&mut self) {
        let plan = self.plan;
        for (y, row) in &plan.head(self.number).rows {
            for item in &row.items {
                let What::Text(text) = &item.what else { continue };
                let (left, top) = (mm(SIDE + item.x), self.top(y + item.y));
                if self.number > 0 {
                    self.document.artifact(self.page, |pen| pen.text(text, left, top));
                    continue;
                }
                let role = if row.kind == RowKind::Heading {
                    Role::H1
                } else {
                    Role::P
                };
                let node = self.document.tree.add(self.section, role);
                self.document.tagged(self.page, node, |pen| pen.text(text, left, top));
            }
        }
    }

    /// The QR code, and its letters below.
    fn code(&mut self) -> Result<(), PdfError> {
        let pages = (self.number + 1, self.plan.pages.len());
        let code = self.copy.code.as_deref();
        let text = Tag::new(&self.data.form_code, pages, self.copy.sheet, code).to_string();
        let code = qr::code(&text, EcLevel::Q, Some(2))?;
        let (x, y) = self.plan.sheet.qr();
        let tall = self.plan.sheet.height;
        let module = QR / code.size as f32;
        let dark: Vec<_> = code
            .runs
            .iter()
            .map(|[column, row, run]| area(tall, [x + column * module, y + row * module, run * module, module]))
            .collect();
        let [left, bottom, width, height] = area(tall, [x, y, QR, QR]);
        let alt = plain(&msg::documents_form_page_code(self.data.texts(), &text)).into_owned();
        let bounds = [left, bottom, left + width, bottom + height];
        let figure = self.document.tree.figure(self.section, alt, bounds);
        self.document.tagged(self.page, figure, |pen| pen.areas(&dark, BLACK));

        let style = Style::sans(6.4).tracked(30.0).align(Align::End);
        let letters = self.document.set(&text, &style, mm(60.0), Setting::Single);
        let (left, top) = (mm(x + QR - 60.0), self.top(y + QR + QUIET));
        let node = self.document.tree.add(self.section, Role::P);
        self.document
            .tagged(self.page, node, |pen| pen.text(&letters, left, top));
        Ok(())
    }

    fn row(&mut self, placed: &Placed, open: &mut Open) {
        let plan = self.plan;
        let block = &plan.blocks[placed.block];
        let row = &block.rows[placed.row];
        if open.block != Some(placed.block) {
            *open = Open {
                block: Some(placed.block),
                ..Open::default()
            };
        }
        let tree = &mut self.document.tree;
        if row.kind == RowKind::Entries && open.entries.is_empty() {
            let list = tree.add(self.section, Role::List);
            open.entries = (0..block.entries).map(|_| tree.add(list, Role::Item)).collect();
        }
        let mut cells = Vec::new();
        if matches!(row.kind, RowKind::GridHead | RowKind::GridRow) && !placed.again {
            let section = self.section;
            let table = *open.table.get_or_insert_with(|| tree.add(section, Role::Table));
            let node = tree.add(table, Role::Row);
            let role = |cell: usize| match (row.kind, cell) {
                (RowKind::GridHead, _) => Role::ColumnHead,
                (_, 0) => Role::RowHead,
                _ => Role::Cell,
            };
            cells = (0..block.cells).map(|cell| tree.add(node, role(cell))).collect();
        }
        for item in &row.items {
            let node = match item.part {
                Part::Entry(entry) => {
                    let role = if matches!(item.what, What::Text(_)) {
                        Role::Body
                    } else {
                        Role::Label
                    };
                    Some(self.document.tree.add(open.entries[entry], role))
                }
                Part::Cell(cell) => cells.get(cell).copied(),
                Part::Plain if matches!(item.what, What::Text(_)) => {
                    let role = if row.kind == RowKind::Heading {
                        Role::H2
                    } else {
                        Role::P
                    };
                    Some(self.document.tree.add(self.section, role))
                }
                Part::Plain => None,
            };
            self.item(placed, item, node);
        }
    }

    fn item(&mut self, placed: &Placed, item: &Item, node: Option<NodeId>) {
        let (x, y) = (self.plan.left(item), placed.y + item.y);
        match (&item.what, node) {
            (What::Text(text), Some(node)) => {
                let (left, top, text) = (mm(x), self.top(y), Rc::clone(text));
                self.document.tagged(self.page, node, |pen| pen.text(&text, left, top));
            }
            (What::Text(text), None) => {
                let (left, top, text) = (mm(x), self.top(y), Rc::clone(text));
                self.document.artifact(self.page, |pen| pen.text(&text, left, top));
            }
            (What::Field { h, .. }, Some(node)) => {
                let frame = area(self.plan.sheet.height, [x, y, item.w, *h]);
                self.document.tree.say(node, BOX.into());
                self.document
                    .tagged(self.page, node, |pen| pen.frame(frame, mm(LINE), BLACK));
            }
            (What::Field { question, h, .. }, None) => self.filled_in(question, [x, y, item.w, *h]),
            _ => {}
        }
    }

    /// The respondent's code or name, where it is known before.
    fn filled_in(&mut self, question: &str, [x, y, w, h]: [f32; 4]) {
        let known = match question {
            CODE_FIELD => &self.copy.code,
            NAME_FIELD => &self.copy.name,
            _ => &None,
        };
        let Some(known) = known.as_deref().filter(|known| !known.trim().is_empty()) else {
            return;
        };
        let align = if self.plan.sheet.rtl { Align::End } else { Align::Start };
        let mut style = self.plan.sheet.choice.align(align);
        let full = self.document.set(known, &style, mm(w), Setting::Single).width();
        style = style.size(style.size * (mm(w - 1.0) / full).clamp(0.55, 1.0));
        let text = self.document.set(known, &style, mm(w - 1.0), Setting::Single);
        let top = self.top(y + h) + text.height();
        let node = self.document.tree.add(self.section, Role::P);
        self.document
            .tagged(self.page, node, |pen| pen.text(&text, mm(x + 0.5), top));
    }

    /// The sheet, the version and the page between the marks at the foot.
    fn foot(&mut self) {
        let texts = self.data.texts();
        let style = Style::sans(7.6).colour(Colour::SOFT);
        let mut about = Vec::new();
        if self.copy.sheet > 0 {
            about.push(msg::documents_form_sheet(texts, self.copy.sheet.to_string()));
        }
        about.push(msg::documents_form_version(texts, self.data.version.to_string()));
        let about = about.join("\u{2002}·\u{2002}");
        let page = msg::documents_form_page(texts, self.number + 1, self.plan.pages.len());
        let left = SIDE + self.plan.sheet.hang;
        let right = self.plan.sheet.width - SIDE - QUIET;
        let middle = self.plan.sheet.height - EDGE - MARK / 2.0;
        for (words, align) in [(about, Align::Start), (page, Align::End)] {
            let set = self
                .document
                .set(&words, &style.align(align), mm(right - left), Setting::Single);
            let top = self.top(middle) + set.height() / 2.0;
            self.document.artifact(self.page, |pen| pen.text(&set, mm(left), top));
        }
    }
}
