//! SVG: its shapes as content stream operators. Nothing outside the file is ever read.

use std::fmt::Write;

use usvg::tiny_skia_path::PathSegment;
use usvg::{Color, FillRule, Group, ImageHrefResolver, LineCap, LineJoin, Node, Options, Paint, Path, Transform, Tree};

use super::{PictureError, PictureInfo, PictureKind};

/// Drawings of more bytes are refused.
const LARGEST: usize = 4 << 20;

/// Whether the bytes start like an XML text that holds an `svg` element.
pub(super) fn looks_like(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let head = head.trim_start_matches('\u{feff}').trim_start();
    head.starts_with('<') && head.contains("<svg")
}

pub(super) fn probe(bytes: &[u8]) -> Result<PictureInfo, PictureError> {
    let (width, height) = size(bytes)?;
    Ok(PictureInfo {
        kind: PictureKind::Svg,
        width: width.ceil() as u32,
        height: height.ceil() as u32,
    })
}

pub(super) fn size(bytes: &[u8]) -> Result<(f32, f32), PictureError> {
    let size = tree(bytes)?.size();
    Ok((size.width(), size.height()))
}

pub(super) fn operators(bytes: &[u8]) -> Result<Vec<u8>, PictureError> {
    let tree = tree(bytes)?;
    let mut out = String::new();
    put(&mut out, format_args!("1 0 0 -1 0 {} cm\n", tree.size().height()));
    group(tree.root(), 1.0, &mut out);
    Ok(out.into_bytes())
}

fn tree(bytes: &[u8]) -> Result<Tree, PictureError> {
    if bytes.len() > LARGEST {
        return Err(PictureError::TooLarge);
    }
    let nothing_outside = ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    let options = Options {
        image_href_resolver: nothing_outside,
        ..Options::default()
    };
    Tree::from_data(bytes, &options).map_err(|_| PictureError::Damaged)
}

fn group(group: &Group, opacity: f32, out: &mut String) {
    let opacity = opacity * group.opacity().get();
    out.push_str("q\n");
    if let Some(clip) = group.clip_path() {
        clip_to(clip.root(), clip.transform().post_concat(group.abs_transform()), out);
    }
    for node in group.children() {
        match node {
            Node::Group(inner) => self::group(inner, opacity, out),
            Node::Path(path) if path.is_visible() => paint(path, opacity, out),
            // Pictures in pictures stay out; texts are outlines or nothing.
            _ => {}
        }
    }
    out.push_str("Q\n");
}

/// Everything drawn after is cut to the shapes of the group.
fn clip_to(shapes: &Group, within: Transform, out: &mut String) {
    let mut any = false;
    for node in shapes.children() {
        if let Node::Path(path) = node {
            outline(path, path.abs_transform().post_concat(within), out);
            any = true;
        }
    }
    if any {
        out.push_str("W n\n");
    }
}

fn paint(path: &Path, opacity: f32, out: &mut String) {
    let fill = path
        .fill()
        .and_then(|fill| Some((colour(fill.paint())?, fill.opacity().get(), fill.rule())));
    let stroke = path.stroke().and_then(|stroke| Some((colour(stroke.paint())?, stroke)));
    out.push_str("q ");
    if let Some((own, alpha, _)) = fill {
        put(out, format_args!("{} rg ", on_white(own, alpha * opacity)));
    }
    if let Some((own, stroke)) = stroke {
        put(
            out,
            format_args!("{} RG ", on_white(own, stroke.opacity().get() * opacity)),
        );
        let scale = path.abs_transform();
        let scale = (scale.sx * scale.sy - scale.kx * scale.ky).abs().sqrt();
        let (cap, join) = (cap(stroke.linecap()), join(stroke.linejoin()));
        put(
            out,
            format_args!(
                "{} w {cap} J {join} j {} M ",
                stroke.width().get() * scale,
                stroke.miterlimit().get().max(1.0)
            ),
        );
        if let Some(dashes) = stroke.dasharray() {
            let dashes: Vec<String> = dashes.iter().map(|dash| (dash * scale).to_string()).collect();
            put(
                out,
                format_args!("[{}] {} d ", dashes.join(" "), stroke.dashoffset() * scale),
            );
        }
    }
    outline(path, path.abs_transform(), out);
    let even_odd = fill.is_some_and(|(.., rule)| rule == FillRule::EvenOdd);
    out.push_str(match (fill.is_some(), stroke.is_some(), even_odd) {
        (true, true, false) => "B",
        (true, true, true) => "B*",
        (true, false, false) => "f",
        (true, false, true) => "f*",
        (false, true, _) => "S",
        (false, false, _) => "n",
    });
    out.push_str(" Q\n");
}

