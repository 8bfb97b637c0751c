//! One act of every kind on institutions, for the stories that undo them.

use flipchart_core::organisations::{self, InstitutionEdit, NewInstitution};
use flipchart_core::people::{self, NewParticipant};
use flipchart_core::workshops::{self, WorkshopOrganisation};
use flipchart_core::{Error, Library, Localized, Op, OpOutput};

fn made<T>(done: Result<OpOutput<T>, Error>) -> T {
    done.expect("the act is allowed").output
}

/// Adds somebody of an organisation; returns the participation's uid.
pub fn from(library: &mut Library, workshop: &str, name: &str, organisation: &str, country: &str) -> String {
    let facts = NewParticipant {
        name: name.into(),
        organisation: Some(organisation.into()),
        country: Some(country.to_string()).filter(|c| !c.is_empty()),
        ..NewParticipant::default()
    };
    made(people::add(library, workshop, &facts))
}

/// Adds an institution of Fiji; returns its uid.
pub fn institution(library: &mut Library, name: &str) -> String {
    let new = NewInstitution {
        name: Localized::of("en", name),
        country: Some("FJ".into()),
        ..NewInstitution::default()
    };
    made(organisations::add(library, &new))
}

/// Two institutions with people of theirs, one of which hosts, and somebody whose organisation is not linked.
pub fn ground(library: &mut Library, workshop: &str) {
    institution(library, "Ministry of Works");
    institution(library, "Works Ministry");
    from(library, workshop, "Losalini Works", "Ministry of Works", "FJ");
    from(library, workshop, "Semisi Works", "Works Ministry", "FJ");
    from(library, workshop, "Wati Water", "Water Authority", "FJ");
    let host = WorkshopOrganisation {
        name: Localized::of("en", "Works Ministry"),
        ..WorkshopOrganisation::default()
    };
    made(workshops::set_organisations(library, workshop, &[host]));
}

/// Does one act of that kind.
pub fn act(library: &mut Library, op: Op) {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    let uid = |library: &Library, name: &str| {
        organisations::institutions(library, name).expect("a list")[0]
            .uid
            .clone()
    };
    let works = uid(library, "Ministry of Works");
    let other = uid(library, "Works Ministry");
    match op {
        Op::EditInstitution => {
            let edit = InstitutionEdit {
                name: Some(Localized::of("fr", "Ministère des Travaux publics")),
                short_name: Some("MoW".into()),
                kind: Some("ministry".into()),
                country: Some(String::new()),
                aliases: Some(vec!["Public Works".into(), "Water Authority".into()]),
            };
            ok(organisations::edit(library, &works, &edit));
        }
        Op::RemoveInstitutions => ok(organisations::remove(library, &[works])),
        Op::MergeInstitutions => ok(organisations::merge(library, &works, &[other])),
        Op::LinkInstitutions => {
            let group = &organisations::unlinked(library).expect("a list")[0];
            ok(organisations::link(library, &group.written, &works));
        }
        other => unreachable!("{other:?} has an act elsewhere"),
    }
}
