//! Keys, signed certificates and checks that stories about proof begin with.

use std::path::PathBuf;

use chrono::NaiveDate;
use flipchart_core::certificates::{self, AwardKind, NewCertificate};
use flipchart_core::{Library, SystemClock};
use flipchart_desk::proof::{self, Checked, Key};
use flipchart_signing::{Kind, Statement, code};
use flipchart_stories::{library, person};

pub const PHRASE: &str = "seven rivers meet below";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn today() -> NaiveDate {
    day("2026-11-12")
}

pub fn with_key(name: &str) -> (Library, Key) {
    let mut library = library();
    // The clock of the stories draws the same "random" bytes in every library; two organisations need two keys.
    let made = proof::new_key(&SystemClock, name, PHRASE).unwrap();
    proof::keep(&mut library, &made).unwrap();
    (library, made.key)
}

pub fn statement(name: &str, number: &str) -> Statement {
    Statement {
        name: name.into(),
        title: "Migration, Environment and Climate Change".into(),
        place: "Suva, Fiji".into(),
        start: day("2026-11-10"),
        end: day("2026-11-12"),
        tenths: Some(180),
        kind: Kind::Participation,
        number: number.into(),
        issued: day("2026-11-11"),
        supersedes: None,
    }
}

/// Puts a signed certificate into the ledger; answers its code.
pub fn issued(library: &mut Library, w: &str, key: &Key, name: &str, number: &str) -> String {
    let participant = person(library, w, name);
    issued_to(library, w, key, &participant, name, number, None)
}

pub fn issued_to(
    library: &mut Library,
    w: &str,
    key: &Key,
    participant: &str,
    name: &str,
    number: &str,
    supersedes: Option<&str>,
) -> String {
    let text = code(&statement(name, number), key).unwrap().text;
    let new = NewCertificate {
        number: number.into(),
        language: "en".into(),
        paper: "a4".into(),
        kind: AwardKind::Participation,
        participant: participant.into(),
        person: participant.into(),
        name: name.into(),
        facts: "{}".into(),
        facts_sha256: "0".repeat(64),
        supersedes: supersedes.map(str::to_owned),
        template: "formal".into(),
        template_name: "Formal".into(),
        template_version: 1,
        code: Some(text.clone()),
        kid: Some(key.issuer().kid_text()),
        bytes: number.as_bytes().to_vec(),
    };
    certificates::issue(library, w, &[new]).unwrap();
    text
}

pub fn check(library: &Library, text: &str) -> Checked {
    let trust = proof::trust(library).unwrap();
    proof::check_text(text, &trust, Some(library), today()).unwrap()
}

pub fn in_folder(dir: &tempfile::TempDir, name: &str) -> PathBuf {
    dir.path().join(name)
}
