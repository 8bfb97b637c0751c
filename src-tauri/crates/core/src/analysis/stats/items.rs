//! One question of a test: how hard, how telling, and whether it was learnt.

use std::collections::{HashMap, VecDeque};

use super::describe::{ROUNDING, correlation, magnitude};
use super::pre_post::Pair;
use super::proportion::mcnemar_exact;
use super::scores::{Person, Scores};

/// One item. Shares are 0 to 1.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ItemAnalysis {
    /// Its name.
    pub name: String,
    /// People in both tests who answered it before.
    pub n_pre: u32,
    /// People in both tests who answered it after.
    pub n_post: u32,
    /// People who answered it both times.
    pub n_both: u32,
    /// Share of right answers among `n_pre`; `None` for none, or for an item without points.
    pub difficulty_pre: Option<f64>,
    /// Share of right answers among `n_post`.
    pub difficulty_post: Option<f64>,
    /// Corrected point-biserial correlation (Henrysson 1963), -1 to 1: points on the item with points on the rest of
    /// the test, after, among people with both totals; `None` where either is the same for all.
    pub discrimination: Option<f64>,
    /// Share right in the upper half less that in the lower (Johnson 1951), -1 to 1, by the total after, among people
    /// with both totals. The middle person of an odd number is in neither; people tied across the edge of a half are
    /// each in it with an equal part, so the order of the list decides nothing.
    pub upper_lower: Option<f64>,
    /// Exact McNemar test of right before and after; 1 when nobody changed, `None` when nobody answered both times.
    pub mcnemar_p: Option<f64>,
    /// People wrong before and right after.
    pub gained: u32,
    /// People right before and wrong after.
    pub lost: u32,
}

/// The items of `post` in its order, then those only in `pre`. The first of several of one name goes with the first.
pub(super) fn analyse_items(
    pre: &Scores,
    post: &Scores,
    matched: &[(&Person, &Person)],
    pairs: &[Pair],
) -> Vec<ItemAnalysis> {
    let totals: Vec<f64> = pairs.iter().map(|pair| pair.total_post).collect();
    let halves = halves(&totals);
    let mut places: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (place, name) in pre.items.iter().enumerate() {
        places.entry(name).or_default().push_back(place);
    }
    let mut items = Vec::with_capacity(post.items.len());
    for (after, name) in post.items.iter().enumerate() {
        let before = places.get_mut(name.as_str()).and_then(VecDeque::pop_front);
        let mut item = answers(name, pre, before, post, Some(after), matched);
        item.discrimination = discrimination(after, &totals, pairs);
        item.upper_lower = halves
            .as_ref()
            .and_then(|halves| upper_lower(post, after, halves, pairs));
        items.push(item);
    }
    let unmatched =
        |(before, name): &(usize, &String)| places.get(name.as_str()).is_some_and(|left| left.contains(before));
    let only_before = pre.items.iter().enumerate().filter(unmatched);
    items.extend(only_before.map(|(before, name)| answers(name, pre, Some(before), post, None, matched)));
    items
}

fn answers(
    name: &str,
    pre: &Scores,
    before: Option<usize>,
    post: &Scores,
    after: Option<usize>,
    matched: &[(&Person, &Person)],
) -> ItemAnalysis {
    let mut item = ItemAnalysis {
        name: name.to_owned(),
        ..ItemAnalysis::default()
    };
    let (mut right_pre, mut right_post) = (Some(0), Some(0));
    for (earlier, later) in matched {
        let first = before.and_then(|place| Some((place, earlier.points(place)?)));
        let second = after.and_then(|place| Some((place, later.points(place)?)));
        let first = first.map(|(place, points)| is_right(pre, place, points));
        let second = second.map(|(place, points)| is_right(post, place, points));
        tick(&mut item.n_pre, &mut right_pre, first);
        tick(&mut item.n_post, &mut right_post, second);
        if let (Some(first), Some(second)) = (first, second) {
            item.n_both += 1;
            item.gained += u32::from((first, second) == (Some(false), Some(true)));
            item.lost += u32::from((first, second) == (Some(true), Some(false)));
        }
    }
    item.difficulty_pre = share(right_pre, item.n_pre);
    item.difficulty_post = share(right_post, item.n_post);
    let judged = right_pre.is_some() && right_post.is_some() && item.n_both > 0;
    item.mcnemar_p = judged.then(|| mcnemar_exact(item.gained, item.lost));
    item
}

