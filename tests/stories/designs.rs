//! The look of certificates, changed where it is seen.

use crate::certificate_ground::write;
use flipchart_core::certificates::{
    self, AwardEdit, Design, Kind, Layout, TemplateEdit, Wording, change_design, design_for, edit_award, templates,
};
use flipchart_core::workshops::{self, WorkshopEdit};
use flipchart_core::{Error, Library, Localized};
use flipchart_desk::certificates::program_texts;
use flipchart_i18n::plain;
use flipchart_stories::{library, person, workshop};

const PARTICIPATION: Kind = Kind::Participation;

fn with_note(design: &Design, words: &str) -> Design {
    let mut design = design.clone();
    design.texts.note = Localized::of("en", words);
    design
}

#[test]
fn a_change_to_what_ships_with_the_program_is_a_copy_of_the_workshop_and_one_undo() {
    let mut library = library();
    let w = workshop(&mut library);
    let before = design_for(&library, &w, PARTICIPATION).unwrap();
    assert!(before.template.built_in);

    let changed = with_note(&before.template.design, "With thanks, {name}");
    let refused = change_design(&mut library, &w, PARTICIPATION, &changed, None).unwrap_err();
    assert_eq!(refused.code(), "template-built-in");
    let made = change_design(&mut library, &w, PARTICIPATION, &changed, Some("Formal, changed")).unwrap();
    let now = design_for(&library, &w, PARTICIPATION).unwrap();
    assert_eq!(
        (now.template.name.as_str(), &now.template.key),
        ("Formal, changed", &made.output)
    );
    assert_eq!(now.template.design, changed);
    assert_eq!(now.template.used_by, 1);

    library.undo().unwrap();
    assert_eq!(design_for(&library, &w, PARTICIPATION).unwrap(), before);
    assert_eq!(templates(&library).unwrap().len(), Layout::ALL.len());
}

#[test]
fn a_template_of_the_library_changes_for_all_or_only_here() {
    let mut library = library();
    let (here, there) = (workshop(&mut library), workshop(&mut library));
    let first = Design::built_in(Layout::Modern);
    let shared = change_design(&mut library, &here, PARTICIPATION, &first, Some("House style")).unwrap();
    let takes = AwardEdit {
        template: Some(shared.output.clone()),
        ..AwardEdit::default()
    };
    edit_award(&mut library, &there, PARTICIPATION, &takes).unwrap();

    let for_all = with_note(&first, "For all");
    change_design(&mut library, &here, PARTICIPATION, &for_all, None).unwrap();
    let seen = design_for(&library, &there, PARTICIPATION).unwrap().template;
    assert_eq!((seen.design, seen.used_by), (for_all.clone(), 2));

    let only_here = with_note(&first, "Only here");
    change_design(
        &mut library,
        &here,
        PARTICIPATION,
        &only_here,
        Some("House style, changed"),
    )
    .unwrap();
    assert_eq!(
        design_for(&library, &there, PARTICIPATION).unwrap().template.design,
        for_all
    );
    assert_eq!(
        design_for(&library, &here, PARTICIPATION).unwrap().template.design,
        only_here
    );
}

#[test]
fn a_text_that_nobody_understands_changes_nothing() {
    let mut library = library();
    let w = workshop(&mut library);
    let wrong = with_note(&Design::built_in(Layout::Formal), "For {nam}");
    let refused = change_design(&mut library, &w, PARTICIPATION, &wrong, Some("Formal, changed")).unwrap_err();
    assert!(matches!(refused, Error::Invalid { .. }), "{refused:?}");
    assert!(design_for(&library, &w, PARTICIPATION).unwrap().template.built_in);
    assert_eq!(templates(&library).unwrap().len(), Layout::ALL.len());
}

#[test]
fn the_programs_own_sentences_can_be_begun_with() {
    let mut library = library();
    let w = workshop(&mut library);
    for language in ["en", "fr", "es", "ru"] {
        for kind in Kind::ALL {
            let texts = program_texts(&library, &w, *kind, language).unwrap();
            let of = |place: &str| texts.iter().find(|text| text.place == place).unwrap();
            for text in &texts {
                Wording::parse("text", &text.wording).unwrap_or_else(|e| panic!("{language} {}: {e:?}", text.wording));
                assert!(!text.shown.contains(['{', '\u{2068}']), "{language} {}", text.shown);
            }
            assert!(of("held").wording.contains("{place}") && of("held").wording.contains("{dates}"));
            assert!(!of("heading").shown.is_empty() && !of("statement").shown.is_empty());
        }
    }
    let russian = program_texts(&library, &w, PARTICIPATION, "ru").unwrap();
    let statement = russian.iter().find(|text| text.place == "statement").unwrap();
    assert!(statement.wording.starts_with("{sex: "), "{}", statement.wording);
    assert_eq!(program_texts(&library, &w, PARTICIPATION, "az").unwrap(), []);
}

