//! A certificate that proves itself: what its code says is what its paper says.

use crate::certificate_ground::{PARTICIPATION, ready, with_key, write};
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates;
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::plan::{self as programme, BlockDraft, Place};
use flipchart_core::workshops::{self, WorkshopEdit};
use flipchart_core::{Library, Localized};
use flipchart_desk::certificates::{CodeState, ExportOptions, plan};
use flipchart_i18n::plain;
use flipchart_signing::{Trust, Verdict, find, verify};

#[test]
fn a_certificate_with_a_key_proves_itself_and_without_one_nothing_waits() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    people::edit(
        &mut library,
        &people[0],
        ParticipantField::Email,
        "ana@ministry.example",
    )
    .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions::default();
    assert_eq!(plan(&library, &w, &options, None).unwrap().code, CodeState::None);
    let plain = write(&mut library, &w, dir.path(), None, |o| o.only = vec![people[2].clone()]);
    assert_eq!((plain.new, plain.coded), (1, 0));
    let key = with_key(&mut library);
    assert_eq!(plan(&library, &w, &options, None).unwrap().code, CodeState::Locked);
    assert_eq!(plan(&library, &w, &options, Some(&key)).unwrap().code, CodeState::Ready);
    let badges = dir.path().join("badges");
    let done = write(&mut library, &w, dir.path(), Some(&key), |o| {
        o.badges = Some(badges.display().to_string());
    });
    assert_eq!((done.new, done.coded, done.badges), (2, 2, 3));
    let trust = Trust {
        issuers: vec![key.issuer()],
        lists: Vec::new(),
    };
    let file = std::fs::read(done.files[0].path.as_ref().unwrap()).unwrap();
    let codes = find::codes(&file);
    assert!(!codes.is_empty(), "the code lies in the file");
    let today = "2026-11-12".parse().unwrap();
    let Verdict::Valid { statement, .. } = verify(&codes[0], &trust, today) else {
        panic!("not valid: {}", codes[0])
    };
    assert_eq!(
        (statement.name.as_str(), statement.number.as_str()),
        ("Ana Lavekau", done.files[0].number.as_str())
    );
    assert_eq!(statement.place, "Suva, Fiji");
    let text = String::from_utf8_lossy(&file).into_owned();
    assert!(
        !text.contains("ana@ministry.example"),
        "the address is nowhere in the file"
    );
    let png = std::fs::read_dir(&badges).unwrap().next().unwrap().unwrap().path();
    let jwt = flipchart_signing::badge::unbake(&std::fs::read(png).unwrap()).unwrap();
    assert_eq!(jwt.split('.').count(), 3);
    assert_eq!(
        find::codes(&std::fs::read(plain.files[0].path.as_ref().unwrap()).unwrap()),
        Vec::<String>::new()
    );
}

#[test]
fn the_code_says_the_hours_that_the_paper_says() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let key = with_key(&mut library);
    let trust = Trust {
        issuers: vec![key.issuer()],
        lists: Vec::new(),
    };
    let today = "2026-11-12".parse().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let hours = |library: &mut Library| {
        let done = write(library, &w, dir.path(), Some(&key), |o| {
            (o.only, o.again) = (vec![people[0].clone()], true);
        });
        let file = std::fs::read(done.files[0].path.as_ref().unwrap()).unwrap();
        let Verdict::Valid { statement, .. } = verify(&find::codes(&file)[0], &trust, today) else {
            panic!("not valid")
        };
        let facts = &certificates::facts(library, &w, PARTICIPATION).unwrap()[&done.files[0].number];
        let facts: serde_json::Value = serde_json::from_str(facts).unwrap();
        (
            plain(facts["look"]["words"]["hours"].as_str().unwrap()).into_owned(),
            statement.tenths,
        )
    };
    let said = |words: &str, tenths| (words.to_string(), tenths);
    assert_eq!(hours(&mut library), said("", None));
    let day = programme::show(&library, &w).unwrap().days[0].uid.clone();
    let place = Place {
        day,
        ..Place::default()
    };
    for minutes in [240, 227] {
        let talk = BlockDraft {
            title: Localized::of("en", "Evidence"),
            minutes,
            ..BlockDraft::default()
        };
        programme::add(&mut library, &place, &talk).unwrap();
    }
    assert_eq!(
        hours(&mut library),
        said("Duration: 8 hours", Some(80)),
        "7 hours 47 minutes in the plan"
    );
    for (minutes, words, tenths) in [
        (450, "Duration: 7.5 hours", Some(75)),
        (468, "Duration: 7 hours 48 minutes", Some(78)),
        (80, "Duration: 1 hour 20 minutes", None),
    ] {
        let given = WorkshopEdit {
            certificate_minutes: Some(minutes),
            ..WorkshopEdit::default()
        };
        workshops::edit(&mut library, &w, &given).unwrap();
        assert_eq!(hours(&mut library), said(words, tenths));
    }
}
