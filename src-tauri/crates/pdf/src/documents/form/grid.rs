//! Several questions with one scale: a grid whose head comes again on each page.

use super::places::FieldKind;
use super::sheet::{BAND, Block, Part, Row, RowKind, Setter, What, height};
use super::{PaperChoice, PaperLine, blocks, choices};
use crate::text::{Align, Colour};

/// Part of the width that the boxes may take.
const BOXES_MAX: f32 = 0.64;
/// Least and most distance between columns of boxes.
const COLUMN: (f32, f32) = (13.0, 25.0);
/// How far bands and rules reach out before the text, so that the text stands flush with the question.
const OUT: f32 = 2.0;

/// Head and rows, or nothing when the points' labels are too long for columns.
pub(super) fn rows(setter: &mut Setter, points: &[PaperChoice], lines: &[PaperLine]) -> Option<Vec<Row>> {
    let body = setter.sheet.body();
    let style = setter.sheet.head.align(Align::Center);
    let most = (body * BOXES_MAX / points.len().max(1) as f32).min(COLUMN.1);
    let word = points
        .iter()
        .map(|point| setter.widest_word(&point.label, &style))
        .fold(0.0, f32::max);
    let least = COLUMN.0.max(word + 1.6);
    if least > most {
        return None;
    }
    let mut column = least;
    loop {
        let two_lines = points
            .iter()
            .all(|point| setter.text(&point.label, &style, column - 1.2).lines.len() <= 2);
        if two_lines || column + 1.0 > most {
            break;
        }
        column += 1.0;
    }
    let mut out = vec![head(setter, points, column)];
    for (number, line) in lines.iter().enumerate() {
        out.push(row(setter, points, line, column, number % 2 == 0));
    }
    Some(out)
}

fn head(setter: &mut Setter, points: &[PaperChoice], column: f32) -> Row {
    let style = setter.sheet.head.align(Align::Center);
    let texts: Vec<_> = points
        .iter()
        .map(|point| setter.text(&point.label, &style, column - 1.2))
        .collect();
    let tallest = texts.iter().map(|text| height(text)).fold(0.0, f32::max);
    let mut row = Row::new(RowKind::GridHead, tallest + 2.0);
    let left = setter.sheet.column() - column * points.len() as f32;
    for (index, text) in texts.into_iter().enumerate() {
        let place = (
            left + index as f32 * column + 0.6,
            0.8 + tallest - height(&text),
            column - 1.2,
        );
        if !points[index].label.trim().is_empty() {
            row.text(Part::Cell(index + 1), place, text);
        }
    }
    let (start, bottom) = (setter.sheet.hang - OUT, row.height);
    row.rule((start, bottom, setter.sheet.column() - start), 0.6, Colour::SOFT);
    row
}

fn row(setter: &mut Setter, points: &[PaperChoice], line: &PaperLine, column: f32, banded: bool) -> Row {
    let (style, side) = (setter.sheet.choice, setter.sheet.side);
    let (hang, end) = (setter.sheet.hang, setter.sheet.column());
    let left = end - column * points.len() as f32;
    let width = left - hang - 2.0;
    let text = setter.text(&line.label, &style, width);
    // A hairline on either side keeps its distance from the boxes.
    let tall = (setter.sheet.pitch + 0.5).max(height(&text) + 2.4);
    let mut row = Row::new(RowKind::GridRow, tall);
    let start = hang - OUT;
    if banded {
        row.add((start, 0.0, left - start), What::Area(tall, BAND));
    }
    row.rule((start, tall, end - start), 0.35, Colour::HAIR);
    row.text(Part::Cell(0), (hang, (tall - height(&text)) / 2.0, width), text);
    for (index, point) in points.iter().enumerate() {
        let x = left + index as f32 * column + (column - side) / 2.0;
        let place = [x, (tall - side) / 2.0, side, side];
        row.field(Part::Cell(index + 1), place, FieldKind::Cross, &line.name, &point.value);
    }
    row
}

/// Each question with a scale of its own, to follow the block of the question that they belong to.
pub(super) fn one_by_one(setter: &mut Setter, points: &[PaperChoice], lines: &[PaperLine]) -> Vec<Block> {
    lines
        .iter()
        .map(|line| {
            let mut words = blocks::words();
            let style = setter.sheet.choice;
            blocks::say(&mut words, setter, &line.label, &style);
            let mut rows = vec![words];
            rows.extend(choices::scale(setter, &line.name, points));
            Block {
                before: 1.2,
                rows,
                entries: points.len(),
                cells: 0,
            }
        })
        .collect()
}
