//! Better and better groups: threshold accepting (Dueck and Scheuer 1990), a descent by exchanges that puts up with a
//! little worse at first. It needs no logarithms, so the same seed gives the same groups on every computer.

use super::dice::Dice;
use super::draw::Member;
use super::seats::Bound;

/// Not at any price.
pub(super) const NEVER: i64 = 1_000_000_000;
/// A pair of a rule that can't hold as a whole.
pub(super) const DEAR: i64 = 1_000;
/// A pair that sits together once more.
pub(super) const AGAIN: i64 = 20;
const ROUNDS: usize = 3;

/// How much the trait at `place` counts.
pub(super) fn weight(place: usize) -> i64 {
    (16 >> place.min(4)).max(1)
}

/// What it costs that two people sit together, where it costs anything.
pub(super) struct Links(Vec<Vec<(usize, i64)>>);

impl Links {
    pub(super) fn new(people: usize) -> Self {
        Self(vec![Vec::new(); people])
    }

    pub(super) fn add(&mut self, a: usize, b: usize, cost: i64) {
        for (one, other) in [(a, b), (b, a)] {
            match self.0[one].iter_mut().find(|(there, _)| *there == other) {
                Some((_, sum)) => *sum += cost,
                None => self.0[one].push((other, cost)),
            }
        }
    }

    /// Nothing can cost less.
    fn least(&self) -> i64 {
        let gains = self.0.iter().flatten().map(|(_, cost)| (*cost).min(0));
        gains.sum::<i64>() / 2
    }
}

/// The best groups found: a group for each person.
pub(super) fn best(people: &[Member], groups: usize, bound: &Bound, links: &Links, dice: &mut Dice) -> Vec<usize> {
    let mut table = Table::new(people, groups, bound, links);
    let least = table.least();
    let mut found: Option<(i64, Vec<usize>)> = None;
    for _ in 0..ROUNDS {
        table.fill(dice);
        let (cost, at) = table.improve(least, dice);
        if found.as_ref().is_none_or(|(before, _)| cost < *before) {
            found = Some((cost, at));
        }
        if cost <= least {
            break;
        }
    }
    found.map(|(_, at)| at).unwrap_or_default()
}

const NOWHERE: usize = usize::MAX;

struct Table<'a> {
    people: &'a [Member],
    bound: &'a Bound,
    links: &'a Links,
    groups: usize,
    /// How many values each trait has.
    values: Vec<usize>,
    /// By trait: how many people of each value sit in each group.
    counts: Vec<Vec<i64>>,
    at: Vec<usize>,
    size: Vec<usize>,
    /// The units in a group that may leave it.
    free: Vec<Vec<usize>>,
}

impl<'a> Table<'a> {
    fn new(people: &'a [Member], groups: usize, bound: &'a Bound, links: &'a Links) -> Self {
        let traits = people.first().map_or(0, |one| one.traits.len());
        let values = (0..traits)
            .map(|t| people.iter().map(|p| p.traits[t] as usize + 1).max().unwrap_or(0))
            .collect();
        Self {
            people,
            bound,
            links,
            groups,
            values,
            counts: Vec::new(),
            at: Vec::new(),
            size: Vec::new(),
            free: Vec::new(),
        }
    }

    /// What the evenest spread costs, with nobody meeting again.
    fn least(&self) -> i64 {
        let mut sum = self.links.least();
        for (place, values) in self.values.iter().enumerate() {
            let mut have = vec![0; *values];
            self.people.iter().for_each(|p| have[p.traits[place] as usize] += 1);
            for n in have {
                let (each, more) = (n / self.groups, n % self.groups);
                let squares = self.groups * each * each + more * (2 * each + 1);
                sum += weight(place) * squares as i64;
            }
        }
        sum
    }

    /// Those who are bound sit as they must, the others anywhere.
    fn fill(&mut self, dice: &mut Dice) {
        let sizes = &self.bound.sizes;
        self.counts = self.values.iter().map(|values| vec![0; values * self.groups]).collect();
        self.at = vec![NOWHERE; self.people.len()];
        self.size = vec![0; self.groups];
        self.free = vec![Vec::new(); self.groups];
        let mut single = Vec::new();
        for unit in 0..self.bound.units.len() {
            match self.bound.start[unit] {
                Some(group) => self.sit(unit, group),
                None => single.push(unit),
            }
        }
        let mut room = sizes.least.clone();
        let mut can_grow: Vec<usize> = (0..self.groups).filter(|group| sizes.can_grow[*group]).collect();
        dice.shuffle(&mut can_grow);
        can_grow.sort_by_key(|group| self.size[*group] <= sizes.least[*group]);
        can_grow.iter().take(sizes.larger).for_each(|group| room[*group] += 1);
        dice.shuffle(&mut single);
        let mut group = 0;
        for unit in single {
            while self.size[group] >= room[group] {
                group += 1;
            }
            self.sit(unit, group);
        }
    }

