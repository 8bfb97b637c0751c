//! Certificates prove themselves: a key, a signature, and a laptop elsewhere that checks.

use std::path::Path;

use flipchart_core::certificates::{self, AwardKind, VoidCause};
use flipchart_core::{Library, SystemClock};
use flipchart_desk::proof::{self, CheckStatus};
use flipchart_signing::badge::{BadgeWords, bake, credential};
use flipchart_signing::code;
use flipchart_stories::{library, person, workshop};

use crate::proof_ground::{PHRASE, check, in_folder, issued, issued_to, statement, today, with_key};

#[test]
fn a_certificate_is_genuine_until_it_is_voided_and_then_says_why() {
    let (mut library, key) = with_key("Three Rivers");
    let w = workshop(&mut library);
    let text = issued(&mut library, &w, &key, "Ana Lavekau", "MECC-2026-FJ-0001");
    let good = check(&library, &text);
    assert_eq!(good.status, CheckStatus::Valid);
    assert_eq!(good.issuer.unwrap().name, "Three Rivers");
    let own = good.own.unwrap();
    assert_eq!(
        (own.name.as_str(), own.workshop == w, own.differs),
        ("Ana Lavekau", true, false)
    );

    certificates::hold_back(&mut library, &["MECC-2026-FJ-0001".into()], "was not there").unwrap();
    let void = check(&library, &text);
    assert_eq!(void.status, CheckStatus::Void);
    assert_eq!(void.cause.unwrap().code(), "held_back");
    assert!(void.by_ledger && void.day.is_some());
    assert_eq!(void.statement.unwrap().name, "Ana Lavekau");
}

#[test]
fn a_digital_badge_is_told_as_its_certificate_is() {
    let (mut library, key) = with_key("Ministry of Climate");
    let w = workshop(&mut library);
    let text = issued(&mut library, &w, &key, "Ana Vuki", "MECC-2026-0001");
    let words = BadgeWords {
        language: "en",
        description: "Three days in Suva.",
        criteria: "Was there.",
    };
    let of = |name: &str| credential(&statement(name, "MECC-2026-0001"), &words, None, &key).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let told = |library: &Library, name: &str, bytes: &[u8]| {
        let path = in_folder(&dir, name);
        std::fs::write(&path, bytes).unwrap();
        let trust = proof::trust(library).unwrap();
        proof::check_codes(&proof::codes_in(&path).unwrap(), &trust, Some(library), today()).unwrap()
    };
    let picture = bake(include_bytes!("../../assets/icons/32x32.png"), &of("Ana Vuki")).unwrap();
    for (file, bytes) in [
        ("badge.png", picture.as_slice()),
        ("badge.jwt", of("Ana Vuki").as_bytes()),
    ] {
        let found = told(&library, file, bytes);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].status, CheckStatus::Valid);
        assert_eq!(found[0].statement.as_ref().unwrap().name, "Ana Vuki");
        assert!(!found[0].own.as_ref().unwrap().differs);
    }
    // Code and badge of one certificate are one certificate, with its place; two that disagree are both told.
    let both = |badge: &str| format!("{badge}\n{text}\n");
    let one = told(&library, "both.txt", both(&of("Ana Vuki")).as_bytes());
    assert_eq!(one.len(), 1);
    assert_eq!(one[0].statement.as_ref().unwrap().place, "Suva, Fiji");
    let two = told(&library, "both.txt", both(&of("Ana Vuka")).as_bytes());
    assert_eq!(two.len(), 2);
    assert!(two.iter().any(|one| one.own.as_ref().unwrap().differs));

    certificates::hold_back(&mut library, &["MECC-2026-0001".into()], "was not there").unwrap();
    let after = told(&library, "badge.png", &picture);
    assert_eq!(after[0].status, CheckStatus::Void);
    assert!(after[0].by_ledger);
    let elsewhere = flipchart_stories::library();
    assert_eq!(
        told(&elsewhere, "badge.png", &picture)[0].status,
        CheckStatus::UnknownIssuer
    );
}

#[test]
fn a_reissued_certificate_names_the_one_that_counts() {
    let (mut library, key) = with_key("Three Rivers");
    let w = workshop(&mut library);
    let ana = person(&mut library, &w, "Ana Lavekao");
    let numbers = ["MECC-2026-FJ-0001", "MECC-2026-FJ-0002"];
    let old = issued_to(&mut library, &w, &key, &ana, "Ana Lavekao", numbers[0], None);
    issued_to(
        &mut library,
        &w,
        &key,
        &ana,
        "Ana Lavekau",
        numbers[1],
        Some(numbers[0]),
    );
    let checked = check(&library, &old);
    assert_eq!(checked.status, CheckStatus::Superseded);
    assert_eq!(checked.by.as_deref(), Some("MECC-2026-FJ-0002"));
}

#[test]
fn what_is_tried_with_the_sample_proves_to_be_a_specimen() {
    let dir = tempfile::tempdir().unwrap();
    let (mut library, key) = with_key("Three Rivers");
    let sample = flipchart_core::sample::load(&mut library).unwrap().output;
    let done = crate::certificate_ground::write(&mut library, &sample, dir.path(), Some(&key), |_| ());
    assert_eq!(done.files[0].number, "SPECIMEN-0001", "no number of a real workshop");
    let page = std::fs::read(done.files[0].path.as_ref().unwrap()).unwrap();
    let found = flipchart_signing::find::codes(&page);
    assert!(!found.is_empty());
    for text in found {
        let said = check(&library, &text).statement.unwrap();
        assert!(said.title.starts_with("SPECIMEN · "), "{}", said.title);
    }
}

