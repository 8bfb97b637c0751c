//! Compositions on the middle axis: formal, logos, portrait, plain.

use super::foot::{self, Foot, Room};
use super::helpers::logo_row;
use super::kit::{Kit, Scale};
use super::stack::{Block, Column};
use super::stage::{Element, Stage};
use super::{Layout, Words, frame, signatures};
use crate::documents::OrgLine;
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Align, Setting};

const LYING: Scale = Scale {
    heading: 17.0,
    tracking: 190.0,
    name: 46.0,
    lines: 2.0,
    prose: 12.2,
    title: 18.0,
    small: 8.4,
};

pub(super) fn formal(stage: &mut Stage) {
    frame::engraved(stage);
    let room = inside(stage, mm(24.0), mm(21.5), mm(21.0));
    let (head, top) = hosts(stage, room, mm(16.0));
    let foot = foot::foot(stage, room);
    compose(stage, head, foot, Room { top, ..room }, LYING, 0.4);
}

pub(super) fn plain(stage: &mut Stage) {
    const SAFE: f32 = mm(10.0);
    let (right, down) = stage.data.look.offset;
    let (right, down) = (mm(right), mm(down));
    let still = match stage.tight {
        false => inside(stage, mm(30.0), mm(26.0), mm(24.0)),
        true => inside(stage, mm(24.0), mm(19.0), mm(18.0)),
    };
    let (width, height) = (stage.width, stage.height);
    // However far it moves, it keeps to the part that printers reach and stays readable.
    let room = Room {
        left: (still.left + right).clamp(SAFE, width * 0.4),
        right: (still.right + right).clamp(width * 0.6, width - SAFE),
        top: (still.top - down).clamp(height * 0.6, height - SAFE),
        bottom: (still.bottom - down).clamp(SAFE, height * 0.4),
    };
    let (head, top) = if stage.data.look.logos {
        hosts(stage, room, mm(16.0))
    } else {
        (Vec::new(), room.top)
    };
    let foot = foot::foot(stage, room);
    compose(stage, head, foot, Room { top, ..room }, LYING, 0.4);
}

pub(super) fn portrait(stage: &mut Stage) {
    frame::notched(stage);
    let room = inside(stage, mm(25.0), mm(27.0), mm(23.0));
    let (head, top) = hosts(stage, room, mm(19.0));
    let foot = foot::band(stage, room);
    let scale = Scale {
        heading: 18.0,
        name: 42.0,
        lines: 2.6,
        prose: 12.8,
        title: 19.0,
        ..LYING
    };
    compose(stage, head, foot, Room { top, ..room }, scale, 0.42);
}

pub(super) fn logos(stage: &mut Stage) {
    let room = inside(stage, mm(22.0), mm(14.0), mm(15.0));
    let (head, top) = strip(stage, room);
    let accent = stage.inks.accent;
    stage.rule((room.left, top), (room.right, top), 2.2, accent);
    let foot = foot::foot(stage, room);
    let scale = Scale {
        heading: 15.0,
        tracking: 210.0,
        ..LYING
    };
    compose(
        stage,
        head,
        foot,
        Room {
            top: top - mm(5.0),
            ..room
        },
        scale,
        0.4,
    );
}

fn inside(stage: &Stage, side: f32, top: f32, bottom: f32) -> Room {
    Room {
        left: side,
        right: stage.width - side,
        top: stage.height - top,
        bottom,
    }
}

/// Logos and names of the hosts. Answers the height under them.
fn hosts(stage: &mut Stage, room: Room, height: f32) -> (Vec<Element>, f32) {
    let data = stage.data;
    let mut top = room.top;
    let mut elements = Vec::new();
    let height = if stage.tight { height * 0.66 } else { height };
    if data.look.logos {
        let area = [room.left, top - height, room.width(), height];
        elements = logo_row(stage, &data.hosts, area, mm(13.0), Align::Center);
    }
    let has_logos = !elements.is_empty();
    if has_logos {
        top -= height + mm(2.2);
    }
    let (names, under) = host_names(stage, room, top, if has_logos { 8.2 } else { 11.0 }, Align::Center);
    elements.extend(names);
    (elements, under)
}

/// The names of the hosts in a line.
pub(super) fn host_names(stage: &mut Stage, room: Room, top: f32, size: f32, align: Align) -> (Option<Element>, f32) {
    let names: Vec<&str> = stage
        .data
        .hosts
        .iter()
        .map(|host| host.name.as_str())
        .filter(|name| !name.trim().is_empty())
        .collect();
    if names.is_empty() {
        return (None, top);
    }
    let style = stage.voices.small(size).align(align).colour(stage.inks.soft);
    let line = stage.set(
        &names.join("\u{2002}·\u{2002}"),
        &style,
        room.width(),
        Setting::Balanced,
    );
    let element = stage.part(Role::P, &line, room.left, top);
    (Some(element), top - line.height())
}

/// All logos in a strip of one row or two; without any, the names of the hosts.
fn strip(stage: &mut Stage, room: Room) -> (Vec<Element>, f32) {
    let data = stage.data;
    let all: Vec<OrgLine> = data
        .hosts
        .iter()
        .chain(&data.partners)
        .chain(&data.donors)
        .filter(|one| {
            data.look.logos
                && one
                    .logo
                    .as_deref()
                    .is_some_and(|bytes| crate::image::probe(bytes).is_ok())
        })
        .cloned()
        .collect();
    let mut top = room.top;
    let mut elements = Vec::new();
    let rows = if all.len() > 6 { 2 } else { 1 };
    let height = match (rows, stage.tight) {
        (1, false) => mm(23.0),
        (1, true) => mm(16.0),
        (_, false) => mm(15.0),
        (_, true) => mm(11.0),
    };
    for row in all.chunks(all.len().div_ceil(rows).max(1)) {
        let area = [room.left, top - height, room.width(), height];
        elements.extend(logo_row(stage, row, area, mm(12.0), Align::Center));
        top -= height + mm(4.0);
    }
    if elements.is_empty() {
        top -= mm(4.0);
    }
    let (names, under) = host_names(
        stage,
        room,
        top,
        if elements.is_empty() { 12.0 } else { 8.0 },
        Align::Center,
    );
    elements.extend(names);
    (elements, under - mm(4.5))
}

/// The stack of words between head and foot.
fn compose(stage: &mut Stage, head: Vec<Element>, foot: Foot, room: Room, scale: Scale, drop: f32) {
    let data = stage.data;
    let empty = Words::default();
    let words = data.words.first().unwrap_or(&empty);
    let column = Column {
        left: room.left,
        width: room.width(),
        top: room.top,
        bottom: foot.top
            + if signatures::count(&data.signatories) > 0 {
                mm(1.0)
            } else {
                mm(5.0)
            },
        align: Align::Center,
        rtl: stage.rtl,
        language: None,
        low: foot.low,
        drop,
        words: 0,
        native: true,
    };
    let kit = Kit::of(stage, scale, room.width());
    let ornate = data.look.layout != Layout::Plain;
    let (stack, _) = column.fill(stage, &|fit| {
        let mut blocks = kit.before(words, fit);
        blocks.push(Block::Name(kit.name(fit)));
        if ornate {
            blocks.push(Block::Rule {
                above: mm(3.0) * fit.space.min(1.0),
                length: mm(30.0),
                width: 0.8,
                colour: kit.inks.accent,
            });
        }
        blocks.extend(kit.after(words, fit));
        blocks
    });
    stage.elements = head.into_iter().chain(stack).chain(foot.elements).collect();
}
