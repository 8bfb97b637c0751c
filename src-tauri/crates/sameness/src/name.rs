//! Two names side by side: which word is which, and what that says.

use std::cmp::Ordering;

use crate::rarity::Rarity;
use crate::token::Token;
use crate::weights::{
    ALIKE, CONFLICT, CONFLICT_MORE, FATHER_AND_CHILD, LAST_WORD, MISSING, MISSING_AND_TURNED, MISSING_PATRONYMIC,
    NAME_LEAST, SHUFFLED,
};
use crate::word::{Match, Way, agreement, far, is_patronymic, likeness};
use crate::words::{MOST_WORDS, Name};

/// What two names say together.
#[derive(Debug, Clone, Default)]
pub(crate) struct Evidence<'a> {
    pub bits: f64,
    /// Words that agree.
    pub matched: usize,
    /// Words that both sides have and that differ.
    pub conflicts: usize,
    /// Words that only one side has.
    pub missing: usize,
    /// The weakest way in which words agree.
    pub way: Option<Way>,
    pub other_order: bool,
    /// Words spelled differently, small and without marks.
    pub spelled: Vec<(&'a str, &'a str)>,
}

/// The best that two sets of names say together.
pub(crate) fn compare<'a>(a: &'a [Name], b: &'a [Name], rarity: &Rarity) -> Evidence<'a> {
    let mut best: Option<Evidence<'a>> = None;
    for one in a {
        for other in b {
            let found = evidence(one, other, rarity);
            if best.as_ref().is_none_or(|b| found.bits > b.bits) {
                best = Some(found);
            }
        }
    }
    best.unwrap_or_default()
}

fn evidence<'a>(a: &'a Name, b: &'a Name, rarity: &Rarity) -> Evidence<'a> {
    let (left, right) = joined(a, b);
    // Among the few syllables of Viet Nam a letter more or less is another name.
    let exact = a.vietnamese && b.vietnamese;
    let mut grid: Vec<Vec<Option<Match>>> = Vec::with_capacity(left.len());
    for (i, x) in left.iter().enumerate() {
        grid.push(
            right
                .iter()
                .enumerate()
                .map(|(j, y)| agreement(x, y, i, j, rarity).filter(|m| !exact || m.way == Way::Same))
                .collect(),
        );
    }
    let pairs = assign(&grid, right.len());
    let mut out = Evidence {
        matched: pairs.len(),
        ..Evidence::default()
    };
    for found in &pairs {
        out.bits += found.bits;
        out.way = out.way.max(Some(found.way));
        if found.way == Way::Spelling {
            out.spelled.push((&*left[found.a].plain, &*right[found.b].plain));
        }
    }
    let (over_a, over_b) = (left.len() - pairs.len(), right.len() - pairs.len());
    out.conflicts = over_a.min(over_b);
    out.missing = over_a.max(over_b) - out.conflicts;
    if out.conflicts > 0 {
        out.bits += CONFLICT + CONFLICT_MORE * (out.conflicts - 1) as f64;
    }
    let patronymics = |words: &[&Token], used: &dyn Fn(usize) -> bool| {
        words
            .iter()
            .enumerate()
            .filter(|(at, w)| !used(*at) && is_patronymic(w))
            .count()
    };
    let fathers = if over_a > over_b {
        patronymics(&left, &|at| pairs.iter().any(|p| p.a == at))
    } else {
        patronymics(&right, &|at| pairs.iter().any(|p| p.b == at))
    };
    let fathers = fathers.min(out.missing);
    // Whether the longer name ends with a word that the other has not.
    let ends = match over_a.cmp(&over_b) {
        Ordering::Greater => !pairs.iter().any(|p| p.a + 1 == left.len()),
        Ordering::Less => !pairs.iter().any(|p| p.b + 1 == right.len()),
        Ordering::Equal => false,
    };
    let missing = out.missing - fathers;
    out.bits += MISSING * missing as f64 + MISSING_PATRONYMIC * fathers as f64;
    // Two forms for women are two people of different sex; one is a family name on two lists.
    if pairs.iter().filter(|p| p.way == Way::Gender).count() > 1 {
        out.bits += CONFLICT;
    }
    let order: Vec<usize> = pairs.iter().map(|p| p.b).collect();
    if ends && exact && left.len().min(right.len()) > 2 && order.is_sorted() {
        out.bits += LAST_WORD;
    }
    if !order.is_sorted() {
        out.other_order = true;
        if missing > 0 {
            out.bits += if ends { FATHER_AND_CHILD } else { MISSING_AND_TURNED };
        }
        let turns = order.windows(2).filter(|w| w[0] > w[1]).count();
        let round = turns == 1 && order.last() < order.first();
        if !round && !order.iter().rev().is_sorted() {
            out.bits += SHUFFLED;
        }
    }
    out.bits = out.bits.max(NAME_LEAST);
    out
}

