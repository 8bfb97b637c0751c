//! The code on a badge: eight decimal digits that any scanner types and any keyboard has.

use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// How many digits a code has, the check digit among them.
pub const CODE_LENGTH: usize = 8;

/// The totally anti-symmetric quasigroup of order 10 by H. M. Damm ("Total anti-symmetrische Quasigruppen", thesis,
/// Marburg 2004): its check digit finds every single wrong digit and every swap of neighbours.
const DAMM: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The code on the badge of a participation: seven digits that follow from its uid (the first eight bytes of its
/// SHA-256, big-endian, modulo 10 000 000) and a check digit. The same on every laptop; nothing is stored.
#[must_use]
pub fn badge_code(participation: &str) -> String {
    let digest = Sha256::digest(participation.as_bytes());
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&digest[..8]);
    let digits = format!("{:07}", u64::from_be_bytes(bytes) % 10_000_000);
    format!("{digits}{}", damm(&digits))
}

/// The check digit after `digits`; 0 for digits that end with their own.
fn damm(digits: &str) -> u8 {
    digits.bytes().fold(0, |interim, digit| {
        DAMM[usize::from(interim)][usize::from(digit.wrapping_sub(b'0') % 10)]
    })
}

/// A code as it was typed or scanned, white space aside.
///
/// # Errors
/// `Invalid`: `not-a-badge` for anything but eight digits, `badge-misread` when the check digit is wrong.
pub fn read(code: &str) -> Result<String> {
    let digits: String = code.split_whitespace().collect();
    if digits.len() != CODE_LENGTH || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Error::invalid("badge", "not-a-badge", digits));
    }
    if damm(&digits) != 0 {
        return Err(Error::invalid("badge", "badge-misread", digits));
    }
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_published_example() {
        assert_eq!(damm("572"), 4);
        assert_eq!(damm("5724"), 0);
    }

    #[test]
    fn every_wrong_digit_and_every_swap_is_found() {
        for person in 0..200 {
            let code = badge_code(&format!("person {person}"));
            assert_eq!(read(&code).unwrap(), code);
            let digits = code.as_bytes();
            for at in 0..CODE_LENGTH {
                for wrong in b'0'..=b'9' {
                    let mut other = digits.to_vec();
                    other[at] = wrong;
                    let other = String::from_utf8(other).unwrap();
                    assert_eq!(read(&other).is_ok(), other == code, "{code} {other}");
                }
            }
            for at in 1..CODE_LENGTH {
                let mut other = digits.to_vec();
                other.swap(at - 1, at);
                let other = String::from_utf8(other).unwrap();
                assert_eq!(read(&other).is_ok(), other == code, "{code} {other}");
            }
        }
    }

    #[test]
    fn a_code_follows_from_the_uid_alone() {
        let uid = "019aa5d0-0000-7000-8000-000000000001";
        assert_eq!(badge_code(uid), badge_code(uid));
        assert_ne!(badge_code(uid), badge_code("019aa5d0-0000-7000-8000-000000000002"));
        assert_eq!(read("1234").unwrap_err().params()["reason"], "not-a-badge");
        assert_eq!(read("١٢٣٤٥٦٧٨").unwrap_err().params()["reason"], "not-a-badge");
    }
}
