//! Groups: drawn for an exercise, mended by hand, drawn again, and kept to what was agreed.

use flipchart_core::groups::{self, Balance, GroupSet, GroupSettings, RuleKind};
use flipchart_core::people::{self, NewParticipant, ParticipantField, Role, Sex};
use flipchart_core::{Error, Library};
use flipchart_stories::{library, person, workshop};

/// A room of twenty-four from six countries, half of them women; returns the workshop and the people.
fn room(library: &mut Library) -> (String, Vec<String>) {
    let w = workshop(library);
    let people = (0..24).map(|n| {
        let facts = NewParticipant {
            name: format!("Person {}", n + 1),
            sex: Some(if n % 2 == 0 { Sex::Female } else { Sex::Male }),
            country: Some(["FJ", "WS", "TO", "VU", "SB", "KI"][n / 4].into()),
            organisation: Some(format!("Ministry {}", n % 8)),
            ..NewParticipant::default()
        };
        people::add(library, &w, &facts).expect("a person").output
    });
    let people = people.collect();
    (w, people)
}

fn settings(count: u32) -> GroupSettings {
    GroupSettings {
        count,
        ..GroupSettings::default()
    }
}

fn only(library: &Library, w: &str) -> GroupSet {
    groups::show(library, w).unwrap().sets.remove(0)
}

fn group_of(set: &GroupSet, person: &str) -> Option<u32> {
    let group = set
        .groups
        .iter()
        .find(|group| group.members.iter().any(|m| m.uid == person));
    group.map(|group| group.number)
}

#[test]
fn a_room_is_divided_so_that_every_group_is_mixed() {
    let mut library = library();
    let (w, _) = room(&mut library);
    groups::draw_new(&mut library, &w, " Exercise 1 ", &settings(6)).unwrap();
    let set = only(&library, &w);
    assert_eq!(
        (set.name.as_str(), set.groups.len(), set.repeated),
        ("Exercise 1", 6, 0)
    );
    for group in &set.groups {
        let f = group.figures;
        assert_eq!((f.people, f.women, f.men), (4, 2, 2));
        assert_eq!(f.countries, 4, "nobody sits with somebody from home: {f:?}");
        assert!(f.institutions >= 3);
    }
    assert!(set.unplaced.is_empty() && set.broken.is_empty());
    assert!(set.settings.seed.is_some(), "the draw can be told again");
}

#[test]
fn groups_can_be_given_by_their_size() {
    let mut library = library();
    let (w, _) = room(&mut library);
    let five = GroupSettings {
        size: Some(5),
        ..settings(0)
    };
    groups::draw_new(&mut library, &w, "Fives", &five).unwrap();
    let sizes: Vec<u32> = only(&library, &w).groups.iter().map(|g| g.figures.people).collect();
    assert_eq!(sizes.iter().sum::<u32>(), 24);
    assert!(
        sizes.len() == 5 && sizes.iter().all(|size| (4..=5).contains(size)),
        "{sizes:?}"
    );
}

#[test]
fn three_exercises_bring_new_neighbours_each_time() {
    let mut library = library();
    let (w, _) = room(&mut library);
    groups::draw_new(&mut library, &w, "Exercise 1", &settings(6)).unwrap();
    groups::draw_new(&mut library, &w, "Exercise 2", &settings(6)).unwrap();
    let second = groups::show(&library, &w).unwrap().sets.remove(1);
    assert_eq!(second.repeated, 0);
    groups::redraw(&mut library, &second.uid, &settings(6)).unwrap();
    let third = groups::show(&library, &w).unwrap().sets.remove(1);
    assert_eq!((second.earlier, third.earlier), (1, 2));
    assert_eq!(third.repeated, 0, "not with those of its own draw before, either");
    assert_ne!(second.groups, third.groups);
}

#[test]
fn rules_hold_in_every_draw_and_are_told_when_a_hand_breaks_them() {
    let mut library = library();
    let (w, people) = room(&mut library);
    let interpreter_and_guest = people[0..2].to_vec();
    let three_bosses = people[3..6].to_vec();
    let together = groups::add_rule(&mut library, &w, RuleKind::Together, &interpreter_and_guest)
        .unwrap()
        .output;
    groups::add_rule(&mut library, &w, RuleKind::Apart, &three_bosses).unwrap();
    groups::draw_new(&mut library, &w, "Exercise 1", &settings(6)).unwrap();
    let set = only(&library, &w);
    assert!(set.broken.is_empty());
    assert_eq!(group_of(&set, &people[0]), group_of(&set, &people[1]));
    let elsewhere = group_of(&set, &people[0]).unwrap() % 6 + 1;
    groups::move_members(&mut library, &set.uid, &people[0..1], Some(elsewhere)).unwrap();
    assert_eq!(only(&library, &w).broken, std::slice::from_ref(&together));
    groups::remove_rule(&mut library, &together).unwrap();
    assert!(only(&library, &w).broken.is_empty());
}

