//! The text of a page's QR code: which form, which page, which copy.
//!
//! `F1:ABCD2345:1/2:17:C6`: the kind of code, the form in its version, page and pages, the sheet's number or the
//! respondent's code, and two characters that guard all before them.

use std::fmt;

/// Longest text: what a QR code of version 2 holds at level Q in its alphanumeric mode.
pub(super) const LONGEST: usize = 29;

const HEAD: &str = "F1";
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What a page says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The form in its version: eight characters.
    pub form: String,
    /// The page, from 1.
    pub page: u32,
    /// How many pages the form has.
    pub pages: u32,
    /// The sheet's number in digits, or the respondent's code.
    pub copy: String,
}

/// Why a text is not that of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TagError {
    /// It belongs to something else, or to a later Flipchart.
    #[error("not the code of a paper form")]
    Foreign,
    /// It looks like one and was misread.
    #[error("the check characters do not fit")]
    Check,
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let guarded = format!("{HEAD}:{}:{}/{}:{}", self.form, self.page, self.pages, self.copy);
        write!(f, "{guarded}:{}", check(&guarded))
    }
}

impl Tag {
    /// The tag of a copy's page: with the respondent's code when it fits, else with the sheet's number.
    pub(super) fn new(form: &str, (page, pages): (usize, usize), sheet: u32, code: Option<&str>) -> Self {
        let tag = |copy: String| Tag {
            form: form.into(),
            page: u32::try_from(page).unwrap_or(u32::MAX),
            pages: u32::try_from(pages).unwrap_or(u32::MAX),
            copy,
        };
        let usable = |code: &&str| !code.is_empty() && code.bytes().all(is_plain);
        code.filter(usable)
            .map(|code| tag(code.into()))
            // The longest page number of the form decides, so that all pages of a copy say the same.
            .filter(|tag| {
                Tag {
                    page: tag.pages,
                    ..tag.clone()
                }
                .to_string()
                .len()
                    <= LONGEST
            })
            .unwrap_or_else(|| tag(sheet.to_string()))
    }
}

/// Reads the text of a page's QR code, or the same typed from the letters below it: case and spaces do not matter.
///
/// # Errors
/// [`TagError::Foreign`] when it is none, [`TagError::Check`] when a character is wrong.
///
/// ```
/// use flipchart_pdf::documents::form::{TagError, parse_tag};
/// let tag = parse_tag("f1:abcd2345:1/2:17:C6").unwrap();
/// assert_eq!((tag.page, tag.pages, tag.copy.as_str()), (1, 2, "17"));
/// assert_eq!(parse_tag("F1:ABCD2345:1/2:18:C6"), Err(TagError::Check));
/// ```
pub fn parse_tag(text: &str) -> Result<Tag, TagError> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_ascii_uppercase();
    let parts: Vec<&str> = text.split(':').collect();
    let [HEAD, form, pages, copy, own] = parts[..] else {
        return Err(TagError::Foreign);
    };
    let (guarded, _) = text.rsplit_once(':').ok_or(TagError::Foreign)?;
    if own != check(guarded) {
        return Err(TagError::Check);
    }
    let (page, pages) = pages.split_once('/').ok_or(TagError::Foreign)?;
    let number = |digits: &str| digits.parse::<u32>().ok().filter(|&number| number > 0);
    match (number(page), number(pages)) {
        (Some(page), Some(pages)) if page <= pages && is_form_code(form) && !copy.is_empty() => Ok(Tag {
            form: form.into(),
            page,
            pages,
            copy: copy.into(),
        }),
        _ => Err(TagError::Foreign),
    }
}

/// Whether that can stand for a form in a page's code.
pub(super) fn is_form_code(code: &str) -> bool {
    code.len() == 8
        && code
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-'
}

/// Two base32 characters over a text: its bytes as digits of a number to base 37, modulo 1021. Because 1021 is prime, one
/// wrong character or two neighbours in the wrong order always show.
fn check(text: &str) -> String {
    let sum = text
        .bytes()
        .fold(0_u32, |sum, byte| (sum * 37 + u32::from(byte)) % 1021);
    [sum / 32, sum % 32]
        .map(|digit| char::from(BASE32[digit as usize]))
        .iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for (pages, sheet, code) in [
            (2, 7, None),
            (12, 99_999_999, None),
            (2, 3, Some("KIWI-42")),
            (1, 0, Some("Ж")),
        ] {
            for page in 1..=pages {
                let tag = Tag::new("ABCD2345", (page, pages), sheet, code);
                let text = tag.to_string();
                assert!(text.len() <= LONGEST, "{text}");
                assert_eq!(parse_tag(&text), Ok(tag.clone()));
                assert_eq!(parse_tag(&format!(" {} ", text.to_lowercase())), Ok(tag));
            }
        }
    }

    #[test]
    fn a_code_that_does_not_fit_gives_way_to_the_sheet() {
        let copy = |pages, code| Tag::new("ABCD2345", (1, pages), 5, Some(code)).copy;
        assert_eq!(copy(2, "ABCDE-1234"), "ABCDE-1234");
        assert_eq!(copy(12, "ABCDE-1234"), "5");
        assert_eq!(copy(2, "lower"), "5");
    }

    #[test]
    fn a_wrong_character_or_two_exchanged_are_seen() {
        let text = Tag::new("ABCD2345", (1, 2), 17, None).to_string();
        let bytes = text.as_bytes();
        for at in 0..bytes.len() {
            for other in (b'0'..=b'9').chain(b'A'..=b'Z') {
                let mut wrong = bytes.to_vec();
                wrong[at] = other;
                let wrong = String::from_utf8(wrong).unwrap();
                assert!(wrong == text || parse_tag(&wrong).is_err(), "{wrong}");
            }
            if at > 0 {
                let mut wrong = bytes.to_vec();
                wrong.swap(at, at - 1);
                let wrong = String::from_utf8(wrong).unwrap();
                assert!(wrong == text || parse_tag(&wrong).is_err(), "{wrong}");
            }
        }
    }

    #[test]
    fn other_codes_are_foreign() {
        for text in [
            "",
            "https://example.org",
            "WC1:ABC",
            "F2:ABCD2345:1/2:17:QX",
            "F1:ABCD2345:1/2:17",
        ] {
            assert_eq!(parse_tag(text), Err(TagError::Foreign), "{text}");
        }
    }
}
