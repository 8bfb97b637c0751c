//! Figures as they are written.

use flipchart_i18n::{fmt, msg};

use super::Speech;

pub(super) const NONE: &str = "–";

impl Speech<'_> {
    /// A figure with so many decimals; a dash for none.
    pub(super) fn decimal(&self, value: Option<f64>, digits: u32) -> String {
        value.map_or_else(|| NONE.into(), |value| fmt::decimal(self.texts, value, digits))
    }

    /// A share as per cent of `n` people, without decimals below a hundred.
    pub(super) fn share(&self, share: Option<f64>, n: u32) -> String {
        let Some(share) = share else { return NONE.into() };
        // Hundredths print no decimal, thousandths do: a decimal of less than a hundred people says
        // more than is known.
        let whole: u32 = if n < 100 { 100 } else { 1_000 };
        fmt::percent(
            self.texts,
            (share * f64::from(whole)).round().max(0.0) as u64,
            u64::from(whole),
        )
    }

    /// "4.2 (3.9 to 4.5)".
    pub(super) fn interval(&self, value: Option<f64>, ends: Option<[f64; 2]>, digits: u32) -> String {
        match (value, ends) {
            (Some(value), Some([low, high])) => {
                let of = |value: f64| fmt::decimal(self.texts, value, digits);
                self.say(|t| msg::results_interval(t, of(value), of(low), of(high)))
            }
            (value, _) => self.decimal(value, digits),
        }
    }

    /// "= 0.031", "< 0.001".
    pub(super) fn p(&self, p: Option<f64>) -> String {
        match p {
            None => NONE.into(),
            Some(p) if p < 0.001 => {
                let least = fmt::decimal(self.texts, 0.001, 3);
                self.say(|t| msg::results_p_below(t, &least))
            }
            Some(p) => {
                let p = fmt::decimal(self.texts, p, 3);
                self.say(|t| msg::results_p_equals(t, &p))
            }
        }
    }
}
