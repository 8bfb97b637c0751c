//! E-mail addresses and telephone numbers.

use flipchart_core::people::is_email;

use crate::book::{Cell, CellKind};

/// The parts of a cell that could be addresses.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || ",;/|<>()[]\"".contains(c))
        .map(|part| {
            part.strip_prefix("mailto:")
                .unwrap_or(part)
                .trim_matches(['.', ':', '\''])
        })
        .filter(|part| !part.is_empty())
}

/// The first well-formed address of a cell, and the code of what has to be told.
pub(super) fn email(text: &str) -> (Option<String>, Option<&'static str>) {
    let mut found = addresses(text).filter(|part| is_email(part));
    let first = found.next().map(str::to_string);
    let note = match (&first, found.next()) {
        (None, _) => Some("not-an-email"),
        (Some(first), Some(second)) if first.to_lowercase() != second.to_lowercase() => Some("several-emails"),
        (Some(first), _) => {
            let around = addresses(text)
                .any(|part| part.to_lowercase() != first.to_lowercase() && part.chars().any(char::is_alphanumeric));
            around.then_some("more-than-an-email")
        }
    };
    (first, note)
}

/// Why a telephone number may not be what was meant.
pub(super) fn phone_doubt(cell: &Cell) -> Option<&'static str> {
    let digits = cell.text.chars().filter(char::is_ascii_digit).count();
    let exponent = cell.text.contains(['E', 'e']) && cell.text.contains('+') && digits < 12;
    let unmarked = cell.text.chars().all(|c| c.is_ascii_digit());
    if (cell.kind == CellKind::Number && unmarked) || (exponent && cell.text.starts_with(|c: char| c.is_ascii_digit()))
    {
        Some("phone-was-number")
    } else if digits == 0 {
        Some("not-a-phone")
    } else {
        None
    }
}

/// Whether a text reads as a telephone number.
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=16).contains(&digits)
        && text.chars().all(|c| c.is_ascii_digit() || " +-().·/".contains(c))
        && !text.contains("/19")
        && !is_date(text)
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    parts.len() == 3 && text.len() <= 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_address_is_kept_and_the_rest_is_told() {
        assert_eq!(
            email("a@x.example / b@y.example"),
            (Some("a@x.example".into()), Some("several-emails"))
        );
        assert_eq!(email("mailto:a@x.example;"), (Some("a@x.example".into()), None));
        assert_eq!(
            email("<a@x.example> (office)"),
            (Some("a@x.example".into()), Some("more-than-an-email"))
        );
        assert_eq!(email("iquispe(at)oruro"), (None, Some("not-an-email")));
    }

    #[test]
    fn numbers_that_were_phones_are_told() {
        assert_eq!(
            phone_doubt(&Cell::new("998901112233", CellKind::Number)),
            Some("phone-was-number")
        );
        assert_eq!(
            phone_doubt(&Cell::new("9.98901E+11", CellKind::Text)),
            Some("phone-was-number")
        );
        assert_eq!(phone_doubt(&Cell::new("+998 90 111 22 33", CellKind::Text)), None);
        assert_eq!(phone_doubt(&Cell::new("0677", CellKind::Text)), None);
        assert_eq!(phone_doubt(&Cell::new("none yet", CellKind::Text)), Some("not-a-phone"));
    }
}
