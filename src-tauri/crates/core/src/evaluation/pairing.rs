//! Who answered both before and after, without asking for a name.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::OccasionKind;
use super::occasions::rows_of_workshop;
use super::responses::{ResponseRow, of_occasion};
use crate::{Library, Result, forms, workshops};

/// How far the responses of two occasions find each other.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Pairing {
    /// Responses before.
    pub before: u32,
    /// Responses after.
    pub after: u32,
    /// Pairs.
    pub paired: u32,
    /// Pairs among the smaller of the two numbers, 0 to 1; `None` without responses.
    pub rate: Option<f64>,
    /// Responses before that have no partner.
    pub only_before: Vec<Unpaired>,
    /// Responses after that have no partner.
    pub only_after: Vec<Unpaired>,
    /// Codes that more than one response has on one side; they pair with nobody.
    pub doubled: Vec<String>,
    /// Codes that are one character apart.
    pub near: Vec<Near>,
}

/// A response without a partner.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Unpaired {
    /// The response.
    pub uid: String,
    /// Its code.
    pub code: String,
    /// Its sheet.
    pub sheet: Option<u32>,
}

/// Two responses whose codes are one character apart.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Near {
    /// Before.
    pub before: Unpaired,
    /// After.
    pub after: Unpaired,
}

/// By what a response is paired.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    Person(i64),
    Code(String),
}

/// A code as it is compared: letters and digits in capitals, a number without the zeros before it.
#[must_use]
pub fn code_key(code: &str) -> String {
    let key: String = code
        .nfkc()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    // A numbered card is the same whether it says 7 or 007.
    match key.trim_start_matches('0') {
        number if is_number(&key) && !number.is_empty() => number.into(),
        _ => key,
    }
}

fn is_number(key: &str) -> bool {
    key.chars().all(|c| c.is_ascii_digit())
}

pub(crate) fn key_of(row: &ResponseRow) -> Option<Key> {
    match row.participation {
        Some(person) => Some(Key::Person(person)),
        None => Some(code_key(&row.code)).filter(|key| !key.is_empty()).map(Key::Code),
    }
}

/// How the responses before and after of a form in a workshop pair.
///
/// # Errors
/// `NotFound`.
pub fn pairing(library: &Library, workshop: &str, form: &str) -> Result<Pairing> {
    let conn = library.conn();
    let (workshop, form) = (workshops::id(conn, workshop)?, forms::row_of(conn, form)?);
    let mut sides = [Vec::new(), Vec::new()];
    for at in rows_of_workshop(conn, workshop)?
        .into_iter()
        .filter(|at| at.form == form)
    {
        match at.kind {
            OccasionKind::Pre => sides[0].extend(of_occasion(conn, at.id)?),
            OccasionKind::Post => sides[1].extend(of_occasion(conn, at.id)?),
            _ => {}
        }
    }
    let [before, after] = &sides;
    Ok(pair(before, after))
}

fn by_key(rows: &[ResponseRow]) -> BTreeMap<Key, Vec<&ResponseRow>> {
    let mut out: BTreeMap<Key, Vec<&ResponseRow>> = BTreeMap::new();
    for row in rows {
        if let Some(key) = key_of(row) {
            out.entry(key).or_default().push(row);
        }
    }
    out
}

fn pair(before: &[ResponseRow], after: &[ResponseRow]) -> Pairing {
    let (first, second) = (by_key(before), by_key(after));
    let single = |side: &BTreeMap<Key, Vec<&ResponseRow>>, key: &Key| side.get(key).is_some_and(|rows| rows.len() == 1);
    let is_paired = |row: &ResponseRow| key_of(row).is_some_and(|key| single(&first, &key) && single(&second, &key));
    let lonely = |rows: &[ResponseRow]| -> Vec<Unpaired> {
        rows.iter()
            .filter(|row| !is_paired(row))
            .map(|row| Unpaired {
                uid: row.uid.clone(),
                code: row.code.clone(),
                sheet: row.sheet,
            })
            .collect()
    };
    let (only_before, only_after) = (lonely(before), lonely(after));
    let doubled = [&first, &second]
        .into_iter()
        .flatten()
        .filter(|(_, rows)| rows.len() > 1)
        .filter_map(|(key, _)| match key {
            Key::Code(code) => Some(code.clone()),
            Key::Person(_) => None,
        })
        .collect();
    let near = only_before
        .iter()
        .flat_map(|one| only_after.iter().map(move |other| (one, other)))
        .filter(|(one, other)| is_near(&code_key(&one.code), &code_key(&other.code)))
        .map(|(one, other)| Near {
            before: one.clone(),
            after: other.clone(),
        })
        .collect();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let paired = count(before.iter().filter(|row| is_paired(row)).count());
    let least = before.len().min(after.len());
    Pairing {
        before: count(before.len()),
        after: count(after.len()),
        paired,
        rate: (least > 0).then(|| f64::from(paired) / least as f64),
        only_before,
        only_after,
        doubled,
        near,
    }
}

/// One character more, less or other, or two neighbours swapped.
fn is_near(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // Numbers of cards are all one character apart.
    if a.len() < 2 || b.len() < 2 || a == b || (is_number(one) && is_number(other)) {
        return false;
    }
    let same_start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (&a[same_start..], &b[same_start..]);
    match a.len().abs_diff(b.len()) {
        0 => {
            rest_a[1..] == rest_b[1..]
                || (rest_a.len() >= 2 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] && rest_a[2..] == rest_b[2..])
        }
        1 if a.len() > b.len() => rest_a[1..] == *rest_b,
        1 => *rest_a == rest_b[1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::Way;

    fn row(code: &str) -> ResponseRow {
        ResponseRow {
            id: 0,
            version: 1,
            code: code.into(),
            participant: None,
            participation: None,
            language: String::new(),
            sheet: None,
            answers: BTreeMap::new(),
            uid: code.into(),
            way: Way::Typed,
            second: None,
        }
    }

    #[test]
    fn codes_pair_whatever_their_case_and_marks() {
        let before = [row("ma-03 LI"), row("JO12"), row("AB99"), row("twin"), row("twin")];
        let after = [row("MA03li"), row("JO21"), row("AB98"), row("twin"), row("")];
        let pairing = pair(&before, &after);
        assert_eq!((pairing.before, pairing.after, pairing.paired), (5, 5, 1));
        assert_eq!(pairing.doubled, ["TWIN"]);
        let near: Vec<(&str, &str)> = pairing
            .near
            .iter()
            .map(|near| (near.before.code.as_str(), near.after.code.as_str()))
            .collect();
        assert_eq!(near, [("JO12", "JO21"), ("AB99", "AB98")]);
        assert_eq!(pairing.rate, Some(0.2));
    }

    #[test]
    fn one_character_is_near_two_are_not() {
        for (one, other) in [("AB12", "AB1"), ("AB12", "AB123"), ("AB12", "XB12"), ("AB12", "BA12")] {
            assert!(is_near(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("AB12", "AB12"),
            ("AB12", "AB21X"),
            ("AB12", "CD12"),
            ("A", "B"),
            ("", "AB"),
        ] {
            assert!(!is_near(one, other), "{one} {other}");
        }
    }
}
