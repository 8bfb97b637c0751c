//! Who signs: a row of lines with free space for ink, the pictures of signatures, names and offices.

use std::rc::Rc;

use flipchart_i18n::msg;

use super::Signatory;
use super::ink::voice;
use super::stage::{Area, Element, Stage};
use crate::image;
use crate::page::Role;
use crate::paper::mm;
use crate::text::{Align, Paragraph, Setting};

/// Room above a line for a hand to sign and a stamp beside it.
const SPACE: f32 = mm(19.0);
/// The same on a page with more words than room.
const TIGHT: f32 = mm(15.0);
/// Room for a picture alone.
const PICTURE: f32 = mm(13.0);
/// Between two who sign.
const GUTTER: f32 = mm(8.0);
/// A line is no longer than a hand needs.
const LONGEST: f32 = mm(72.0);
/// At most this many sign; the rest would not be readable.
pub(super) const MOST: usize = 4;

/// Where a row of signatures stands.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub left: f32,
    pub width: f32,
    pub bottom: f32,
    pub align: Align,
}

/// How many of them print.
pub(super) fn count(signatories: &[Signatory]) -> usize {
    signatories.len().min(MOST)
}

/// The row; the height it ends at.
pub(super) fn row(stage: &mut Stage, signatories: &[Signatory], row: Row) -> (Vec<Element>, f32) {
    let signatories = &signatories[..count(signatories)];
    if signatories.is_empty() {
        return (Vec::new(), row.bottom);
    }
    let many = signatories.len() as f32;
    // Set from one side, one or two keep the size they have among others.
    let columns = if row.align == Align::Center {
        many
    } else {
        many.max(2.0)
    };
    let line = ((row.width + GUTTER) / columns - GUTTER).min(LONGEST);
    let step = if row.align == Align::Center {
        ((row.width + GUTTER) / many).min(line + mm(26.0)).max(line + GUTTER)
    } else {
        line + GUTTER
    };
    let used = step * (many - 1.0) + line;
    let first = match row.align {
        Align::Start => row.left,
        Align::Center => row.left + (row.width - used) / 2.0,
        Align::End => row.left + row.width - used,
    };
    let align = if row.align == Align::Center {
        Align::Center
    } else {
        stage.start()
    };
    let words: Vec<_> = signatories.iter().map(|by| words(stage, by, line, align)).collect();
    let tallest = words
        .iter()
        .map(|(name, title)| name.height() + title.height())
        .fold(0.0, f32::max);
    let y = row.bottom + tallest + mm(1.2);
    let free = stage.data.look.signature_space || signatories.iter().any(|by| by.image.is_none());
    let space = match (free, stage.tight) {
        (true, false) => SPACE,
        (true, true) => TIGHT,
        (false, _) => PICTURE,
    };
    let mut elements = Vec::new();
    for (index, (by, (name, title))) in signatories.iter().zip(words).enumerate() {
        // The first to sign stands where reading begins.
        let place = if stage.rtl {
            signatories.len() - 1 - index
        } else {
            index
        };
        let left = first + place as f32 * step;
        let ink = stage.inks.ink;
        stage.rule((left, y), (left + line, y), 0.45, ink);
        elements.extend(picture(stage, by, [left, y, line, space - mm(1.5)]));
        for (text, above) in [(&name, mm(1.2)), (&title, mm(1.2) + name.height())] {
            if !text.text.trim().is_empty() {
                elements.push(stage.part(Role::P, text, left, y - above));
            }
        }
    }
    (elements, y + space)
}

fn words(stage: &mut Stage, by: &Signatory, width: f32, align: Align) -> (Rc<Paragraph>, Rc<Paragraph>) {
    let (ink, soft) = (stage.inks.ink, stage.inks.soft);
    let name = voice(stage.voices.text, 10.2).align(align).colour(ink).leading(1.25);
    let title = stage.voices.small(7.8).align(align).colour(soft);
    (
        stage.set(&by.name, &name, width, Setting::Balanced),
        stage.set(&by.title, &title, width, Setting::Balanced),
    )
}

/// The picture of a signature, standing on its line: in the middle, or before the free space.
fn picture(stage: &mut Stage, by: &Signatory, area: Area) -> Option<Element> {
    let picture = image::decode(by.image.as_deref()?).ok()?;
    let [left, bottom, line, height] = area;
    let free = stage.data.look.signature_space;
    let (width, height) = picture.fit(line * if free { 0.5 } else { 0.8 }, height.min(PICTURE));
    let x = match (free, stage.rtl) {
        (false, _) => (line - width) / 2.0,
        (true, false) => line * 0.02,
        (true, true) => line * 0.98 - width,
    };
    let area = [left + x, bottom - mm(0.5), width, height];
    let id = stage.document.keep(&picture);
    let alt = msg::documents_certificate_signature_of(stage.texts, &by.name);
    Some(stage.figure(id, area, &alt))
}
