//! Frames around a page, drawn in fine lines.

use super::ornament;
use super::stage::{Area, Stage};
use crate::page::Pen;
use crate::paper::mm;
use crate::text::Colour;

/// An engraved border: a braid of fine strands between two rules, a rosette at each corner. Words keep off it by their own
/// margins.
pub(super) fn engraved(stage: &mut Stage) {
    const OUTER: f32 = mm(9.2);
    const BAND: f32 = mm(7.0);
    let (accent, tint) = (stage.inks.accent, stage.inks.tint);
    let inner = OUTER + BAND;
    for (inset, width) in [
        (OUTER, 1.0),
        (OUTER + mm(0.75), 0.25),
        (inner - mm(0.75), 0.25),
        (inner, 0.6),
    ] {
        let area = inset_by(stage, inset);
        stage.decorate(move |pen| pen.frame(area, width, accent));
    }
    let (wide, high) = (stage.width - 2.0 * inner, stage.height - 2.0 * inner);
    let strip = BAND - mm(2.1);
    let middle = OUTER + BAND / 2.0;
    let natural = wide / (wide / mm(8.4)).round().max(1.0);
    let tile = ornament::braid(natural, strip, accent, tint);
    let id = stage.document.keep(&tile.picture);
    for (length, standing) in [(wide, false), (high, true)] {
        let waves = (length / mm(8.4)).round().max(1.0);
        let wave = length / waves;
        // On the standing sides waves are a hair longer or shorter, so that a whole number fits.
        let stretch = wave / natural;
        let far = if standing { stage.width } else { stage.height } - middle;
        let (thick, tile_width, over) = (tile.picture.height, tile.picture.width * stretch, tile.over * stretch);
        let side = move |pen: &mut Pen, edge: f32| {
            for number in 0..waves as usize {
                let along = inner + number as f32 * wave - over;
                pen.picture(id, [along, edge - thick / 2.0, tile_width, thick]);
            }
        };
        stage.decorate(move |pen| {
            for edge in [middle, far] {
                if standing {
                    pen.quarter_turn(edge, |pen| side(pen, 0.0));
                } else {
                    side(pen, edge);
                }
            }
        });
    }
    let rosette = ornament::rosette(BAND * 0.44, accent, tint);
    let id = stage.document.keep(&rosette);
    let (width, height) = (stage.width, stage.height);
    stage.decorate(move |pen| {
        let half = rosette.width / 2.0;
        for x in [middle, width - middle] {
            for y in [middle, height - middle] {
                let corner = |at: f32| at - BAND / 2.0;
                pen.area([corner(x), corner(y), BAND, BAND], Colour(1.0, 1.0, 1.0));
                pen.frame([corner(x), corner(y), BAND, BAND], 0.6, accent);
                pen.picture(id, [x - half, y - half, rosette.width, rosette.height]);
            }
        }
    });
}

/// Two rules whose corners are cut out in quarter circles.
pub(super) fn notched(stage: &mut Stage) {
    let drawing = ornament::notched((stage.width, stage.height), stage.inks.accent);
    let id = stage.document.keep(&drawing);
    let area = [0.0, 0.0, stage.width, stage.height];
    stage.decorate(move |pen| pen.picture(id, area));
}

/// Two rules, the outer one stronger.
pub(super) fn ruled(stage: &mut Stage) {
    let accent = stage.inks.accent;
    for (inset, width) in [(mm(10.0), 1.4), (mm(11.6), 0.35)] {
        let area = inset_by(stage, inset);
        stage.decorate(move |pen| pen.frame(area, width, accent));
    }
}

fn inset_by(stage: &Stage, inset: f32) -> Area {
    [inset, inset, stage.width - 2.0 * inset, stage.height - 2.0 * inset]
}
