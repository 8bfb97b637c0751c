//! Numbers and dates as a person sees them in the sheet.

use calamine::ExcelDateTime;

/// The text of a number under a number format. Formats that only pad or place digits (`000`, `+0 00 00`) and percentages are
/// honoured, because they carry what was meant; grouping and currencies are not.
pub(super) fn shown(value: f64, format: &str) -> String {
    let section = format.split(';').next().unwrap_or_default();
    if let Some(digits) = whole(value)
        && let Some(text) = placed(&digits, section)
    {
        return text;
    }
    if section.contains('%') && !section.contains('"') {
        return format!("{}%", plain(value * 100.0));
    }
    plain(value)
}

/// Without `.0`, without an exponent, and without the noise beyond the 15 digits that spreadsheets keep.
pub(super) fn plain(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let rounded = format!("{value:.14e}").parse::<f64>().unwrap_or(value);
    let text = format!("{rounded}");
    if text == "-0" { "0".into() } else { text }
}

fn whole(value: f64) -> Option<String> {
    ((0.0..1e15).contains(&value) && value.fract() == 0.0).then(|| format!("{value:.0}"))
}

/// The digits put into the places of a format such as `0000000` or `"+"0 (00) 000`. `None` when the format does anything
/// else, or nothing but show the number.
fn placed(digits: &str, section: &str) -> Option<String> {
    let places = places(section)?;
    let zeros = places.iter().filter(|p| matches!(p, Place::Digit { .. })).count();
    let literal = places.iter().any(|p| matches!(p, Place::Literal(_)));
    if zeros == 0 || (zeros == 1 && !literal) {
        return None;
    }
    let mut left: Vec<char> = digits.chars().collect();
    let mut out: Vec<char> = Vec::new();
    let first = places.iter().position(|p| matches!(p, Place::Digit { .. }))?;
    for (i, place) in places.iter().enumerate().rev() {
        match place {
            Place::Literal(c) => out.push(*c),
            Place::Digit { pad } => match left.pop() {
                Some(digit) => out.push(digit),
                None if *pad => out.push('0'),
                None => {}
            },
        }
        if i == first {
            out.extend(left.drain(..).rev());
        }
    }
    Some(out.into_iter().rev().collect())
}

enum Place {
    Digit { pad: bool },
    Literal(char),
}

fn places(section: &str) -> Option<Vec<Place>> {
    let mut places = Vec::new();
    let mut chars = section.chars();
    while let Some(c) = chars.next() {
        match c {
            '0' => places.push(Place::Digit { pad: true }),
            '#' | '?' => places.push(Place::Digit { pad: false }),
            '\\' => places.push(Place::Literal(chars.next()?)),
            '"' => {
                for c in chars.by_ref().take_while(|c| *c != '"') {
                    places.push(Place::Literal(c));
                }
            }
            // White space of the width of the next character.
            '_' => drop(chars.next()?),
            '+' | '-' | '(' | ')' | ' ' => places.push(Place::Literal(c)),
            _ => return None,
        }
    }
    Some(places)
}

/// A serial as ISO 8601: a date, a time of day when there is no date, or both.
pub(super) fn date(serial: &ExcelDateTime) -> String {
    if serial.is_duration() {
        let minutes = (serial.as_f64() * 1440.0).round().clamp(0.0, 1e9) as u64;
        return format!("{:02}:{:02}", minutes / 60, minutes % 60);
    }
    let (year, month, day, hour, minute, _, _) = serial.to_ymd_hms_milli();
    let midnight = (hour, minute) == (0, 0);
    if (0.0..1.0).contains(&serial.as_f64()) && !midnight {
        format!("{hour:02}:{minute:02}")
    } else if midnight {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
    }
}

/// An ISO text cut to what [`date`] gives: no seconds, no time at midnight.
pub(super) fn iso(text: &str) -> String {
    match text.split_once('T') {
        Some((day, time)) if time.starts_with("00:00") => day.into(),
        Some((day, time)) => format!("{day} {}", time.get(..5).unwrap_or(time)),
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_they_are_seen() {
        for (value, format, text) in [
            (42.0, "General", "42"),
            (998_901_112_233.0, "0", "998901112233"),
            (7.0, "000", "007"),
            (1234.0, "000", "1234"),
            (0.8, "0%", "80%"),
            (0.1 + 0.2, "General", "0.3"),
            (-5.0, "0", "-5"),
            (998_901_112_233.0, "\"+\"000 00 000 00 00", "+998 90 111 22 33"),
            (998_901_112_233.0, "\\+0", "+998901112233"),
            (5_551_234.0, "000\\-0000", "555-1234"),
            (1234.5, "#,##0.00", "1234.5"),
            (1234.0, "#,##0", "1234"),
            (1e21, "General", "1000000000000000000000"),
        ] {
            assert_eq!(shown(value, format), text, "{value} as {format}");
        }
    }

    #[test]
    fn iso_texts_lose_an_empty_time() {
        assert_eq!(iso("1984-02-03T00:00:00"), "1984-02-03");
        assert_eq!(iso("2026-03-09T14:30:00"), "2026-03-09 14:30");
        assert_eq!(iso("1984-02-03"), "1984-02-03");
    }
}
