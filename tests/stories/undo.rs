//! Everything can be taken back, and done again.

use crate::{acts, institution_acts, name_acts, registry_acts};
use flipchart_core::attendance::{self, State};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, AttendanceBy, Objective, Signatory, Topic, WorkshopEdit, WorkshopOrganisation};
use flipchart_core::{Error, Library, Localized, Op, OpOutput, sample};
use flipchart_stories::{library, names, paste, person, workshop};

/// Does one act of every undoable kind on a library that has something of everything.
fn act(library: &mut Library, op: Op, w: &str, p: &str, ground: &acts::Ground) {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    let en = |text: &str| Localized::of("en", text);
    match op {
        Op::LoadSample => ok(sample::load(library)),
        Op::AddWorkshop => ok(workshops::create(library, &flipchart_stories::facts())),
        Op::EditWorkshop => {
            let edit = WorkshopEdit {
                start: Some("2026-12-01".into()),
                city: Some("Nadi".into()),
                ..Default::default()
            };
            ok(workshops::edit(library, w, &edit));
        }
        Op::RemoveWorkshop => ok(workshops::remove(library, w)),
        Op::EditObjectives => {
            ok(workshops::set_objectives(
                library,
                w,
                &[Objective {
                    text: en("Understand"),
                    ..Default::default()
                }],
            ));
        }
        Op::EditTopics => ok(workshops::set_topics(
            library,
            w,
            &[Topic {
                title: en("Nexus"),
                ..Default::default()
            }],
        )),
        Op::EditOrganisations => {
            let host = WorkshopOrganisation {
                name: en("A Centre"),
                ..Default::default()
            };
            ok(workshops::set_organisations(library, w, &[host]));
        }
        Op::EditSignatories => {
            ok(workshops::set_signatories(
                library,
                w,
                &[Signatory {
                    name: "A. Signer".into(),
                    ..Default::default()
                }],
            ));
        }
        Op::AddParticipant => {
            person(library, w, "Somebody New");
        }
        Op::EditParticipant => ok(people::edit(library, p, ParticipantField::Name, "Ana Renamed")),
        Op::RemoveParticipants => ok(people::remove(library, &[p.to_string()])),
        Op::ImportPeople => {
            paste(
                library,
                w,
                "Name\tDiet\tE-mail\nNew Person\tvegan\tnew@x.example\nAna Lavekau\tnone\tana@x.example\n",
            );
        }
        Op::MarkAttendance => ok(attendance::set(
            library,
            w,
            p,
            "2026-11-11/pm",
            Some(State::Late),
            Some("run"),
        )),
        Op::FillAttendance => ok(attendance::fill(library, w, &[], State::Present)),
        Op::EditCertificateRule => {
            ok(workshops::edit(
                library,
                w,
                &WorkshopEdit {
                    share: Some((1, 2)),
                    ..Default::default()
                },
            ));
        }
        other if other.is_ledger() || other.is_setting() => unreachable!("not under undo"),
        other if registry_acts::act(library, other) => {}
        Op::OrderPeople | Op::ProofNames | Op::EditPerson => name_acts::act(library, op, w, p),
        Op::EditInstitution | Op::RemoveInstitutions | Op::MergeInstitutions | Op::LinkInstitutions => {
            institution_acts::act(library, op);
        }
        other => acts::act(library, other, ground),
    }
}

#[test]
fn every_act_can_be_undone_and_done_again() {
    for op in Op::ALL {
        if op.is_ledger() || op.is_setting() {
            continue;
        }
        let mut library = library();
        let w = workshop(&mut library);
        let p = person(&mut library, &w, "Ana Lavekau");
        attendance::set(&mut library, &w, &p, "2026-11-10/am", Some(State::Present), None).unwrap();
        let ground = acts::ground(&mut library, &w, &p);
        registry_acts::ground(&mut library);
        institution_acts::ground(&mut library, &w);
        let before = library.dump().unwrap();
        act(&mut library, op, &w, &p, &ground);
        let after = library.dump().unwrap();
        assert_ne!(before, after, "{op:?} changes something");
        for _ in 0..2 {
            assert_eq!(library.undo().unwrap().output.op, op);
            assert_eq!(library.dump().unwrap(), before, "{op:?} undone");
            assert_eq!(library.redo().unwrap().output.op, op);
            assert_eq!(library.dump().unwrap(), after, "{op:?} done again");
        }
        assert!(library.check().unwrap().ok);
    }
}

