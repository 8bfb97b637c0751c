//! Credentials as another reader sees them: openbadgeslib, which knows nothing of Flipchart.

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flipchart_signing::badge::{Mailbox, bake, credential, unbake};
use flipchart_signing::{Kind, Statement};
use image::ImageFormat;
use serde_json::Value;

use crate::support::{WORDS, key, statement};

const MAILBOX: Mailbox<'_> = Mailbox {
    address: " Ana.Vuki@Example.org",
    salt: [7; 16],
};

/// Prints one line per file: what the other reader found, or why it refused. Twice by the issuer's did, once by its bare key.
const JUDGE: &str = "
import sys
from openbadgeslib.ob3.verifier import OB3Verifier
from openbadgeslib.ob3.did import resolve_did
did = sys.argv[1]
for path in sys.argv[2:]:
    try:
        data = open(path, 'rb').read()
        token = OB3Verifier.extract_token_from_png(data) if path.endswith('.png') else data.decode()
        by_did = OB3Verifier.for_issuer_did(did).verify(token)
        pinned = OB3Verifier(resolve_did(did)).verify(token)
        assert by_did.id == pinned.id
        mail = [i for i in by_did.identifiers if i.hashed]
        found = by_did.find_identity('ana.vuki@example.org') if hasattr(by_did, 'find_identity') else None
        print(by_did.achievement.name, '|', by_did.issuer.name, '|', len(by_did.identifiers), len(mail))
    except Exception as problem:
        print('refused:', type(problem).__name__, ' '.join(str(problem).split())[:200])
";

/// The Python that `cargo xtask test` sets up; `FLIPCHART_PYTHON` names another one.
fn python() -> PathBuf {
    if let Some(python) = std::env::var_os("FLIPCHART_PYTHON") {
        return python.into();
    }
    let place = if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    };
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../target/python")
        .join(place)
}

fn picture() -> Vec<u8> {
    let mut png = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(8, 8)
        .write_to(&mut png, ImageFormat::Png)
        .unwrap();
    png.into_inner()
}

fn judged(files: &[(&str, Vec<u8>)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    let missing =
        "openbadgeslib is missing: `cargo xtask test` installs it, or FLIPCHART_PYTHON names a Python that has it";
    let output = Command::new(python())
        .env("PYTHONUTF8", "1")
        .args(["-c", JUDGE, &key(1).issuer().did()])
        .args(&paths)
        .output();
    let output = output.unwrap_or_else(|error| panic!("{missing} ({}: {error})", python().display()));
    assert!(
        output.status.success(),
        "{missing}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn another_reader_takes_what_we_issue_and_nothing_else() {
    let of = |statement: &Statement, mailbox| credential(statement, &WORDS, mailbox, &key(1)).unwrap();
    let long = Statement {
        title: "Миграция, окружающая среда ".repeat(20),
        kind: Kind::Speaker,
        end: statement().start,
        tenths: None,
        ..statement()
    };
    let sound = of(&statement(), Some(&MAILBOX));
    let forged = credential(&statement(), &WORDS, None, &key(2)).unwrap();
    let parts: Vec<&str> = sound.split('.').collect();
    let payload = String::from_utf8(URL_SAFE_NO_PAD.decode(parts[1]).unwrap())
        .unwrap()
        .replace("Ana Vuki", "Ana Vuka");
    let changed = format!("{}.{}.{}", parts[0], URL_SAFE_NO_PAD.encode(payload), parts[2]);
    let said = judged(&[
        ("sound.jwt", sound.clone().into_bytes()),
        ("nameless.jwt", of(&statement(), None).into_bytes()),
        ("long.jwt", of(&long, None).into_bytes()),
        ("baked.png", bake(&picture(), &sound).unwrap()),
        ("forged.jwt", forged.into_bytes()),
        ("changed.jwt", changed.into_bytes()),
    ]);
    let title = "Migration, Environment and Climate Change | Ministry of Climate 1";
    assert_eq!(said[0], format!("{title} | 2 1"));
    assert_eq!(said[1], format!("{title} | 1 0"));
    assert!(
        said[2].starts_with("Миграция, окружающая среда Миграция") && said[2].ends_with("| 1 0"),
        "{}",
        said[2]
    );
    assert_eq!(said[3], said[0]);
    assert!(said[4].starts_with("refused: OB3VerificationError"), "{}", said[4]);
    assert!(said[5].starts_with("refused: OB3VerificationError"), "{}", said[5]);
}

#[test]
fn the_address_is_not_in_it() {
    let with = |mailbox| credential(&statement(), &WORDS, Some(mailbox), &key(1)).unwrap();
    let jwt = with(&MAILBOX);
    let payload: Value =
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(jwt.split('.').nth(1).unwrap()).unwrap()).unwrap();
    let text = payload.to_string().to_lowercase();
    assert!(!text.contains("ana.vuki@") && !text.contains("example.org"));
    let hashed = &payload["credentialSubject"]["identifier"][1];
    assert_eq!(hashed["salt"], "07070707070707070707070707070707");
    // printf 'ana.vuki@example.org07070707070707070707070707070707' | sha256sum
    assert_eq!(
        hashed["identityHash"],
        "sha256$6b196194974a9bc58a4bcec843c63c07000776a374c1aaf56df9f7949f67538e"
    );
    assert_eq!(
        jwt,
        with(&Mailbox {
            address: "ana.vuki@example.org",
            ..MAILBOX
        })
    );
    assert_ne!(
        jwt,
        with(&Mailbox {
            salt: [8; 16],
            ..MAILBOX
        })
    );
}

#[test]
fn a_picture_gives_the_credential_back() {
    let jwt = credential(&statement(), &WORDS, None, &key(1)).unwrap();
    assert_eq!(unbake(&bake(&picture(), &jwt).unwrap()), Ok(jwt));
}
