//! Certificates: issued once, the same for ever, and never lost.

use std::path::Path;

use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{self, Kind};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, Signatory, WorkshopEdit, WorkshopOrganisation};
use flipchart_core::{Library, Op, ids, sample};
use flipchart_desk::certificates::{ExportOptions, ExportReport, export, plan, preview};
use flipchart_desk::{Progress, report, unwatched};
use flipchart_stories::{library, names, person, workshop};
use std::ops::ControlFlow;

fn ready() -> (Library, String, Vec<String>) {
    let mut library = library();
    let w = workshop(&mut library);
    let people = ["Ana Lavekau", "فاطمة الزهراء", "Nguyễn Văn Đạt"].map(|n| person(&mut library, &w, n));
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    (library, w, people.to_vec())
}

fn write(library: &mut Library, w: &str, dir: &Path, change: impl FnOnce(&mut ExportOptions)) -> ExportReport {
    let mut options = ExportOptions {
        folder: Some(dir.display().to_string()),
        ..ExportOptions::default()
    };
    change(&mut options);
    export(library, w, &options, None, &mut unwatched).unwrap()
}

fn told(report: &ExportReport) -> Vec<(String, String, String)> {
    report
        .files
        .iter()
        .map(|f| (f.name.clone(), f.number.clone(), f.sha256.clone()))
        .collect()
}

#[test]
fn everybody_gets_a_file_named_by_number_and_name() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), |o| {
        o.one_file = Some(dir.path().join("all.pdf").display().to_string())
    });
    assert_eq!((done.issued, done.new), (3, 3));
    assert_eq!(done.files[0].number, "MECC-2026-FJ-0001");
    for file in &done.files {
        let path = Path::new(file.path.as_ref().unwrap());
        assert_eq!(
            path.file_name().unwrap().to_str().unwrap(),
            format!("{} {}.pdf", file.number, file.name)
        );
        assert_eq!(ids::sha256(&std::fs::read(path).unwrap()), file.sha256);
    }
    assert!(
        std::fs::read(dir.path().join("all.pdf"))
            .unwrap()
            .starts_with(b"%PDF-1.7")
    );
    assert!(library.check().unwrap().ok);
}

#[test]
fn exporting_again_gives_the_same_numbers_and_bytes() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let first = write(&mut library, &w, dir.path(), |_| ());
    let again = write(&mut library, &w, dir.path(), |_| ());
    assert_eq!(told(&first), told(&again));
    assert_eq!((again.new, library.log(1).unwrap()[0].op), (0, Op::IssueCertificates));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 3);
    let latecomer = person(&mut library, &w, "Late Comer");
    certificates::override_for(&mut library, &latecomer, Some(certificates::Override::Grant), "taught").unwrap();
    let third = write(&mut library, &w, dir.path(), |_| ());
    assert_eq!(told(&third)[..3], told(&first)[..]);
    assert_eq!(third.files[3].number, "MECC-2026-FJ-0004");
}

#[test]
fn another_language_is_the_same_certificate() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let english = write(&mut library, &w, dir.path(), |_| ());
    let french = write(&mut library, &w, dir.path(), |o| o.language = Some("fr".into()));
    for (en, fr) in english.files.iter().zip(&french.files) {
        assert_eq!(en.number, fr.number);
        assert_ne!(en.sha256, fr.sha256);
    }
    assert_eq!(
        certificates::ledger(&library, &w).unwrap().len(),
        3,
        "one line a number"
    );
}

#[test]
fn a_corrected_name_gets_a_new_number_and_the_old_stays_as_it_was() {
    let (mut library, w, people) = ready();
    let dir = tempfile::tempdir().unwrap();
    let first = write(&mut library, &w, dir.path(), |_| ());
    people::edit(&mut library, &people[0], ParticipantField::Name, "Anna Lavekau").unwrap();
    assert_eq!(
        plan(&library, &w, &ExportOptions::default(), None).unwrap().changed,
        ["Anna Lavekau"]
    );
    let second = write(&mut library, &w, dir.path(), |_| ());
    assert_eq!((second.new, second.replaced), (1, 1));
    assert_eq!(second.files[0].number, "MECC-2026-FJ-0004");
    assert_eq!(told(&second)[1..], told(&first)[1..]);
    let ledger = certificates::ledger(&library, &w).unwrap();
    assert_eq!(
        ledger[0].void_reason.as_deref(),
        Some("superseded by MECC-2026-FJ-0004")
    );
    assert_eq!(
        ids::sha256(&certificates::bytes(&library, &first.files[0].sha256).unwrap()),
        first.files[0].sha256
    );
}

