//! The words of a certificate, from the facts of its workshop.

use flipchart_core::workshops::Workshop;
use flipchart_i18n::{Lang, Texts, fmt, msg};
use flipchart_pdf::documents::OrgLine;
use flipchart_pdf::documents::certificate::Words;

use crate::country_name;

/// What words say about the person and the paper besides the workshop.
pub(super) struct Facts<'a> {
    pub(super) sex: &'a str,
    pub(super) topics: &'a [String],
    pub(super) number: &'a str,
    pub(super) issued: chrono::NaiveDate,
}

pub(super) fn words(workshop: &Workshop, language: &str, lang: Lang, facts: &Facts) -> Words {
    let texts = Texts::of(lang);
    let topics = match facts.topics {
        [] => String::new(),
        topics => msg::documents_certificate_topics(texts, topics.join(&msg::documents_separator(texts))),
    };
    Words {
        language: lang.code().into(),
        heading: msg::documents_certificate_heading(texts),
        intro: msg::documents_certificate_intro(texts),
        statement: msg::documents_certificate_took_part(texts, facts.sex, workshop.kind.code()),
        title: workshop.title_in(language).to_string(),
        held: held(workshop, lang),
        topics,
        number: msg::documents_certificate_number(texts, facts.number),
        issued: msg::documents_certificate_issued(texts, fmt::date(texts, facts.issued)),
        ..Words::default()
    }
}

/// Where and when, in words.
fn held(workshop: &Workshop, lang: Lang) -> String {
    let texts = Texts::of(lang);
    let dates = fmt::date_range_prose(texts, workshop.start, workshop.end);
    let country = country_name(workshop.country.as_deref(), None, lang);
    let place = match (workshop.city.trim(), country.trim()) {
        (city, "") => city.to_string(),
        ("", country) => country.to_string(),
        (city, country) => msg::documents_place(texts, city, country),
    };
    match (workshop.venue.trim(), place.as_str()) {
        ("", "") => msg::documents_certificate_held_when(texts, dates),
        (venue, "") => msg::documents_certificate_held(texts, venue, dates),
        ("", place) => msg::documents_certificate_held(texts, place, dates),
        (venue, place) => msg::documents_certificate_held_at(texts, venue, place, dates),
    }
}

/// The line that names organisations; empty for none.
pub(super) fn helpers(list: &[OrgLine], say: impl Fn(String) -> String) -> String {
    if list.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = list.iter().map(|one| one.name.as_str()).collect();
    say(names.join("\u{2002}·\u{2002}"))
}
