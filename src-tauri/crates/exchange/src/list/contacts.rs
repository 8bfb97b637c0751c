//! E-mail addresses and telephone numbers.

use flipchart_core::people::is_email;

use crate::book::CellKind;

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

/// What a cell of addresses says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Email {
    /// The first well-formed address.
    pub(super) email: Option<String>,
    /// The code of what has to be told.
    pub(super) doubt: Option<&'static str>,
    /// The other addresses.
    pub(super) others: String,
    /// What was probably meant, when there is no well-formed address.
    pub(super) offer: Option<String>,
}

/// Reads a cell of addresses.
pub(super) fn email(text: &str) -> Email {
    let mut found: Vec<&str> = Vec::new();
    for part in addresses(text).filter(|part| is_email(part)) {
        if !found.iter().any(|known| known.eq_ignore_ascii_case(part)) {
            found.push(part);
        }
    }
    let Some(first) = found.first() else {
        return Email {
            doubt: Some("not-an-email"),
            offer: meant_email(text),
            ..Email::default()
        };
    };
    let more =
        || addresses(text).any(|part| !part.eq_ignore_ascii_case(first) && part.chars().any(char::is_alphanumeric));
    let doubt = match found.len() {
        1 => more().then_some("more-than-an-email"),
        _ => Some("several-emails"),
    };
    Email {
        email: Some((*first).to_string()),
        doubt,
        others: found[1..].join("; "),
        offer: None,
    }
}

/// "maria(at)dc.example", "ana @ list.example", "ana@list,example": the address that was meant.
fn meant_email(text: &str) -> Option<String> {
    let mut meant = text.to_lowercase();
    for (written, sign) in [
        ("(at)", "@"),
        ("[at]", "@"),
        (" at ", "@"),
        ("＠", "@"),
        ("(dot)", "."),
        ("[dot]", "."),
        (" dot ", "."),
    ] {
        meant = meant.replace(written, sign);
    }
    let meant: String = meant.chars().filter(|c| !c.is_whitespace()).collect();
    [meant.clone(), meant.replace(',', "."), meant.replace("..", ".")]
        .into_iter()
        .map(|text| text.trim_matches(['.', ';', ',']).to_string())
        .find(|text| is_email(text))
}

/// A telephone number as it will be kept, and why it may not be what was meant: the spreadsheet had made it a number, so
/// that a zero or a plus at its front is lost, or all but its first digits.
pub(super) fn phone(text: &str, kind: CellKind) -> (String, Option<&'static str>) {
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if let Some(whole) = text
        .strip_suffix(".0")
        .filter(|whole| digits(whole) && whole.len() >= 6)
    {
        return (whole.to_string(), Some("phone-was-number"));
    }
    if let Some((mantissa, exponent)) = text.split_once(['E', 'e'])
        && let (Some(places), true) = (
            exponent.trim_start_matches('+').parse::<usize>().ok(),
            exponent.len() <= 3,
        )
        && let (first, rest) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""))
        && first.len() == 1
        && digits(first)
        && (rest.is_empty() || digits(rest))
    {
        return match rest.len() >= places {
            true => (format!("{first}{}", &rest[..places]), Some("phone-was-number")),
            false => (text.to_string(), Some("phone-lost-digits")),
        };
    }
    let number = kind == CellKind::Number && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let doubt = if number {
        Some("phone-was-number")
    } else if text.contains(|c: char| c.is_numeric()) {
        None
    } else {
        Some("not-a-phone")
    };
    (text.to_string(), doubt)
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
        let read = |text: &str| {
            let read = email(text);
            (
                read.email.unwrap_or_default(),
                read.doubt,
                read.others,
                read.offer.unwrap_or_default(),
            )
        };
        let of = |email: &str, doubt, others: &str, offer: &str| {
            (email.to_string(), doubt, others.to_string(), offer.to_string())
        };
        let (a, b) = ("a@x.example", "b@y.example");
        assert_eq!(read("a@x.example / b@y.example"), of(a, Some("several-emails"), b, ""));
        assert_eq!(read("a@x.example; A@x.example"), of(a, None, "", ""));
        assert_eq!(read("mailto:a@x.example;"), of(a, None, "", ""));
        assert_eq!(
            read("<a@x.example> (office)"),
            of(a, Some("more-than-an-email"), "", "")
        );
        let not = Some("not-an-email");
        assert_eq!(read("a(at)x.example"), of("", not, "", a));
        assert_eq!(read("a @ x.example"), of("", not, "", a));
        assert_eq!(read("a@x,example"), of("", not, "", a));
        assert_eq!(read("has none"), of("", not, "", ""));
    }

    #[test]
    fn numbers_that_were_phones_are_told() {
        let text = |text: &str| phone(text, CellKind::Text);
        let was = |text: &str| (text.to_string(), Some("phone-was-number"));
        assert_eq!(phone("998901112233", CellKind::Number), was("998901112233"));
        assert_eq!(text("998901112233.0"), was("998901112233"));
        assert_eq!(text("9.98901112233E+11"), was("998901112233"));
        assert_eq!(text("9,98901112233E11"), was("998901112233"));
        assert_eq!(text("9.98901E+11"), ("9.98901E+11".into(), Some("phone-lost-digits")));
        assert_eq!(text("+998 90 111 22 33"), ("+998 90 111 22 33".into(), None));
        assert_eq!(text("0677"), ("0677".into(), None));
        assert_eq!(text("٠٦٧٧"), ("٠٦٧٧".into(), None));
        assert_eq!(text("none yet"), ("none yet".into(), Some("not-a-phone")));
    }
}
