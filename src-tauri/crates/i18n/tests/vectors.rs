//! The cases that the user interface checks too: screen and paper say the same.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{NaiveDate, NaiveTime};
use flipchart_i18n::{Args, Lang, Texts, error_text, fmt, plain};
use serde_json::Value;

fn vectors() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales/format-vectors.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// Runs every case of `kind` in every language and compares, without isolation marks.
fn check(kind: &str, format: impl Fn(&Texts, &Value) -> String) {
    let all = vectors();
    let cases = all[kind].as_array().unwrap();
    assert!(!cases.is_empty(), "no cases of {kind}");
    for case in cases {
        for lang in Lang::ALL {
            let expected = case[lang.code()].as_str().unwrap();
            assert_eq!(
                plain(&format(Texts::of(lang), case)),
                expected,
                "{kind} in {lang}: {case}"
            );
        }
    }
}

fn day(case: &Value, key: &str) -> NaiveDate {
    case[key].as_str().unwrap().parse().unwrap()
}

fn texts_of(value: &Value) -> BTreeMap<String, String> {
    value
        .as_object()
        .unwrap()
        .iter()
        .map(|(k, v)| (k.clone(), v.as_str().unwrap().to_string()))
        .collect()
}

#[test]
fn dates() {
    check("date", |t, case| fmt::date(t, day(case, "date")));
    check("dayMonth", |t, case| fmt::day_month(t, day(case, "date")));
    check("monthYear", |t, case| fmt::month_year(t, day(case, "date")));
    check("weekdayDate", |t, case| fmt::weekday_date(t, day(case, "date")));
    check("weekdayDay", |t, case| fmt::weekday_day(t, day(case, "date")));
}

#[test]
fn moments() {
    check("dateTime", |t, case| {
        let time: NaiveTime = format!("{}:00", case["time"].as_str().unwrap()).parse().unwrap();
        fmt::date_time(t, day(case, "date").and_time(time))
    });
}

#[test]
fn ranges_of_dates() {
    check("dateRange", |t, case| {
        fmt::date_range(t, day(case, "start"), day(case, "end"))
    });
    check("dateRangeProse", |t, case| {
        fmt::date_range_prose(t, day(case, "start"), day(case, "end"))
    });
}

#[test]
fn numbers_and_shares() {
    check("number", |t, case| fmt::number(t, case["number"].as_i64().unwrap()));
    check("percent", |t, case| {
        fmt::percent(t, case["part"].as_u64().unwrap(), case["whole"].as_u64().unwrap())
    });
}

#[test]
fn lists() {
    check("list", |t, case| {
        let items: Vec<&str> = case["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item.as_str().unwrap())
            .collect();
        fmt::list(t, &items)
    });
}

#[test]
fn messages_with_counts_and_sexes() {
    check("message", |t, case| {
        let args: Args = case["args"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| match value.as_i64() {
                Some(number) => (name, flipchart_i18n::Value::from(number)),
                None => (name, flipchart_i18n::Value::from(value.as_str().unwrap())),
            })
            .collect();
        t.try_get(case["id"].as_str().unwrap(), &args).unwrap()
    });
}

#[test]
fn errors() {
    check("error", |t, case| {
        error_text(t, case["code"].as_str().unwrap(), &texts_of(&case["params"]))
    });
}

#[test]
fn decimals() {
    let said = |lang, value, digits| fmt::decimal(Texts::of(lang), value, digits);
    assert_eq!(said(Lang::En, 1234.505, 1), "1,234.5");
    assert_eq!(said(Lang::Fr, -0.426, 2), "\u{2212}0,43");
    assert_eq!(said(Lang::Ru, -0.001, 2), "0,00");
    assert_eq!(said(Lang::Es, 3.0, 0), "3");
    assert_eq!(said(Lang::En, f64::NAN, 2), "–");
}