/// Right is all the points of the item; `None` where it has none to give.
fn is_right(scores: &Scores, place: usize, points: f64) -> Option<bool> {
    let most = scores.most(place).filter(|most| *most > 0.0)?;
    Some(points >= most - ROUNDING * most)
}

fn tick(n: &mut u32, right: &mut Option<u32>, answer: Option<Option<bool>>) {
    if let Some(answer) = answer {
        *n += 1;
        *right = right.zip(answer).map(|(right, answer)| right + u32::from(answer));
    }
}

fn share(right: Option<u32>, n: u32) -> Option<f64> {
    right.filter(|_| n > 0).map(|right| f64::from(right) / f64::from(n))
}

fn discrimination(place: usize, totals: &[f64], pairs: &[Pair]) -> Option<f64> {
    let points: Vec<f64> = pairs
        .iter()
        .map(|pair| pair.post.points(place))
        .collect::<Option<_>>()?;
    let rest: Vec<f64> = totals
        .iter()
        .zip(&points)
        .map(|(total, points)| total - points)
        .collect();
    let own = magnitude(points.iter().copied());
    correlation(&points, own, &rest, magnitude(totals.iter().copied()).max(own))
}

/// How much of each person is in the upper half and in the lower, and the people in each half.
struct Halves {
    parts: Vec<(f64, f64)>,
    size: f64,
}

fn halves(totals: &[f64]) -> Option<Halves> {
    let half = totals.len() / 2;
    if half == 0 {
        return None;
    }
    let least = ROUNDING * magnitude(totals.iter().copied());
    let mut order: Vec<usize> = (0..totals.len()).collect();
    order.sort_by(|a, b| totals[*a].total_cmp(&totals[*b]));
    let mut parts = vec![(0.0, 0.0); totals.len()];
    let mut start = 0;
    for tie in order.chunk_by(|a, b| totals[*b] - totals[*a] <= least) {
        let end = start + tie.len();
        let lower = half.min(end).saturating_sub(start) as f64 / tie.len() as f64;
        let upper = end.saturating_sub((totals.len() - half).max(start)) as f64 / tie.len() as f64;
        tie.iter().for_each(|person| parts[*person] = (upper, lower));
        start = end;
    }
    Some(Halves {
        parts,
        size: half as f64,
    })
}

fn upper_lower(post: &Scores, place: usize, halves: &Halves, pairs: &[Pair]) -> Option<f64> {
    let (mut upper, mut lower) = (0.0, 0.0);
    for (pair, (above, below)) in pairs.iter().zip(&halves.parts) {
        if is_right(post, place, pair.post.points(place)?)? {
            upper += above;
            lower += below;
        }
    }
    Some((upper - lower) / halves.size)
}

#[cfg(test)]
mod tests {
    use super::super::pre_post::analyse_test;
    use super::*;

    fn scores(items: &[&str], rows: &[&[f64]]) -> Scores {
        let person = |(i, row): (usize, &&[f64])| Person {
            key: format!("p{i}"),
            points: row.iter().map(|points| (*points >= 0.0).then_some(*points)).collect(),
        };
        Scores {
            items: items.iter().map(|&name| name.to_owned()).collect(),
            max: vec![1.0; items.len()],
            people: rows.iter().enumerate().map(person).collect(),
        }
    }

    fn items(pre: &Scores, post: &Scores) -> Vec<ItemAnalysis> {
        analyse_test(pre, post).items
    }

    #[test]
    fn says_how_hard_and_what_was_learnt() {
        let pre = scores(&["a", "b"], &[&[0.0, 1.0], &[0.0, 0.0], &[1.0, 1.0], &[0.0, -1.0]]);
        let post = scores(&["a", "b"], &[&[1.0, 1.0], &[1.0, 0.0], &[0.0, 1.0], &[1.0, 1.0]]);
        let found = items(&pre, &post);
        assert_eq!(
            (found[0].difficulty_pre, found[0].difficulty_post),
            (Some(0.25), Some(0.75))
        );
        assert_eq!(
            (found[0].gained, found[0].lost, found[0].mcnemar_p),
            (3, 1, Some(0.625))
        );
        assert_eq!((found[1].n_pre, found[1].n_post, found[1].n_both), (3, 4, 3));
        assert_eq!(
            (found[1].difficulty_pre, found[1].mcnemar_p),
            (Some(2.0 / 3.0), Some(1.0))
        );
    }

