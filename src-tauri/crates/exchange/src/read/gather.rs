//! Collects the cells of a sheet, in any order, under the limits.

use std::collections::BTreeMap;

use super::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Refused};
use crate::book::{Cell, Row};

/// The rows of one sheet while they are read. `spent` counts cells over the whole file.
pub(super) struct Gather<'a> {
    rows: BTreeMap<u32, Row>,
    spent: &'a mut usize,
}

impl<'a> Gather<'a> {
    pub(super) fn new(spent: &'a mut usize) -> Self {
        Self {
            rows: BTreeMap::new(),
            spent,
        }
    }

    /// Puts a cell; `row` and `column` count from 0. Cells that hold nothing cost nothing, wherever they are.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refused> {
        if cell.is_blank() {
            return Ok(());
        }
        let column = column as usize;
        if column >= MAX_COLUMNS {
            return Err(Refused::at_most("too-many-columns", "columns", MAX_COLUMNS));
        }
        let number = row.saturating_add(1);
        let cells = &mut self
            .rows
            .entry(number)
            .or_insert_with(|| Row {
                number,
                ..Row::default()
            })
            .cells;
        if cells.len() <= column {
            *self.spent += column + 1 - cells.len();
            cells.resize_with(column + 1, Cell::default);
        }
        cells[column] = cell;
        if self.rows.len() > MAX_ROWS {
            Err(Refused::at_most("too-large", "rows", MAX_ROWS))
        } else if *self.spent > MAX_CELLS {
            Err(Refused::at_most("too-large", "cells", MAX_CELLS))
        } else {
            Ok(())
        }
    }

    pub(super) fn hide(&mut self, row: u32) {
        if let Some(row) = self.rows.get_mut(&row.saturating_add(1)) {
            row.hidden = true;
        }
    }

    pub(super) fn rows(self) -> Vec<Row> {
        self.rows.into_values().collect()
    }
}
