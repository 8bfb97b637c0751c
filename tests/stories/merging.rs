//! Two records become one person: what each held stays, in the registry and in every workshop.

use flipchart_core::attendance::{self, MarkDetails, State};
use flipchart_core::certificates::{HeldBackWhy, Kind, LedgerState};
use flipchart_core::groups::{self, GroupSettings, RuleKind};
use flipchart_core::people::{self, ParticipantField, ParticipationStatus};
use flipchart_core::plan::{self, BlockDraft, Lead, Place};
use flipchart_core::{Library, Localized, certificates, organisations};
use flipchart_desk::certificates::{self as desk, ExportOptions, export};
use flipchart_desk::unwatched;
use flipchart_stories::{clock, library, paste, person, workshop};

use crate::certificate_acts::issue;

use super::registry::{file, registered, two_records};

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
fn certificates_of_both_records_stay_theirs_and_count_as_issued() {
    let (mut library, workshops, one, other) = two_records();
    let issue = |library: &mut Library, w: &str| {
        attendance::fill(library, w, &[], State::Present).unwrap();
        let dir = tempfile::tempdir().unwrap();
        let options = ExportOptions {
            folder: Some(dir.path().display().to_string()),
            ..ExportOptions::default()
        };
        export(library, w, &options, None, &mut unwatched).unwrap().new
    };
    assert_eq!(issue(&mut library, &workshops[1]), 1);
    assert_eq!(issue(&mut library, &workshops[2]), 2, "one each, to the same person");
    people::merge(&mut library, &one, &other, &[]).unwrap();
    let merged = library.dump().unwrap();
    let held = file(&library, &one).certificates;
    assert_eq!(held.len(), 3);
    assert!(held.iter().all(|one| one.void_reason.is_none()));
    for w in &workshops[1..] {
        let standing = certificates::standings(&library, w, certificates::Kind::Participation).unwrap();
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
fn the_certificate_of_the_record_that_went_belongs_to_who_remains() {
    let mut library = library();
    let w = workshop(&mut library);
    let both = ["Ana Lavekau", "Anna Lavekau"].map(|name| person(&mut library, &w, name));
    let number = issue(&mut library, &w, &both[1], Kind::Participation, None);
    let list = people::participants(&library, &w).unwrap();
    people::merge(&mut library, &list[0].person, &list[1].person, &[]).unwrap();
    let row = desk::handing(&library, &w, Kind::Participation).unwrap().rows.remove(0);
    assert_eq!((&row.issued.number, &row.issued.participant), (&number, &both[0]));
    let register = certificates::register(&library, &w).unwrap().remove(0);
    assert_eq!(register.issued, row.issued);
    let said = ParticipantField::SaidName;
    people::edit(&mut library, &row.issued.participant, said, "AH-na").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let done = desk::reissue(
        &mut library,
        &w,
        &row.issued.participant,
        Kind::Participation,
        None,
        dir.path(),
        None,
    );
    assert_eq!(done.unwrap().supersedes, number);
    library.undo().unwrap();
    library.undo().unwrap();
    let before = certificates::find(&library, &number).unwrap().issued.participant;
    assert_eq!(before, both[1], "apart again");
}

#[test]
fn of_two_certificates_of_one_person_the_one_with_the_right_name_stays() {
    let mut library = library();
    let w = workshop(&mut library);
    for name in ["Ana Lavekau", "Anna Lavekau"] {
        person(&mut library, &w, name);
    }
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions {
        folder: Some(dir.path().display().to_string()),
        ..ExportOptions::default()
    };
    let write = |library: &mut Library| export(library, &w, &options, None, &mut unwatched).unwrap();
    let numbers: Vec<String> = write(&mut library).files.into_iter().map(|f| f.number).collect();
    let list = people::participants(&library, &w).unwrap();
    people::merge(&mut library, &list[0].person, &list[1].person, &[]).unwrap();
    let done = write(&mut library);
    assert_eq!(
        (done.new, &done.files[0].number),
        (0, &numbers[0]),
        "nothing new is needed"
    );
    let spare = certificates::to_hold_back(&library, &w).unwrap();
    let told: Vec<_> = spare.iter().map(|one| (one.number.as_str(), one.why)).collect();
    assert_eq!(told, [(numbers[1].as_str(), HeldBackWhy::Twice)]);

    let one = dir.path().join("one.pdf");
    let again = desk::reissue_number(&mut library, &numbers[1], None, &one, None).unwrap();
    assert_eq!(again.name, "Ana Lavekau", "by either number");
    assert!(certificates::to_hold_back(&library, &w).unwrap().is_empty());
    assert_eq!(write(&mut library).new, 0);
}

#[test]
fn what_is_issued_after_a_merge_takes_the_place_of_all_that_was() {
    let mut library = library();
    let w = workshop(&mut library);
    let both = ["Ana Lavekau", "Anna Lavekau"].map(|name| person(&mut library, &w, name));
    for p in &both {
        issue(&mut library, &w, p, Kind::Participation, None);
    }
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let list = people::participants(&library, &w).unwrap();
    people::merge(&mut library, &list[0].person, &list[1].person, &[]).unwrap();
    // Neither says what is true now.
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions {
        folder: Some(dir.path().display().to_string()),
        ..ExportOptions::default()
    };
    let done = export(&mut library, &w, &options, None, &mut unwatched).unwrap();
    assert_eq!((done.new, done.replaced), (1, 1));
    let register = certificates::register(&library, &w).unwrap();
    for row in &register[..2] {
        assert_eq!(row.state, LedgerState::Superseded);
        assert_eq!(row.superseded_by.as_ref(), Some(&done.files[0].number));
    }
    assert!(certificates::to_hold_back(&library, &w).unwrap().is_empty());
    assert_eq!(register[2].state, LedgerState::Valid);
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
fn who_led_a_session_under_two_names_leads_it_once() {
    let mut library = library();
    let w = workshop(&mut library);
    let both = ["Ana Lavekau", "LAVEKAU A."].map(|name| person(&mut library, &w, name));
    let place = Place {
        day: plan::show(&library, &w).unwrap().days[0].uid.clone(),
        ..Place::default()
    };
    let draft = BlockDraft {
        title: Localized::of("en", "Welcome"),
        minutes: 30,
        leads: both
            .iter()
            .map(|uid| Lead {
                participant: Some(uid.clone()),
                ..Lead::default()
            })
            .collect(),
        ..BlockDraft::default()
    };
    plan::paste(&mut library, &place, &[draft]).unwrap();
    let leads = |library: &Library| plan::show(library, &w).unwrap().days[0].blocks[0].leads.clone();
    assert_eq!(leads(&library).len(), 2);
    let list = people::participants(&library, &w).unwrap();
    people::merge(&mut library, &list[0].person, &list[1].person, &[]).unwrap();
    let led = leads(&library);
    assert_eq!(led.len(), 1);
    assert_eq!(led[0].participant.as_ref(), Some(&both[0]));
}

#[test]
fn neighbours_of_earlier_draws_are_remembered_under_the_name_that_stays() {
    let mut library = library();
    let w = workshop(&mut library);
    let all: Vec<String> = (0..9)
        .map(|n| person(&mut library, &w, &format!("Person {n}")))
        .collect();
    let settings = GroupSettings {
        count: 3,
        ..GroupSettings::default()
    };
    groups::draw_new(&mut library, &w, "Exercise", &settings).unwrap();
    let only = |library: &Library| groups::show(library, &w).unwrap().sets.remove(0);
    let first = only(&library);
    let of = |number: usize| -> Vec<String> { first.groups[number].members.iter().map(|m| m.uid.clone()).collect() };
    let (gone, neighbour) = (of(0).remove(0), of(0).remove(1));
    groups::redraw(&mut library, &first.uid, &settings).unwrap();
    let late = person(&mut library, &w, "Person 0, under another name");
    let person_of = |library: &Library, uid: &str| {
        let list = people::participants(library, &w).unwrap();
        list.into_iter().find(|p| p.uid == uid).unwrap().person
    };
    let (keep, other) = (person_of(&library, &late), person_of(&library, &gone));
    people::merge(&mut library, &keep, &other, &[]).unwrap();
    assert_eq!(people::participants(&library, &w).unwrap().len(), all.len());

    let with = only(&library)
        .groups
        .iter()
        .find(|group| group.members.iter().any(|m| m.uid == neighbour))
        .map(|group| group.number);
    let apart = only(&library).repeated;
    groups::move_members(&mut library, &first.uid, std::slice::from_ref(&late), with).unwrap();
    assert!(
        only(&library).repeated > apart,
        "sat together before, under the other name"
    );
}

#[test]
fn a_link_to_an_institution_goes_only_with_the_words_it_links() {
    let mut library = library();
    let w = workshop(&mut library);
    paste(
        &mut library,
        &w,
        "Name\tOrganisation\nAna Lavekau\tHarbour Office\nAnna Lavekau\tMinistry of Works\n",
    );
    let written = organisations::unlinked(&library)
        .unwrap()
        .into_iter()
        .find(|group| group.text == "Ministry of Works")
        .expect("nobody knows it yet")
        .written;
    organisations::link_new(&mut library, &written, "en").unwrap();
    let records = registered(&library, "lavekau");
    let there = people::participants(&library, &w).unwrap();
    assert!(there[0].institution.is_none() && there[1].institution.is_some());
    let (keep, other) = (&there[0].person, &there[1].person);
    assert_eq!(records.len(), 2);
    people::merge(&mut library, keep, other, &[]).unwrap();
    let one = people::participants(&library, &w).unwrap().remove(0);
    assert_eq!(one.organisation.as_deref(), Some("Harbour Office"));
    assert_eq!(one.institution, None, "the other record's ministry is not hers");
}
