//! Sheets on their way: printed early, held back, handed out one after the other.

use crate::certificate_acts::issue;
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{self, Eligibility, Hand, HandedWay, HeldBackWhy, Kind, LedgerState, VoidCause};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::{FixedClock, Library};
use flipchart_stories::{clock, library, person, workshop};

/// Four half days of six are over on the evening before; the ceremony is on the last afternoon.
fn evening_before() -> (Library, std::sync::Arc<FixedClock>, String, [String; 3]) {
    let now = clock("2026-11-11T08:00:00Z");
    let mut library = Library::in_memory(now.clone()).unwrap();
    let w = workshop(&mut library);
    let people = ["Always", "Mostly", "Hardly"].map(|name| person(&mut library, &w, name));
    let slots = ["2026-11-10/am", "2026-11-10/pm", "2026-11-11/am", "2026-11-11/pm"];
    for (p, missed) in people.iter().zip([0, 1, 3]) {
        for (at, slot) in slots.iter().enumerate() {
            let state = if at < missed { State::Absent } else { State::Present };
            attendance::set(&mut library, &w, p, slot, Some(state), None).unwrap();
        }
    }
    (library, now, w, people)
}

#[test]
fn prints_of_who_did_not_earn_them_are_destroyed_in_one_act_that_is_no_fraud() {
    let (mut library, now, w, people) = evening_before();
    let numbers = people
        .clone()
        .map(|p| issue(&mut library, &w, &p, Kind::Participation, None));
    certificates::mark_printed(&mut library, &numbers, true).unwrap();
    let verdicts = |library: &Library| -> Vec<Eligibility> {
        let all = certificates::standings(library, &w, Kind::Participation).unwrap();
        all.into_iter().map(|standing| standing.eligibility).collect()
    };
    assert_eq!(
        verdicts(&library),
        [Eligibility::NotYet, Eligibility::NotYet, Eligibility::Short]
    );
    let proposed = |library: &Library| -> Vec<String> {
        let all = certificates::to_hold_back(library, &w).unwrap();
        all.into_iter().map(|sheet| sheet.number).collect()
    };
    assert_eq!(
        proposed(&library),
        numbers[2..],
        "who can still earn it keeps the sheet"
    );
    let short = certificates::one_short(&library, &w, Kind::Participation).unwrap();
    let told: Vec<_> = short
        .iter()
        .map(|one| (one.name.as_str(), one.can_mend, one.to_come.len()))
        .collect();
    assert_eq!(told, [("Mostly", true, 2)], "five of six are asked for");
    for p in &people[..2] {
        for slot in ["2026-11-12/am", "2026-11-12/pm"] {
            attendance::set(&mut library, &w, p, slot, Some(State::Present), None).unwrap();
        }
    }
    now.set("2026-11-12T20:00:00Z".parse().unwrap());
    assert_eq!(
        verdicts(&library),
        [Eligibility::Earned, Eligibility::Earned, Eligibility::Short]
    );
    let refused = certificates::hold_back(&mut library, &numbers, "left early").unwrap_err();
    assert_eq!(refused.code(), "certificate-earned");
    let refused = certificates::void(&mut library, &numbers, VoidCause::HeldBack, "left early").unwrap_err();
    assert_eq!(refused.code(), "certificate-earned", "by whichever act");
    certificates::hold_back(&mut library, &numbers[2..], "did not come back").unwrap();
    let row = certificates::find(&library, &numbers[2]).unwrap();
    assert_eq!(
        (row.state, row.issued.void_cause),
        (LedgerState::Void, Some(VoidCause::HeldBack))
    );
    assert!(proposed(&library).is_empty());
    let stack = certificates::stack(&library, &w, Kind::Participation).unwrap();
    assert_eq!(
        stack.iter().map(|row| row.issued.number.as_str()).collect::<Vec<_>>(),
        numbers[..2]
    );
    let refused = certificates::mark_signed(&mut library, &numbers[2..], true).unwrap_err();
    assert_eq!(refused.code(), "certificate-void");
}

