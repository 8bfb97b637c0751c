//! A table to read and to write in: hairlines, rows that stay whole, a head that comes again on each page.

use std::rc::Rc;

use super::cells::{Column, Entry, Rank, Row, SMALL, TEXT};
use super::sheets::{MARGINS, RULED, Sheets};
use crate::page::{NodeId, Role};
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Style};

/// A table whose rows are named by the column at `named`.
pub(super) struct Grid {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub named: usize,
    /// Height of what follows the table and never stands without its last row.
    pub tail: f32,
}

const HEAD: Style = Style::sans(8.0).bold().leading(1.3).colour(Colour::ACCENT);
const PAD: f32 = 3.6;
const GUTTER: f32 = mm(1.6);
/// Side of a box to tick.
const BOX: f32 = mm(4.0);
/// More lines than any name has: what is longer ends there.
const LINES: usize = 12;

/// A row set in its columns: the texts of each cell.
struct SetRow {
    cells: Vec<Vec<Rc<Paragraph>>>,
    height: f32,
}

impl Sheets<'_> {
    pub(super) fn grid(&mut self, grid: &Grid) {
        let spans = self.spans(grid);
        let heads: Vec<Entry> = grid
            .columns
            .iter()
            .map(|column| Entry::text(&column.head, HEAD))
            .collect();
        let head = self.set_row(grid, &spans, &heads, (0.0, false));
        let table = self.flow.document.tree.add(self.flow.section, Role::Table);
        let sets: Vec<SetRow> = grid
            .rows
            .iter()
            .map(|row| self.set_row(grid, &spans, &row.entries, (row.least, row.rank == Rank::Band)))
            .collect();
        let least: f32 = sets.iter().take(2).map(|set| set.height).sum();
        self.need(head.height + least);
        self.draw_head(grid, &spans, &head, Some(table));
        for (index, (row, set)) in grid.rows.iter().zip(&sets).enumerate() {
            let company = company(grid, &sets, index);
            if self.need((set.height + company).min(self.room() - head.height)) {
                self.draw_head(grid, &spans, &head, None);
            }
            let node = self.flow.document.tree.add(table, Role::Row);
            self.draw_row(grid, &spans, row, set, node);
        }
        self.flow.space(mm(2.0));
    }

    /// Left edge and width of each column.
    fn spans(&self, grid: &Grid) -> Vec<(f32, f32)> {
        let all: f32 = grid.columns.iter().map(|column| column.width).sum();
        let unit = self.flow.width() / all.max(1.0);
        let mut left = MARGINS.left;
        (grid.columns.iter())
            .map(|column| {
                let span = (left, column.width * unit);
                left += span.1;
                span
            })
            .collect()
    }

    fn set_row(&mut self, grid: &Grid, spans: &[(f32, f32)], entries: &[Entry], (least, wide): (f32, bool)) -> SetRow {
        let whole = self.flow.width();
        let mut height = least;
        let mut cells = Vec::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            let measure = if wide && index == 0 {
                whole * 0.85
            } else {
                spans[index].1
            } - 2.0 * GUTTER;
            let align = if wide && index == 0 {
                Align::Start
            } else {
                grid.columns[index].align
            };
            let label_style = if matches!(entry, Entry::Ticks(_)) {
                TEXT
            } else {
                SMALL.size(7.5)
            };
            let set: Vec<_> = match entry {
                Entry::Open => Vec::new(),
                Entry::Lines(lines) => (lines.iter())
                    .filter(|line| !line.0.trim().is_empty())
                    .map(|(text, style)| self.set(text, &style.align(align), measure))
                    .collect(),
                Entry::Ticks(labels) | Entry::Asked(labels) => labels
                    .iter()
                    .map(|label| self.set(label, &label_style, measure))
                    .collect(),
            };
            let tall: f32 = match entry {
                Entry::Ticks(_) => BOX,
                Entry::Asked(labels) => labels.len() as f32 * mm(7.0),
                _ => set.iter().map(|text| shown(text)).sum(),
            };
            height = height.max(tall + 2.0 * PAD);
            cells.push(set);
        }
        SetRow { cells, height }
    }

    /// The head, tagged at its first appearance; each next time it is decoration.
    fn draw_head(&mut self, grid: &Grid, spans: &[(f32, f32)], head: &SetRow, table: Option<NodeId>) {
        self.rule(0.9, Colour::ACCENT);
        let (page, top) = self.flow.here();
        let row = table.map(|table| self.flow.document.tree.add(table, Role::Row));
        for (cell, &(left, _)) in head.cells.iter().zip(spans) {
            let node = row.map(|row| self.flow.document.tree.add(row, Role::ColumnHead));
            for text in cell {
                // The heads stand on one line at their feet.
                let from = top - head.height + PAD + text.height();
                match node {
                    Some(node) => (self.flow.document).tagged(page, node, |pen| pen.text(text, left + GUTTER, from)),
                    None => self
                        .flow
                        .document
                        .artifact(page, |pen| pen.text(text, left + GUTTER, from)),
                }
            }
        }
        self.verticals(grid, spans, head.height);
        self.flow.advance(head.height);
        self.rule(0.9, Colour::ACCENT);
    }

    fn draw_row(&mut self, grid: &Grid, spans: &[(f32, f32)], row: &Row, set: &SetRow, node: NodeId) {
        let (page, top) = self.flow.here();
        for (index, (entry, cell)) in row.entries.iter().zip(&set.cells).enumerate() {
            let role = if index == grid.named || (row.rank == Rank::Band && index == 0) {
                Role::RowHead
            } else {
                Role::Cell
            };
            let node = self.flow.document.tree.add(node, role);
            let left = spans[index].0 + GUTTER;
            match entry {
                Entry::Open => {}
                Entry::Lines(_) => {
                    let tall: f32 = cell.iter().map(|text| shown(text)).sum();
                    let mut from = if row.least > 0.0 {
                        top - (set.height - tall) / 2.0
                    } else {
                        top - PAD
                    };
                    for text in cell {
                        let lines = 0..text.lines.len().min(LINES);
                        self.flow
                            .document
                            .tagged(page, node, |pen| pen.text_lines(text, lines, left, from));
                        from -= shown(text);
                    }
                }
                Entry::Ticks(_) => self.draw_ticks(node, cell, (left, top - set.height / 2.0), spans[index].1),
                Entry::Asked(_) => self.draw_asked(node, cell, (left, top), spans[index].1, set.height),
            }
        }
        if row.rank == Rank::Plain {
            self.verticals(grid, spans, set.height);
        }
        self.flow.advance(set.height);
        let writes = grid.columns.iter().any(|column| column.open);
        match row.rank {
            Rank::Sum => self.rule(0.9, Colour::ACCENT),
            Rank::Plain if writes => self.rule(0.45, RULED),
            Rank::Band | Rank::Plain => self.rule(0.35, if writes { RULED } else { Colour::HAIR }),
        }
    }

    fn draw_ticks(&mut self, node: NodeId, labels: &[Rc<Paragraph>], (left, middle): (f32, f32), width: f32) {
        let (page, _) = self.flow.here();
        let step = (width - GUTTER) / labels.len().max(1) as f32;
        for (at, label) in labels.iter().enumerate() {
            let x = left + at as f32 * step;
            self.flow.document.artifact(page, |pen| {
                pen.frame([x, middle - BOX / 2.0, BOX, BOX], 0.7, Colour::INK);
            });
            let from = middle + label.line_height / 2.0;
            self.flow
                .document
                .tagged(page, node, |pen| pen.text_lines(label, 0..1, x + BOX + mm(1.2), from));
        }
    }

    fn draw_asked(&mut self, node: NodeId, labels: &[Rc<Paragraph>], at: (f32, f32), width: f32, height: f32) {
        let (page, _) = self.flow.here();
        let (left, top) = at;
        let step = height / labels.len().max(1) as f32;
        for (index, label) in labels.iter().enumerate() {
            let upper = top - index as f32 * step;
            self.flow
                .document
                .tagged(page, node, |pen| pen.text_lines(label, 0..1, left, upper - 1.5));
            if index > 0 {
                self.flow.document.artifact(page, |pen| {
                    pen.rule((left, upper), (left + width - 2.0 * GUTTER, upper), 0.35, Colour::HAIR);
                });
            }
        }
    }

    /// Lines at both sides of the columns that people write in.
    fn verticals(&mut self, grid: &Grid, spans: &[(f32, f32)], height: f32) {
        let (page, top) = self.flow.here();
        for (index, (column, &(left, _))) in grid.columns.iter().zip(spans).enumerate() {
            let before = index > 0 && grid.columns[index - 1].open;
            if index > 0 && (column.open || before) {
                self.flow
                    .document
                    .artifact(page, |pen| pen.rule((left, top), (left, top - height), 0.35, RULED));
            }
        }
    }
}

/// What must stand on the page of a row: below a band its first row, below the last rows what follows the table.
fn company(grid: &Grid, sets: &[SetRow], index: usize) -> f32 {
    let left = sets.len() - index;
    let next = sets.get(index + 1).map_or(0.0, |next| next.height);
    match left {
        1 => grid.tail,
        2 => next + grid.tail,
        _ if grid.rows[index].rank == Rank::Band => next,
        _ => 0.0,
    }
}

/// Height of what is shown of a text.
fn shown(text: &Paragraph) -> f32 {
    text.lines.len().min(LINES) as f32 * text.line_height
}
