//! A credential read back: the signature first, by the one algorithm that we sign with, then only the form that we write.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;

use super::{BadgeWords, achievement_type, payload, role};
use crate::issuer::{Issuer, is_name};
use crate::plain;
use crate::statement::{Kind, Statement, day};
use crate::verify::{Reason, TEXT_CAP, Trust, Verdict, dated};

/// How every token begins: the braces of its header in base64url.
pub(crate) const BEGINNING: &str = "eyJ";
/// Fewest characters that can be a credential: of less a signature alone would not leave anything.
const LEAST: usize = 200;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    kid: String,
    typ: String,
}

/// Whether a text may be a credential, with its lines broken or not; [`crate::verify`] judges it then.
#[must_use]
pub fn is_like(text: &str) -> bool {
    (LEAST..=TEXT_CAP).contains(&text.len())
        && text.starts_with(BEGINNING)
        && text.contains('.')
        && text.chars().all(|sign| is_sign(sign) || sign.is_ascii_whitespace())
}

/// What the parts of a token are made of, and what parts them.
pub(crate) fn is_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.')
}

/// Judges a credential as [`crate::verify`] does a code. The key that it names must be that of a trusted issuer, all of it:
/// that the credential brings a key along proves nothing.
pub(crate) fn judge(text: &str, trust: &Trust, today: NaiveDate) -> Verdict {
    let altered = |reason| Verdict::Altered { reason };
    let text: String = text.split_ascii_whitespace().collect();
    let parts: Vec<&str> = text.split('.').collect();
    let header = decoded(parts[0]).and_then(|bytes| serde_json::from_slice::<Header>(&bytes).ok());
    // A token of another kind, of which there are many.
    let Some((header, public)) = header.and_then(|header| key_of(&header.kid).map(|key| (header, key))) else {
        return Verdict::NotACertificate { reason: Reason::NoCode };
    };
    if header.alg != "EdDSA" || header.typ != "JWT" {
        return altered(Reason::Signature);
    }
    let [head, body, signature] = parts[..] else {
        return altered(Reason::Damaged);
    };
    let signature = decoded(signature).and_then(|bytes| <[u8; 64]>::try_from(bytes).ok());
    let (Some(payload), Some(signature)) = (decoded(body), signature) else {
        return altered(Reason::Damaged);
    };
    let claimed = Issuer {
        name: String::new(),
        public,
    };
    let signed = &text[..=head.len() + body.len()];
    if !claimed.has_signed(signed.as_bytes(), &signature) {
        return altered(Reason::Signature);
    }
    let Some(statement) = statement(&payload, public) else {
        return altered(Reason::Content);
    };
    match trust.issuers.iter().find(|issuer| issuer.public == public) {
        Some(issuer) => dated(statement, issuer, trust, today),
        None => Verdict::UnknownIssuer {
            kid: claimed.kid_text(),
            statement,
        },
    }
}

fn decoded(part: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(part).ok()
}

/// The key that a `kid` names: `did:key:z…#z…`, an Ed25519 key in its one form.
fn key_of(kid: &str) -> Option<[u8; 32]> {
    let (key, fragment) = kid.strip_prefix("did:key:")?.split_once('#')?;
    // Longer ones are keys of other kinds, and base58 is slow on long texts.
    let encoded = key.strip_prefix('z').filter(|_| key == fragment && key.len() <= 60)?;
    let bytes = bs58::decode(encoded).into_vec().ok()?;
    bytes.strip_prefix(&[0xed, 0x01])?.try_into().ok()
}

/// What a payload says, when it is one that we would write. The place is not in it.
fn statement(bytes: &[u8], public: [u8; 32]) -> Option<Statement> {
    let given: Value = serde_json::from_slice(bytes).ok()?;
    let text = |at: &str| given.pointer(at)?.as_str();
    let date = |at: &str| day(text(at)?.strip_suffix("T00:00:00Z")?);
    let (kind_of, role_of) = (
        text("/credentialSubject/achievement/achievementType")?,
        text("/credentialSubject/role"),
    );
    let tenths = match text("/credentialSubject/achievement/tag/0") {
        Some(hours) => Some(hours.strip_suffix(" h")?.replacen('.', "", 1).parse().ok()?),
        None => None,
    };
    let statement = Statement {
        name: text("/credentialSubject/identifier/0/identityHash")?.to_owned(),
        title: text("/credentialSubject/achievement/name")?.to_owned(),
        place: String::new(),
        start: date("/credentialSubject/activityStartDate")?,
        end: date("/credentialSubject/activityEndDate")?,
        tenths,
        kind: Kind::ALL
            .into_iter()
            .find(|kind| achievement_type(*kind) == kind_of && role(*kind) == role_of)?,
        number: text("/credentialSubject/licenseNumber")?.to_owned(),
        issued: date("/awardedDate")?,
        supersedes: None,
    };
    // Titles may be longer here than in a code.
    let short = Statement {
        title: "…".into(),
        ..statement.clone()
    };
    short.check().ok()?;
    let issuer = Issuer {
        name: text("/issuer/name")?.to_owned(),
        public,
    };
    if statement.title.is_empty() || !plain::is_plain(&statement.title) || !is_name(&issuer.name) {
        return None;
    }
    let words = BadgeWords {
        language: text("/credentialSubject/achievement/inLanguage")?,
        description: text("/credentialSubject/achievement/description")?,
        criteria: text("/credentialSubject/achievement/criteria/narrative")?,
    };
    let mut written = payload(&statement, &words, None, &issuer);
    let subject = &mut written["credentialSubject"];
    subject["achievement"]["id"] = text("/credentialSubject/achievement/id")?.into();
    if let Some(mailbox) = given.pointer("/credentialSubject/identifier/1") {
        let is_hashed = mailbox["identityType"] == "emailAddress" && mailbox["hashed"] == true;
        subject["identifier"]
            .as_array_mut()
            .filter(|_| is_hashed)?
            .push(mailbox.clone());
    }
    (written == given).then_some(statement)
}
