use chrono::Datelike;

use crate::certificates::AwardKind;
use crate::workshops::Workshop;
use crate::{Error, Result, text};

/// The pattern where nobody chose another: `MECC-2026-FJ-0017`.
pub const PATTERN: &str = "{code}-{year}-{country}-{n}";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Code,
    Year,
    Country,
    Series,
    Kind,
    Count(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Said(String),
    Filled(Part),
}

/// How numbers are made: text with `{code}`, `{year}`, `{country}`, `{series}` (the letter of this laptop), `{kind}` (a
/// letter) and once `{n}`, or `{n:5}` for five digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    pieces: Vec<Piece>,
}

impl Default for Pattern {
    fn default() -> Self {
        let filled = |part| Piece::Filled(part);
        let dash = || Piece::Said("-".into());
        Self {
            text: PATTERN.into(),
            pieces: vec![
                filled(Part::Code),
                dash(),
                filled(Part::Year),
                dash(),
                filled(Part::Country),
                dash(),
                filled(Part::Count(4)),
            ],
        }
    }
}

impl Pattern {
    /// Understands a pattern; an empty one is none.
    ///
    /// # Errors
    /// `Invalid` on `number_pattern`: `unknown-placeholder`, `open-brace`, `count-missing`, `out-of-range` for a sign that
    /// numbers don't take, `too-long`.
    pub fn read(given: &str) -> Result<Option<Self>> {
        const FIELD: &str = "number_pattern";
        let given = text::line("number_pattern", given)?;
        if given.is_empty() {
            return Ok(None);
        }
        let refused = |code: &str, value: &str| Err(Error::invalid(FIELD, code, value));
        if given.chars().count() > 60 {
            return refused("too-long", &given);
        }
        let mut pieces = Vec::new();
        let mut rest = given.as_str();
        while !rest.is_empty() {
            let at = rest.find('{').unwrap_or(rest.len());
            let (said, after) = rest.split_at(at);
            if let Some(sign) = said.chars().find(|c| !c.is_alphanumeric() && !"-_./ ".contains(*c)) {
                return refused(
                    if sign == '}' { "open-brace" } else { "out-of-range" },
                    &sign.to_string(),
                );
            }
            if !said.is_empty() {
                pieces.push(Piece::Said(said.into()));
            }
            let Some(after) = after.strip_prefix('{') else { break };
            let Some((inner, after)) = after.split_once('}') else {
                return refused("open-brace", &format!("{{{after}"));
            };
            match part(inner) {
                Some(part) => pieces.push(Piece::Filled(part)),
                None => return refused("unknown-placeholder", &format!("{{{inner}}}")),
            }
            rest = after;
        }
        let counts = pieces
            .iter()
            .filter(|piece| matches!(piece, Piece::Filled(Part::Count(_))));
        if counts.count() != 1 {
            return refused("count-missing", &given);
        }
        Ok(Some(Self { text: given, pieces }))
    }

    /// As it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The series of a workshop's numbers on the laptop of that letter. Where the pattern has no place for the letter it
    /// follows the code, and without a code it stands before the count: two laptops never give the same number.
    pub(super) fn series(&self, workshop: &Workshop, kind: AwardKind, letter: &str) -> Series {
        let has = |wanted: Part| self.pieces.contains(&Piece::Filled(wanted));
        let (own_place, code) = (has(Part::Series), has(Part::Code));
        let place = workshop
            .country
            .as_deref()
            .unwrap_or("XX")
            .trim_start_matches("x-")
            .to_uppercase();
        let (mut before, mut after, mut width) = (String::new(), String::new(), None);
        let mut letter_is_due = !own_place;
        for (at, piece) in self.pieces.iter().enumerate() {
            let said = match piece {
                // Without a letter two separators would meet around its place.
                Piece::Said(text)
                    if letter.is_empty() && at > 1 && self.pieces[at - 1] == Piece::Filled(Part::Series) =>
                {
                    text.strip_prefix(SEPARATORS).unwrap_or(text).to_string()
                }
                Piece::Said(text) => text.clone(),
                Piece::Filled(Part::Code) if std::mem::take(&mut letter_is_due) => format!("{}{letter}", workshop.code),
                Piece::Filled(Part::Code) => workshop.code.clone(),
                Piece::Filled(Part::Year) => workshop.start.year().to_string(),
                Piece::Filled(Part::Country) => place.clone(),
                Piece::Filled(Part::Series) => letter.to_string(),
                Piece::Filled(Part::Kind) => kind.letter().to_string(),
                Piece::Filled(Part::Count(digits)) => {
                    width = Some(*digits);
                    if own_place || code {
                        String::new()
                    } else {
                        letter.to_string()
                    }
                }
            };
            match (piece, width) {
                (Piece::Filled(Part::Count(_)), _) | (_, None) => before.push_str(&said),
                _ => after.push_str(&said),
            }
        }
        if letter.is_empty() && self.pieces.last() == Some(&Piece::Filled(Part::Series)) {
            after.truncate(after.trim_end_matches(SEPARATORS).len());
        }
        Series {
            before,
            after,
            width: width.unwrap_or(4),
        }
    }
}

