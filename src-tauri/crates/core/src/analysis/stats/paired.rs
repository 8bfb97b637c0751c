//! The same people, before and after: Student's paired t.

use super::describe::{finite, mean, variance};
use super::distribution::{t_975, t_two_sided};

/// Differences, summed up. `t` and all that hangs on it is `None` for fewer than two differences or when they are all
/// the same.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct PairedT {
    /// Mean difference, in points.
    pub mean: Option<f64>,
    /// Sample standard deviation of the differences, in points.
    pub sd: Option<f64>,
    /// 95 % interval of the mean difference: mean ± t(97.5 %, n - 1) sd / √n, in points.
    pub ci95: Option<[f64; 2]>,
    /// mean / (sd / √n), Student 1908.
    pub t: Option<f64>,
    /// n - 1.
    pub df: Option<u32>,
    /// Two-sided p.
    pub p: Option<f64>,
    /// Cohen's dz, mean / sd (Cohen 1988).
    pub dz: Option<f64>,
}

/// `scale` is the size of the points that were subtracted, which decides what is rounding.
pub(super) fn paired_t(differences: &[f64], scale: f64) -> PairedT {
    let mut result = PairedT {
        mean: mean(differences),
        ..PairedT::default()
    };
    result.sd = variance(differences, scale).map(f64::sqrt);
    let (Some(mean), Some(sd)) = (result.mean, result.sd.filter(|sd| *sd > 0.0)) else {
        return result;
    };
    let error = sd / (differences.len() as f64).sqrt();
    let df = differences.len() - 1;
    result.df = u32::try_from(df).ok();
    result.t = finite(mean / error);
    result.p = result.t.and_then(|t| t_two_sided(t, df as f64));
    result.dz = finite(mean / sd);
    result.ci95 = t_975(df as f64).and_then(|quantile| {
        let half = quantile * error;
        Some([finite(mean - half)?, finite(mean + half)?])
    });
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn students_sleep() {
        let extra = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];
        let result = paired_t(&extra, 5.5);
        let near = |ours: Option<f64>, r: f64| assert!((ours.unwrap() - r).abs() < 1e-11, "{ours:?} is not {r}");
        near(result.mean, 1.58);
        near(result.t, 4.062_127_683_382_037);
        near(result.p, 0.002_832_890_197_384_273);
        near(result.sd, 1.229_995_483_279_873);
        near(result.dz, 1.284_557_562_591_054_6);
        let [low, high] = result.ci95.unwrap();
        near(Some(low), 0.700_114_236_723_017_4);
        near(Some(high), 2.459_885_763_276_982_4);
        assert_eq!(result.df, Some(9));
    }

    #[test]
    fn everybody_gained_the_same() {
        let result = paired_t(&[0.3, 0.1 + 0.2, 0.3], 2.0);
        assert_eq!(result.sd, Some(0.0));
        assert_eq!(
            (result.t, result.df, result.p, result.dz, result.ci95),
            (None, None, None, None, None)
        );
    }

    #[test]
    fn one_person_has_no_spread() {
        let result = paired_t(&[2.0], 5.0);
        assert_eq!((result.mean, result.sd, result.t), (Some(2.0), None, None));
        assert_eq!(paired_t(&[], 0.0), PairedT::default());
    }
}
