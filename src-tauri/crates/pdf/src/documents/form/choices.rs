//! Boxes with a label each: lists in columns, scales on a row.

use super::PaperChoice;
use super::places::FieldKind;
use super::sheet::{BESIDE, CLEAR, DIGIT, Part, Row, RowKind, Setter, height, in_mm};
use crate::text::Align;

/// White between the label of one column and the box of the next.
const GUTTER: f32 = 4.0;
/// Most columns of a list.
const COLUMNS_MAX: usize = 4;
/// Most lines of a label below its box.
const LINES_MAX: usize = 3;

/// A list of boxes with their labels, in as many columns as the labels allow, read down.
pub(super) fn entries(setter: &mut Setter, question: &str, choices: &[PaperChoice], kind: FieldKind) -> Vec<Row> {
    let s = &setter.sheet;
    let (style, side, hang, body) = (s.choice, s.side, s.hang, s.body());
    let (wide, tall) = if kind == FieldKind::Digit { DIGIT } else { (side, side) };
    let pitch = s.pitch.max(tall + CLEAR + 0.5);
    let label = |columns: usize| body / columns as f32 - wide - BESIDE - if columns > 1 { GUTTER } else { 0.0 };
    let widest = choices
        .iter()
        .map(|choice| setter.natural(choice.shown(), &style))
        .fold(0.0, f32::max);
    // The finest grid that the labels fit into, whatever their number, so that boxes of different questions line up.
    let columns = (2..=COLUMNS_MAX)
        .rev()
        .find(|&columns| widest <= label(columns))
        .unwrap_or(1);
    let down = choices.len().div_ceil(columns).max(1);
    let line = in_mm(style.size * style.leading);
    let top = ((pitch - tall) / 2.0).max(CLEAR);
    (0..down)
        .map(|at| {
            let mut row = Row::new(RowKind::Entries, pitch);
            for (column, index) in (at..choices.len()).step_by(down).enumerate() {
                let choice = &choices[index];
                let x = hang + column as f32 * body / columns as f32;
                let part = Part::Entry(index);
                let place = [x, top, wide, tall];
                row.field(part, place, kind, question, &choice.value);
                let text = setter.text(choice.shown(), &style, label(columns));
                let y = top + (tall - line) / 2.0;
                row.height = row.height.max(y + height(&text) + 1.2);
                row.text(part, (x + wide + BESIDE, y, label(columns)), text);
            }
            row
        })
        .collect()
}

/// A row of boxes with their labels below; a list where the labels are too long for that.
pub(super) fn scale(setter: &mut Setter, question: &str, points: &[PaperChoice]) -> Vec<Row> {
    let between = points.get(1..points.len().saturating_sub(1)).unwrap_or_default();
    let ends_only = !between.is_empty() && between.iter().all(|point| point.label.trim().is_empty());
    let row = if ends_only {
        with_ends(setter, question, points)
    } else {
        with_labels(setter, question, points)
    };
    match row {
        Some(row) => vec![row],
        None => entries(setter, question, points, FieldKind::Cross),
    }
}

/// Where boxes stand apart enough for a reader.
const APART: f32 = 12.5;

fn with_labels(setter: &mut Setter, question: &str, points: &[PaperChoice]) -> Option<Row> {
    let style = setter.sheet.head.align(Align::Center);
    let (body, side) = (setter.sheet.body(), setter.sheet.side);
    let most = body / points.len() as f32;
    let mut widest = 0.0_f32;
    let mut word = 0.0_f32;
    for point in points {
        widest = widest.max(setter.natural(&point.label, &style));
        word = word.max(setter.widest_word(&point.label, &style));
    }
    let pitch = (widest + 4.0)
        .clamp(APART + 1.5, most.max(APART + 1.5))
        .min(36.0)
        .max(word + 3.0);
    let texts: Vec<_> = points
        .iter()
        .map(|point| setter.text(&point.label, &style, pitch - 3.0))
        .collect();
    let lines = texts.iter().map(|text| text.lines.len()).max().unwrap_or(0);
    if pitch > most || lines > LINES_MAX {
        return None;
    }
    // The first box or its label, whichever is wider, stands flush with the question.
    let flush = texts.first().map_or(0.0, |text| in_mm(text.width())).max(side);
    let left = setter.sheet.hang - (pitch - flush) / 2.0;
    let mut row = boxes(setter, question, points, left + (pitch - side) / 2.0, pitch);
    let below = row.height;
    for (index, text) in texts.into_iter().enumerate() {
        if !points[index].label.trim().is_empty() {
            row.height = row.height.max(below + height(&text) + 0.6);
            let x = left + index as f32 * pitch + 1.5;
            row.text(Part::Entry(index), (x, below, pitch - 3.0), text);
        }
    }
    Some(row)
}

fn with_ends(setter: &mut Setter, question: &str, points: &[PaperChoice]) -> Option<Row> {
    let style = setter.sheet.head;
    let (body, side, hang) = (setter.sheet.body(), setter.sheet.side, setter.sheet.hang);
    let ends = [&points[0], &points[points.len() - 1]];
    let steps = (points.len() - 1) as f32;
    let widest = ends
        .map(|end| setter.natural(&end.label, &style))
        .into_iter()
        .fold(0.0, f32::max);
    let most = (body - side) / steps;
    let pitch = ((2.0 * widest.min(40.0) + 5.0 - side) / steps)
        .clamp(APART + 1.5, 24.0)
        .min(most);
    let half = (steps * pitch + side) / 2.0 - 2.0;
    let word = ends
        .map(|end| setter.widest_word(&end.label, &style))
        .into_iter()
        .fold(0.0, f32::max);
    if pitch < APART || word > half {
        return None;
    }
    let ends = [(0, Align::Start), (points.len() - 1, Align::End)]
        .map(|(index, align)| (index, setter.text(&points[index].label, &style.align(align), half)));
    if ends.iter().any(|(_, text)| text.lines.len() > LINES_MAX) {
        return None;
    }
    let mut row = boxes(setter, question, points, hang, pitch);
    if points.iter().all(|point| point.value.trim().parse::<i32>().is_ok()) {
        figures(setter, &mut row, points);
    }
    let below = row.height;
    let right = hang + steps * pitch + side - half;
    for ((index, text), x) in ends.into_iter().zip([hang, right]) {
        row.height = row.height.max(below + height(&text) + 0.6);
        row.text(Part::Entry(index), (x, below, half), text);
    }
    Some(row)
}

/// The points' figures, each below its box.
fn figures(setter: &mut Setter, row: &mut Row, points: &[PaperChoice]) {
    let style = setter.sheet.head.align(Align::Center);
    let (below, lefts): (f32, Vec<(f32, f32)>) = (row.height, row.items.iter().map(|item| (item.x, item.w)).collect());
    for (index, (x, w)) in lefts.into_iter().enumerate() {
        let text = setter.text(&points[index].value, &style, w + 4.0);
        row.height = row.height.max(below + height(&text));
        row.text(Part::Entry(index), (x - 2.0, below, w + 4.0), text);
    }
}

/// The boxes of a scale; the row ends where labels may begin.
fn boxes(setter: &Setter, question: &str, points: &[PaperChoice], left: f32, pitch: f32) -> Row {
    let side = setter.sheet.side;
    let top = CLEAR;
    let mut row = Row::new(RowKind::Entries, top + side + CLEAR);
    for (index, point) in points.iter().enumerate() {
        let place = [left + index as f32 * pitch, top, side, side];
        row.field(Part::Entry(index), place, FieldKind::Cross, question, &point.value);
    }
    row
}
