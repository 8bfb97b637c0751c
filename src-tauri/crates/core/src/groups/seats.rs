//! Places for those who are bound by rules and pins: which rules can hold at once, and one way in which they do.

use super::RuleKind;
use super::dice::Dice;
use super::draw::{Rule, pairs};

/// Looks at so many places before it takes a set of rules for impossible.
const PATIENCE: u32 = 40_000;

/// Sizes that groups can have.
pub(super) struct Sizes {
    /// Everybody in it for certain: nobody more where `can_grow` is false.
    pub least: Vec<usize>,
    /// Whether one more may sit there.
    pub can_grow: Vec<bool>,
    /// In how many groups one more sits.
    pub larger: usize,
}

/// Who is bound to whom and where.
pub(super) struct Bound {
    /// For each rule, whether it holds here.
    pub held: Vec<bool>,
    /// People who move as one; everybody is in one of these.
    pub units: Vec<Vec<usize>>,
    /// Whether a unit stays where it is.
    pub fixed: Vec<bool>,
    /// A group for each unit that is bound to others, for a start.
    pub start: Vec<Option<usize>>,
    pub sizes: Sizes,
}

/// Finds places that keep as many rules as can hold at once, the earlier ones first.
pub(super) fn hold(pins: &[Option<usize>], groups: usize, rules: &[Rule], dice: &mut Dice) -> Bound {
    let all = vec![true; rules.len()];
    if let Some(bound) = keep(pins, groups, rules, &all, dice) {
        return bound;
    }
    let mut held = vec![false; rules.len()];
    let mut found = keep(pins, groups, rules, &held, dice);
    for place in 0..rules.len() {
        held[place] = true;
        match keep(pins, groups, rules, &held, dice) {
            Some(better) => found = Some(better),
            None => held[place] = false,
        }
    }
    found.expect("without rules everybody has a place")
}

/// The first of those who are together with each person.
pub(super) fn joined<'a>(people: usize, rules: impl Iterator<Item = &'a Rule>) -> Vec<usize> {
    let mut first: Vec<usize> = (0..people).collect();
    for rule in rules.filter(|rule| rule.kind == RuleKind::Together) {
        for (a, b) in pairs(&rule.people) {
            let (into, from) = (first[a].min(first[b]), first[a].max(first[b]));
            first.iter_mut().filter(|one| **one == from).for_each(|one| *one = into);
        }
    }
    first
}

fn sizes(pins: &[Option<usize>], groups: usize) -> Sizes {
    let mut pinned = vec![0; groups];
    pins.iter().flatten().for_each(|group| pinned[*group] += 1);
    let filled = |level: usize| pinned.iter().map(|there: &usize| (*there).max(level)).sum::<usize>();
    let level = (0..)
        .take_while(|level| filled(*level) <= pins.len())
        .last()
        .unwrap_or(0);
    Sizes {
        larger: pins.len() - filled(level),
        can_grow: pinned.iter().map(|there| *there <= level).collect(),
        least: pinned.iter().map(|there| (*there).max(level)).collect(),
    }
}

