//! Which row of a form stands on which page, and the layout that follows.

use super::head::{self, Head};
use super::marks::MARKS;
use super::places::{FormLayout, MarkPlace, PageLayout, PaperField, Rect, rounded};
use super::sheet::{Block, EDGE, Item, MARK, QR, Row, RowKind, SIDE, Setter, Sheet, What};
use super::{FormPaper, blocks};
use crate::text::Typesetter;

/// Of the record, not of the program.
const FORMAT: u32 = 1;
/// A question that would leave more than this part of a page empty is divided instead.
const GAP_MAX: f32 = 0.3;
/// Most white that is added before a question to end a page evenly.
const STRETCH_MAX: f32 = 2.4;

/// A row on a page.
pub(super) struct Placed {
    pub block: usize,
    pub row: usize,
    /// From the paper's top.
    pub y: f32,
    /// Whether it is the head of a grid once more.
    pub again: bool,
    /// How many questions stand above it on its page.
    nth: usize,
}

/// A form in place.
pub(super) struct Plan {
    pub sheet: Sheet,
    pub blocks: Vec<Block>,
    pub first: Head,
    pub next: Head,
    pub pages: Vec<Vec<Placed>>,
    form_code: String,
}

/// Sets a form and divides it into pages. Copies play no part in it.
pub(super) fn plan(data: &FormPaper, types: &mut Typesetter) -> Plan {
    let mut setter = Setter {
        sheet: Sheet::of(data),
        types,
    };
    let first = head::first(data, &mut setter);
    let next = head::next(data, &mut setter);
    let blocks = blocks::blocks(data, &mut setter);
    let mut breaker = Breaker {
        tops: (first.below, next.below),
        bottom: setter.sheet.bottom(),
        y: first.below,
        nth: 0,
        pages: vec![Vec::new()],
    };
    for (index, block) in blocks.iter().enumerate() {
        breaker.place(index, block);
    }
    breaker.stretch(&blocks);
    Plan {
        pages: breaker.pages,
        sheet: setter.sheet,
        blocks,
        first,
        next,
        form_code: data.form_code.clone(),
    }
}

struct Breaker {
    /// Where the first page and the others begin.
    tops: (f32, f32),
    bottom: f32,
    y: f32,
    nth: usize,
    pages: Vec<Vec<Placed>>,
}

impl Breaker {
    fn place(&mut self, index: usize, block: &Block) {
        if !self.is_fresh() {
            self.y += block.before;
        }
        let left = self.bottom - self.y;
        if block.height() > left && !self.is_fresh() {
            let whole = self.bottom - self.tops.1;
            let divides = left > whole * GAP_MAX && fits(block, left) >= together(block);
            if !divides && (block.height() <= whole || fits(block, left) < together(block)) {
                self.turn();
            }
        }
        let mut row = 0;
        while row < block.rows.len() {
            let left = self.bottom - self.y;
            let rest: f32 = block.rows[row..].iter().map(|row| row.height).sum();
            let mut end = block.rows.len();
            if rest > left + 0.01 {
                end = row + fit(&block.rows[row..], left);
                // The last row never stands alone on a page.
                if end + 1 == block.rows.len() && end > row + 1 && end > together(block) {
                    end -= 1;
                }
                end = end.max(row + 1);
            }
            for at in row..end {
                self.put(index, at, block.rows[at].height, false);
            }
            row = end;
            if row < block.rows.len() {
                self.turn();
                if let Some(head) = block.grid_head().filter(|&head| head < row) {
                    self.put(index, head, block.rows[head].height, true);
                }
            }
        }
        self.nth += 1;
    }

    fn is_fresh(&self) -> bool {
        self.pages.last().is_none_or(Vec::is_empty)
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.tops.1;
        self.nth = 0;
    }

    fn put(&mut self, block: usize, row: usize, height: f32, again: bool) {
        let (y, nth) = (self.y, self.nth);
        if let Some(page) = self.pages.last_mut() {
            page.push(Placed {
                block,
                row,
                y,
                again,
                nth,
            });
        }
        self.y += height;
    }

    /// Spreads the questions of full pages, so that they end at one height.
    fn stretch(&mut self, blocks: &[Block]) {
        let last = self.pages.len() - 1;
        for page in &mut self.pages[..last] {
            let Some(end) = page.last() else { continue };
            let over = self.bottom - end.y - blocks[end.block].rows[end.row].height;
            if end.nth > 0 && over > 0.0 {
                let each = (over / end.nth as f32).min(STRETCH_MAX);
                for placed in page {
                    placed.y += each * placed.nth as f32;
                }
            }
        }
    }
}

/// How many rows fit into a height.
fn fit(rows: &[Row], left: f32) -> usize {
    let mut used = 0.0;
    rows.iter()
        .take_while(|row| {
            used += row.height;
            used <= left + 0.01
        })
        .count()
}

fn fits(block: &Block, left: f32) -> usize {
    fit(&block.rows, left)
}

/// How many rows at the head of a block stay on one page: heading, question, head of the grid, two answers.
fn together(block: &Block) -> usize {
    let opening = block
        .rows
        .iter()
        .take_while(|row| row.kind != RowKind::Entries && row.kind != RowKind::GridRow)
        .count();
    (opening + 2).min(block.rows.len())
}

impl Plan {
    pub(super) fn head(&self, page: usize) -> &Head {
        if page == 0 { &self.first } else { &self.next }
    }

    /// Where an item stands from the paper's left; the other way round in a form read from the right.
    pub(super) fn left(&self, item: &Item) -> f32 {
        if self.sheet.rtl {
            self.sheet.width - SIDE - item.x - item.w
        } else {
            SIDE + item.x
        }
    }

    pub(super) fn marks(&self) -> [MarkPlace; 4] {
        let (right, bottom) = (
            self.sheet.width - 2.0 * EDGE - MARK,
            self.sheet.height - 2.0 * EDGE - MARK,
        );
        let places = [(0.0, 0.0), (right, 0.0), (0.0, bottom), (right, bottom)];
        let mut id = 0;
        places.map(|(x, y)| {
            let mark = MarkPlace {
                id,
                x: rounded(x),
                y: rounded(y),
                size: MARK,
            };
            id += 1;
            debug_assert!(usize::from(id) <= MARKS.len());
            mark
        })
    }

    pub(super) fn layout(&self) -> FormLayout {
        let (x, y) = self.sheet.qr();
        let qr = Rect {
            x: rounded(x - EDGE),
            y: rounded(y - EDGE),
            w: QR,
            h: QR,
        };
        let pages = (1..).zip(&self.pages).map(|(number, placed)| PageLayout {
            number,
            marks: self.marks(),
            qr,
            boxes: placed.iter().flat_map(|placed| self.fields(placed)).collect(),
        });
        FormLayout {
            format: FORMAT,
            form_code: self.form_code.clone(),
            width: self.sheet.width,
            height: self.sheet.height,
            pages: pages.collect(),
        }
    }

    fn fields<'a>(&'a self, placed: &'a Placed) -> impl Iterator<Item = PaperField> + 'a {
        let row = &self.blocks[placed.block].rows[placed.row];
        row.items.iter().filter_map(move |item| match &item.what {
            What::Field {
                kind,
                question,
                value,
                h,
            } => Some(PaperField {
                kind: *kind,
                question: question.clone(),
                value: value.clone(),
                x: rounded(self.left(item) - EDGE),
                y: rounded(placed.y + item.y - EDGE),
                w: rounded(item.w),
                h: rounded(*h),
            }),
            _ => None,
        })
    }
}