    fn sit(&mut self, unit: usize, group: usize) {
        let people = &self.bound.units[unit];
        self.size[group] += people.len();
        for person in people {
            self.at[*person] = group;
            for (place, counts) in self.counts.iter_mut().enumerate() {
                counts[self.people[*person].traits[place] as usize * self.groups + group] += 1;
            }
        }
        if !self.bound.fixed[unit] {
            self.free[group].push(unit);
        }
    }

    fn cost(&self) -> i64 {
        let spread = self.counts.iter().enumerate();
        let spread = spread.map(|(place, counts)| weight(place) * counts.iter().map(|n| n * n).sum::<i64>());
        let links = self.links.0.iter().enumerate().flat_map(|(a, links)| {
            let here = links.iter().filter(move |(b, _)| self.at[a] == self.at[*b]);
            here.map(|(_, cost)| *cost)
        });
        spread.sum::<i64>() + links.sum::<i64>() / 2
    }

    fn improve(&mut self, least: i64, dice: &mut Dice) -> (i64, Vec<usize>) {
        let mut cost = self.cost();
        let mut found = (cost, self.at.clone());
        let moves = (self.people.len() * 2_000).clamp(4_000, 200_000) as i64;
        if self.groups < 2 {
            return found;
        }
        for step in 0..moves {
            if found.0 <= least {
                break;
            }
            // From what a few exchanges cost down to nothing, the last fifth without any.
            let left = (moves - step * 5 / 4).max(0);
            let patience = 3 * AGAIN * left / moves * left / moves;
            let (from, to) = (dice.below(self.groups), dice.below(self.groups));
            let Some(exchange) = self.exchange(from, to, dice) else {
                continue;
            };
            let change = self.make(&exchange, from, to);
            if change > patience {
                self.make(&exchange, to, from);
                continue;
            }
            cost += change;
            self.note(&exchange, from, to);
            if cost < found.0 {
                found = (cost, self.at.clone());
            }
        }
        found
    }

    /// A unit that leaves `from`, and units of `to` that make room for it.
    fn exchange(&self, from: usize, to: usize, dice: &mut Dice) -> Option<(usize, Vec<usize>)> {
        if from == to || self.free[from].is_empty() {
            return None;
        }
        let unit = self.free[from][dice.below(self.free[from].len())];
        let mut room = self.bound.units[unit].len();
        let can_grow = |group: usize| self.bound.sizes.can_grow[group];
        // The larger group may become the smaller one.
        if self.size[from] == self.size[to] + 1 && can_grow(from) && can_grow(to) && dice.below(2) == 0 {
            room -= 1;
        }
        let mut back = Vec::new();
        let start = dice.below(self.free[to].len());
        let around = self.free[to][start..].iter().chain(&self.free[to][..start]);
        for other in around {
            if room == 0 {
                break;
            }
            let size = self.bound.units[*other].len();
            if size <= room {
                room -= size;
                back.push(*other);
            }
        }
        (room == 0).then_some((unit, back))
    }

    /// Exchanges the people and tells what that costs.
    fn make(&mut self, (unit, back): &(usize, Vec<usize>), from: usize, to: usize) -> i64 {
        let bound = self.bound;
        let mut change = 0;
        for person in &bound.units[*unit] {
            change += self.go(*person, from, to);
        }
        for person in back.iter().flat_map(|unit| &bound.units[*unit]) {
            change += self.go(*person, to, from);
        }
        change
    }

    fn go(&mut self, person: usize, from: usize, to: usize) -> i64 {
        let mut change = 0;
        for (place, counts) in self.counts.iter_mut().enumerate() {
            let row = self.people[person].traits[place] as usize * self.groups;
            change += weight(place) * 2 * (counts[row + to] - counts[row + from] + 1);
            counts[row + from] -= 1;
            counts[row + to] += 1;
        }
        for (other, cost) in &self.links.0[person] {
            let there = self.at[*other];
            change += cost * (i64::from(there == to) - i64::from(there == from));
        }
        self.at[person] = to;
        change
    }

    /// The units have changed places.
    fn note(&mut self, (unit, back): &(usize, Vec<usize>), from: usize, to: usize) {
        let moved = std::iter::once((*unit, from, to)).chain(back.iter().map(|other| (*other, to, from)));
        for (unit, from, to) in moved {
            let size = self.bound.units[unit].len();
            self.size[from] -= size;
            self.size[to] += size;
            if let Some(place) = self.free[from].iter().position(|there| *there == unit) {
                self.free[from].swap_remove(place);
            }
            self.free[to].push(unit);
        }
    }
}
