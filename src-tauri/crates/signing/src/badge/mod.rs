//! The certificate as an Open Badges 3.0 credential: a VC-JWT (RFC 7519) signed with EdDSA (RFC 8037), whose issuer is the
//! key itself (did:key), and a PNG that carries it.

mod png;
mod read;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub use png::{PICTURE_CAP, bake, unbake};
pub use read::is_like;
pub(crate) use read::{BEGINNING, is_sign, judge};

use crate::error::Result;
use crate::issuer::Issuer;
use crate::keys::Key;
use crate::plain;
use crate::statement::{Kind, Statement};

/// The contexts that both standards ask for, in their order.
const CONTEXTS: [&str; 2] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
];

/// The texts of a credential, ready in the certificate's language.
#[derive(Debug, Clone, Copy)]
pub struct BadgeWords<'a> {
    /// BCP 47.
    pub language: &'a str,
    /// What was achieved, in a sentence.
    pub description: &'a str,
    /// What it took, in a sentence.
    pub criteria: &'a str,
}

/// The recipient's e-mail address. Only its salted hash goes into the credential.
#[derive(Debug, Clone, Copy)]
pub struct Mailbox<'a> {
    /// As it is known; white space and capitals are of no account.
    pub address: &'a str,
    /// Random bytes, other ones for each credential.
    pub salt: [u8; 16],
}

/// The credential of a certificate. The same arguments give the same text.
///
/// # Errors
/// `Statement` for one that makes no sense; title and place may be as long as they are.
pub fn credential(
    statement: &Statement,
    words: &BadgeWords<'_>,
    mailbox: Option<&Mailbox<'_>>,
    key: &Key,
) -> Result<String> {
    let statement = statement.tidy();
    let least = if statement.title.is_empty() { "" } else { "…" };
    Statement {
        title: least.into(),
        place: String::new(),
        ..statement.clone()
    }
    .check()?;
    let issuer = key.issuer();
    let did = issuer.did();
    let fragment = did.trim_start_matches("did:key:");
    let header = json!({"alg": "EdDSA", "kid": format!("{did}#{fragment}"), "typ": "JWT"});
    let payload = payload(&statement, words, mailbox, &issuer);
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&header), part(&payload));
    let signature = URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()));
    Ok(format!("{signed}.{signature}"))
}

fn payload(statement: &Statement, words: &BadgeWords<'_>, mailbox: Option<&Mailbox<'_>>, issuer: &Issuer) -> Value {
    let did = issuer.did();
    let id = urn(&[&did, "certificate", &statement.number]);
    let days = [statement.start, statement.end].map(|day| format!("{day}T00:00:00Z"));
    let issued = statement.issued.and_time(chrono::NaiveTime::MIN).and_utc();
    let mut identifier = vec![json!({
        "type": "IdentityObject", "identityType": "name", "hashed": false, "identityHash": statement.name,
    })];
    identifier.extend(mailbox.map(hashed));
    let mut achievement = json!({
        "id": urn(&[&did, "achievement", &statement.title, &statement.place, &days[0], &days[1], statement.kind.code()]),
        "type": ["Achievement"],
        "achievementType": achievement_type(statement.kind),
        "inLanguage": words.language,
        "name": statement.title,
        "description": plain::tidy(words.description),
        "criteria": {"narrative": plain::tidy(words.criteria)},
    });
    if let Some(tenths) = statement.tenths {
        achievement["tag"] = json!([format!("{}.{} h", tenths / 10, tenths % 10)]);
    }
    let mut all = json!({
        "@context": CONTEXTS,
        "id": id,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": statement.title,
        "issuer": {"id": did, "type": ["Profile"], "name": issuer.name},
        "validFrom": format!("{}T00:00:00Z", statement.issued),
        "awardedDate": format!("{}T00:00:00Z", statement.issued),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": identifier,
            "activityStartDate": days[0],
            "activityEndDate": days[1],
            "licenseNumber": statement.number,
            "achievement": achievement,
        },
        "iss": did,
        "jti": id,
        "nbf": issued.timestamp(),
    });
    if let Some(role) = role(statement.kind) {
        all["credentialSubject"]["role"] = role.into();
    }
    all
}

/// `sha256$` and the hash over address and salt, as Open Badges has it (IdentityObject).
fn hashed(mailbox: &Mailbox<'_>) -> Value {
    let salt = hex(&mailbox.salt);
    let address = mailbox.address.trim().to_lowercase();
    json!({
        "type": "IdentityObject",
        "identityType": "emailAddress",
        "hashed": true,
        "salt": salt,
        "identityHash": format!("sha256${}", hex(&Sha256::digest(format!("{address}{salt}")))),
    })
}

/// An identifier that follows from what it names: a UUID of version 8 (RFC 9562).
fn urn(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part.as_bytes());
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.finalize()[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let text = hex(&bytes);
    format!(
        "urn:uuid:{}-{}-{}-{}-{}",
        &text[..8],
        &text[8..12],
        &text[12..16],
        &text[16..20],
        &text[20..]
    )
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// From the list that the standard gives.
fn achievement_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Completion => "CertificateOfCompletion",
        Kind::Merit => "Award",
        Kind::Participation | Kind::Facilitator | Kind::Speaker => "Certificate",
    }
}

fn role(kind: Kind) -> Option<&'static str> {
    matches!(kind, Kind::Facilitator | Kind::Speaker).then(|| kind.code())
}
