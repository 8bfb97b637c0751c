//! Whether a code is true. The signature is checked before its content is looked at, and whatever is doubtful is never valid.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

use crate::code::PREFIX;
use crate::cose::Signed;
use crate::issuer::{Issuer, kid_text};
use crate::statement::Statement;
use crate::void_list::{VoidCause, VoidEntry, VoidList};
use crate::{badge, base45};

/// Longest text that is looked at, in bytes: many times the largest code, with room for what a paste brings along.
pub const TEXT_CAP: usize = 16 << 10;

/// Whom and what this copy believes.
#[derive(Debug, Clone, Default)]
pub struct Trust {
    /// Issuers that somebody here decided to trust.
    pub issuers: Vec<Issuer>,
    /// What these issuers declared void.
    pub lists: Vec<VoidList>,
}

impl Trust {
    /// The issuers with those of the lists that are theirs; what is forged, unreadable or of somebody else is left out.
    #[must_use]
    pub fn new(issuers: Vec<Issuer>, lists: &[impl AsRef<str>]) -> Self {
        let lists = lists
            .iter()
            .filter_map(|text| VoidList::read(text.as_ref(), &issuers).ok())
            .collect();
        Self { issuers, lists }
    }
}

/// Why a code is taken for altered, or a text for no code at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Far longer than any code.
    TooLong,
    /// Nothing in it.
    Empty,
    /// Does not begin as a code does.
    NoCode,
    /// Cut off, or a character of it was changed: it can't be read.
    Damaged,
    /// What it says is not what was signed, or it was signed by somebody else in the issuer's name.
    Signature,
    /// Signed, but not in the form of a certificate.
    Content,
    /// Says that it was issued on a day that is still to come (or this computer's date is wrong).
    Future,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 7] = [
        Self::TooLong,
        Self::Empty,
        Self::NoCode,
        Self::Damaged,
        Self::Signature,
        Self::Content,
        Self::Future,
    ];

    /// The contract.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLong => "too_long",
            Self::Empty => "empty",
            Self::NoCode => "no_code",
            Self::Damaged => "damaged",
            Self::Signature => "signature",
            Self::Content => "content",
            Self::Future => "future",
        }
    }
}

/// What is known about a code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant says what its fields are")]
pub enum Verdict {
    /// Signed by this issuer, and in no list that is known here; `list` is the date of the newest one of this issuer.
    Valid {
        statement: Statement,
        issuer: Issuer,
        list: Option<NaiveDate>,
    },
    /// Another certificate took its place on that day; `by` is its number where the list says so.
    Superseded {
        statement: Statement,
        issuer: Issuer,
        by: Option<String>,
        day: NaiveDate,
    },
    /// Taken back by its issuer on that day.
    Void {
        statement: Statement,
        issuer: Issuer,
        cause: VoidCause,
        day: NaiveDate,
    },
    /// Not what the issuer signed.
    Altered { reason: Reason },
    /// In the form of a certificate, but nobody with this key id is trusted here: nothing in the statement is proved.
    UnknownIssuer { kid: String, statement: Statement },
    /// Something else.
    NotACertificate { reason: Reason },
}

impl Verdict {
    /// The contract: `valid superseded void altered unknown_issuer not_a_certificate`.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self {
            Self::Valid { .. } => "valid",
            Self::Superseded { .. } => "superseded",
            Self::Void { .. } => "void",
            Self::Altered { .. } => "altered",
            Self::UnknownIssuer { .. } => "unknown_issuer",
            Self::NotACertificate { .. } => "not_a_certificate",
        }
    }

    /// What the certificate says, where it could be read; only `valid`, `superseded` and `void` prove it.
    #[must_use]
    pub fn statement(&self) -> Option<&Statement> {
        match self {
            Self::Valid { statement, .. }
            | Self::Superseded { statement, .. }
            | Self::Void { statement, .. }
            | Self::UnknownIssuer { statement, .. } => Some(statement),
            Self::Altered { .. } | Self::NotACertificate { .. } => None,
        }
    }

    /// Who signed it, where that is proved.
    #[must_use]
    pub fn issuer(&self) -> Option<&Issuer> {
        match self {
            Self::Valid { issuer, .. } | Self::Superseded { issuer, .. } | Self::Void { issuer, .. } => Some(issuer),
            _ => None,
        }
    }

    /// The better told of two readings of one text.
    fn rank(&self) -> u8 {
        match self {
            Self::Valid { .. } | Self::Superseded { .. } | Self::Void { .. } => 0,
            Self::UnknownIssuer { .. } => 1,
            Self::Altered {
                reason: Reason::Damaged,
            } => 3,
            Self::Altered { .. } => 2,
            Self::NotACertificate { .. } => 4,
        }
    }
}

