//! The key on paper: 24 words of the English list of BIP 39, whose last one holds a checksum of eight bits.

use bip39::{Language, Mnemonic};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use super::Key;
use crate::error::{Error, Result};

const COUNT: usize = 24;
/// Longest text that is looked at, in bytes.
const CAP: usize = 4 << 10;

impl Key {
    /// The 24 words that bring the key back; with the issuer's name they are all of it.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        let mut seed = Zeroizing::new(self.signing.to_bytes());
        let words = Mnemonic::from_entropy_in(Language::English, &*seed).map(|all| all.words().collect());
        seed.zeroize();
        // 32 bytes are the size of 24 words.
        words.unwrap_or_default()
    }

    /// The key of its words, typed in any case, with numbers, commas and line breaks between them.
    ///
    /// # Errors
    /// `WordsCount`, `WordsUnknown` with the word and its place, `WordsMismatch` when they don't belong together, `IssuerName`.
    pub fn from_words(text: &str, name: &str) -> Result<Self> {
        let text = if text.len() > CAP { "" } else { text };
        let plain: String = text.nfkd().flat_map(char::to_lowercase).collect();
        let plain = Zeroizing::new(plain);
        let words: Vec<&str> = plain
            .split(|character: char| !character.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        for (word, position) in words.iter().zip(1..) {
            if Language::English.find_word(word).is_none() {
                return Err(Error::WordsUnknown {
                    word: (*word).to_owned(),
                    position,
                });
            }
        }
        if words.len() != COUNT {
            return Err(Error::WordsCount {
                found: u32::try_from(words.len()).unwrap_or(u32::MAX),
            });
        }
        let joined = Zeroizing::new(words.join(" "));
        let phrase = Mnemonic::parse_in_normalized(Language::English, &joined).map_err(|_| Error::WordsMismatch)?;
        let mut entropy = phrase.to_entropy_array().0;
        let mut seed = [0; 32];
        seed.copy_from_slice(&entropy[..32]);
        let key = Self::from_seed(seed, name);
        entropy.zeroize();
        seed.zeroize();
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From the vectors of BIP 39 for 256 bits.
    #[test]
    fn the_vectors_of_bip_39() {
        let zeros = "abandon ".repeat(23) + "art";
        let ones = "zoo ".repeat(23) + "vote";
        let sevens = "legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title";
        for (seed, words) in [([0; 32], zeros), ([0xff; 32], ones), ([0x7f; 32], sevens.to_owned())] {
            let key = Key::from_seed(seed, "Issuer").unwrap();
            assert_eq!(key.words().join(" "), words);
            assert_eq!(Key::from_words(&words, "Issuer").unwrap().issuer(), key.issuer());
        }
    }

    #[test]
    fn words_are_read_as_people_type_them() {
        let key = Key::from_seed([9; 32], "Issuer").unwrap();
        let lines: Vec<String> = key
            .words()
            .iter()
            .zip(1..)
            .map(|(word, n)| format!("{n:>2}. {}", word.to_uppercase()))
            .collect();
        assert_eq!(
            Key::from_words(&lines.join(",\r\n"), "Issuer").unwrap().issuer(),
            key.issuer()
        );
    }

    #[test]
    fn a_slip_is_named() {
        let key = Key::from_seed([9; 32], "Issuer").unwrap();
        let mut words = key.words();
        let refused = |words: &[&str]| Key::from_words(&words.join(" "), "Issuer").unwrap_err();
        assert_eq!(refused(&words[..23]), Error::WordsCount { found: 23 });
        assert_eq!(refused(&[]), Error::WordsCount { found: 0 });
        words.swap(3, 4);
        assert_eq!(refused(&words), Error::WordsMismatch);
        words[6] = "flipchart";
        assert_eq!(
            refused(&words),
            Error::WordsUnknown {
                word: "flipchart".into(),
                position: 7
            }
        );
        assert_eq!(
            Key::from_words(&"zoo ".repeat(1_000_000), "Issuer").unwrap_err().code(),
            "words-count"
        );
    }
}
