//! A plan as a calendar file: iCalendar (RFC 5545), one event a session, with the rules of its time zone.
//!
//! The components are written here because a `VTIMEZONE` made from the IANA rules is the heart of it.

use std::fmt::Write;

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

/// A calendar to write.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Name that calendar programs show.
    pub name: String,
    /// BCP 47 language of the texts.
    pub language: String,
    /// The zone of all times; without one they are local wherever they are read.
    pub zone: Option<Tz>,
    /// When the file is made.
    pub stamp: DateTime<Utc>,
    /// Grows with every export, so that calendar programs take the newer events.
    pub sequence: u32,
    /// The workshop as a whole, shown across its days.
    pub banner: Option<Banner>,
    /// Sessions in order.
    pub events: Vec<Event>,
}

/// An event over whole days.
#[derive(Debug, Clone)]
pub struct Banner {
    /// Stable identity.
    pub uid: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub location: String,
}

/// A session.
#[derive(Debug, Clone)]
pub struct Event {
    /// Stable identity.
    pub uid: String,
    /// Start on the wall clock of the zone.
    pub start: NaiveDateTime,
    /// End on the wall clock of the zone.
    pub end: NaiveDateTime,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub location: String,
    /// What more there is to say.
    pub description: String,
    /// Method.
    pub category: String,
}

/// The calendar as the bytes of an `.ics` file.
#[must_use]
pub fn calendar_ics(calendar: &Calendar) -> Vec<u8> {
    let mut out = Lines::default();
    out.raw("BEGIN:VCALENDAR");
    out.raw("VERSION:2.0");
    out.raw("PRODID:-//Flipchart//Flipchart//EN");
    out.raw("CALSCALE:GREGORIAN");
    out.raw("METHOD:PUBLISH");
    let name = one_line(&calendar.name);
    out.text("X-WR-CALNAME", &name);
    let zone = calendar.zone.filter(|z| *z != Tz::UTC && *z != Tz::Etc__UTC);
    if let Some(zone) = zone {
        out.text("X-WR-TIMEZONE", zone.name());
        let days = calendar.events.iter().flat_map(|e| [e.start, e.end]);
        if let (Some(first), Some(last)) = (days.clone().min(), days.max()) {
            time_zone(&mut out, zone, first, last);
        }
    }
    let times = Times {
        zone,
        utc: calendar.zone.is_some(),
    };
    let stamp = calendar.stamp.format("%Y%m%dT%H%M%SZ").to_string();
    let sequence = calendar.sequence;
    if let Some(banner) = &calendar.banner {
        let after = banner.end.succ_opt().unwrap_or(banner.end);
        out.raw("BEGIN:VEVENT");
        out.raw(&format!("UID:{}", token(&banner.uid)));
        out.raw(&format!("DTSTAMP:{stamp}"));
        out.raw(&format!("SEQUENCE:{sequence}"));
        out.raw(&format!("DTSTART;VALUE=DATE:{}", banner.start.format("%Y%m%d")));
        out.raw(&format!("DTEND;VALUE=DATE:{}", after.format("%Y%m%d")));
        out.said("SUMMARY", &calendar.language, &one_line(&banner.title));
        out.said("LOCATION", &calendar.language, &one_line(&banner.location));
        out.raw("TRANSP:TRANSPARENT");
        out.raw("END:VEVENT");
    }
    for event in &calendar.events {
        out.raw("BEGIN:VEVENT");
        out.raw(&format!("UID:{}", token(&event.uid)));
        out.raw(&format!("DTSTAMP:{stamp}"));
        out.raw(&format!("SEQUENCE:{sequence}"));
        out.raw(&times.property("DTSTART", event.start));
        out.raw(&times.property("DTEND", event.end));
        out.said("SUMMARY", &calendar.language, &one_line(&event.title));
        out.said("LOCATION", &calendar.language, &one_line(&event.location));
        out.said("DESCRIPTION", &calendar.language, &event.description);
        out.text("CATEGORIES", &one_line(&event.category));
        out.raw("END:VEVENT");
    }
    out.raw("END:VCALENDAR");
    out.text.into_bytes()
}

struct Times {
    zone: Option<Tz>,
    utc: bool,
}

impl Times {
    fn property(&self, name: &str, time: NaiveDateTime) -> String {
        let time = time.format("%Y%m%dT%H%M%S");
        match self.zone {
            Some(zone) => format!("{name};TZID={}:{time}", zone.name()),
            None if self.utc => format!("{name}:{time}Z"),
            None => format!("{name}:{time}"),
        }
    }
}

/// The rules of a zone from well before the first event until well after the last: an observance for each change.
fn time_zone(out: &mut Lines, zone: Tz, first: NaiveDateTime, last: NaiveDateTime) {
    let margin = Duration::days(400);
    let (from, to) = (first - margin, last + margin);
    out.raw("BEGIN:VTIMEZONE");
    out.text("TZID", zone.name());
    let mut at = Utc.from_utc_datetime(&from);
    let until = Utc.from_utc_datetime(&to);
    let mut before = offset(zone, at);
    observance(out, zone, at, before, before);
    while at < until {
        let next = at + Duration::days(1);
        let after = offset(zone, next);
        if after != before || abbreviation(zone, next) != abbreviation(zone, at) {
            let change = change_between(zone, at, next);
            let after = offset(zone, change);
            observance(out, zone, change, before, after);
            before = after;
            // Morocco may change twice within weeks, never twice within a day.
        }
        at = next;
    }
    out.raw("END:VTIMEZONE");
}