#[test]
fn a_void_number_is_never_used_again() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let first = write(&mut library, &w, dir.path(), |_| ());
    let numbers: Vec<String> = first.files.iter().map(|f| f.number.clone()).collect();
    assert!(
        certificates::void(&mut library, &numbers, certificates::VoidCause::Error, "").is_err(),
        "voiding needs a reason"
    );
    certificates::void(
        &mut library,
        &numbers,
        certificates::VoidCause::Error,
        "printed too early",
    )
    .unwrap();
    let second = write(&mut library, &w, dir.path(), |_| ());
    assert_eq!(second.files[0].number, "MECC-2026-FJ-0004");
}

#[test]
fn issuing_is_not_undone_but_what_came_before_is() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    write(&mut library, &w, dir.path(), |_| ());
    assert_eq!(library.undo().unwrap().output.op, Op::FillAttendance);
    assert_eq!(certificates::ledger(&library, &w).unwrap().len(), 3);
    workshops::remove(&mut library, &w).unwrap();
    assert!(library.check().unwrap().ok);
    assert_eq!(
        certificates::ledger(&library, &w).unwrap().len(),
        3,
        "the ledger outlives its workshop"
    );
}

#[test]
fn who_has_not_attended_enough_is_not_yet_eligible() {
    let (mut library, w, _) = ready();
    person(&mut library, &w, "Never Came");
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), |_| ());
    assert_eq!(done.withheld.len(), 1);
    assert_eq!(
        (done.withheld[0].name.as_str(), done.withheld[0].why.as_str()),
        ("Never Came", "not-enough-attendance")
    );
    let all = write(&mut library, &w, dir.path(), |o| o.all = true);
    assert_eq!((all.issued, all.withheld.len()), (4, 0));
}

#[test]
fn cancelling_leaves_neither_files_nor_numbers() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("certificates");
    let options = ExportOptions {
        folder: Some(target.display().to_string()),
        ..ExportOptions::default()
    };
    for stop in [2, 5, 6] {
        let mut watch = |p: Progress| {
            if p.done == stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        assert_eq!(
            export(&mut library, &w, &options, None, &mut watch).unwrap_err().code(),
            "cancelled"
        );
        assert!(!target.exists());
        assert!(certificates::ledger(&library, &w).unwrap().is_empty());
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_left_alone() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let occupied = dir.path().join("certificates");
    std::fs::write(&occupied, b"a file, not a folder").unwrap();
    let options = ExportOptions {
        folder: Some(occupied.display().to_string()),
        ..ExportOptions::default()
    };
    let refused = export(&mut library, &w, &options, None, &mut unwatched).unwrap_err();
    assert!(refused.code().starts_with("io-"), "{refused}");
    assert!(refused.params()["path"].contains("certificates"));
    assert_eq!(std::fs::read(&occupied).unwrap(), b"a file, not a folder");
    assert!(
        certificates::ledger(&library, &w).unwrap().is_empty(),
        "no number is given away"
    );
}

#[test]
fn the_preview_is_the_page_that_is_exported() {
    let (mut library, w, people) = ready();
    let dir = tempfile::tempdir().unwrap();
    let before = preview(&library, &w, Kind::Participation, Some(&people[0]), None, false).unwrap();
    let done = write(&mut library, &w, dir.path(), |_| ());
    assert_eq!(ids::sha256(&before), done.files[0].sha256);
    assert_eq!(
        ids::sha256(&preview(&library, &w, Kind::Participation, Some(&people[0]), None, false).unwrap()),
        done.files[0].sha256
    );
}

#[test]
fn a_new_signatory_changes_nothing_that_was_issued_until_it_is_asked_for() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let first = write(&mut library, &w, dir.path(), |_| ());
    let signatory = Signatory {
        name: "A. Signer".into(),
        ..Signatory::default()
    };
    workshops::set_signatories(&mut library, &w, &[signatory]).unwrap();
    let plan = plan(&library, &w, &ExportOptions::default(), None).unwrap();
    assert_eq!((plan.unchanged, plan.restyled, plan.changed.len()), (3, 3, 0));
    assert_eq!(told(&write(&mut library, &w, dir.path(), |_| ())), told(&first));
    let renewed = write(&mut library, &w, dir.path(), |o| o.again = true);
    assert_eq!((renewed.new, renewed.replaced), (3, 3));
    assert_ne!(renewed.files[0].sha256, first.files[0].sha256);
}

