//! From the evening before to the ceremony: several kinds, printed early, in the order of the stack.

use std::ops::ControlFlow;

use crate::certificate_ground::{PARTICIPATION, pages, present, ready, write};
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{self, AwardEdit, Eligibility, Hand, HandedWay, Kind, LedgerState, VoidCause};
use flipchart_core::groups;
use flipchart_core::people::{self, ParticipantField, Role};
use flipchart_desk::certificates::{self as desk, ExportOptions, export, plan};
use flipchart_desk::{Progress, unwatched};
use flipchart_stories::{HALF_DAYS, person};

#[test]
fn the_evening_before_is_printed_and_who_stays_away_is_held_back() {
    let (mut library, w, people) = ready();
    present(&mut library, &w, &people[0], &HALF_DAYS[..4]);
    present(&mut library, &w, &people[1], &HALF_DAYS[..4]);
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions::default();
    let before = plan(&library, &w, &options, None).unwrap();
    let possible: Vec<&str> = before.possible.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(before.eligible, 0);
    assert_eq!(possible, ["Ana Lavekau", "فاطمة الزهراء"]);
    let done = write(&mut library, &w, dir.path(), None, |o| o.possible = true);
    assert_eq!((done.new, done.withheld.len()), (2, 1));
    present(&mut library, &w, &people[0], &HALF_DAYS[4..]);
    for slot in &HALF_DAYS[4..] {
        attendance::set(&mut library, &w, &people[1], slot, Some(State::Absent), None).unwrap();
    }
    let after = plan(&library, &w, &options, None).unwrap();
    let numbers: Vec<String> = after.hold_back.iter().map(|one| one.number.clone()).collect();
    assert_eq!(numbers, ["MECC-2026-FJ-0002"]);
    certificates::hold_back(&mut library, &numbers, "left a day early").unwrap();
    let ledger = certificates::register(&library, &w).unwrap();
    assert_eq!(ledger[1].issued.void_cause, Some(VoidCause::HeldBack));
    assert_eq!(ledger[0].state, LedgerState::Valid);
    assert!(plan(&library, &w, &options, None).unwrap().hold_back.is_empty());
}

#[test]
fn several_kinds_are_printed_at_once_with_numbers_of_one_series() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    people::edit(&mut library, &people[2], ParticipantField::Role, Role::Speaker.code()).unwrap();
    let active = AwardEdit {
        active: Some(true),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, Kind::Speaker, &active).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |_| ());
    let told: Vec<(Kind, &str)> = done.files.iter().map(|f| (f.kind, f.number.as_str())).collect();
    assert_eq!(
        told,
        [
            (PARTICIPATION, "MECC-2026-FJ-0001"),
            (PARTICIPATION, "MECC-2026-FJ-0002"),
            (Kind::Speaker, "MECC-2026-FJ-0003"),
        ]
    );
    assert_eq!(pages(&dir.path().join("all.pdf")), 3);
    let again = write(&mut library, &w, dir.path(), None, |o| o.kinds = vec![Kind::Speaker]);
    assert_eq!((again.issued, again.new), (1, 0));
    assert!(library.check().unwrap().ok);
}

#[test]
fn a_stop_at_any_point_leaves_no_number_behind() {
    let (mut library, w, _) = ready();
    for n in 0..17 {
        person(&mut library, &w, &format!("Person Number {n}"));
    }
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("certificates");
    let options = ExportOptions {
        folder: Some(target.display().to_string()),
        one_file: Some(target.join("all.pdf").display().to_string()),
        all: true,
        ..ExportOptions::default()
    };
    for stop in [1, 19, 20, 21, 40, 41, 59, 60] {
        let mut watch = |p: Progress| {
            assert_eq!(p.total, 60);
            if p.done == stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let refused = export(&mut library, &w, &options, None, &mut watch).unwrap_err();
        assert_eq!(
            (refused.code().as_str(), target.exists()),
            ("cancelled", false),
            "at {stop}"
        );
        assert!(certificates::ledger(&library, &w).unwrap().is_empty());
    }
    let done = export(&mut library, &w, &options, None, &mut unwatched).unwrap();
    assert_eq!((done.new, done.files[0].number.as_str()), (20, "MECC-2026-FJ-0001"));
}

#[test]
fn the_stack_lies_in_the_order_of_the_seats_and_is_ticked_off_in_it() {
    let (mut library, w, _) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let settings = groups::GroupSettings {
        count: 3,
        seed: Some(4),
        ..groups::GroupSettings::default()
    };
    let set = groups::draw_new(&mut library, &w, "Tables", &settings).unwrap().output;
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |o| o.order = Some(set.clone()));
    let seated = groups::show(&library, &w).unwrap().sets.remove(0);
    let seats: Vec<String> = seated
        .groups
        .into_iter()
        .flat_map(|g| g.members)
        .map(|m| m.uid)
        .collect();
    let printed: Vec<String> = done.files.iter().map(|f| f.participant.clone()).collect();
    assert_eq!(printed, seats);
    let list = desk::handing(&library, &w, PARTICIPATION).unwrap();
    assert_eq!(
        list.rows
            .iter()
            .map(|r| r.issued.participant.clone())
            .collect::<Vec<_>>(),
        seats
    );
    assert_eq!(list.next, Some(1));
    let act = Hand {
        way: Some(HandedWay::InPerson),
        ..Hand::default()
    };
    certificates::hand(&mut library, &[list.rows[0].issued.number.clone()], &act, None).unwrap();
    let list = desk::handing(&library, &w, PARTICIPATION).unwrap();
    assert_eq!((list.next, list.counts.handed), (Some(2), 1));
    library.undo().unwrap();
    assert_eq!(desk::handing(&library, &w, PARTICIPATION).unwrap().next, Some(1));
}

#[test]
fn issuing_is_answered_with_void_and_the_number_stays_used() {
    let (mut library, w, people) = ready();
    present(&mut library, &w, &people[0], &HALF_DAYS);
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |_| ());
    let entry = library.log(1).unwrap().remove(0);
    assert_eq!(
        entry.params["numbers"], done.files[0].number,
        "what undo offers to void"
    );
    certificates::void(
        &mut library,
        &[done.files[0].number.clone()],
        VoidCause::TestPrint,
        "test",
    )
    .unwrap();
    let again = write(&mut library, &w, dir.path(), None, |_| ());
    assert_eq!(again.files[0].number, "MECC-2026-FJ-0002");
    assert_eq!(certificates::gaps(&library).unwrap(), []);
    let standing = certificates::standings(&library, &w, PARTICIPATION).unwrap().remove(0);
    assert_eq!(standing.eligibility, Eligibility::Earned);
}
