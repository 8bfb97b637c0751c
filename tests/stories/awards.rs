//! Who gets which certificate, and why.

use crate::certificate_acts::issue;
use crate::form_acts::{answers, definition};
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{self, AwardEdit, Design, Eligibility, Kind, Layout, Override, TemplateEdit};
use flipchart_core::evaluation::{self, Entry, OccasionKind};
use flipchart_core::forms::{self, Definition, FormKind, Identity};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::plan::{self, BlockDraft, Place};
use flipchart_core::workshops::{self, Excused, WorkshopEdit};
use flipchart_core::{Library, Localized, OpenOptions};
use flipchart_stories::{HALF_DAYS, clock, library, person, workshop};

/// Marks by letter: p present, l late, e excused, a absent.
fn attend(library: &mut Library, w: &str, p: &str, marks: &str) {
    for (slot, mark) in HALF_DAYS.iter().zip(marks.chars()) {
        let state = match mark {
            'p' => State::Present,
            'l' => State::Late,
            'e' => State::Excused,
            _ => State::Absent,
        };
        attendance::set(library, w, p, slot, Some(state), None).unwrap();
    }
}

/// A test after the workshop with named answers; returns its occasion.
fn test_after(library: &mut Library, w: &str) -> String {
    let named = Definition {
        identity: Identity::Named,
        ..definition()
    };
    let form = forms::add_definition(library, "KNOW", FormKind::Test, &named)
        .unwrap()
        .output;
    evaluation::use_form(library, w, &form).unwrap();
    let all = evaluation::occasions(library, w).unwrap();
    all.into_iter().find(|at| at.kind == OccasionKind::Post).unwrap().uid
}

fn verdict(library: &Library, w: &str, p: &str, kind: Kind) -> Option<Eligibility> {
    let all = certificates::standings(library, w, kind).unwrap();
    all.into_iter()
        .find(|one| one.participant == p)
        .map(|one| one.eligibility)
}

#[test]
fn a_rule_asks_for_role_attendance_and_score_in_any_combination() {
    use Eligibility::{Earned, LowScore, NoScore, Short};
    let mut library = library();
    let w = workshop(&mut library);
    let occasion = test_after(&mut library, &w);
    for (kind, share, score) in [(Kind::Completion, (4, 5), 60), (Kind::Merit, (0, 1), 100)] {
        let edit = AwardEdit {
            active: Some(true),
            share: Some(share),
            score: Some(score),
            ..AwardEdit::default()
        };
        certificates::edit_award(&mut library, &w, kind, &edit).unwrap();
    }
    // Marks, answers to the two questions, and what comes of it: participation, completion, merit.
    type Case = (&'static str, Option<[&'static str; 2]>, [Eligibility; 3]);
    let table: [Case; 6] = [
        ("pppppp", Some(["a", "b"]), [Earned, Earned, Earned]),
        ("ppplla", Some(["a", "a"]), [Earned, LowScore, LowScore]),
        ("ppeepp", Some(["a", "b"]), [Earned, Earned, Earned]),
        ("pppaaa", Some(["a", "b"]), [Short, Short, Earned]),
        ("pppppp", None, [Earned, NoScore, NoScore]),
        ("aaaaaa", Some(["b", "a"]), [Short, Short, LowScore]),
    ];
    for (row, (marks, given, verdicts)) in table.iter().enumerate() {
        let p = person(&mut library, &w, &format!("Person {row}"));
        attend(&mut library, &w, &p, marks);
        if let Some([first, second]) = given {
            let entry = Entry {
                participant: Some(p.clone()),
                answers: answers(&[("q1", first), ("q2", second)]),
                ..Entry::default()
            };
            evaluation::enter(&mut library, &occasion, &entry).unwrap();
        }
        for (kind, expected) in [Kind::Participation, Kind::Completion, Kind::Merit]
            .into_iter()
            .zip(verdicts)
        {
            assert_eq!(verdict(&library, &w, &p, kind), Some(*expected), "row {row}, {kind:?}");
        }
    }
    let half = certificates::standings(&library, &w, Kind::Merit)
        .unwrap()
        .remove(1)
        .score
        .unwrap();
    assert_eq!((half.points, half.most, half.percent()), (100, 200, 50));
    let strict = AwardEdit {
        excused: Some(Excused::Absent),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, Kind::Completion, &strict).unwrap();
    let p = certificates::standings(&library, &w, Kind::Completion)
        .unwrap()
        .remove(2)
        .participant;
    assert_eq!(
        verdict(&library, &w, &p, Kind::Completion),
        Some(Short),
        "excused as chosen, by kind"
    );
    assert_eq!(verdict(&library, &w, &p, Kind::Participation), Some(Earned));
}