/// Where attendance is kept by session, its slots come and go with the plan in the same step.
#[test]
fn acts_on_a_plan_take_its_sessions_along() {
    for op in [
        Op::EditWorkshop,
        Op::RemoveWorkshop,
        Op::AddBlocks,
        Op::EditBlock,
        Op::RetimeBlocks,
        Op::MoveBlocks,
        Op::RemoveBlocks,
        Op::SplitBlock,
        Op::MergeBlocks,
        Op::GroupBlocks,
        Op::EditDays,
        Op::ApplyTemplate,
        Op::CopyWorkshop,
        Op::RunSession,
    ] {
        let mut library = library();
        let w = workshop(&mut library);
        let p = person(&mut library, &w, "Ana Lavekau");
        let ground = acts::ground(&mut library, &w, &p);
        attendance::set_by(&mut library, &w, AttendanceBy::Session).unwrap();
        attendance::fill(&mut library, &w, &[], State::Present).unwrap();
        let before = library.dump().unwrap();
        act(&mut library, op, &w, &p, &ground);
        let after = library.dump().unwrap();
        for _ in 0..2 {
            library.undo().unwrap();
            assert_eq!(library.dump().unwrap(), before, "{op:?} undone");
            library.redo().unwrap();
            assert_eq!(library.dump().unwrap(), after, "{op:?} done again");
        }
        let marks = |dump: &str| dump.matches("\nattendance_mark").count();
        let kept = if op == Op::RemoveWorkshop { 0 } else { marks(&before) };
        assert!(marks(&before) > 0);
        assert_eq!(marks(&after), kept, "{op:?} loses no mark");
        assert!(library.check().unwrap().ok);
    }
}

#[test]
fn a_whole_afternoon_unwinds_step_by_step() {
    let mut library = library();
    let empty = library.dump().unwrap();
    let w = workshop(&mut library);
    paste(&mut library, &w, "Name\nAna\nBen\nCato\n");
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    workshops::remove(&mut library, &w).unwrap();
    let steps = library.log(100).unwrap().len();
    for _ in 0..steps {
        library.undo().unwrap();
    }
    assert_eq!(library.dump().unwrap(), empty);
    assert_eq!(library.undo().unwrap_err().code(), "nothing-to-undo");
    for _ in 0..steps - 1 {
        library.redo().unwrap();
    }
    assert_eq!(names(&library, &w), ["Ana", "Ben", "Cato"]);
}

#[test]
fn a_run_of_marks_is_one_step_and_another_run_is_another() {
    let mut library = library();
    let w = workshop(&mut library);
    let people: Vec<String> = ["Ana", "Ben"].iter().map(|n| person(&mut library, &w, n)).collect();
    let start = library.dump().unwrap();
    for p in &people {
        attendance::set(
            &mut library,
            &w,
            p,
            "2026-11-10/am",
            Some(State::Present),
            Some("first"),
        )
        .unwrap();
    }
    let first = library.dump().unwrap();
    attendance::set(
        &mut library,
        &w,
        &people[0],
        "2026-11-10/pm",
        Some(State::Late),
        Some("second"),
    )
    .unwrap();
    library.undo().unwrap();
    assert_eq!(library.dump().unwrap(), first);
    library.undo().unwrap();
    assert_eq!(library.dump().unwrap(), start);
}

#[test]
fn a_new_act_ends_the_chance_to_redo() {
    let mut library = library();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    library.undo().unwrap();
    person(&mut library, &w, "Ben");
    assert_eq!(library.redo().unwrap_err().code(), "nothing-to-redo");
    assert_eq!(names(&library, &w), ["Ben"]);
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    let done = people::edit(&mut library, &p, ParticipantField::Name, " Ana ").unwrap();
    assert_eq!((done.undo, done.changes), (None, vec![]));
    assert_eq!(library.undo().unwrap().output.op, Op::AddParticipant);
}

#[test]
fn a_refused_act_changes_nothing() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    let before = library.dump().unwrap();
    let refused = people::remove(&mut library, &[p, "no-such-person".into()]).unwrap_err();
    assert_eq!(refused.code(), "not-found-participant");
    assert_eq!(library.dump().unwrap(), before);
    assert_eq!(library.undo().unwrap().output.op, Op::AddParticipant);
}

#[test]
fn texts_with_quotes_and_line_ends_come_back_as_they_were() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana 'O''Hara' \"x\"; DROP TABLE person; --");
    people::edit_extra(&mut library, &p, "Diet's", "no\nnuts 🥜 'here'").unwrap();
    let before = library.dump().unwrap();
    people::remove(&mut library, &[p]).unwrap();
    library.undo().unwrap();
    assert_eq!(library.dump().unwrap(), before);
}
