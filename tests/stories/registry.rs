//! One person, many workshops: linked by an import, merged by hand, told apart for good.

use flipchart_core::attendance::{self, MarkDetails, State};
use flipchart_core::groups::{self, RuleKind};
use flipchart_core::people::import::RowDecision;
use flipchart_core::people::{self, Field, ParticipantField, ParticipationStatus, PersonFile, twice};
use flipchart_core::{Error, Library, certificates};
use flipchart_desk::certificates::{ExportOptions, export};
use flipchart_desk::lists::{self, ListChoices, ListSource};
use flipchart_desk::unwatched;
use flipchart_stories::{clock, library, paste, person, workshop};

fn registered(library: &Library, query: &str) -> Vec<String> {
    let found = people::registry(library, query, 50, 0).unwrap();
    found.into_iter().map(|line| line.uid).collect()
}

fn file(library: &Library, uid: &str) -> PersonFile {
    people::person(library, uid).unwrap()
}

/// One person under two spellings, in a workshop each and in one together.
fn two_records() -> (Library, [String; 3], String, String) {
    let mut library = library();
    let workshops = [(); 3].map(|()| workshop(&mut library));
    paste(
        &mut library,
        &workshops[0],
        "Name\tE-mail\tPhone\nSalma El Amrani\tsalma@old.example\t+212 5\n",
    );
    paste(
        &mut library,
        &workshops[1],
        "Name\tE-mail\tSex\nEL AMRANI Salma\tsalma@new.example\tF\n",
    );
    let (one, other) = (
        registered(&library, "salma@old").remove(0),
        registered(&library, "salma@new").remove(0),
    );
    let source = |text: &str| ListSource {
        text: Some(text.into()),
        ..ListSource::default()
    };
    let choices = |list: &[(u32, &String)]| ListChoices {
        decisions: list
            .iter()
            .map(|(row, person)| RowDecision {
                row: *row,
                person: Some((*person).clone()),
                ..RowDecision::default()
            })
            .collect(),
        ..ListChoices::default()
    };
    let both = source("Name\tDiet\nSalma El Amrani\thalal\nEL AMRANI Salma\t\n");
    lists::import(&mut library, &workshops[2], &both, &choices(&[(2, &one), (3, &other)])).unwrap();
    (library, workshops, one, other)
}

#[test]
fn a_merge_keeps_both_histories() {
    let (mut library, workshops, one, other) = two_records();
    let third = people::participants(&library, &workshops[2]).unwrap();
    assert_eq!(third.len(), 2, "the same person is there twice");
    let (kept, gone) = (&third[0].uid, &third[1].uid);
    let mark = |library: &mut Library, who: &str, slot: &str, state| {
        attendance::set(library, &workshops[2], who, slot, Some(state), None).unwrap();
    };
    mark(&mut library, kept, "2026-11-10/am", State::Absent);
    mark(&mut library, gone, "2026-11-10/am", State::Present);
    mark(&mut library, gone, "2026-11-10/pm", State::Late);

    let before = library.dump().unwrap();
    let done = people::merge(&mut library, &one, &other, &[ParticipantField::Email])
        .unwrap()
        .output;
    assert_eq!((done.moved, done.joined), (1, 1));
    let merged = file(&library, &one);
    assert_eq!(merged.name, "Salma El Amrani");
    assert_eq!(
        merged.email.as_deref(),
        Some("salma@new.example"),
        "taken from the other record"
    );
    assert_eq!(merged.phone.as_deref(), Some("+212 5"));
    assert!(merged.sex.is_some(), "what the first record lacked came from the other");
    assert_eq!(merged.other_names, ["EL AMRANI Salma"]);
    assert_eq!(merged.other_emails, ["salma@old.example"]);
    assert_eq!(merged.workshops.len(), 3);
    let there = people::participants(&library, &workshops[2]).unwrap();
    assert_eq!(there.len(), 1);
    assert_eq!(there[0].diet.as_deref(), Some("halal"));
    let sheet = attendance::sheet(&library, &workshops[2]).unwrap();
    assert_eq!(
        sheet.rows[0].share.attended, 2,
        "whoever was seen in one record was there"
    );

    assert_eq!(
        registered(&library, "salma@old"),
        std::slice::from_ref(&one),
        "found by what was known before"
    );
    assert_eq!(
        file(&library, &other).uid,
        one,
        "the old identity leads to the person who remains"
    );
    library.undo().unwrap();
    assert_eq!(library.dump().unwrap(), before);
}

