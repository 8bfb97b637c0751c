//! From the evening before to the ceremony: several kinds, printed early, corrected on stage, proved anywhere.

use std::ops::ControlFlow;
use std::path::Path;

use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{
    self, AwardEdit, Eligibility, Hand, HandedWay, Kind, LedgerState, Override, TemplateEdit, VoidCause,
};
use flipchart_core::people::{self, ParticipantField, Role};
use flipchart_core::{Library, Localized, SystemClock, groups, ids};
use flipchart_desk::certificates::{
    self as desk, CodeState, DesignDraft, DesignSample, ExportOptions, ExportReport, design_preview, export, plan,
};
use flipchart_desk::proof::{self, Key};
use flipchart_desk::{Progress, unwatched};
use flipchart_signing::{Trust, Verdict, find, verify};
use flipchart_stories::{library, person, workshop};

const PARTICIPATION: Kind = Kind::Participation;

fn ready() -> (Library, String, Vec<String>) {
    let mut library = library();
    let w = workshop(&mut library);
    let people = ["Ana Lavekau", "فاطمة الزهراء", "Nguyễn Văn Đạt"].map(|n| person(&mut library, &w, n));
    (library, w, people.to_vec())
}

fn present(library: &mut Library, w: &str, person: &str, slots: &[&str]) {
    for slot in slots {
        attendance::set(library, w, person, slot, Some(State::Present), None).unwrap();
    }
}

const DAYS: [&str; 6] = [
    "2026-11-10/am",
    "2026-11-10/pm",
    "2026-11-11/am",
    "2026-11-11/pm",
    "2026-11-12/am",
    "2026-11-12/pm",
];

fn write(
    library: &mut Library,
    w: &str,
    dir: &Path,
    key: Option<&Key>,
    change: impl FnOnce(&mut ExportOptions),
) -> ExportReport {
    let mut options = ExportOptions {
        folder: Some(dir.display().to_string()),
        one_file: Some(dir.join("all.pdf").display().to_string()),
        ..ExportOptions::default()
    };
    change(&mut options);
    export(library, w, &options, key, &mut unwatched).unwrap()
}

fn with_key(library: &mut Library) -> Key {
    let made = proof::new_key(&SystemClock, "Institute for Coastal Futures", "seven rivers meet below").unwrap();
    proof::keep(library, &made).unwrap();
    made.key
}

fn pages(path: &Path) -> usize {
    lopdf::Document::load(path).unwrap().get_pages().len()
}

#[test]
fn the_evening_before_is_printed_and_who_stays_away_is_held_back() {
    let (mut library, w, people) = ready();
    present(&mut library, &w, &people[0], &DAYS[..4]);
    present(&mut library, &w, &people[1], &DAYS[..4]);
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions::default();
    let before = plan(&library, &w, &options, None).unwrap();
    let possible: Vec<&str> = before.possible.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(before.eligible, 0);
    assert_eq!(possible, ["Ana Lavekau", "فاطمة الزهراء"]);
    let done = write(&mut library, &w, dir.path(), None, |o| o.possible = true);
    assert_eq!((done.new, done.withheld.len()), (2, 1));
    present(&mut library, &w, &people[0], &DAYS[4..]);
    for slot in &DAYS[4..] {
        attendance::set(&mut library, &w, &people[1], slot, Some(State::Absent), None).unwrap();
    }
    let after = plan(&library, &w, &options, None).unwrap();
    let numbers: Vec<String> = after.hold_back.iter().map(|one| one.number.clone()).collect();
    assert_eq!(numbers, ["MECC-2026-FJ-0002"]);
    certificates::hold_back(&mut library, &numbers, "left a day early").unwrap();
    let ledger = certificates::register(&library, &w).unwrap();
    assert_eq!(ledger[1].issued.void_cause, Some(VoidCause::HeldBack));
    assert_eq!(ledger[0].state, LedgerState::Valid);
    assert!(plan(&library, &w, &options, None).unwrap().hold_back.is_empty());
}

