//! Tables: hairlines, a head that comes again on each page, rows that stay whole.

use std::ops::Range;
use std::rc::Rc;

use super::flow::Flow;
use crate::page::{Fill, NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// A column; `width` is its part of the table.
pub(crate) struct Column {
    pub head: String,
    pub width: f32,
    pub align: Align,
}

/// What stands in a cell.
pub(crate) enum Cell {
    Text(String),
    /// A bar of that part of the cell, with its value behind it.
    Bar(f32, String),
    /// A dot and what it means.
    Dot(Fill, String),
    /// A sign and what it means.
    Sign(String, String),
}

/// A table whose first column names its rows.
pub(crate) struct Table {
    /// Above the table; empty for none.
    pub caption: String,
    /// Empty heads in all columns leave the head out.
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Whether the last row is a sum.
    pub total: bool,
}

const TEXT: Style = Style::sans(8.5).leading(1.36);
const PAD: f32 = 3.4;
const GUTTER: f32 = 6.0;
/// A dot's radius.
pub(super) const DOT: f32 = 2.7;

impl Table {
    fn is_sum(&self, row: usize) -> bool {
        self.total && row + 1 == self.rows.len()
    }
}

/// A row set in its columns.
struct SetRow {
    cells: Vec<Rc<Paragraph>>,
    lines: usize,
    /// The tallest cell's line.
    line: f32,
}

impl Flow {
    pub(crate) fn table(&mut self, table: &Table) {
        let head_style = TEXT.bold().colour(Colour::ACCENT);
        let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
        let head = heads
            .iter()
            .any(|head| !head.is_empty())
            .then(|| self.set_row(table, &heads, &head_style));
        let node = self.document.tree.add(self.section, Role::Table);

        let two_rows = 2.0 * (TEXT.size * TEXT.leading + 2.0 * PAD);
        self.caption(table, node, head.as_ref().map_or(0.0, row_height) + two_rows);
        if let Some(head) = &head {
            self.draw_head(table, head, Some(node));
        } else {
            self.rule(0.8, Colour::ACCENT);
        }
        let sets: Vec<SetRow> = table
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let style = if table.is_sum(index) { TEXT.bold() } else { TEXT };
                let texts: Vec<&str> = row.iter().map(Cell::text).collect();
                self.set_row(table, &texts, &style)
            })
            .collect();
        let room = self.column() - head.as_ref().map_or(0.0, row_height);
        for (index, (row, set)) in table.rows.iter().zip(&sets).enumerate() {
            // The last row never stands alone on a page.
            let company = if index + 2 == sets.len() {
                row_height(&sets[index + 1])
            } else {
                0.0
            };
            if row_height(set) <= room && self.need((row_height(set) + company).min(room)) {
                self.repeat_head(table, head.as_ref());
            }
            let row_node = self.document.tree.add(node, Role::Row);
            let nodes = self.cell_nodes(table, row, row_node);
            self.draw_row(table, row, set, &nodes, head.as_ref());
            let is_sum = table.is_sum(index);
            self.rule(
                if is_sum { 0.8 } else { 0.35 },
                if is_sum { Colour::ACCENT } else { Colour::HAIR },
            );
        }
        self.space(mm(1.5));
    }

    fn caption(&mut self, table: &Table, node: NodeId, with: f32) {
        if table.caption.is_empty() {
            self.need(with);
            return;
        }
        let style = Style::sans(8.5).bold().leading(1.4);
        let caption = self.document.set(&table.caption, &style, self.width(), Setting::Filled);
        self.space(mm(2.0));
        self.need(caption.height() + mm(1.5) + with);
        let caption_node = self.document.tree.add(node, Role::Caption);
        let (left, top) = (self.margins.left, self.y);
        self.document
            .tagged(self.page, caption_node, |pen| pen.text(&caption, left, top));
        self.y -= caption.height() + mm(1.5);
    }

    fn set_row(&mut self, table: &Table, texts: &[&str], style: &Style) -> SetRow {
        let total = self.width();
        let cells: Vec<_> = table
            .columns
            .iter()
            .zip(texts)
            .map(|(column, text)| {
                let measure = total * column.width - GUTTER;
                self.document
                    .set(text, &style.align(column.align), measure, Setting::Filled)
            })
            .collect();
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1);
        let line = cells.iter().map(|cell| cell.line_height).fold(0.0, f32::max);
        SetRow { cells, lines, line }
    }

    /// The head, tagged at its first appearance; each next time it is decoration.
    fn draw_head(&mut self, table: &Table, head: &SetRow, node: Option<NodeId>) {
        self.rule(0.8, Colour::ACCENT);
        let row = node.map(|node| self.document.tree.add(node, Role::Row));
        let (page, top) = (self.page, self.y - PAD);
        for (left, cell) in self.lefts(table).into_iter().zip(&head.cells) {
            match row {
                Some(row) => {
                    let node = self.document.tree.add(row, Role::ColumnHead);
                    self.document.tagged(page, node, |pen| pen.text(cell, left, top));
                }
                None => self.document.artifact(page, |pen| pen.text(cell, left, top)),
            }
        }
        self.y -= row_height(head);
        self.rule(0.8, Colour::ACCENT);
    }

    fn repeat_head(&mut self, table: &Table, head: Option<&SetRow>) {
        match head {
            Some(head) => self.draw_head(table, head, None),
            None => self.rule(0.8, Colour::ACCENT),
        }
    }

    fn cell_nodes(&mut self, table: &Table, row: &[Cell], parent: NodeId) -> Vec<NodeId> {
        let tree = &mut self.document.tree;
        (0..table.columns.len())
            .map(|index| {
                let node = tree.add(parent, if index == 0 { Role::RowHead } else { Role::Cell });
                if let Some(Cell::Dot(_, means) | Cell::Sign(_, means)) = row.get(index) {
                    tree.say(node, means.clone());
                }
                node
            })
            .collect()
    }

    /// Draws a row, over several pages only when one is too short for it.
    fn draw_row(&mut self, table: &Table, row: &[Cell], set: &SetRow, nodes: &[NodeId], head: Option<&SetRow>) {
        let lefts = self.lefts(table);
        let mut done = 0;
        while done < set.lines {
            let fits = ((self.left_over() - 2.0 * PAD) / set.line + 0.01).max(1.0) as usize;
            let whole = done == 0 && row_height(set) <= self.left_over() + 0.1;
            let end = if whole { set.lines } else { (done + fits).min(set.lines) };
            for (index, (cell, paragraph)) in row.iter().zip(&set.cells).enumerate() {
                let shown = done.min(paragraph.lines.len())..end.min(paragraph.lines.len());
                if done == 0 || !shown.is_empty() {
                    let measure = self.width() * table.columns[index].width - GUTTER;
                    self.draw_cell(cell, paragraph, shown, nodes[index], (lefts[index], measure));
                }
            }
            self.y -= if whole {
                row_height(set)
            } else {
                (end - done) as f32 * set.line + 2.0 * PAD
            };
            done = end;
            if done < set.lines {
                self.break_page();
                self.repeat_head(table, head);
            }
        }
    }

    fn draw_cell(
        &mut self,
        cell: &Cell,
        text: &Paragraph,
        shown: Range<usize>,
        node: NodeId,
        (left, measure): (f32, f32),
    ) {
        let (page, top) = (self.page, self.y - PAD);
        let middle = top - TEXT.size * TEXT.leading / 2.0;
        match cell {
            Cell::Bar(part, _) => {
                const THICK: f32 = 7.2;
                let length = (measure - mm(11.0)) * part.clamp(0.0, 1.0);
                self.document.artifact(page, |pen| {
                    pen.area([left, middle - THICK / 2.0, length, THICK], Colour::ACCENT)
                });
                self.document
                    .tagged(page, node, |pen| pen.text(text, left + length + 4.0, top));
            }
            Cell::Dot(fill, _) => {
                let centre = (left + measure / 2.0, middle);
                self.document
                    .tagged(page, node, |pen| pen.dot(centre, DOT, Colour::INK, *fill));
            }
            Cell::Text(_) | Cell::Sign(..) => {
                let from = top + shown.start as f32 * text.line_height;
                self.document
                    .tagged(page, node, |pen| pen.text_lines(text, shown, left, from));
            }
        }
    }

    fn lefts(&self, table: &Table) -> Vec<f32> {
        let mut left = self.margins.left + GUTTER / 2.0;
        table
            .columns
            .iter()
            .map(|column| {
                let own = left;
                left += column.width * self.width();
                own
            })
            .collect()
    }

    fn rule(&mut self, width: f32, colour: Colour) {
        let (left, right, y) = (self.margins.left, self.margins.left + self.width(), self.y);
        self.document
            .artifact(self.page, |pen| pen.rule((left, y), (right, y), width, colour));
    }
}

fn row_height(row: &SetRow) -> f32 {
    row.cells.iter().map(|cell| cell.height()).fold(0.0, f32::max) + 2.0 * PAD
}

impl Cell {
    fn text(&self) -> &str {
        match self {
            Cell::Text(text) | Cell::Bar(_, text) | Cell::Sign(text, _) => text,
            Cell::Dot(..) => "",
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Cell::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Text(text.into())
    }
}
