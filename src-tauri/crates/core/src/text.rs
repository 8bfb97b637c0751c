//! Text as it is kept (clean) and as it is compared (folded).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::{Error, Result};

/// Longest text of one line that a field takes, in characters.
pub const LINE_MAX: usize = 500;
/// Longest text of several lines that a field takes, in characters.
pub const TEXT_MAX: usize = 20_000;

/// NFC, outer white space gone, inner runs of white space made one space.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.nfc());
    }
    out
}

/// [`clean`], with an empty result as `None`.
#[must_use]
pub fn clean_option(text: Option<&str>) -> Option<String> {
    text.map(clean).filter(|t| !t.is_empty())
}

/// A field of one line: cleaned, refused when it holds NUL (SQLite's `quote()` cuts there) or is too long.
///
/// # Errors
/// `Invalid` with `nul` or `too-long`.
pub fn line(field: &str, text: &str) -> Result<String> {
    bounded(field, text, LINE_MAX).map(|()| clean(text))
}

/// A field of several lines: NFC, line ends kept, the same refusals as [`line`].
///
/// # Errors
/// `Invalid` with `nul` or `too-long`.
pub fn lines(field: &str, text: &str) -> Result<String> {
    bounded(field, text, TEXT_MAX)?;
    Ok(text.replace("\r\n", "\n").trim().nfc().collect())
}

/// [`line`], refused when nothing is left.
///
/// # Errors
/// As [`line`], and `required`.
pub fn required(field: &str, text: &str) -> Result<String> {
    let text = line(field, text)?;
    if text.is_empty() {
        Err(Error::invalid(field, "required", ""))
    } else {
        Ok(text)
    }
}

fn bounded(field: &str, text: &str, max: usize) -> Result<()> {
    if text.contains('\0') {
        return Err(Error::invalid(field, "nul", text.replace('\0', "␀")));
    }
    if text.chars().count() > max {
        return Err(Error::invalid(
            field,
            "too-long",
            text.chars().take(40).collect::<String>(),
        ));
    }
    Ok(())
}

/// The key by which texts are compared and found: compatibility-decomposed, marks off, lower case, letters that
/// Unicode does not decompose brought to their base (Đ, Ø, Ł ...), Arabic spelling variants unified, apostrophes
/// and other punctuation dropped, white space single.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        let letters: &str = match c {
            'đ' | 'ð' => "d",
            'ø' => "o",
            'ł' => "l",
            'ħ' => "h",
            'ı' => "i",
            'ŧ' => "t",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'ə' => "ə",
            'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
            'ى' | 'ی' => "ي",
            'ک' => "ك",
            'ة' => "ه",
            'ـ' => "",
            '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`' | '´' | 'ʹ' | '.' => "",
            c if c.is_alphanumeric() => {
                push(&mut out, &mut gap, c);
                continue;
            }
            '@' | '+' => {
                push(&mut out, &mut gap, c);
                continue;
            }
            _ => {
                gap = !out.is_empty();
                continue;
            }
        };
        for c in letters.chars() {
            push(&mut out, &mut gap, c);
        }
    }
    out
}

fn push(out: &mut String, gap: &mut bool, c: char) {
    if std::mem::take(gap) {
        out.push(' ');
    }
    out.push(c);
}

/// The pattern that finds a folded fragment anywhere in a folded key with `LIKE .. ESCAPE '\'`.
#[must_use]
pub fn like(fragment: &str) -> String {
    let folded = fold(fragment);
    format!(
        "%{}%",
        folded.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_makes_spellings_of_one_name_meet() {
        for (a, b) in [
            ("Nguyễn Văn Đạt", "nguyen van dat"),
            ("Leota-Aʻana", "leota aana"),
            ("O’Keeffe", "O'KEEFFE"),
            ("فاطمة", "فاطمه"),
            ("أحمد", "احمد"),
            ("Łódź Ørsted", "lodz orsted"),
            ("J.-L.  Naupa", "jl naupa"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} / {b}");
        }
        assert_ne!(fold("Әсел"), fold("Асель"));
        assert_eq!(fold("한지우"), fold("한지우".nfd().collect::<String>().as_str()));
    }

    #[test]
    fn fields_refuse_nul_and_absurd_length() {
        assert_eq!(line("city", " Suva\t\u{a0} Fiji ").unwrap(), "Suva Fiji");
        assert_eq!(line("city", "Su\0va").unwrap_err().params()["reason"], "nul");
        assert_eq!(
            line("city", &"x".repeat(501)).unwrap_err().params()["reason"],
            "too-long"
        );
        assert_eq!(required("name", "  ").unwrap_err().params()["reason"], "required");
    }

    #[test]
    fn like_patterns_match_literally() {
        assert_eq!(like("Đạt"), "%dat%");
    }
}
