//! Institutions are a registry: known by all their names, linked by what people write, counted and merged.

use crate::form_acts::sheet;
use crate::institution_acts::{from, institution};
use flipchart_core::analysis::{self, By};
use flipchart_core::evaluation::{self, Entry};
use flipchart_core::forms::{self, FormKind};
use flipchart_core::organisations::{
    self, InstitutionEdit, InstitutionLine, NewInstitution, OrganisationKind, SuggestedBy, UnlinkedGroup,
};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, WorkshopOrganisation};
use flipchart_core::{Library, Localized};
use flipchart_stories::{library, paste, workshop};

fn aliases(list: &[&str]) -> InstitutionEdit {
    InstitutionEdit {
        aliases: Some(list.iter().map(ToString::to_string).collect()),
        ..InstitutionEdit::default()
    }
}

/// The English name of the institution that somebody is linked to.
fn linked(library: &Library, workshop: &str, participation: &str) -> Option<String> {
    let person = people::participant(library, workshop, participation).unwrap();
    person.institution_name.map(|name| name.get("en", &[]).to_string())
}

fn of(library: &Library, uid: &str) -> InstitutionLine {
    organisations::institution(library, uid).unwrap()
}

fn open(library: &Library) -> Vec<UnlinkedGroup> {
    organisations::unlinked(library).unwrap()
}

#[test]
fn what_is_beyond_doubt_links_by_itself_and_what_is_not_is_suggested() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Ministry of Environment");
    organisations::edit(&mut library, &uid, &aliases(&["MoE"])).unwrap();
    paste(
        &mut library,
        &w,
        "Name\tOrganisation\tCountry\n\
         Ana\tMINISTRY OF THE ENVIRONMENT\tFiji\n\
         Ben\tMoE\tFiji\n\
         Cato\tMinistère de l'Environnement\tFiji\n\
         Dan\tMinistry of Environment\tKenya\n",
    );
    let people = people::participants(&library, &w).unwrap();
    let found: Vec<bool> = people
        .iter()
        .map(|p| p.institution.as_deref() == Some(uid.as_str()))
        .collect();
    assert_eq!(found, [true, true, false, false]);
    let open = open(&library);
    assert_eq!(open.len(), 2);
    let french = open.iter().find(|g| g.countries == ["FJ"]).unwrap();
    assert_eq!(french.suggestions[0].uid, uid);
    assert_eq!(french.suggestions[0].reason, SuggestedBy::Words);
    let kenyan = open.iter().find(|g| g.countries == ["KE"]).unwrap();
    assert!(kenyan.suggestions.is_empty(), "Kenya's ministry is not Fiji's");
}

#[test]
fn a_list_of_one_country_needs_no_column_for_it() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Ministry of Environment");
    paste(&mut library, &w, "Name\tOrganisation\nAna\tMinistry of Environment\n");
    assert_eq!(of(&library, &uid).people, 1);
}

#[test]
fn twelve_people_written_in_four_ways_are_linked_in_one_step() {
    let mut library = library();
    let w = workshop(&mut library);
    let ways = [
        "Ministry of Environment",
        "MINISTRY OF ENVIRONMENT",
        "Min. of Environment",
        "Ministère de l’Environnement",
    ];
    for number in 0..12 {
        from(&mut library, &w, &format!("Person {number}"), ways[number % 4], "FJ");
    }
    let group = open(&library).remove(0);
    assert_eq!((group.people, group.written.len()), (12, 4));
    let uid = organisations::link_new(&mut library, &group.written, "en")
        .unwrap()
        .output;
    let made = of(&library, &uid);
    assert_eq!((made.people, made.workshops), (12, 1));
    assert_eq!(made.kind, Some(OrganisationKind::Ministry));
    assert_eq!(made.country.as_deref(), Some("FJ"));
    assert!(made.aliases.iter().any(|alias| alias == "Min. of Environment"));
    assert!(open(&library).is_empty());
    let next = from(&mut library, &w, "Late Comer", "min. of environment", "FJ");
    assert!(
        linked(&library, &w, &next).is_some(),
        "what was learned holds for the next list"
    );
    library.undo().unwrap();
    library.undo().unwrap();
    assert_eq!(open(&library)[0].people, 12, "one step of undo");
}

#[test]
fn accepting_a_suggestion_teaches_the_registry() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Ministry of Environment");
    let p = from(&mut library, &w, "Ana", "Environment HQ", "FJ");
    let group = open(&library).remove(0);
    let done = organisations::link(&mut library, &group.written, &uid).unwrap();
    assert_eq!(done.output, 1);
    assert_eq!(linked(&library, &w, &p).as_deref(), Some("Ministry of Environment"));
    assert_eq!(of(&library, &uid).aliases, ["Environment HQ"]);
}

#[test]
fn a_new_alias_links_those_who_are_written_so() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = from(&mut library, &w, "Ana", "MEIDECC", "FJ");
    let uid = institution(&mut library, "Ministry of Meteorology");
    assert_eq!(linked(&library, &w, &p), None);
    organisations::edit(&mut library, &uid, &aliases(&["MEIDECC"])).unwrap();
    assert_eq!(linked(&library, &w, &p).as_deref(), Some("Ministry of Meteorology"));
}