fn keep(pins: &[Option<usize>], groups: usize, rules: &[Rule], held: &[bool], dice: &mut Dice) -> Option<Bound> {
    let held_rules = || rules.iter().zip(held).filter(|(_, held)| **held).map(|(rule, _)| rule);
    let first = joined(pins.len(), held_rules());
    let mut unit_of = vec![0; pins.len()];
    let mut units: Vec<Vec<usize>> = Vec::new();
    for person in 0..pins.len() {
        if first[person] == person {
            units.push(Vec::new());
            unit_of[person] = units.len() - 1;
        }
        unit_of[person] = unit_of[first[person]];
        units[unit_of[person]].push(person);
    }
    let mut apart = vec![Vec::new(); units.len()];
    for rule in held_rules().filter(|rule| rule.kind == RuleKind::Apart) {
        for (a, b) in pairs(&rule.people).map(|(a, b)| (unit_of[a], unit_of[b])) {
            if a == b {
                return None;
            }
            apart[a].push(b);
            apart[b].push(a);
        }
    }
    let mut pinned = vec![None; units.len()];
    for (person, group) in pins.iter().enumerate().filter_map(|(p, pin)| pin.map(|g| (p, g))) {
        if pinned[unit_of[person]]
            .replace(group)
            .is_some_and(|other| other != group)
        {
            return None;
        }
    }
    let sizes = sizes(pins, groups);
    let mut order: Vec<usize> = (0..units.len())
        .filter(|unit| units[*unit].len() > 1 || !apart[*unit].is_empty() || pinned[*unit].is_some())
        .collect();
    dice.shuffle(&mut order);
    order.sort_by_key(|unit| {
        let size = units[*unit].len();
        (pinned[*unit].is_none(), std::cmp::Reverse((size, apart[*unit].len())))
    });
    let mut seating = Seating {
        units: &units,
        apart: &apart,
        pinned: &pinned,
        sizes: &sizes,
        order: &order,
        at: vec![None; units.len()],
        taken: vec![0; groups],
        larger: 0,
        left: 0,
    };
    // Spread out first; where that does not fit, packed.
    let start = [false, true].into_iter().find_map(|packed| seating.seat_all(packed))?;
    Some(Bound {
        held: held.to_vec(),
        fixed: pinned.iter().map(Option::is_some).collect(),
        start,
        units,
        sizes,
    })
}

struct Seating<'a> {
    units: &'a [Vec<usize>],
    apart: &'a [Vec<usize>],
    pinned: &'a [Option<usize>],
    sizes: &'a Sizes,
    order: &'a [usize],
    at: Vec<Option<usize>>,
    taken: Vec<usize>,
    /// Groups that have one more than the least.
    larger: usize,
    left: u32,
}

impl Seating<'_> {
    fn seat_all(&mut self, packed: bool) -> Option<Vec<Option<usize>>> {
        self.left = PATIENCE;
        let found = self.seat(0, packed).then(|| self.at.clone());
        self.at.fill(None);
        self.taken.fill(0);
        self.larger = 0;
        found
    }

    /// Seats the units from `next` on, or leaves everything as it was.
    fn seat(&mut self, next: usize, packed: bool) -> bool {
        let Some(unit) = self.order.get(next).copied() else {
            return true;
        };
        let mut groups: Vec<usize> = match self.pinned[unit] {
            Some(group) => vec![group],
            None => (0..self.taken.len()).collect(),
        };
        groups.sort_by_key(|group| match packed {
            true => self.taken.len() * self.sizes.least[*group] - self.taken[*group].min(self.sizes.least[*group]),
            false => self.taken[*group],
        });
        let mut tried_empty = false;
        for group in groups {
            if self.left == 0 {
                return false;
            }
            self.left -= 1;
            // Empty groups are all the same.
            let empty = self.taken[group] == 0 && self.pinned[unit].is_none();
            if (empty && std::mem::replace(&mut tried_empty, true)) || !self.can_sit(unit, group) {
                continue;
            }
            let (taken, larger) = (self.taken[group], self.larger);
            self.taken[group] += self.units[unit].len();
            self.larger += usize::from(taken <= self.sizes.least[group] && self.taken[group] > self.sizes.least[group]);
            self.at[unit] = Some(group);
            if self.seat(next + 1, packed) {
                return true;
            }
            self.at[unit] = None;
            self.taken[group] = taken;
            self.larger = larger;
        }
        false
    }

    fn can_sit(&self, unit: usize, group: usize) -> bool {
        let (least, then) = (self.sizes.least[group], self.taken[group] + self.units[unit].len());
        let grows = then > least && self.taken[group] <= least;
        let fits = then <= least + usize::from(self.sizes.can_grow[group]);
        let room = fits && (!grows || self.larger < self.sizes.larger);
        room && self.apart[unit].iter().all(|other| self.at[*other] != Some(group))
    }
}
