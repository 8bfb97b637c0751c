//! Papers about certificates, and a design as it would print.

use crate::certificate_ground::{PARTICIPATION, pages, ready, write};
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{self, AwardEdit, VoidCause};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::{Library, Localized, ids};
use flipchart_desk::certificates::{self as desk, DesignSample, design_preview};

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
    let show = |library: &Library, template: Option<&str>, sample: DesignSample| {
        design_preview(library, &w, PARTICIPATION, template, &sample, false).unwrap()
    };
    let mut seen = Vec::new();
    for sample in [DesignSample::Longest, DesignSample::Shortest, DesignSample::Script] {
        let bytes = show(&library, None, sample);
        assert!(bytes.starts_with(b"%PDF-1.7"));
        seen.push(ids::sha256(&bytes));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 3, "three names, three pages");
    for template in ["formal", "modern", "bilingual", "logos", "portrait", "plain"] {
        show(&library, Some(template), DesignSample::Longest);
    }
    assert!(certificates::ledger(&library, &w).unwrap().is_empty());

    // "Two columns" is shown with two before its second language is chosen.
    let tile = show(&library, Some("bilingual"), DesignSample::Longest);
    let french = AwardEdit {
        second_language: Some("fr".into()),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, PARTICIPATION, &french).unwrap();
    assert!(tile == show(&library, Some("bilingual"), DesignSample::Longest));
    let mut design = certificates::template(&library, "formal").unwrap().design;
    design.texts.back = Localized::of("en", "What we did:\nWe talked.");
    certificates::change_design(&mut library, &w, PARTICIPATION, &design, Some("Ours")).unwrap();
    let both = show(&library, None, DesignSample::Longest);
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
