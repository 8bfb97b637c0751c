//! What lies under a form's texts: marks, rules, bands, boxes of figures.

use super::marks::{CELLS, is_black};
use super::pages::Plan;
use super::places::FieldKind;
use super::sheet::{BLACK, EDGE, Item, LINE, MARK, Part, SIDE, Shown, What};
use crate::page::Pen;
use crate::paper::mm;

/// What is the same on that page of every copy and carries no meaning: marks, rules, bands, boxes that no text belongs to.
pub(super) fn ground(pen: &mut Pen, plan: &Plan, page: usize) {
    let tall = plan.sheet.height;
    let cell = MARK / CELLS as f32;
    let mut cells = Vec::new();
    for (id, mark) in plan.marks().iter().enumerate() {
        for row in 0..CELLS {
            let black = |column: &usize| is_black(id, row, *column);
            let lefts = (0..CELLS)
                .filter(black)
                .map(|column| EDGE + mark.x + column as f32 * cell);
            cells.extend(lefts.map(|x| area(tall, [x, EDGE + mark.y + row as f32 * cell, cell, cell])));
        }
    }
    pen.areas(&cells, BLACK);
    for (y, row) in &plan.head(page).rows {
        for item in &row.items {
            decoration(pen, tall, (SIDE + item.x, y + item.y), item);
        }
    }
    // Bands first: the hairlines between them stay whole.
    for bands in [true, false] {
        for placed in &plan.pages[page] {
            let items = plan.blocks[placed.block].rows[placed.row].items.iter();
            for item in items.filter(|item| matches!(item.what, What::Area(..)) == bands) {
                decoration(pen, tall, (plan.left(item), placed.y + item.y), item);
            }
        }
    }
}

fn decoration(pen: &mut Pen, tall: f32, (x, y): (f32, f32), item: &Item) {
    let frame = |h: f32| area(tall, [x, y, item.w, h]);
    match &item.what {
        What::Rule(points, colour) => {
            let level = mm(tall - y);
            pen.rule((mm(x), level), (mm(x + item.w), level), *points, *colour);
        }
        What::Bar(h, colour) | What::Area(h, colour) => pen.area(frame(*h), *colour),
        What::Picture(shown) => picture(pen, frame(item.w), *shown),
        What::Field { kind, h, .. } if item.part == Part::Plain && *kind != FieldKind::Write => {
            pen.frame(frame(*h), mm(LINE), BLACK);
        }
        What::Field { .. } | What::Text(_) => {}
    }
}

fn picture(pen: &mut Pen, [left, bottom, width, height]: [f32; 4], shown: Shown) {
    pen.frame([left, bottom, width, height], mm(LINE), BLACK);
    match shown {
        Shown::Blackened => pen.area([left, bottom, width, height], BLACK),
        Shown::Crossed => {
            let (reach, thick) = (mm(0.45), mm(0.5));
            let (right, top) = (left + width, bottom + height);
            pen.rule(
                (left - reach, bottom - reach),
                (right + reach, top + reach),
                thick,
                BLACK,
            );
            pen.rule(
                (left - reach, top + reach),
                (right + reach, bottom - reach),
                thick,
                BLACK,
            );
        }
    }
}

/// From millimetres below the paper's left top to points above its left bottom.
pub(super) fn area(tall: f32, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
    [mm(x), mm(tall - y - h), mm(w), mm(h)]
}
