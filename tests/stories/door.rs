//! At the door: badges, people who came without being on the list, scans of signed sheets.

use flipchart_core::attendance::evidence::{self, EvidenceOf};
use flipchart_core::attendance::lists::{self, SignatureColumn, SignatureListEdit};
use flipchart_core::attendance::{self, State, WalkIn};
use flipchart_core::people::{self, ParticipationStatus};
use flipchart_core::plan::{self, BlockDraft, Place};
use flipchart_core::workshops::AttendanceBy;
use flipchart_core::{FixedClock, Library, Localized, OpenOptions};
use flipchart_stories::{clock, instant, names, person, workshop};
use std::sync::Arc;

fn at(now: &str) -> (Library, Arc<FixedClock>, String, String) {
    let clock = clock(now);
    let mut library = Library::in_memory(clock.clone()).unwrap();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana Lavekau");
    (library, clock, w, p)
}

#[test]
fn a_badge_marks_its_bearer_in_the_half_day_of_now() {
    // 9:20 on the first day in Suva.
    let (mut library, clock, w, p) = at("2026-11-09T21:20:00Z");
    let code = people::badge_code(&p);
    let done = attendance::scan(&mut library, None, &code, None).unwrap().output;
    assert_eq!(
        (done.people[0].name.as_str(), done.state, done.already, done.running),
        ("Ana Lavekau", Some(State::Present), false, true)
    );
    let mark = attendance::sheet(&library, &w).unwrap().rows[0].marks[0]
        .clone()
        .unwrap();
    assert_eq!((mark.state, mark.arrived), (State::Present, Some(560)));
    let again = attendance::scan(&mut library, Some(&w), &code, None).unwrap();
    assert!(
        again.output.already && again.undo.is_none(),
        "a second scan changes nothing"
    );
    // After six in the evening it is still the afternoon that people are marked in.
    clock.set(instant("2026-11-10T07:00:00Z"));
    let late = attendance::scan(&mut library, None, &code, None).unwrap().output;
    assert_eq!(late.slot.half, Some(attendance::Half::Pm));
    library.undo().unwrap();
    library.undo().unwrap();
    assert_eq!(attendance::sheet(&library, &w).unwrap().rows[0].marks[0], None);
}

#[test]
fn a_badge_that_cannot_be_right_says_why() {
    let (mut library, clock, _, p) = at("2026-11-09T21:20:00Z");
    let code = people::badge_code(&p);
    let last = code.as_bytes()[7] - b'0';
    let misread = format!("{}{}", &code[..7], (last + 1) % 10);
    let why = |library: &mut Library, code: &str| {
        let refused = attendance::scan(library, None, code, None).unwrap_err();
        refused
            .params()
            .get("reason")
            .cloned()
            .unwrap_or_else(|| refused.code())
    };
    assert_eq!(why(&mut library, &misread), "badge-misread");
    assert_eq!(why(&mut library, "12"), "not-a-badge");
    assert_eq!(why(&mut library, &people::badge_code("somebody else")), "badge-unknown");
    clock.set(instant("2026-11-20T00:00:00Z"));
    assert_eq!(why(&mut library, &code), "no-workshop-today");
}

#[test]
fn at_a_session_a_quarter_of_an_hour_is_forgiven() {
    let (mut library, clock, w, p) = at("2026-11-09T20:00:00Z");
    let day = plan::show(&library, &w).unwrap().days[0].uid.clone();
    let code = people::badge_code(&p);
    attendance::set_by(&mut library, &w, AttendanceBy::Session).unwrap();
    let nothing = attendance::scan(&mut library, None, &code, None).unwrap_err();
    assert_eq!(nothing.code(), "no-slot-today");
    for title in ["Maps", "Data"] {
        let draft = BlockDraft {
            title: Localized::of("en", title),
            minutes: 60,
            ..BlockDraft::default()
        };
        let place = Place {
            day: day.clone(),
            ..Place::default()
        };
        plan::add(&mut library, &place, &draft).unwrap();
    }
    // 8:00: the first session comes next. 9:15 is in time, 10:16 late for the second.
    let early = attendance::scan(&mut library, None, &code, None).unwrap().output;
    assert_eq!(
        (early.slot.title.get("en", &[]), early.running, early.state),
        ("Maps", false, Some(State::Present))
    );
    library.undo().unwrap();
    clock.set(instant("2026-11-09T21:15:00Z"));
    let in_time = attendance::scan(&mut library, None, &code, None).unwrap().output;
    assert_eq!(in_time.state, Some(State::Present));
    clock.set(instant("2026-11-09T22:16:00Z"));
    let late = attendance::scan(&mut library, None, &code, None).unwrap().output;
    assert_eq!(
        (late.slot.title.get("en", &[]), late.state),
        ("Data", Some(State::Late))
    );
}

/// Two uids whose badges have the same code.
const TWINS: [&str; 2] = [
    "019aa5d0-0000-7000-8000-00000000172b",
    "019aa5d0-0000-7000-8000-00000000190b",
];

