//! Credentials judged: the same verdicts as of codes, and nothing that was touched is valid.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flipchart_signing::badge::{Mailbox, bake, credential, is_like};
use flipchart_signing::{Key, Kind, Statement, Trust, Verdict, VoidCause, VoidList, find, verify};
use serde_json::{Value, json};

use crate::support::{Dice, WORDS, day, entry, key, statement, today, trust};

const MAILBOX: Mailbox<'_> = Mailbox {
    address: "ana.vuki@example.org",
    salt: [7; 16],
};

fn of(statement: &Statement, key: &Key) -> String {
    credential(statement, &WORDS, Some(&MAILBOX), key).unwrap()
}

fn believing() -> Trust {
    trust(&[key(1).issuer()], &[])
}

fn judged(text: &str) -> Verdict {
    verify(text, &believing(), today())
}

/// What the verdict is, and why.
fn said(verdict: &Verdict) -> String {
    let told = verdict.told();
    told.reason
        .map_or(told.status.clone(), |reason| format!("{} {reason}", told.status))
}

/// A token of our own making.
fn token(header: &Value, payload: &Value, key: &Key) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(header), part(payload));
    let signature = URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

fn parts(token: &str) -> [Value; 2] {
    let mut parts = token
        .split('.')
        .map(|part| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap());
    [parts.next().unwrap(), parts.next().unwrap()]
}

#[test]
fn what_we_issue_is_valid_and_says_what_it_said() {
    for kind in Kind::ALL {
        for (tenths, end) in [(Some(185), "2026-11-18"), (None, "2026-11-16"), (Some(5), "2026-11-18")] {
            let given = Statement {
                kind,
                tenths,
                end: day(end),
                title: "Миграция, окружающая среда и климат ".repeat(9).trim().into(),
                name: "فاطمة الزهراء".into(),
                ..statement()
            };
            for mailbox in [None, Some(&MAILBOX)] {
                let text = credential(&given, &WORDS, mailbox, &key(1)).unwrap();
                assert!(is_like(&text));
                let verdict = judged(&text);
                assert_eq!(verdict.status(), "valid");
                assert_eq!(verdict.issuer(), Some(&key(1).issuer()));
                let expected = Statement {
                    place: String::new(),
                    ..given.clone()
                };
                assert_eq!(verdict.statement(), Some(&expected));
            }
        }
    }
}

#[test]
fn lists_and_trust_count_as_with_the_code() {
    let text = of(&statement(), &key(1));
    let number = statement().number;
    for (cause, by, status) in [
        (VoidCause::Superseded, Some("MECC-2026-FJ-0018"), "superseded"),
        (VoidCause::Withdrawn, None, "void"),
        (VoidCause::HeldBack, None, "void"),
    ] {
        let list = VoidList::sign(&[entry(&number, cause, by)], today(), &key(1)).unwrap();
        let verdict = verify(&text, &trust(&[key(1).issuer()], std::slice::from_ref(&list)), today());
        assert_eq!(verdict.status(), status);
        assert_eq!(verdict.told().by.as_deref(), by);
        // Somebody else's list says nothing about it.
        let other = VoidList::sign(&[entry(&number, cause, by)], today(), &key(2)).unwrap();
        let both = trust(&[key(1).issuer(), key(2).issuer()], &[other]);
        assert_eq!(verify(&text, &both, today()).status(), "valid");
    }
    let unknown = verify(&text, &trust(&[key(2).issuer()], &[]), today());
    assert_eq!(unknown.status(), "unknown_issuer");
    assert_eq!(unknown.told().kid, Some(key(1).issuer().kid_text()));
    assert_eq!(unknown.issuer(), None);
    assert_eq!(said(&verify(&text, &believing(), day("2026-11-16"))), "altered future");
}