/// The words of both, with two words as one where the other side writes them so.
fn joined<'a>(a: &'a Name, b: &'a Name) -> (Vec<&'a Token>, Vec<&'a Token>) {
    let (mut left, mut right): (Vec<_>, Vec<_>) = (a.words.iter().collect(), b.words.iter().collect());
    if a.words.len() > b.words.len() {
        join(&mut left, &a.joined, &right);
    } else if b.words.len() > a.words.len() {
        join(&mut right, &b.joined, &left);
    }
    (left, right)
}

fn join<'a>(longer: &mut Vec<&'a Token>, joined: &'a [Token], shorter: &[&Token]) {
    let close = |x: &Token, y: &Token| x.plain == y.plain || !far(x, y) && likeness(x, y) >= ALIKE - 0.04;
    for word in shorter {
        if longer.len() < 2 || longer.iter().any(|x| close(x, word)) {
            continue;
        }
        // The longer side may have been shortened already; neighbours are found again by their letters.
        for at in 0..longer.len() - 1 {
            let both = format!("{}{}", longer[at].plain, longer[at + 1].plain);
            if let Some(one) = joined.iter().find(|j| *j.plain == *both).filter(|j| close(j, word)) {
                longer.splice(at..=at + 1, [one]);
                break;
            }
        }
    }
}

/// The best assignment: each word to at most one, the sum of bits as large as can be. Mostly the best of each row
/// stand in different columns and nothing is left to weigh; else a table over the sets of columns (2^7 at most).
fn assign(grid: &[Vec<Option<Match>>], width: usize) -> Vec<Match> {
    const NONE: u8 = u8::MAX;
    let width = width.min(MOST_WORDS);
    // Each match is also worth the conflict that it avoids.
    let worth = |m: &Match| m.bits + 20.0;
    let tops = grid
        .iter()
        .filter_map(|row| row.iter().flatten().reduce(|a, b| if b.bits > a.bits { b } else { a }));
    let tops: Vec<Match> = tops.copied().collect();
    let used: u32 = tops.iter().fold(0, |set, m| set | 1 << m.b);
    if used.count_ones() as usize == tops.len() {
        return tops;
    }
    let mut best: Vec<Option<(f64, [u8; MOST_WORDS])>> = vec![None; 1 << width];
    best[0] = Some((0.0, [NONE; MOST_WORDS]));
    for (i, row) in grid.iter().enumerate().take(MOST_WORDS) {
        for set in (0..1usize << width).rev() {
            let Some((bits, chosen)) = best[set] else {
                continue;
            };
            for one in row.iter().take(width).flatten() {
                let with = set | 1 << one.b;
                let sum = bits + worth(one);
                if with != set && best[with].is_none_or(|(b, _)| sum > b) {
                    let mut all = chosen;
                    all[i] = one.b as u8;
                    best[with] = Some((sum, all));
                }
            }
        }
    }
    let top = best.into_iter().flatten().reduce(|a, b| if b.0 > a.0 { b } else { a });
    let chosen = top.map_or([NONE; MOST_WORDS], |(_, chosen)| chosen);
    let rows = grid.iter().zip(chosen).filter(|(_, at)| *at != NONE);
    rows.filter_map(|(row, at)| row[usize::from(at)]).collect()
}
