//! Boxes for figures and lines for handwriting.

use flipchart_i18n::msg;

use super::places::FieldKind;
use super::sheet::{Block, CLEAR, DIGIT, Part, Row, RowKind, Setter, height};
use super::{CODE_FIELD, FormPaper, NAME_FIELD};
use crate::text::Colour;

/// From one digit's box to the next.
const STEP: f32 = DIGIT.0 + CLEAR + 0.2;
/// White between day, month and year.
const GROUP: f32 = 4.0;
/// Height of a page that lines for one answer leave to its head, its foot and the question.
const LINES_LEAVE: f32 = 130.0;
/// What is written on to the right of a label needs at least this.
const WRITE_MIN: f32 = 28.0;

/// The boxes of a number, side by side.
pub(super) fn number(setter: &Setter, question: &str, digits: u8) -> Row {
    let mut row = Row::new(RowKind::Words, CLEAR + DIGIT.1 + 1.0);
    for digit in 0..digits.max(1) {
        let x = setter.sheet.hang + f32::from(digit) * STEP;
        let place = [x, CLEAR, DIGIT.0, DIGIT.1];
        row.field(
            Part::Plain,
            place,
            FieldKind::Digit,
            question,
            &place_of(setter, digit, digits.max(1)).to_string(),
        );
    }
    row
}

/// Two boxes for the day, two for the month, four for the year.
pub(super) fn date(data: &FormPaper, setter: &mut Setter, question: &str) -> Row {
    let texts = data.texts();
    let mut row = Row::new(RowKind::Words, CLEAR + DIGIT.1 + CLEAR);
    let below = row.height;
    let mut x = setter.sheet.hang;
    let groups = [
        ("d", 2_u8, msg::documents_form_day(texts)),
        ("m", 2, msg::documents_form_month(texts)),
        ("y", 4, msg::documents_form_year(texts)),
    ];
    for (sign, digits, word) in groups {
        let width = f32::from(digits) * STEP;
        for digit in 0..digits {
            let place = [x + f32::from(digit) * STEP, CLEAR, DIGIT.0, DIGIT.1];
            row.field(
                Part::Plain,
                place,
                FieldKind::Digit,
                question,
                &format!("{sign}{}", place_of(setter, digit, digits)),
            );
        }
        let style = setter.sheet.head;
        let text = setter.text(&word, &style, width + GROUP - 1.0);
        row.height = row.height.max(below + height(&text) + 0.6);
        row.text(Part::Plain, (x, below, width + GROUP - 1.0), text);
        x += width + GROUP;
    }
    row
}

/// The place of a digit's box among its number's, from 1. Figures run from the left also where the form is mirrored.
fn place_of(setter: &Setter, box_at: u8, digits: u8) -> u8 {
    if setter.sheet.rtl { digits - box_at } else { box_at + 1 }
}

/// Ruled lines over the whole width.
pub(super) fn lines(setter: &Setter, question: &str, lines: u8) -> Vec<Row> {
    let (hang, body, step) = (setter.sheet.hang, setter.sheet.body(), setter.sheet.pitch);
    let most = ((setter.sheet.height - LINES_LEAVE) / step) as u8;
    let count = lines.clamp(1, most);
    let tall = f32::from(count) * step;
    let mut row = Row::new(RowKind::Words, tall + 1.0);
    row.field(
        Part::Plain,
        [hang, 0.5, body, tall - 0.5],
        FieldKind::Write,
        question,
        "",
    );
    for line in 1..=count {
        row.rule((hang, f32::from(line) * step, body), 0.5, Colour::HAIR);
    }
    vec![row]
}

/// Places for the respondent's code and name.
pub(super) fn person(data: &FormPaper, setter: &mut Setter) -> Option<Block> {
    let asked: Vec<(&str, &str)> = [(CODE_FIELD, &data.code_label), (NAME_FIELD, &data.name_label)]
        .into_iter()
        .filter_map(|(field, label)| Some((field, label.as_deref()?.trim())))
        .collect();
    if asked.is_empty() {
        return None;
    }
    let style = setter.sheet.label;
    let (hang, body) = (setter.sheet.hang, setter.sheet.body());
    let tall = setter.sheet.pitch + 1.0;
    let gap = 6.0;
    let labels: Vec<f32> = asked.iter().map(|(_, label)| setter.natural(label, &style)).collect();
    let side_by_side = (body + gap) / asked.len() as f32 - gap;
    let fits = labels.iter().all(|label| label + 2.5 + WRITE_MIN <= side_by_side);
    let width = if fits { side_by_side } else { body };
    let mut rows = vec![Row::new(RowKind::Words, tall)];
    for (at, ((field, label), natural)) in asked.iter().zip(labels).enumerate() {
        if at > 0 && !fits {
            rows.push(Row::new(RowKind::Words, tall));
        }
        let left = hang + if fits { at as f32 * (width + gap) } else { 0.0 };
        let taken = natural.min(width - WRITE_MIN - 2.5);
        let text = setter.text(label, &style, taken + 0.2);
        let row = rows.last_mut()?;
        row.height = row.height.max(height(&text) + 2.0);
        let base = row.height - 1.0;
        // The label's last line stands on the line that is written on.
        row.text(Part::Plain, (left, base - height(&text), taken + 0.2), text);
        let (x, w) = (left + taken + 2.5, width - taken - 2.5);
        row.field(
            Part::Plain,
            [x, base - tall + 1.5, w, tall - 1.5],
            FieldKind::Write,
            field,
            "",
        );
        row.rule((x, base, w), 0.5, Colour::SOFT);
    }
    Some(Block {
        before: 1.0,
        rows,
        entries: 0,
        cells: 0,
    })
}