#[test]
fn another_key_in_the_issuers_name_is_a_forgery() {
    let [header, payload] = parts(&of(&statement(), &key(1)));
    assert_eq!(said(&judged(&token(&header, &payload, &key(1)))), "valid");
    assert_eq!(said(&judged(&token(&header, &payload, &key(2)))), "altered signature");
    // Its own key id over the payload of the issuer.
    let [own, _] = parts(&of(&statement(), &key(2)));
    assert_eq!(said(&judged(&token(&own, &payload, &key(2)))), "altered content");
    let changed = |change: fn(&mut Value)| {
        let mut header = header.clone();
        change(&mut header);
        said(&judged(&token(&header, &payload, &key(1))))
    };
    for alg in ["none", "HS256", "ES256", "Ed25519", "eddsa", ""] {
        let header = json!({"alg": alg, "kid": header["kid"], "typ": "JWT"});
        assert_eq!(
            said(&judged(&token(&header, &payload, &key(1)))),
            "altered signature",
            "{alg}"
        );
    }
    assert_eq!(
        changed(|header| header["jwk"] = json!({"kty": "OKP"})),
        "not_a_certificate no_code"
    );
    assert_eq!(
        changed(|header| header["crit"] = json!([])),
        "not_a_certificate no_code"
    );
    assert_eq!(
        changed(|header| header["kid"] = "did:key:z1#z1".into()),
        "not_a_certificate no_code"
    );
    assert_eq!(changed(|header| header["kid"] = 7.into()), "not_a_certificate no_code");
    assert_eq!(
        changed(|header| header["kid"] = format!("did:key:z{}#z", "1".repeat(9000)).into()),
        "not_a_certificate no_code"
    );
    assert_eq!(changed(|header| header["typ"] = "JWS".into()), "altered signature");
}

#[test]
fn a_key_that_signs_for_everybody_signs_nothing() {
    let [_, payload] = parts(&of(&statement(), &key(1)));
    for public in [[0_u8; 32], {
        let mut one = [0; 32];
        one[0] = 1;
        one
    }] {
        let multikey = format!("z{}", bs58::encode([&[0xed, 0x01][..], &public].concat()).into_string());
        let header = json!({"alg": "EdDSA", "kid": format!("did:key:{multikey}#{multikey}"), "typ": "JWT"});
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        for signature in [[0; 64], {
            let mut one = [0; 64];
            one[0] = 1;
            one
        }] {
            let text = format!(
                "{}.{}.{}",
                part(&header),
                part(&payload),
                URL_SAFE_NO_PAD.encode(signature)
            );
            assert_eq!(said(&judged(&text)), "altered signature");
        }
    }
}

#[test]
fn a_signed_payload_in_another_form_is_no_certificate_of_ours() {
    let [header, payload] = parts(&of(&statement(), &key(1)));
    let subject = "/credentialSubject";
    for (at, value) in [
        ("/name", json!("Another title")),
        ("/iss", json!("did:key:z6Mk")),
        ("/nbf", json!(0)),
        ("/nbf", json!(1.5)),
        ("/awardedDate", json!("2026-11-18")),
        ("/awardedDate", json!("2026-11-19T00:00:00Z")),
        ("/validFrom", json!("2026-02-30T00:00:00Z")),
        ("/type", json!(["VerifiableCredential"])),
        ("/issuer", json!("did:key:z6Mk")),
        ("/issuer/name", json!("Two\nlines")),
        ("/credentialSubject/identifier", json!([])),
        ("/credentialSubject/identifier/0/identityHash", json!("Ana\u{202e}Vuki")),
        ("/credentialSubject/identifier/1/hashed", json!(false)),
        ("/credentialSubject/activityEndDate", json!("2026-11-15T00:00:00Z")),
        ("/credentialSubject/licenseNumber", json!("")),
        ("/credentialSubject/achievement/name", json!("")),
        ("/credentialSubject/achievement/tag", json!(["18 h"])),
        ("/credentialSubject/achievement/tag", json!([])),
        ("/credentialSubject/achievement/achievementType", json!("Degree")),
        ("/credentialSubject/achievement/id", json!(null)),
    ] {
        let mut changed = payload.clone();
        *changed.pointer_mut(at).unwrap() = value;
        assert_eq!(
            said(&judged(&token(&header, &changed, &key(1)))),
            "altered content",
            "{at}"
        );
    }
    for (at, more) in [("", "credentialStatus"), (subject, "role"), (subject, "result")] {
        let mut changed = payload.clone();
        changed.pointer_mut(at).unwrap()[more] = json!({"id": "x"});
        assert_eq!(
            said(&judged(&token(&header, &changed, &key(1)))),
            "altered content",
            "{more}"
        );
    }
    for odd in [
        json!(null),
        json!([]),
        json!("text"),
        json!({}),
        serde_json::from_str(&("[".repeat(100) + &"]".repeat(100))).unwrap(),
    ] {
        assert_eq!(said(&judged(&token(&header, &odd, &key(1)))), "altered content");
    }
}

