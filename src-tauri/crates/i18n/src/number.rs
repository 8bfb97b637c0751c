//! Digits with the separators of a language, which the catalogue names.

use crate::{Args, Texts};

/// How a language writes numbers.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    /// Between groups of three digits.
    group: String,
    /// Before the fraction.
    decimal: String,
    /// The least digits before the first separator: 2 leaves 1234 whole.
    least: usize,
}

impl Symbols {
    pub(crate) fn of(texts: &Texts) -> Self {
        let symbol = |id| texts.get(id, &Args::new());
        Self {
            group: symbol("common-number-group"),
            decimal: symbol("common-number-decimal"),
            least: symbol("common-number-group-least").parse().unwrap_or(1),
        }
    }
}

/// `number` in groups of three, with U+2212 when negative.
pub(crate) fn integer(symbols: &Symbols, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}", grouped(symbols, &digits))
}

/// `tenths / 10`, without a fraction that would be zero.
pub(crate) fn tenths(symbols: &Symbols, tenths: u128) -> String {
    let whole = grouped(symbols, &(tenths / 10).to_string());
    match tenths % 10 {
        0 => whole,
        digit => format!("{whole}{}{digit}", symbols.decimal),
    }
}

/// `value` with so many digits after the decimal sign, with U+2212 when it is negative as written.
pub(crate) fn decimal(symbols: &Symbols, value: f64, digits: u32) -> String {
    let written = format!("{:.*}", digits as usize, value.abs());
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let is_zero = !written.contains(|c: char| c.is_ascii_digit() && c != '0');
    let sign = if value < 0.0 && !is_zero { "\u{2212}" } else { "" };
    let sep = if fraction.is_empty() {
        ""
    } else {
        symbols.decimal.as_str()
    };
    format!("{sign}{}{sep}{fraction}", grouped(symbols, whole))
}

fn grouped(symbols: &Symbols, digits: &str) -> String {
    if digits.len() < 3 + symbols.least {
        return digits.to_string();
    }
    let mut out = String::with_capacity(digits.len() * 2);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(&symbols.group);
        }
        out.push(digit);
    }
    out
}
