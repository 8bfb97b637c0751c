//! Two languages side by side, with the name once across both or in each.

use std::rc::Rc;

use super::centred::{formal, host_names};
use super::foot::Room;
use super::helpers::logo_row;
use super::kit::{Kit, Scale};
use super::stack::{Block, Column, FITS, Fit};
use super::stage::{Element, Stage, is_rtl};
use super::{Words, bilingual_foot, frame};
use crate::documents::OrgLine;
use crate::paper::mm;
use crate::text::Align;

/// Between the columns, with a hairline in its middle.
const GUTTER: f32 = mm(16.0);
const SCALE: Scale = Scale {
    heading: 13.6,
    tracking: 130.0,
    name: 40.0,
    lines: 2.0,
    prose: 11.0,
    title: 14.6,
    small: 7.8,
};

/// One language's side.
pub(super) struct Side<'a> {
    pub words: &'a Words,
    pub index: usize,
    pub left: f32,
    pub width: f32,
    pub rtl: bool,
    /// Where it is not the document's.
    pub language: Option<Rc<str>>,
}

impl Side<'_> {
    fn column(&self, top: f32) -> Column {
        Column {
            left: self.left,
            width: self.width,
            top,
            bottom: 0.0,
            align: Align::Center,
            rtl: self.rtl,
            language: self.language.clone(),
            low: None,
            drop: 0.0,
            words: self.index,
            native: self.index == 0,
        }
    }
}

pub(super) fn compose(stage: &mut Stage) {
    let data = stage.data;
    let [first, second, ..] = &data.words[..] else {
        return formal(stage);
    };
    frame::ruled(stage);
    let room = Room {
        left: mm(21.0),
        right: stage.width - mm(21.0),
        top: stage.height - mm(19.0),
        bottom: mm(17.0),
    };
    let (head, top) = hosts(stage, room);
    let sides = sides(room, first, second);
    let (foot, foot_top) = bilingual_foot::foot(stage, room, &sides);
    let stack = columns(stage, room, &sides, (top - mm(3.0), foot_top + mm(3.0)));
    stage.elements = [head, stack, foot].into_iter().flatten().collect();
}

/// The first language stands where its own reading begins.
fn sides<'a>(room: Room, first: &'a Words, second: &'a Words) -> [Side<'a>; 2] {
    let width = (room.width() - GUTTER) / 2.0;
    let far = room.right - width;
    let rtl = is_rtl(&first.language);
    let lefts = if rtl { [far, room.left] } else { [room.left, far] };
    [(first, 0), (second, 1)].map(|(words, index)| Side {
        words,
        index,
        left: lefts[index],
        width,
        rtl: is_rtl(&words.language),
        language: (index == 1 && !words.language.is_empty()).then(|| words.language.as_str().into()),
    })
}

/// Logos of all who helped, names of the hosts.
fn hosts(stage: &mut Stage, room: Room) -> (Vec<Element>, f32) {
    let data = stage.data;
    let height = mm(if stage.tight { 10.0 } else { 14.0 });
    let all: Vec<OrgLine> = data
        .hosts
        .iter()
        .chain(&data.partners)
        .chain(&data.donors)
        .cloned()
        .collect();
    let mut elements = Vec::new();
    let mut top = room.top;
    if data.look.logos {
        let area = [room.left, top - height, room.width(), height];
        elements = logo_row(stage, &all, area, mm(12.0), Align::Center);
        if !elements.is_empty() {
            top -= height + mm(2.0);
        }
    }
    let (names, under) = host_names(
        stage,
        room,
        top,
        if elements.is_empty() { 10.5 } else { 7.8 },
        Align::Center,
    );
    elements.extend(names);
    (elements, under)
}

/// What stands over the name, the name, and what stands under it, side by side at common heights.
fn columns(stage: &mut Stage, room: Room, sides: &[Side; 2], (top, bottom): (f32, f32)) -> Vec<Element> {
    let named = |side: &Side| side.words.name.as_deref().is_some_and(|name| !name.trim().is_empty());
    let across = !sides.iter().any(named);
    let kit = Kit::of(stage, SCALE, sides[0].width);
    let name = |fit: Fit| {
        let mut named = kit.name(fit);
        named.above += mm(1.0) * fit.space;
        if !across {
            named.natural *= 0.8;
            named.lines *= 1.25;
        }
        Block::Name(named)
    };
    let heights = |stage: &mut Stage, fit: Fit| {
        let mut highest = |blocks: &dyn Fn(&Side) -> Vec<Block>| {
            sides
                .iter()
                .map(|side| side.column(top).measure(stage, blocks(side)))
                .fold(0.0, f32::max)
        };
        let before = highest(&|side| kit.before(side.words, fit));
        let named = highest(&|_| vec![name(fit)]);
        let after = highest(&|side| kit.after(side.words, fit));
        (before, named, after)
    };
    let mut chosen = (FITS[0], (0.0, 0.0, 0.0));
    for (number, fit) in FITS.into_iter().enumerate() {
        stage.tightest = number;
        chosen = (fit, heights(stage, fit));
        let (before, named, after) = chosen.1;
        if before + named + after <= top - bottom {
            break;
        }
    }
    let (fit, (before, named, after)) = chosen;
    let spare = (top - bottom - before - named - after).max(0.0);
    let first = top - spare * 0.2;
    let second = first - before - spare * 0.1;
    let third = second - named - spare * 0.12;
    let mut elements = Vec::new();
    for side in sides {
        elements.extend(side.column(first).put(stage, kit.before(side.words, fit)));
        if across && side.index == 0 {
            let column = Column {
                left: room.left,
                width: room.width(),
                language: None,
                ..side.column(second)
            };
            elements.extend(column.put(stage, vec![name(fit)]));
        } else if !across {
            elements.extend(side.column(second).put(stage, vec![name(fit)]));
        }
        elements.extend(side.column(third).put(stage, kit.after(side.words, fit)));
    }
    hairline(
        stage,
        across,
        [first - mm(5.0), second, second - named, third - after - spare * 0.2],
        fit,
    );
    elements
}

/// The line between the columns; it makes way for a name that goes across.
fn hairline(stage: &mut Stage, across: bool, [top, name, under, end]: [f32; 4], fit: Fit) {
    let (hair, x) = (stage.inks.hair, stage.width / 2.0);
    if across {
        let gap = mm(2.0) * fit.space;
        stage.rule((x, top), (x, name + gap), 0.5, hair);
        stage.rule((x, under - gap - mm(1.5)), (x, end), 0.5, hair);
    } else {
        stage.rule((x, top), (x, end), 0.5, hair);
    }
}
