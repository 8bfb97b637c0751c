//! Base45 (RFC 9285): bytes as the 45 characters that a QR code packs into 5.5 bits each.

const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// How many characters `bytes` bytes take.
#[must_use]
pub fn encoded_len(bytes: usize) -> usize {
    bytes / 2 * 3 + bytes % 2 * 2
}

/// Two bytes become three characters, a last single byte two; the least significant first.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(encoded_len(bytes.len()));
    for pair in bytes.chunks(2) {
        let mut rest = pair.iter().fold(0, |sum, byte| sum * 256 + usize::from(*byte));
        for _ in 0..=pair.len() {
            text.push(char::from(ALPHABET[rest % 45]));
            rest /= 45;
        }
    }
    text
}

/// `None` for a character outside the alphabet, a length that no encoding has, or a group above what its bytes can hold.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() % 3 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2 + 1);
    for group in text.as_bytes().chunks(3) {
        let mut sum = 0;
        for character in group.iter().rev() {
            sum = sum * 45 + value(*character)?;
        }
        if group.len() == 3 {
            bytes.extend(u16::try_from(sum).ok()?.to_be_bytes());
        } else {
            bytes.push(u8::try_from(sum).ok()?);
        }
    }
    Some(bytes)
}

/// True for a character of the alphabet.
pub(crate) fn is_digit(character: char) -> bool {
    u8::try_from(character).is_ok_and(|byte| ALPHABET.contains(&byte))
}

fn value(character: u8) -> Option<u32> {
    let at = ALPHABET.iter().position(|known| *known == character)?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_9285() {
        for (bytes, text) in [
            (&b"AB"[..], "BB8"),
            (b"Hello!!", "%69 VD92EX0"),
            (b"base-45", "UJCLQE7W581"),
            (b"ietf!", "QED8WEX0"),
            (b"", ""),
            (&[255, 255], "FGW"),
        ] {
            assert_eq!(encode(bytes), text);
            assert_eq!(encoded_len(bytes.len()), text.len());
            assert_eq!(decode(text).as_deref(), Some(bytes));
        }
    }

    #[test]
    fn what_no_bytes_encode_to_is_refused() {
        for text in [
            "GGW", ":::", "::", "A", "BB8A", "bb8", "BB\u{e9}", "BB8_", "U6", "BB8U6",
        ] {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    #[test]
    fn every_byte_and_pair_survives() {
        for first in 0..=255u8 {
            assert_eq!(decode(&encode(&[first])), Some(vec![first]));
            for second in 0..=255u8 {
                assert_eq!(decode(&encode(&[first, second])), Some(vec![first, second]));
            }
        }
    }
}
