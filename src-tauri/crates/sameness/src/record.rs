//! What goes in, and the same read once for comparing.

use crate::dates::Date;
use crate::token::hash;
use crate::words::Name;

/// What is known of a person on one list or in one library. Everything but the name may be missing; what is missing
/// says nothing for or against.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Record {
    /// The name as it is written in lists, in any order and script.
    pub name: String,
    /// The same in another script.
    pub native_name: Option<String>,
    /// Further forms: family and given name, the name on certificates, a maiden name.
    pub other_names: Vec<String>,
    /// Mailbox.
    pub email: Option<String>,
    /// Telephone, in any notation.
    pub phone: Option<String>,
    /// Date of birth, `YYYY-MM-DD`; anything else is taken as missing.
    pub birth_date: Option<String>,
    /// Organisations, as written or by the uid of the registry.
    pub organisations: Vec<String>,
    /// Town, street, postcode, region: where the person lives or is reached, one entry each, any number.
    pub places: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Any code; equal codes are equal.
    pub sex: Option<String>,
}

/// No more names of one record are compared.
const MOST_NAMES: usize = 6;
/// No more organisations or places of one record are compared.
const MOST_TEXTS: usize = 8;

/// A record, read for comparing.
#[derive(Debug, Clone, Default)]
pub struct Prepared {
    pub(crate) names: Vec<Name>,
    pub(crate) email: Option<Mailbox>,
    pub(crate) phone: Option<String>,
    pub(crate) birth: Option<Date>,
    pub(crate) organisations: Vec<Text>,
    pub(crate) places: Vec<Text>,
    pub(crate) country: Option<String>,
    pub(crate) sex: Option<String>,
}

/// A mailbox, small, without what is after a plus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mailbox {
    pub user: String,
    pub whole: String,
    pub office: bool,
}

/// An organisation or a place: small, bare, single spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    pub plain: String,
    pub key: u64,
}

const OFFICES: &[&str] = &[
    "info",
    "contact",
    "office",
    "admin",
    "mail",
    "email",
    "secretariat",
    "secretary",
    "reception",
    "hr",
    "support",
    "hello",
    "direction",
    "cabinet",
    "training",
    "noreply",
    "no-reply",
    "sales",
    "webmaster",
    "press",
    "postmaster",
];

impl Prepared {
    /// Reads a record.
    pub fn new(record: &Record) -> Self {
        let mut names: Vec<Name> = Vec::new();
        let written = std::iter::once(&record.name)
            .chain(&record.native_name)
            .chain(&record.other_names);
        for written in written.take(4 * MOST_NAMES) {
            let name = Name::read(written);
            let known = |n: &Name| n.words.iter().map(|t| &t.plain).eq(name.words.iter().map(|t| &t.plain));
            if !name.words.is_empty() && names.len() < MOST_NAMES && !names.iter().any(known) {
                names.push(name);
            }
        }
        let code = |value: &Option<String>| {
            value
                .as_deref()
                .map(|v| v.trim().to_lowercase())
                .filter(|v| !v.is_empty() && v.len() <= 40)
        };
        Self {
            names,
            email: record.email.as_deref().and_then(Mailbox::read),
            phone: record.phone.as_deref().and_then(phone),
            birth: record.birth_date.as_deref().and_then(Date::read),
            organisations: Text::read_all(&record.organisations),
            places: Text::read_all(&record.places),
            country: code(&record.country),
            sex: code(&record.sex),
        }
    }
}

impl Mailbox {
    fn read(written: &str) -> Option<Self> {
        let small = written.trim().to_lowercase();
        let (user, host) = small.split_once('@')?;
        let user = user.split('+').next().unwrap_or(user);
        if user.is_empty() || host.is_empty() || small.len() > 254 {
            return None;
        }
        Some(Self {
            whole: format!("{user}@{host}"),
            office: OFFICES.contains(&user),
            user: user.into(),
        })
    }
}

/// The last eight digits: with or without the codes of country and trunk, the telephone is the same.
fn phone(written: &str) -> Option<String> {
    let digits: Vec<char> = written
        .chars()
        .take(60)
        .filter_map(|c| match c {
            '0'..='9' => Some(c),
            '٠'..='٩' => char::from_digit(u32::from(c) - 0x0660, 10),
            '۰'..='۹' => char::from_digit(u32::from(c) - 0x06F0, 10),
            _ => None,
        })
        .collect();
    (digits.len() >= 7).then(|| digits[digits.len().saturating_sub(8)..].iter().collect())
}

impl Text {
    fn read_all(written: &[String]) -> Vec<Self> {
        let mut out: Vec<Self> = Vec::new();
        for text in written.iter().take(MOST_TEXTS).filter_map(|w| Self::read(w)) {
            if !out.contains(&text) {
                out.push(text);
            }
        }
        out
    }

    fn read(written: &str) -> Option<Self> {
        use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
        let bare: String = written
            .chars()
            .take(120)
            .collect::<String>()
            .to_lowercase()
            .nfkd()
            .filter(|c| !is_combining_mark(*c))
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        let plain = bare.split_whitespace().collect::<Vec<_>>().join(" ");
        (!plain.is_empty()).then(|| Self {
            key: hash(plain.as_bytes()),
            plain,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Prepared, Record};

    #[test]
    fn what_is_written_differently_is_read_the_same() {
        let read = |email: &str, phone: &str| {
            let record = Record {
                email: Some(email.into()),
                phone: Some(phone.into()),
                ..Record::default()
            };
            let p = Prepared::new(&record);
            (p.email.map(|m| m.whole), p.phone)
        };
        assert_eq!(
            read(" A.Diallo+list@Example.org", "+221 77 123 45 67"),
            read("a.diallo@example.org", "0771234567")
        );
        assert_eq!(read("nobody", "12"), (None, None));
    }
}
