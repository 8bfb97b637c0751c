//! The foot of pages on the middle axis: who signs and who helped between the seal on one side and the code on the other,
//! number and date under them.

use std::rc::Rc;

use flipchart_i18n::msg;

use super::code;
use super::helpers::helpers;
use super::signatures::{self, Row};
use super::stack::Low;
use super::stage::{Element, Line, Stage};
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Align, Colour, Paragraph, Setting, Style};

/// The part of the page that holds words.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
}

impl Room {
    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }
}

/// The laid out foot.
pub(super) struct Foot {
    pub elements: Vec<Element>,
    /// Height above which the page is free.
    pub top: f32,
    /// What stands higher, in the corners.
    pub low: Option<Low>,
}

/// Between a corner and what stands beside it.
const GAP: f32 = mm(6.0);
/// The largest seal.
pub(super) const SEAL: f32 = mm(31.0);

/// Small print.
pub(super) fn imprint(stage: &Stage) -> Style {
    stage.voices.small(7.0).colour(stage.inks.soft)
}

/// What stands in a corner: its width and the height it reaches.
#[derive(Default)]
struct Corner {
    elements: Vec<Element>,
    width: f32,
    top: f32,
}

pub(super) fn foot(stage: &mut Stage, room: Room) -> Foot {
    let data = stage.data;
    let has_code = data.code.is_some();
    let code = code_corner(stage, room);
    let (numbers, floor) = numbers(stage, room, has_code);
    let seal = seal_corner(stage, room, floor);
    // In the order of a page read from left to right; the other direction mirrors it.
    let (mut left, mut right) = (seal.width, code.width);
    if stage.rtl {
        (left, right) = (right, left);
    }
    let count = signatures::count(&data.signatories);
    let widest = left.max(right);
    if count <= 2 && room.width() - 2.0 * widest >= mm(58.0) * count as f32 {
        (left, right) = (widest, widest);
    }
    let between = Row {
        left: room.left + left,
        width: room.width() - left - right,
        bottom: floor,
        align: Align::Center,
    };
    let (thanks, above) = helpers(stage, between);
    let (signed, mut top) = signatures::row(
        stage,
        &data.signatories,
        Row {
            bottom: above,
            ..between
        },
    );
    if count == 0 {
        top = top.max(room.bottom + mm(8.0));
    }
    let high = code.top.max(seal.top);
    let low = (high > 0.0).then(|| {
        let inset = seal.width.max(code.width);
        Low {
            top: high + mm(4.0),
            left: inset,
            right: inset,
        }
    });
    let elements = [signed, seal.elements, thanks, numbers, code.elements];
    Foot {
        elements: elements.into_iter().flatten().collect(),
        top,
        low,
    }
}

/// The foot of a standing page: the signatures over everything, and under them a band from the seal to the code with who
/// helped, number and date between.
pub(super) fn band(stage: &mut Stage, room: Room) -> Foot {
    let data = stage.data;
    let code = code_corner(stage, room);
    let stacked = data.code.is_some() || data.look.seal.is_some();
    let seal = if stacked {
        seal_corner(stage, room, room.bottom)
    } else {
        Corner::default()
    };
    let (mut left, mut right) = (seal.width, code.width);
    if stage.rtl {
        (left, right) = (right, left);
    }
    let between = Room {
        left: room.left + left,
        right: room.right - right,
        ..room
    };
    let (numbers, floor) = numbers(stage, between, stacked);
    let row = Row {
        left: between.left,
        width: between.width(),
        bottom: floor,
        align: if stacked { stage.start() } else { Align::Center },
    };
    let (thanks, above) = helpers(stage, row);
    let bottom = above.max(code.top + mm(3.0)).max(seal.top + mm(5.0));
    let signing = Row {
        left: room.left,
        width: room.width(),
        bottom,
        align: Align::Center,
    };
    let (signed, top) = signatures::row(stage, &data.signatories, signing);
    let elements = [signed, seal.elements, thanks, numbers, code.elements];
    Foot {
        elements: elements.into_iter().flatten().collect(),
        top,
        low: None,
    }
}