#[test]
fn a_text_begun_with_the_programs_words_prints_as_they_do_whatever_braces_the_facts_have() {
    for (venue, city) in [("Hall {B} {name}", "Su{v}a"), ("Hall {B", ""), ("", "Suva}")] {
        let mut library = library();
        let w = workshop(&mut library);
        let facts = WorkshopEdit {
            venue: Some(venue.into()),
            city: Some(city.into()),
            country: city.is_empty().then(String::new),
            ..WorkshopEdit::default()
        };
        workshops::edit(&mut library, &w, &facts).unwrap();
        person(&mut library, &w, "Ana Lavekau");
        for language in ["en", "fr", "es", "ru"] {
            for kind in [PARTICIPATION, Kind::Completion, Kind::Merit] {
                let mut design = Design::built_in(Layout::Formal);
                let texts = program_texts(&library, &w, kind, language).unwrap();
                for text in &texts {
                    let own = Localized::of(language, &text.wording);
                    match text.place.as_str() {
                        "heading" => design.texts.heading = own,
                        "intro" => design.texts.intro = own,
                        "statement" => design.texts.statement = own,
                        "held" => design.texts.held = own,
                        _ => {}
                    }
                }
                change_design(&mut library, &w, kind, &design, Some("Our words")).unwrap();
                let dir = tempfile::tempdir().unwrap();
                let done = write(&mut library, &w, dir.path(), None, |o| {
                    (o.kinds, o.language, o.all, o.again) = (vec![kind], Some(language.into()), true, true);
                });
                let kept = &certificates::facts(&library, &w, kind).unwrap()[&done.files[0].number];
                let kept: serde_json::Value = serde_json::from_str(kept).unwrap();
                for place in ["heading", "intro", "statement", "held"] {
                    let printed = kept["look"]["words"][place].as_str().unwrap();
                    let program = texts.iter().find(|text| text.place == place).unwrap();
                    assert_eq!(plain(printed), program.shown, "{language} {}", kind.code());
                }
                library.undo().unwrap();
            }
        }
    }
}

#[test]
fn a_template_that_was_printed_never_becomes_another_of_the_same_version() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = certificates::copy_template(&mut library, "portrait", "Ours")
        .unwrap()
        .output;
    let rename = |library: &mut Library, name: &str| {
        let edit = TemplateEdit {
            name: Some(name.into()),
            ..TemplateEdit::default()
        };
        certificates::edit_template(library, &uid, &edit).unwrap();
        certificates::template(library, &uid).unwrap().version
    };
    assert_eq!(rename(&mut library, "Ours, larger"), 2);
    let p = person(&mut library, &w, "Ana");
    let facts = workshops::get(&library, &w).unwrap();
    let new = certificates::NewCertificate {
        number: certificates::next_numbers(&library, &facts, Kind::Participation, 1)
            .unwrap()
            .remove(0),
        participant: p,
        template: uid.clone(),
        template_version: 2,
        ..Default::default()
    };
    library.undo().unwrap();
    library.undo().unwrap();
    library.redo().unwrap();
    library.redo().unwrap();
    certificates::issue(&mut library, &w, &[new]).unwrap();
    library.undo().unwrap();
    library.undo().unwrap();
    assert_eq!(certificates::template(&library, &uid).unwrap().version, 1);
    assert_eq!(rename(&mut library, "Ours, smaller"), 3);
    let award = AwardEdit {
        template: Some(uid.clone()),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, Kind::Merit, &award).unwrap();
    assert_eq!(certificates::template(&library, &uid).unwrap().used_by, 1);
    certificates::remove_template(&mut library, &uid).unwrap();
    let design = certificates::design_for(&library, &w, Kind::Merit).unwrap();
    assert_eq!((design.missing, design.template.key.as_str()), (true, "formal"));
    library.undo().unwrap();
    assert!(!certificates::design_for(&library, &w, Kind::Merit).unwrap().missing);
    let code = certificates::edit_template(&mut library, "formal", &TemplateEdit::default())
        .unwrap_err()
        .code();
    assert_eq!(code, "template-built-in");
}
