//! Dates, numbers, percentages and lists as the catalogue words them.
//!
//! The user interface has the same functions over the same messages; `assets/locales/format-vectors.json` holds
//! both to the same results. Except for [`list`], results carry no isolation marks: they are in one language
//! throughout and are isolated as a whole where they are put into a text.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::number;
use crate::{Texts, msg, plain};

/// "16 March 2017".
pub fn date(texts: &Texts, date: NaiveDate) -> String {
    bare(msg::common_date(texts, date.day(), date.month(), year(date)))
}

/// "16 March", where the year is known.
pub fn day_month(texts: &Texts, date: NaiveDate) -> String {
    bare(msg::common_date_day_month(texts, date.day(), date.month()))
}

/// "March 2017".
pub fn month_year(texts: &Texts, date: NaiveDate) -> String {
    bare(msg::common_month_year(texts, date.month(), year(date)))
}

/// "Thursday 16 March 2017".
pub fn weekday_date(texts: &Texts, day: NaiveDate) -> String {
    bare(msg::common_date_weekday(texts, weekday(day), date(texts, day)))
}

/// "Thu 16", for the head of a narrow column.
pub fn weekday_day(texts: &Texts, date: NaiveDate) -> String {
    bare(msg::common_date_weekday_day(texts, weekday(date), date.day()))
}

/// "16 March 2017, 14:05", on the clock of 24 hours.
pub fn date_time(texts: &Texts, moment: NaiveDateTime) -> String {
    let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
    bare(msg::common_date_time(texts, date(texts, moment.date()), time))
}

/// "14–16 March 2017", for facts and titles; one day alone is its date. The order of the two is mended.
pub fn date_range(texts: &Texts, start: NaiveDate, end: NaiveDate) -> String {
    let (start, end) = (start.min(end), start.max(end));
    bare(match Span::of(start, end) {
        Span::Day => return date(texts, start),
        Span::Month => msg::common_date_range_days(texts, start.day(), end.day(), end.month(), year(end)),
        Span::Year => msg::common_date_range_months(texts, day_month(texts, start), day_month(texts, end), year(end)),
        Span::Years => msg::common_date_range_years(texts, date(texts, start), date(texts, end)),
    })
}

/// "from 14 to 16 March 2017", "on 16 March 2017": says when, inside a sentence ("was held ...").
pub fn date_range_prose(texts: &Texts, start: NaiveDate, end: NaiveDate) -> String {
    let (start, end) = (start.min(end), start.max(end));
    let day = start.day();
    bare(match Span::of(start, end) {
        Span::Day => msg::common_date_prose(texts, date(texts, start)),
        Span::Month => msg::common_date_range_days_prose(texts, day, end.day(), end.month(), year(end)),
        Span::Year => {
            msg::common_date_range_months_prose(texts, day, day_month(texts, start), day_month(texts, end), year(end))
        }
        Span::Years => msg::common_date_range_years_prose(texts, day, date(texts, start), date(texts, end)),
    })
}

/// "1,234".
pub fn number(texts: &Texts, number: i64) -> String {
    number::integer(&texts.symbols, number)
}

/// "1,234.50": `value` rounded to so many digits after the sign. A dash for what is no number.
pub fn decimal(texts: &Texts, value: f64, digits: u32) -> String {
    if !value.is_finite() {
        return bare(msg::common_percent_of_none(texts));
    }
    number::decimal(&texts.symbols, value, digits)
}

/// "83%": the share `part` of `whole`, rounded half up; whole per cents below 20 (a decimal of a small group says
/// more than is known), tenths from 20 on. A dash where there is nothing to share.
pub fn percent(texts: &Texts, part: u64, whole: u64) -> String {
    if whole == 0 {
        return bare(msg::common_percent_of_none(texts));
    }
    let (part, whole) = (u128::from(part), u128::from(whole));
    let rounded = |scale: u128| (2 * scale * part + whole) / (2 * whole);
    let tenths = if whole < 20 { rounded(100) * 10 } else { rounded(1000) };
    bare(msg::common_percent(texts, number::tenths(&texts.symbols, tenths)))
}

/// "a, b and c", each item between isolation marks.
pub fn list<S: AsRef<str>>(texts: &Texts, items: &[S]) -> String {
    let Some((last, before)) = items.split_last() else {
        return String::new();
    };
    let isolated = |item: &S| format!("\u{2068}{}\u{2069}", item.as_ref());
    if before.is_empty() {
        return isolated(last);
    }
    let comma = bare(msg::common_list_separator(texts));
    let and = bare(msg::common_list_last_separator(texts, initial_sound(last.as_ref())));
    let before: Vec<String> = before.iter().map(isolated).collect();
    format!("{}{and}{}", before.join(&comma), isolated(last))
}

/// `i` before a word that starts with that sound, where Spanish says "e" instead of "y".
fn initial_sound(word: &str) -> &'static str {
    let start: Vec<char> = word.chars().take(3).flat_map(char::to_lowercase).collect();
    match start.as_slice() {
        ['i' | 'í', ..] => "i",
        ['h', 'i' | 'í', rest @ ..] if !matches!(rest, ['a' | 'e', ..]) => "i",
        _ => "other",
    }
}

enum Span {
    Day,
    Month,
    Year,
    Years,
}

impl Span {
    fn of(start: NaiveDate, end: NaiveDate) -> Self {
        match () {
            () if start == end => Self::Day,
            () if start.year() != end.year() => Self::Years,
            () if start.month() != end.month() => Self::Year,
            () => Self::Month,
        }
    }
}

/// As text, so that it is never grouped like a number.
fn year(date: NaiveDate) -> String {
    date.year().to_string()
}

/// Monday is 1.
fn weekday(date: NaiveDate) -> u32 {
    date.weekday().number_from_monday()
}

fn bare(text: String) -> String {
    plain(&text).into_owned()
}
