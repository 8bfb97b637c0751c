//! Dates of birth in text: ISO, with month names, day first or month first as the whole column shows.

use std::borrow::Cow;

use flipchart_core::text::fold;

/// Which number of `3/4/1980` is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayOrder {
    /// A value of the column has a first number above 12, or is written with dots.
    DayFirst,
    /// A value of the column has a second number above 12.
    MonthFirst,
    /// Nothing tells: read day first, with doubt.
    Unknown,
    /// Some values say one and some the other, most of them this: read so, with doubt.
    Mixed {
        /// Most are written month first.
        month_first: bool,
    },
}

impl DayOrder {
    /// Decides from all values of a column.
    pub(super) fn of<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let (mut day_first, mut month_first) = (0, 0);
        for text in values {
            let Some([a, b, c]) = numbers(&western(text)) else {
                continue;
            };
            if a > 31 || c < 1 {
                continue;
            }
            day_first += usize::from(a > 12 || text.contains('.'));
            month_first += usize::from(b > 12 && a <= 12);
        }
        match (day_first, month_first) {
            (0, 0) => Self::Unknown,
            (_, 0) => Self::DayFirst,
            (0, _) => Self::MonthFirst,
            (day, month) => Self::Mixed {
                month_first: month > day,
            },
        }
    }
}

/// The date as ISO 8601 and the code of a doubt, or the code of why there is none. `serial` when the cell was a number.
pub(super) fn read(text: &str, serial: bool, order: DayOrder) -> Result<(String, Option<&'static str>), &'static str> {
    let western = western(text);
    let text = western.as_ref();
    // A text list may hold the serials of the sheet it was made from.
    let digits = text.chars().all(|c| c.is_ascii_digit());
    if (serial || (digits && text.len() == 5))
        && let Some(date) = text.parse::<f64>().ok().and_then(from_serial)
    {
        return Ok((date, Some("date-from-number")));
    }
    if digits
        && text.len() == 8
        && let (Ok(year), Ok(month), Ok(day)) = (text[..4].parse(), text[4..6].parse(), text[6..].parse())
        && let Ok((date, _)) = finish(year, month, day, false)
    {
        return Ok((date, Some("date-from-number")));
    }
    if text.len() == 4 && text.chars().all(|c| c.is_ascii_digit()) {
        return Err("year-only");
    }
    if let Some((year, month, day)) = named_month(text) {
        let (year, guessed) = full_year(year);
        return finish(year, month, day, guessed);
    }
    let [a, b, c] = numbers(text).ok_or("not-a-date")?;
    if a > 31 {
        return finish(a, b, c, false);
    }
    let (year, guessed) = full_year(c);
    let swap = match order {
        DayOrder::MonthFirst => true,
        DayOrder::DayFirst => false,
        DayOrder::Unknown => b > 12,
        DayOrder::Mixed { month_first } => b > 12 || (month_first && a <= 12),
    };
    let (day, month) = if swap && a <= 12 { (b, a) } else { (a, b) };
    let undecided = matches!(order, DayOrder::Unknown | DayOrder::Mixed { .. }) && !text.contains('.');
    let doubt = guessed || (undecided && a <= 12 && b <= 12 && a != b);
    finish(year, month, day, doubt)
}

/// Arabic, Persian and full-width digits as the ones of the West.
fn western(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let western = |c: char| {
        let zero = ['٠', '۰', '０', '०']
            .into_iter()
            .find(|zero| (0..10).contains(&(c as i64 - *zero as i64)));
        zero.and_then(|zero| char::from_digit(c as u32 - zero as u32, 10))
            .unwrap_or(c)
    };
    text.chars().map(western).collect::<String>().into()
}

fn finish(year: u32, month: u32, day: u32, doubt: bool) -> Result<(String, Option<&'static str>), &'static str> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    if !(1900..=2100).contains(&year) || day < 1 || day > days {
        return Err("not-a-date");
    }
    Ok((
        format!("{year:04}-{month:02}-{day:02}"),
        doubt.then_some("ambiguous-date"),
    ))
}

/// Three runs of digits between separators, such as `03.02.1984`, `1984-02-03 00:00` or `1984年2月3日`.
fn numbers(text: &str) -> Option<[u32; 3]> {
    let day = text.split(['T', ',']).next().unwrap_or(text);
    let day = day
        .split_once(" 0")
        .filter(|(_, time)| time.contains(':'))
        .map_or(day, |(day, _)| day);
    if day.chars().any(|c| c.is_alphabetic() && !"年月日년월일гgр".contains(c)) {
        return None;
    }
    let mut runs = day.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let three = [runs.next()?, runs.next()?, runs.next()?];
    if runs.next().is_some() || three.iter().any(|run| run.len() > 4) {
        return None;
    }
    let mut out = [0; 3];
    for (slot, run) in out.iter_mut().zip(three) {
        *slot = run.parse().ok()?;
    }
    Some(out)
}

const MONTHS: [&[&str]; 12] = [
    &["jan", "janv", "ene", "янв", "يناير", "جانفي", "كانون الثاني", "қаң"],
    &["feb", "fev", "fevr", "фев", "فبراير", "فيفري", "شباط", "ақп"],
    &["mar", "mars", "мар", "مارس", "اذار", "нау"],
    &["apr", "avr", "abr", "апр", "ابريل", "افريل", "نيسان", "сәу"],
    &["may", "mai", "май", "мая", "مايو", "ماي", "ايار", "мам"],
    &["jun", "juin", "июн", "يونيو", "جوان", "حزيران", "мау"],
    &["jul", "juil", "июл", "يوليو", "جويلية", "تموز", "шіл"],
    &["aug", "aou", "ago", "авг", "اغسطس", "اوت", "اب", "там"],
    &["sep", "set", "сен", "سبتمبر", "ايلول", "қыр"],
    &["oct", "out", "окт", "اكتوبر", "تشرين الاول", "қаз"],
    &["nov", "ноя", "نوفمبر", "تشرين الثاني", "қар"],
    &["dec", "dic", "dez", "дек", "ديسمبر", "كانون الاول", "жел"],
];

/// `3 February 1984`, `Feb 3, 1984`, `3 févr. 1984`, `3 февраля 1984 г.` as year, month, day.
fn named_month(text: &str) -> Option<(u32, u32, u32)> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    // "كانون الثاني": two words say the month together.
    let paired = MONTHS.iter().position(|names| {
        let said = |name: &&&str| name.contains(' ') && folded.contains(&fold(name));
        names.iter().any(|name| said(&name))
    });
    let by_word = || {
        words.iter().find_map(|word| {
            let starts = |names: &&[&str]| {
                names
                    .iter()
                    .any(|name| !name.contains(' ') && word.starts_with(&fold(name)))
            };
            word.chars()
                .any(char::is_alphabetic)
                .then(|| MONTHS.iter().position(starts))
                .flatten()
        })
    };
    let month = paired.or_else(by_word)?;
    let numbers: Vec<u32> = words
        .iter()
        .filter_map(|word| word.trim_end_matches(char::is_alphabetic).parse().ok())
        .collect();
    match numbers[..] {
        [year, day] if year > 31 => Some((year, month as u32 + 1, day)),
        [day, year] => Some((year, month as u32 + 1, day)),
        _ => None,
    }
}

