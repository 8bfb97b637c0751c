//! Codes in a photograph or a scan: the picture is tried in several sizes, each by two readers that fail in different ways.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use image::imageops::{FilterType, overlay, resize};
use image::{GrayImage, ImageReader, Limits, Luma};
use rxing::common::HybridBinarizer;
use rxing::qrcode::cpp_port::QrReader;
use rxing::{BinaryBitmap, DecodeHints, Luma8Source, Reader};

use crate::code::PREFIX;

/// Most pixels that are unpacked: a little more than the largest cameras of telephones.
const PIXELS_CAP: u64 = 120_000_000;
const SIDE_CAP: u32 = 20_000;
const MEMORY_CAP: u64 = 600 << 20;
/// Most rows that look like the corner of a code, after the reader's own parting into dark and light: it tries every three
/// of them, so that a picture full of them would take hours. A code has some thirty to a hundred.
const CORNERS_CAP: usize = 400;
/// Long sides that are tried, the most promising first: in a photograph of a whole page a module is a few pixels then.
const SIDES: [u32; 5] = [1600, 2600, 1000, 4000, 640];

/// True for the formats that are read: PNG, JPEG, WebP.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG")
        || bytes.starts_with(b"\xff\xd8\xff")
        || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
}

/// The codes in a picture of a known format; after `end` it is not tried in any other size.
pub(super) fn codes(bytes: &[u8], end: Instant) -> Vec<String> {
    let opened = catch_unwind(AssertUnwindSafe(|| open(bytes))).ok().flatten();
    opened.map(|picture| search_grey(&picture, end)).unwrap_or_default()
}

/// The codes in shades of grey, row by row.
pub(super) fn search(pixels: Vec<u8>, width: u32, height: u32, end: Instant) -> Vec<String> {
    GrayImage::from_raw(width, height, pixels)
        .map(|picture| search_grey(&picture, end))
        .unwrap_or_default()
}

/// The same where the white around the code is not in the picture.
pub(super) fn search_amid_white(pixels: Vec<u8>, width: u32, height: u32, end: Instant) -> Vec<String> {
    let Some(picture) = GrayImage::from_raw(width, height, pixels) else {
        return Vec::new();
    };
    let edge = width.max(height) / 8 + 4;
    let mut amid = GrayImage::from_pixel(width + 2 * edge, height + 2 * edge, Luma([255]));
    overlay(&mut amid, &picture, i64::from(edge), i64::from(edge));
    search_grey(&amid, end)
}

fn open(bytes: &[u8]) -> Option<GrayImage> {
    let reader = || ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok();
    let (width, height) = reader()?.into_dimensions().ok()?;
    if u64::from(width) * u64::from(height) > PIXELS_CAP {
        return None;
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_CAP);
    limits.max_image_height = Some(SIDE_CAP);
    limits.max_alloc = Some(MEMORY_CAP);
    let mut reader = reader()?;
    reader.limits(limits);
    Some(reader.decode().ok()?.into_luma8())
}

fn search_grey(picture: &GrayImage, end: Instant) -> Vec<String> {
    let long = picture.width().max(picture.height());
    if long == 0 || long > SIDE_CAP {
        return Vec::new();
    }
    let sides = SIDES.iter().filter(|side| **side < long).copied();
    // A small picture as it is first, then twice as large: a reader wants more than one pixel a module.
    let own = if long <= SIDES[0] {
        vec![long, long * 2]
    } else {
        Vec::new()
    };
    for side in own.into_iter().chain(sides) {
        let sized = sized(picture, side, long);
        for reader in [by_rxing, by_rqrr] {
            if Instant::now() > end {
                return Vec::new();
            }
            let found = reader(&sized);
            if !found.is_empty() {
                return found;
            }
        }
    }
    Vec::new()
}

fn sized(picture: &GrayImage, side: u32, long: u32) -> GrayImage {
    let to = |of: u32| {
        u32::try_from(u64::from(of) * u64::from(side) / u64::from(long))
            .unwrap_or(1)
            .max(1)
    };
    if side == long {
        picture.clone()
    } else {
        resize(picture, to(picture.width()), to(picture.height()), FilterType::Triangle)
    }
}

fn by_rxing(picture: &GrayImage) -> Vec<String> {
    let read = || {
        let (width, height) = picture.dimensions();
        let source = Luma8Source::new(picture.as_raw().clone(), width, height).ok()?;
        let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
        let dark = bitmap.get_black_matrix();
        let is_dark = |x: usize, y: usize| dark.get(x as u32, y as u32);
        if corners(width as usize, height as usize, is_dark) > CORNERS_CAP {
            return None;
        }
        let hints = DecodeHints {
            TryHarder: Some(true),
            ..DecodeHints::default()
        };
        let result = QrReader.decode_with_hints(&mut bitmap, &hints).ok()?;
        Some(result.getText().to_owned())
    };
    let text = catch_unwind(AssertUnwindSafe(read)).ok().flatten();
    text.filter(|text| is_code(text)).into_iter().collect()
}

fn by_rqrr(picture: &GrayImage) -> Vec<String> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let pixels = picture.as_raw();
    let read = || {
        let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
        if corners(width, height, |x, y| prepared.get_pixel_at(x, y) == 1) > CORNERS_CAP {
            return Vec::new();
        }
        let grids = prepared.detect_grids();
        let texts = grids.iter().take(64).filter_map(|grid| grid.decode().ok());
        texts.map(|(_, text)| text).collect()
    };
    let texts = catch_unwind(AssertUnwindSafe(read)).unwrap_or_default();
    texts.into_iter().filter(|text| is_code(text)).collect()
}

/// How many rows could go through the corner of a code: dark and light in turns as 1:1:3:1:1, with room for error.
fn corners(width: usize, height: usize, is_dark: impl Fn(usize, usize) -> bool) -> usize {
    let mut count = 0;
    for y in 0..height {
        let mut runs = [0_usize; 5];
        let mut dark = false;
        for x in 0..=width {
            let now = x < width && is_dark(x, y);
            if now == dark {
                runs[4] += 1;
                continue;
            }
            // As rqrr has it, in whole pixels.
            let module = (runs[0] + runs[1] + runs[3] + runs[4]) / 4;
            let near = |run: usize, modules: usize| run.abs_diff(modules * module) <= module * 3 / 4;
            count += usize::from(
                dark && [1, 1, 3, 1, 1]
                    .iter()
                    .zip(runs)
                    .all(|(modules, run)| near(run, *modules)),
            );
            runs.rotate_left(1);
            runs[4] = 1;
            dark = now;
        }
    }
    count
}

fn is_code(text: &str) -> bool {
    text.starts_with(PREFIX)
}
