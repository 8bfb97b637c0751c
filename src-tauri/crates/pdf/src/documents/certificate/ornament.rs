//! Ornament in fine lines, each piece drawn once and placed where it repeats.

use std::f32::consts::{PI, TAU};
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::image::{Picture, Pixels};
use crate::pack::deflate;
use crate::paper::mm;
use crate::text::Colour;

/// One wave of a braid, drawn a little beyond its ends so that neighbours meet without a seam.
pub(super) struct Tile {
    pub picture: Picture,
    /// How far it is drawn beyond either end.
    pub over: f32,
}

/// Strands that wind around each other: three strong ones and, within them, three pale ones, and three of twice the pace. A
/// strand is one curve of a wave, repeated: the same words again and again, which pack to nothing.
pub(super) fn braid(wave: f32, height: f32, accent: Colour, tint: Colour) -> Tile {
    const OVER: f32 = 1.2;
    const STEPS: usize = 8;
    let middle = height / 2.0;
    let mut out = String::from("1 j 1 J ");
    for (colour, width, reach, pace) in [
        (tint, 0.22, 0.94, 2.0),
        (tint, 0.22, 0.5, 1.0),
        (accent, 0.34, 0.92, 1.0),
    ] {
        let length = wave / pace;
        let k = TAU / length;
        let amplitude = (middle - 0.3) * reach;
        let at = |x: f32| (x, middle + amplitude * (k * x).sin());
        let slope = |x: f32| amplitude * k * (k * x).cos();
        let mut strand = String::new();
        point(&mut strand, at(0.0), "m");
        let step = length / STEPS as f32;
        for number in 0..STEPS {
            let (from, to) = (at(number as f32 * step), at((number + 1) as f32 * step));
            let third = step / 3.0;
            let leave = (from.0 + third, from.1 + slope(from.0) * third);
            let arrive = (to.0 - third, to.1 - slope(to.0) * third);
            curve(&mut strand, [leave, arrive, to]);
        }
        // From before the tile to behind it, a third of a wave at a time.
        let places = 3 * (pace as usize + 2);
        let third = length / 3.0;
        let _ = write!(out, "q 1 0 0 1 {:.3} 0 cm ", OVER - length);
        stroke(&mut out, colour, width);
        for _ in 0..places {
            let _ = write!(out, "{strand}S 1 0 0 1 {third:.3} 0 cm ");
        }
        out.push_str("Q ");
    }
    Tile {
        picture: drawing(out, wave + 2.0 * OVER, height),
        over: OVER,
    }
}

/// Ellipses turned around a common middle, as an engraver's lathe draws them.
pub(super) fn rosette(radius: f32, accent: Colour, tint: Colour) -> Picture {
    let side = 2.0 * radius + 1.0;
    let mut out = String::from("1 J ");
    for (colour, width, count, long, short) in [(tint, 0.2, 12, 1.0, 0.62), (accent, 0.28, 8, 0.98, 0.34)] {
        let (sin, cos) = (PI / count as f32).sin_cos();
        let _ = write!(out, "q 1 0 0 1 {0:.3} {0:.3} cm ", side / 2.0);
        stroke(&mut out, colour, width);
        for _ in 0..count {
            ellipse(&mut out, (radius * long, radius * short));
            let _ = write!(out, "{cos:.5} {sin:.5} {:.5} {cos:.5} 0 0 cm ", -sin);
        }
        out.push_str("Q ");
    }
    drawing(out, side, side)
}

/// Two rules around a page whose corners are cut out in quarter circles.
pub(super) fn notched((width, height): (f32, f32), accent: Colour) -> Picture {
    let mut out = String::new();
    for (inset, line, notch) in [(mm(10.0), 1.3, mm(9.0)), (mm(11.8), 0.35, mm(9.0))] {
        stroke(&mut out, accent, line);
        let (left, bottom, right, top) = (inset, inset, width - inset, height - inset);
        let k = notch * 0.552_285;
        point(&mut out, (left + notch, bottom), "m");
        point(&mut out, (right - notch, bottom), "l");
        curve(
            &mut out,
            [
                (right - notch, bottom + k),
                (right - k, bottom + notch),
                (right, bottom + notch),
            ],
        );
        point(&mut out, (right, top - notch), "l");
        curve(
            &mut out,
            [(right - k, top - notch), (right - notch, top - k), (right - notch, top)],
        );
        point(&mut out, (left + notch, top), "l");
        curve(
            &mut out,
            [(left + notch, top - k), (left + k, top - notch), (left, top - notch)],
        );
        point(&mut out, (left, bottom + notch), "l");
        curve(
            &mut out,
            [
                (left + k, bottom + notch),
                (left + notch, bottom + k),
                (left + notch, bottom),
            ],
        );
        out.push_str("s ");
    }
    drawing(out, width, height)
}

fn ellipse(out: &mut String, (a, b): (f32, f32)) {
    let (ka, kb) = (a * 0.552_285, b * 0.552_285);
    point(out, (a, 0.0), "m");
    curve(out, [(a, kb), (ka, b), (0.0, b)]);
    curve(out, [(-ka, b), (-a, kb), (-a, 0.0)]);
    curve(out, [(-a, -kb), (-ka, -b), (0.0, -b)]);
    curve(out, [(ka, -b), (a, -kb), (a, 0.0)]);
    out.push_str("s ");
}

fn curve(out: &mut String, [a, b, c]: [(f32, f32); 3]) {
    point(out, a, "");
    point(out, b, "");
    point(out, c, "c");
}

fn stroke(out: &mut String, Colour(r, g, b): Colour, width: f32) {
    // Memory takes everything that is written to it.
    let _ = write!(out, "{r:.3} {g:.3} {b:.3} RG {width} w ");
}

fn point(out: &mut String, (x, y): (f32, f32), operator: &str) {
    let _ = write!(out, "{x:.2} {y:.2} {operator} ");
}

fn drawing(operators: String, width: f32, height: f32) -> Picture {
    let hash = Sha256::new_with_prefix(&operators)
        .chain_update(width.to_le_bytes())
        .chain_update(height.to_le_bytes());
    Picture {
        width,
        height,
        pixels: Pixels::Drawing(deflate(operators.as_bytes())),
        hash: hash.finalize().into(),
    }
}
