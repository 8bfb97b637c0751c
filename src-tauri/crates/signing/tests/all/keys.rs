//! The key file: what the passphrase opens, and what it costs to guess.

use flipchart_signing::Key;
use flipchart_signing::keys::Random;

use crate::support::key;

const RANDOM: Random = Random {
    salt: [3; 16],
    nonce: [4; 12],
};

fn refused(file: &str, passphrase: &str) -> &'static str {
    Key::unlock(file, passphrase)
        .map(|key| panic!("{key:?}"))
        .unwrap_err()
        .code()
}

#[test]
fn a_key_comes_back_under_its_passphrase_only() {
    let key = key(5);
    let file = key.lock("Lagon bleu é 2026", &RANDOM).unwrap();
    let opened = Key::unlock(&file, " Lagon bleu e\u{301} 2026 ").unwrap();
    assert_eq!(opened.issuer(), key.issuer());
    assert_eq!(opened.sign(b"same"), key.sign(b"same"));
    assert_eq!(refused(&file, "lagon bleu é 2026"), "passphrase-wrong");
    assert_eq!(refused(&file, ""), "passphrase-wrong");
    assert_eq!(key.lock("sept777", &RANDOM).unwrap_err().code(), "passphrase-short");
    assert!(!file.contains(&key.words()[0].repeat(2)) && !format!("{key:?}").contains("5, 5"));
}

#[test]
fn nothing_in_the_file_can_be_changed_unseen() {
    let file = key(5).lock("Lagon bleu", &RANDOM).unwrap();
    let other = key(6).issuer();
    let with = |from: &str, to: &str| {
        assert!(file.contains(from), "{from}");
        file.replacen(from, to, 1)
    };
    for changed in [
        with("Ministry", "Monistry"),
        with(&key(5).issuer().kid_text(), &other.kid_text()),
        with("\"passes\": 8", "\"passes\": 7"),
    ] {
        assert_eq!(refused(&changed, "Lagon bleu"), "passphrase-wrong");
    }
    for damaged in [
        with("argon2id", "none"),
        with("\"memory\": 131072", "\"memory\": 8"),
        with("\"memory\": 131072", "\"memory\": 4294967295"),
        with("\"passes\": 8", "\"passes\": 4000000"),
        with("\"name\"", "\"more\": 1, \"name\""),
        with("flipchart-key", "flipchart-issuer"),
        with("AwMDAw", "!!!!!!"),
        file[..file.len() - 20].to_owned(),
        key(5).issuer().to_file(),
        "{\"header\":".repeat(500),
        " ".repeat(20_000),
        String::new(),
    ] {
        assert_eq!(refused(&damaged, "Lagon bleu"), "key-file-unreadable", "{damaged:.300}");
    }
    assert_eq!(
        refused(&with("\"version\": 1", "\"version\": 2"), "Lagon bleu"),
        "key-file-newer"
    );
}
