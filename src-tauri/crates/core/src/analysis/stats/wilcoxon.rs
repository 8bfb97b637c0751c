//! Wilcoxon's signed ranks.

use super::describe::ROUNDING;
use super::distribution::normal_two_sided;

/// Up to this many differences other than zero p is exact.
const EXACT_MOST: usize = 50;

/// How p was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum WilcoxonMethod {
    /// All assignments of signs counted, ties and all.
    Exact,
    /// Normal approximation, corrected for ties, not for continuity.
    Approx,
}

/// The result of a signed-rank test.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Wilcoxon {
    /// The smaller of the two rank sums.
    pub w: f64,
    /// Two-sided p, 0 to 1.
    pub p: f64,
    /// How p was found.
    pub method: WilcoxonMethod,
}

/// The signed-rank test (Wilcoxon 1945) of differences: zeros dropped, equal magnitudes share their mean rank,
/// W = min(W+, W-), two-sided. Exact to 50 differences: the 2^n assignments of signs are counted over the ranks that
/// there are (Streitberg & Röhmel 1986); beyond, z = (W - n(n+1)/4) / √(n(n+1)(2n+1)/24 - Σ(t³-t)/48), where t counts
/// the members of each tie. `scale` is the size of the numbers that were subtracted: magnitudes nearer than 1e-9 of it
/// are equal, and a magnitude below is zero. `None` when no difference is left.
pub fn signed_rank(differences: &[f64], scale: f64) -> Option<Wilcoxon> {
    let least = ROUNDING * scale.abs();
    let mut left: Vec<f64> = differences
        .iter()
        .copied()
        .filter(|d| d.is_finite() && d.abs() > least)
        .collect();
    if left.is_empty() {
        return None;
    }
    left.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let mut doubled = Vec::with_capacity(left.len());
    let mut plus = 0;
    let mut tied = 0.0;
    for tie in left.chunk_by(|a, b| b.abs() - a.abs() <= least) {
        let rank = 2 * doubled.len() + tie.len() + 1;
        plus += rank * tie.iter().filter(|d| **d > 0.0).count();
        tied += (tie.len() as f64).powi(3) - tie.len() as f64;
        doubled.resize(doubled.len() + tie.len(), rank);
    }
    let all: usize = doubled.iter().sum();
    let smaller = plus.min(all - plus);
    let w = smaller as f64 / 2.0;
    let (p, method) = if doubled.len() <= EXACT_MOST {
        (exact(&doubled, all, smaller), WilcoxonMethod::Exact)
    } else {
        (approximate(w, doubled.len() as f64, tied)?, WilcoxonMethod::Approx)
    };
    Some(Wilcoxon { w, p, method })
}

fn exact(ranks: &[usize], all: usize, smaller: usize) -> f64 {
    let mut ways = vec![0_u64; all + 1];
    ways[0] = 1;
    let mut reached = 0;
    for rank in ranks {
        for sum in (0..=reached).rev() {
            ways[sum + rank] += ways[sum];
        }
        reached += rank;
    }
    let tail: u64 = ways[..=smaller].iter().sum();
    (2.0 * tail as f64 / (1_u64 << ranks.len()) as f64).min(1.0)
}

fn approximate(w: f64, n: f64, tied: f64) -> Option<f64> {
    let spread = (n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - tied / 48.0).sqrt();
    normal_two_sided((w - n * (n + 1.0) / 4.0) / spread)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brute(differences: &[f64], ranks: &[f64]) -> f64 {
        let plus: f64 = differences
            .iter()
            .zip(ranks)
            .filter(|(d, _)| **d > 0.0)
            .map(|(_, rank)| rank)
            .sum();
        let all: f64 = ranks.iter().sum();
        let smaller = plus.min(all - plus);
        let sum = |signs: u32| -> f64 { (0..ranks.len()).filter(|i| signs >> i & 1 == 1).map(|i| ranks[i]).sum() };
        let as_far = (0..1_u32 << ranks.len())
            .filter(|signs| sum(*signs).min(all - sum(*signs)) <= smaller)
            .count();
        as_far as f64 / f64::from(1_u32 << ranks.len())
    }

    #[test]
    fn students_sleep_has_a_tie_and_a_zero_and_is_still_exact() {
        let extra = [-1.2, -2.4, -1.3, -1.3, 0.0, -1.0, -1.8, -0.8, -4.6, -1.4];
        let result = signed_rank(&extra, 5.5).unwrap();
        assert_eq!(
            result,
            Wilcoxon {
                w: 0.0,
                p: 2.0 / 512.0,
                method: WilcoxonMethod::Exact
            }
        );
    }

    #[test]
    fn ties_are_counted_one_by_one() {
        let differences = [1.0, -1.0, 2.0, 2.0, -2.0, 3.0, 5.0, 5.0];
        let ranks = [1.5, 1.5, 4.0, 4.0, 4.0, 6.0, 7.5, 7.5];
        let result = signed_rank(&differences, 10.0).unwrap();
        assert_eq!(result.w, 5.5);
        assert_eq!(result.p, brute(&differences, &ranks));
    }

    #[test]
    fn equal_on_paper_is_a_tie_and_zero_on_paper_is_zero() {
        let exact = signed_rank(&[0.3, -0.3, 0.5], 1.0);
        assert_eq!(signed_rank(&[0.1 + 0.2, -0.3, 0.5, 1e-17], 1.0), exact);
        assert_eq!(exact.map(|result| result.w), Some(1.5));
    }

    #[test]
    fn fifty_exact_fifty_one_approximate() {
        let some = |n: u32| {
            (1..=n)
                .map(|i| f64::from(i) * if i % 3 == 0 { -1.0 } else { 1.0 })
                .collect::<Vec<_>>()
        };
        let fifty = signed_rank(&some(50), 50.0).unwrap();
        assert_eq!((fifty.w, fifty.method), (408.0, WilcoxonMethod::Exact));
        assert!((fifty.p - 0.02616696817119646).abs() < 1e-12, "{}", fifty.p);
        let more = signed_rank(&some(51), 51.0).unwrap();
        assert_eq!((more.w, more.method), (459.0, WilcoxonMethod::Approx));
        assert!((more.p - 0.055852182035584695).abs() < 1e-10, "{}", more.p);
    }

    #[test]
    fn nobody_changed() {
        assert_eq!(signed_rank(&[0.0, 0.0], 5.0), None);
        assert_eq!(signed_rank(&[], 0.0), None);
        assert_eq!(signed_rank(&[4.0], 5.0).map(|result| result.p), Some(1.0));
    }
}
