//! A test taken before and after.

use super::describe::{ROUNDING, count, finite, magnitude, mean, variance};
use super::items::{ItemAnalysis, analyse_items};
use super::paired::paired_t;
use super::reliability::cronbach;
use super::scores::{Person, Scores};
use super::wilcoxon::{WilcoxonMethod, signed_rank};

/// A person with a total in both tests.
pub(super) struct Pair<'a> {
    pub post: &'a Person,
    pub total_pre: f64,
    pub total_post: f64,
}

/// What a test before and after shows. All but the first two numbers and the items rests on the `n_paired` people;
/// differences are after less before; undefined is `None`.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TestAnalysis {
    /// People who took the test before, whoever they are.
    pub n_pre: u32,
    /// People who took it after.
    pub n_post: u32,
    /// People in both with no item missing in either.
    pub n_paired: u32,
    /// Mean total before, in points.
    pub mean_pre: Option<f64>,
    /// Mean total after, in points.
    pub mean_post: Option<f64>,
    /// Mean of the differences, in points.
    pub mean_difference: Option<f64>,
    /// Sample standard deviation before, in points.
    pub sd_pre: Option<f64>,
    /// Sample standard deviation after, in points.
    pub sd_post: Option<f64>,
    /// Sample standard deviation of the differences, in points; exactly 0 when all are the same but for rounding.
    pub sd_difference: Option<f64>,
    /// 95 % interval of the mean difference by Student's t, in points.
    pub ci95: Option<[f64; 2]>,
    /// Paired t (Student 1908), mean / (sd / √n); `None` for one person or no spread, as is what rests on it.
    pub t: Option<f64>,
    /// Degrees of freedom of t, n - 1.
    pub df: Option<u32>,
    /// Two-sided p of t.
    pub p_t: Option<f64>,
    /// The smaller sum of signed ranks (Wilcoxon 1945), zeros dropped; `None` when nobody changed.
    pub wilcoxon_w: Option<f64>,
    /// Its two-sided p.
    pub p_wilcoxon: Option<f64>,
    /// How that p was found.
    pub wilcoxon_method: Option<WilcoxonMethod>,
    /// Cohen's dz (Cohen 1988): mean difference in standard deviations of the differences.
    pub cohens_dz: Option<f64>,
    /// Normalised gain of the class (Hake 1998): (mean after - mean before) / (max - mean before), at most 1. `None`
    /// when all was right before, or when the two tests don't give the same number of points.
    pub normalized_gain: Option<f64>,
    /// People with more points after.
    pub improved: u32,
    /// People with as many.
    pub same: u32,
    /// People with fewer.
    pub worse: u32,
    /// Most points of the test after.
    pub max_points: Option<f64>,
    /// Its items, then those that were asked only before.
    pub items: Vec<ItemAnalysis>,
    /// Cronbach's alpha of the test after (KR-20 where items give 0 or 1).
    pub alpha: Option<f64>,
    /// Its 95 % interval (Feldt 1965).
    pub alpha_ci95: Option<[f64; 2]>,
    /// People it rests on.
    pub n_alpha: u32,
}

/// Analyses a test taken before and after. Persons pair by exact key, and an empty key, or one that two persons of
/// one test share, pairs with nobody; items pair by name. A missing item leaves its person out of that item and of totals.
pub fn analyse_test(pre: &Scores, post: &Scores) -> TestAnalysis {
    let before = pre.by_key();
    let after = post.by_key();
    let in_both = |person| Some((*before.get(person)?, *after.get(person)?));
    let matched: Vec<(&Person, &Person)> = post
        .people
        .iter()
        .filter_map(|person| in_both(person.key.as_str()))
        .collect();
    let pair = |(first, second): &(&Person, &Person)| Some((pre.total(first)?, post.total(second)?));
    let pairs: Vec<Pair> = matched
        .iter()
        .filter_map(|both| {
            pair(both).map(|(total_pre, total_post)| Pair {
                post: both.1,
                total_pre,
                total_post,
            })
        })
        .collect();
    let rows: Vec<Vec<f64>> = pairs
        .iter()
        .filter_map(|pair| pair.post.all_points(post.items.len()))
        .collect();
    let reliability = cronbach(&rows);
    TestAnalysis {
        n_pre: count(&pre.people),
        n_post: count(&post.people),
        items: analyse_items(pre, post, &matched, &pairs),
        alpha: reliability.alpha,
        alpha_ci95: reliability.ci95,
        n_alpha: reliability.n,
        ..totals(pre, post, &pairs)
    }
}

fn totals(pre: &Scores, post: &Scores, pairs: &[Pair]) -> TestAnalysis {
    let before: Vec<f64> = pairs.iter().map(|pair| pair.total_pre).collect();
    let after: Vec<f64> = pairs.iter().map(|pair| pair.total_post).collect();
    let scale = magnitude(before.iter().chain(&after).copied());
    let differences: Vec<f64> = pairs.iter().map(|pair| pair.total_post - pair.total_pre).collect();
    let paired = paired_t(&differences, scale);
    let ranks = signed_rank(&differences, scale);
    let (mean_pre, mean_post) = (mean(&before), mean(&after));
    let max_points = post.most_of_all();
    let least = ROUNDING * scale;
    let improved = differences.iter().filter(|d| **d > least).count();
    let worse = differences.iter().filter(|d| **d < -least).count();
    let people = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    TestAnalysis {
        n_paired: count(pairs),
        mean_pre,
        mean_post,
        mean_difference: paired.mean,
        sd_pre: variance(&before, scale).map(f64::sqrt),
        sd_post: variance(&after, scale).map(f64::sqrt),
        sd_difference: paired.sd,
        ci95: paired.ci95,
        t: paired.t,
        df: paired.df,
        p_t: paired.p,
        wilcoxon_w: ranks.as_ref().map(|ranks| ranks.w),
        p_wilcoxon: ranks.as_ref().map(|ranks| ranks.p),
        wilcoxon_method: ranks.map(|ranks| ranks.method),
        cohens_dz: paired.dz,
        normalized_gain: gain(mean_pre, mean_post, pre.most_of_all(), max_points),
        improved: people(improved),
        same: people(differences.len() - improved - worse),
        worse: people(worse),
        max_points,
        ..TestAnalysis::default()
    }
}

