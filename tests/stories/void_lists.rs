//! What is void goes from laptop to laptop, and is void for good.

use std::path::PathBuf;

use chrono::NaiveDate;
use flipchart_core::certificates::{self, AwardKind, VoidCause};
use flipchart_core::{Library, SystemClock};
use flipchart_desk::proof::{self, CheckStatus};
use flipchart_signing::code;
use flipchart_stories::{library, person, workshop};

use crate::proof_ground::{PHRASE, check, day, in_folder, issued, statement, today, with_key};

#[test]
fn another_laptop_learns_from_two_files_whom_to_believe_and_what_is_void() {
    let dir = tempfile::tempdir().unwrap();
    let (issuer, list) = (in_folder(&dir, "our.issuer"), in_folder(&dir, "our.void"));
    let (mut here, key) = with_key("Three Rivers");
    let w = workshop(&mut here);
    let text = issued(&mut here, &w, &key, "Ana Lavekau", "MECC-2026-FJ-0001");
    let other = issued(&mut here, &w, &key, "Ben Moala", "MECC-2026-FJ-0002");
    proof::export_issuer(&here, None, &issuer).unwrap();
    certificates::void(
        &mut here,
        &["MECC-2026-FJ-0001".into()],
        VoidCause::Error,
        "wrong title",
    )
    .unwrap();
    assert_eq!(proof::export_list(&mut here, &key, today(), &list).unwrap().count, 1);

    let (mut there, _) = with_key("Harbour School");
    assert_eq!(check(&there, &text).status, CheckStatus::UnknownIssuer);
    let early = proof::import_list(&mut there, &list, today()).unwrap_err();
    assert_eq!(early.code(), "unreadable-void-list-issuer");
    assert_eq!(proof::trust_issuer(&mut there, &issuer).unwrap().name, "Three Rivers");
    assert_eq!(check(&there, &text).status, CheckStatus::Valid);
    proof::import_list(&mut there, &list, today()).unwrap();
    let void = check(&there, &text);
    assert_eq!((void.status, void.by_ledger), (CheckStatus::Void, false));
    assert_eq!(void.cause.unwrap().code(), "withdrawn");
    let good = check(&there, &other);
    assert_eq!(
        (good.status, good.list.as_deref()),
        (CheckStatus::Valid, Some("2026-11-12"))
    );
    assert_eq!(proof::state(&there, None).unwrap().lists[0].count, 1);

    let kid = key.issuer().kid_text();
    proof::untrust_issuer(&mut there, &kid).unwrap();
    assert_eq!(check(&there, &text).status, CheckStatus::UnknownIssuer);
    assert!(proof::state(&there, None).unwrap().lists.is_empty());
}

/// An office that trusts a laptop, the code of a certificate that was voided between two lists of these days, and the lists.
fn voided_between(dir: &tempfile::TempDir, days: [NaiveDate; 2]) -> (Library, String, [PathBuf; 2]) {
    let lists = [in_folder(dir, "before.void"), in_folder(dir, "after.void")];
    let (mut here, key) = with_key("Three Rivers");
    let w = workshop(&mut here);
    let number = "MECC-2026-FJ-0001".to_string();
    let text = issued(&mut here, &w, &key, "Ana Lavekau", &number);
    proof::export_list(&mut here, &key, days[0], &lists[0]).unwrap();
    certificates::void(&mut here, &[number], VoidCause::Error, "forged").unwrap();
    proof::export_list(&mut here, &key, days[1], &lists[1]).unwrap();
    let issuer = in_folder(dir, "our.issuer");
    proof::export_issuer(&here, None, &issuer).unwrap();
    let mut there = library();
    proof::trust_issuer(&mut there, &issuer).unwrap();
    (there, text, lists)
}

#[test]
fn a_list_of_yesterday_does_not_take_the_place_of_todays() {
    let dir = tempfile::tempdir().unwrap();
    let (mut there, text, [old, new]) = voided_between(&dir, [day("2026-11-11"), today()]);
    for file in [&new, &old] {
        proof::import_list(&mut there, file, today()).unwrap();
        assert_eq!(check(&there, &text).status, CheckStatus::Void);
    }
}