#[test]
fn several_kinds_are_printed_at_once_with_numbers_of_one_series() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    people::edit(&mut library, &people[2], ParticipantField::Role, Role::Speaker.code()).unwrap();
    let active = AwardEdit {
        active: Some(true),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, Kind::Speaker, &active).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |_| ());
    let told: Vec<(Kind, &str)> = done.files.iter().map(|f| (f.kind, f.number.as_str())).collect();
    assert_eq!(
        told,
        [
            (PARTICIPATION, "MECC-2026-FJ-0001"),
            (PARTICIPATION, "MECC-2026-FJ-0002"),
            (Kind::Speaker, "MECC-2026-FJ-0003"),
        ]
    );
    assert_eq!(pages(&dir.path().join("all.pdf")), 3);
    let again = write(&mut library, &w, dir.path(), None, |o| o.kinds = vec![Kind::Speaker]);
    assert_eq!((again.issued, again.new), (1, 0));
    assert!(library.check().unwrap().ok);
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
    let done = desk::reissue(
        &mut library,
        &w,
        &people[0],
        PARTICIPATION,
        Some("Anna Lavekau"),
        &one,
        None,
    )
    .unwrap();
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
fn a_certificate_with_a_key_proves_itself_and_without_one_nothing_waits() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    people::edit(
        &mut library,
        &people[0],
        ParticipantField::Email,
        "ana@ministry.example",
    )
    .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let options = ExportOptions::default();
    assert_eq!(plan(&library, &w, &options, None).unwrap().code, CodeState::None);
    let plain = write(&mut library, &w, dir.path(), None, |o| o.only = vec![people[2].clone()]);
    assert_eq!((plain.new, plain.coded), (1, 0));
    let key = with_key(&mut library);
    assert_eq!(plan(&library, &w, &options, None).unwrap().code, CodeState::Locked);
    assert_eq!(plan(&library, &w, &options, Some(&key)).unwrap().code, CodeState::Ready);
    let badges = dir.path().join("badges");
    let done = write(&mut library, &w, dir.path(), Some(&key), |o| {
        o.badges = Some(badges.display().to_string());
    });
    assert_eq!((done.new, done.coded, done.badges), (2, 2, 3));
    let trust = Trust {
        issuers: vec![key.issuer()],
        lists: Vec::new(),
    };
    let file = std::fs::read(done.files[0].path.as_ref().unwrap()).unwrap();
    let codes = find::codes(&file);
    assert!(!codes.is_empty(), "the code lies in the file");
    let today = "2026-11-12".parse().unwrap();
    let Verdict::Valid { statement, .. } = verify(&codes[0], &trust, today) else {
        panic!("not valid: {}", codes[0])
    };
    assert_eq!(
        (statement.name.as_str(), statement.number.as_str()),
        ("Ana Lavekau", done.files[0].number.as_str())
    );
    assert_eq!(statement.place, "Suva, Fiji");
    let text = String::from_utf8_lossy(&file).into_owned();
    assert!(
        !text.contains("ana@ministry.example"),
        "the address is nowhere in the file"
    );
    let png = std::fs::read_dir(&badges).unwrap().next().unwrap().unwrap().path();
    let jwt = flipchart_signing::badge::unbake(&std::fs::read(png).unwrap()).unwrap();
    assert_eq!(jwt.split('.').count(), 3);
    assert_eq!(
        find::codes(&std::fs::read(plain.files[0].path.as_ref().unwrap()).unwrap()),
        Vec::<String>::new()
    );
}

#[test]
fn a_stop_at_any_point_leaves_no_number_behind() {
    let (mut library, w, _) = ready();
    for n in 0..17 {
        person(&mut library, &w, &format!("Person Number {n}"));
    }
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("certificates");
    let options = ExportOptions {
        folder: Some(target.display().to_string()),
        one_file: Some(target.join("all.pdf").display().to_string()),
        all: true,
        ..ExportOptions::default()
    };
    for stop in [1, 19, 20, 21, 40, 41, 59, 60] {
        let mut watch = |p: Progress| {
            assert_eq!(p.total, 60);
            if p.done == stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let refused = export(&mut library, &w, &options, None, &mut watch).unwrap_err();
        assert_eq!(
            (refused.code().as_str(), target.exists()),
            ("cancelled", false),
            "at {stop}"
        );
        assert!(certificates::ledger(&library, &w).unwrap().is_empty());
    }
    let done = export(&mut library, &w, &options, None, &mut unwatched).unwrap();
    assert_eq!((done.new, done.files[0].number.as_str()), (20, "MECC-2026-FJ-0001"));
}

#[test]
fn the_stack_lies_in_the_order_of_the_seats_and_is_ticked_off_in_it() {
    let (mut library, w, _) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let settings = groups::GroupSettings {
        count: 3,
        seed: Some(4),
        ..groups::GroupSettings::default()
    };
    let set = groups::draw_new(&mut library, &w, "Tables", &settings).unwrap().output;
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |o| o.order = Some(set.clone()));
    let seated = groups::show(&library, &w).unwrap().sets.remove(0);
    let seats: Vec<String> = seated
        .groups
        .into_iter()
        .flat_map(|g| g.members)
        .map(|m| m.uid)
        .collect();
    let printed: Vec<String> = done.files.iter().map(|f| f.participant.clone()).collect();
    assert_eq!(printed, seats);
    let list = desk::handing(&library, &w, PARTICIPATION).unwrap();
    assert_eq!(
        list.rows
            .iter()
            .map(|r| r.issued.participant.clone())
            .collect::<Vec<_>>(),
        seats
    );
    assert_eq!(list.next, Some(1));
    let act = Hand {
        way: Some(HandedWay::InPerson),
        ..Hand::default()
    };
    certificates::hand(&mut library, &[list.rows[0].issued.number.clone()], &act, None).unwrap();
    let list = desk::handing(&library, &w, PARTICIPATION).unwrap();
    assert_eq!((list.next, list.counts.handed), (Some(2), 1));
    library.undo().unwrap();
    assert_eq!(desk::handing(&library, &w, PARTICIPATION).unwrap().next, Some(1));
}

