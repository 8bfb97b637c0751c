//! What the program writes by itself on a certificate, for whoever wants to write something else there.

use flipchart_core::certificates::{self, Kind};
use flipchart_core::people::Role;
use flipchart_core::workshops::{self, Workshop};
use flipchart_core::{Library, Result};
use flipchart_i18n::certificate::{self as said, Facts};
use flipchart_i18n::place::{self, Place};
use flipchart_i18n::{Lang, Texts, msg, plain};

/// The program's own words for one place of the page.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ProgramText {
    /// The place: `heading`, `intro`, `statement`, `held`, `hours`, `back_heading`; and of the workshop's facts `dates`, `place`.
    pub place: String,
    /// As it prints, for somebody of whom no sex is known.
    pub shown: String,
    /// The same to begin a text of one's own with: placeholders where something comes in.
    pub wording: String,
}

/// The program's own words for a kind of certificate of a workshop; none in a language it does not speak.
///
/// # Errors
/// `NotFound` for the workshop.
pub fn program_texts(library: &Library, workshop: &str, kind: Kind, language: &str) -> Result<Vec<ProgramText>> {
    let Some(texts) = Lang::parse(language).map(Texts::of) else {
        return Ok(Vec::new());
    };
    let facts = workshops::get(library, workshop)?;
    let minutes = certificates::hours(library, workshop)?;
    let tag = texts.lang().code();
    let phrase = facts.place_phrase.0.get(tag).map(String::as_str);
    let shown = Facts {
        minutes,
        ..about(&facts, kind, phrase)
    };
    let open = about(&facts, kind, Some("{place}"));
    let located = place::located_at(texts, &about(&facts, kind, None).place);
    let dates = said::dates(texts, shown.start, shown.end);
    let text = |place: &str, shown: String, wording: String| ProgramText {
        place: place.into(),
        shown: plain(&shown).into_owned(),
        wording: plain(&wording).into_owned(),
    };
    let same = |place: &str, both: String| text(place, both.clone(), both);
    let hours = minutes.map_or_else(String::new, |_| msg::certificate_hours(texts, "{hours}"));
    Ok(vec![
        same("heading", said::heading(texts, kind.code())),
        same("intro", said::intro(texts, &shown)),
        text("statement", said::statement(texts, &shown), in_forms(texts, &open)),
        text("held", said::held(texts, &shown), held(texts, &shown, &open)),
        text("hours", said::hours(texts, &shown), hours),
        same("back_heading", said::back_heading(texts)),
        same("dates", dates),
        same("place", located),
    ])
}

fn about<'a>(workshop: &'a Workshop, kind: Kind, phrase: Option<&'a str>) -> Facts<'a> {
    let role = match kind {
        Kind::Facilitator => Role::Facilitator,
        Kind::Speaker => Role::Speaker,
        _ => Role::Participant,
    };
    Facts {
        kind: kind.code(),
        sex: None,
        workshop_kind: workshop.kind.code(),
        role: role.code(),
        start: workshop.start,
        end: workshop.end,
        minutes: None,
        place: Place {
            venue: &workshop.venue,
            city: &workshop.city,
            country: workshop.country.as_deref(),
            phrase,
        },
        score: None,
        issued: workshop.end,
        number: "",
    }
}

/// When and where. A venue alone is no place for a sentence: it is written out, and its braces are no placeholders.
fn held(texts: &Texts, shown: &Facts, open: &Facts) -> String {
    const DATES: &str = "\u{e000}";
    if !place::located(texts, &shown.place).is_empty() {
        return said::held_on(texts, open, "{dates}");
    }
    let text = said::held_on(texts, shown, DATES).replace('{', "{{").replace('}', "}}");
    text.replace(DATES, "{dates}")
}

/// The statement with its three forms, where they differ.
fn in_forms(texts: &Texts, facts: &Facts) -> String {
    let of = |sex: Option<&'static str>| {
        let facts = Facts { sex, ..*facts };
        plain(&said::statement(texts, &facts)).replace('|', "||")
    };
    let (female, male, neutral) = (of(Some("female")), of(Some("male")), of(None));
    if female == neutral && male == neutral {
        return neutral;
    }
    format!("{{sex: {female} | {male} | {neutral}}}")
}