#[test]
fn of_two_sheets_the_better_stands_also_in_a_test_of_many_points() {
    let mut library = library();
    let w = workshop(&mut library);
    let mut hard = Definition {
        identity: Identity::Named,
        ..definition()
    };
    (hard.questions[0].points, hard.questions[1].points) = (Some(900.0), Some(100.0));
    let form = forms::add_definition(&mut library, "HARD", FormKind::Test, &hard)
        .unwrap()
        .output;
    evaluation::use_form(&mut library, &w, &form).unwrap();
    let all = evaluation::occasions(&library, &w).unwrap();
    let after = all.into_iter().find(|at| at.kind == OccasionKind::Post).unwrap().uid;
    let both = [("Ana Lavekau", ["b", "b"]), ("LAVEKAU A.", ["a", "a"])].map(|(name, [first, second])| {
        let p = person(&mut library, &w, name);
        let entry = Entry {
            participant: Some(p.clone()),
            answers: answers(&[("q1", first), ("q2", second)]),
            ..Entry::default()
        };
        evaluation::enter(&mut library, &after, &entry).unwrap();
        people::participant(&library, &w, &p).unwrap().person
    });
    people::merge(&mut library, &both[0], &both[1], &[]).unwrap();
    let score = certificates::standings(&library, &w, Kind::Merit)
        .unwrap()
        .remove(0)
        .score
        .unwrap();
    assert_eq!(score.percent(), 90);
}

#[test]
fn a_rule_may_ask_for_the_score_of_any_test_that_has_scores() {
    use Eligibility::{Earned, LowScore};
    let mut library = library();
    let w = workshop(&mut library);
    let after = test_after(&mut library, &w);
    let ask = |library: &mut Library, occasion: &str| {
        let edit = AwardEdit {
            share: Some((0, 1)),
            score: Some(60),
            occasion: Some(occasion.into()),
            ..AwardEdit::default()
        };
        certificates::edit_award(library, &w, Kind::Completion, &edit).unwrap();
    };
    let p = person(&mut library, &w, "Ana");
    let tests = |library: &Library| -> Vec<String> {
        let found = certificates::scored_tests(library, &w).unwrap();
        found.into_iter().map(|test| test.uid).collect()
    };
    assert_eq!(tests(&library), [""; 0], "a test without answers is none to choose");
    let all = evaluation::occasions(&library, &w).unwrap();
    let before = all.iter().find(|at| at.kind == OccasionKind::Pre).unwrap().uid.clone();
    for (occasion, second) in [(&before, "b"), (&after, "a")] {
        let entry = Entry {
            participant: Some(p.clone()),
            answers: answers(&[("q1", "a"), ("q2", second)]),
            ..Entry::default()
        };
        evaluation::enter(&mut library, occasion, &entry).unwrap();
    }
    assert_eq!(tests(&library), [before.clone(), after]);
    ask(&mut library, "");
    assert_eq!(verdict(&library, &w, &p, Kind::Completion), Some(LowScore));
    ask(&mut library, &before);
    assert_eq!(verdict(&library, &w, &p, Kind::Completion), Some(Earned));
}

