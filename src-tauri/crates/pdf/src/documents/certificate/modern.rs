//! Set from one side beside a band of colour: words in a wide column, what proves them in a narrow one.

use super::centred::host_names;
use super::foot::{self, Room, code_at, code_line};
use super::helpers::{helpers, logo_row};
use super::kit::{Kit, Scale};
use super::signatures::{self, Row};
use super::stack::{Block, Column};
use super::stage::{Bleed, Element, Line, Stage};
use super::{Words, code};
use crate::page::Role;
use crate::paper::mm;
use crate::text::Setting;
use flipchart_i18n::msg;

/// The band at the side where lines begin.
const BAND: f32 = mm(13.0);
/// Where the words begin.
const START: f32 = mm(33.0);
/// White at the other sides.
const MARGIN: f32 = mm(17.0);
/// The narrow column is no narrower than that.
const NARROW: f32 = mm(44.0);
const GUTTER: f32 = mm(12.0);

pub(super) fn compose(stage: &mut Stage) {
    let data = stage.data;
    let (width, height) = (stage.width, stage.height);
    let bleed = mm(3.0);
    let band = [
        stage.left_of(-bleed, BAND + bleed),
        -bleed,
        BAND + bleed,
        height + 2.0 * bleed,
    ];
    let accent = stage.inks.accent;
    stage.bleeds.push(Bleed::Colour(band, accent));

    let side = data.code.as_deref().map_or(0.0, code::room);
    let narrow = side.max(NARROW);
    let end = width - MARGIN;
    let wide = end - START - narrow - GUTTER;
    let top = height - MARGIN;
    let proof = proof(stage, [START + wide + GUTTER, MARGIN, narrow, top - MARGIN], side);

    let words_left = stage.left_of(START, wide);
    let room = Room {
        left: words_left,
        right: words_left + wide,
        top,
        bottom: MARGIN,
    };
    let (head, under) = head(stage, room);
    let row = Row {
        left: words_left,
        width: wide,
        bottom: MARGIN,
        align: stage.start(),
    };
    let (thanks, above) = helpers(stage, row);
    let (signed, free) = signatures::row(stage, &data.signatories, Row { bottom: above, ..row });
    let empty = Words::default();
    let words = data.words.first().unwrap_or(&empty);
    let column = Column {
        left: words_left,
        width: wide,
        top: under,
        bottom: free + mm(2.0),
        align: stage.start(),
        rtl: stage.rtl,
        language: None,
        low: None,
        drop: 0.34,
        words: 0,
        native: true,
    };
    let scale = Scale {
        heading: 13.5,
        tracking: 140.0,
        name: 45.0,
        lines: 2.15,
        prose: 11.6,
        title: 18.0,
        small: 8.2,
    };
    let kit = Kit::of(stage, scale, wide);
    let (stack, _) = column.fill(stage, &|fit| {
        let mut blocks: Vec<Block> = kit.before(words, fit);
        blocks.push(Block::Name(kit.bold_name(fit)));
        blocks.push(Block::Rule {
            above: mm(3.4) * fit.space.min(1.0),
            length: mm(24.0),
            width: 2.6,
            colour: kit.inks.accent,
        });
        blocks.extend(kit.after(words, fit));
        blocks
    });
    let parts = [head, stack, signed, thanks, proof];
    stage.elements = parts.into_iter().flatten().collect();
}

/// Logos and names of the hosts over the words.
fn head(stage: &mut Stage, room: Room) -> (Vec<Element>, f32) {
    let data = stage.data;
    let height = mm(if stage.tight { 11.0 } else { 15.0 });
    let mut elements = Vec::new();
    let mut top = room.top;
    if data.look.logos {
        let area = [room.left, top - height, room.width(), height];
        elements = logo_row(stage, &data.hosts, area, mm(10.0), stage.start());
        if !elements.is_empty() {
            top -= height + mm(2.4);
        }
    }
    let align = stage.start();
    let (names, under) = host_names(stage, room, top, if elements.is_empty() { 10.5 } else { 8.0 }, align);
    elements.extend(names);
    (elements, under)
}

/// The narrow column: the seal at its head; number, date and code at its foot.
fn proof(stage: &mut Stage, [start, bottom, width, height]: [f32; 4], side: f32) -> Vec<Element> {
    let data = stage.data;
    let left = stage.left_of(start, width);
    let mut elements = Vec::new();
    if let Some(bytes) = &data.look.seal {
        const SEAL: f32 = mm(36.0);
        let alt = msg::documents_certificate_seal_alt(stage.texts);
        let area = [left, bottom + height - SEAL, width.min(SEAL), SEAL];
        let area = [
            if stage.rtl { left } else { left + width - area[2] },
            area[1],
            area[2],
            area[3],
        ];
        let align = stage.end();
        elements.extend(stage.picture(bytes, area, align, &alt).map(|seal| seal.0));
    }
    let style = foot::imprint(stage).align(stage.end());
    let accent = stage.inks.accent;
    let mut y = bottom;
    let mut under = Vec::new();
    if data.code.is_some() {
        let align = stage.end();
        let (line, high) = code_line(stage, side, align);
        let at = if stage.rtl { left } else { left + width - side };
        under.push(code_at(stage, [at, bottom + high, side, side]));
        if let Some(line) = line {
            let element = stage.part(Role::P, &line, at, bottom + line.height());
            under.push(element);
        }
        y += high + side + code::WHITE + mm(1.5);
    }
    let Some(words) = data.words.first() else {
        elements.extend(under);
        return elements;
    };
    let step = style.size * style.leading;
    let has_date = !words.issued.trim().is_empty();
    if !words.number.trim().is_empty() {
        elements.push(Element::Number(Line {
            left,
            top: y + step * if has_date { 2.0 } else { 1.0 },
            width,
            style,
            words: 0,
            language: None,
        }));
    }
    if has_date {
        let line = stage.set(&words.issued, &style, width, Setting::Single);
        let element = stage.part(Role::P, &line, left, y + step);
        elements.push(element);
    }
    if has_date || !words.number.trim().is_empty() {
        // A short strong rule holds number and date together with the code.
        let top = y + step * 2.0 + mm(2.2);
        let length = side.max(mm(24.0));
        let from = if stage.rtl { left } else { left + width - length };
        stage.rule((from, top), (from + length, top), 0.9, accent);
    }
    elements.extend(under);
    elements
}