/// Two digits are a guess: adults were born before 2010.
fn full_year(year: u32) -> (u32, bool) {
    match year {
        0..=9 => (2000 + year, true),
        10..=99 => (1900 + year, true),
        _ => (year, false),
    }
}

/// A spreadsheet's day number that lost its date format.
fn from_serial(days: f64) -> Option<String> {
    if !(3_000.0..60_000.0).contains(&days) {
        return None;
    }
    let serial = calamine::ExcelDateTime::new(days.floor(), calamine::ExcelDateTimeType::DateTime, false);
    let (year, month, day, ..) = serial.to_ymd_hms_milli();
    Some(format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_decides_the_order_and_doubt_is_told() {
        let column = ["03/04/1980", "25/12/1979"];
        let order = DayOrder::of(column.into_iter());
        assert_eq!(read("03/04/1980", false, order), Ok(("1980-04-03".into(), None)));
        let order = DayOrder::of(["03/04/1980", "12/25/1979"].into_iter());
        assert_eq!(read("03/04/1980", false, order), Ok(("1980-03-04".into(), None)));
        let order = DayOrder::of(["03/04/1980"].into_iter());
        assert_eq!(
            read("03/04/1980", false, order),
            Ok(("1980-04-03".into(), Some("ambiguous-date")))
        );
    }

    #[test]
    fn a_column_that_contradicts_itself_leaves_doubt() {
        let column = ["25/12/1979", "12/25/1979", "13/01/1980"];
        let order = DayOrder::of(column.into_iter());
        assert_eq!(order, DayOrder::Mixed { month_first: false });
        assert_eq!(read("12/25/1979", false, order), Ok(("1979-12-25".into(), None)));
        assert_eq!(
            read("03/04/1980", false, order),
            Ok(("1980-04-03".into(), Some("ambiguous-date")))
        );
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, serial, date) in [
            ("1984-02-03", false, Ok("1984-02-03")),
            ("1984-02-03 00:00:00", false, Ok("1984-02-03")),
            ("03.02.1984", false, Ok("1984-02-03")),
            ("03.02.1984 г.", false, Ok("1984-02-03")),
            ("3 February 1984", false, Ok("1984-02-03")),
            ("Feb 3rd, 1984", false, Ok("1984-02-03")),
            ("3 févr. 1984", false, Ok("1984-02-03")),
            ("3 de agosto de 1984", false, Ok("1984-08-03")),
            ("3 февраля 1984 г.", false, Ok("1984-02-03")),
            ("1984年2月3日", false, Ok("1984-02-03")),
            ("30715", true, Ok("1984-02-03")),
            ("30715", false, Ok("1984-02-03")),
            ("19840203", false, Ok("1984-02-03")),
            ("٠٣/٠٢/١٩٨٤", false, Ok("1984-02-03")),
            ("3 شباط 1984", false, Ok("1984-02-03")),
            ("3 كانون الثاني 1984", false, Ok("1984-01-03")),
            ("3 tháng 2 1984", false, Err("not-a-date")),
            ("31.02.1984", false, Err("not-a-date")),
            ("1984", false, Err("year-only")),
            ("soon", false, Err("not-a-date")),
        ] {
            assert_eq!(
                read(text, serial, DayOrder::DayFirst).map(|(date, _)| date),
                date.map(String::from),
                "{text}"
            );
        }
    }
}
