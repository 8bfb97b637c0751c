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

/// Strands that wind around each other: three strong ones and, within them, three pale ones of twice the pace.
pub(super) fn braid(wave: f32, height: f32, standing: bool, accent: Colour, tint: Colour) -> Tile {
    const OVER: f32 = 1.2;
    let mut out = String::from("1 J 1 j ");
    let middle = height / 2.0;
    let strands = [
        (tint, 0.22, 0.94, 2.0),
        (tint, 0.22, 0.5, 1.0),
        (accent, 0.34, 0.92, 1.0),
    ];
    for (colour, width, reach, pace) in strands {
        stroke(&mut out, colour, width);
        for strand in 0..3 {
            let turn = strand as f32 * TAU / 3.0;
            let k = pace * TAU / wave;
            let amplitude = (middle - 0.3) * reach;
            let curve = |x: f32| middle + amplitude * (k * x + turn).sin();
            let slope = |x: f32| amplitude * k * (k * x + turn).cos();
            let steps = (8.0 * pace) as usize;
            let step = (wave + 2.0 * OVER) / steps as f32;
            let at = |x: f32, y: f32| if standing { (y, x + OVER) } else { (x + OVER, y) };
            point(&mut out, at(-OVER, curve(-OVER)), "m");
            for number in 0..steps {
                let (from, to) = (-OVER + number as f32 * step, -OVER + (number + 1) as f32 * step);
                let third = step / 3.0;
                point(&mut out, at(from + third, curve(from) + slope(from) * third), "");
                point(&mut out, at(to - third, curve(to) - slope(to) * third), "");
                point(&mut out, at(to, curve(to)), "c");
            }
            out.push_str("S ");
        }
    }
    let long = wave + 2.0 * OVER;
    let (width, height) = if standing { (height, long) } else { (long, height) };
    Tile {
        picture: drawing(out, width, height),
        over: OVER,
    }
}

/// Ellipses turned around a common middle, as an engraver's lathe draws them.
pub(super) fn rosette(radius: f32, accent: Colour, tint: Colour) -> Picture {
    let side = 2.0 * radius + 1.0;
    let middle = side / 2.0;
    let mut out = String::from("1 J ");
    for (colour, width, count, long, short) in [(tint, 0.2, 12, 1.0, 0.62), (accent, 0.28, 8, 0.98, 0.34)] {
        stroke(&mut out, colour, width);
        for number in 0..count {
            let turn = number as f32 * PI / count as f32;
            ellipse(&mut out, (middle, middle), (radius * long, radius * short), turn);
        }
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

fn ellipse(out: &mut String, (x, y): (f32, f32), (a, b): (f32, f32), turn: f32) {
    let (sin, cos) = turn.sin_cos();
    let at = |u: f32, v: f32| (x + u * cos - v * sin, y + u * sin + v * cos);
    let (ka, kb) = (a * 0.552_285, b * 0.552_285);
    point(out, at(a, 0.0), "m");
    curve(out, [at(a, kb), at(ka, b), at(0.0, b)]);
    curve(out, [at(-ka, b), at(-a, kb), at(-a, 0.0)]);
    curve(out, [at(-a, -kb), at(-ka, -b), at(0.0, -b)]);
    curve(out, [at(ka, -b), at(a, -kb), at(a, 0.0)]);
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
