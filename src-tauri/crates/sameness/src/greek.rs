//! Greek letters into sounds, as the names are said and romanised today.

/// Pairs of letters that say one thing; the second value is what they say inside a word when that differs.
const PAIRS: &[(&str, &str, &str)] = &[
    ("ου", "u", "u"),
    ("αι", "e", "e"),
    ("ει", "i", "i"),
    ("οι", "i", "i"),
    ("υι", "i", "i"),
    ("ευ", "ev", "ev"),
    ("αυ", "av", "av"),
    ("μπ", "b", "m4"),
    ("ντ", "d", "n3"),
    ("γκ", "g", "n2"),
    ("γγ", "g", "n2"),
    ("τσ", "c", "c"),
    ("τζ", "c", "c"),
];

fn letter(c: char) -> &'static str {
    match c {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' | 'υ' => "i",
        'θ' => "T",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "ks",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'φ' => "f",
        'χ' => "1",
        'ψ' => "ps",
        _ => "",
    }
}

/// Sounds of a word in small letters without marks.
pub(crate) fn sounds(word: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        if let Some((pair, first, inside)) = PAIRS.iter().find(|(p, ..)| rest.starts_with(p)) {
            out.extend_from_slice(if rest.len() == word.len() { first } else { inside }.as_bytes());
            rest = &rest[pair.len()..];
        } else {
            out.extend_from_slice(letter(c).as_bytes());
            rest = &rest[c.len_utf8()..];
        }
    }
    out.dedup();
    out
}

#[cfg(test)]
mod tests {
    use super::sounds;
    use crate::sounds::likeness;

    #[test]
    fn a_name_sounds_as_it_is_romanised() {
        let table = [
            ("παπαδοπουλοσ", &["papadopoulos", "papadopulos"][..]),
            ("μπακογιαννησ", &["bakogiannis", "mpakogiannis", "bakoyannis"]),
            ("χρηστοσ", &["christos", "hristos", "khristos"]),
            ("ευαγγελια", &["evangelia"]),
            ("κωνσταντινοσ", &["konstantinos", "constantinos"]),
            ("θεοδωροσ", &["theodoros"]),
            ("ξενια", &["xenia", "ksenia"]),
        ];
        for (greek, latin) in table {
            for word in latin {
                let s = likeness(&sounds(greek), &crate::latin::sounds(word), Default::default());
                assert!(s > 0.8, "{greek} {word}: {s:.2}");
            }
        }
    }
}
