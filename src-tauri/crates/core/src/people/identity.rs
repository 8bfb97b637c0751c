//! Who is who when a list meets a workshop: the rules of sameness, and nothing else.

use std::collections::{HashMap, HashSet};

use super::{Candidate, Participant};
use crate::text;

/// What a row is, compared with the workshop and with the rows above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Match {
    /// No person, and why.
    NotAPerson(String),
    /// The same person as that row of the file.
    EarlierRow(u32),
    /// The person at that place of the list of those who are there.
    Known(usize),
    /// Somebody new.
    New,
}

/// Compares every row. First by name (with the address where both have one), then by an address alone: that only
/// when one person there has it, and no row of the file is that person by name. Nobody is taken twice.
pub(super) fn matches(known: &[Participant], candidates: &[Candidate]) -> Vec<Match> {
    let there: Vec<Identity> = known.iter().map(Identity::of_participant).collect();
    let rows: Vec<Option<Identity>> = candidates
        .iter()
        .map(|c| c.skip.is_none().then(|| Identity::of_candidate(c)))
        .collect();
    let by_name = group(&there, |i| Some(&i.name));
    let by_email = group(&there, |i| i.email.as_ref());
    let mut taken: HashSet<usize> = HashSet::new();
    let mut seen = Seen::default();
    let mut out: Vec<Match> = Vec::with_capacity(candidates.len());
    for (candidate, identity) in candidates.iter().zip(&rows) {
        let Some(identity) = identity else {
            out.push(Match::NotAPerson(candidate.skip.clone().unwrap_or_default()));
            continue;
        };
        if let Some(earlier) = seen.find(identity) {
            out.push(Match::EarlierRow(earlier));
            continue;
        }
        seen.remember(identity, candidate.row);
        let same_address = of(&by_email, identity.email.as_ref()).filter(|&at| there[at].name_is_close_to(identity));
        let same_name = of(&by_name, Some(&identity.name)).filter(|&at| !there[at].conflicts_with(identity));
        match same_address.chain(same_name).find(|at| !taken.contains(at)) {
            Some(at) => {
                taken.insert(at);
                out.push(Match::Known(at));
            }
            None => out.push(Match::New),
        }
    }
    for (found, identity) in out.iter_mut().zip(&rows) {
        let (Match::New, Some(identity)) = (&*found, identity) else {
            continue;
        };
        let holders: Vec<usize> = of(&by_email, identity.email.as_ref()).collect();
        if let [at] = holders[..]
            && taken.insert(at)
        {
            *found = Match::Known(at);
        }
    }
    out
}

fn group<'a>(all: &'a [Identity], key: impl Fn(&'a Identity) -> Option<&'a String>) -> HashMap<&'a str, Vec<usize>> {
    let mut out: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, identity) in all.iter().enumerate() {
        if let Some(key) = key(identity) {
            out.entry(key).or_default().push(at);
        }
    }
    out
}

fn of<'a>(groups: &'a HashMap<&str, Vec<usize>>, key: Option<&String>) -> impl Iterator<Item = usize> + 'a {
    key.and_then(|key| groups.get(key.as_str()))
        .into_iter()
        .flatten()
        .copied()
}

/// The rows so far, by name and by address.
#[derive(Default)]
struct Seen<'a> {
    rows: Vec<(&'a Identity, u32)>,
    by_key: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Seen<'a> {
    fn remember(&mut self, identity: &'a Identity, row: u32) {
        let at = self.rows.len();
        self.rows.push((identity, row));
        for key in [Some(&identity.name), identity.email.as_ref()].into_iter().flatten() {
            self.by_key.entry(key).or_default().push(at);
        }
    }

    fn find(&self, identity: &Identity) -> Option<u32> {
        [identity.email.as_ref(), Some(&identity.name)]
            .into_iter()
            .flatten()
            .filter_map(|key| self.by_key.get(key.as_str()))
            .flatten()
            .map(|&at| self.rows[at])
            .find(|(other, _)| {
                let by_email = identity.email.is_some() && identity.email == other.email;
                (by_email && other.name_is_close_to(identity))
                    || (other.name == identity.name && !other.conflicts_with(identity))
            })
            .map(|(_, row)| row)
    }
}

/// What tells one person from another within a workshop.
struct Identity {
    name: String,
    email: Option<String>,
    birth: Option<String>,
}

impl Identity {
    fn of_candidate(c: &Candidate) -> Self {
        Self::new(&c.name, c.email.as_deref(), c.birth_date.as_deref())
    }

    fn of_participant(p: &Participant) -> Self {
        Self::new(&p.name, p.email.as_deref(), p.birth_date.as_deref())
    }

    fn new(name: &str, email: Option<&str>, birth: Option<&str>) -> Self {
        Self {
            name: text::fold(name),
            email: email.map(str::to_lowercase),
            birth: birth.map(String::from),
        }
    }

    fn conflicts_with(&self, other: &Self) -> bool {
        let differ = |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if a != b);
        differ(&self.email, &other.email) || differ(&self.birth, &other.birth)
    }

    /// Whether, given the same address, the names can be one person's: the parts of one are all in the other
    /// (whatever their order), or the whole differs by a slip of the pen. One shared part is not enough: colleagues
    /// called Nguyễn share the address of their office.
    fn name_is_close_to(&self, other: &Self) -> bool {
        let parts = |i: &Self| i.name.split(' ').map(String::from).collect::<HashSet<_>>();
        let (a, b) = (parts(self), parts(other));
        a.is_subset(&b) || b.is_subset(&a) || slips(&self.name, &other.name) <= self.name.chars().count() / 6
    }
}

/// How many letters have to be put in, taken out or changed to make `b` of `a` (Levenshtein).
fn slips(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