/// What may stand between two parts of a number.
const SEPARATORS: [char; 5] = ['-', '_', '.', '/', ' '];

fn part(inner: &str) -> Option<Part> {
    let (word, digits) = inner
        .split_once(':')
        .map_or((inner, None), |(word, digits)| (word, Some(digits)));
    let part = match word.trim().to_lowercase().as_str() {
        "n" => {
            let digits = digits.map_or(Some(4), |digits| digits.trim().parse().ok())?;
            return (1..=9).contains(&digits).then_some(Part::Count(digits));
        }
        "code" => Part::Code,
        "year" => Part::Year,
        "country" => Part::Country,
        "series" => Part::Series,
        "kind" => Part::Kind,
        _ => return None,
    };
    digits.is_none().then_some(part)
}

/// A row of numbers that differ in their count alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Series {
    before: String,
    after: String,
    width: usize,
}

impl Series {
    /// What it goes by, whatever the width of the count.
    pub(super) fn key(&self) -> String {
        format!("{}{{n}}{}", self.before, self.after)
    }

    pub(super) fn number(&self, n: u32) -> String {
        format!("{}{n:0width$}{}", self.before, self.after, width = self.width)
    }

    /// The count of a number of this series.
    pub(super) fn count_of(&self, number: &str) -> Option<u32> {
        let n = number
            .strip_prefix(&self.before)?
            .strip_suffix(&self.after)?
            .parse()
            .ok()?;
        (self.number(n) == number).then_some(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workshop() -> Workshop {
        let mut library = crate::Library::in_memory(std::sync::Arc::new(crate::FixedClock::at(
            "2026-11-01T08:00:00Z".parse().unwrap(),
        )))
        .unwrap();
        let new = crate::workshops::NewWorkshop {
            title: "Migration, Environment and Climate Change".into(),
            start: "2026-11-10".into(),
            end: "2026-11-12".into(),
            country: Some("FJ".into()),
            ..Default::default()
        };
        let uid = crate::workshops::create(&mut library, &new).unwrap().output;
        crate::workshops::get(&library, &uid).unwrap()
    }

    fn numbers(pattern: &str, letter: &str) -> String {
        let series = Pattern::read(pattern).unwrap().unwrap_or_default();
        let series = series.series(&workshop(), AwardKind::Merit, letter);
        let number = series.number(17);
        assert_eq!(series.count_of(&number), Some(17), "{pattern}");
        assert_eq!(
            series.key().replace("{n}", &format!("{:0w$}", 17, w = series.width)),
            number
        );
        number
    }

    #[test]
    fn a_number_says_what_the_pattern_says() {
        for (pattern, alone, second) in [
            ("", "MECC-2026-FJ-0017", "MECCB-2026-FJ-0017"),
            ("{n:5}/{year}", "00017/2026", "B00017/2026"),
            ("IOM {kind}{n:2}", "IOM M17", "IOM MB17"),
            ("{code}-{series}-{n}", "MECC-0017", "MECC-B-0017"),
            ("{series}{code}.{n:1}", "MECC.17", "BMECC.17"),
            ("{code} {n} {series}", "MECC 0017", "MECC 0017 B"),
            ("{n}-{series}", "0017", "0017-B"),
        ] {
            assert_eq!(numbers(pattern, ""), alone, "{pattern}");
            assert_eq!(numbers(pattern, "B"), second, "{pattern}");
        }
    }

    #[test]
    fn a_pattern_that_gives_no_numbers_is_refused() {
        for (pattern, reason, value) in [
            ("{code}-{year}", "count-missing", "{code}-{year}"),
            ("{n}-{n}", "count-missing", "{n}-{n}"),
            ("{code}-{month}-{n}", "unknown-placeholder", "{month}"),
            ("{n:0}", "unknown-placeholder", "{n:0}"),
            ("{code:3}{n}", "unknown-placeholder", "{code:3}"),
            ("{code-{n}", "unknown-placeholder", "{code-{n}"),
            ("{n}{code", "open-brace", "{code"),
            ("a}{n}", "open-brace", "}"),
            ("a*{n}", "out-of-range", "*"),
        ] {
            let params = Pattern::read(pattern).unwrap_err().params();
            assert_eq!(
                (params["reason"].as_str(), params["value"].as_str()),
                (reason, value),
                "{pattern}"
            );
        }
    }
}