/// Two laptops with one key void each its own, and a third is told by both, in whatever order.
#[test]
fn lists_of_two_laptops_with_one_key_count_together() {
    let dir = tempfile::tempdir().unwrap();
    let (mut first, key) = with_key("Three Rivers");
    let mut second = library();
    let (file, issuer) = (in_folder(&dir, "our.flipkey"), in_folder(&dir, "our.issuer"));
    proof::export(&first, &key.issuer().kid_text(), &file).unwrap();
    proof::export_issuer(&first, None, &issuer).unwrap();
    proof::keep(&mut second, &proof::import(&file, PHRASE).unwrap()).unwrap();
    let issue = |library: &mut Library, name: &str, number: &str| {
        let w = workshop(library);
        let text = issued(library, &w, &key, name, number);
        certificates::void(library, &[number.into()], VoidCause::Error, "wrong title").unwrap();
        text
    };
    let texts = [
        issue(&mut first, "Ana Lavekau", "A-0001"),
        issue(&mut second, "Ben Moala", "B-0001"),
    ];
    let lists = [in_folder(&dir, "first.void"), in_folder(&dir, "second.void")];
    proof::export_list(&mut first, &key, today(), &lists[0]).unwrap();
    proof::export_list(&mut second, &key, today(), &lists[1]).unwrap();

    let mut office = library();
    proof::trust_issuer(&mut office, &issuer).unwrap();
    for file in [&lists[0], &lists[1]] {
        assert!(proof::import_list(&mut office, file, today()).unwrap().is_new);
    }
    for text in &texts {
        assert_eq!(check(&office, text).status, CheckStatus::Void);
    }
    assert!(!proof::import_list(&mut office, &lists[0], today()).unwrap().is_new);

    // What one laptop learnt from the other stands in its own list from then on.
    proof::import_list(&mut second, &lists[0], today()).unwrap();
    assert_eq!(
        proof::export_list(&mut second, &key, today(), &lists[1]).unwrap().count,
        2
    );
    proof::import_list(&mut office, &lists[1], today()).unwrap();
    let known = proof::state(&office, None).unwrap().lists;
    assert_eq!(known.iter().map(|list| list.count).collect::<Vec<_>>(), [2]);
}

/// A badge may be made, and signed, long after its number was given without a key.
#[test]
fn a_list_names_also_what_was_issued_without_a_key_by_the_day_at_the_workshop() {
    let dir = tempfile::tempdir().unwrap();
    let (file, issuer) = (in_folder(&dir, "our.void"), in_folder(&dir, "our.issuer"));
    let clock = flipchart_stories::clock("2026-11-12T20:00:00Z");
    let mut here = Library::in_memory(clock).unwrap();
    let made = proof::new_key(&SystemClock, "Three Rivers", PHRASE).unwrap();
    proof::keep(&mut here, &made).unwrap();
    let w = workshop(&mut here);
    let participant = person(&mut here, &w, "Ana Lavekau");
    let number = crate::certificate_acts::issue(&mut here, &w, &participant, AwardKind::Participation, None);
    certificates::void(&mut here, std::slice::from_ref(&number), VoidCause::Error, "forged").unwrap();
    proof::export_list(&mut here, &made.key, day("2026-11-13"), &file).unwrap();
    proof::export_issuer(&here, None, &issuer).unwrap();
    let mut there = library();
    proof::trust_issuer(&mut there, &issuer).unwrap();
    proof::import_list(&mut there, &file, day("2026-11-13")).unwrap();
    let badge = code(&statement("Ana Lavekau", &number), &made.key).unwrap().text;
    let judged = check(&there, &badge);
    assert_eq!(
        (judged.status, judged.day.as_deref()),
        (CheckStatus::Void, Some("2026-11-13")),
        "in Suva it was the next day"
    );
}

#[test]
fn a_list_of_a_wrong_clock_hides_no_later_one() {
    let dir = tempfile::tempdir().unwrap();
    let (mut there, text, lists) = voided_between(&dir, [day("2027-11-12"), today()]);
    for file in &lists {
        proof::import_list(&mut there, file, today()).unwrap();
    }
    assert_eq!(check(&there, &text).status, CheckStatus::Void);
    assert_eq!(proof::state(&there, None).unwrap().lists.len(), 1);
}

/// After a change of keys the former key still tells of what it signed.
#[test]
fn each_key_tells_of_what_it_signed() {
    let dir = tempfile::tempdir().unwrap();
    let (mut here, first) = with_key("Three Rivers");
    let w = workshop(&mut here);
    let text = issued(&mut here, &w, &first, "Ana Lavekau", "MECC-2026-FJ-0001");
    let second = proof::new_key(&SystemClock, "Three Rivers", PHRASE).unwrap();
    proof::keep(&mut here, &second).unwrap();
    certificates::void(&mut here, &["MECC-2026-FJ-0001".into()], VoidCause::Error, "forged").unwrap();
    let mut there = library();
    for (key, status) in [(&second.key, CheckStatus::Valid), (&first, CheckStatus::Void)] {
        let (issuer, list) = (in_folder(&dir, "an.issuer"), in_folder(&dir, "a.void"));
        proof::export_issuer(&here, Some(&first.issuer().kid_text()), &issuer).unwrap();
        proof::trust_issuer(&mut there, &issuer).unwrap();
        proof::export_issuer(&here, None, &issuer).unwrap();
        proof::trust_issuer(&mut there, &issuer).unwrap();
        proof::export_list(&mut here, key, today(), &list).unwrap();
        proof::import_list(&mut there, &list, today()).unwrap();
        assert_eq!(check(&there, &text).status, status);
    }
}
