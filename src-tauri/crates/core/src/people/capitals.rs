//! Family names written in capitals, the convention of many lists, and the particles that go with them.

use crate::text::fold;

/// Words that belong to the family name that follows.
#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "de", "del", "della", "der", "den", "des", "di", "do", "dos", "da", "das", "du", "la", "las", "le", "les", "los", "van", "von", "ten", "ter", "bin",
    "bint", "binti", "ibn", "ben", "ould", "mint", "al", "el", "abu", "abou", "st", "saint", "san", "santa", "af", "av", "zu", "d", "mac", "o",
];

/// Surnames that say that VAN and DO are no particles here.
const VIETNAMESE: &[&str] = &[
    "nguyen", "tran", "pham", "hoang", "huynh", "phan", "vu", "dang", "bui", "duong", "ngo", "trinh", "dinh",
];

/// Whether a word is a frequent Vietnamese surname, in any spelling: beside one, Văn and Đỗ are no particles.
#[must_use]
pub fn is_vietnamese_surname(word: &str) -> bool {
    VIETNAMESE.contains(&fold(word).as_str())
}

/// Degrees and generations behind a name.
#[rustfmt::skip]
const NOT_FAMILY: &[&str] = &[
    "ii", "iii", "iv", "phd", "mba", "msc", "md", "jr", "sr", "ma", "bsc", "esq", "dphil", "llm", "mph", "mpa", "meng", "beng", "rn", "cpa", "retd", "rtd",
];

/// Whether a folded word is a degree or a generation: phd, jr, iii.
#[must_use]
pub fn is_degree(word: &str) -> bool {
    NOT_FAMILY.contains(&word)
}

/// Whether a word belongs to the family name that follows it: de, van, bin, al.
#[must_use]
pub fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&fold(word).as_str())
}

/// The run of words in capitals at either end that is the family name, with the particles before it; `None` when there
/// is none or all words are in capitals.
#[must_use]
pub fn capitals(tokens: &[&str]) -> Option<(usize, usize)> {
    let upper: Vec<bool> = tokens.iter().map(|word| is_capitals(word)).collect();
    if upper.iter().all(|u| *u) || !upper.iter().any(|u| *u) {
        return None;
    }
    let is_particle = |at: usize| is_particle(tokens[at]);
    let mut to = tokens.len();
    // Degrees and generations after the name are no family name.
    while to > 0 && NOT_FAMILY.contains(&fold(tokens[to - 1]).as_str()) {
        to -= 1;
    }
    let tail = (0..to).rev().take_while(|at| upper[*at]).count();
    if tail > 0 && tail < to {
        let mut from = to - tail;
        while from > 1 && is_particle(from - 1) {
            from -= 1;
        }
        return Some((from, tokens.len().min(to)));
    }
    let particles = (0..to).take_while(|at| is_particle(*at) && !upper[*at]).count();
    let head = (particles..to).take_while(|at| upper[*at]).count();
    (head > 0 && particles + head < to).then_some((0, particles + head))
}

/// "DIALLO", "LI", "D'UNIENVILLE", "McDONALD", "AʻANA"; not "J.", "A".
pub(super) fn is_capitals(word: &str) -> bool {
    // The ʻokina and its like are letters without case.
    let modifier = |c: &char| ('\u{2b0}'..='\u{2ff}').contains(c);
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic() && !modifier(c)).collect();
    let upper = letters.iter().filter(|c| c.is_uppercase()).count();
    let cased = letters.iter().all(|c| c.is_uppercase() || c.is_lowercase());
    let prefixed = ["Mc", "Mac", "O’", "O'", "d'", "d’", "al-", "el-", "Al-", "El-"]
        .iter()
        .any(|prefix| {
            word.strip_prefix(prefix).is_some_and(|rest| {
                rest.chars().filter(|c| c.is_uppercase()).count() > 2 && !rest.contains(char::is_lowercase)
            })
        });
    cased && !word.contains('.') && letters.len() >= 2 && (upper == letters.len() || prefixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_in_capitals_is_the_family_name() {
        for (name, family) in [
            ("EL AMRANI Salma", Some("EL AMRANI")),
            ("Marie-Noëlle RAMGOOLAM-DUVAL", Some("RAMGOOLAM-DUVAL")),
            ("Kévin LI KWONG WING", Some("LI KWONG WING")),
            ("Marie de la CRUZ", Some("de la CRUZ")),
            ("van der BERG Piet", Some("van der BERG")),
            ("Jean Le GOFF", Some("Le GOFF")),
            ("Françoise D'UNIENVILLE", Some("D'UNIENVILLE")),
            ("Paul McDONALD", Some("McDONALD")),
            ("LEOTA-AʻANA Mele", Some("LEOTA-AʻANA")),
            ("ИВАНОВ Пётр", Some("ИВАНОВ")),
            ("John Smith III", None),
            ("J. Smith", None),
            ("AMARA DIALLO", None),
            ("Amara Diallo", None),
        ] {
            let tokens: Vec<&str> = name.split(' ').collect();
            let found = capitals(&tokens).map(|(from, to)| tokens[from..to].join(" "));
            assert_eq!(found.as_deref(), family, "{name}");
        }
    }
}