#[test]
fn a_page_that_is_only_shown_proves_nothing() {
    let (mut library, _) = with_key("Three Rivers");
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana Lavekau");
    let shown =
        flipchart_desk::certificates::preview(&library, &w, AwardKind::Participation, None, None, true).unwrap();
    let found = flipchart_signing::find::codes(&shown);
    assert!(!found.is_empty(), "it shows where the code will be");
    for text in found {
        assert_eq!(check(&library, &text).status, CheckStatus::UnknownIssuer);
    }
}

/// A second laptop that gets the key by file has a library of its own, and may hold a workshop of the same code and year.
#[test]
fn a_laptop_that_gets_the_key_numbers_under_a_mark_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let file = in_folder(&dir, "our.flipkey");
    let (mut first, key) = with_key("Three Rivers");
    proof::export(&first, &key.issuer().kid_text(), &file).unwrap();
    let mut second = library();
    proof::keep(&mut second, &proof::import(&file, PHRASE).unwrap()).unwrap();
    let number = |library: &mut Library| {
        let w = workshop(library);
        let participant = person(library, &w, "Ana");
        crate::certificate_acts::issue(library, &w, &participant, AwardKind::Participation, None)
    };
    let (one, other) = (number(&mut first), number(&mut second));
    assert_eq!(one, "MECC-2026-FJ-0001");
    assert!(
        other.starts_with("MECCX") && other.ends_with("-2026-FJ-0001"),
        "{other}"
    );
    proof::keep(&mut second, &proof::import(&file, PHRASE).unwrap()).unwrap();
    assert!(number(&mut second).starts_with(&other[..9]), "the mark stays");
}

/// The number is on the paper of both, but what became of the one says nothing of the other.
#[test]
fn a_void_number_of_another_name_in_the_own_ledger_is_an_alarm_and_no_verdict() {
    let (mut here, key) = with_key("Three Rivers");
    let w = workshop(&mut here);
    issued(&mut here, &w, &key, "Ana Lavekau", "MECC-2026-FJ-0001");
    certificates::void(&mut here, &["MECC-2026-FJ-0001".into()], VoidCause::Error, "wrong").unwrap();
    let other = code(&statement("Ben Moala", "MECC-2026-FJ-0001"), &key).unwrap().text;
    let judged = check(&here, &other);
    assert!(judged.own.is_some_and(|own| own.differs) && !judged.by_ledger);
}

#[test]
fn the_key_comes_back_by_file_and_by_words_and_by_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let file = in_folder(&dir, "our.flipkey");
    let (here, key) = with_key("Three Rivers");
    let kid = key.issuer().kid_text();
    proof::export(&here, &kid, &file).unwrap();
    let wrong = proof::import(&file, "eight rivers meet below").unwrap_err();
    assert_eq!(wrong.code(), "passphrase-wrong");

    let mut there = library();
    proof::keep(&mut there, &proof::import(&file, PHRASE).unwrap()).unwrap();
    assert_eq!(proof::chosen(&there, None).unwrap(), kid);
    let words = key.words().join(" ");
    let back = proof::from_words(&SystemClock, "Three Rivers", &words, "another phrase of words").unwrap();
    proof::keep(&mut there, &back).unwrap();
    let state = proof::state(&there, None).unwrap();
    assert_eq!(state.keys.len(), 1, "it is the same key");
    let sealed = proof::sealed(&there, &kid).unwrap();
    assert_eq!(proof::open(&sealed, PHRASE).unwrap_err().code(), "passphrase-wrong");
    assert_eq!(
        proof::open(&sealed, "another phrase of words")
            .unwrap()
            .issuer()
            .kid_text(),
        kid
    );
    let mut slip = key.words();
    slip.swap(0, 1);
    let refused = proof::from_words(&SystemClock, "Three Rivers", &slip.join(" "), PHRASE);
    // Two equal words may be swapped unnoticed; these are drawn anew in every run.
    assert!(slip[0] == slip[1] || refused.is_err_and(|e| e.code() == "words-mismatch"));
}

#[test]
fn what_is_signed_for_an_organisation_outlives_its_new_name() {
    let (mut library, key) = with_key("Three Rivers");
    let w = workshop(&mut library);
    let text = issued(&mut library, &w, &key, "Ana Lavekau", "MECC-2026-FJ-0001");
    let sealed = proof::sealed(&library, &key.issuer().kid_text()).unwrap();
    let renamed = proof::rename(&SystemClock, &sealed, "Four Rivers", PHRASE).unwrap();
    proof::keep(&mut library, &renamed).unwrap();
    let checked = check(&library, &text);
    assert_eq!(checked.status, CheckStatus::Valid);
    assert_eq!(checked.issuer.unwrap().name, "Four Rivers");
}

#[test]
fn odd_files_are_refused_by_name_and_change_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (mut library, _) = with_key("Three Rivers");
    let before = proof::state(&library, None).unwrap();
    let odd: [&[u8]; 4] = [b"", b"{}", &[0xff; 100], &b"WV1:0".repeat(2_000_000)];
    for bytes in odd {
        let file = in_folder(&dir, "odd");
        std::fs::write(&file, bytes).unwrap();
        let codes = [
            proof::import(&file, PHRASE).unwrap_err().code(),
            proof::trust_issuer(&mut library, &file).unwrap_err().code(),
            proof::import_list(&mut library, &file, today()).unwrap_err().code(),
        ];
        assert_eq!(
            codes,
            ["unreadable-key-file", "unreadable-issuer-file", "unreadable-void-list"]
        );
    }
    assert_eq!(proof::state(&library, None).unwrap(), before);
    let missing = proof::codes_in(Path::new("nowhere.pdf")).unwrap_err();
    assert_eq!(missing.code(), "io-not-found");
}
