//! Text into bytes in memory, which takes everything that is written to it.

use std::io::Write;

pub(super) fn put(out: &mut Vec<u8>, text: std::fmt::Arguments) {
    let _ = out.write_fmt(text);
}

/// A byte as two digits, as strings of bytes are written (ISO 32000-1, 7.3.4.3).
pub(super) fn put_hex(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend([byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)]));
}
