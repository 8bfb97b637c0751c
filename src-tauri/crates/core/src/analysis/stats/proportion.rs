//! Shares of a small group, and whether they changed.

use super::distribution::Z_975;

/// The 95 % score interval of a share (Wilson 1927), as shares 0 to 1:
/// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n) with z = 1.96. `None` for n = 0 or more successes than trials.
pub fn wilson(successes: u32, n: u32) -> Option<[f64; 2]> {
    if n == 0 || successes > n {
        return None;
    }
    let (share, trials) = (f64::from(successes) / f64::from(n), f64::from(n));
    let square = Z_975 * Z_975 / trials;
    let centre = share + square / 2.0;
    let half = (square * (share * (1.0 - share) + square / 4.0)).sqrt();
    let low = if successes == 0 {
        0.0
    } else {
        (centre - half) / (1.0 + square)
    };
    let high = if successes == n {
        1.0
    } else {
        (centre + half) / (1.0 + square)
    };
    Some([low, high])
}

/// McNemar's test in its exact form (McNemar 1947; two-sided binomial at 1/2 on those whose answer changed):
/// min(1, 2 P(X <= min(gained, lost))), 0 to 1. Exactly 1 when nobody changed.
pub fn mcnemar_exact(gained: u32, lost: u32) -> f64 {
    let n = f64::from(gained) + f64::from(lost);
    let least = gained.min(lost);
    let mut halvings = gained.saturating_add(lost);
    let mut term = 1.0;
    for i in 1..=least {
        let i = f64::from(i);
        term *= (n - f64::from(least) + i) / i;
        while term > 1.0 && halvings > 0 {
            term *= 0.5;
            halvings -= 1;
        }
    }
    term *= 0.5_f64.powf(f64::from(halvings));
    let mut tail = term;
    for i in (1..=least).rev() {
        term *= f64::from(i) / (n - f64::from(i) + 1.0);
        tail += term;
    }
    (2.0 * tail).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wilson_stays_between_nothing_and_all() {
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(3, 2), None);
        let [low, high] = wilson(0, 10).unwrap();
        assert_eq!(low, 0.0);
        assert!((high - 0.277_532_799_862_889_26).abs() < 1e-12, "{high}");
        let [low, high] = wilson(10, 10).unwrap();
        assert_eq!(high, 1.0);
        assert!((low - 0.722_467_200_137_110_9).abs() < 1e-12);
    }

    #[test]
    fn wilson_of_newcombe_1998() {
        let [low, high] = wilson(81, 263).unwrap();
        assert!(
            (low - 0.2553).abs() < 5e-5 && (high - 0.3662).abs() < 5e-5,
            "{low} {high}"
        );
    }

    #[test]
    fn mcnemar_counts_only_those_who_changed() {
        assert_eq!(mcnemar_exact(0, 0), 1.0);
        assert_eq!(mcnemar_exact(1, 1), 1.0);
        assert_eq!(mcnemar_exact(1, 0), 1.0);
        assert_eq!(mcnemar_exact(6, 0), 0.03125);
        assert_eq!(mcnemar_exact(0, 6), 0.03125);
        assert!((mcnemar_exact(8, 2) - 112.0 / 1024.0).abs() < 1e-15);
    }

    #[test]
    fn mcnemar_of_thousands_is_a_number() {
        assert!((mcnemar_exact(2500, 2500) - 1.0).abs() < 1e-12);
        let p = mcnemar_exact(2600, 2400);
        assert!((p - 0.004883649737517494).abs() < 1e-12, "{p}");
        assert_eq!(mcnemar_exact(5000, 0), 0.0);
    }
}