#[test]
fn roles_decide_who_is_on_which_list() {
    let mut library = library();
    let w = workshop(&mut library);
    let roles = ["participant", "facilitator", "speaker", "moderator", "organiser"];
    let people = roles.map(|role| {
        let p = person(&mut library, &w, role);
        people::edit(&mut library, &p, ParticipantField::Role, role).unwrap();
        p
    });
    let listed = |library: &Library, kind| -> Vec<String> {
        let all = certificates::standings(library, &w, kind).unwrap();
        all.into_iter().map(|one| one.name).collect()
    };
    assert_eq!(listed(&library, Kind::Participation), ["participant"]);
    assert_eq!(listed(&library, Kind::Facilitator), ["facilitator", "moderator"]);
    assert_eq!(listed(&library, Kind::Speaker), ["speaker"]);
    assert_eq!(
        verdict(&library, &w, &people[2], Kind::Speaker),
        Some(Eligibility::Earned)
    );
    people::edit(&mut library, &people[2], ParticipantField::Status, "withdrew").unwrap();
    assert_eq!(
        verdict(&library, &w, &people[2], Kind::Speaker),
        Some(Eligibility::Short)
    );
    certificates::decide(
        &mut library,
        &people[4],
        Kind::Speaker,
        Some(Override::Grant),
        "stepped in",
    )
    .unwrap();
    assert_eq!(
        verdict(&library, &w, &people[4], Kind::Speaker),
        Some(Eligibility::Granted)
    );
    assert_eq!(
        verdict(&library, &w, &people[4], Kind::Participation),
        None,
        "a decision is about one kind"
    );
    let number = issue(&mut library, &w, &people[1], Kind::Facilitator, None);
    people::edit(&mut library, &people[1], ParticipantField::Role, "participant").unwrap();
    assert_eq!(
        verdict(&library, &w, &people[1], Kind::Facilitator),
        Some(Eligibility::OtherRole)
    );
    let sheets = certificates::to_hold_back(&library, &w).unwrap();
    assert_eq!(
        sheets.into_iter().map(|sheet| sheet.number).collect::<Vec<_>>(),
        [number]
    );
}

#[test]
fn share_and_excused_of_participation_are_the_workshops_own() {
    let mut library = library();
    let w = workshop(&mut library);
    let edit = AwardEdit {
        share: Some((1, 2)),
        excused: Some(Excused::Present),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, Kind::Participation, &edit).unwrap();
    let facts = workshops::get(&library, &w).unwrap();
    assert_eq!(
        (facts.share_num, facts.share_den, facts.excused),
        (1, 2, Excused::Present)
    );
    let change = WorkshopEdit {
        share: Some((2, 3)),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut library, &w, &change).unwrap();
    let award = certificates::awards(&library, &w).unwrap().remove(0);
    assert_eq!((award.active, award.rule.share), (true, Some((2, 3))));
    let copy = plan::copy_workshop(&mut library, &w, "Again", "2027-02-01")
        .unwrap()
        .output;
    let award = certificates::awards(&library, &copy).unwrap().remove(0);
    assert_eq!((award.rule.share, award.rule.excused), (Some((2, 3)), Excused::Present));
}

#[test]
fn a_certificate_of_participation_is_for_who_was_there() {
    use Eligibility::{Earned, NotYet, Short};
    let mut library = library();
    let w = workshop(&mut library);
    let none = AwardEdit {
        share: Some((0, 1)),
        ..AwardEdit::default()
    };
    let refused = certificates::edit_award(&mut library, &w, Kind::Participation, &none).unwrap_err();
    assert_eq!(refused.params()["reason"], "required");
    let none = WorkshopEdit {
        share: Some((0, 1)),
        ..WorkshopEdit::default()
    };
    assert_eq!(
        workshops::edit(&mut library, &w, &none).unwrap_err().params()["reason"],
        "required"
    );
    // As a library of before may have it.
    let [came, never, stayed_away, withdrew] =
        ["Came", "Never", "Away", "Withdrew"].map(|name| person(&mut library, &w, name));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("before.fliplib");
    library.copy_to(&path).unwrap();
    let before = rusqlite::Connection::open(&path).unwrap();
    before.execute_batch("UPDATE workshop SET share_num = 0").unwrap();
    drop(before);
    let options = OpenOptions::writing("test", clock("2026-11-11T09:00:00Z"));
    let mut library = Library::open(&path, &options).unwrap();
    attend(&mut library, &w, &came, "paaaaa");
    attend(&mut library, &w, &never, "aaaaaa");
    attend(&mut library, &w, &withdrew, "paaaaa");
    people::edit(&mut library, &stayed_away, ParticipantField::Status, "no_show").unwrap();
    people::edit(&mut library, &withdrew, ParticipantField::Status, "withdrew").unwrap();
    let late = person(&mut library, &w, "Late");
    let verdicts =
        [&came, &never, &stayed_away, &withdrew, &late].map(|p| verdict(&library, &w, p, Kind::Participation));
    assert_eq!(verdicts, [Earned, Short, Short, Short, NotYet].map(Some));
}