/// Judges one code, or the credential of a certificate (which says the same, but for the place). White space around it and line breaks in it are of no account, and capitals may be small letters
/// when all of them are. The day of issue may be tomorrow, for the sake of time zones.
#[must_use]
pub fn verify(text: &str, trust: &Trust, today: NaiveDate) -> Verdict {
    if text.len() > TEXT_CAP {
        return Verdict::NotACertificate {
            reason: Reason::TooLong,
        };
    }
    let text = text.trim_matches(is_blank);
    if text.is_empty() {
        return Verdict::NotACertificate { reason: Reason::Empty };
    }
    if badge::is_like(text) {
        return badge::judge(text, trust, today);
    }
    let Some(code) = after_prefix(text) else {
        return Verdict::NotACertificate { reason: Reason::NoCode };
    };
    let verdicts = readings(&code).into_iter().map(|reading| judge(&reading, trust, today));
    verdicts.min_by_key(Verdict::rank).unwrap_or(Verdict::Altered {
        reason: Reason::Damaged,
    })
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}')
}

/// What follows `WC1:`, in capitals.
pub(crate) fn after_prefix(text: &str) -> Option<Cow<'_, str>> {
    let (prefix, code) = text.split_at_checked(PREFIX.len())?;
    if !prefix.eq_ignore_ascii_case(PREFIX) {
        return None;
    }
    let is_small = !code.contains(|character: char| character.is_ascii_uppercase());
    Some(if is_small {
        code.to_ascii_uppercase().into()
    } else {
        code.into()
    })
}

/// A space is a character of Base45, and every code has one, so spaces can't simply go. What a paste did is one of these:
/// broke lines anywhere, broke them and set them in, or broke them at spaces and nowhere else.
pub(crate) fn readings(code: &str) -> Vec<String> {
    if !code.contains(is_blank) {
        return vec![code.to_owned()];
    }
    let is_space = |character: char| matches!(character, ' ' | '\u{a0}');
    let lines = || {
        code.split(|c| is_blank(c) && !is_space(c))
            .map(|line| line.replace('\u{a0}', " "))
    };
    let trimmed = || {
        lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
    };
    let readings = [
        lines().collect(),
        trimmed().collect(),
        trimmed().collect::<Vec<_>>().join(" "),
    ];
    readings.into_iter().collect()
}

fn judge(code: &str, trust: &Trust, today: NaiveDate) -> Verdict {
    let altered = |reason| Verdict::Altered { reason };
    let Some(bytes) = base45::decode(code) else {
        return altered(Reason::Damaged);
    };
    let Some(signed) = Signed::read(&bytes) else {
        return altered(Reason::Damaged);
    };
    let mut known = trust
        .issuers
        .iter()
        .filter(|issuer| issuer.kid() == signed.kid)
        .peekable();
    if known.peek().is_none() {
        return match Statement::read(signed.payload) {
            Ok(statement) => Verdict::UnknownIssuer {
                kid: kid_text(signed.kid),
                statement,
            },
            Err(_) => altered(Reason::Content),
        };
    }
    let Some(issuer) = known.find(|issuer| signed.is_by(issuer)) else {
        return altered(Reason::Signature);
    };
    let Ok(statement) = Statement::read(signed.payload) else {
        return altered(Reason::Content);
    };
    dated(statement, issuer, trust, today)
}

/// The verdict on what this issuer signed.
pub(crate) fn dated(statement: Statement, issuer: &Issuer, trust: &Trust, today: NaiveDate) -> Verdict {
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    if statement.issued > tomorrow {
        return Verdict::Altered { reason: Reason::Future };
    }
    weigh(statement, issuer, &trust.lists, tomorrow)
}

/// What one list of the issuer says for good, no other takes back: two laptops with one key make lists of their own, and one of
/// them may have a wrong clock. Why is told by the newest list that names the number, of two of one day by the first.
fn weigh(statement: Statement, issuer: &Issuer, lists: &[VoidList], tomorrow: NaiveDate) -> Verdict {
    let own = || lists.iter().filter(|list| list.is_of(issuer));
    let newest = own().map(VoidList::as_of).filter(|day| *day <= tomorrow).max();
    let entry = own()
        .filter_map(|list| Some((list.as_of(), list.entry(&statement.number)?)))
        .min_by_key(|(as_of, _)| std::cmp::Reverse(*as_of))
        .map(|(_, entry)| entry.clone());
    let issuer = issuer.clone();
    match entry {
        None => Verdict::Valid {
            statement,
            issuer,
            list: newest,
        },
        Some(VoidEntry {
            cause: VoidCause::Superseded,
            by,
            day,
            ..
        }) => Verdict::Superseded {
            statement,
            issuer,
            by,
            day,
        },
        Some(VoidEntry { cause, day, .. }) => Verdict::Void {
            statement,
            issuer,
            cause,
            day,
        },
    }
}
