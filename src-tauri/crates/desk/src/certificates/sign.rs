//! What proves a certificate: the signed code in its QR, and the credential that is attached to its file.

use chrono::NaiveDate;
use flipchart_core::certificates::Kind;
use flipchart_core::{Result, ids};
use flipchart_signing::badge::{self, BadgeWords, Mailbox};
use flipchart_signing::{Key, Statement};

use super::words::Composed;

/// The signed forms of one certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Proof {
    /// The text of the QR code.
    pub code: String,
    /// The key it was signed with.
    pub kid: String,
    /// The credential.
    pub credential: String,
}

/// What is stated about whom.
pub(super) struct Stated<'a> {
    pub kind: Kind,
    pub name: &'a str,
    pub title: &'a str,
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub minutes: Option<u32>,
    pub number: &'a str,
    pub issued: NaiveDate,
    pub supersedes: Option<&'a str>,
    /// The recipient: address and identity.
    pub email: Option<&'a str>,
    pub person: &'a str,
}

/// Signs; `None` for what can't be stated in the format, such as a name of several lines: such a certificate is issued as
/// those without a key are.
pub(super) fn prove(stated: &Stated, words: &Composed, key: &Key) -> Option<Proof> {
    let statement = Statement {
        name: stated.name.into(),
        title: stated.title.into(),
        place: words.place.clone(),
        start: stated.start,
        end: stated.end,
        tenths: stated.minutes.and_then(tenths),
        kind: signed_kind(stated.kind),
        number: stated.number.into(),
        issued: stated.issued,
        supersedes: stated.supersedes.map(String::from),
    };
    let code = flipchart_signing::code(&statement, key).ok()?;
    let said = BadgeWords {
        language: &words.main.language,
        description: &words.description,
        criteria: &words.main.statement,
    };
    let mailbox = stated.email.map(|address| Mailbox {
        address,
        salt: salt(stated.number, stated.person),
    });
    let credential = badge::credential(&statement, &said, mailbox.as_ref(), key).ok()?;
    Some(Proof {
        code: code.text,
        kid: key.issuer().kid_text(),
        credential,
    })
}

/// Tenths of an hour, where they say what the paper says: 80 minutes are said by no number of them, and then nothing is.
fn tenths(minutes: u32) -> Option<u32> {
    (minutes > 0 && minutes.is_multiple_of(6)).then_some(minutes / 6)
}

/// Another salt for each certificate, and the same one when its page is made again in another language.
fn salt(number: &str, person: &str) -> [u8; 16] {
    let digest = ids::sha256(format!("{number} {person}").as_bytes());
    let mut salt = [0; 16];
    salt.copy_from_slice(&digest.as_bytes()[..16]);
    salt
}

/// The picture of a digital badge with the credential in it.
///
/// # Errors
/// `Io` when the picture can't be written.
pub(super) fn badge(picture: &[u8], credential: &str, emblem: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    match badge::bake(picture, credential) {
        Ok(baked) => Ok(baked),
        // A seal that is no PNG: the emblem always is.
        Err(_) => emblem().map(|plain| badge::bake(&plain, credential).unwrap_or(plain)),
    }
}

fn signed_kind(kind: Kind) -> flipchart_signing::Kind {
    flipchart_signing::Kind::from_code(kind.code()).unwrap_or(flipchart_signing::Kind::Participation)
}