#[test]
fn merging_a_record_with_itself_is_refused_and_so_is_a_stranger() {
    let (mut library, _, one, _) = two_records();
    let itself = people::merge(&mut library, &one, &one, &[]);
    assert!(
        matches!(
            itself,
            Err(Error::Precondition {
                code: "same-record",
                ..
            })
        ),
        "{itself:?}"
    );
    let nobody = people::merge(&mut library, &one, "nobody", &[]);
    assert!(matches!(nobody, Err(Error::NotFound { .. })));
    let role = people::merge(&mut library, &one, &one, &[ParticipantField::Role]);
    assert!(role.is_err());
}

#[test]
fn three_records_merged_one_after_another_stay_findable_by_each_identity() {
    let mut library = library();
    let uids: Vec<String> = ["Ana One", "Ana Two", "Ana Three"]
        .iter()
        .map(|name| {
            let w = workshop(&mut library);
            person(&mut library, &w, name);
            registered(&library, name).remove(0)
        })
        .collect();
    people::merge(&mut library, &uids[1], &uids[2], &[]).unwrap();
    people::merge(&mut library, &uids[0], &uids[1], &[]).unwrap();
    for uid in &uids {
        assert_eq!(file(&library, uid).uid, uids[0]);
    }
    assert_eq!(file(&library, &uids[0]).other_names, ["Ana Three", "Ana Two"]);
}

#[test]
fn a_row_is_the_person_one_says_it_is() {
    let mut library = library();
    let (first, second) = (workshop(&mut library), workshop(&mut library));
    paste(
        &mut library,
        &first,
        "Name\tE-mail\tPosition\nКарима Ахмедова\tkarima@a.example\tOfficer\n",
    );
    let known = registered(&library, "karima").remove(0);
    let source = ListSource {
        text: Some("Name\tE-mail\tPosition\nKarima Akhmedova\tk.akhmedova@b.example\tHead\n".into()),
        ..ListSource::default()
    };
    let mut choices = ListChoices {
        decisions: vec![RowDecision {
            row: 2,
            person: Some(known.clone()),
            keep: vec![Field::Name],
            ..RowDecision::default()
        }],
        ..ListChoices::default()
    };
    let row = lists::preview(&library, &second, &source, &choices)
        .unwrap()
        .report
        .rows
        .remove(0);
    assert_eq!(row.why.as_deref(), Some("known-person"));
    let shown: Vec<_> = row.changes.iter().map(|c| (c.field, c.after.as_str())).collect();
    assert!(shown.contains(&(Field::Email, "k.akhmedova@b.example")), "{shown:?}");

    lists::import(&mut library, &second, &source, &choices).unwrap();
    let person = file(&library, &known);
    assert_eq!(person.name, "Карима Ахмедова", "kept as decided");
    assert_eq!(person.email.as_deref(), Some("k.akhmedova@b.example"));
    assert_eq!(person.other_emails, ["karima@a.example"]);
    assert_eq!(person.workshops.len(), 2);

    choices.decisions[0] = RowDecision {
        row: 2,
        leave_out: true,
        ..RowDecision::default()
    };
    let row = lists::preview(&library, &first, &source, &choices)
        .unwrap()
        .report
        .rows
        .remove(0);
    assert_eq!(row.why.as_deref(), Some("left-out"));
}

