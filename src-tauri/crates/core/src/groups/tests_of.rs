//! What a draw promises, looked at over many invented rooms.

use super::RuleKind::{Apart, Together};
use super::dice::Dice;
use super::draw::{Drawn, Member, Rule, Wishes, broken, contradiction, draw, pairs, place};

fn people(n: usize, kinds: &[usize], dice: &mut Dice) -> Vec<Member> {
    let one = |dice: &mut Dice| Member {
        traits: kinds.iter().map(|k| dice.below(*k) as u32).collect(),
    };
    (0..n).map(|_| one(dice)).collect()
}

fn some_rules(n: usize, count: usize, dice: &mut Dice) -> Vec<Rule> {
    let rule = |dice: &mut Dice| {
        let mut all: Vec<usize> = (0..n).collect();
        dice.shuffle(&mut all);
        all.truncate(2 + dice.below(2));
        Rule {
            kind: [Together, Apart][dice.below(2)],
            people: all,
        }
    };
    (0..count).map(|_| rule(dice)).collect()
}

fn sizes(drawn: &Drawn) -> Vec<usize> {
    let mut sizes: Vec<usize> = drawn.groups.iter().map(Vec::len).collect();
    sizes.sort_unstable();
    sizes
}

fn seats(n: usize, drawn: &Drawn) -> Vec<usize> {
    let mut at = vec![usize::MAX; n];
    for (group, people) in drawn.groups.iter().enumerate() {
        people.iter().for_each(|person| at[*person] = group);
    }
    at
}

/// Whether any way of sitting in groups of the usual sizes keeps every rule and pin.
fn can_hold(n: usize, wishes: &Wishes, at: &mut Vec<usize>) -> bool {
    if at.len() == n {
        let mut sizes = vec![0; wishes.groups];
        at.iter().for_each(|group| sizes[*group] += 1);
        let even = sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1;
        return even && broken(&wishes.rules, at).is_empty() && wishes.pinned.iter().all(|(p, g)| at[*p] == *g);
    }
    (0..wishes.groups).any(|group| {
        at.push(group);
        let found = can_hold(n, wishes, at);
        at.pop();
        found
    })
}

fn uneven(people: &[Member], trait_: usize, groups: &[Vec<usize>]) -> u32 {
    let count = |group: &Vec<usize>, value| group.iter().filter(|p| people[**p].traits[trait_] == value).count() as u32;
    let values = people.iter().map(|p| p.traits[trait_]).max().unwrap_or(0);
    let squares = |value| groups.iter().map(|group| count(group, value).pow(2)).sum::<u32>();
    (0..=values).map(squares).sum()
}

fn by_lot(n: usize, groups: usize, dice: &mut Dice) -> Vec<Vec<usize>> {
    let mut all: Vec<usize> = (0..n).collect();
    dice.shuffle(&mut all);
    (0..groups)
        .map(|g| all.iter().skip(g).step_by(groups).copied().collect())
        .collect()
}

fn met(draws: &[Drawn]) -> Vec<(usize, usize, u32)> {
    let all = draws.iter().flat_map(|drawn| &drawn.groups);
    all.flat_map(|group| pairs(group).map(|(a, b)| (a, b, 1)).collect::<Vec<_>>())
        .collect()
}

