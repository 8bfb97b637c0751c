//! What was issued stays what it was: another design, a wrong name on stage, another choice of pages.

use std::path::Path;

use crate::certificate_ground::{PARTICIPATION, pages, ready, write};
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{self, AwardEdit, Design, Kind, Layout, Override, TemplateEdit};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, OrganisationRole, WorkshopOrganisation};
use flipchart_core::{Library, Localized, ids};
use flipchart_desk::certificates::{self as desk, ExportOptions, ExportReport, Reissued, plan};
use flipchart_stories::person;

fn corrected(library: &mut Library, w: &str, person: &str, name: &str, to: &Path) -> Reissued {
    desk::reissue(library, w, person, PARTICIPATION, Some(name), to, None).unwrap()
}

#[test]
fn a_design_that_changes_leaves_what_was_issued_as_it_was() {
    let (mut library, w, _) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let own = certificates::copy_template(&mut library, "modern", "Ours")
        .unwrap()
        .output;
    let use_it = AwardEdit {
        template: Some(own.clone()),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, PARTICIPATION, &use_it).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let first = write(&mut library, &w, dir.path(), None, |_| ());
    let mut design = certificates::template(&library, &own).unwrap().design;
    design.accent = Some("#803010".into());
    design.texts.heading = Localized::of("en", "Diploma");
    let change = TemplateEdit {
        design: Some(design),
        ..TemplateEdit::default()
    };
    certificates::edit_template(&mut library, &own, &change).unwrap();
    let latecomer = person(&mut library, &w, "Late Comer");
    certificates::override_for(&mut library, &latecomer, Some(Override::Grant), "taught").unwrap();
    let second = write(&mut library, &w, dir.path(), None, |_| ());
    assert_eq!(second.files[..3], first.files[..]);
    assert_eq!(second.new, 1);
    let ledger = certificates::ledger(&library, &w).unwrap();
    assert_eq!((ledger[0].template_version, ledger[3].template_version), (1, 2));
    assert_eq!(
        pages(&dir.path().join("all.pdf")),
        4,
        "old and new pages lie in one file"
    );
}

#[test]
fn a_wrong_name_on_stage_is_one_new_page_and_the_old_bytes_stay() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let first = write(&mut library, &w, dir.path(), None, |_| ());
    let one = dir.path().join("one.pdf");
    let done = corrected(&mut library, &w, &people[0], "Anna Lavekau", &one);
    assert_eq!(
        (done.number.as_str(), done.supersedes.as_str(), done.name.as_str()),
        ("MECC-2026-FJ-0004", "MECC-2026-FJ-0001", "Anna Lavekau")
    );
    assert_eq!(ids::sha256(&std::fs::read(&one).unwrap()), done.sha256);
    assert_eq!(people::participants(&library, &w).unwrap()[0].name, "Anna Lavekau");
    let old = certificates::find(&library, "mecc-2026-fj-0001").unwrap();
    assert_eq!(old.superseded_by.as_deref(), Some("MECC-2026-FJ-0004"));
    let numbers = ["MECC-2026-FJ-0001".to_string(), "MECC-2026-FJ-0004".to_string()];
    let to = dir.path().join("again");
    let again = desk::reprint(&library, &numbers, &to).unwrap();
    assert_eq!(
        ids::sha256(&std::fs::read(&again.files[0]).unwrap()),
        first.files[0].sha256
    );
    assert_eq!(ids::sha256(&std::fs::read(&again.files[1]).unwrap()), done.sha256);
    let joined = dir.path().join("both.pdf");
    desk::reprint(&library, &numbers, &joined).unwrap();
    assert_eq!(pages(&joined), 2);
    let refused = desk::reissue_number(&mut library, "MECC-2026-FJ-0001", None, &one, None).unwrap_err();
    assert_eq!(refused.code(), "certificate-void");
}