    #[test]
    fn items_go_by_name_and_those_only_before_come_last() {
        let pre = scores(&["old", "b", "a"], &[&[1.0, 0.0, 1.0], &[0.0, 0.0, 1.0]]);
        let post = scores(&["a", "b", "new"], &[&[1.0, 1.0, 0.0], &[0.0, 1.0, 1.0]]);
        let found = items(&pre, &post);
        assert_eq!(
            found.iter().map(|item| item.name.as_str()).collect::<Vec<_>>(),
            ["a", "b", "new", "old"]
        );
        assert_eq!(
            (found[1].difficulty_pre, found[1].difficulty_post),
            (Some(0.0), Some(1.0))
        );
        assert_eq!(
            (found[2].n_pre, found[2].difficulty_pre, found[2].mcnemar_p),
            (0, None, None)
        );
        assert_eq!(
            (found[3].n_post, found[3].discrimination, found[3].upper_lower),
            (0, None, None)
        );
        assert_eq!(found[3].difficulty_pre, Some(0.5));
        let twice = items(
            &scores(&["q", "q"], &[&[0.0, 1.0]]),
            &scores(&["q", "q"], &[&[1.0, 1.0]]),
        );
        assert_eq!((twice.len(), twice[0].gained, twice[1].gained), (2, 1, 0));
    }

    #[test]
    fn tells_the_strong_from_the_weak() {
        let rows: [&[f64]; 4] = [&[1.0, 1.0, 1.0], &[1.0, 1.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 0.0]];
        let found = items(&scores(&["a", "b", "c"], &rows), &scores(&["a", "b", "c"], &rows));
        assert!((found[0].discrimination.unwrap() - 0.5_f64.sqrt()).abs() < 1e-12);
        assert_eq!(
            found.iter().map(|item| item.upper_lower).collect::<Vec<_>>(),
            [Some(1.0), Some(0.5), Some(0.5)]
        );
        let easy = scores(&["a", "b"], &[&[1.0, 1.0], &[1.0, 0.0]]);
        assert_eq!(items(&easy, &easy)[0].discrimination, None);
        assert_eq!(items(&easy, &easy)[0].upper_lower, Some(0.0));
    }

    #[test]
    fn ties_across_the_edge_share_their_place() {
        let parts = |totals: &[f64]| halves(totals).map(|halves| halves.parts);
        assert_eq!(parts(&[1.0, 2.0, 3.0]), Some(vec![(0.0, 1.0), (0.0, 0.0), (1.0, 0.0)]));
        assert_eq!(
            parts(&[2.0, 2.0, 2.0, 9.0]),
            Some(
                vec![(1.0 / 3.0, 2.0 / 3.0); 3]
                    .into_iter()
                    .chain([(1.0, 0.0)])
                    .collect()
            )
        );
        assert_eq!(parts(&[5.0, 5.0, 5.0]), Some(vec![(1.0 / 3.0, 1.0 / 3.0); 3]));
        assert_eq!(parts(&[5.0]), None);
        let straight = scores(&["a", "b"], &[&[1.0, 0.0], &[0.0, 1.0], &[1.0, 0.0], &[1.0, 1.0]]);
        let turned = scores(&["a", "b"], &[&[1.0, 1.0], &[1.0, 0.0], &[0.0, 1.0], &[1.0, 0.0]]);
        let upper_lower = |scores: &Scores| {
            items(scores, scores)
                .iter()
                .map(|item| item.upper_lower)
                .collect::<Vec<_>>()
        };
        assert_eq!(upper_lower(&straight), upper_lower(&turned));
    }

    #[test]
    fn an_item_without_points_is_neither_right_nor_wrong() {
        let mut empty = scores(&["a"], &[&[0.0], &[0.0]]);
        empty.max = vec![0.0];
        let found = items(&empty, &empty);
        assert_eq!(
            (found[0].n_both, found[0].difficulty_post, found[0].mcnemar_p),
            (2, None, None)
        );
        assert_eq!(found[0].upper_lower, None);
    }
}
