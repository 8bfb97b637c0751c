//! Where numbers lie, how far they spread, how two lists go together.

/// Two numbers nearer than this share of the numbers they were made from are one number: totals of fractional points
/// differ in their last digits though they are equal on paper.
pub(super) const ROUNDING: f64 = 1e-9;

/// The number, if it is one; never minus zero.
pub(super) fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value + 0.0)
}

/// The largest magnitude, 0 for none.
pub(super) fn magnitude(values: impl IntoIterator<Item = f64>) -> f64 {
    values.into_iter().fold(0.0, |most, value| most.max(value.abs()))
}

/// A list as a count.
pub(super) fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// Arithmetic mean, in the unit of the values; `None` for an empty list or one with a value that isn't finite.
pub fn mean(values: &[f64]) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    let n = values.len() as f64;
    let rough = values.iter().sum::<f64>() / n;
    finite(rough + values.iter().map(|value| value - rough).sum::<f64>() / n)
}

/// Sample standard deviation, square root of sum (x - mean)² / (n - 1), in the unit of the values; `None` for fewer
/// than two values or one that isn't finite. Values equal but for rounding (1e-9 of the largest) give exactly 0.
pub fn sample_sd(values: &[f64]) -> Option<f64> {
    variance(values, magnitude(values.iter().copied())).map(f64::sqrt)
}

/// Sample variance (n - 1); exactly 0 where the values span no more than rounding at `scale`, the size of the numbers
/// that the values were computed from.
pub(super) fn variance(values: &[f64], scale: f64) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let centre = mean(values)?;
    if is_constant(values, scale) {
        return Some(0.0);
    }
    let (squares, rest) = values.iter().fold((0.0, 0.0), |(squares, rest), value| {
        let off = value - centre;
        (squares + off * off, rest + off)
    });
    let n = values.len() as f64;
    finite((squares - rest * rest / n) / (n - 1.0))
}

fn is_constant(values: &[f64], scale: f64) -> bool {
    let (low, high) = values
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(*value), high.max(*value))
        });
    high - low <= ROUNDING * scale
}

/// The middle value, or the mean of the two middle ones; `None` as for [`mean`].
pub fn median(values: &[f64]) -> Option<f64> {
    quantiles(values, &[0.5])?.first().copied()
}

/// Quantiles at shares 0 to 1, by linear interpolation at (n - 1) p: type 7 of Hyndman & Fan 1996, what R, NumPy and
/// spreadsheets do unasked. `None` for no values, a value that isn't finite or a share outside 0 to 1.
pub fn quantiles(values: &[f64], shares: &[f64]) -> Option<Vec<f64>> {
    if values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1)?;
    let at = |share: &f64| {
        if !(0.0..=1.0).contains(share) {
            return None;
        }
        let place = last as f64 * share;
        let below = place.floor() as usize;
        let low = *sorted.get(below)?;
        let high = sorted.get(below + 1).copied().unwrap_or(low);
        let part = place - below as f64;
        finite(low * (1.0 - part) + high * part)
    };
    shares.iter().map(at).collect()
}

/// Pearson's product-moment correlation (Pearson 1895), -1 to 1; `None` where either list is constant up to rounding at
/// its scale, or they hold fewer than two pairs.
pub(super) fn correlation(x: &[f64], x_scale: f64, y: &[f64], y_scale: f64) -> Option<f64> {
    if x.len() != y.len() || x.len() < 2 || is_constant(x, x_scale) || is_constant(y, y_scale) {
        return None;
    }
    let (x_mean, y_mean) = (mean(x)?, mean(y)?);
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(y) {
        let (x, y) = (x - x_mean, y - y_mean);
        xx += x * x;
        yy += y * y;
        xy += x * y;
    }
    finite(xy / (xx * yy).sqrt()).map(|r| r.clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn describes_what_anybody_can_check_by_hand() {
        let values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert_eq!(mean(&values), Some(5.0));
        assert_eq!(median(&values), Some(4.5));
        assert_eq!(sample_sd(&values), Some((32.0_f64 / 7.0).sqrt()));
        assert_eq!(
            quantiles(&values, &[0.0, 0.25, 0.75, 1.0]),
            Some(vec![2.0, 4.0, 5.5, 9.0])
        );
    }

    #[test]
    fn keeps_precision_far_from_zero() {
        let far: Vec<f64> = (0..1001)
            .map(|i| 10_000_000.2 + if i == 0 { 0.0 } else { 0.2 * f64::from(i % 2) - 0.1 })
            .collect();
        assert!((sample_sd(&far).unwrap() - 0.1).abs() < 1e-9, "NIST NumAcc4");
    }

    #[test]
    fn says_nothing_about_nothing() {
        assert_eq!(mean(&[]), None);
        assert_eq!(median(&[]), None);
        assert_eq!(sample_sd(&[3.0]), None);
        assert_eq!(mean(&[1.0, f64::NAN]), None);
        assert_eq!(median(&[1.0, f64::NAN]), None);
        assert_eq!(sample_sd(&[f64::MAX, f64::MIN]), None);
        assert_eq!(quantiles(&[1.0, 2.0], &[1.5]), None);
    }

    #[test]
    fn rounding_is_no_spread() {
        assert_eq!(sample_sd(&[0.1 + 0.2, 0.3, 0.3]), Some(0.0));
        assert_eq!(correlation(&[1.0, 2.0, 3.0], 3.0, &[0.1 + 0.2, 0.3, 0.3], 0.3), None);
    }

    #[test]
    fn correlates() {
        let r = correlation(&[1.0, 2.0, 3.0, 4.0], 4.0, &[1.0, 3.0, 2.0, 4.0], 4.0).unwrap();
        assert!((r - 0.8).abs() < 1e-15);
        assert_eq!(correlation(&[1.0, 2.0], 2.0, &[5.0, 3.0], 5.0), Some(-1.0));
    }
}