#[test]
fn no_touched_credential_is_valid() {
    let sound = of(&statement(), &key(1));
    let signs: Vec<char> = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['-', '_', '.', '=', ' '])
        .collect();
    let mut dice = Dice(5);
    for at in 0..sound.len() {
        for _ in 0..3 {
            let mut changed: Vec<char> = sound.chars().collect();
            let sign = signs[dice.below(signs.len())];
            if changed[at] == sign || sign == ' ' {
                continue;
            }
            changed[at] = sign;
            let text: String = changed.into_iter().collect();
            assert_eq!(judged(&text).issuer(), None, "{at} {sign}");
        }
        let mut without = sound.clone();
        without.remove(at);
        for text in [&sound[..at], &without, &format!("{sound}{}", &sound[at..=at])] {
            assert_eq!(judged(text).issuer(), None, "{at}");
        }
    }
}

#[test]
fn a_signature_has_one_form_only() {
    let sound = of(&statement(), &key(1));
    let (signed, signature) = sound.rsplit_once('.').unwrap();
    let bytes = URL_SAFE_NO_PAD.decode(signature).unwrap();
    let with = |bytes: &[u8]| format!("{signed}.{}", URL_SAFE_NO_PAD.encode(bytes));
    // S and the order of the group: the same point, and a second signature where only one may be.
    let order: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut second = bytes.clone();
    let mut carry = 0_u16;
    for (byte, add) in second[32..].iter_mut().zip(order) {
        carry += u16::from(*byte) + u16::from(add);
        *byte = carry.to_le_bytes()[0];
        carry >>= 8;
    }
    for other in [
        with(&second),
        with(&[0; 64]),
        with(&bytes[..63]),
        with(&[&bytes[..], &[0]].concat()),
        with(&[]),
        format!("{signed}.{signature}=="),
        format!("{signed}.{signature}."),
        format!("{signed}.{}", base64::engine::general_purpose::STANDARD.encode(&bytes)),
        format!(".{sound}"),
    ] {
        assert_eq!(judged(&other).issuer(), None, "{other}");
    }
    assert_eq!(judged(&with(&bytes)).status(), "valid");
}

#[test]
fn tokens_of_others_are_no_certificates() {
    let payload = json!({"sub": "1234567890", "name": "John Doe", "filler": "x".repeat(300)});
    for header in [
        json!({"alg": "HS256", "typ": "JWT"}),
        json!({"alg": "RS256", "typ": "JWT", "kid": "https://example.org/key"}),
        json!({"alg": "EdDSA", "typ": "JWT", "kid": "did:web:example.org#key"}),
    ] {
        assert_eq!(
            said(&judged(&token(&header, &payload, &key(1)))),
            "not_a_certificate no_code"
        );
    }
    let long = token(&json!({"alg": "EdDSA"}), &json!("x".repeat(1 << 20)), &key(1));
    assert_eq!(said(&judged(&long)), "not_a_certificate too_long");
    assert_eq!(
        said(&judged(&format!("eyJ{}", ".".repeat(9000)))),
        "not_a_certificate no_code"
    );
}

#[test]
fn it_is_found_in_every_file_that_carries_it() {
    let text = of(&statement(), &key(1));
    let mut picture = std::io::Cursor::new(Vec::new());
    let _ = image::GrayImage::new(60, 60).write_to(&mut picture, image::ImageFormat::Png);
    let broken: Vec<&str> = text
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    let pdf = format!(
        "%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length {} >>\nstream\n{text}\nendstream\nendobj\n",
        text.len()
    );
    for file in [
        bake(picture.get_ref(), &text).unwrap(),
        text.clone().into_bytes(),
        format!("\n{text}\r\n").into_bytes(),
        format!("Dear colleague,\nhere it is: {text}.\nThe office").into_bytes(),
        broken.join("\r\n").into_bytes(),
        pdf.into_bytes(),
    ] {
        let found = find::codes(&file);
        assert_eq!(found.len(), 1);
        assert_eq!(judged(&found[0]).status(), "valid");
    }
    assert_eq!(find::codes(picture.get_ref()), Vec::<String>::new());
}
