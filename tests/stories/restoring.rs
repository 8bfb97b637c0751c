//! What a restored copy knows of certificates, keys and numbers.

use crate::certificate_acts::issue;
use flipchart_core::certificates::{self, Kind, NewIssuerKey, VoidCause};
use flipchart_core::{Library, OpenOptions, storage::backup};
use flipchart_stories::{clock, person, workshop};

#[test]
fn a_restored_copy_takes_keys_ranges_and_handing_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let options = || OpenOptions::writing("test", clock("2026-11-12T08:00:00Z"));
    let key = |kid: &str| NewIssuerKey {
        kid: kid.into(),
        name: "A Centre".into(),
        public: format!("public {kid}"),
        sealed: format!("sealed {kid}"),
    };
    let mut library = Library::open(&path, &options()).unwrap();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    certificates::add_key(&mut library, &key("aa")).unwrap();
    let copy = library.back_up(backup::Reason::Start).unwrap().unwrap();
    certificates::add_key(&mut library, &key("bb")).unwrap();
    certificates::reseal_key(&mut library, "aa", "sealed anew").unwrap();
    certificates::add_trusted(&mut library, "cc", "Partner", "public cc").unwrap();
    certificates::add_void_list(&mut library, "cc", "2026-11-01", "WV1:x", &[]).unwrap();
    certificates::reserve(&mut library, "MECC-2026-FJ-{n}", 5, 6, true).unwrap();
    let number = issue(&mut library, &w, &p, Kind::Participation, None);
    certificates::mark_printed(&mut library, std::slice::from_ref(&number), true).unwrap();
    certificates::void(
        &mut library,
        std::slice::from_ref(&number),
        VoidCause::TestPrint,
        "to see it",
    )
    .unwrap();
    let known = |library: &Library| {
        let keys = certificates::keys(library).unwrap();
        (
            certificates::find(library, &number).unwrap(),
            keys.into_iter()
                .map(|key| (key.kid, key.sealed, key.active))
                .collect::<Vec<_>>(),
            certificates::trusted(library).unwrap(),
            certificates::void_lists(library).unwrap(),
            certificates::ranges(library).unwrap().len(),
        )
    };
    let before = known(&library);
    assert_eq!(number, "MECC-2026-FJ-0005");
    assert!(
        before
            .0
            .handing
            .as_ref()
            .is_some_and(|handing| handing.printed_at.is_some())
    );
    drop(library);
    backup::restore(&path, &copy, &options()).unwrap();
    let mut library = Library::open(&path, &options()).unwrap();
    assert_eq!(known(&library), before);
    assert_eq!(
        issue(&mut library, &w, &p, Kind::Participation, None),
        "MECC-2026-FJ-0006"
    );
    assert!(library.check().unwrap().ok);
}

#[test]
fn a_restored_copy_goes_back_neither_in_trust_nor_in_ranges_nor_in_what_was_handed_out() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let options = || OpenOptions::writing("test", clock("2026-11-12T08:00:00Z"));
    let mut library = Library::open(&path, &options()).unwrap();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    let number = issue(&mut library, &w, &p, Kind::Participation, None);
    certificates::mark_printed(&mut library, std::slice::from_ref(&number), true).unwrap();
    certificates::add_trusted(&mut library, "cc", "Partner", "public cc").unwrap();
    let range = certificates::reserve(&mut library, "MECC-2026-FJ-{n}", 5, 6, true)
        .unwrap()
        .output;
    let copy = library.back_up(backup::Reason::Start).unwrap().unwrap();

    let how = certificates::Hand {
        way: Some(certificates::HandedWay::SomebodyElse),
        to: "Ben".into(),
        ..Default::default()
    };
    certificates::hand(&mut library, std::slice::from_ref(&number), &how, None).unwrap();
    certificates::remove_trusted(&mut library, "cc").unwrap();
    certificates::release(&mut library, &range).unwrap();
    certificates::reserve(&mut library, "MECC-2026-FJ-{n}", 5, 6, false).unwrap();
    let known = |library: &Library| {
        (
            certificates::find(library, &number).unwrap().handing,
            certificates::trusted(library).unwrap(),
            certificates::ranges(library)
                .unwrap()
                .iter()
                .map(|range| range.here)
                .collect::<Vec<_>>(),
        )
    };
    let before = known(&library);
    assert_eq!((before.1.len(), &before.2[..]), (0, &[false][..]));
    drop(library);
    backup::restore(&path, &copy, &options()).unwrap();
    let library = Library::open(&path, &options()).unwrap();
    assert_eq!(known(&library), before);
    assert!(library.check().unwrap().ok);
}