fn outline(path: &Path, transform: Transform, out: &mut String) {
    let Some(data) = path.data().clone().transform(transform) else {
        return;
    };
    let mut last = (0.0, 0.0);
    for segment in data.segments() {
        match segment {
            PathSegment::MoveTo(p) => put(out, format_args!("{:.2} {:.2} m ", p.x, p.y)),
            PathSegment::LineTo(p) => put(out, format_args!("{:.2} {:.2} l ", p.x, p.y)),
            PathSegment::QuadTo(c, p) => {
                let third = |from: f32, to: f32| from + 2.0 * (to - from) / 3.0;
                let (ax, ay) = (third(last.0, c.x), third(last.1, c.y));
                let (bx, by) = (third(p.x, c.x), third(p.y, c.y));
                put(
                    out,
                    format_args!("{ax:.2} {ay:.2} {bx:.2} {by:.2} {:.2} {:.2} c ", p.x, p.y),
                );
            }
            PathSegment::CubicTo(a, b, p) => {
                put(
                    out,
                    format_args!("{:.2} {:.2} {:.2} {:.2} {:.2} {:.2} c ", a.x, a.y, b.x, b.y, p.x, p.y),
                );
            }
            PathSegment::Close => out.push_str("h "),
        }
        if let PathSegment::MoveTo(p)
        | PathSegment::LineTo(p)
        | PathSegment::QuadTo(_, p)
        | PathSegment::CubicTo(_, _, p) = segment
        {
            last = (p.x, p.y);
        }
    }
}

/// A flat colour; of a gradient the mean of its stops.
fn colour(paint: &Paint) -> Option<Color> {
    let stops = match paint {
        Paint::Color(colour) => return Some(*colour),
        Paint::LinearGradient(gradient) => gradient.stops(),
        Paint::RadialGradient(gradient) => gradient.stops(),
        Paint::Pattern(_) => return None,
    };
    let mean = |channel: fn(Color) -> u8| {
        let sum: usize = stops.iter().map(|stop| usize::from(channel(stop.color()))).sum();
        (sum / stops.len().max(1)) as u8
    };
    Some(Color::new_rgb(mean(|c| c.red), mean(|c| c.green), mean(|c| c.blue)))
}

/// Transparency over the paper, which is white.
fn on_white(colour: Color, alpha: f32) -> String {
    let part = |channel: u8| 1.0 - (1.0 - f32::from(channel) / 255.0) * alpha;
    format!(
        "{:.3} {:.3} {:.3}",
        part(colour.red),
        part(colour.green),
        part(colour.blue)
    )
}

fn cap(cap: LineCap) -> u8 {
    match cap {
        LineCap::Butt => 0,
        LineCap::Round => 1,
        LineCap::Square => 2,
    }
}

fn join(join: LineJoin) -> u8 {
    match join {
        LineJoin::Miter | LineJoin::MiterClip => 0,
        LineJoin::Round => 1,
        LineJoin::Bevel => 2,
    }
}

/// Memory takes everything that is written to it.
fn put(out: &mut String, text: std::fmt::Arguments) {
    let _ = out.write_fmt(text);
}
