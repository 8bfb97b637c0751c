//! Cells merged over several rows: the value stands in the first and holds for all.

use std::collections::HashMap;

use crate::book::{Cell, Sheet};

/// The merges that reach over rows, found by column and row without looking at all of them.
pub(super) struct Merged<'a> {
    sheet: &'a Sheet,
    columns: HashMap<u32, Vec<Span>>,
}

struct Span {
    first: u32,
    last: u32,
    column: u32,
}

impl<'a> Merged<'a> {
    pub(super) fn new(sheet: &'a Sheet) -> Self {
        let mut columns: HashMap<u32, Vec<Span>> = HashMap::new();
        let width = sheet.width();
        for merge in sheet.merges.iter().filter(|merge| merge.rows.1 > merge.rows.0) {
            let span = || Span {
                first: merge.rows.0,
                last: merge.rows.1,
                column: merge.columns.0,
            };
            for column in merge.columns.0..=merge.columns.1.min(width) {
                columns.entry(column).or_default().push(span());
            }
        }
        for spans in columns.values_mut() {
            spans.sort_by_key(|span| span.first);
        }
        Self { sheet, columns }
    }

    /// The first cell of the merge that covers this one from above.
    pub(super) fn above(&self, row: u32, column: u32) -> Option<&'a Cell> {
        let spans = self.columns.get(&column)?;
        let span = spans[..spans.partition_point(|span| span.first < row)]
            .last()
            .filter(|span| row <= span.last)?;
        self.sheet.row(span.first)?.cells.get(span.column as usize)
    }
}