#[test]
fn a_certificate_of_somebody_who_is_no_longer_on_the_list_is_not_forgotten() {
    let mut library = library();
    let w = workshop(&mut library);
    let people = ["Ana", "Ben"].map(|name| person(&mut library, &w, name));
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let numbers = people
        .clone()
        .map(|p| issue(&mut library, &w, &p, Kind::Participation, None));
    let told = |library: &Library| -> Vec<(String, HeldBackWhy, bool)> {
        let all = certificates::to_hold_back(library, &w).unwrap();
        all.into_iter().map(|one| (one.number, one.why, one.out)).collect()
    };
    assert_eq!(told(&library), []);
    let given = Hand {
        way: Some(HandedWay::InPerson),
        ..Hand::default()
    };
    certificates::hand(&mut library, &numbers[1..], &given, None).unwrap();
    people::remove(&mut library, &people).unwrap();
    assert_eq!(
        told(&library),
        [
            (numbers[0].clone(), HeldBackWhy::Gone, false),
            (numbers[1].clone(), HeldBackWhy::Gone, true)
        ]
    );
    library.undo().unwrap();
    assert_eq!(told(&library), [], "who is back holds it again");
    library.redo().unwrap();
    certificates::hold_back(&mut library, &numbers[..1], "left the list").unwrap();
    let refused = certificates::hold_back(&mut library, &numbers[1..], "left the list").unwrap_err();
    assert_eq!(refused.code(), "certificate-handed-out", "what is out is voided");
    certificates::void(&mut library, &numbers[1..], VoidCause::Other, "left the list").unwrap();
    assert_eq!(told(&library), []);
}

#[test]
fn at_the_ceremony_the_next_name_follows_the_ticks() {
    let mut library = library();
    let w = workshop(&mut library);
    let people = ["Ana", "Ben", "Cato"].map(|name| person(&mut library, &w, name));
    people::edit(&mut library, &people[1], ParticipantField::SaidName, "BEN, as in pen").unwrap();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let numbers = people
        .clone()
        .map(|p| issue(&mut library, &w, &p, Kind::Participation, None));
    let next = |library: &Library| {
        let next = certificates::next_up(library, &w, Kind::Participation).unwrap();
        next.map(|row| (row.place, row.issued.number, row.said_name))
    };
    let tick = |library: &mut Library, number: &String, way| {
        let how = Hand {
            way: Some(way),
            to: "her ministry".into(),
            ..Hand::default()
        };
        certificates::hand(library, std::slice::from_ref(number), &how, None).unwrap();
    };
    assert_eq!(next(&library), Some((1, numbers[0].clone(), None)));
    tick(&mut library, &numbers[0], HandedWay::InPerson);
    assert_eq!(
        next(&library),
        Some((2, numbers[1].clone(), Some("BEN, as in pen".into())))
    );
    library.undo().unwrap();
    assert_eq!(next(&library).unwrap().0, 1, "Ctrl+Z takes the tick back");
    library.redo().unwrap();
    // A wrong name on stage: corrected, issued again; the new sheet is not handed out yet.
    let again = issue(&mut library, &w, &people[0], Kind::Participation, Some(&numbers[0]));
    assert_eq!(next(&library), Some((1, again.clone(), None)));
    tick(&mut library, &again, HandedWay::InPerson);
    tick(&mut library, &numbers[1], HandedWay::ToSend);
    tick(&mut library, &numbers[2], HandedWay::SomebodyElse);
    assert_eq!(next(&library), None);
    let counts = certificates::counts(&library, &w, Kind::Participation).unwrap();
    assert_eq!(
        (counts.entitled, counts.issued, counts.handed, counts.to_send),
        (3, 3, 2, 1)
    );
    let nobody = Hand {
        way: Some(HandedWay::SomebodyElse),
        ..Hand::default()
    };
    assert!(
        certificates::hand(&mut library, &numbers[2..], &nobody, None).is_err(),
        "somebody has a name"
    );
}