#[test]
fn another_text_or_country_takes_the_link_off() {
    let mut library = library();
    let w = workshop(&mut library);
    institution(&mut library, "Ministry of Environment");
    institution(&mut library, "Ministry of Health");
    let p = from(&mut library, &w, "Ana", "Ministry of Environment", "FJ");
    let mut write = |field, value: &str| {
        people::edit(&mut library, &p, field, value).unwrap();
        linked(&library, &w, &p)
    };
    assert_eq!(
        write(ParticipantField::Organisation, "Ministry of Health").as_deref(),
        Some("Ministry of Health")
    );
    assert_eq!(write(ParticipantField::Organisation, "At home"), None);
    assert!(write(ParticipantField::Organisation, "ministry of environment").is_some());
    assert_eq!(write(ParticipantField::Country, "KE"), None);
    assert!(write(ParticipantField::Country, "FJ").is_some());
    assert_eq!(write(ParticipantField::Organisation, ""), None);
}

#[test]
fn a_link_made_by_hand_survives_the_next_list() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Reef University of the Lagoon");
    let list = "Name\tOrganisation\tCountry\tE-mail\nAna\tReef Uni\tTonga\tana@x.example\n";
    paste(&mut library, &w, list);
    let group = open(&library).remove(0);
    organisations::link(&mut library, &group.written, &uid).unwrap();
    paste(
        &mut library,
        &w,
        &format!("{list}Ben\tReef Uni\tTonga\tben@x.example\n"),
    );
    assert_eq!(
        of(&library, &uid).people,
        1,
        "a text of another country than its own is not certain"
    );
    assert_eq!(open(&library)[0].suggestions[0].uid, uid);
}

#[test]
fn merging_keeps_every_name_every_person_and_every_workshop() {
    let mut library = library();
    let w = workshop(&mut library);
    let keep = institution(&mut library, "Ministry of Environment");
    let new = NewInstitution {
        name: Localized(
            [("en", "Environment Ministry"), ("fr", "Ministère de l’Environnement")]
                .map(|(l, n)| (l.to_string(), n.to_string()))
                .into(),
        ),
        short_name: "MoE".into(),
        kind: Some(OrganisationKind::Ministry),
        country: Some("FJ".into()),
    };
    let other = organisations::add(&mut library, &new).unwrap().output;
    from(&mut library, &w, "Ana", "Ministry of Environment", "FJ");
    from(&mut library, &w, "Ben", "MoE", "FJ");
    let host = WorkshopOrganisation {
        name: Localized::of("en", "Environment Ministry"),
        ..WorkshopOrganisation::default()
    };
    let hosts = |library: &Library| workshops::get(library, &w).unwrap().organisations;
    workshops::set_organisations(&mut library, &w, std::slice::from_ref(&host)).unwrap();
    let before = library.dump().unwrap();

    organisations::merge(&mut library, &keep, std::slice::from_ref(&other)).unwrap();
    let kept = of(&library, &keep);
    assert_eq!(kept.name.get("fr", &[]), "Ministère de l’Environnement");
    assert_eq!((kept.short_name.as_str(), kept.people, kept.hosts), ("MoE", 2, 1));
    assert_eq!(kept.aliases, ["Environment Ministry"]);
    assert_eq!(hosts(&library)[0].name.get("en", &[]), "Ministry of Environment");
    assert_eq!(of(&library, &other).uid, keep, "the old uid leads to it");
    workshops::set_organisations(&mut library, &w, &[host]).unwrap();
    assert_eq!(
        organisations::institutions(&library, "").unwrap().len(),
        1,
        "its old name finds it as a host"
    );
    library.undo().unwrap();
    library.undo().unwrap();
    assert_eq!(library.dump().unwrap(), before);
}

#[test]
fn a_removed_institution_leaves_what_people_wrote() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Ministry of Environment");
    let p = from(&mut library, &w, "Ana", "Ministry of Environment", "FJ");
    organisations::remove(&mut library, &[uid]).unwrap();
    let person = people::participant(&library, &w, &p).unwrap();
    assert_eq!(person.organisation.as_deref(), Some("Ministry of Environment"));
    assert_eq!(person.institution, None);
    library.undo().unwrap();
    assert!(linked(&library, &w, &p).is_some());
}

#[test]
fn who_hosts_a_workshop_is_not_removed() {
    let mut library = library();
    let w = workshop(&mut library);
    let host = WorkshopOrganisation {
        name: Localized::of("en", "A Centre"),
        ..WorkshopOrganisation::default()
    };
    workshops::set_organisations(&mut library, &w, &[host]).unwrap();
    let uid = organisations::institutions(&library, "centre").unwrap()[0].uid.clone();
    let refused = organisations::remove(&mut library, &[uid]).unwrap_err();
    assert_eq!(refused.code(), "institution-hosts");
    assert_eq!(refused.params()["name"], "A Centre");
}

