//! Family names written in capitals, the convention of many lists, and the particles that go with them.

use flipchart_core::text::fold;

use super::titles;

/// Words that belong to the family name that follows.
#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "de", "del", "della", "der", "den", "des", "di", "do", "dos", "da", "das", "du", "la", "las", "le", "les", "los", "van", "von", "ten", "ter", "bin",
    "bint", "binti", "ibn", "ben", "ould", "mint", "al", "el", "abu", "abou", "st", "saint", "san", "santa", "af", "av", "zu", "d", "mac", "o",
];

/// Degrees and generations behind a name.
#[rustfmt::skip]
const NOT_FAMILY: &[&str] = &[
    "ii", "iii", "iv", "phd", "mba", "msc", "md", "jr", "sr", "ma", "bsc", "esq", "dphil", "llm", "mph", "mpa", "meng", "beng", "rn", "cpa", "retd", "rtd",
];

/// Whether a folded word is a degree or a generation: phd, jr, iii.
pub(super) fn is_degree(word: &str) -> bool {
    NOT_FAMILY.contains(&word)
}

/// Whether a word belongs to the family name that follows it: de, van, bin, al.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&fold(word).as_str())
}

/// The run of words in capitals at either end that is the family name, with the particles before it; `None` when there
/// is none or all words are in capitals.
pub(super) fn capitals(tokens: &[&str]) -> Option<(usize, usize)> {
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

/// Particles that are written small in normal case, unless they end the name.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "de", "del", "della", "der", "den", "des", "di", "do", "dos", "da", "das", "du", "van", "von", "bin", "bint", "binti", "ibn", "zu", "zur", "y", "e",
];

/// Surnames that say that VAN and DO are no particles here.
pub(super) const VIETNAMESE: &[&str] = &[
    "nguyen", "tran", "pham", "hoang", "huynh", "phan", "vu", "dang", "bui", "duong", "ngo", "trinh", "dinh",
];

/// The text with its words in capitals in normal case; `None` when there are none. An offer, never the truth: nobody knows
/// from MACDONALD how it is written.
pub(super) fn normal_case(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let eastern = words.iter().any(|word| VIETNAMESE.contains(&fold(word).as_str()));
    let degree = |word: &str| NOT_FAMILY.contains(&fold(word).as_str());
    let write = |(at, word): (usize, &&str)| {
        if !is_capitals(word) || degree(word) || titles::is_title(word) {
            return word.to_string();
        }
        let low = word.to_lowercase();
        let after_small = at > 0 && low == "la" && SMALL.contains(&words[at - 1].to_lowercase().as_str());
        match !eastern && at + 1 < words.len() && (after_small || SMALL.contains(&low.as_str())) {
            true => low,
            false => capitalised(word),
        }
    };
    let written: Vec<String> = words.iter().enumerate().map(write).collect();
    (written.iter().zip(&words).any(|(new, old)| new != old)).then(|| written.join(" "))
}

/// "EL" to "El", "RAMGOOLAM-DUVAL" to "Ramgoolam-Duval", "D'UNIENVILLE" to "D'Unienville", "McDONALD" to "McDonald".
fn capitalised(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut before: Option<char> = None;
    let mut length = 0;
    for c in word.chars() {
        let starts = match before {
            None => true,
            Some('-') => true,
            // D'Unienville and O'Brien, but Sa'id.
            Some('\'' | '’') => length == 1,
            Some(before) => before.is_lowercase(),
        };
        if starts {
            out.push(c);
        } else {
            out.extend(c.to_lowercase());
        }
        match c {
            '-' => length = 0,
            _ if c.is_alphabetic() => length += 1,
            _ => {}
        }
        before = Some(c);
    }
    out
}

/// "DIALLO", "LI", "D'UNIENVILLE", "McDONALD"; not "J.", "A".
fn is_capitals(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
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
    fn capitals_are_offered_in_normal_case() {
        for (text, offer) in [
            ("EL AMRANI Salma", Some("El Amrani Salma")),
            ("Marie-Noëlle RAMGOOLAM-DUVAL", Some("Marie-Noëlle Ramgoolam-Duval")),
            ("DE LA CRUZ", Some("de la Cruz")),
            ("VAN DER BERG Piet", Some("van der Berg Piet")),
            ("BIN RASHID", Some("bin Rashid")),
            ("Paul McDONALD", Some("Paul McDonald")),
            ("Françoise D'UNIENVILLE", Some("Françoise D'Unienville")),
            ("O’BRIEN", Some("O’Brien")),
            ("SA'ID", Some("Sa'id")),
            ("КӘРІМОВА Әсел", Some("Кәрімова Әсел")),
            ("NGUYỄN VĂN ĐẠT", Some("Nguyễn Văn Đạt")),
            ("NGUYEN VAN DO", Some("Nguyen Van Do")),
            ("JOHN SMITH III", Some("John Smith III")),
            ("Salma El Amrani", None),
            ("J. Smith", None),
            ("한지우", None),
            ("ليلى حداد", None),
        ] {
            assert_eq!(normal_case(text).as_deref(), offer, "{text}");
        }
    }

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
