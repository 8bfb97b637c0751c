//! The words of a certificate, as sentences: heading, intro, the name on its own line, statement, title, where and when,
//! hours.
//!
//! The name is printed as written and never declined: every sentence is built so that it takes the name as its subject or
//! after "to". Only Russian verbs, and the word for an observer, know the sex of the person; where it isn't known, isn't
//! told or is another one, the sentence does without. Results that hold something entered carry isolation marks;
//! [`plain`] takes them off.

use chrono::{Datelike, NaiveDate};

use crate::place::{self, Place};
use crate::{Lang, Texts, fmt, msg, number, plain};

/// What a certificate tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// `participation`, `completion`, `facilitator`, `speaker` or `merit`.
    pub kind: &'a str,
    /// `female`, `male`, `other`, `undisclosed`, or not known.
    pub sex: Option<&'a str>,
    /// `training`, `training_of_trainers`, `expert_dialogue`, `internal_training` or `workshop`.
    pub workshop_kind: &'a str,
    /// Role at the workshop: an observer took part as one; moderators, interpreters and organisers are thanked for what
    /// they did.
    pub role: &'a str,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// How long it took; nothing is said of none.
    pub minutes: Option<u32>,
    /// Where it was held.
    pub place: Place<'a>,
    /// Points reached, of how many; said on completion and merit.
    pub score: Option<(u32, u32)>,
    /// Day of issue.
    pub issued: NaiveDate,
    /// Number of the certificate.
    pub number: &'a str,
}

/// "Certificate of participation".
pub fn heading(texts: &Texts, kind: &str) -> String {
    msg::certificate_heading(texts, kind)
}

/// "Certificate of participation: Ana Vula", the title of the file.
pub fn file_title(texts: &Texts, kind: &str, name: &str) -> String {
    msg::certificate_file_title(texts, heading(texts, kind), name)
}

/// "This is to certify that", before the name.
pub fn intro(texts: &Texts, facts: &Facts) -> String {
    msg::certificate_intro(texts, facts.kind)
}

/// "took part in the training workshop", between the name and the title.
pub fn statement(texts: &Texts, facts: &Facts) -> String {
    let (workshop, sex) = (facts.workshop_kind, grammatical_sex(facts.sex));
    match facts.kind {
        "completion" => msg::certificate_completed(texts, sex, score_value(texts, facts.score), workshop),
        "facilitator" => msg::certificate_facilitated(texts, facts.role, workshop),
        "speaker" => msg::certificate_spoke(texts, workshop),
        "merit" => msg::certificate_excelled(texts, score_value(texts, facts.score), workshop),
        _ => msg::certificate_took_part(texts, sex, facts.role, workshop),
    }
}

/// "held in Suva, Fiji (Holiday Inn), from 14 to 16 March 2017", after the title. What isn't known is left out.
pub fn held(texts: &Texts, facts: &Facts) -> String {
    held_on(texts, facts, &dates(texts, facts.start, facts.end))
}

/// The same with a date text of one's own.
pub fn held_on(texts: &Texts, facts: &Facts, dates: &str) -> String {
    let (workshop, venue) = (facts.workshop_kind, facts.place.venue());
    let place = place::located(texts, &facts.place);
    match (place.is_empty(), venue.is_empty()) {
        (false, true) => msg::certificate_held(texts, workshop, place, dates),
        (false, false) => msg::certificate_held_at(texts, workshop, place, venue, dates),
        (true, true) => msg::certificate_held_when(texts, workshop, dates),
        (true, false) => msg::certificate_held_when_at(texts, workshop, dates, venue),
    }
}

/// "from 14 to 16 March 2017", "du 1er au 3 mars 2017", "14–16 марта 2017 г.": the days as they follow the place. Two days
/// in a row are two days: "les 7 et 8 mai 2018".
pub fn dates(texts: &Texts, start: NaiveDate, end: NaiveDate) -> String {
    let (start, end) = (start.min(end), start.max(end));
    match texts.lang() {
        Lang::Ru => fmt::date_range(texts, start, end),
        _ if start.succ_opt() == Some(end) => two_days(texts, start, end),
        _ => fmt::date_range_prose(texts, start, end),
    }
}