#[test]
fn two_people_with_one_code_are_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("twins.fliplib");
    let options = OpenOptions::writing("test", clock("2026-11-09T21:20:00Z"));
    let mut library = Library::open(&path, &options).unwrap();
    let w = workshop(&mut library);
    let both = ["Ana Lavekau", "Ben Moala"].map(|name| person(&mut library, &w, name));
    drop(library);
    // Nobody can wait until two uids meet by chance.
    let file = rusqlite::Connection::open(&path).unwrap();
    for (uid, twin) in both.iter().zip(TWINS) {
        let changed = file.execute("UPDATE participation SET uid = ?2 WHERE uid = ?1", [uid.as_str(), twin]);
        assert_eq!(changed.unwrap(), 1);
    }
    drop(file);
    let mut library = Library::open(&path, &options).unwrap();
    let code = people::badge_code(TWINS[0]);
    assert_eq!(code, people::badge_code(TWINS[1]));
    let asked = attendance::scan(&mut library, None, &code, None).unwrap();
    assert_eq!((asked.output.people.len(), asked.output.state), (2, None));
    assert!(asked.undo.is_none(), "nobody was marked");
    let told = attendance::scan(&mut library, None, &code, Some(TWINS[1]))
        .unwrap()
        .output;
    assert_eq!(
        (told.people[0].name.as_str(), told.state),
        ("Ben Moala", Some(State::Present))
    );
}

#[test]
fn somebody_who_came_anyway_is_added_and_marked_in_one_step() {
    let (mut library, _, w, _) = at("2026-11-09T21:20:00Z");
    let before = library.dump().unwrap();
    let new = WalkIn {
        name: " Tevita  Moala ".into(),
        organisation: "Ministry of Works".into(),
        ..WalkIn::default()
    };
    let done = attendance::walk_in(&mut library, &w, &new).unwrap().output;
    assert_eq!((done.name.as_str(), done.known), ("Tevita Moala", false));
    let sheet = attendance::sheet(&library, &w).unwrap();
    assert_eq!(sheet.rows[1].marks[0].as_ref().map(|m| m.state), Some(State::Present));
    let there = people::participants(&library, &w).unwrap().remove(1);
    assert_eq!(there.status, ParticipationStatus::Attended);
    library.undo().unwrap();
    assert_eq!(library.dump().unwrap(), before);
}

#[test]
fn a_walk_in_who_is_on_the_list_is_not_there_twice() {
    let (mut library, _, w, p) = at("2026-11-09T21:20:00Z");
    let new = WalkIn {
        name: "ana lavekau".into(),
        ..WalkIn::default()
    };
    let done = attendance::walk_in(&mut library, &w, &new).unwrap().output;
    assert_eq!(
        (done.participant.as_str(), done.name.as_str(), done.known),
        (p.as_str(), "Ana Lavekau", true)
    );
    assert_eq!(names(&library, &w), ["Ana Lavekau"]);
}

#[test]
fn the_scan_of_a_signed_sheet_stays_with_its_slot() {
    let (mut library, _, w, _) = at("2026-11-09T21:20:00Z");
    let of = EvidenceOf {
        slot: Some("2026-11-10/am".into()),
        list: None,
    };
    let pdf = b"%PDF-1.7 signed";
    let uid = evidence::add(&mut library, &w, &of, "signed.pdf", pdf).unwrap().output;
    let kept = evidence::all(&library, &w).unwrap().remove(0);
    assert_eq!(
        (
            kept.media_type.as_str(),
            kept.bytes,
            kept.slot.map(|s| s.date.to_string())
        ),
        ("application/pdf", 15, Some("2026-11-10".into()))
    );
    assert_eq!(attendance::sheet(&library, &w).unwrap().slots[0].evidence, 1);
    // It stays readable when attendance is kept by another unit, and after the removal is undone.
    attendance::set_by(&mut library, &w, AttendanceBy::Day).unwrap();
    assert!(evidence::all(&library, &w).unwrap()[0].slot.is_some());
    evidence::remove(&mut library, &uid).unwrap();
    library.tidy().unwrap();
    library.undo().unwrap();
    assert_eq!(
        evidence::file(&library, &uid).unwrap(),
        ("signed.pdf".into(), pdf.to_vec())
    );
    let no_scan = evidence::add(&mut library, &w, &of, "list.xlsx", b"PK\x03\x04").unwrap_err();
    assert_eq!(no_scan.code(), "unreadable-not-a-scan");
}

#[test]
fn a_list_to_sign_is_kept_as_it_was_written() {
    let (mut library, _, w, _) = at("2026-11-09T21:20:00Z");
    let new = SignatureListEdit {
        title: Some(Localized::of("en", "Allowances")),
        columns: Some(vec![
            SignatureColumn::Phone,
            SignatureColumn::Organisation,
            SignatureColumn::Phone,
        ]),
        amount: Some("FJD 50".into()),
        ..SignatureListEdit::default()
    };
    let uid = lists::add(&mut library, &w, &new).unwrap().output;
    let of = EvidenceOf {
        slot: None,
        list: Some(uid.clone()),
    };
    evidence::add(&mut library, &w, &of, "signed.png", b"\x89PNG\r\n\x1a\n").unwrap();
    let list = lists::all(&library, &w).unwrap().remove(0);
    assert_eq!(
        (list.columns, list.amount.as_str(), list.evidence),
        (vec![SignatureColumn::Phone, SignatureColumn::Organisation], "FJD 50", 1)
    );
    lists::remove(&mut library, &uid).unwrap();
    assert_eq!(
        evidence::all(&library, &w).unwrap()[0].list,
        None,
        "what was signed stays"
    );
    let nameless = lists::add(&mut library, &w, &SignatureListEdit::default()).unwrap_err();
    assert_eq!(nameless.params()["field"], "title");
}
