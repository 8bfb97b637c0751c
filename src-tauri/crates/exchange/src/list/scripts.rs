//! Which writing a text is in.

/// Cyrillic letters are in it.
pub(super) fn is_cyrillic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{400}'..='\u{52F}'))
}

/// Nothing but Han or Hangul, where the parts of a name are written together.
pub(super) fn is_han_or_hangul(text: &str) -> bool {
    text.chars()
        .all(|c| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}'))
}

/// Han, Kana or Hangul are in it: scripts that need no spaces between words.
pub(super) fn is_dense(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}'))
}
