//! Any bytes as a code: as pasted text, as a message behind the prefix, and as a payload that a trusted issuer did sign; the same
//! for credentials, where the bytes are also put into a sound payload.
//! Only what this issuer signed is ever valid, and what is valid is exactly what can be signed.
#![no_main]

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDate;
use flipchart_signing::badge::{self, BadgeWords};
use flipchart_signing::{Key, Kind, Statement, Trust, Verdict, VoidList, base45, code, verify};
use libfuzzer_sys::fuzz_target;

static KEY: LazyLock<Key> = LazyLock::new(|| Key::from_seed([7; 32], "Fuzz").expect("a name"));

const WORDS: BadgeWords<'static> = BadgeWords {
    language: "en",
    description: "Three days.",
    criteria: "Was there.",
};

/// Header and payload of a sound credential.
static SOUND: LazyLock<(Vec<u8>, Vec<u8>)> = LazyLock::new(|| {
    let day = |text: &str| text.parse().expect("a day");
    let statement = Statement {
        name: "Ana".into(),
        title: "Climate".into(),
        place: String::new(),
        start: day("2026-11-16"),
        end: day("2026-11-18"),
        tenths: Some(185),
        kind: Kind::Speaker,
        number: "N-1".into(),
        issued: day("2026-11-18"),
        supersedes: None,
    };
    let text = badge::credential(&statement, &WORDS, None, &KEY).expect("a credential");
    let mut parts = text
        .split('.')
        .map(|part| URL_SAFE_NO_PAD.decode(part).expect("base64"));
    (parts.next().expect("a header"), parts.next().expect("a payload"))
});

fuzz_target!(|data: &[u8]| {
    let today = "2026-11-20".parse().expect("a day");
    let issuer = KEY.issuer();
    let text = String::from_utf8_lossy(data);
    let trust = Trust::new(vec![issuer.clone()], &[text.as_ref()]);
    for given in [text.into_owned(), format!("WC1:{}", base45::encode(data))] {
        let verdict = verify(&given, &trust, today);
        assert!(verdict.issuer().is_none(), "{verdict:?}");
        let list = given.replacen("WC1:", "WV1:", 1);
        assert!(VoidList::read(&list, std::slice::from_ref(&issuer)).is_err());
    }
    match verify(&signed(data), &trust, today) {
        Verdict::Valid { statement, .. } => {
            let again = code(&statement, &KEY).expect("what was read can be signed");
            assert!(again.shortened || again.text == signed(data));
        }
        other => assert_eq!(other.status(), "altered"),
    }
    credentials(data, &trust, today);
    let _ = VoidList::read(&signed(data).replacen("WC1:", "WV1:", 1), std::slice::from_ref(&issuer));
});

/// The bytes as the payload, as the header and as the signature of a token, and as the text of one place in a payload that is
/// sound but for that.
fn credentials(data: &[u8], trust: &Trust, today: NaiveDate) {
    let (header, payload) = &*SOUND;
    let valid = |text: &str| verify(text, trust, today).status() == "valid";
    let _ = verify(&token(header, data), trust, today);
    let _ = verify(&token(data, payload), trust, today);
    let unsigned = format!("{}.{}.{}", part(header), part(payload), part(data));
    assert!(!valid(&unsigned));
    let Some((place, text)) = data.split_first() else {
        return;
    };
    let mut changed: serde_json::Value = serde_json::from_slice(payload).expect("JSON");
    let mut places = Vec::new();
    leaves(&changed, String::new(), &mut places);
    let at = places[usize::from(*place) % places.len()].clone();
    let is_json = serde_json::from_slice(text);
    let value = is_json.unwrap_or_else(|_| String::from_utf8_lossy(text).into());
    if let Some(leaf) = changed.pointer_mut(&at) {
        *leaf = value;
    }
    if let Verdict::Valid { statement, .. } = verify(&token(header, changed.to_string().as_bytes()), trust, today) {
        let again = badge::credential(&statement, &WORDS, None, &KEY).expect("what was read can be signed");
        assert!(valid(&again));
    }
}

/// Where in a document its texts and numbers are.
fn leaves(value: &serde_json::Value, at: String, into: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(members) => members
            .iter()
            .for_each(|(key, value)| leaves(value, format!("{at}/{}", key.replace('/', "~1")), into)),
        serde_json::Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(n, value)| leaves(value, format!("{at}/{n}"), into)),
        _ => into.push(at),
    }
}

fn part(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn token(header: &[u8], payload: &[u8]) -> String {
    let signed = format!("{}.{}", part(header), part(payload));
    let signature = part(&KEY.sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// The payload as this issuer's message, made by hand: our own signer takes only what makes sense.
fn signed(payload: &[u8]) -> String {
    let bytes = |bytes: &[u8]| {
        let head = match bytes.len() {
            length @ 0..24 => vec![0x40 | length as u8],
            length @ 24..256 => vec![0x58, length as u8],
            length => [&[0x5a][..], &(length as u32).to_be_bytes()].concat(),
        };
        [head, bytes.to_vec()].concat()
    };
    let header = [&[0xa2, 1, 0x27, 4][..], &bytes(&KEY.issuer().kid())].concat();
    let said = [
        &[0x84, 0x6a][..],
        b"Signature1",
        &bytes(&header),
        &[0x40],
        &bytes(payload),
    ]
    .concat();
    let message = [
        &[0xd2, 0x84][..],
        &bytes(&header),
        &[0xa0],
        &bytes(payload),
        &bytes(&KEY.sign(&said)),
    ]
    .concat();
    format!("WC1:{}", base45::encode(&message))
}