#[test]
fn rules_that_contradict_are_refused_by_name() {
    let mut library = library();
    let (w, people) = room(&mut library);
    let rule = |library: &mut Library, kind, people: &[&String]| {
        let people: Vec<String> = people.iter().map(|uid| (*uid).clone()).collect();
        groups::add_rule(library, &w, kind, &people).map(|done| done.output)
    };
    rule(&mut library, RuleKind::Together, &[&people[0], &people[1]]).unwrap();
    rule(&mut library, RuleKind::Together, &[&people[1], &people[2]]).unwrap();
    let refused = rule(&mut library, RuleKind::Apart, &[&people[2], &people[0]]).unwrap_err();
    assert_eq!(refused.code(), "group-rules-contradict");
    assert_eq!(
        (refused.params()["name"].as_str(), refused.params()["other"].as_str()),
        ("Person 1", "Person 3")
    );
    let alone = rule(&mut library, RuleKind::Apart, &[&people[0], &people[0]]).unwrap_err();
    assert!(
        matches!(alone, Error::Invalid { .. }),
        "nobody is apart from themselves"
    );
    assert_eq!(groups::show(&library, &w).unwrap().rules.len(), 2);
}

#[test]
fn a_rule_that_cannot_hold_is_told_and_the_others_hold() {
    let mut library = library();
    let (w, people) = room(&mut library);
    let crowd = groups::add_rule(&mut library, &w, RuleKind::Together, &people[0..7])
        .unwrap()
        .output;
    groups::add_rule(&mut library, &w, RuleKind::Apart, &people[10..13]).unwrap();
    groups::draw_new(&mut library, &w, "Exercise 1", &settings(6)).unwrap();
    assert_eq!(only(&library, &w).broken, [crowd], "seven do not fit where four sit");
}

#[test]
fn who_is_pinned_stays_when_the_others_are_drawn_again() {
    let mut library = library();
    let (w, people) = room(&mut library);
    groups::draw_new(&mut library, &w, "Exercise 1", &settings(6)).unwrap();
    let set = only(&library, &w);
    let kept = [people[4].clone(), people[9].clone()];
    groups::pin(&mut library, &set.uid, &kept, true).unwrap();
    groups::rename_group(&mut library, &set.uid, 2, "The reef").unwrap();
    groups::redraw(&mut library, &set.uid, &settings(6)).unwrap();
    let again = only(&library, &w);
    for person in &kept {
        assert_eq!(group_of(&again, person), group_of(&set, person));
    }
    assert_ne!(again.groups, set.groups);
    assert_eq!(again.groups[1].name, "The reef");
    library.undo().unwrap();
    assert_eq!(only(&library, &w).groups[2], {
        let mut group = set.groups[2].clone();
        group.members.iter_mut().for_each(|m| m.pinned = kept.contains(&m.uid));
        group
    });
}

#[test]
fn who_comes_later_waits_and_one_act_finds_a_place() {
    let mut library = library();
    let (w, people) = room(&mut library);
    groups::draw_new(&mut library, &w, "Exercise 1", &settings(6)).unwrap();
    let set = only(&library, &w);
    groups::move_members(&mut library, &set.uid, &people[5..6], None).unwrap();
    let late = person(&mut library, &w, "Somebody Late");
    let guest = person(&mut library, &w, "A Speaker");
    people::edit(&mut library, &guest, ParticipantField::Role, "speaker").unwrap();
    people::edit(&mut library, &people[8], ParticipantField::Status, "withdrew").unwrap();
    assert_eq!(
        only(&library, &w).unplaced,
        [people[5].clone(), late.clone()],
        "only those who take part"
    );
    assert_eq!(groups::place_rest(&mut library, &set.uid).unwrap().output, 2);
    let done = only(&library, &w);
    assert!(done.unplaced.is_empty());
    assert_eq!(
        group_of(&done, &people[5]),
        group_of(&set, &people[5]),
        "into the gap that was left"
    );
    assert!(done.groups.iter().all(|g| g.figures.people <= 5));
    people::remove(&mut library, &[late]).unwrap();
    assert!(only(&library, &w).groups.iter().all(|g| g.figures.people == 4));
}

#[test]
fn facilitators_are_drawn_when_they_are_asked_for() {
    let mut library = library();
    let (w, people) = room(&mut library);
    for uid in &people[..4] {
        people::edit(&mut library, uid, ParticipantField::Role, "facilitator").unwrap();
    }
    let both = GroupSettings {
        roles: vec![Role::Participant, Role::Facilitator],
        by: vec![Balance::Role],
        ..settings(4)
    };
    groups::draw_new(&mut library, &w, "With us", &both).unwrap();
    let set = only(&library, &w);
    let facilitators = |number| {
        people[..4]
            .iter()
            .filter(|uid| group_of(&set, uid) == Some(number))
            .count()
    };
    assert_eq!((1..=4).map(facilitators).collect::<Vec<_>>(), [1, 1, 1, 1]);
}

#[test]
fn what_cannot_be_drawn_is_refused_and_changes_nothing() {
    let mut library = library();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    let before = library.dump().unwrap();
    let mut refused =
        |name: &str, settings: &GroupSettings| groups::draw_new(&mut library, &w, name, settings).unwrap_err();
    let few = refused("Two", &settings(2));
    assert_eq!(few.code(), "too-few-for-groups");
    assert_eq!(
        (few.params()["people"].as_str(), few.params()["groups"].as_str()),
        ("1", "2")
    );
    assert_eq!(refused("None", &settings(0)).params()["field"], "groups");
    let nobody = GroupSettings {
        size: Some(0),
        ..settings(1)
    };
    assert_eq!(refused("None", &nobody).params()["field"], "size");
    assert_eq!(refused(" ", &settings(1)).params()["reason"], "required");
    assert_eq!(library.dump().unwrap(), before);
}