#[test]
fn register_and_calling_sheet_are_written_and_name_no_reason() {
    let (mut library, w, people) = ready();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    people::edit(&mut library, &people[2], ParticipantField::SaidName, "nwin van dat").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |_| ());
    certificates::void(
        &mut library,
        &[done.files[1].number.clone()],
        VoidCause::Error,
        "quarrelled at dinner",
    )
    .unwrap();
    for name in ["register.pdf", "register.xlsx"] {
        desk::register(&library, &w, &dir.path().join(name), None).unwrap();
        assert!(std::fs::metadata(dir.path().join(name)).unwrap().len() > 2000, "{name}");
    }
    desk::calling(&library, &w, PARTICIPATION, &dir.path().join("calling.pdf"), Some("fr")).unwrap();
    assert_eq!(pages(&dir.path().join("calling.pdf")), 1);
    let refused = desk::register(&library, &w, &dir.path().join("register.doc"), None).unwrap_err();
    assert_eq!(refused.code(), "invalid");
}

#[test]
fn a_design_is_shown_with_the_names_that_try_it() {
    let (mut library, w, _) = ready();
    let show = |library: &Library, draft: &DesignDraft, sample: DesignSample| {
        design_preview(library, &w, PARTICIPATION, draft, &sample, None, false).unwrap()
    };
    let mut seen = Vec::new();
    for sample in [DesignSample::Longest, DesignSample::Shortest, DesignSample::Script] {
        let bytes = show(&library, &DesignDraft::Chosen, sample);
        assert!(bytes.starts_with(b"%PDF-1.7"));
        seen.push(ids::sha256(&bytes));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 3, "three names, three pages");
    for template in ["formal", "modern", "bilingual", "logos", "portrait", "plain"] {
        show(&library, &DesignDraft::Template(template.into()), DesignSample::Longest);
    }
    assert!(certificates::ledger(&library, &w).unwrap().is_empty());
    let mut design = certificates::template(&library, "formal").unwrap().design;
    design.texts.back = Localized::of("en", "What we did:\nWe talked.");
    let both = show(&library, &DesignDraft::Draft(Box::new(design)), DesignSample::Longest);
    assert_eq!(lopdf::Document::load_mem(&both).unwrap().get_pages().len(), 2);
    let file = tempfile::tempdir().unwrap();
    let path = file.path().join("modern.template");
    desk::export_template(&library, "modern", &path).unwrap();
    let uid = desk::import_template(&mut library, &path).unwrap().output;
    assert_eq!(
        certificates::template(&library, &uid).unwrap().design.layout.code(),
        "modern"
    );
}

#[test]
fn issuing_is_answered_with_void_and_the_number_stays_used() {
    let (mut library, w, people) = ready();
    present(&mut library, &w, &people[0], &DAYS);
    let dir = tempfile::tempdir().unwrap();
    let done = write(&mut library, &w, dir.path(), None, |_| ());
    let entry = library.log(1).unwrap().remove(0);
    assert_eq!(
        entry.params["numbers"], done.files[0].number,
        "what undo offers to void"
    );
    certificates::void(
        &mut library,
        &[done.files[0].number.clone()],
        VoidCause::TestPrint,
        "test",
    )
    .unwrap();
    let again = write(&mut library, &w, dir.path(), None, |_| ());
    assert_eq!(again.files[0].number, "MECC-2026-FJ-0002");
    assert_eq!(certificates::gaps(&library).unwrap(), []);
    let standing = certificates::standings(&library, &w, PARTICIPATION).unwrap().remove(0);
    assert_eq!(standing.eligibility, Eligibility::Earned);
}
