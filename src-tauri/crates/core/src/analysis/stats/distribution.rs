//! Tails and quantiles of the distributions the tests lean on. Relative to SciPy: 1e-10 or better, far tails
//! included.

use statrs::distribution::{ContinuousCDF, FisherSnedecor, StudentsT};
use statrs::function::{beta::checked_beta_reg, gamma::checked_gamma_ur};

use super::describe::finite;

/// The standard normal quantile at 97.5 %.
pub(super) const Z_975: f64 = 1.959_963_984_540_054;

/// P(|T| >= |t|) for Student's t with `df` degrees of freedom (Student 1908), by the regularised incomplete beta
/// function, from the end where nothing cancels: the middle for t below 1, the tail beyond.
pub(super) fn t_two_sided(t: f64, df: f64) -> Option<f64> {
    let square = t * t;
    let p = if square < 1.0 {
        1.0 - checked_beta_reg(0.5, df / 2.0, square / (df + square)).ok()?
    } else {
        checked_beta_reg(df / 2.0, 0.5, df / (df + square)).ok()?
    };
    finite(p).map(|p| p.clamp(0.0, 1.0))
}

/// The quantile of Student's t at 97.5 %.
pub(super) fn t_975(df: f64) -> Option<f64> {
    finite(StudentsT::new(0.0, 1.0, df).ok()?.inverse_cdf(0.975))
}

/// The quantile of F with `df1` and `df2` degrees of freedom (Fisher 1924, Snedecor 1934) at a share 0 to 1.
pub(super) fn f_quantile(share: f64, df1: f64, df2: f64) -> Option<f64> {
    finite(FisherSnedecor::new(df1, df2).ok()?.inverse_cdf(share))
}

/// P(|Z| >= |z|) for the standard normal, by the regularised upper incomplete gamma function of z² / 2: nearer to SciPy
/// than `erfc` of statrs (1e-10).
pub(super) fn normal_two_sided(z: f64) -> Option<f64> {
    if z == 0.0 {
        return Some(1.0);
    }
    finite(checked_gamma_ur(0.5, z * z / 2.0).ok()?).map(|p| p.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(ours: Option<f64>, scipy: f64) {
        let ours = ours.unwrap();
        assert!((ours - scipy).abs() <= 1e-10 * scipy.abs(), "{ours:e} is not {scipy:e}");
    }

    #[test]
    fn tails_are_scipys() {
        near(t_two_sided(0.0, 5.0), 1.0);
        near(t_two_sided(10.12, 103.0), 4.000941456577063e-17);
        near(t_two_sided(-0.999, 24.0), 0.3277611505420644);
        near(normal_two_sided(0.0), 1.0);
        near(normal_two_sided(0.71), 0.4777041361799734);
        near(t_two_sided(1.0, 1.0), 0.5000000000000001);
        near(t_two_sided(4.062, 9.0), 0.0028334328425459352);
        near(t_two_sided(0.001, 4999.0), 0.9992021554734083);
        near(t_two_sided(40.0, 79.0), 3.3784759121920015e-54);
        near(t_two_sided(2.0, 10000.0), 0.04552726066143543);
        near(normal_two_sided(-1.0), 0.31731050786291415);
        near(normal_two_sided(12.0), 3.552964224155306e-33);
    }

    #[test]
    fn quantiles_are_scipys() {
        near(t_975(1.0), 12.706204736174694);
        near(t_975(9.0), 2.262157162798205);
        near(t_975(24.0), 2.0638985616280245);
        near(t_975(4999.0), 1.9604386466615247);
        near(f_quantile(0.025, 1.0, 1.0), 0.001543712508674131);
        near(f_quantile(0.975, 1.0, 1.0), 647.7890114778442);
        near(f_quantile(0.975, 24.0, 696.0), 1.6606515782413633);
        near(f_quantile(0.025, 24.0, 696.0), 0.5131990605823585);
        near(f_quantile(0.975, 4999.0, 244951.0), 1.0400028528977519);
    }

    #[test]
    fn no_degrees_of_freedom_no_answer() {
        assert_eq!(t_two_sided(1.0, 0.0), None);
        assert_eq!(t_975(0.0), None);
        assert_eq!(f_quantile(0.5, 0.0, 3.0), None);
        assert_eq!(t_two_sided(f64::NAN, 3.0), None);
        assert_eq!(normal_two_sided(f64::NAN), None);
        assert_eq!(t_two_sided(1e200, 3.0), Some(0.0));
    }
}