#[test]
fn naming_a_host_does_not_rename_an_institution_with_people() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Ministry of Environment");
    from(&mut library, &w, "Ana", "Ministry of Environment", "FJ");
    let host = WorkshopOrganisation {
        name: Localized::of("en", "ministry of environment"),
        ..WorkshopOrganisation::default()
    };
    workshops::set_organisations(&mut library, &w, &[host]).unwrap();
    assert_eq!(of(&library, &uid).name.get("en", &[]), "Ministry of Environment");
    let mut links = workshops::get(&library, &w).unwrap().organisations;
    links[0].name = Localized::of("en", "Ministry of Health");
    workshops::set_organisations(&mut library, &w, &links).unwrap();
    assert_eq!(of(&library, &uid).name.get("en", &[]), "Ministry of Environment");
}

#[test]
fn people_are_counted_by_institution_and_by_type() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = institution(&mut library, "Ministry of Environment");
    organisations::edit(&mut library, &uid, &aliases(&["MoE"])).unwrap();
    for (name, organisation) in [
        ("Ana", "MoE"),
        ("Ben", "Ministry of Environment"),
        ("Cato", "Some Club"),
    ] {
        from(&mut library, &w, name, organisation, "FJ");
    }
    flipchart_stories::person(&mut library, &w, "Dan");
    let counts = organisations::counted(&library, &w).unwrap();
    let by: Vec<_> = counts
        .institutions
        .iter()
        .map(|i| (i.name.get("en", &[]), i.people))
        .collect();
    assert_eq!(by, [("Ministry of Environment", 2), ("Some Club", 1)]);
    let types: Vec<_> = counts.types.iter().map(|t| (t.kind, t.people)).collect();
    assert_eq!(types, [(Some(OrganisationKind::Ministry), 2), (None, 2)]);
    assert_eq!(counts.without, 1);
}

#[test]
fn a_known_institution_is_offered_while_it_is_written() {
    let mut library = library();
    let uid = institution(&mut library, "Ministry of Environment");
    let offered = organisations::suggest(&library, "Min. Environnement", Some("FJ")).unwrap();
    assert_eq!(offered[0].uid, uid);
}

#[test]
fn a_country_has_an_institution_once() {
    let mut library = library();
    institution(&mut library, "Ministry of Environment");
    let mut new = NewInstitution {
        name: Localized::of("en", "ministry of environment"),
        country: Some("FJ".into()),
        ..NewInstitution::default()
    };
    let refused = organisations::add(&mut library, &new).unwrap_err();
    assert_eq!(refused.params()["reason"], "name-taken");
    new.country = Some("TO".into());
    organisations::add(&mut library, &new).unwrap();
}

#[test]
fn the_sample_shows_institutions_and_does_not_double_them() {
    let mut library = library();
    let known = |library: &Library| -> Vec<(String, u32)> {
        let lines = organisations::institutions(library, "").unwrap();
        lines.into_iter().map(|line| (line.uid, line.people)).collect()
    };
    let w = flipchart_core::sample::load(&mut library).unwrap().output;
    let before = known(&library);
    assert!(before.iter().filter(|(_, people)| *people > 0).count() >= 10);
    assert!(!open(&library).is_empty(), "something is left to be linked by hand");
    workshops::remove(&mut library, &w).unwrap();
    flipchart_core::sample::load(&mut library).unwrap();
    assert_eq!(known(&library), before);
}

#[test]
fn results_are_broken_down_by_type_of_institution() {
    let mut library = library();
    let w = workshop(&mut library);
    institution(&mut library, "Ministry of Environment");
    let form = forms::add_definition(&mut library, "END", FormKind::End, &crate::analysis::rating());
    let form = form.unwrap().output;
    let at = evaluation::use_form(&mut library, &w, &form).unwrap().output.remove(0);
    for number in 0..12 {
        let organisation = if number < 6 {
            "MINISTRY OF ENVIRONMENT"
        } else {
            "Some Club"
        };
        let entry = Entry {
            participant: Some(from(&mut library, &w, &format!("Person {number}"), organisation, "FJ")),
            ..sheet(number + 1, "", &[("clear", "4")])
        };
        evaluation::enter(&mut library, &at, &entry).unwrap();
    }
    let broken = analysis::break_down(&library, &w, &form, By::Institution).unwrap();
    let groups: Vec<_> = broken.groups.iter().map(|g| (g.key.as_str(), g.n)).collect();
    assert_eq!(groups, [("ministry", 6), ("", 6)]);
}

#[test]
fn every_name_finds_an_institution() {
    let mut library = library();
    let uid = institution(&mut library, "Ministry of Environment");
    organisations::edit(&mut library, &uid, &aliases(&["Министерство экологии"])).unwrap();
    let found = |query: &str| organisations::institutions(&library, query).unwrap().len();
    assert_eq!((found("ENVIRON"), found("экологии"), found("health")), (1, 1, 0));
}
