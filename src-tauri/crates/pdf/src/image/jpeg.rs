//! JPEG: carried into the PDF as it is; only its head is read.

use super::{PictureError, PictureInfo, PictureKind, Raster};

struct Head {
    width: u32,
    height: u32,
    components: u8,
}

pub(super) fn probe(bytes: &[u8]) -> Result<PictureInfo, PictureError> {
    let head = head(bytes)?;
    if !matches!(head.components, 1 | 3) {
        return Err(PictureError::Unsupported);
    }
    Ok(PictureInfo {
        kind: PictureKind::Jpeg,
        width: head.width,
        height: head.height,
    })
}

pub(super) fn raster(bytes: &[u8], info: PictureInfo) -> Result<Raster, PictureError> {
    let grey = head(bytes)?.components == 1;
    let data = bytes.to_vec();
    Ok(Raster {
        width: info.width,
        height: info.height,
        grey,
        bits: 8,
        filter: "DCTDecode",
        data,
        alpha: None,
    })
}

/// Walks the markers to the frame header.
fn head(bytes: &[u8]) -> Result<Head, PictureError> {
    let damaged = PictureError::Damaged;
    let mut rest = bytes.get(2..).ok_or(damaged)?;
    loop {
        let [0xFF, marker, after @ ..] = rest else {
            return Err(damaged);
        };
        match marker {
            // Fill bytes, and markers that stand alone.
            0xFF => rest = &rest[1..],
            0x01 | 0xD0..=0xD8 => rest = after,
            0xC0..=0xC2 => {
                let [_, _, precision, high1, high2, wide1, wide2, components, ..] = *after else {
                    return Err(damaged);
                };
                if precision != 8 {
                    return Err(PictureError::Unsupported);
                }
                let height = u32::from(u16::from_be_bytes([high1, high2]));
                let width = u32::from(u16::from_be_bytes([wide1, wide2]));
                return Ok(Head {
                    width,
                    height,
                    components,
                });
            }
            // Lossless, arithmetic and hierarchical frames: PDF has no filter for them.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(PictureError::Unsupported),
            _ => {
                let [high, low, ..] = *after else { return Err(damaged) };
                rest = after
                    .get(usize::from(u16::from_be_bytes([high, low]))..)
                    .ok_or(damaged)?;
            }
        }
    }
}
