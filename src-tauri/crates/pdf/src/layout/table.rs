//! Tables: hairlines, a head that comes again on each page, rows that stay whole.

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
const DOT: f32 = 2.7;

/// A row set in its columns.
struct SetRow {
    cells: Vec<Paragraph>,
    lines: usize,
}

impl Flow {
    pub(crate) fn table(&mut self, table: &Table) {
        let head_style = TEXT.bold().colour(Colour::ACCENT);
        let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
        let head = heads.iter().any(|head| !head.is_empty()).then(|| self.set_row(table, &heads, &head_style));
        let node = self.document.tree.add(self.section, Role::Table);

        let two_rows = 2.0 * (TEXT.size * TEXT.leading + 2.0 * PAD);
        self.caption(table, node, head.as_ref().map_or(0.0, row_height) + two_rows);
        if let Some(head) = &head {
            self.draw_head(table, head, Some(node));
        } else {
            self.rule(0.8, Colour::ACCENT);
        }
        let last = table.rows.len().saturating_sub(1);
        for (index, row) in table.rows.iter().enumerate() {
            let is_total = table.total && index == last;
            let style = if is_total { TEXT.bold() } else { TEXT };
            let texts: Vec<&str> = row.iter().map(Cell::text).collect();
            let set = self.set_row(table, &texts, &style);
            // The sum stays with the row above it.
            let company = if index + 1 == last && table.total { row_height(&set) + two_rows / 2.0 } else { row_height(&set) };
            let is_taller_than_a_page = row_height(&set) > self.column() - head.as_ref().map_or(0.0, row_height);
            if !is_taller_than_a_page && self.need(company) {
                self.repeat_head(table, head.as_ref());
            }
            let row_node = self.document.tree.add(node, Role::Row);
            let nodes = self.cell_nodes(table, row, row_node);
            self.draw_row(table, row, &set, &nodes, head.as_ref());
            self.rule(if is_total { 0.8 } else { 0.35 }, if is_total { Colour::ACCENT } else { Colour::HAIR });
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
        self.document.tagged(self.page, caption_node, |pen| pen.text(&caption, left, top));
        self.y -= caption.height() + mm(1.5);
    }

    fn set_row(&mut self, table: &Table, texts: &[&str], style: &Style) -> SetRow {
        let total = self.width();
        let cells: Vec<Paragraph> = table
            .columns
            .iter()
            .zip(texts)
            .map(|(column, text)| {
                let measure = total * column.width - GUTTER;
                self.document.set(text, &style.align(column.align), measure, Setting::Filled)
            })
            .collect();
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1);
        SetRow { cells, lines }
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
        let line = TEXT.size * TEXT.leading;
        let lefts = self.lefts(table);
        let mut done = 0;
        while done < set.lines {
            let fits = ((self.left_over() - 2.0 * PAD) / line + 0.01).max(1.0) as usize;
            let part = done..(done + fits).min(set.lines);
            let (page, top) = (self.page, self.y - PAD);
            for ((cell, paragraph), (&left, &node)) in row.iter().zip(&set.cells).zip(lefts.iter().zip(nodes)) {
                let shown = part.start.min(paragraph.lines.len())..part.end.min(paragraph.lines.len());
                let measure = self.width() * table.columns[nodes.iter().position(|&own| own == node).unwrap_or(0)].width - GUTTER;
                match cell {
                    _ if done > 0 && shown.is_empty() => {}
                    Cell::Bar(part, _) => {
                        let length = (measure - mm(11.0)) * part.clamp(0.0, 1.0);
                        let bar = [left, top - line * 0.5 - 3.6, length, 7.2];
                        self.document.artifact(page, |pen| pen.area(bar, Colour::ACCENT));
                        self.document.tagged(page, node, |pen| pen.text(paragraph, left + length + 4.0, top));
                    }
                    Cell::Dot(fill, _) => {
                        let centre = (left + measure / 2.0, top - line * 0.5);
                        self.document.tagged(page, node, |pen| pen.dot(centre, DOT, Colour::INK, *fill));
                    }
                    Cell::Text(_) | Cell::Sign(..) => {
                        let from = top + part.start as f32 * line;
                        self.document.tagged(page, node, |pen| pen.text_lines(paragraph, shown, left, from));
                    }
                }
            }
            self.y -= part.len() as f32 * line + 2.0 * PAD;
            done = part.end;
            if done < set.lines {
                self.break_page();
                self.repeat_head(table, head);
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
        self.document.artifact(self.page, |pen| pen.rule((left, y), (right, y), width, colour));
    }
}

fn row_height(row: &SetRow) -> f32 {
    row.lines as f32 * TEXT.size * TEXT.leading + 2.0 * PAD
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
