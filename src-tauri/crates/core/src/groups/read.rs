use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use super::draw::{self, Rule};
use super::store::{Person, Seat, Stored, roster, rules, rules_among, sets};
use super::{Balance, Group, GroupFigures, GroupMember, GroupRule, GroupSet, WorkshopGroups};
use crate::people::Sex;
use crate::{Library, Result, workshops};

/// The groups of a workshop and its rules.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn show(library: &Library, workshop: &str) -> Result<WorkshopGroups> {
    let conn = library.conn();
    let workshop = workshops::id(conn, workshop)?;
    let people = roster(conn, workshop)?;
    let rules = rules(conn, workshop)?;
    let sets = sets(conn, workshop)?;
    let mut met: BTreeMap<(i64, i64), u32> = BTreeMap::new();
    let mut earlier = 0;
    let shown = sets.iter().map(|set| {
        earlier += set.kept.earlier.len() as u32;
        count_met(&people, &set.kept.earlier, &mut met);
        let shown = GroupSet {
            earlier,
            ..shown(set, &people, &rules, &met)
        };
        earlier += 1;
        meet(&set.seated(&people), &mut met);
        shown
    });
    Ok(WorkshopGroups {
        sets: shown.collect(),
        rules,
    })
}

/// Counts everybody who sits with somebody, once more.
pub(super) fn meet<G: Eq + Hash + Ord>(seated: &[(i64, G)], met: &mut BTreeMap<(i64, i64), u32>) {
    let mut groups: BTreeMap<&G, Vec<i64>> = BTreeMap::new();
    seated
        .iter()
        .for_each(|(person, group)| groups.entry(group).or_default().push(*person));
    for group in groups.values() {
        for (i, a) in group.iter().enumerate() {
            for b in &group[i + 1..] {
                *met.entry((*a.min(b), *a.max(b))).or_default() += 1;
            }
        }
    }
}

/// [`meet`] for the draws that a set was before.
pub(super) fn count_met(people: &[Person], earlier: &[Vec<Vec<String>>], met: &mut BTreeMap<(i64, i64), u32>) {
    let id: HashMap<&str, i64> = people.iter().map(|p| (p.uid.as_str(), p.id)).collect();
    for draw in earlier {
        let seated = draw.iter().enumerate().flat_map(|(group, people)| {
            let known = people.iter().filter_map(|uid| id.get(uid.as_str()));
            known.map(move |person| (*person, group))
        });
        meet(&seated.collect::<Vec<_>>(), met);
    }
}

fn shown(set: &Stored, people: &[Person], rules: &[GroupRule], met: &BTreeMap<(i64, i64), u32>) -> GroupSet {
    let seats: HashMap<i64, &Seat> = set.members.iter().map(|seat| (seat.participation, seat)).collect();
    let seated: Vec<&Person> = people.iter().filter(|p| seats.contains_key(&p.id)).collect();
    let at: Vec<u32> = seated.iter().map(|p| seats[&p.id].number).collect();
    let (among, places): (Vec<Rule>, Vec<usize>) = rules_among(&seated, rules).into_iter().unzip();
    let groups = (1..=set.groups).map(|number| {
        let here: Vec<&Person> = seated
            .iter()
            .filter(|p| seats[&p.id].number == number)
            .copied()
            .collect();
        Group {
            number,
            name: set.names.get(number as usize - 1).cloned().unwrap_or_default(),
            figures: figures(&here),
            members: here
                .iter()
                .map(|p| GroupMember {
                    uid: p.uid.clone(),
                    pinned: seats[&p.id].pinned,
                })
                .collect(),
        }
    });
    let mut pairs = BTreeMap::new();
    meet(&set.seated(people), &mut pairs);
    GroupSet {
        uid: set.uid.clone(),
        name: set.name.clone(),
        settings: set.kept.settings.clone(),
        groups: groups.collect(),
        unplaced: people
            .iter()
            .filter(|p| !seats.contains_key(&p.id) && p.is_drawn(&set.kept.settings))
            .map(|p| p.uid.clone())
            .collect(),
        broken: draw::broken(&among, &at)
            .into_iter()
            .map(|rule| rules[places[rule]].uid.clone())
            .collect(),
        earlier: 0,
        repeated: pairs.keys().filter(|pair| met.contains_key(pair)).count() as u32,
    }
}

fn figures(people: &[&Person]) -> GroupFigures {
    let count = |sex: Sex| people.iter().filter(|p| p.sex == Some(sex)).count() as u32;
    let kinds = |by: Balance| people.iter().filter_map(|p| p.value(by)).collect::<BTreeSet<_>>().len() as u32;
    GroupFigures {
        people: people.len() as u32,
        women: count(Sex::Female),
        men: count(Sex::Male),
        countries: kinds(Balance::Country),
        institutions: kinds(Balance::Institution),
    }
}
