//! Text lists: which encoding, which delimiter, which rows.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::gather::Gather;
use super::{Refused, split};
use crate::book::{Cell, CellKind, FileKind, Sheet, Workbook};

/// What a person chose when the guess was wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct TextOptions {
    /// A WHATWG label: `utf-8`, `windows-1251`, `utf-16le` ... An unknown one is as none.
    pub encoding: Option<String>,
    /// The character between the columns.
    pub delimiter: Option<char>,
}

pub(super) fn read(bytes: &[u8], options: &TextOptions) -> Result<Workbook, Refused> {
    let chosen = options
        .encoding
        .as_deref()
        .and_then(|label| Encoding::for_label(label.as_bytes()));
    let encoding = match chosen {
        Some(encoding) => encoding,
        None => guess(bytes)?,
    };
    let text = encoding.decode_with_bom_removal(bytes).0;
    if text.contains('\0') {
        return Err("binary-text".into());
    }
    workbook(&text, Some(encoding), options)
}

/// The rows of a decoded text.
pub(super) fn workbook(
    text: &str,
    encoding: Option<&'static Encoding>,
    options: &TextOptions,
) -> Result<Workbook, Refused> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let declared = declared_delimiter(text);
    let delimiter = options.delimiter.or(declared).or_else(|| split::delimiter(text));
    let mut spent = 0;
    let mut rows = Gather::new(&mut spent);
    for (number, record) in (0..).zip(split::records(text, delimiter)) {
        if number == 0 && declared.is_some() {
            continue;
        }
        for (column, cell) in (0..).zip(record) {
            rows.put(number, column, Cell::new(cell, CellKind::Text))?;
        }
    }
    let rows = rows.rows();
    if rows.is_empty() {
        return Err("empty".into());
    }
    Ok(Workbook {
        path: String::new(),
        kind: FileKind::Text,
        sheets: vec![Sheet {
            rows,
            ..Sheet::default()
        }],
        encoding: encoding.map(|e| e.name().to_string()),
        delimiter,
    })
}

/// Excel's own first line: `sep=;`.
fn declared_delimiter(text: &str) -> Option<char> {
    let line = text.lines().next()?.trim_matches('"');
    let mut rest = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?.chars();
    rest.next().filter(|_| rest.as_str().is_empty())
}

fn guess(bytes: &[u8]) -> Result<&'static Encoding, Refused> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Ok(encoding);
    }
    if let Some(encoding) = utf16(bytes) {
        return Ok(encoding);
    }
    if bytes.contains(&0) {
        return Err("binary-text".into());
    }
    let odd = bytes
        .iter()
        .filter(|b| **b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1A))
        .count();
    if odd * 50 > bytes.len() {
        return Err("not-a-spreadsheet".into());
    }
    if std::str::from_utf8(bytes).is_ok() || mostly_utf8(bytes) {
        return Ok(UTF_8);
    }
    if is_mac_roman(bytes) {
        return Ok(encoding_rs::MACINTOSH);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Ok(detector.guess(None, Utf8Detection::Deny))
}

/// Text in UTF-16 without a mark has its line ends and separators as a zero byte on one side.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(1 << 16) & !1];
    if !bytes.len().is_multiple_of(2) || sample.is_empty() {
        return None;
    }
    let count = |wanted: [u8; 2]| sample.chunks_exact(2).filter(|pair| *pair == wanted).count();
    let ends = [b'\n', b'\t', b';', b',', b' '];
    let little: usize = ends.iter().map(|c| count([*c, 0])).sum();
    let big: usize = ends.iter().map(|c| count([0, *c])).sum();
    let encoding = match (little, big) {
        (0, 0) => return None,
        (little, big) if little > big * 4 => UTF_16LE,
        (little, big) if big > little * 4 => UTF_16BE,
        _ => return None,
    };
    let (text, broken) = encoding.decode_without_bom_handling(sample);
    (!broken && !text.contains('\0')).then_some(encoding)
}

/// Old exports of a Mac: between Latin letters stand bytes that are French or Spanish letters there, and signs elsewhere.
fn is_mac_roman(bytes: &[u8]) -> bool {
    const LETTERS: &str = "éèêëàâäçôöîïûùüñóíáúãõåøæœßÉÀÇÑÖÜÄÅÃÕÔÊÈ";
    let (mut mac, mut other) = (0, 0);
    for (at, byte) in bytes.iter().enumerate().filter(|(_, byte)| **byte >= 0x80) {
        let letter = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphabetic);
        if !letter(at.checked_sub(1)) && !letter(Some(at + 1)) {
            // Scripts of their own have no Latin letters around theirs.
            let alone = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(|b| *b < 0x80);
            other += usize::from(!alone(at.checked_sub(1)) || !alone(Some(at + 1)));
            continue;
        }
        let one = [*byte];
        let known = encoding_rs::MACINTOSH.decode_without_bom_handling(&one).0;
        match known.chars().next().is_some_and(|c| LETTERS.contains(c)) && *byte < 0xA0 {
            true => mac += 1,
            false => other += 1,
        }
    }
    mac >= 2 && mac > other * 4
}

/// A UTF-8 file that somebody cut or pasted a few foreign bytes into is still UTF-8: reading all of it in another
/// encoding would spoil every name.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let text = UTF_8.decode_without_bom_handling(bytes).0;
    let broken = text.chars().filter(|c| *c == '\u{FFFD}').count();
    let good = text.chars().filter(|c| !c.is_ascii() && *c != '\u{FFFD}').count();
    good > broken.saturating_mul(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declared_delimiter_is_believed_and_its_line_keeps_its_number() {
        let book = read(b"sep=|\nName|Sex, Age\nA|F, 3\n", &TextOptions::default()).unwrap();
        assert_eq!(book.delimiter, Some('|'));
        assert_eq!(book.sheets[0].rows[0].number, 2);
    }

    #[test]
    fn a_chosen_encoding_wins() {
        let options = TextOptions {
            encoding: Some("windows-1251".into()),
            delimiter: None,
        };
        let book = read(b"\xC8\xEC\xFF\n", &options).unwrap();
        assert_eq!(book.sheets[0].rows[0].text(0), "Имя");
    }

    #[test]
    fn one_foreign_byte_does_not_turn_the_file() {
        let mut bytes = "Имя;Организация\nАйгуль;Министерство\n".as_bytes().to_vec();
        bytes.push(0xE9);
        let book = read(&bytes, &TextOptions::default()).unwrap();
        assert_eq!(book.encoding.as_deref(), Some("UTF-8"));
        assert_eq!(book.sheets[0].rows[0].text(0), "Имя");
    }
}
