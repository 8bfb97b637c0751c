//! Messages that our own signer refuses to make: a second, naive writer of CBOR and COSE, without any check.

use flipchart_signing::{Key, base45};

fn head(major: u8, length: usize) -> Vec<u8> {
    match length {
        0..24 => vec![major << 5 | length as u8],
        24..256 => vec![major << 5 | 24, length as u8],
        _ => [&[major << 5 | 25][..], &(length as u16).to_be_bytes()].concat(),
    }
}

pub fn bytes(bytes: &[u8]) -> Vec<u8> {
    [head(2, bytes.len()), bytes.to_vec()].concat()
}

pub fn text(text: &str) -> Vec<u8> {
    [head(3, text.len()), text.as_bytes().to_vec()].concat()
}

pub fn number(number: usize) -> Vec<u8> {
    head(0, number)
}

/// A map of entries as they come, in any order.
pub fn map(entries: &[(usize, Vec<u8>)]) -> Vec<u8> {
    let mut all = head(5, entries.len());
    for (key, value) in entries {
        all.extend(number(*key));
        all.extend(value);
    }
    all
}

/// The parts of a sound statement, by their keys.
pub fn sound() -> Vec<(usize, Vec<u8>)> {
    vec![
        (1, text("Ana Vuki")),
        (2, text("Migration")),
        (3, text("Suva, Fiji")),
        (4, text("2026-11-16")),
        (5, text("2026-11-18")),
        (6, number(180)),
        (7, number(1)),
        (8, text("N-1")),
        (9, text("2026-11-18")),
    ]
}

/// A sound statement with one part put in, replaced or (empty) left out.
pub fn with(key: usize, value: Vec<u8>) -> Vec<u8> {
    let mut entries: Vec<_> = sound().into_iter().filter(|(other, _)| *other != key).collect();
    if !value.is_empty() {
        entries.push((key, value));
    }
    entries.sort_by_key(|(key, _)| *key);
    map(&entries)
}

pub fn protected(kid: [u8; 8]) -> Vec<u8> {
    [&[0xa2, 0x01, 0x27, 0x04][..], &bytes(&kid)].concat()
}

/// Signs a payload and says that it is by the key with this id.
pub fn message(payload: &[u8], key: &Key, kid: [u8; 8]) -> Vec<u8> {
    let header = protected(kid);
    let to_sign = [
        &[0x84][..],
        &text("Signature1"),
        &bytes(&header),
        &bytes(&[]),
        &bytes(payload),
    ]
    .concat();
    let signature = key.sign(&to_sign);
    [
        &[0xd2, 0x84][..],
        &bytes(&header),
        &[0xa0],
        &bytes(payload),
        &bytes(&signature),
    ]
    .concat()
}

pub fn signed(payload: &[u8], key: &Key) -> String {
    code(&message(payload, key, key.issuer().kid()))
}

pub fn code(message: &[u8]) -> String {
    format!("WC1:{}", base45::encode(message))
}