#[test]
fn the_report_is_written_in_each_language_and_is_the_same_every_time() {
    let mut library = library();
    let w = sample::load(&mut library).unwrap().output;
    let dir = tempfile::tempdir().unwrap();
    write(&mut library, &w, dir.path(), |_| ());
    for language in ["en", "fr", "es", "ru"] {
        let bytes = report::bytes(&library, &w, Some(language)).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"));
        assert_eq!(bytes, report::bytes(&library, &w, Some(language)).unwrap());
    }
}

#[test]
fn a_letter_country_prints_on_letter() {
    let mut library = library();
    let mut facts = flipchart_stories::facts();
    facts.country = Some("PH".into());
    let w = workshops::create(&mut library, &facts).unwrap().output;
    assert_eq!(workshops::get(&library, &w).unwrap().paper.code(), "letter");
    person(&mut library, &w, "Ana");
    workshops::edit(
        &mut library,
        &w,
        &WorkshopEdit {
            code: Some("tot7".into()),
            ..Default::default()
        },
    )
    .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), |o| o.all = true);
    assert_eq!(done.files[0].number, "TOT7-2026-PH-0001");
    assert_eq!(names(&library, &w), ["Ana"]);
}

#[test]
fn where_nobody_is_eligible_the_export_says_why_for_each() {
    let mut library = library();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, &dir.path().join("out"), |_| ());
    assert_eq!(
        (done.issued, done.withheld[0].why.as_str()),
        (0, "not-enough-attendance")
    );
    assert!(!dir.path().join("out").exists());
}

#[test]
fn a_translation_added_later_changes_no_certificate() {
    let (mut library, w, _) = ready();
    let dir = tempfile::tempdir().unwrap();
    let english = write(&mut library, &w, dir.path(), |_| ());
    let mut title = workshops::get(&library, &w).unwrap().title;
    title.0.insert("fr".into(), "Mobilité climatique".into());
    workshops::edit(
        &mut library,
        &w,
        &WorkshopEdit {
            title: Some(title),
            ..Default::default()
        },
    )
    .unwrap();
    assert_eq!(told(&write(&mut library, &w, dir.path(), |_| ())), told(&english));
    let french = write(&mut library, &w, dir.path(), |o| o.language = Some("fr".into()));
    assert_eq!(french.files[0].number, english.files[0].number);
}

#[test]
fn a_new_logo_for_a_host_leaves_the_certificates_of_its_other_workshops_alone() {
    let (mut library, first, _) = ready();
    let second = workshop(&mut library);
    let logo = library.keep_bytes(b"<svg/>").unwrap();
    let host = |logo: Option<String>| WorkshopOrganisation {
        name: flipchart_core::Localized::of("en", "A Centre"),
        logo,
        ..WorkshopOrganisation::default()
    };
    workshops::set_organisations(&mut library, &first, &[host(None)]).unwrap();
    let dir = tempfile::tempdir().unwrap();
    write(&mut library, &first, dir.path(), |_| ());
    workshops::set_organisations(&mut library, &second, &[host(Some(logo))]).unwrap();
    assert_eq!(
        plan(&library, &first, &ExportOptions::default(), None)
            .unwrap()
            .unchanged,
        3
    );
}

#[test]
fn the_preview_in_another_language_is_the_page_that_is_exported_later() {
    let clock = flipchart_stories::clock(flipchart_stories::NOW);
    let mut library = Library::in_memory(clock.clone()).unwrap();
    let w = workshop(&mut library);
    let ana = person(&mut library, &w, "Ana");
    let dir = tempfile::tempdir().unwrap();
    write(&mut library, &w, dir.path(), |o| o.all = true);
    clock.set(flipchart_stories::instant("2026-12-24T08:00:00Z"));
    let shown = preview(&library, &w, Kind::Participation, Some(&ana), Some("fr"), false).unwrap();
    let french = write(&mut library, &w, dir.path(), |o| {
        o.all = true;
        o.language = Some("fr".into());
    });
    assert_eq!(
        ids::sha256(&shown),
        french.files[0].sha256,
        "with the number and the day it was issued"
    );
}