#[test]
fn a_decision_goes_along_when_two_records_become_one() {
    let mut library = library();
    let w = workshop(&mut library);
    let (ana, anna) = (
        person(&mut library, &w, "Ana Lavekau"),
        person(&mut library, &w, "Anna Lavekau"),
    );
    certificates::decide(&mut library, &anna, Kind::Merit, Some(Override::Grant), "led the group").unwrap();
    certificates::decide(
        &mut library,
        &anna,
        Kind::Participation,
        Some(Override::Grant),
        "was ill",
    )
    .unwrap();
    certificates::decide(
        &mut library,
        &ana,
        Kind::Participation,
        Some(Override::Withhold),
        "left",
    )
    .unwrap();
    let uid = |p: &str| people::participant(&library, &w, p).unwrap().person;
    let (keep, other) = (uid(&ana), uid(&anna));
    people::merge(&mut library, &keep, &other, &[]).unwrap();
    assert_eq!(verdict(&library, &w, &ana, Kind::Merit), Some(Eligibility::Granted));
    assert_eq!(
        verdict(&library, &w, &ana, Kind::Participation),
        Some(Eligibility::Withheld),
        "its own stands"
    );
    library.undo().unwrap();
    assert_eq!(verdict(&library, &w, &ana, Kind::Merit), Some(Eligibility::NoScore));
    assert_eq!(verdict(&library, &w, &anna, Kind::Merit), Some(Eligibility::Granted));
}

#[test]
fn hours_come_from_the_plan_unless_somebody_says_otherwise() {
    let mut library = library();
    let w = workshop(&mut library);
    assert_eq!(certificates::hours(&library, &w).unwrap(), None);
    let day = plan::show(&library, &w).unwrap().days[0].uid.clone();
    let place = Place {
        day,
        ..Place::default()
    };
    let draft = BlockDraft {
        title: Localized::of("en", "Data"),
        minutes: 90,
        ..BlockDraft::default()
    };
    plan::add(&mut library, &place, &draft).unwrap();
    assert_eq!(certificates::hours(&library, &w).unwrap(), Some(90));
    let say = |minutes| WorkshopEdit {
        certificate_minutes: Some(minutes),
        place_phrase: Some(Localized::of("ru", "в городе Суве")),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut library, &w, &say(1200)).unwrap();
    assert_eq!(certificates::hours(&library, &w).unwrap(), Some(1200));
    workshops::edit(&mut library, &w, &say(0)).unwrap();
    assert_eq!(certificates::hours(&library, &w).unwrap(), Some(90));
    assert_eq!(
        workshops::get(&library, &w).unwrap().place_phrase.get("ru", &[]),
        "в городе Суве"
    );
}

#[test]
fn a_template_is_one_file_and_a_file_that_would_print_something_else_is_refused() {
    let mut here = library();
    let picture = b"\x89PNG\r\n\x1a\n and so on".to_vec();
    let sha = here.keep_bytes(&picture).unwrap();
    let uid = certificates::copy_template(&mut here, "bilingual", "Two columns")
        .unwrap()
        .output;
    let design = Design {
        background: Some(sha.clone()),
        accent: Some("#00a5b5".into()),
        ..Design::built_in(Layout::Bilingual)
    };
    let edit = TemplateEdit {
        design: Some(design.clone()),
        ..TemplateEdit::default()
    };
    certificates::edit_template(&mut here, &uid, &edit).unwrap();
    here.tidy().unwrap();
    let file = certificates::export_template(&here, &uid).unwrap();
    let mut there = library();
    let uid = certificates::import_template(&mut there, &file, "two.flipcert")
        .unwrap()
        .output;
    let found = certificates::template(&there, &uid).unwrap();
    assert_eq!((found.name.as_str(), &found.design), ("Two columns", &design));
    assert_eq!(there.bytes(&sha).unwrap(), picture);
    let mut refused = |text: &str| {
        certificates::import_template(&mut there, text, "two.flipcert")
            .unwrap_err()
            .code()
    };
    for (from, to, code) in [
        ("\"version\": 1", "\"version\": 2", "unreadable-template-too-new"),
        ("\"offset_x\"", "\"slant\"", "unreadable-not-a-template"),
        (
            "\"base64\": \"iVBO",
            "\"base64\": \"iVBP",
            "unreadable-template-picture",
        ),
        (
            "flipchart-certificate-template",
            "something",
            "unreadable-not-a-template",
        ),
        ("#00a5b5", "teal", "invalid"),
    ] {
        assert!(file.contains(from), "{from}");
        assert_eq!(refused(&file.replace(from, to)), code, "{to}");
    }
    assert_eq!(refused(""), "unreadable-not-a-template");
    assert_eq!(refused(&" ".repeat(25 << 20)), "unreadable-template-too-large");
}