fn two_days(texts: &Texts, start: NaiveDate, end: NaiveDate) -> String {
    let first = if start.year() != end.year() {
        fmt::date(texts, start)
    } else if start.month() != end.month() {
        fmt::day_month(texts, start)
    } else {
        msg::certificate_dates_day(texts, start.day())
    };
    plain(&msg::certificate_dates_two(texts, first, fmt::date(texts, end))).into_owned()
}

/// "Duration: 18 hours"; empty when it isn't known.
pub fn hours(texts: &Texts, facts: &Facts) -> String {
    match facts.minutes {
        None | Some(0) => String::new(),
        Some(minutes) => msg::certificate_hours(texts, duration(texts, minutes)),
    }
}

/// "18 hours", "18.5 hours", "1 hour 20 minutes", "45 minutes".
pub fn duration(texts: &Texts, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, _) => msg::common_count_minutes(texts, rest),
        (_, 0) => msg::certificate_count_hours(texts, hours),
        (_, 30) => {
            let written = number::tenths(&texts.symbols, u128::from(hours) * 10 + 5);
            msg::certificate_count_hours_decimal(texts, written, hours)
        }
        _ => msg::certificate_hours_and_minutes(
            texts,
            msg::certificate_count_hours(texts, hours),
            msg::common_count_minutes(texts, rest),
        ),
    }
}

/// "with a score of 18 out of 20", where a text of one's own asks for it; empty without a score.
pub fn score(texts: &Texts, score: Option<(u32, u32)>) -> String {
    match score {
        Some(_) => msg::certificate_score(texts, score_value(texts, score)),
        None => String::new(),
    }
}

/// "Score: 18 out of 20"; empty without a score.
pub fn score_line(texts: &Texts, score: Option<(u32, u32)>) -> String {
    match score {
        Some(_) => msg::certificate_score_line(texts, score_value(texts, score)),
        None => String::new(),
    }
}

/// "No. MECC-2017-FJ-0017".
pub fn number_line(texts: &Texts, facts: &Facts) -> String {
    msg::certificate_number(texts, facts.number)
}

/// "Issued on 16 March 2017"; in French it agrees with the word of the heading.
pub fn issued_line(texts: &Texts, facts: &Facts) -> String {
    msg::certificate_issued(texts, facts.kind, fmt::date(texts, facts.issued))
}

/// "Scan to check", or "Scan to check: example.org" when `whereabouts` says with what.
pub fn code_line(texts: &Texts, whereabouts: &str) -> String {
    msg::certificate_code(texts, whereabouts)
}

/// "Replaces No. MECC-2017-FJ-0016".
pub fn supersedes_line(texts: &Texts, number: &str) -> String {
    msg::certificate_supersedes(texts, number)
}

/// "What was covered", heading of the back page.
pub fn back_heading(texts: &Texts) -> String {
    msg::certificate_back(texts)
}

/// The whole text as it is read aloud, the title in quotation marks.
pub fn full(texts: &Texts, facts: &Facts, name: &str, title: &str) -> String {
    let join = if place::in_sentence(texts, &facts.place) {
        "in"
    } else {
        "frame"
    };
    let text = msg::certificate_full(
        texts,
        intro(texts, facts),
        name,
        statement(texts, facts),
        title,
        join,
        held(texts, facts),
    );
    match hours(texts, facts) {
        hours if hours.is_empty() => text,
        hours => msg::certificate_full_hours(texts, text, hours),
    }
}

fn score_value(texts: &Texts, score: Option<(u32, u32)>) -> String {
    score.map_or_else(String::new, |(points, total)| {
        msg::certificate_score_value(texts, points, total)
    })
}

/// What verbs can agree with; everything else is said without agreement.
fn grammatical_sex(sex: Option<&str>) -> &'static str {
    match sex {
        Some("female") => "female",
        Some("male") => "male",
        _ => "other",
    }
}
