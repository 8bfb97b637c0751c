//! Any bytes as a code: as pasted text, as a message behind the prefix, and as a payload that a trusted issuer did sign.
//! Only what this issuer signed is ever valid, and what is valid is exactly what can be signed.
#![no_main]

use std::sync::LazyLock;

use flipchart_signing::{Key, Trust, Verdict, VoidList, base45, code, verify};
use libfuzzer_sys::fuzz_target;

static KEY: LazyLock<Key> = LazyLock::new(|| Key::from_seed([7; 32], "Fuzz").expect("a name"));

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
    let _ = VoidList::read(&signed(data).replacen("WC1:", "WV1:", 1), std::slice::from_ref(&issuer));
});

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
