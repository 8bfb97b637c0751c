//! What stands at the head of a form's pages: the title, what the form is for, how it is filled in.

use flipchart_i18n::msg;

use super::sheet::{BESIDE, EDGE, Item, Part, QR, QUIET, Row, RowKind, SIDE, Setter, Shown, What, height};
use super::{FormPaper, PaperQuestion};
use crate::text::{Colour, Style};

/// The head of a page. Its rows are placed from the paper's top and are never mirrored: the QR code keeps its corner.
pub(super) struct Head {
    pub rows: Vec<(f32, Row)>,
    /// Where the first block begins, from the paper's top.
    pub below: f32,
}

/// Least room of the head: QR code, its white, its letters.
const LEAST: f32 = EDGE + QR + QUIET + 4.6;

/// The head of the first page.
pub(super) fn first(data: &FormPaper, setter: &mut Setter) -> Head {
    let s = &setter.sheet;
    let (title, intro, hint) = (s.title, s.intro, s.hint);
    let mut writer = Writer::new(setter, EDGE - 1.2);
    writer.say(RowKind::Heading, &data.title, &title, 1.0);
    writer.say(RowKind::Words, &data.subtitle, &hint, 2.0);
    writer.say(RowKind::Words, &data.intro, &intro, 0.8);
    writer.say(RowKind::Words, &data.who_line, &intro, 0.8);
    if data.questions.iter().any(|question| question.required) {
        writer.say(RowKind::Words, &msg::documents_form_required(data.texts()), &intro, 0.0);
    }
    let Writer { mut rows, y, .. } = writer;
    let top = (y + 1.5).max(LEAST);
    let width = setter.sheet.body();
    let mut strip = strip(data, setter, width, 1.9, true);
    let (column, hang) = (setter.sheet.column(), setter.sheet.hang);
    let start = if setter.sheet.rtl { 0.0 } else { hang };
    shift(&mut strip, start);
    strip.rule((0.0, 0.0, column), 0.35, Colour::HAIR);
    // The heading of a section has a rule of its own.
    let opens = |question: &PaperQuestion| question.section.as_deref().is_some_and(|name| !name.trim().is_empty());
    if !data.questions.first().is_some_and(opens) || data.code_label.is_some() || data.name_label.is_some() {
        strip.rule((0.0, strip.height, column), 0.35, Colour::HAIR);
    }
    let below = top + strip.height + 2.6;
    rows.push((top, strip));
    Head { rows, below }
}

/// The head of the pages after it: what the form is and how it is filled in, once more.
pub(super) fn next(data: &FormPaper, setter: &mut Setter) -> Head {
    let s = &setter.sheet;
    let (title, hint) = (s.label.colour(Colour::ACCENT), s.hint);
    let mut writer = Writer::new(setter, EDGE - 0.6);
    writer.say(RowKind::Words, &data.title, &title, 0.4);
    writer.say(RowKind::Words, &data.subtitle, &hint, 2.2);
    let Writer { mut rows, y, zone, .. } = writer;
    let mut strip = strip(data, setter, zone, 0.0, false);
    let hang = setter.sheet.hang;
    shift(&mut strip, hang);
    let top = y.max(EDGE + QR - strip.height);
    let below = (top + strip.height + 3.0).max(LEAST + 1.0);
    rows.push((top, strip));
    Head { rows, below }
}

/// Sets lines one below the other, between the mark and the QR code.
struct Writer<'a, 'b> {
    setter: &'a mut Setter<'b>,
    rows: Vec<(f32, Row)>,
    zone: f32,
    y: f32,
}

impl<'a, 'b> Writer<'a, 'b> {
    fn new(setter: &'a mut Setter<'b>, y: f32) -> Self {
        let zone = setter.sheet.qr().0 - SIDE - setter.sheet.hang - 5.0;
        Writer {
            setter,
            rows: Vec::new(),
            zone,
            y,
        }
    }

    fn say(&mut self, kind: RowKind, text: &str, style: &Style, after: f32) {
        if !text.trim().is_empty() {
            let text = self.setter.text(text, style, self.zone);
            let mut row = Row::new(kind, height(&text));
            let (y, tall) = (self.y, row.height);
            row.text(Part::Plain, (self.setter.sheet.hang, 0.0, self.zone), text);
            self.rows.push((y, row));
            self.y += tall + after;
        }
    }
}

/// How to cross and how to correct, with pictures, in a width; items from 0. On one line where `flat` and there is room,
/// else one below the other.
fn strip(data: &FormPaper, setter: &mut Setter, width: f32, pad: f32, flat: bool) -> Row {
    let texts = data.texts();
    let (style, side) = (setter.sheet.hint.colour(Colour::INK), setter.sheet.side);
    let cells = [
        (&[Shown::Crossed][..], msg::documents_form_cross(texts)),
        (&[Shown::Blackened, Shown::Crossed], msg::documents_form_correct(texts)),
    ];
    let pictures = |count: usize| count as f32 * (side + 1.6) - 1.6 + BESIDE;
    let natural = cells.each_ref().map(|(_, words)| setter.natural(words, &style) + 0.2);
    let flat = flat && natural[0] + natural[1] + pictures(1) + pictures(2) + GAP <= width;
    let mut row = Row::new(RowKind::Words, pad);
    let mut x = 0.0;
    for ((shown, words), natural) in cells.iter().zip(natural) {
        let taken = pictures(if flat { shown.len() } else { 2 });
        let own = if flat { natural } else { width - taken };
        let text = setter.text(words, &style, own);
        let tall = height(&text).max(side);
        let top = if flat { pad } else { row.height };
        for (at, picture) in shown.iter().enumerate() {
            let left = x + at as f32 * (side + 1.6);
            row.add((left, top + (tall - side) / 2.0, side), What::Picture(*picture));
        }
        row.text(Part::Plain, (x + taken, top + (tall - height(&text)) / 2.0, own), text);
        row.height = top + tall + if flat { 0.0 } else { 1.6 };
        if flat {
            x += taken + own + GAP;
        }
    }
    row.height += if flat { pad } else { pad - 1.6 };
    if setter.sheet.rtl {
        for Item { x, w, .. } in &mut row.items {
            *x = width - *x - *w;
        }
    }
    row
}

/// White between how to cross and how to correct.
const GAP: f32 = 7.0;

fn shift(row: &mut Row, by: f32) {
    for item in &mut row.items {
        item.x += by;
    }
}
