//! The picture of a digital badge where the design has no seal of its own: a rosette with a tick, in the design's colour.

use flipchart_core::{Error, Result};

/// Pixels of a side.
const SIDE: u32 = 400;
/// Points looked at along each side of a pixel, for soft edges.
const FINE: u32 = 4;
/// Teeth of the rosette's rim.
const TEETH: f32 = 24.0;

/// A PNG of the rosette in that colour; the same colour, the same bytes.
///
/// # Errors
/// `Io` with code `other` when the writer refuses.
pub(super) fn emblem(accent: [u8; 3]) -> Result<Vec<u8>> {
    let refuse = |e: png::EncodingError| Error::Io {
        path: "PNG".into(),
        code: "other",
        detail: e.to_string(),
    };
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, SIDE, SIDE);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(refuse)?;
    writer.write_image_data(&pixels(accent)).map_err(refuse)?;
    writer.finish().map_err(refuse)?;
    Ok(out)
}

fn pixels(accent: [u8; 3]) -> Vec<u8> {
    let inks = [accent, tint(accent, 0.82), tint(accent, 0.0)];
    let mut out = Vec::with_capacity((SIDE * SIDE * 4) as usize);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let mut sum = [0u32; 3];
            let mut covered = 0;
            for at in 0..FINE * FINE {
                let point = |pixel: u32, step: u32| {
                    (pixel as f32 + (step as f32 + 0.5) / FINE as f32) / SIDE as f32 * 2.0 - 1.0
                };
                if let Some(ink) = ink(point(x, at % FINE), point(y, at / FINE)) {
                    covered += 1;
                    for (sum, part) in sum.iter_mut().zip(inks[ink]) {
                        *sum += u32::from(part);
                    }
                }
            }
            let mean = |sum: u32| u8::try_from(sum / covered.max(1)).unwrap_or(u8::MAX);
            let alpha = u8::try_from(covered * 255 / (FINE * FINE)).unwrap_or(u8::MAX);
            out.extend([mean(sum[0]), mean(sum[1]), mean(sum[2]), alpha]);
        }
    }
    out
}

/// Which ink lies at a point of the square from -1 to 1: 0 the colour, 1 its tint, 2 white; none outside.
fn ink(x: f32, y: f32) -> Option<usize> {
    let away = x.hypot(y);
    let rim = 0.93 + 0.035 * (y.atan2(x) * TEETH).cos();
    if away > rim {
        return None;
    }
    let tick = line(x, y, (-0.30, 0.02), (-0.08, 0.25)).min(line(x, y, (-0.08, 0.25), (0.33, -0.24)));
    Some(match away {
        _ if tick < 0.075 => 2,
        a if a > 0.80 => 0,
        a if a > 0.75 => 2,
        a if a > 0.72 => 1,
        _ => 0,
    })
}

/// How far a point is from a line between two others.
fn line(x: f32, y: f32, from: (f32, f32), to: (f32, f32)) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let along = (((x - from.0) * dx + (y - from.1) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
    (x - from.0 - along * dx).hypot(y - from.1 - along * dy)
}

/// The colour let down with white; 0 is white.
fn tint(colour: [u8; 3], strength: f32) -> [u8; 3] {
    colour.map(|part| (255.0 - (255.0 - f32::from(part)) * strength) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_emblem_is_a_square_picture_with_clear_corners() {
        let png = emblem([0x1c, 0x4e, 0x80]).unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let at = |x: u32, y: u32| &pixels[((y * SIDE + x) * 4) as usize..][..4];
        assert_eq!(at(0, 0)[3], 0, "nothing in the corner");
        assert_eq!(at(200, 60), [0x1c, 0x4e, 0x80, 255], "the colour inside");
        assert_eq!(png, emblem([0x1c, 0x4e, 0x80]).unwrap());
    }
}
