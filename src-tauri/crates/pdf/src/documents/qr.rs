//! QR codes as runs of dark modules.

use fast_qr::{ECL, QRBuilder, Version};

use crate::PdfError;

/// A code: how many modules it has along a side, and its dark ones.
pub(super) struct Code {
    pub size: usize,
    /// Column, row and length of each run, from the left top.
    pub runs: Vec<[f32; 3]>,
}

/// The code of a text; without a version the smallest that holds it.
pub(super) fn code(text: &str, level: ECL, version: Option<Version>) -> Result<Code, PdfError> {
    let mut builder = QRBuilder::new(text);
    builder.ecl(level);
    if let Some(version) = version {
        builder.version(version);
    }
    let qr = builder
        .build()
        .map_err(|error| PdfError::Write(format!("QR code: {error}")))?;
    let mut runs = Vec::new();
    for row in 0..qr.size {
        let mut column = 0;
        while column < qr.size {
            let run = (column..qr.size).take_while(|&at| qr[row][at].value()).count();
            if run > 0 {
                runs.push([column as f32, row as f32, run as f32]);
            }
            column += run.max(1);
        }
    }
    Ok(Code { size: qr.size, runs })
}
