//! A workshop and its facts.

use flipchart_core::certificates::{self, Kind};
use flipchart_core::people;
use flipchart_core::workshops::{self, NewWorkshop, Objective, WorkshopEdit, WorkshopOrganisation};
use flipchart_core::{Library, Localized, organisations, sample};
use flipchart_desk::certificates::ExportOptions;
use flipchart_stories::{facts, library, person, workshop};

#[test]
fn a_new_workshop_has_half_days_a_zone_and_a_code() {
    let mut library = library();
    let w = workshop(&mut library);
    let found = workshops::get(&library, &w).unwrap();
    assert_eq!((found.zone.as_str(), found.code.as_str()), ("Pacific/Fiji", "MECC"));
    assert_eq!(flipchart_core::attendance::sheet(&library, &w).unwrap().slots.len(), 6);
}

#[test]
fn refused_facts_name_the_field_and_the_cause() {
    let mut library = library();
    type Spoil = fn(&mut NewWorkshop);
    let cases: [(&str, &str, Spoil); 7] = [
        ("title", "required", |f| f.title = "  ".into()),
        ("start", "not-a-date", |f| f.start = "10.11.2026".into()),
        ("end", "end-before-start", |f| f.end = "2026-11-09".into()),
        ("end", "too-many-days", |f| f.end = "2027-11-09".into()),
        ("country", "unknown-country", |f| f.country = Some("QQ".into())),
        ("languages", "unknown-language", |f| {
            f.languages = vec!["not a tag".into()]
        }),
        ("zone", "unknown-zone", |f| f.zone = Some("Pacific/Atlantis".into())),
    ];
    for (field, reason, spoil) in cases {
        let mut spoiled = facts();
        spoil(&mut spoiled);
        let refused = workshops::create(&mut library, &spoiled).unwrap_err();
        assert_eq!(
            (refused.params()["field"].as_str(), refused.params()["reason"].as_str()),
            (field, reason)
        );
    }
    assert!(workshops::list(&library, "").unwrap().is_empty());
}

#[test]
fn workshops_are_found_in_any_language_and_spelling() {
    let mut library = library();
    let w = workshop(&mut library);
    let mut title = workshops::get(&library, &w).unwrap().title;
    title.0.insert("ru".into(), "Миграция и климат".into());
    workshops::edit(
        &mut library,
        &w,
        &WorkshopEdit {
            title: Some(title),
            ..Default::default()
        },
    )
    .unwrap();
    for query in ["migration", "ENVIRONMENT", "suva", "Fidji", "Фиджи", "климат", ""] {
        assert_eq!(workshops::list(&library, query).unwrap().len(), 1, "{query}");
    }
    assert!(workshops::list(&library, "100%").unwrap().is_empty());
}

#[test]
fn removing_a_workshop_keeps_people_who_were_elsewhere_too() {
    let mut library = library();
    let first = workshop(&mut library);
    person(&mut library, &first, "Ana Only-Here");
    workshops::remove(&mut library, &first).unwrap();
    assert!(people::registry(&library, "", 10, 0).unwrap().is_empty());
    library.undo().unwrap();
    assert_eq!(people::registry(&library, "ana", 10, 0).unwrap()[0].workshops, 1);
}

#[test]
fn objectives_keep_their_identity_when_reordered() {
    let mut library = library();
    let w = workshop(&mut library);
    let objective = |text: &str| Objective {
        text: Localized::of("en", text),
        ..Default::default()
    };
    workshops::set_objectives(&mut library, &w, &[objective("One"), objective("Two"), objective(" ")]).unwrap();
    let mut list = workshops::get(&library, &w).unwrap().objectives;
    assert_eq!(list.len(), 2, "an empty line is no objective");
    list.reverse();
    workshops::set_objectives(&mut library, &w, &list).unwrap();
    assert_eq!(workshops::get(&library, &w).unwrap().objectives, list);
}

#[test]
fn the_sample_has_something_for_every_screen_and_comes_once() {
    let mut library = library();
    let uid = sample::load(&mut library).unwrap().output;
    assert_eq!(sample::load(&mut library).unwrap().output, uid);
    let w = workshops::get(&library, &uid).unwrap();
    assert_eq!((w.topics.len(), w.sample), (7, true));
    assert!(w.organisations.iter().all(|o| o.logo.is_some()));
    for language in ["en", "fr", "es", "ru"] {
        assert!(w.title.0.contains_key(language) && w.objectives.iter().all(|o| o.text.0.contains_key(language)));
    }
    let line = &workshops::list(&library, "").unwrap()[0];
    assert_eq!(line.participants, 24);
    let earned = |kind| {
        let standings = certificates::standings(&library, &uid, kind).unwrap();
        standings.iter().filter(|one| one.eligibility.is_eligible()).count()
    };
    let kinds = certificates::awards(&library, &uid).unwrap();
    let active: Vec<_> = kinds
        .iter()
        .filter(|award| award.active)
        .map(|award| award.kind)
        .collect();
    assert_eq!(active, [Kind::Participation, Kind::Completion]);
    let (attended, completed) = (earned(Kind::Participation), earned(Kind::Completion));
    assert!(
        0 < completed && completed < attended && attended < 24,
        "{completed} of {attended}"
    );
    // Whoever gets one of two kinds is not among those who get none.
    let planned = flipchart_desk::certificates::plan(&library, &uid, &ExportOptions::default(), None).unwrap();
    assert_eq!(planned.eligible as usize, attended + completed);
    assert_eq!(planned.withheld as usize, 24 - attended);
}

#[test]
fn another_name_for_a_host_leaves_other_workshops_alone() {
    let mut library = library();
    let (first, second) = (workshop(&mut library), workshop(&mut library));
    let host = |name: &str| WorkshopOrganisation {
        name: Localized::of("en", name),
        ..Default::default()
    };
    workshops::set_organisations(&mut library, &first, &[host("A Centre")]).unwrap();
    workshops::set_organisations(&mut library, &second, &[host("a centre")]).unwrap();
    let name = |library: &Library, w: &str| workshops::get(library, w).unwrap().organisations[0].name.0["en"].clone();
    assert_eq!(
        organisations::search(&library, "", 10).unwrap().len(),
        1,
        "one organisation, used twice"
    );
    let mut list = workshops::get(&library, &second).unwrap().organisations;
    list[0].name = Localized::of("en", "Another Institute");
    workshops::set_organisations(&mut library, &second, &list).unwrap();
    assert_eq!(
        (name(&library, &first).as_str(), name(&library, &second).as_str()),
        ("A Centre", "Another Institute")
    );
}

#[test]
fn a_picture_goes_only_when_nothing_names_it_any_more() {
    let mut library = library();
    let w = workshop(&mut library);
    let (used, loose) = (
        library.keep_bytes(b"<svg/>").unwrap(),
        library.keep_bytes(b"<svg></svg>").unwrap(),
    );
    let host = |logo: Option<String>| WorkshopOrganisation {
        name: Localized::of("en", "A"),
        logo,
        ..Default::default()
    };
    workshops::set_organisations(&mut library, &w, &[host(Some(used.clone()))]).unwrap();
    assert_eq!(library.tidy().unwrap(), 1);
    assert!(library.bytes(&loose).is_err());
    workshops::remove(&mut library, &w).unwrap();
    library.tidy().unwrap();
    library.undo().unwrap();
    assert!(library.bytes(&used).is_ok(), "what undo can bring back is kept");
}