#[test]
fn what_was_said_to_be_two_people_stays_two() {
    let (mut library, _, one, other) = two_records();
    let looks_alike = |library: &Library| {
        let pairs = twice::twins(library, None, &mut |_, _| true).unwrap();
        pairs.iter().any(|pair| {
            let pair = [&pair.one.person, &pair.other.person];
            pair.contains(&&one) && pair.contains(&&other)
        })
    };
    assert!(looks_alike(&library));
    twice::keep_apart(&mut library, &other, &one, true).unwrap();
    assert!(!looks_alike(&library));
    library.undo().unwrap();
    assert!(looks_alike(&library));
}

#[test]
fn two_people_can_be_looked_at_side_by_side_and_a_decision_taken_back() {
    let (mut library, _, one, other) = two_records();
    let w = workshop(&mut library);
    person(&mut library, &w, "Iosefa Naulu");
    let stranger = registered(&library, "naulu").remove(0);
    let pair = twice::pair(&library, &one, &stranger).unwrap();
    assert_eq!((&pair.one.person, &pair.other.person), (&one, &stranger));
    assert!(!pair.together);
    assert!(twice::pair(&library, &one, &other).unwrap().together);
    assert!(matches!(
        twice::pair(&library, &one, &one),
        Err(Error::Precondition {
            code: "same-record",
            ..
        })
    ));

    let apart = |library: &Library, who: &str| -> Vec<String> {
        let known = twice::apart_of(library, who).unwrap();
        known.into_iter().map(|record| record.person).collect()
    };
    assert!(apart(&library, &one).is_empty());
    twice::keep_apart(&mut library, &one, &stranger, true).unwrap();
    twice::keep_apart(&mut library, &other, &stranger, true).unwrap();
    assert_eq!(apart(&library, &one), std::slice::from_ref(&stranger));
    people::merge(&mut library, &one, &other, &[]).unwrap();
    assert_eq!(
        apart(&library, &other),
        std::slice::from_ref(&stranger),
        "the old identity asks, too"
    );
    assert_eq!(apart(&library, &stranger), std::slice::from_ref(&one));
    twice::keep_apart(&mut library, &stranger, &one, false).unwrap();
    assert!(apart(&library, &one).is_empty());
}

#[test]
fn certificates_of_both_records_stay_theirs_and_count_as_issued() {
    let (mut library, workshops, one, other) = two_records();
    let issue = |library: &mut Library, w: &str| {
        attendance::fill(library, w, &[], State::Present).unwrap();
        let dir = tempfile::tempdir().unwrap();
        let options = ExportOptions {
            folder: Some(dir.path().display().to_string()),
            ..ExportOptions::default()
        };
        export(library, w, &options, &mut unwatched).unwrap().new
    };
    assert_eq!(issue(&mut library, &workshops[1]), 1);
    assert_eq!(issue(&mut library, &workshops[2]), 2, "one each, to the same person");
    people::merge(&mut library, &one, &other, &[]).unwrap();
    let merged = library.dump().unwrap();
    let held = file(&library, &one).certificates;
    assert_eq!(held.len(), 3);
    assert!(held.iter().all(|one| one.void_reason.is_none()));
    for w in &workshops[1..] {
        let standing = certificates::standings(&library, w).unwrap();
        assert_eq!(standing.len(), 1);
        assert!(standing[0].issued.is_some(), "what the other record got counts");
    }
    library.undo().unwrap();
    assert_eq!(file(&library, &other).certificates.len(), 2);
    library.redo().unwrap();
    assert_eq!(library.dump().unwrap(), merged);
    assert_eq!(file(&library, &other).certificates.len(), 3);
}

#[test]
fn what_was_confirmed_is_asked_again_where_the_merge_prints_another_name() {
    let (mut library, workshops, one, other) = two_records();
    let confirm = |library: &mut Library, w: &str| {
        let all: Vec<String> = people::participants(library, w)
            .unwrap()
            .into_iter()
            .map(|p| p.uid)
            .collect();
        people::proof(library, &all, true).unwrap();
    };
    workshops.iter().for_each(|w| confirm(&mut library, w));
    people::merge(&mut library, &one, &other, &[]).unwrap();
    let confirmed = |w: &str| people::participants(&library, w).unwrap()[0].proofed;
    assert!(confirmed(&workshops[0]), "prints what it printed");
    assert!(
        !confirmed(&workshops[1]),
        "was confirmed in capitals and would print otherwise"
    );
    assert!(confirmed(&workshops[2]));
}

