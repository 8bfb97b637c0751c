//! Many records against each other, and one against many.

use std::collections::HashMap;

use crate::block;
use crate::compare::compare_from;
use crate::key::keys;
use crate::rarity::{Counts, Rarity};
use crate::reason::Reason;
use crate::record::{Prepared, Record};

/// Two records that may be one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Place of the first.
    pub a: usize,
    /// Place of the second, greater than `a`.
    pub b: usize,
    /// Probability that both are one person, 0 to 1.
    pub score: f64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// A record of an index that may be the one asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// Its place in the index.
    pub at: usize,
    /// Probability that both are one person, 0 to 1.
    pub score: f64,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// All pairs among `records` with at least the probability `least`, best first; none when `cancelled` says so.
/// `progress` is told how many comparisons are done, of how many. The same records give the same pairs in whatever
/// order they come. Time grows with the number of records, not with its square, however alike they are.
pub fn candidates(
    records: &[Record],
    least: f64,
    cancelled: &dyn Fn() -> bool,
    progress: &dyn Fn(usize, usize),
) -> Vec<Pair> {
    let prepared: Vec<Prepared> = records.iter().map(Prepared::new).collect();
    let rarity = Rarity::of(&prepared);
    let worth = block::pairs(&prepared, cancelled);
    let mut out = Vec::new();
    for (done, &(a, b)) in worth.iter().enumerate() {
        if done % 4096 == 0 {
            if cancelled() {
                return Vec::new();
            }
            progress(done, worth.len());
        }
        let (a, b) = (a as usize, b as usize);
        if let Some((score, reasons)) = compare_from(&prepared[a], &prepared[b], &rarity, least) {
            out.push(Pair { a, b, score, reasons });
        }
    }
    if cancelled() {
        return Vec::new();
    }
    progress(worth.len(), worth.len());
    out.sort_by(|x, y| y.score.total_cmp(&x.score).then((x.a, x.b).cmp(&(y.a, y.b))));
    out
}

/// Records kept ready for being asked who somebody is.
#[derive(Debug, Clone, Default)]
pub struct Index {
    records: Vec<Prepared>,
    rarity: Rarity,
    keys: HashMap<u64, Vec<u32>, Counts>,
}

/// A key that more records share is of use only when no rarer one finds anybody.
const RARE: usize = 200;
/// No question compares more records than this.
const MOST: usize = 3_000;

impl Index {
    /// Reads records; their places are those of the slice.
    pub fn new(records: &[Record]) -> Self {
        let mut out = Self::default();
        for record in records {
            out.add(record);
        }
        out
    }

    /// Adds one more at the end and says its place.
    pub fn add(&mut self, record: &Record) -> usize {
        let at = self.records.len();
        let prepared = Prepared::new(record);
        self.rarity.count(&prepared);
        for key in keys(&prepared) {
            self.keys.entry(key).or_default().push(at as u32);
        }
        self.records.push(prepared);
        at
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

/// Those of the index who may be `record`, with at least the probability `least`, best first.
pub fn nearest(index: &Index, record: &Record, least: f64) -> Vec<Match> {
    let asked = Prepared::new(record);
    let mut lists: Vec<&Vec<u32>> = keys(&asked).iter().filter_map(|k| index.keys.get(k)).collect();
    lists.sort_by_key(|list| list.len());
    let mut found: Vec<u32> = Vec::new();
    for list in lists {
        if !found.is_empty() && list.len() > RARE || found.len() > MOST {
            break;
        }
        found.extend(list.iter().take(MOST));
    }
    found.sort_unstable();
    found.dedup();
    let mut out: Vec<Match> = found
        .into_iter()
        .filter_map(|at| {
            let at = at as usize;
            let (score, reasons) = compare_from(&asked, &index.records[at], &index.rarity, least)?;
            Some(Match { at, score, reasons })
        })
        .collect();
    out.sort_by(|x, y| y.score.total_cmp(&x.score).then(x.at.cmp(&y.at)));
    out
}
