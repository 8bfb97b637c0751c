//! The curriculum: found in every language, carried in one file, never overwritten behind somebody's back.

use flipchart_core::curriculum::{self, ActivityEdit, FILE_MAX, FoundKind, ModuleEdit};
use flipchart_core::{Library, Localized};
use flipchart_desk::curriculum as files;
use flipchart_stories::library;

fn en(text: &str) -> Localized {
    Localized::of("en", text)
}

fn titles(library: &Library, query: &str) -> Vec<String> {
    let found = curriculum::search(library, query, 20).unwrap();
    found.into_iter().map(|f| f.title.get("en", &[]).to_string()).collect()
}

#[test]
fn what_ships_is_found_by_its_title_in_every_language() {
    let mut library = library();
    let counts = curriculum::load_shipped(&mut library).unwrap().output;
    assert!(counts.added > 0 && counts.left_out.is_empty(), "{:?}", counts.left_out);
    for line in curriculum::list(&library).unwrap() {
        let module = curriculum::get(&library, &line.uid).unwrap();
        for activity in &module.activities {
            for (language, title) in &activity.title.0 {
                let found = curriculum::search(&library, title, 20).unwrap();
                assert!(found.iter().any(|f| f.uid == activity.uid), "{language}: {title}");
            }
        }
    }
}

#[test]
fn loading_again_changes_nothing_and_keeps_what_was_edited() {
    let mut library = library();
    curriculum::load_shipped(&mut library).unwrap();
    let uid = curriculum::list(&library).unwrap()[0].uid.clone();
    let edit = ModuleEdit {
        title: Some(en("Our own title")),
        ..ModuleEdit::default()
    };
    curriculum::edit_module(&mut library, &uid, &edit).unwrap();
    let before = library.dump().unwrap();
    let again = curriculum::load_shipped(&mut library).unwrap();
    assert_eq!((again.output.added, again.output.updated), (0, 0));
    assert_eq!(library.dump().unwrap(), before);
}

#[test]
fn search_follows_every_change_undo_and_redo() {
    let mut library = library();
    let module = curriculum::add_module(&mut library, &en("Étude des données"))
        .unwrap()
        .output;
    assert_eq!(titles(&library, "etude DONNEES"), ["Étude des données"]);
    let edit = ModuleEdit {
        title: Some(Localized::of("zh", "气候变化与人口流动")),
        ..ModuleEdit::default()
    };
    curriculum::edit_module(&mut library, &module, &edit).unwrap();
    assert!(titles(&library, "etude").is_empty());
    for part in ["气候", "人口流动", "变"] {
        assert_eq!(curriculum::search(&library, part, 5).unwrap().len(), 1, "{part}");
    }
    library.undo().unwrap();
    assert_eq!(titles(&library, "etude"), ["Étude des données"]);
    library.redo().unwrap();
    assert!(titles(&library, "etude").is_empty());
    curriculum::remove_modules(&mut library, &[module]).unwrap();
    assert!(curriculum::search(&library, "气候", 5).unwrap().is_empty());
}

#[test]
fn handouts_are_kept_up_to_fifty_megabytes_and_not_empty() {
    let mut library = library();
    let module = curriculum::add_module(&mut library, &en("Data")).unwrap().output;
    let new = ActivityEdit {
        title: Some(en("Map")),
        ..ActivityEdit::default()
    };
    let activity = curriculum::add_activity(&mut library, &module, &new).unwrap().output;
    let mut attach = |bytes: &[u8]| curriculum::add_handout(&mut library, &activity, "../map.pdf", None, bytes);
    let refused = attach(&vec![0; FILE_MAX + 1]).unwrap_err();
    assert_eq!(refused.params()["reason"], "file-too-big");
    assert_eq!(attach(b"").unwrap_err().params()["reason"], "file-empty");
    attach(b"%PDF").unwrap();
    let kept = &curriculum::get(&library, &module).unwrap().activities[0].handouts[0];
    assert_eq!((kept.name.as_str(), kept.size), ("map.pdf", 4));
    assert_eq!(library.bytes(&kept.sha256).unwrap(), b"%PDF");
}

#[test]
fn a_curriculum_travels_as_one_file_with_its_handouts() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("ours.flipcurriculum");
    let mut here = library();
    let module = curriculum::add_module(&mut here, &en("Data")).unwrap().output;
    let new = ActivityEdit {
        title: Some(en("Map")),
        minutes: Some(45),
        ..ActivityEdit::default()
    };
    let activity = curriculum::add_activity(&mut here, &module, &new).unwrap().output;
    curriculum::add_handout(&mut here, &activity, "map.pdf", Some("en"), b"%PDF").unwrap();
    files::export(&here, &file, &[]).unwrap();

    let mut there = library();
    let done = files::import(&mut there, &file).unwrap();
    assert_eq!((done.output.added, done.output.left_out.len()), (2, 0));
    let arrived = curriculum::get(&there, &module).unwrap();
    assert_eq!(arrived.activities[0].minutes, 45);
    assert_eq!(there.bytes(&arrived.activities[0].handouts[0].sha256).unwrap(), b"%PDF");
    let again = files::import(&mut there, &file).unwrap().output;
    assert_eq!((again.added, again.updated, again.unchanged), (0, 0, 2));
    there.undo().unwrap();
    assert!(curriculum::list(&there).unwrap().is_empty(), "one import is one undo");
}

#[test]
fn absurd_lengths_are_refused_and_hits_say_what_they_are() {
    let mut library = library();
    let module = curriculum::add_module(&mut library, &en("Data")).unwrap().output;
    for minutes in [-5, 0, 1441, i32::MAX] {
        let new = ActivityEdit {
            title: Some(en("Map")),
            minutes: Some(minutes),
            ..ActivityEdit::default()
        };
        let refused = curriculum::add_activity(&mut library, &module, &new).unwrap_err();
        assert_eq!(refused.params()["reason"], "out-of-range", "{minutes}");
    }
    let long = ActivityEdit {
        title: Some(en("Map")),
        instructions: Some(en(&"x".repeat(10_000_000))),
        ..ActivityEdit::default()
    };
    let refused = curriculum::add_activity(&mut library, &module, &long).unwrap_err();
    assert_eq!(refused.params()["reason"], "too-long");
    assert_eq!(
        curriculum::search(&library, "data", 5).unwrap()[0].kind,
        FoundKind::Module
    );
}
