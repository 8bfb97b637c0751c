//! Pictures that people hand in: logos and signatures as PNG, JPEG or SVG.

mod jpeg;
mod png;
mod svg;

use std::cell::RefCell;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::pack::deflate;

/// No picture may have more pixels than this.
const MOST_PIXELS: u64 = 40_000_000;

/// The formats that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PictureKind {
    /// Portable Network Graphics, with or without transparency.
    Png,
    /// JPEG in grey or colour.
    Jpeg,
    /// Scalable Vector Graphics: shapes; texts in it must be outlines.
    Svg,
}

/// What a picture is, without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PictureInfo {
    /// Its format.
    pub kind: PictureKind,
    /// In pixels; for SVG in its own units, rounded up.
    pub width: u32,
    /// As `width`.
    pub height: u32,
}

/// Why a picture cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Neither PNG nor JPEG nor SVG.
    #[error("not a PNG, JPEG or SVG picture")]
    NotAPicture,
    /// The file ends early or contradicts itself.
    #[error("the picture is damaged")]
    Damaged,
    /// More than 40 million pixels, or a drawing of more than 4 MB.
    #[error("the picture is too large")]
    TooLarge,
    /// A JPEG in CMYK or another form that archival PDF does not take.
    #[error("this kind of JPEG cannot be printed; save it as RGB")]
    Unsupported,
}

/// Says what a picture is and whether it can be printed, looking at its head only (an SVG is read whole).
///
/// # Errors
/// See [`PictureError`]. A file renamed to `.png` is judged by what it holds.
pub fn probe(bytes: &[u8]) -> Result<PictureInfo, PictureError> {
    let info = match kind(bytes)? {
        PictureKind::Png => png::probe(bytes)?,
        PictureKind::Jpeg => jpeg::probe(bytes)?,
        PictureKind::Svg => svg::probe(bytes)?,
    };
    let pixels = u64::from(info.width) * u64::from(info.height);
    match pixels {
        0 => Err(PictureError::Damaged),
        1..=MOST_PIXELS => Ok(info),
        _ => Err(PictureError::TooLarge),
    }
}

fn kind(bytes: &[u8]) -> Result<PictureKind, PictureError> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Ok(PictureKind::Png),
        [0xFF, 0xD8, 0xFF, ..] => Ok(PictureKind::Jpeg),
        _ if svg::looks_like(bytes) => Ok(PictureKind::Svg),
        _ => Err(PictureError::NotAPicture),
    }
}

/// A picture ready for paper.
pub(crate) struct Picture {
    /// Natural size; only the proportion matters on paper.
    pub width: f32,
    pub height: f32,
    pub pixels: Pixels,
    /// Of the file it came from.
    pub hash: [u8; 32],
}

pub(crate) enum Pixels {
    Raster(Raster),
    /// Deflated content stream operators in a space of the picture's size, origin at the lower left.
    Drawing(Vec<u8>),
}

/// Samples encoded by `filter`.
pub(crate) struct Raster {
    pub width: u32,
    pub height: u32,
    pub grey: bool,
    /// Of a sample: 8, or 1 of a stencil, whose zeros are painted in the colour of the pen.
    pub bits: u8,
    pub filter: &'static str,
    pub data: Vec<u8>,
    pub alpha: Option<Box<Raster>>,
}

impl Picture {
    /// The largest size with this proportion inside `width` by `height` points.
    pub(crate) fn fit(&self, width: f32, height: f32) -> (f32, f32) {
        let scale = (width / self.width).min(height / self.height);
        (self.width * scale, self.height * scale)
    }
}

/// The picture, decoded. The last few of this thread are kept: a batch prints the same logos a thousand times.
pub(crate) fn decode(bytes: &[u8]) -> Result<Arc<Picture>, PictureError> {
    const KEPT: usize = 12;
    thread_local! {
        static RECENT: RefCell<Vec<Arc<Picture>>> = const { RefCell::new(Vec::new()) };
    }
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    let known = RECENT.with_borrow(|recent| recent.iter().find(|picture| picture.hash == hash).cloned());
    if let Some(known) = known {
        return Ok(known);
    }
    let info = probe(bytes)?;
    let pixels = match info.kind {
        PictureKind::Png => Pixels::Raster(png::decode(bytes)?),
        PictureKind::Jpeg => Pixels::Raster(jpeg::raster(bytes, info)?),
        PictureKind::Svg => Pixels::Drawing(deflate(&svg::operators(bytes)?)),
    };
    let (width, height) = match info.kind {
        PictureKind::Svg => svg::size(bytes)?,
        _ => (info.width as f32, info.height as f32),
    };
    let picture = Arc::new(Picture {
        width,
        height,
        pixels,
        hash,
    });
    RECENT.with_borrow_mut(|recent| {
        if recent.len() == KEPT {
            recent.remove(0);
        }
        recent.push(Arc::clone(&picture));
    });
    Ok(picture)
}

#[cfg(test)]
mod tests;
