//! Several people in one cell: noticed, so that nobody disappears in somebody else's name.

use flipchart_core::people::capitals;

use super::names::is_like_name;
use super::scripts::is_dense;
use super::titles;

const JOINTS: &[char] = &['/', ';', '&', '\n', '|', '、', '+'];

/// Words that join two people.
const AND: &[&str] = &[
    "and", "AND", "et", "ET", "и", "И", "y", "e", "und", "және", "та", "va", "và", "و", "및", "和", "与",
];

/// Whether a cell names more than one person: "A B / C D", "A B et C D", "A B and C D; E F", "Mr and Mrs B", or each on a
/// line of its own.
pub(super) fn is_several(text: &str) -> bool {
    let sides = sides(text, false);
    if let [one, other] = sides[..]
        && (is_companion(other) || (!text.contains('/') && titles::is_title(one)))
    {
        return true;
    }
    if sides.len() >= 2 && sides.iter().all(|side| is_person(side)) && !is_in_two_scripts(&sides) {
        return true;
    }
    // With commas, two sides may be "Family, Given": three are people, and so are two with a family name in capitals each.
    let sides = self::sides(text, true);
    let capitals = |side: &&str| {
        let words: Vec<&str> = side.split_whitespace().collect();
        self::capitals(&words).is_some()
    };
    match sides.len() {
        0 | 1 => false,
        2 => sides.iter().all(|side| is_person(side)) && sides.iter().all(capitals),
        _ => sides.iter().all(|side| is_person(side)),
    }
}

/// What stands between the joints.
fn sides(text: &str, commas: bool) -> Vec<&str> {
    let mut sides: Vec<&str> = Vec::new();
    for piece in text.split(|c| JOINTS.contains(&c) || (commas && matches!(c, ',' | '،' | '，'))) {
        let mut start = 0;
        let mut at = 0;
        for word in piece.split(' ') {
            if AND.contains(&word) {
                sides.push(&piece[start..at]);
                start = at + word.len();
            }
            at += word.len() + 1;
        }
        sides.push(&piece[start..]);
    }
    sides
        .iter()
        .map(|side| side.trim())
        .filter(|side| !side.is_empty())
        .collect()
}

fn is_person(side: &str) -> bool {
    let name = titles::split(side).1;
    (is_dense(&name) || name.split_whitespace().count() >= 2) && is_like_name(&name)
}

/// "+ 1", "& 2 others".
fn is_companion(side: &str) -> bool {
    side.starts_with(|c: char| c.is_ascii_digit())
}

/// One person in two scripts.
fn is_in_two_scripts(sides: &[&str]) -> bool {
    let latin = |text: &str| text.chars().any(|c| c.is_ascii_alphabetic());
    sides.len() == 2 && latin(sides[0]) != latin(sides[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_people_are_noticed_and_one_is_left_alone() {
        for (text, several) in [
            ("Ana Ruiz / Luis Pérez", true),
            ("Amara Diallo and Tevita Moala; Lupe Siale", true),
            ("Amara Diallo, Tevita Moala, Lupe Siale", true),
            ("DIALLO Amara, MOALA Tevita", true),
            ("Mr. and Mrs. Moses Okello", true),
            ("Amara Diallo + 1", true),
            ("Maria Silva\nJoão Souza", true),
            ("Иванов Пётр и Сидорова Анна", true),
            ("王小伟、李静", true),
            ("José Ortega y Gasset", false),
            ("García Márquez, Gabriel José", false),
            ("DIALLO, Amara", false),
            ("Han Jiwoo / 한지우", false),
            ("Maria de Sousa e Silva", false),
            ("Amara Diallo, PhD", false),
            ("Maria\nSilva", false),
            ("AT&T Office", false),
        ] {
            assert_eq!(is_several(text), several, "{text}");
        }
    }
}