/// The code in the corner where lines end, with its line under it.
fn code_corner(stage: &mut Stage, room: Room) -> Corner {
    let Some(text) = &stage.data.code else {
        return Corner::default();
    };
    let side = code::room(text);
    let align = stage.end();
    let (line, height) = code_line(stage, side, align);
    let left = mirrored(stage, room, room.right - side, side);
    let bottom = room.bottom + height;
    let mut elements = vec![code_at(stage, [left, bottom, side, side])];
    if let Some(line) = line {
        elements.push(stage.part(Role::P, &line, left, room.bottom + line.height()));
    }
    Corner {
        elements,
        width: side + GAP,
        top: bottom + side + code::WHITE,
    }
}

/// The code itself, in the corner of its room where lines end; on white, whatever the paper shows.
pub(super) fn code_at(stage: &mut Stage, room: [f32; 4]) -> Element {
    if stage.data.look.background.is_some() || stage.data.specimen {
        let [left, bottom, width, height] = room;
        let white = code::WHITE;
        let area = [left - white, bottom - white, width + 2.0 * white, height + 2.0 * white];
        stage.decorate(move |pen| pen.area(area, Colour(1.0, 1.0, 1.0)));
    }
    Element::Code(code::Place {
        room,
        across: if stage.rtl { 0.0 } else { 1.0 },
        alt: msg::documents_certificate_code_alt(stage.texts),
    })
}

/// The line under a code, and the height it takes with the white above it.
pub(super) fn code_line(stage: &mut Stage, side: f32, align: Align) -> (Option<Rc<Paragraph>>, f32) {
    let data = stage.data;
    if data.code_line.trim().is_empty() {
        return (None, 0.0);
    }
    let style = stage.voices.small(6.4).colour(stage.inks.soft).align(align);
    let line = stage.set(&data.code_line, &style, side, Setting::Balanced);
    let height = line.height() + code::WHITE;
    (Some(line), height)
}

/// The seal in the corner where lines begin.
fn seal_corner(stage: &mut Stage, room: Room, floor: f32) -> Corner {
    let Some(bytes) = &stage.data.look.seal else {
        return Corner::default();
    };
    let left = mirrored(stage, room, room.left, SEAL);
    let (align, alt) = (stage.start(), msg::documents_certificate_seal_alt(stage.texts));
    let Some((element, area)) = stage.picture(bytes, [left, floor, SEAL, SEAL], align, &alt) else {
        return Corner::default();
    };
    Corner {
        elements: vec![element],
        width: area[2] + GAP,
        top: area[1] + area[3],
    }
}

/// Number and date of issue: at both ends of one line, or one under the other where a code takes the end. Answers the
/// height above them.
fn numbers(stage: &mut Stage, room: Room, stacked: bool) -> (Vec<Element>, f32) {
    let data = stage.data;
    let Some(words) = data.words.first() else {
        return (Vec::new(), room.bottom);
    };
    let style = imprint(stage);
    let height = style.size * style.leading;
    let width = if stacked {
        room.width().min(mm(60.0))
    } else {
        room.width() * 0.48
    };
    let left = mirrored(stage, room, room.left, width);
    let mut elements = Vec::new();
    let has_number = !words.number.trim().is_empty();
    let has_date = !words.issued.trim().is_empty();
    let lines = if stacked {
        has_number as usize + has_date as usize
    } else {
        usize::from(has_number || has_date)
    };
    if has_number {
        elements.push(Element::Number(Line {
            left,
            top: room.bottom + height * lines as f32,
            width,
            style: style.align(stage.start()),
            words: 0,
            language: None,
        }));
    }
    if has_date {
        let align = if stacked { stage.start() } else { stage.end() };
        let date = stage.set(&words.issued, &style.align(align), width, Setting::Single);
        let left = if stacked {
            left
        } else {
            mirrored(stage, room, room.right - width, width)
        };
        elements.push(stage.part(Role::P, &date, left, room.bottom + height));
    }
    let above = if lines == 0 {
        0.0
    } else {
        height * lines as f32 + mm(3.0)
    };
    (elements, room.bottom + above)
}

/// The left edge of a box of the room, on the other side for pages read from the right.
fn mirrored(stage: &Stage, room: Room, left: f32, width: f32) -> f32 {
    if stage.rtl {
        room.left + room.right - left - width
    } else {
        left
    }
}
