//! A block of the agenda, set in a width: what it takes and how it is drawn.

use std::rc::Rc;

use super::{Both, PlanBlock, clock, one_line, span};
use crate::page::{Document, NodeId, Role};
use crate::paper::mm;
use crate::text::{Colour, Paragraph, Setting, Style};

/// How the blocks of a page are set.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    /// Factor on all sizes.
    pub scale: f32,
    /// The time above the title instead of beside it.
    pub stacked: bool,
    /// How much is said.
    pub detail: Detail,
}

/// What a block says beside its time and title; less of it where a page would become too small to read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    Title,
    People,
    All,
}

/// Longest description on an agenda, in characters; the session sheet has all of it.
const DESCRIPTION_MAX: usize = 600;

/// A paragraph and where it stands below the left top corner of its block.
struct Piece {
    x: f32,
    down: f32,
    text: Rc<Paragraph>,
}

/// A block with its lines made.
pub(super) struct SetBlock {
    pub height: f32,
    time: Rc<Paragraph>,
    time_at: (f32, f32),
    pieces: Vec<Piece>,
    /// Hairlines between parallel groups: x, from, to.
    bars: Vec<(f32, f32, f32)>,
    pause: bool,
}

/// Sets a block in a width.
pub(super) fn set(document: &mut Document, block: &PlanBlock, width: f32, manner: Manner) -> SetBlock {
    let s = manner.scale;
    let pad = mm(1.5) * s;
    let style = Style::sans(9.6 * s).bold().leading(1.35);
    let colour = if block.pause { Colour::SOFT } else { Colour::INK };
    let time = if manner.stacked {
        document.set(
            &span(block),
            &style.size(8.4 * s).colour(Colour::ACCENT),
            width,
            Setting::Single,
        )
    } else {
        document.set(&span(block), &style.colour(colour), mm(27.0) * s, Setting::Single)
    };
    let (x, mut down) = if manner.stacked {
        (mm(1.2), pad + time.height())
    } else {
        (mm(29.0) * s, pad)
    };
    let room = (width - x - mm(1.0)).max(mm(12.0));
    let mut pieces = Vec::new();
    let mut put = |document: &mut Document, text: &str, style: &Style, x: f32, room: f32, down: &mut f32| {
        if !text.trim().is_empty() {
            let text = document.set(text, style, room, Setting::Filled);
            *down += text.height();
            let at = *down - text.height();
            pieces.push(Piece { x, down: at, text });
        }
    };
    let title = if block.pause {
        Style::sans(9.6 * s).colour(colour)
    } else {
        style
    };
    let soft = Style::sans(8.4 * s).leading(1.35).colour(Colour::SOFT);
    put(document, &block.title.first, &title, x, room, &mut down);
    if let Some(other) = block.title.other() {
        put(document, other, &soft.size(9.0 * s), x, room, &mut down);
    }
    if manner.detail >= Detail::People {
        put(document, &who_and_where(block), &soft, x, room, &mut down);
    }
    if manner.detail == Detail::All && !block.pause {
        put(
            document,
            &short(&block.description.first),
            &Style::sans(8.4 * s),
            x,
            room,
            &mut down,
        );
        if let Some(other) = block.description.other() {
            put(document, &short(other), &soft, x, room, &mut down);
        }
    }
    let mut bars = Vec::new();
    if !block.tracks.is_empty() {
        down += mm(0.8) * s;
        let top = down;
        let gap = mm(3.0) * s;
        let own = (room + gap) / block.tracks.len() as f32 - gap;
        let mut lowest = down;
        for (number, track) in block.tracks.iter().enumerate() {
            let left = x + number as f32 * (own + gap);
            let mut down = top;
            put(
                document,
                &one_line(&track.title),
                &style.size(8.4 * s).colour(Colour::ACCENT),
                left,
                own,
                &mut down,
            );
            for inner in &track.blocks {
                let strong = Style::sans(8.4 * s).leading(1.35);
                let line = format!("{}\u{2002}{}", clock(inner.start), inner.title.first.trim());
                put(document, &line, &strong, left, own, &mut down);
                put(
                    document,
                    inner.title.other().unwrap_or_default(),
                    &soft,
                    left,
                    own,
                    &mut down,
                );
                if manner.detail >= Detail::People {
                    put(
                        document,
                        &who_and_where(inner),
                        &soft.size(7.8 * s),
                        left,
                        own,
                        &mut down,
                    );
                }
                down += mm(0.6) * s;
            }
            lowest = lowest.max(down);
            if number > 0 {
                bars.push((left - gap / 2.0, top, 0.0));
            }
        }
        for bar in &mut bars {
            bar.2 = lowest;
        }
        down = lowest;
    }
    SetBlock {
        height: down.max(pad + time.height()) + pad,
        time,
        time_at: (mm(1.2), pad),
        pieces,
        bars,
        pause: block.pause,
    }
}

/// People and room in one line.
pub(super) fn who_and_where(block: &PlanBlock) -> String {
    let mut parts = block.leads.clone();
    if !block.room.trim().is_empty() {
        parts.push(block.room.trim().to_string());
    }
    parts.join("\u{2002}·\u{2002}")
}

fn short(text: &str) -> String {
    match text.char_indices().nth(DESCRIPTION_MAX) {
        Some((end, _)) => {
            let cut = &text[..end];
            let whole = cut.rsplit_once(char::is_whitespace).map_or(cut, |(head, _)| head);
            format!("{whole} …")
        }
        None => text.trim().to_string(),
    }
}

/// A band behind pauses: seen on a photocopy, no hindrance to reading.
const BAND: Colour = Colour(0.945, 0.95, 0.953);

/// Draws a block with its left top corner at `x`, `top` as a row of `table`.
pub(super) fn draw(
    document: &mut Document,
    page: usize,
    table: NodeId,
    block: &SetBlock,
    (x, top): (f32, f32),
    width: f32,
) {
    document.artifact(page, |pen| {
        if block.pause {
            pen.area([x, top - block.height, width, block.height], BAND);
        }
        pen.rule(
            (x, top - block.height),
            (x + width, top - block.height),
            0.35,
            Colour::HAIR,
        );
        for (at, from, to) in &block.bars {
            pen.rule((x + at, top - from), (x + at, top - to), 0.35, Colour::HAIR);
        }
    });
    let row = document.tree.add(table, Role::Row);
    let head = document.tree.add(row, Role::RowHead);
    document.tagged(page, head, |pen| {
        pen.text(&block.time, x + block.time_at.0, top - block.time_at.1);
    });
    let cell = document.tree.add(row, Role::Cell);
    for piece in &block.pieces {
        let node = document.tree.add(cell, Role::P);
        document.tagged(page, node, |pen| pen.text(&piece.text, x + piece.x, top - piece.down));
    }
}

/// A text and, under it, its other language, in one measure; returns the height.
pub(super) fn two_languages(
    document: &mut Document,
    (page, node): (usize, NodeId),
    text: &Both,
    style: &Style,
    (x, top): (f32, f32),
    width: f32,
) -> f32 {
    let mut height = 0.0;
    let quiet = style.regular().colour(Colour::SOFT);
    for (words, style) in [(text.first.as_str(), style), (text.other().unwrap_or_default(), &quiet)] {
        if !words.trim().is_empty() {
            let set = document.set(words, style, width, Setting::Filled);
            let role = document.tree.add(node, Role::P);
            document.tagged(page, role, |pen| pen.text(&set, x, top - height));
            height += set.height();
        }
    }
    height
}
