//! The code that a certificate is checked by: black and white pixels of a constant size on paper.

use qrcode::EcLevel;
use sha2::{Digest, Sha256};

use super::stage::Area;
use crate::PdfError;
use crate::documents::qr;
use crate::image::{Picture, Pixels, Raster};
use crate::pack::deflate;
use crate::page::{Document, NodeId};
use crate::paper::mm;
use crate::text::Colour;

/// Nothing reads better.
const BLACK: Colour = Colour(0.0, 0.0, 0.0);
/// A module's side.
const MODULE: f32 = mm(0.7);
/// White around a code.
pub(super) const WHITE: f32 = MODULE * 4.0;
/// Pixels along a module's side. Many programs smooth a picture that they enlarge, by about one of its pixels: of a module
/// that is one pixel nothing sharp is left. Four read no better than two, and take longer to pack.
const PIXELS: usize = 2;
/// The largest version whose modules keep their size.
const LARGEST: usize = 14;
/// Characters of the alphanumeric set that fit each version at level M.
const CAPACITY: [usize; LARGEST] = [20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528];
/// Bytes that fit.
const BYTES: [usize; LARGEST] = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362];
/// Room is kept in these versions, so that the codes of a workshop stand on pages that are otherwise alike.
const STEPS: [usize; 4] = [5, 8, 11, 14];

/// The version that holds a text; one past the largest when none does.
fn version(text: &str) -> usize {
    let capacity = if text.bytes().all(qr::is_alphanumeric) {
        CAPACITY
    } else {
        BYTES
    };
    capacity.iter().take_while(|&&most| most < text.len()).count() + 1
}

/// The side of the room kept for a code, without the white around it.
pub(super) fn room(text: &str) -> f32 {
    let version = version(text);
    let kept = STEPS.into_iter().find(|&step| version <= step).unwrap_or(LARGEST);
    side(kept)
}

fn side(version: usize) -> f32 {
    (17 + 4 * version) as f32 * MODULE
}

/// Where a code stands: the corner of the room kept for it that it keeps to.
pub(super) struct Place {
    /// The room, without the white around it.
    pub room: Area,
    /// Where in it a smaller code stands, from 0 at the left to 1.
    pub across: f32,
    pub alt: String,
}

impl Place {
    pub(super) fn set(
        &self,
        document: &mut Document,
        page: usize,
        section: NodeId,
        text: &str,
    ) -> Result<(), PdfError> {
        let version = version(text);
        let forced = (version <= LARGEST).then_some(version);
        let code = qr::code(text, EcLevel::M, forced)?;
        let [left, bottom, width, _] = self.room;
        // What holds more than it should is printed smaller rather than over something else.
        let module = MODULE.min(width / code.size as f32);
        let side = module * code.size as f32;
        let x = left + (width - side) * self.across;
        let id = document.keep(&picture(text, &code));
        let area = [x, bottom, side, side];
        let bounds = [x, bottom, x + side, bottom + side];
        let node = document.tree.figure(section, self.alt.clone(), bounds);
        document.tagged(page, node, |pen| pen.stencil(id, area, BLACK));
        Ok(())
    }
}

/// The code in black pixels; the paper is the white around it.
fn picture(text: &str, code: &qr::Code) -> Picture {
    let side = code.size * PIXELS;
    let row = side.div_ceil(8);
    let mut lines = vec![vec![0xFF_u8; row]; code.size];
    for run in &code.runs {
        let [column, line, length] = run.map(|part| part as usize);
        for x in column * PIXELS..(column + length) * PIXELS {
            lines[line][x / 8] &= !(0x80 >> (x % 8));
        }
    }
    let bits: Vec<u8> = lines.iter().flat_map(|line| line.repeat(PIXELS)).collect();
    Picture {
        width: side as f32,
        height: side as f32,
        pixels: Pixels::Raster(Raster {
            width: side as u32,
            height: side as u32,
            grey: true,
            bits: 1,
            filter: "FlateDecode",
            data: deflate(&bits),
            alpha: None,
        }),
        hash: Sha256::digest(text).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_versions_is_the_one_of_the_coder() {
        for (index, most) in CAPACITY.into_iter().enumerate() {
            for (length, expected) in [(most, index + 1), (most + 1, index + 2)] {
                let code = qr::code(&"A".repeat(length), EcLevel::M, None).unwrap();
                assert_eq!(code.size, 17 + 4 * expected, "{length}");
            }
            assert_eq!(version(&"A".repeat(most)), index + 1);
        }
        for (index, most) in BYTES.into_iter().enumerate() {
            let code = qr::code(&"a".repeat(most), EcLevel::M, None).unwrap();
            assert_eq!((code.size - 17) / 4, version(&"a".repeat(most)), "{index}");
        }
    }
}
