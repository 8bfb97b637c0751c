//! Texts that look like what they are: NFC, single spaces, nothing that can't be seen or that turns the line around.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// True for a text that [`tidy`] leaves as it is.
pub(crate) fn is_plain(text: &str) -> bool {
    is_nfc(text)
        && !text.chars().any(is_hidden)
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && !text.contains("  ")
}

/// The text in the form that is signed.
pub(crate) fn tidy(text: &str) -> String {
    let spaced: String = text
        .nfc()
        .map(|character| if character.is_control() { ' ' } else { character })
        .filter(|character| !is_hidden(*character))
        .collect();
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").nfc().collect()
}

/// Controls, separators of lines, and what embeds, overrides or isolates direction. The marks that names need stay:
/// joiners (Persian, Indian scripts) and the invisible letters of direction.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tidied_is_plain() {
        for (given, plain) in [
            ("  Ana\u{301}  Vuki\n", "Aná Vuki"),
            ("a\u{202e}b\u{0}c\r\nd", "ab c d"),
            ("e\u{2066}\u{301}", "\u{e9}"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            (" \t ", ""),
        ] {
            assert_eq!(tidy(given), plain);
            assert!(is_plain(plain) && tidy(plain) == plain);
            assert!(!is_plain(given) || given == plain);
        }
    }
}
