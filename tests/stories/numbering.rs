//! Numbers of certificates: ranges of two laptops, patterns of workshops.

use crate::certificate_acts::issue;
use flipchart_core::certificates::{self, GapWhy, Kind};
use flipchart_core::workshops::{self, WorkshopEdit};
use flipchart_core::{Library, OpenOptions};
use flipchart_stories::{clock, library, person, workshop};

#[test]
fn a_laptop_uses_its_range_first_and_leaves_those_of_others_alone() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    let facts = workshops::get(&library, &w).unwrap();
    let series = certificates::series_of(&library, &facts, Kind::Participation).unwrap();
    assert_eq!(series, "MECC-2026-FJ-{n}");
    certificates::reserve(&mut library, &series, 2, 3, false).unwrap();
    certificates::reserve(&mut library, &series, 10, 11, true).unwrap();
    for (first, last) in [(3, 5), (1, 20), (11, 11)] {
        let refused = certificates::reserve(&mut library, &series, first, last, true).unwrap_err();
        assert_eq!(refused.code(), "number-range-overlaps");
    }
    let given: Vec<String> = (0..4)
        .map(|_| issue(&mut library, &w, &p, Kind::Speaker, None))
        .collect();
    assert_eq!(
        given,
        [
            "MECC-2026-FJ-0010",
            "MECC-2026-FJ-0011",
            "MECC-2026-FJ-0001",
            "MECC-2026-FJ-0004"
        ]
    );
    let gaps: Vec<_> = certificates::gaps(&library)
        .unwrap()
        .into_iter()
        .map(|g| (g.first, g.last, g.why))
        .collect();
    assert_eq!(gaps[0], (2, 3, GapWhy::Elsewhere));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("second.fliplib");
    library.copy_to(&path).unwrap();
    let mut second = Library::open(&path, &OpenOptions::writing("second", clock("2026-11-12T08:00:00Z"))).unwrap();
    assert_eq!(
        issue(&mut second, &w, &p, Kind::Merit, None),
        "MECCB-2026-FJ-0001",
        "a series of its own"
    );
    certificates::reserve(&mut second, &series, 2, 3, true).unwrap();
    assert_eq!(issue(&mut second, &w, &p, Kind::Merit, None), "MECC-2026-FJ-0002");
    assert_eq!(issue(&mut second, &w, &p, Kind::Merit, None), "MECC-2026-FJ-0003");
    assert_eq!(
        issue(&mut second, &w, &p, Kind::Merit, None),
        "MECCB-2026-FJ-0002",
        "issuing never stops"
    );
}

#[test]
fn the_counter_goes_on_where_it_was_after_a_range() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    let given = |library: &mut Library| issue(library, &w, &p, Kind::Speaker, None);
    assert_eq!(given(&mut library), "MECC-2026-FJ-0001");
    let range = certificates::reserve(&mut library, "MECC-2026-FJ-{n}", 500, 501, true)
        .unwrap()
        .output;
    let next = [(); 3].map(|()| given(&mut library));
    assert_eq!(next, ["MECC-2026-FJ-0500", "MECC-2026-FJ-0501", "MECC-2026-FJ-0002"]);
    assert_eq!(given(&mut library), "MECC-2026-FJ-0003");
    certificates::release(&mut library, &range).unwrap();
    let french = certificates::NewCertificate {
        number: "MECC-2026-FJ-0500".into(),
        language: "fr".into(),
        paper: "a4".into(),
        kind: Kind::Speaker,
        participant: p.clone(),
        bytes: b"%PDF in French".to_vec(),
        ..certificates::NewCertificate::default()
    };
    certificates::issue(&mut library, &w, &[french]).unwrap();
    assert_eq!(
        given(&mut library),
        "MECC-2026-FJ-0004",
        "another language gives no number"
    );
}

#[test]
fn a_workshop_may_number_by_a_pattern_of_its_own() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    certificates::set_pattern(&mut library, "{year}/{kind}/{n:5}").unwrap();
    assert_eq!(issue(&mut library, &w, &p, Kind::Merit, None), "2026/M/00001");
    assert_eq!(issue(&mut library, &w, &p, Kind::Speaker, None), "2026/S/00001");
    let own = WorkshopEdit {
        number_pattern: Some("2026/M/{n:5}".into()),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut library, &w, &own).unwrap();
    assert_eq!(
        issue(&mut library, &w, &p, Kind::Completion, None),
        "2026/M/00002",
        "one series, whatever made it"
    );
    let bad = WorkshopEdit {
        number_pattern: Some("{code}".into()),
        ..WorkshopEdit::default()
    };
    assert_eq!(
        workshops::edit(&mut library, &w, &bad).unwrap_err().params()["reason"],
        "count-missing"
    );
}
