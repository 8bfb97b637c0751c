//! A form's questions set in lines and boxes, not yet on pages.

use flipchart_i18n::msg;

use super::places::FieldKind;
use super::sheet::{Block, Part, Row, RowKind, Setter, What, height};
use super::{FormPaper, PaperKind, PaperQuestion, choices, fields, grid};
use crate::text::Colour;

/// Everything below the head of the first page, in order.
pub(super) fn blocks(data: &FormPaper, setter: &mut Setter) -> Vec<Block> {
    let mut out = Vec::new();
    out.extend(fields::person(data, setter));
    let mut section = "";
    for question in &data.questions {
        let own = question.section.as_deref().unwrap_or_default().trim();
        let heading = (own != section && !own.is_empty()).then_some(own);
        section = own;
        let mut block = block(data, question, setter);
        if let Some(heading) = heading {
            block.before = setter.sheet.before * 2.0;
            block.rows.insert(0, section_row(heading, setter));
        }
        out.push(block);
        if let PaperKind::Matrix { points, rows } = &question.kind
            && out.last().is_some_and(|block| block.cells == 0)
        {
            out.extend(grid::one_by_one(setter, points, rows));
        }
    }
    // With the last question: they never stand alone on a page.
    if let Some(last) = out.last_mut().filter(|_| !data.thanks.trim().is_empty()) {
        let style = setter.sheet.label.colour(Colour::ACCENT);
        let mut row = words();
        row.height = setter.sheet.before * 2.0;
        say(&mut row, setter, &data.thanks, &style);
        last.rows.push(row);
    }
    out
}

fn section_row(heading: &str, setter: &mut Setter) -> Row {
    let (style, width) = (setter.sheet.section, setter.sheet.body());
    let text = setter.text(heading, &style, width);
    let mut row = Row::new(RowKind::Heading, height(&text) + 4.2);
    row.rule((0.0, 0.0, setter.sheet.column()), 0.8, Colour::ACCENT);
    row.text(Part::Plain, (setter.sheet.hang, 2.2, width), text);
    row
}

fn block(data: &FormPaper, question: &PaperQuestion, setter: &mut Setter) -> Block {
    let mut rows = vec![asked(data, question, setter)];
    let (mut entries, mut cells) = (0, 0);
    match &question.kind {
        PaperKind::One { choices } | PaperKind::Many { choices } => {
            entries = choices.len();
            rows.extend(choices::entries(setter, &question.name, choices, FieldKind::Cross));
        }
        PaperKind::Rank { choices } => {
            entries = choices.len();
            rows.extend(choices::entries(setter, &question.name, choices, FieldKind::Digit));
        }
        PaperKind::Scale { points } => {
            entries = points.len();
            rows.extend(choices::scale(setter, &question.name, points));
        }
        PaperKind::Matrix { points, rows: lines } => {
            if let Some(set) = grid::rows(setter, points, lines) {
                cells = points.len() + 1;
                rows.extend(set);
            }
        }
        PaperKind::Number { digits } => rows.push(fields::number(setter, &question.name, *digits)),
        PaperKind::Date => rows.push(fields::date(data, setter, &question.name)),
        PaperKind::Text { lines } => rows.extend(fields::lines(setter, &question.name, *lines)),
        PaperKind::Note => {}
    }
    Block {
        before: setter.sheet.before,
        rows,
        entries,
        cells,
    }
}

/// The question itself: number, words, hint.
fn asked(data: &FormPaper, question: &PaperQuestion, setter: &mut Setter) -> Row {
    let mut row = words();
    let number = question.number.trim();
    if !number.is_empty() {
        let (style, width) = (setter.sheet.number, setter.sheet.hang);
        let text = setter.text(number, &style, width);
        row.text(Part::Plain, (0.0, 0.0, width), text);
    }
    let is_note = question.kind == PaperKind::Note;
    let style = if is_note {
        setter.sheet.intro
    } else {
        setter.sheet.label
    };
    let label = question.label.trim();
    if question.required && !is_note {
        say(&mut row, setter, &format!("{label}\u{a0}*"), &style);
    } else {
        say(&mut row, setter, label, &style);
    }
    if is_note {
        let (hang, tall) = (setter.sheet.hang, row.height);
        row.add((hang - 3.0, 0.4, 0.8), What::Bar(tall - 0.8, Colour::HAIR));
    }
    let texts = data.texts();
    let fixed = match question.kind {
        PaperKind::Many { .. } => msg::documents_form_many(texts),
        PaperKind::Rank { .. } => msg::documents_form_rank(texts),
        _ => String::new(),
    };
    let hint = [question.hint.trim(), fixed.as_str()].join(" ");
    let style = setter.sheet.hint;
    say(&mut row, setter, &hint, &style);
    row
}

pub(super) fn words() -> Row {
    Row::new(RowKind::Words, 0.0)
}

/// Adds a text beside the numbers, below what the row already has.
pub(super) fn say(row: &mut Row, setter: &mut Setter, text: &str, style: &crate::text::Style) {
    if !text.trim().is_empty() {
        let (x, width) = (setter.sheet.hang, setter.sheet.body());
        let text = setter.text(text, style, width);
        let y = row.height;
        row.height += height(&text);
        row.text(Part::Plain, (x, y, width), text);
    }
}
