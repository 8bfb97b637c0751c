//! The mark in the numbers of a laptop, which no other laptop may have.

/// The mark of the next copy that sets out from the laptop of `own`, which gave `given` last. The first laptop has none and
/// gives B, C ... Z, AB, AC ...; B gives BB, BC ...: what one laptop gives no other can.
pub(super) fn next(own: &str, given: &str) -> String {
    let last = given.strip_prefix(own).unwrap_or_default();
    let (rounds, letter) = match last.as_bytes() {
        [rounds @ .., letter @ b'B'..=b'Y'] => (rounds.len(), letter + 1),
        [rounds @ .., b'Z'] => (rounds.len() + 1, b'B'),
        _ => (0, b'B'),
    };
    format!("{own}{}{}", "A".repeat(rounds), char::from(letter))
}

/// A mark that comes from no other laptop's count: for where it can't be known which ones were given.
pub(crate) fn apart(device: &str) -> String {
    format!("X{}", device[device.len().saturating_sub(4)..].to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_laptop_gives_no_other_can() {
        let children = |own: &str| -> Vec<String> {
            let mut given = own.to_string();
            let mut next_of = || {
                given = next(own, &given);
                given.clone()
            };
            (0..60).map(|_| next_of()).collect()
        };
        let first = children("");
        assert_eq!(first[..2], ["B", "C"]);
        assert_eq!(first[23..27], ["Y", "Z", "AB", "AC"]);
        assert_eq!(children("B")[..2], ["BB", "BC"]);
        let mut all: Vec<String> = first
            .iter()
            .flat_map(|own| children(own))
            .chain(first.clone())
            .collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
