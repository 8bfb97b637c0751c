//! Drawing groups: a pure function of people, wishes and a seed.
//!
//! Sizes, pins and every rule that can hold are kept exactly ([`seats`](super::seats) finds places for those who are
//! bound by them). Among all such ways the draw looks for one whose people are spread evenly and have not sat together
//! before ([`search`](super::search)). What is minimised is the sum over
//!
//! - each trait and each of its values: the squares of how many people with it sit in each group (least when they are
//!   spread evenly), the first trait weighing twice as much as the second, and so on;
//! - each pair that sat together before: the square of how often.

use super::dice::Dice;
use super::search::{self, Links};
use super::{RuleKind, seats};

/// What is known about somebody: a category for each trait that is to be spread, the most important first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// Equal numbers are equal values; unknown is a value like any other.
    pub traits: Vec<u32>,
}

/// People, by their places in the list, who are kept together or apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Together or apart.
    pub kind: RuleKind,
    /// Two or more.
    pub people: Vec<usize>,
}

/// What a draw is to keep to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// How many groups; at least one.
    pub groups: usize,
    /// Together and apart.
    pub rules: Vec<Rule>,
    /// Pairs that sat together before, and how often.
    pub met: Vec<(usize, usize, u32)>,
    /// People who sit in a group (counted from 0) already.
    pub pinned: Vec<(usize, usize)>,
    /// The same wishes and the same seed give the same groups.
    pub seed: u64,
}

/// A draw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawn {
    /// People by group, in the order of the list. Sizes differ by one at most, unless pins make them.
    pub groups: Vec<Vec<usize>>,
    /// Rules, by their places, that could not hold.
    pub unmet: Vec<usize>,
    /// Pairs that sit together again.
    pub repeated: u32,
}

/// Draws groups.
#[must_use]
pub fn draw(people: &[Member], wishes: &Wishes) -> Drawn {
    let mut dice = Dice::new(wishes.seed);
    let mut pins = vec![None; people.len()];
    for (person, group) in &wishes.pinned {
        pins[*person] = Some(*group).filter(|group| *group < wishes.groups);
    }
    let bound = seats::hold(&pins, wishes.groups, &wishes.rules, &mut dice);
    let links = links(people.len(), wishes, &bound.held);
    let at = search::best(people, wishes.groups, &bound, &links, &mut dice);
    let mut groups = vec![Vec::new(); wishes.groups];
    for (person, group) in at.iter().enumerate() {
        groups[*group].push(person);
    }
    Drawn {
        unmet: broken(&wishes.rules, &at),
        repeated: wishes.met.iter().filter(|(a, b, _)| at[*a] == at[*b]).count() as u32,
        groups,
    }
}

/// Which rules do not hold when everybody sits at `at`.
#[must_use]
pub fn broken<G: PartialEq>(rules: &[Rule], at: &[G]) -> Vec<usize> {
    let same = |a: &usize, b: &usize| at[*a] == at[*b];
    let holds = |rule: &Rule| match rule.kind {
        RuleKind::Together => rule.people.iter().all(|person| same(person, &rule.people[0])),
        RuleKind::Apart => pairs(&rule.people).all(|(a, b)| !same(&a, &b)),
    };
    (0..rules.len()).filter(|place| !holds(&rules[*place])).collect()
}

/// Two people who are to be together, by whatever chain of rules, and apart.
#[must_use]
pub fn contradiction(people: usize, rules: &[Rule]) -> Option<(usize, usize)> {
    let together = seats::joined(people, rules.iter());
    rules
        .iter()
        .filter(|rule| rule.kind == RuleKind::Apart)
        .flat_map(|rule| pairs(&rule.people))
        .find(|(a, b)| together[*a] == together[*b])
}

/// The group, counted from 0, for somebody who comes late: where no rule breaks, then the smallest, then where they
/// are the least like the others. `at` says where people sit; nobody is moved.
#[must_use]
pub fn place(people: &[Member], wishes: &Wishes, at: &[Option<usize>], who: usize) -> usize {
    let mut seated = at.to_vec();
    let mut cost = |group: usize| {
        seated[who] = Some(group);
        let breaks = wishes.rules.iter().filter(|rule| rule.people.contains(&who));
        let breaks = breaks.filter(|rule| {
            let others = rule.people.iter().filter(|p| **p != who).filter_map(|p| seated[*p]);
            let mut others = others.map(|there| there == group);
            match rule.kind {
                RuleKind::Together => others.any(|here| !here),
                RuleKind::Apart => others.any(|here| here),
            }
        });
        let breaks = breaks.count();
        let here = || (0..people.len()).filter(|p| *p != who && seated[*p] == Some(group));
        let alike = |trait_: usize| here().filter(move |p| people[*p].traits[trait_] == people[who].traits[trait_]);
        let likeness: usize = (0..people[who].traits.len())
            .map(|trait_| alike(trait_).count() * search::weight(trait_) as usize)
            .sum();
        (breaks, here().count(), likeness, group)
    };
    let groups = 0..wishes.groups.max(1);
    groups.map(&mut cost).min().map_or(0, |best| best.3)
}

pub(super) fn pairs(people: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    people
        .iter()
        .enumerate()
        .flat_map(move |(i, a)| people[i + 1..].iter().map(move |b| (*a, *b)))
}

/// What it costs that two people sit together: never for those apart, dear where a rule can't hold as a whole.
fn links(people: usize, wishes: &Wishes, held: &[bool]) -> Links {
    let mut links = Links::new(people);
    for (rule, held) in wishes.rules.iter().zip(held) {
        for (a, b) in pairs(&rule.people) {
            match (rule.kind, held) {
                (RuleKind::Apart, true) => links.add(a, b, search::NEVER),
                (RuleKind::Apart, false) => links.add(a, b, search::DEAR),
                (RuleKind::Together, true) => {}
                (RuleKind::Together, false) => links.add(a, b, -search::DEAR),
            }
        }
    }
    for (a, b, times) in &wishes.met {
        links.add(*a, *b, search::AGAIN * i64::from(*times).pow(2));
    }
    links
}
