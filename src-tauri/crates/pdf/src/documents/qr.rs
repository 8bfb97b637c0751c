//! QR codes as runs of dark modules.

mod mask;

use qrcode::bits::Bits;
use qrcode::canvas::Canvas;
use qrcode::{Color, EcLevel, QrResult, Version, ec};

use crate::PdfError;

/// The largest version there is.
const LARGEST: usize = 40;

/// A code: how many modules it has along a side, and its dark ones.
pub(super) struct Code {
    pub size: usize,
    /// Column, row and length of each run, from the left top.
    pub runs: Vec<[f32; 3]>,
}

/// The code of a text; without a version the smallest that holds it.
pub(super) fn code(text: &str, level: EcLevel, version: Option<usize>) -> Result<Code, PdfError> {
    let made = unmasked(text, level, version);
    let (canvas, size) = made.map_err(|error| PdfError::Write(format!("QR code: {error}")))?;
    let is_dark: Box<dyn Fn(usize, usize) -> bool> = if size <= mask::WIDEST {
        let rows = mask::best(&canvas, size, level);
        Box::new(move |row, column| rows[row] >> column & 1 == 1)
    } else {
        let masked = canvas.apply_best_mask().into_colors();
        Box::new(move |row, column| masked[row * size + column] == Color::Dark)
    };
    let mut runs = Vec::new();
    for row in 0..size {
        let mut column = 0;
        while column < size {
            let run = (column..size).take_while(|&at| is_dark(row, at)).count();
            if run > 0 {
                runs.push([column as f32, row as f32, run as f32]);
            }
            column += run.max(1);
        }
    }
    Ok(Code { size, runs })
}

/// The code before a mask is laid over it, and its side.
fn unmasked(text: &str, level: EcLevel, version: Option<usize>) -> QrResult<(Canvas, usize)> {
    let number = |version: usize| Version::Normal(version as i16);
    let (version, words) = match version {
        Some(version) => (number(version), words(text, level, number(version))?),
        None => {
            let fitting = (1..LARGEST).map(number).find_map(|version| {
                let words = words(text, level, version).ok()?;
                Some((version, words))
            });
            match fitting {
                Some(fitting) => fitting,
                None => (number(LARGEST), words(text, level, number(LARGEST))?),
            }
        }
    };
    let (data, check) = ec::construct_codewords(&words, version, level)?;
    let mut canvas = Canvas::new(version, level);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &check);
    Ok((canvas, version.width() as usize))
}

/// The text in the narrowest alphabet that has all of it.
fn words(text: &str, level: EcLevel, version: Version) -> QrResult<Vec<u8>> {
    let bytes = text.as_bytes();
    let mut bits = Bits::new(version);
    if bytes.iter().all(u8::is_ascii_digit) {
        bits.push_numeric_data(bytes)?;
    } else if bytes.iter().all(|&byte| is_alphanumeric(byte)) {
        bits.push_alphanumeric_data(bytes)?;
    } else {
        bits.push_byte_data(bytes)?;
    }
    bits.push_terminator(level)?;
    Ok(bits.into_bytes())
}

/// Whether the alphanumeric set of codes has it.
pub(super) fn is_alphanumeric(byte: u8) -> bool {
    byte.is_ascii_digit() || byte.is_ascii_uppercase() || b" $%*+-./:".contains(&byte)
}