fn gain(before: Option<f64>, after: Option<f64>, max_before: Option<f64>, max: Option<f64>) -> Option<f64> {
    let (before, after, max) = (before?, after?, max?);
    if (max_before? - max).abs() > ROUNDING * max.abs() || max - before <= ROUNDING * max.abs() {
        return None;
    }
    finite((after - before) / (max - before))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(max: &[f64], people: &[(&str, &[f64])]) -> Scores {
        let person = |(key, points): &(&str, &[f64])| Person {
            key: (*key).to_owned(),
            points: points.iter().map(|points| Some(*points)).collect(),
        };
        Scores {
            items: (0..max.len()).map(|i| format!("q{i}")).collect(),
            max: max.to_vec(),
            people: people.iter().map(person).collect(),
        }
    }

    #[test]
    fn a_class_learns() {
        let pre = scores(
            &[1.0, 4.0],
            &[
                ("a", &[0.0, 1.0]),
                ("b", &[1.0, 2.0]),
                ("c", &[1.0, 1.0]),
                ("x", &[1.0, 4.0]),
            ],
        );
        let post = scores(
            &[1.0, 4.0],
            &[("c", &[1.0, 1.0]), ("a", &[1.0, 4.0]), ("b", &[1.0, 3.0])],
        );
        let found = analyse_test(&pre, &post);
        assert_eq!(
            (found.n_pre, found.n_post, found.n_paired, found.max_points),
            (4, 3, 3, Some(5.0))
        );
        assert_eq!((found.improved, found.same, found.worse), (2, 1, 0));
        assert!((found.mean_difference.unwrap() - 5.0 / 3.0).abs() < 1e-15);
        assert!((found.normalized_gain.unwrap() - 5.0 / 9.0).abs() < 1e-15);
        assert_eq!(
            (found.wilcoxon_w, found.p_wilcoxon, found.df),
            (Some(0.0), Some(0.5), Some(2))
        );
        assert_eq!((found.n_alpha, found.wilcoxon_method), (3, Some(WilcoxonMethod::Exact)));
    }

    #[test]
    fn a_missing_item_leaves_its_person_out_of_totals_only() {
        let pre = scores(&[1.0, 1.0], &[("a", &[0.0, 1.0]), ("b", &[0.0])]);
        let found = analyse_test(
            &pre,
            &scores(&[1.0, 1.0], &[("a", &[1.0, 1.0]), ("b", &[1.0, f64::NAN])]),
        );
        assert_eq!(
            (found.n_paired, found.items[0].n_both, found.items[1].n_both),
            (1, 2, 1)
        );
        assert_eq!(
            (found.mean_difference, found.sd_difference, found.t, found.alpha),
            (Some(1.0), None, None, None)
        );
    }

    #[test]
    fn a_key_of_two_people_pairs_with_nobody() {
        let pre = scores(&[1.0], &[("a", &[0.0]), ("a", &[1.0]), ("b", &[0.0])]);
        let found = analyse_test(&pre, &scores(&[1.0], &[("a", &[1.0]), ("b", &[1.0])]));
        assert_eq!((found.n_pre, found.n_paired, found.items[0].n_pre), (3, 1, 1));
    }

    #[test]
    fn all_right_before_leaves_nothing_to_gain() {
        let full = scores(&[1.0, 1.0], &[("a", &[1.0, 1.0]), ("b", &[1.0, 1.0])]);
        let found = analyse_test(&full, &full);
        assert_eq!(
            (found.normalized_gain, found.wilcoxon_w, found.t, found.same),
            (None, None, None, 2)
        );
        assert_eq!(
            (found.sd_difference, found.alpha, found.items[0].mcnemar_p),
            (Some(0.0), None, Some(1.0))
        );
    }

    #[test]
    fn tests_of_different_length_have_no_normalised_gain() {
        let found = analyse_test(
            &scores(&[1.0], &[("a", &[0.0])]),
            &scores(&[1.0, 1.0], &[("a", &[1.0, 0.0])]),
        );
        assert_eq!(
            (found.normalized_gain, found.max_points, found.mean_difference),
            (None, Some(2.0), Some(1.0))
        );
    }

    #[test]
    fn no_test_no_numbers() {
        assert_eq!(
            analyse_test(&Scores::default(), &Scores::default()),
            TestAnalysis::default()
        );
        let json = serde_json::to_value(analyse_test(&scores(&[f64::NAN], &[]), &scores(&[1e308], &[]))).unwrap();
        assert_eq!(json["t"], serde_json::Value::Null);
        let huge = scores(
            &[f64::MAX, f64::MAX],
            &[("a", &[f64::MAX, f64::MAX]), ("b", &[f64::MIN, 1.0])],
        );
        assert_eq!(analyse_test(&huge, &huge).n_paired, 1);
    }
}