#[test]
fn in_one_workshop_nothing_that_either_record_holds_is_lost() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(
        &mut library,
        &w,
        "Name\tE-mail\tAllergies\nLitia Vakarau\tlitia@a.example\tnuts\nVAKARAU L.\tl.v@b.example\tshellfish\n",
    );
    let list = people::participants(&library, &w).unwrap();
    let (kept, gone) = (&list[0], &list[1]);
    people::edit(&mut library, &kept.uid, ParticipantField::Status, "withdrew").unwrap();
    let slot = "2026-11-10/am";
    attendance::set(&mut library, &w, &kept.uid, slot, Some(State::Absent), None).unwrap();
    let away = MarkDetails {
        reason: "at the embassy".into(),
        ..MarkDetails::default()
    };
    attendance::set_details(&mut library, &w, &gone.uid, slot, &away).unwrap();
    groups::add_rule(
        &mut library,
        &w,
        RuleKind::Together,
        &[kept.uid.clone(), gone.uid.clone()],
    )
    .unwrap();

    people::merge(&mut library, &kept.person, &gone.person, &[]).unwrap();
    let merged = people::participants(&library, &w).unwrap().remove(0);
    assert_eq!(
        merged.status,
        ParticipationStatus::Confirmed,
        "came under the other name"
    );
    assert_eq!(merged.extra[0].value, "nuts / shellfish");
    let mark = attendance::sheet(&library, &w).unwrap().rows[0].marks[0]
        .clone()
        .unwrap();
    assert_eq!(
        (mark.state, mark.reason.as_deref()),
        (State::Excused, Some("at the embassy"))
    );
    assert!(
        groups::show(&library, &w).unwrap().rules.is_empty(),
        "nobody is kept together with themselves"
    );
}

#[test]
fn a_badge_of_the_record_that_went_still_opens_the_door() {
    let mut library = Library::in_memory(clock("2026-11-09T21:20:00Z")).unwrap();
    let w = workshop(&mut library);
    let badges = ["Ana Lavekau", "LAVEKAU A."].map(|name| person(&mut library, &w, name));
    let list = people::participants(&library, &w).unwrap();
    people::merge(&mut library, &list[0].person, &list[1].person, &[]).unwrap();
    let code = people::badge_code(&badges[1]);
    let seen = attendance::scan(&mut library, Some(&w), &code, None).unwrap().output;
    assert_eq!(seen.people[0].participant, badges[0]);
    assert_eq!(seen.people[0].name, "Ana Lavekau");
}

#[test]
fn a_person_is_edited_by_either_identity() {
    let (mut library, _, one, other) = two_records();
    people::merge(&mut library, &one, &other, &[]).unwrap();
    people::edit_person(&mut library, &other, ParticipantField::GivenName, "Salma").unwrap();
    assert_eq!(file(&library, &one).given_name.as_deref(), Some("Salma"));
}

#[test]
fn a_sender_s_columns_are_known_the_next_time() {
    let mut library = library();
    let w = workshop(&mut library);
    let source = ListSource {
        text: Some("Name\tCode\nLitia Vakarau\tMoE\n".into()),
        ..ListSource::default()
    };
    let choices = ListChoices {
        columns: vec![lists::ColumnChoice {
            index: 1,
            field: Field::Organisation,
            sensitive: false,
        }],
        remember: Some("Ministry of Economy".into()),
        ..ListChoices::default()
    };
    lists::import(&mut library, &w, &source, &choices).unwrap();
    let kept = people::mappings(&library).unwrap();
    assert_eq!(kept[0].name, "Ministry of Economy");
    assert_eq!(kept[0].headings[1].field, Field::Organisation);
    library.undo().unwrap();
    assert!(people::mappings(&library).unwrap().is_empty(), "one import is one undo");
}
