//! PNG: decoded, made smaller where it has more pixels than paper can show, packed again.

use std::io::Cursor;

use ::png::{ColorType, Decoder, Limits, Transformations};

use super::{PictureError, PictureInfo, PictureKind, Raster};
use crate::pack::deflate;

/// Pixels on the longer side that are enough for 50 mm at 600 dots per inch.
const ENOUGH: u32 = 1200;

pub(super) fn probe(bytes: &[u8]) -> Result<PictureInfo, PictureError> {
    let reader = Decoder::new(Cursor::new(bytes))
        .read_info()
        .map_err(|_| PictureError::Damaged)?;
    let info = reader.info();
    Ok(PictureInfo {
        kind: PictureKind::Png,
        width: info.width,
        height: info.height,
    })
}

pub(super) fn decode(bytes: &[u8]) -> Result<Raster, PictureError> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: 256 << 20 });
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|_| PictureError::Damaged)?;
    let size = reader.output_buffer_size().ok_or(PictureError::TooLarge)?;
    let mut samples = vec![0; size];
    let frame = reader.next_frame(&mut samples).map_err(|_| PictureError::Damaged)?;
    samples.truncate(frame.buffer_size());
    let (colours, has_alpha) = match frame.color_type {
        ColorType::Grayscale => (1, false),
        ColorType::GrayscaleAlpha => (1, true),
        ColorType::Rgb => (3, false),
        ColorType::Rgba => (3, true),
        ColorType::Indexed => return Err(PictureError::Damaged),
    };
    let image = Samples {
        width: frame.width,
        height: frame.height,
        channels: colours + usize::from(has_alpha),
        samples,
    };
    let image = image.reduced();
    let (colour, alpha) = image.split(colours);
    let opaque = alpha.iter().all(|&alpha| alpha == 255);
    let mask = (has_alpha && !opaque).then(|| raster(image.width, image.height, true, &alpha, None));
    Ok(raster(image.width, image.height, colours == 1, &colour, mask))
}

fn raster(width: u32, height: u32, grey: bool, samples: &[u8], alpha: Option<Raster>) -> Raster {
    Raster {
        width,
        height,
        grey,
        bits: 8,
        filter: "FlateDecode",
        data: deflate(samples),
        alpha: alpha.map(Box::new),
    }
}

struct Samples {
    width: u32,
    height: u32,
    channels: usize,
    samples: Vec<u8>,
}

impl Samples {
    /// The mean of each square of pixels, when there are more than enough.
    fn reduced(self) -> Samples {
        let factor = self.width.max(self.height).div_ceil(ENOUGH);
        if factor <= 1 {
            return self;
        }
        let (width, height) = (self.width.div_ceil(factor), self.height.div_ceil(factor));
        let mut samples = Vec::with_capacity(width as usize * height as usize * self.channels);
        for y in 0..height {
            for x in 0..width {
                let columns = x * factor..((x + 1) * factor).min(self.width);
                let rows = y * factor..((y + 1) * factor).min(self.height);
                let count = columns.len() as u32 * rows.len() as u32;
                for channel in 0..self.channels {
                    let at = |row: u32, column: u32| {
                        (row as usize * self.width as usize + column as usize) * self.channels + channel
                    };
                    let sum: u32 = rows
                        .clone()
                        .flat_map(|row| columns.clone().map(move |column| (row, column)))
                        .map(|(row, column)| u32::from(self.samples[at(row, column)]))
                        .sum();
                    samples.push((sum / count) as u8);
                }
            }
        }
        Samples {
            width,
            height,
            channels: self.channels,
            samples,
        }
    }

    /// The colour channels, then the rest.
    fn split(&self, colours: usize) -> (Vec<u8>, Vec<u8>) {
        let pixels = self.samples.chunks_exact(self.channels);
        let colour = pixels
            .clone()
            .flat_map(|pixel| pixel[..colours].iter().copied())
            .collect();
        let alpha = pixels.flat_map(|pixel| pixel[colours..].iter().copied()).collect();
        (colour, alpha)
    }
}
