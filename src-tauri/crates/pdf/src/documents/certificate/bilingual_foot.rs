//! The foot of a page in two languages: the code on the middle axis, who signs on both sides of it.

use flipchart_i18n::msg;

use super::bilingual::Side;
use super::code;
use super::foot::{Room, SEAL, code_at, code_line, imprint};
use super::helpers::helpers;
use super::signatures::{self, Row};
use super::stage::{self, Element, Line, Part, Stage};
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Align, Setting};

/// Between the middle and who signs beside it.
const GAP: f32 = mm(8.0);

/// The foot, and the height above which the page is free.
pub(super) fn foot(stage: &mut Stage, room: Room, sides: &[Side; 2]) -> (Vec<Element>, f32) {
    let whole = Row {
        left: room.left,
        width: room.width(),
        bottom: room.bottom,
        align: Align::Center,
    };
    let (thanks, floor) = helpers(stage, whole);
    let middle = middle(stage, floor);
    let beside = (room.width() - middle.width) / 2.0 - GAP;
    let areas = sides
        .each_ref()
        .map(|side| match (middle.width > 0.0, side.left < stage.width / 2.0) {
            (false, _) => (side.left, side.width),
            (true, true) => (room.left, beside),
            (true, false) => (room.right - beside, beside),
        });
    let (numbers, above) = numbers(stage, floor, sides, areas);
    let signatories = &stage.data.signatories[..signatures::count(&stage.data.signatories)];
    let (signed, top) = if middle.width > 0.0 {
        let half = signatories.len().div_ceil(2);
        let (mut near, mut far) = signatories.split_at(half);
        if stage.rtl {
            (near, far) = (far, near);
        }
        let row = |left| Row {
            left,
            width: beside,
            bottom: above,
            align: Align::Center,
        };
        let (one, top) = signatures::row(stage, near, row(room.left));
        let (two, other) = signatures::row(stage, far, row(room.right - beside));
        let in_order = if stage.rtl { [two, one] } else { [one, two] };
        (in_order.into_iter().flatten().collect(), top.max(other))
    } else {
        signatures::row(stage, signatories, Row { bottom: above, ..whole })
    };
    let elements: [Vec<Element>; 4] = [signed, middle.elements, numbers, thanks];
    (elements.into_iter().flatten().collect(), top.max(middle.top))
}

/// Seal and code side by side on the middle axis.
#[derive(Default)]
struct Middle {
    elements: Vec<Element>,
    width: f32,
    top: f32,
}

fn middle(stage: &mut Stage, floor: f32) -> Middle {
    let data = stage.data;
    let side = data.code.as_deref().map_or(0.0, code::room);
    let seal = if data.look.seal.is_some() { SEAL } else { 0.0 };
    let between = if side > 0.0 && seal > 0.0 { mm(9.0) } else { 0.0 };
    let width = side + between + seal;
    let mut elements = Vec::new();
    let mut left = (stage.width - width) / 2.0;
    let mut top = 0.0_f32;
    if let Some(bytes) = &data.look.seal {
        let bottom = floor + (side - SEAL).max(0.0) / 2.0;
        let alt = msg::documents_certificate_seal_alt(stage.texts);
        let set = stage.picture(bytes, [left, bottom, SEAL, SEAL], Align::Center, &alt);
        elements.extend(set.map(|seal| seal.0));
        left += SEAL + between;
        top = bottom + SEAL;
    }
    if side > 0.0 {
        let (line, height) = code_line(stage, side, Align::Center);
        let bottom = floor + height;
        elements.push(code_at(stage, [left, bottom, side, side]));
        if let Some(line) = line {
            elements.push(stage.part(Role::P, &line, left, floor + line.height()));
        }
        top = top.max(bottom + side + code::WHITE);
    }
    Middle { elements, width, top }
}

/// Number and date of each language in its area, a left edge and a width. Answers the height above them.
fn numbers(stage: &mut Stage, floor: f32, sides: &[Side; 2], areas: [(f32, f32); 2]) -> (Vec<Element>, f32) {
    let style = imprint(stage).align(Align::Center);
    let step = style.size * style.leading;
    let mut elements = Vec::new();
    let mut lines = 0;
    for (side, (left, width)) in sides.iter().zip(areas) {
        let has_date = !side.words.issued.trim().is_empty();
        let has_number = !side.words.number.trim().is_empty();
        if has_number {
            elements.push(Element::Number(Line {
                left,
                top: floor + step * if has_date { 2.0 } else { 1.0 },
                width,
                style,
                words: side.index,
                language: side.language.clone(),
            }));
        }
        if has_date {
            let line = stage::set(
                stage.document,
                &side.words.issued,
                &style,
                width,
                Setting::Single,
                side.rtl,
            );
            let piece = stage.document.piece(|pen| pen.text(&line, left, floor + step));
            elements.push(Element::Part(Part {
                role: Role::P,
                figure: None,
                language: side.language.clone(),
                piece,
            }));
        }
        lines = lines.max(usize::from(has_number) + usize::from(has_date));
    }
    let above = if lines == 0 { 0.0 } else { step * lines as f32 + mm(3.0) };
    (elements, floor + above)
}
