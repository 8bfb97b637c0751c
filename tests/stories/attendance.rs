//! Attendance: what marks amount to, and when a half day is over.

use flipchart_core::attendance::{self, Share, SlotMark, State};
use flipchart_core::certificates::{self, Eligibility, Override};
use flipchart_core::workshops::{self, Excused, WorkshopEdit};
use flipchart_core::{FixedClock, Library};
use flipchart_stories::{HALF_DAYS, clock, instant, person, workshop};
use std::sync::Arc;

fn at(now: &str) -> (Library, Arc<FixedClock>, String, String) {
    let clock = clock(now);
    let mut library = Library::in_memory(clock.clone()).unwrap();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    (library, clock, w, p)
}

fn mark(library: &mut Library, w: &str, p: &str, marks: &[(&str, State)]) {
    for (slot, state) in marks {
        attendance::set(library, w, p, slot, Some(*state), None).unwrap();
    }
}

fn state(mark: &Option<SlotMark>) -> Option<State> {
    mark.as_ref().map(|mark| mark.state)
}

fn standing(library: &Library, w: &str) -> (Eligibility, Share) {
    let standing = certificates::standings(library, w, certificates::Kind::Participation)
        .unwrap()
        .remove(0);
    (standing.eligibility, standing.share)
}

#[test]
fn eighty_percent_of_six_half_days_means_five() {
    let (mut library, _, w, p) = at("2026-12-01T00:00:00Z");
    mark(
        &mut library,
        &w,
        &p,
        &HALF_DAYS[..4].iter().map(|s| (*s, State::Present)).collect::<Vec<_>>(),
    );
    assert_eq!(
        standing(&library, &w),
        (
            Eligibility::Short,
            Share {
                attended: 4,
                counted: 6,
                needed: 5,
                to_come: 0
            }
        )
    );
    mark(&mut library, &w, &p, &[(HALF_DAYS[4], State::Late)]);
    assert_eq!(standing(&library, &w).0, Eligibility::Earned);
}

#[test]
fn a_half_day_to_come_is_not_yet_absent() {
    // Suva is twelve hours ahead: 08:00 UTC on the 11th is the evening of the 11th there.
    let (mut library, clock, w, p) = at("2026-11-11T08:00:00Z");
    mark(
        &mut library,
        &w,
        &p,
        &HALF_DAYS[..4].iter().map(|s| (*s, State::Present)).collect::<Vec<_>>(),
    );
    let sheet = attendance::sheet(&library, &w).unwrap();
    assert_eq!(
        sheet.slots.iter().map(|s| s.past).collect::<Vec<_>>(),
        [true, true, true, true, false, false]
    );
    assert_eq!(
        standing(&library, &w),
        (
            Eligibility::NotYet,
            Share {
                attended: 4,
                counted: 6,
                needed: 5,
                to_come: 2
            }
        )
    );
    clock.set(instant("2026-11-12T00:59:59Z"));
    assert!(
        !attendance::sheet(&library, &w).unwrap().slots[4].past,
        "the last morning ends at 13:00 in Suva"
    );
    clock.set(instant("2026-11-12T01:00:00Z"));
    assert!(attendance::sheet(&library, &w).unwrap().slots[4].past);
    clock.set(instant("2026-11-12T06:00:00Z"));
    assert_eq!(standing(&library, &w).0, Eligibility::Short);
}

#[test]
fn excused_half_days_count_as_the_workshop_says() {
    let (mut library, _, w, p) = at("2026-12-01T00:00:00Z");
    mark(
        &mut library,
        &w,
        &p,
        &HALF_DAYS[..4].iter().map(|s| (*s, State::Present)).collect::<Vec<_>>(),
    );
    mark(
        &mut library,
        &w,
        &p,
        &[(HALF_DAYS[4], State::Excused), (HALF_DAYS[5], State::Absent)],
    );
    let mut told = Vec::new();
    for excused in [Excused::LeftOut, Excused::Present, Excused::Absent] {
        workshops::edit(
            &mut library,
            &w,
            &WorkshopEdit {
                excused: Some(excused),
                ..Default::default()
            },
        )
        .unwrap();
        let (eligibility, share) = standing(&library, &w);
        told.push((eligibility, share.attended, share.counted, share.needed));
    }
    // 80 % of five is four.
    assert_eq!(
        told,
        [
            (Eligibility::Earned, 4, 5, 4),
            (Eligibility::Earned, 5, 6, 5),
            (Eligibility::Short, 4, 6, 5)
        ]
    );
}