#[test]
fn everybody_has_one_place_and_sizes_differ_by_one_at_most() {
    let mut dice = Dice::new(1);
    for (n, groups) in [(1, 1), (5, 5), (7, 3), (20, 6), (24, 6), (25, 4), (3, 1), (41, 8)] {
        let people = people(n, &[2, 5], &mut dice);
        let drawn = draw(
            &people,
            &Wishes {
                groups,
                ..Wishes::default()
            },
        );
        let mut all: Vec<usize> = drawn.groups.iter().flatten().copied().collect();
        all.sort_unstable();
        assert_eq!(all, (0..n).collect::<Vec<_>>());
        let sizes = sizes(&drawn);
        assert!(sizes[groups - 1] - sizes[0] <= 1, "{n} in {groups}: {sizes:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_groups_and_another_seed_others() {
    let people = people(24, &[2, 6, 8], &mut Dice::new(2));
    let with = |seed| Wishes {
        groups: 5,
        seed,
        ..Wishes::default()
    };
    assert_eq!(draw(&people, &with(7)), draw(&people, &with(7)));
    assert_ne!(draw(&people, &with(7)), draw(&people, &with(8)));
}

#[test]
fn rules_and_pins_hold_whenever_they_can() {
    let mut dice = Dice::new(3);
    let (mut could, mut could_not) = (0, 0);
    for seed in 0..250 {
        let (n, groups) = (4 + dice.below(5), 2 + dice.below(2));
        let mut wishes = Wishes {
            groups,
            seed,
            ..Wishes::default()
        };
        let count = 1 + dice.below(3);
        wishes.rules = some_rules(n, count, &mut dice);
        if dice.below(3) == 0 {
            wishes.pinned = vec![(0, dice.below(groups)), (1, dice.below(groups))];
        }
        let drawn = draw(&people(n, &[2], &mut dice), &wishes);
        let at = seats(n, &drawn);
        assert!(wishes.pinned.iter().all(|(p, g)| at[*p] == *g), "pins hold always");
        assert_eq!(drawn.unmet, broken(&wishes.rules, &at));
        if can_hold(n, &wishes, &mut Vec::new()) {
            could += 1;
            assert_eq!(drawn.unmet, Vec::<usize>::new(), "{n} people, {wishes:?}: {drawn:?}");
        } else {
            could_not += 1;
            assert!(!drawn.unmet.is_empty());
        }
    }
    assert!(
        could > 60 && could_not > 60,
        "{could} rooms could, {could_not} could not"
    );
}

#[test]
fn in_a_large_room_rules_hold_too() {
    let mut dice = Dice::new(4);
    let people = people(60, &[2, 12, 20], &mut dice);
    let mut all: Vec<usize> = (0..60).collect();
    dice.shuffle(&mut all);
    let rule = |kind, range: std::ops::Range<usize>| Rule {
        kind,
        people: all[range].to_vec(),
    };
    let rules = vec![
        rule(Together, 0..4),
        rule(Together, 4..7),
        rule(Apart, 6..14),
        rule(Apart, 14..22),
        rule(Together, 22..24),
    ];
    let drawn = draw(
        &people,
        &Wishes {
            groups: 8,
            rules,
            ..Wishes::default()
        },
    );
    assert_eq!(drawn.unmet, Vec::<usize>::new());
    assert_eq!(sizes(&drawn), [7, 7, 7, 7, 8, 8, 8, 8]);
}

#[test]
fn what_can_be_spread_evenly_is() {
    let mut dice = Dice::new(5);
    for seed in 0..12 {
        let people = people(24, &[2, 6, 9], &mut dice);
        let drawn = draw(
            &people,
            &Wishes {
                groups: 6,
                seed,
                ..Wishes::default()
            },
        );
        let women: Vec<usize> = drawn
            .groups
            .iter()
            .map(|group| group.iter().filter(|p| people[**p].traits[0] == 0).count())
            .collect();
        assert!(
            women.iter().max().unwrap() - women.iter().min().unwrap() <= 1,
            "{women:?}"
        );
        for trait_ in 0..3 {
            let lots = (0..20).map(|_| uneven(&people, trait_, &by_lot(24, 6, &mut dice)));
            assert!(uneven(&people, trait_, &drawn.groups) <= lots.min().unwrap());
        }
    }
}

#[test]
fn three_draws_of_twenty_four_in_groups_of_four_repeat_nobody() {
    let people = people(24, &[2, 4], &mut Dice::new(6));
    let mut draws: Vec<Drawn> = Vec::new();
    for seed in 0..3 {
        let wishes = Wishes {
            groups: 6,
            seed,
            met: met(&draws),
            ..Wishes::default()
        };
        draws.push(draw(&people, &wishes));
        assert_eq!(draws.last().unwrap().repeated, 0, "draw {}", seed + 1);
    }
}

#[test]
fn a_second_draw_in_a_narrow_room_repeats_fewer_than_by_lot() {
    let mut dice = Dice::new(7);
    let people = people(23, &[2, 5, 12, 3], &mut dice);
    let first = draw(
        &people,
        &Wishes {
            groups: 4,
            ..Wishes::default()
        },
    );
    let before = met(std::slice::from_ref(&first));
    let again = draw(
        &people,
        &Wishes {
            groups: 4,
            seed: 1,
            met: before.clone(),
            ..Wishes::default()
        },
    );
    let lot = by_lot(23, 4, &mut dice);
    let by_lot = lot
        .iter()
        .flat_map(|g| pairs(g))
        .filter(|(a, b)| before.contains(&(*a.min(b), *a.max(b), 1)));
    let by_lot = by_lot.count() as u32;
    // Six people from four groups: two pairs at least in each of three, one in that of five.
    assert!(
        (7..=12).contains(&again.repeated) && again.repeated < by_lot,
        "{} against {by_lot}",
        again.repeated
    );
}

#[test]
fn rules_that_contradict_are_found_by_any_chain() {
    let rule = |kind, people: &[usize]| Rule {
        kind,
        people: people.into(),
    };
    let rules = [
        rule(Together, &[0, 1]),
        rule(Together, &[2, 1]),
        rule(Apart, &[3, 2, 0]),
    ];
    assert_eq!(contradiction(4, &rules), Some((2, 0)));
    assert_eq!(contradiction(4, &rules[..2]), None);
    // A draw still has a place for everybody, and keeps what can be kept.
    let drawn = draw(
        &vec![Member::default(); 4],
        &Wishes {
            groups: 2,
            rules: rules.into(),
            ..Wishes::default()
        },
    );
    assert_eq!(sizes(&drawn), [2, 2]);
    assert!(!drawn.unmet.is_empty());
}

#[test]
fn who_comes_late_goes_where_no_rule_breaks_then_to_the_smallest_group() {
    let member = |kind| Member { traits: vec![kind] };
    let people = [member(0), member(0), member(1), member(1), member(0), member(0)];
    let mut wishes = Wishes {
        groups: 3,
        ..Wishes::default()
    };
    let at = [Some(0), Some(0), Some(1), Some(1), Some(2), None];
    assert_eq!(place(&people, &wishes, &at, 5), 2, "the smallest");
    wishes.rules = vec![Rule {
        kind: Apart,
        people: vec![4, 5],
    }];
    assert_eq!(
        place(&people, &wishes, &at, 5),
        1,
        "apart from the one there, with those unlike"
    );
    wishes.rules = vec![Rule {
        kind: Together,
        people: vec![0, 5],
    }];
    assert_eq!(place(&people, &wishes, &at, 5), 0, "with the other");
}

#[test]
fn five_hundred_people_in_forty_groups_are_drawn() {
    let mut dice = Dice::new(9);
    let people = people(500, &[3, 40, 120, 4], &mut dice);
    let mut wishes = Wishes {
        groups: 40,
        rules: some_rules(500, 20, &mut dice),
        ..Wishes::default()
    };
    let first = draw(&people, &wishes);
    wishes.met = met(std::slice::from_ref(&first));
    let second = draw(&people, &wishes);
    assert_eq!((first.unmet.len(), second.unmet.len()), (0, 0));
    assert!(second.repeated < 40, "{}", second.repeated);
    let sexes = uneven(&people, 0, &second.groups);
    let lots = (0..20).map(|_| uneven(&people, 0, &by_lot(500, 40, &mut dice)));
    assert!(sexes < lots.min().unwrap());
}
