//! Text that was once UTF-8 and was read as something else: "FrÃ©dÃ©ric".

use encoding_rs::{UTF_8, WINDOWS_1251, WINDOWS_1252};

/// What the text was before, when it is certain that it was: its letters are bytes that make other letters together.
pub(super) fn ungarbled(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let again = |encoding: &'static encoding_rs::Encoding| {
        let (bytes, _, unmappable) = encoding.encode(text);
        let before = UTF_8.decode_without_bom_handling_and_without_replacement(&bytes)?;
        (!unmappable && before.chars().count() < text.chars().count()).then(|| before.into_owned())
    };
    let west = || {
        text.contains(['Ã', 'Â', 'Ð', 'Ñ', 'Ø', 'Ù', 'â'])
            .then(|| again(WINDOWS_1252))
            .flatten()
    };
    let east = || text.contains(['Р', 'С', 'Г']).then(|| again(WINDOWS_1251)).flatten();
    west().or_else(east)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn garbled_text_is_told_from_foreign_letters() {
        for (text, before) in [
            ("FrÃ©dÃ©ric", Some("Frédéric")),
            ("CÃ´te d’Ivoire", None),
            ("CÃ´te dâ€™Ivoire", Some("Côte d’Ivoire")),
            ("РћСЂРіР°РЅРёР·Р°С†РёСЏ", Some("Организация")),
            ("Ñahui", None),
            ("Ângela Ávila", None),
            ("Россия", None),
            ("Сергей Р. Гусев", None),
            ("Zoë Ødegård", None),
            ("Ana", None),
        ] {
            assert_eq!(ungarbled(text).as_deref(), before, "{text}");
        }
    }
}
