//! How far the items of a test or a scale say the same thing.

use super::describe::{count, finite, magnitude, variance};
use super::distribution::f_quantile;

/// Internal consistency.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Reliability {
    /// Cronbach's alpha, at most 1; below 0 where items contradict each other.
    pub alpha: Option<f64>,
    /// Its 95 % interval.
    pub ci95: Option<[f64; 2]>,
    /// People it rests on.
    pub n: u32,
}

/// Cronbach's alpha (Cronbach 1951), k/(k-1) (1 - Σ variances of items / variance of totals) with sample variances,
/// which is KR-20 (Kuder & Richardson 1937) for points of 0 and 1. Interval by Feldt 1965:
/// 1 - (1 - alpha) F(97.5 % and 2.5 %; n-1, (n-1)(k-1)). One row per person, one number per item, rows of one length;
/// `None` for fewer than two items or people, or totals that are all the same.
pub fn cronbach(rows: &[Vec<f64>]) -> Reliability {
    let alpha = alpha(rows);
    let ci95 = alpha.and_then(|alpha| feldt(alpha, rows.len(), rows.first()?.len()));
    Reliability {
        alpha,
        ci95,
        n: count(rows),
    }
}

fn alpha(rows: &[Vec<f64>]) -> Option<f64> {
    let items = rows.first()?.len();
    if items < 2 || rows.iter().any(|row| row.len() != items) {
        return None;
    }
    let totals: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let scale = magnitude(rows.iter().map(|row| magnitude(row.iter().copied()))).max(magnitude(totals.iter().copied()));
    let whole = variance(&totals, scale).filter(|variance| *variance > 0.0)?;
    let mut parts = 0.0;
    for item in 0..items {
        let column: Vec<f64> = rows.iter().map(|row| row[item]).collect();
        parts += variance(&column, magnitude(column.iter().copied()))?;
    }
    let items = items as f64;
    finite(items / (items - 1.0) * (1.0 - parts / whole))
}

fn feldt(alpha: f64, people: usize, items: usize) -> Option<[f64; 2]> {
    let df1 = people as f64 - 1.0;
    let df2 = df1 * (items as f64 - 1.0);
    let bound = |share| finite(1.0 - (1.0 - alpha) * f_quantile(share, df1, df2)?);
    Some([bound(0.975)?, bound(0.025)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn right_and_wrong_is_kr20() {
        let rows = [
            [1, 1, 1, 0],
            [1, 1, 0, 0],
            [1, 0, 0, 0],
            [1, 1, 1, 1],
            [0, 0, 0, 0],
            [1, 1, 1, 0],
        ];
        let rows: Vec<Vec<f64>> = rows
            .iter()
            .map(|row| row.iter().map(|p| f64::from(*p)).collect())
            .collect();
        let result = cronbach(&rows);
        let shares: Vec<f64> = (0..4)
            .map(|i| rows.iter().map(|row| row[i]).sum::<f64>() / 6.0)
            .collect();
        let totals: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
        let middle = totals.iter().sum::<f64>() / 6.0;
        let spread = totals.iter().map(|t| (t - middle).powi(2)).sum::<f64>() / 6.0;
        let kr20 = 4.0 / 3.0 * (1.0 - shares.iter().map(|p| p * (1.0 - p)).sum::<f64>() / spread);
        assert!((result.alpha.unwrap() - kr20).abs() < 1e-14);
        assert_eq!(result.n, 6);
    }

    #[test]
    fn interval_is_pingouins() {
        let [low, high] = feldt(0.591_718_848_599_582_6, 15, 10).unwrap();
        assert!((low - 0.195).abs() < 5e-4 && (high - 0.84).abs() < 5e-4, "{low} {high}");
    }

    #[test]
    fn one_question_asked_twice_is_sure() {
        let result = cronbach(&[vec![1.0, 1.0], vec![2.0, 2.0], vec![5.0, 5.0]]);
        assert!((result.alpha.unwrap() - 1.0).abs() < 1e-15);
        assert!((result.ci95.unwrap()[0] - 1.0).abs() < 1e-12);
    }

    #[test]
    fn none_where_it_means_nothing() {
        assert_eq!(cronbach(&[]), Reliability::default());
        assert_eq!(cronbach(&[vec![1.0, 0.0]]).alpha, None);
        assert_eq!(cronbach(&[vec![1.0], vec![0.0]]).alpha, None);
        assert_eq!(cronbach(&[vec![1.0, 0.0], vec![0.0, 1.0]]).alpha, None);
        assert_eq!(cronbach(&[vec![0.1, 0.2], vec![0.3, 0.0]]).alpha, None);
        assert_eq!(
            cronbach(&[vec![1.0, 1.0], vec![1.0, 1.0]]),
            Reliability {
                n: 2,
                ..Reliability::default()
            }
        );
    }
}
