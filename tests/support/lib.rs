//! What the stories stand on: a library in memory, a clock that stands still, and a workshop with people.

pub mod bench;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use flipchart_core::people::{self, NewParticipant};
use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{FixedClock, Library};
use flipchart_desk::lists::{self, ListChoices, ListSource};

/// The instant most stories happen at: the second evening of the workshop that [`workshop`] makes.
pub const NOW: &str = "2026-11-11T08:00:00Z";

/// A clock that stands at `at` (RFC 3339).
#[must_use]
pub fn clock(at: &str) -> Arc<FixedClock> {
    Arc::new(FixedClock::at(instant(at)))
}

/// An instant written as RFC 3339.
#[must_use]
pub fn instant(at: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(at)
        .expect("the story's instant is well-formed")
        .with_timezone(&Utc)
}

/// An empty library in memory at [`NOW`].
#[must_use]
pub fn library() -> Library {
    Library::in_memory(clock(NOW)).expect("a library in memory opens")
}

/// What a three-day workshop in Suva needs: Tuesday 10 to Thursday 12 November 2026.
#[must_use]
pub fn facts() -> NewWorkshop {
    NewWorkshop {
        title: "Migration, Environment and Climate Change".into(),
        start: "2026-11-10".into(),
        end: "2026-11-12".into(),
        country: Some("FJ".into()),
        city: "Suva".into(),
        languages: vec!["en".into()],
        ..NewWorkshop::default()
    }
}

/// The half days of [`workshop`].
pub const HALF_DAYS: [&str; 6] = [
    "2026-11-10/am",
    "2026-11-10/pm",
    "2026-11-11/am",
    "2026-11-11/pm",
    "2026-11-12/am",
    "2026-11-12/pm",
];

/// A workshop of three days; returns its uid.
pub fn workshop(library: &mut Library) -> String {
    workshops::create(library, &facts())
        .expect("the facts are in order")
        .output
}

/// Adds somebody by name; returns the participation's uid.
pub fn person(library: &mut Library, workshop: &str, name: &str) -> String {
    let facts = NewParticipant {
        name: name.into(),
        ..NewParticipant::default()
    };
    people::add(library, workshop, &facts).expect("a name is enough").output
}

/// Imports a pasted list.
pub fn paste(library: &mut Library, workshop: &str, text: &str) -> flipchart_core::people::import::ImportReport {
    let source = ListSource {
        path: None,
        text: Some(text.into()),
    };
    lists::import(library, workshop, &source, &ListChoices::default())
        .expect("the list is readable")
        .0
        .report
}

/// Names of the people of a workshop in the order of the list.
#[must_use]
pub fn names(library: &Library, workshop: &str) -> Vec<String> {
    people::participants(library, workshop)
        .expect("the workshop is there")
        .into_iter()
        .map(|p| p.name)
        .collect()
}
