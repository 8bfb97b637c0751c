//! One person, many workshops: linked by an import, told apart for good.

use flipchart_core::people::import::RowDecision;
use flipchart_core::people::{self, Field, ParticipantField, PersonFile, twice};
use flipchart_core::{Error, Library};
use flipchart_desk::lists::{self, ListChoices, ListSource};
use flipchart_stories::{library, paste, person, workshop};

pub fn registered(library: &Library, query: &str) -> Vec<String> {
    let found = people::registry(library, query, 50, 0).unwrap();
    found.into_iter().map(|line| line.uid).collect()
}

pub fn file(library: &Library, uid: &str) -> PersonFile {
    people::person(library, uid).unwrap()
}

/// One person under two spellings, in a workshop each and in one together.
pub fn two_records() -> (Library, [String; 3], String, String) {
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

#[test]
fn what_is_proposed_follows_the_registry() {
    let mut library = library();
    let (first, second) = (workshop(&mut library), workshop(&mut library));
    paste(
        &mut library,
        &first,
        "Name\tE-mail\nKarima Akhmedova\tkarima@a.example\n",
    );
    let source = ListSource {
        text: Some("Name\tE-mail\nКарима Ахмедова\tkarima@a.example\n".into()),
        ..ListSource::default()
    };
    let proposed = |library: &Library| -> Vec<String> {
        let preview = lists::preview(library, &second, &source, &ListChoices::default()).unwrap();
        let proposals = preview.report.rows[0].proposals.iter();
        proposals.map(|one| one.record.name.clone()).collect()
    };
    assert_eq!(proposed(&library), ["Karima Akhmedova"]);
    let person = registered(&library, "karima").remove(0);
    people::edit_person(&mut library, &person, ParticipantField::Name, "Karima Akhmedova-Lee").unwrap();
    assert_eq!(proposed(&library), ["Karima Akhmedova-Lee"]);
    let there = people::participants(&library, &first).unwrap().remove(0).uid;
    people::remove(&mut library, &[there]).unwrap();
    assert!(proposed(&library).is_empty());
    library.undo().unwrap();
    assert_eq!(proposed(&library), ["Karima Akhmedova-Lee"]);
}