#[test]
fn a_name_corrected_on_the_list_is_what_is_issued_again() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let dir = tempfile::tempdir().unwrap();
    write(&mut library, &w, dir.path(), None, |_| ());
    people::edit(&mut library, &people[0], ParticipantField::Name, "Anna Lavekau").unwrap();
    let row = desk::handing(&library, &w, PARTICIPATION).unwrap().rows.remove(0);
    assert_eq!(
        (row.name.as_str(), row.current_name.as_str()),
        ("Ana Lavekau", "Anna Lavekau")
    );
    let one = dir.path().join("one.pdf");
    let done = desk::reissue(&mut library, &w, &people[0], PARTICIPATION, None, &one, None).unwrap();
    assert_eq!(done.name, "Anna Lavekau");
    assert_eq!(people::participants(&library, &w).unwrap()[0].name, "Anna Lavekau");
}

#[test]
fn a_file_that_cannot_be_put_down_is_named_and_the_numbers_are_given_once() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let in_the_way = |name: &str| {
        let path = dir.path().join(name);
        std::fs::create_dir_all(path.join("inside")).unwrap();
        path
    };
    let all = in_the_way("all.pdf");
    let first = in_the_way("MECC-2026-FJ-0001 Ana Lavekau.pdf");
    let done = write(&mut library, &w, dir.path(), None, |_| ());
    let missing: Vec<&str> = done.unwritten.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(missing, [all.to_str().unwrap(), first.to_str().unwrap()]);
    assert!(done.unwritten.iter().all(|one| one.code.starts_with("io-")));
    assert_eq!((done.new, done.issued, done.one_file), (3, 2, None));
    assert_eq!(done.files[0].path, None);
    let written = done.files[1].path.clone().unwrap();
    assert_eq!(ids::sha256(&std::fs::read(written).unwrap()), done.files[1].sha256);
    for path in [all, first] {
        std::fs::remove_dir_all(path).unwrap();
    }
    let again = write(&mut library, &w, dir.path(), None, |_| ());
    assert_eq!((again.new, again.issued, again.unwritten.len()), (0, 3, 0));
    assert_eq!(again.files[0].sha256, done.files[0].sha256);

    let one = in_the_way("one.pdf");
    let done = corrected(&mut library, &w, &people[0], "Anna Lavekau", &one);
    assert_eq!(done.number, "MECC-2026-FJ-0004");
    assert_eq!(done.unwritten.unwrap().path, one.display().to_string());
    let to = dir.path().join("elsewhere.pdf");
    desk::reprint(&library, &[done.number], &to).unwrap();
    assert_eq!(ids::sha256(&std::fs::read(&to).unwrap()), done.sha256);
}

#[test]
fn another_language_of_a_number_is_a_file_of_its_own() {
    let (mut library, w, _) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let english = write(&mut library, &w, dir.path(), None, |_| ());
    let french = write(&mut library, &w, dir.path(), None, |o| o.language = Some("fr".into()));
    assert_eq!(french.files[0].number, english.files[0].number);
    let path = french.files[0].path.clone().unwrap();
    assert!(path.ends_with("MECC-2026-FJ-0001 Ana Lavekau (fr).pdf"), "{path}");
    for done in [&english, &french] {
        let there = std::fs::read(done.files[0].path.as_ref().unwrap()).unwrap();
        assert_eq!(ids::sha256(&there), done.files[0].sha256);
    }
    let again = write(&mut library, &w, dir.path(), None, |_| ());
    assert_eq!(again.files, english.files);
}

