//! What the first bytes say the file is.

use super::Refused;

/// The reader to call.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sniffed {
    /// A zip: .xlsx, .xlsb, .ods.
    Package,
    /// An OLE2 container: .xls, or an encrypted .xlsx.
    Compound,
    /// Anything that may be text.
    Text,
}

const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

const PICTURES: &[&[u8]] = &[
    b"\x89PNG\r\n\x1a\n",
    b"\xFF\xD8\xFF",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"8BPS",
    b"\0\0\x01\0",
];

const OTHERS: &[&[u8]] = &[
    b"%PDF-",
    b"{\\rtf",
    b"\x1f\x8b",
    b"7z\xBC\xAF\x27\x1C",
    b"Rar!",
    b"MZ",
    b"\x7FELF",
    b"SQLite format 3\0",
    b"%!PS",
    b"BZh",
    b"\xFD7zXZ",
];

pub(super) fn sniff(bytes: &[u8]) -> Result<Sniffed, Refused> {
    let starts = |magic: &&[u8]| bytes.starts_with(magic);
    let container = |kind: &[u8]| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(kind);
    let boxed = |brand: &[u8]| bytes.get(4..8) == Some(b"ftyp".as_slice()) && bytes.get(8..12) == Some(brand);
    if bytes.is_empty() {
        Err("empty".into())
    } else if bytes.starts_with(b"PK\x03\x04") {
        Ok(Sniffed::Package)
    } else if bytes.starts_with(b"PK\x05\x06") {
        Err("empty".into())
    } else if bytes.starts_with(COMPOUND) {
        Ok(Sniffed::Compound)
    } else if COMPOUND.starts_with(bytes) && bytes.len() > 1 {
        Err("truncated".into())
    } else if PICTURES.iter().any(starts)
        || container(b"WEBP")
        || boxed(b"heic")
        || boxed(b"mif1")
        || boxed(b"avif")
        || (bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4]))
    {
        Err("picture".into())
    } else if OTHERS.iter().any(starts) {
        Err("not-a-spreadsheet".into())
    } else if markup(bytes) {
        // A web page or Excel's 2003 XML under a spreadsheet's name.
        Err("not-a-spreadsheet".into())
    } else {
        Ok(Sniffed::Text)
    }
}

fn markup(bytes: &[u8]) -> bool {
    let head = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let head: String = head
        .iter()
        .take(256)
        .map(|b| char::from(*b).to_ascii_lowercase())
        .collect();
    let head = head.trim_start();
    ["<?xml", "<!doctype", "<html", "<table", "<workbook"]
        .iter()
        .any(|tag| head.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_and_not_the_name() {
        let code = |bytes: &[u8]| sniff(bytes).map_err(|refused| refused.code);
        assert_eq!(code(b""), Err("empty"));
        assert_eq!(code(b"\x89PNG\r\n\x1a\n...."), Err("picture"));
        assert_eq!(code(b"RIFF1234WEBPVP8 "), Err("picture"));
        assert_eq!(code(b"%PDF-1.7"), Err("not-a-spreadsheet"));
        assert_eq!(code("\u{FEFF}  <HTML><table>".as_bytes()), Err("not-a-spreadsheet"));
        assert_eq!(code(b"Name\tInstitution"), Ok(Sniffed::Text));
        assert_eq!(code(b"PK\x03\x04"), Ok(Sniffed::Package));
    }
}