fn offset(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

fn abbreviation(zone: Tz, at: DateTime<Utc>) -> String {
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    offset.abbreviation().unwrap_or_default().to_string()
}

/// The first second of the new rule.
fn change_between(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> DateTime<Utc> {
    let old = (offset(zone, from), abbreviation(zone, from));
    let (mut low, mut high) = (from.timestamp(), to.timestamp());
    while high - low > 1 {
        let middle = low.midpoint(high);
        let at = DateTime::from_timestamp(middle, 0).unwrap_or(to);
        if (offset(zone, at), abbreviation(zone, at)) == old {
            low = middle;
        } else {
            high = middle;
        }
    }
    DateTime::from_timestamp(high, 0).unwrap_or(to)
}

fn observance(out: &mut Lines, zone: Tz, at: DateTime<Utc>, before: i32, after: i32) {
    let summer = zone.offset_from_utc_datetime(&at.naive_utc()).dst_offset() > Duration::zero();
    let kind = if summer { "DAYLIGHT" } else { "STANDARD" };
    // The onset is told in the time that was valid until then.
    let onset = at.naive_utc() + Duration::seconds(i64::from(before));
    out.raw(&format!("BEGIN:{kind}"));
    out.raw(&format!("DTSTART:{}", onset.format("%Y%m%dT%H%M%S")));
    out.raw(&format!("TZOFFSETFROM:{}", utc_offset(before)));
    out.raw(&format!("TZOFFSETTO:{}", utc_offset(after)));
    out.text("TZNAME", &abbreviation(zone, at));
    out.raw(&format!("END:{kind}"));
}

fn utc_offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Identities of ours are plain; anything else would break the line.
fn token(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).collect()
}

/// Content lines of at most 75 octets, folded between characters, ended by CRLF.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn raw(&mut self, line: &str) {
        let mut room = 75;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = 74;
            }
            room -= c.len_utf8();
            self.text.push(c);
        }
        self.text.push_str("\r\n");
    }

    fn text(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.raw(&format!("{name}:{}", escaped(value)));
        }
    }

    fn said(&mut self, name: &str, language: &str, value: &str) {
        let plain = language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let mut named = name.to_string();
        if plain && !language.is_empty() {
            let _ = write!(named, ";LANGUAGE={language}");
        }
        self.text(&named, value);
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn one(zone: Option<Tz>, start: &str, title: &str) -> String {
        let event = Event {
            uid: "0190-abc@flipchart".into(),
            start: at(start),
            end: at(start) + Duration::minutes(90),
            title: title.into(),
            location: "Lagoon Room".into(),
            description: "First line\nsecond; line".into(),
            category: "Presentation".into(),
        };
        let calendar = Calendar {
            name: "Workshop".into(),
            language: "en".into(),
            zone,
            stamp: Utc.with_ymd_and_hms(2026, 11, 1, 8, 0, 0).unwrap(),
            sequence: 3,
            banner: None,
            events: vec![event],
        };
        String::from_utf8(calendar_ics(&calendar)).unwrap()
    }

    #[test]
    fn lines_are_folded_between_characters_and_nothing_is_lost() {
        let title = "Миграция, окружающая среда и изменение климата: пленарное заседание с участием всех";
        let ics = one(Some(Tz::Europe__Paris), "2026-11-10T09:00:00", title);
        assert!(ics.split("\r\n").all(|line| line.len() <= 75), "{ics}");
        let unfolded = ics.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("SUMMARY;LANGUAGE=en:{}", title.replace(',', "\\,"))));
        assert!(unfolded.contains("DESCRIPTION;LANGUAGE=en:First line\\nsecond\\; line"));
        assert!(unfolded.contains("DTSTART;TZID=Europe/Paris:20261110T090000"));
        assert!(unfolded.contains("SEQUENCE:3"));
    }

    #[test]
    fn a_zone_carries_its_changes() {
        let ics = one(Some(Tz::Europe__Paris), "2026-03-29T09:00:00", "x");
        assert!(ics.contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
        ));
        assert!(ics.contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100"));
        let fixed = one(Some(Tz::Pacific__Fiji), "2026-11-10T09:00:00", "x");
        assert_eq!(fixed.matches("BEGIN:STANDARD").count(), 1);
        assert!(fixed.contains("TZOFFSETTO:+1200"));
    }

    #[test]
    fn times_without_a_zone_float_and_utc_says_so() {
        assert!(one(None, "2026-11-10T09:00:00", "x").contains("DTSTART:20261110T090000\r\n"));
        assert!(one(Some(Tz::UTC), "2026-11-10T09:00:00", "x").contains("DTSTART:20261110T090000Z"));
    }
}