#[test]
fn a_role_and_a_date_text_that_are_printed_count_as_what_is_certified() {
    let (mut library, w, people) = ready();
    people::edit(&mut library, &people[0], ParticipantField::Role, "facilitator").unwrap();
    let edit = |library: &mut Library, change: &AwardEdit| {
        certificates::edit_award(library, &w, Kind::Facilitator, change).unwrap();
    };
    let active = AwardEdit {
        active: Some(true),
        ..AwardEdit::default()
    };
    edit(&mut library, &active);
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions {
        kinds: vec![Kind::Facilitator],
        ..ExportOptions::default()
    };
    let planned = |library: &Library| {
        let found = plan(library, &w, &options, None).unwrap();
        (found.unchanged, found.restyled, found.changed.len())
    };
    let issue = |library: &mut Library| write(library, &w, dir.path(), None, |o| o.kinds = vec![Kind::Facilitator]).new;
    assert_eq!((issue(&mut library), planned(&library)), (1, (1, 0, 0)));
    people::edit(&mut library, &people[0], ParticipantField::Role, "moderator").unwrap();
    assert_eq!(planned(&library), (0, 0, 1), "for moderating, not for facilitating");
    assert_eq!((issue(&mut library), planned(&library)), (1, (1, 0, 0)));
    let dates = AwardEdit {
        dates: Some(Localized::of("en", "on 10 and 12 November 2026")),
        ..AwardEdit::default()
    };
    edit(&mut library, &dates);
    assert_eq!(planned(&library), (0, 0, 1), "other days on the page");
    assert_eq!((issue(&mut library), planned(&library)), (1, (1, 0, 0)));
    let host = WorkshopOrganisation {
        role: OrganisationRole::Host,
        name: Localized::of("en", "Institute for Coastal Futures"),
        ..WorkshopOrganisation::default()
    };
    workshops::set_organisations(&mut library, &w, &[host]).unwrap();
    assert_eq!(planned(&library), (1, 1, 0), "looks otherwise, says the same");
}

#[test]
fn nobody_who_has_earned_nothing_is_reissued() {
    let (mut library, w, people) = ready();
    let dir = tempfile::tempdir().unwrap();
    let one = dir.path().join("one.pdf");
    let refused = desk::reissue(&mut library, &w, &people[0], PARTICIPATION, Some("Other"), &one, None).unwrap_err();
    assert_eq!(refused.code(), "certificate-not-earned");
    assert_eq!(people::participants(&library, &w).unwrap()[0].name, "Ana Lavekau");
    assert!(!one.exists() && certificates::ledger(&library, &w).unwrap().is_empty());
}

#[test]
fn the_back_page_can_be_left_out_and_what_was_issued_keeps_the_sides_it_has() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let mut design = Design::built_in(Layout::Formal);
    design.texts.back = Localized::of("en", "Day 1: evidence.");
    certificates::change_design(&mut library, &w, PARTICIPATION, &design, Some("With a back")).unwrap();
    let has_back = |library: &Library| plan(library, &w, &ExportOptions::default(), None).unwrap().kinds[0].back;
    assert!(has_back(&library));
    let dir = tempfile::tempdir().unwrap();
    let sheet = |done: &ExportReport, at: usize| pages(Path::new(done.files[at].path.as_ref().unwrap()));
    let first = write(&mut library, &w, dir.path(), None, |o| o.only = vec![people[0].clone()]);
    assert_eq!(sheet(&first, 0), 2);
    let rest = write(&mut library, &w, dir.path(), None, |o| o.without_back = true);
    assert_eq!((rest.new, [0, 1, 2].map(|at| sheet(&rest, at))), (2, [2, 1, 1]));
    assert_eq!(rest.files[0], first.files[0]);
    assert_eq!(pages(&dir.path().join("all.pdf")), 6, "each on a sheet of its own");
    assert!(!has_back(&library), "nothing new is left to have one");
    let again = write(&mut library, &w, dir.path(), None, |_| ());
    assert_eq!(again.files, rest.files);

    let one = dir.path().join("one.pdf");
    corrected(&mut library, &w, &people[1], "Fatima", &one);
    assert_eq!(pages(&one), 1, "as the sheet it takes the place of");
    corrected(&mut library, &w, &people[0], "Anna Lavekau", &one);
    assert_eq!(pages(&one), 2);

    let alone = write(&mut library, &w, dir.path(), None, |o| {
        (o.again, o.without_back, o.folder) = (true, true, None);
    });
    assert_eq!((alone.new, pages(&dir.path().join("all.pdf"))), (3, 3));
}