#[test]
fn filling_leaves_every_mark_alone() {
    let (mut library, _, w, p) = at("2026-11-11T08:00:00Z");
    person(&mut library, &w, "Ben");
    mark(&mut library, &w, &p, &[(HALF_DAYS[0], State::Absent)]);
    let filled = attendance::fill(&mut library, &w, &[HALF_DAYS[0].to_string()], State::Present).unwrap();
    assert_eq!(filled.output, 1);
    let sheet = attendance::sheet(&library, &w).unwrap();
    assert_eq!(
        sheet.rows.iter().map(|r| state(&r.marks[0])).collect::<Vec<_>>(),
        [Some(State::Absent), Some(State::Present)]
    );
    assert_eq!(
        (sheet.slots[0].present, sheet.slots[0].absent, sheet.slots[0].unmarked),
        (1, 1, 0)
    );
    assert_eq!(
        attendance::fill(&mut library, &w, &[], State::Present).unwrap().output,
        10
    );
}

#[test]
fn a_decision_sets_the_rule_aside_and_needs_a_reason() {
    let (mut library, _, w, p) = at("2026-12-01T00:00:00Z");
    assert_eq!(standing(&library, &w).0, Eligibility::Short);
    let refused = certificates::override_for(&mut library, &p, Some(Override::Grant), " ").unwrap_err();
    assert_eq!(refused.params()["reason"], "required");
    certificates::override_for(&mut library, &p, Some(Override::Grant), "taught a session").unwrap();
    assert_eq!(standing(&library, &w).0, Eligibility::Granted);
    certificates::override_for(&mut library, &p, None, "").unwrap();
    assert_eq!(standing(&library, &w).0, Eligibility::Short);
}

#[test]
fn moving_the_workshop_takes_its_marks_along() {
    let (mut library, _, w, p) = at("2026-11-11T08:00:00Z");
    mark(
        &mut library,
        &w,
        &p,
        &[(HALF_DAYS[0], State::Present), (HALF_DAYS[5], State::Late)],
    );
    let edit = WorkshopEdit {
        start: Some("2026-11-11".into()),
        end: Some("2026-11-13".into()),
        ..Default::default()
    };
    workshops::edit(&mut library, &w, &edit).unwrap();
    let sheet = attendance::sheet(&library, &w).unwrap();
    assert_eq!(sheet.slots.first().unwrap().date.to_string(), "2026-11-11");
    assert_eq!(sheet.slots.len(), 6);
    assert_eq!(
        sheet.rows[0].marks.iter().map(state).collect::<Vec<_>>(),
        [Some(State::Present), None, None, None, None, Some(State::Late)]
    );
}

#[test]
fn shortening_the_workshop_keeps_a_half_day_that_is_marked() {
    let (mut library, _, w, p) = at("2026-11-11T08:00:00Z");
    mark(&mut library, &w, &p, &[(HALF_DAYS[4], State::Present)]);
    workshops::edit(
        &mut library,
        &w,
        &WorkshopEdit {
            end: Some("2026-11-11".into()),
            ..Default::default()
        },
    )
    .unwrap();
    let dates: Vec<String> = attendance::sheet(&library, &w)
        .unwrap()
        .slots
        .iter()
        .map(|s| s.date.to_string())
        .collect();
    assert_eq!(
        dates,
        ["2026-11-10", "2026-11-10", "2026-11-11", "2026-11-11", "2026-11-12"]
    );
}
