//! QR codes as runs of dark modules.

mod mask;

use fast_qr::{ECL, Mask, QRBuilder, Version};

use crate::PdfError;

/// A code: how many modules it has along a side, and its dark ones.
pub(super) struct Code {
    pub size: usize,
    /// Column, row and length of each run, from the left top.
    pub runs: Vec<[f32; 3]>,
}

/// The code of a text; without a version the smallest that holds it.
pub(super) fn code(text: &str, level: ECL, version: Option<Version>) -> Result<Code, PdfError> {
    let made = |mask: Option<Mask>| {
        let mut builder = QRBuilder::new(text);
        builder.ecl(level);
        if let Some(version) = version {
            builder.version(version);
        }
        if let Some(mask) = mask {
            builder.mask(mask);
        }
        let code = builder.build();
        code.map_err(|error| PdfError::Write(format!("QR code: {error}")))
    };
    // The coder takes most of its time to choose a mask: it is told one, and the best is found here.
    let first = made(Some(Mask::Checkerboard))?;
    let size = first.size;
    let is_dark: Box<dyn Fn(usize, usize) -> bool> = if size <= mask::WIDEST {
        let rows = mask::best(&first, level);
        Box::new(move |row, column| rows[row] >> column & 1 == 1)
    } else {
        let code = made(None)?;
        Box::new(move |row, column| code[row][column].value())
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
