//! The plan on paper and in the files that other programs read.

use std::process::Command;

use flipchart_core::plan::{self, BlockDraft, Place};
use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{Library, Localized, sample};
use flipchart_desk::plan::{PlanOptions, PlanPaper, bytes, export};
use flipchart_stories::{library, workshop};

/// A workshop in Paris over the night in which the clocks go forward, with a session on either side.
fn over_the_change(library: &mut Library) -> String {
    let facts = NewWorkshop {
        title: "Spring school".into(),
        start: "2026-03-28".into(),
        end: "2026-03-30".into(),
        zone: Some("Europe/Paris".into()),
        ..NewWorkshop::default()
    };
    let uid = workshops::create(library, &facts).unwrap().output;
    let days = plan::show(library, &uid).unwrap().days;
    for (day, title) in [(0, "Before; with, marks"), (2, "After\nthe change")] {
        let place = Place {
            day: days[day].uid.clone(),
            ..Place::default()
        };
        let draft = BlockDraft {
            title: Localized::of("en", title),
            minutes: 90,
            ..BlockDraft::default()
        };
        plan::add(library, &place, &draft).unwrap();
    }
    uid
}

/// Uid, title, start and end as UTC instants, and sequence of each timed event, as another program reads them.
fn read_back(file: &std::path::Path) -> Vec<[String; 5]> {
    const READ: &str = "
import icalendar, json, sys, datetime
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
utc = lambda event, name: event.decoded(name).astimezone(datetime.timezone.utc).isoformat()
print(json.dumps([[str(e['UID']), str(e['SUMMARY']), utc(e, 'DTSTART'), utc(e, 'DTEND'), str(e['SEQUENCE'])]
  for e in calendar.walk('VEVENT') if isinstance(e.decoded('DTSTART'), datetime.datetime)]))";
    let output = Command::new("/usr/bin/python3")
        .args(["-c", READ])
        .arg(file)
        .output()
        .expect("python3 runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("a list of events")
}

#[test]
fn another_program_reads_the_right_instants_from_the_calendar() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("plan.ics");
    let mut library = library();
    let uid = over_the_change(&mut library);
    export(&mut library, &uid, &file, &PlanOptions::default()).unwrap();
    let first = read_back(&file);
    let times: Vec<[&str; 3]> = first.iter().map(|e| [e[1].as_str(), &e[2], &e[3]]).collect();
    assert_eq!(
        times,
        [
            // Nine o'clock in Paris: an hour east of Greenwich in winter, two in summer.
            [
                "Before; with, marks",
                "2026-03-28T08:00:00+00:00",
                "2026-03-28T09:30:00+00:00"
            ],
            [
                "After the change",
                "2026-03-30T07:00:00+00:00",
                "2026-03-30T08:30:00+00:00"
            ],
        ]
    );
    export(&mut library, &uid, &file, &PlanOptions::default()).unwrap();
    let again = read_back(&file);
    assert_eq!(first[0][0], again[0][0], "an event keeps its identity");
    assert_eq!(
        (first[0][4].as_str(), again[0][4].as_str()),
        ("1", "2"),
        "and its number grows"
    );
}

#[test]
fn every_paper_is_made_in_every_language_and_the_same_again() {
    let mut library = library();
    let uid = sample::load(&mut library).unwrap().output;
    for paper in [
        PlanPaper::Participants,
        PlanPaper::Facilitators,
        PlanPaper::Materials,
        PlanPaper::Sessions,
    ] {
        for (language, second) in [("en", None), ("fr", Some("en")), ("es", None), ("ru", Some("fr"))] {
            let options = PlanOptions {
                paper,
                language: Some(language.into()),
                second: second.map(String::from),
                ..PlanOptions::default()
            };
            let made = bytes(&library, &uid, &options).unwrap();
            assert!(made.starts_with(b"%PDF-1.7"));
            assert_eq!(made, bytes(&library, &uid, &options).unwrap(), "{paper:?} {language}");
        }
    }
}

#[test]
fn documents_for_office_programs_are_written_and_other_endings_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = sample::load(&mut library).unwrap().output;
    for name in ["plan.docx", "plan.xlsx"] {
        let file = dir.path().join(name);
        export(&mut library, &uid, &file, &PlanOptions::default()).unwrap();
        assert!(std::fs::read(&file).unwrap().starts_with(b"PK"), "{name}");
    }
    let refused = export(
        &mut library,
        &uid,
        &dir.path().join("plan.txt"),
        &PlanOptions::default(),
    )
    .unwrap_err();
    assert_eq!(refused.params()["reason"], "unknown-format");
    assert_eq!(
        std::fs::read_dir(dir.path()).unwrap().count(),
        2,
        "nothing half-made stays"
    );
}

#[test]
fn an_empty_plan_prints_nothing_and_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = workshop(&mut library);
    for name in ["plan.pdf", "plan.ics", "plan.docx", "plan.xlsx"] {
        let refused = export(&mut library, &uid, &dir.path().join(name), &PlanOptions::default()).unwrap_err();
        assert_eq!(refused.code(), "plan-empty", "{name}");
    }
}
