//! The room runs on paper: what is printed, and the folder it lies in for whoever prints it.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use flipchart_core::attendance::lists::{self, SignatureKind, SignatureListEdit};
use flipchart_core::groups::{self, GroupSettings};
use flipchart_core::people::{self, NewParticipant, ParticipantField, Role};
use flipchart_core::workshops::Paper;
use flipchart_core::{Error, Library, Localized, attendance, evaluation, sample};
use flipchart_desk::pack::{self, PackOptions, PackPeople, PackReport, PackSheet};
use flipchart_desk::unwatched;
use flipchart_stories::{library, names, person, workshop};
use lopdf::Document;

#[path = "../../src-tauri/crates/pdf/tests/reader/mod.rs"]
mod reader;

fn file_names(folder: &Path) -> BTreeSet<String> {
    std::fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect()
}

/// The letters of a file, without white.
fn letters(path: &Path) -> String {
    reader::page_texts(&Document::load(path).expect("a PDF")).concat()
}

fn write(library: &mut Library, workshop: &str, wanted: &[PackSheet], folder: &Path) -> PackReport {
    pack::write(
        library,
        workshop,
        wanted,
        &PackOptions::default(),
        folder,
        &mut unwatched,
    )
    .expect("the papers")
}

/// The sample with groups and a list to sign.
fn full(library: &mut Library) -> String {
    let uid = sample::load(library).expect("the sample").output;
    let settings = GroupSettings {
        count: 4,
        ..GroupSettings::default()
    };
    groups::draw_new(library, &uid, "Exercise", &settings).expect("groups");
    let list = SignatureListEdit {
        kind: Some(SignatureKind::Allowance),
        title: Some(Localized::of("en", "Daily allowance")),
        amount: Some("120 FJD".into()),
        ..SignatureListEdit::default()
    };
    lists::add(library, &uid, &list).expect("a list");
    uid
}

#[test]
fn the_folder_holds_what_its_slip_says() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("to print");
    let mut library = library();
    let uid = full(&mut library);
    let done = write(&mut library, &uid, &PackSheet::ALL, &folder);
    assert!(done.missing.is_empty(), "{:?}", done.missing);
    let of_kind = |sheet| done.files.iter().filter(|file| file.sheet == sheet).count();
    for sheet in PackSheet::ALL {
        assert!(of_kind(sheet) > 0, "{sheet:?}");
    }
    let mut expected: BTreeSet<String> = done.files.iter().map(|file| file.file.clone()).collect();
    for (number, file) in (1..).zip(&done.files) {
        assert!(file.file.starts_with(&format!("{number:02}-")), "{}", file.file);
        let pages = Document::load(folder.join(&file.file)).unwrap().get_pages().len();
        assert!(file.sheets as usize == pages || file.sheets as usize == pages.div_ceil(2));
    }
    let cover = letters(&folder.join("00-cover.pdf"));
    for file in &done.files {
        assert!(cover.contains(&file.file), "{} is not on {cover}", file.file);
    }
    expected.insert("00-cover.pdf".into());
    assert_eq!(file_names(&folder), expected);
    let all: u32 = done.files.iter().map(|file| file.sheets * file.copies).sum();
    assert!(cover.contains(&format!("Sheetsofpaperinall:{all}")), "{cover}");
    let amounts = done
        .files
        .iter()
        .find(|file| file.sheet == PackSheet::Signatures)
        .unwrap();
    assert!(letters(&folder.join(&amounts.file)).contains("120FJD"));
}

#[test]
fn a_form_that_is_asked_twice_is_printed_for_both_times() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = full(&mut library);
    let done = write(&mut library, &uid, &[PackSheet::Forms, PackSheet::Tally], dir.path());
    let awaited: u32 = evaluation::occasions(&library, &uid)
        .unwrap()
        .iter()
        .map(|o| o.expected)
        .sum();
    let copies = |sheet| {
        done.files
            .iter()
            .filter(|f| f.sheet == sheet)
            .map(|f| f.copies)
            .sum::<u32>()
    };
    assert_eq!(copies(PackSheet::Forms), awaited);
    assert_eq!(
        copies(PackSheet::Tally) as usize,
        evaluation::occasions(&library, &uid).unwrap().len()
    );
}

#[test]
fn everybody_is_on_the_sign_in_sheet() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = workshop(&mut library);
    for name in ["Losaline Fangupo", "Ñancuvil Peñaloza", "Айгерим Жанбекенова", "편해온"] {
        person(&mut library, &uid, name);
    }
    write(&mut library, &uid, &[PackSheet::Signin], dir.path());
    let sheet = letters(&dir.path().join("01-signin.pdf"));
    for name in names(&library, &uid) {
        // On the sheet of each of the six half days.
        assert_eq!(sheet.matches(&reader::letters(&name)).count(), 6, "{name}: {sheet}");
    }
}

#[test]
fn the_number_on_the_sheet_is_the_one_that_is_keyed_in() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = workshop(&mut library);
    let leader = NewParticipant {
        name: "Aaron".into(),
        role: Some(Role::Facilitator),
        ..NewParticipant::default()
    };
    people::add(&mut library, &uid, &leader).unwrap();
    let gone = person(&mut library, &uid, "Beatrice");
    person(&mut library, &uid, "Cydney");
    people::edit(&mut library, &gone, ParticipantField::Status, "withdrew").unwrap();
    let rows = attendance::sheet(&library, &uid).unwrap().rows;
    let keyed = rows.iter().filter(|row| row.role == Role::Participant);
    let number = 1 + keyed
        .map(|row| row.name.as_str())
        .position(|name| name == "Cydney")
        .unwrap();
    write(&mut library, &uid, &[PackSheet::Signin], dir.path());
    let sheet = letters(&dir.path().join("01-signin.pdf"));
    assert!(sheet.contains(&format!("{number}CCydney")), "{sheet}");
    assert!(!sheet.contains("Beatrice") && !sheet.contains("Aaron"));
}

#[test]
fn papers_for_nobody_are_refused_by_name() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("new");
    let mut library = library();
    let uid = workshop(&mut library);
    let mut refused = |wanted: &[PackSheet]| {
        pack::write(
            &mut library,
            &uid,
            wanted,
            &PackOptions::default(),
            &folder,
            &mut unwatched,
        )
        .unwrap_err()
    };
    assert_eq!(refused(&[PackSheet::Badges]).code(), "pack-nobody");
    assert_eq!(refused(&[PackSheet::HeadCount]).code(), "pack-nobody");
    assert_eq!(refused(&[PackSheet::Forms]).code(), "pack-no-forms");
    assert_eq!(refused(&[PackSheet::Signatures]).code(), "pack-no-lists");
    assert_eq!(refused(&[PackSheet::Badges, PackSheet::Groups]).code(), "pack-nothing");
    assert!(!folder.exists());
}

#[test]
fn stopping_leaves_nothing_and_fixes_no_form() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("new");
    let mut library = library();
    let uid = full(&mut library);
    let before = library.log(100).unwrap();
    for last in [0, 1, 2, 3] {
        let mut watch = |step: flipchart_desk::Progress| match step.done {
            done if done >= last => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        let wanted = [PackSheet::Signin, PackSheet::Names, PackSheet::Forms];
        let done = pack::write(
            &mut library,
            &uid,
            &wanted,
            &PackOptions::default(),
            &folder,
            &mut watch,
        );
        assert!(matches!(done, Err(Error::Cancelled)), "stopped at {last}");
        assert!(!folder.exists(), "stopped at {last}");
    }
    assert_eq!(library.log(100).unwrap(), before);
}

#[test]
fn a_second_pack_takes_the_place_of_the_first_and_of_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = full(&mut library);
    let options = PackOptions::default();
    write(
        &mut library,
        &uid,
        &[PackSheet::Signin, PackSheet::Badges, PackSheet::Tents],
        dir.path(),
    );
    // Somebody's own: another file, and one with the name of a paper.
    std::fs::write(dir.path().join("notes.txt"), b"call the hotel").unwrap();
    std::fs::write(dir.path().join("09-signin.pdf"), b"the signed sheet").unwrap();
    write(&mut library, &uid, &[PackSheet::Badges], dir.path());
    let left = ["00-cover.pdf", "01-badges.pdf", "09-signin.pdf", "notes.txt"];
    assert_eq!(file_names(dir.path()), left.map(String::from).into());
    // A file of somebody's that is in the way is never replaced.
    std::fs::write(dir.path().join("01-tents.pdf"), b"the signed sheet").unwrap();
    let tents = [PackSheet::Tents];
    let refused = pack::write(&mut library, &uid, &tents, &options, dir.path(), &mut unwatched).unwrap_err();
    assert_eq!(refused.code(), "pack-file-taken");
    assert_eq!(
        std::fs::read(dir.path().join("01-tents.pdf")).unwrap(),
        b"the signed sheet"
    );
    assert!(dir.path().join("01-badges.pdf").exists(), "the earlier pack is whole");
}

#[test]
fn among_other_files_a_pack_has_a_folder_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = full(&mut library);
    let options = PackOptions::default();
    let place = |library: &Library| pack::folder_in(library, &uid, &options, dir.path()).unwrap();
    assert_eq!(place(&library), dir.path());
    std::fs::write(dir.path().join("notes.txt"), b"call the hotel").unwrap();
    let own = place(&library);
    assert_eq!(
        own,
        dir.path().join("Print pack Migration, Environment and Climate Change")
    );
    write(&mut library, &uid, &[PackSheet::Badges], &own);
    assert_eq!(pack::folder_in(&library, &uid, &options, &own).unwrap(), own);
}

#[test]
fn the_paper_asked_for_is_the_paper_of_every_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = library();
    let uid = full(&mut library);
    let options = PackOptions {
        paper: Some(Paper::Letter),
        people: PackPeople::Everybody,
        ..PackOptions::default()
    };
    let done = pack::write(
        &mut library,
        &uid,
        &PackSheet::ALL,
        &options,
        dir.path(),
        &mut unwatched,
    )
    .unwrap();
    for file in &done.files {
        let pdf = Document::load(dir.path().join(&file.file)).unwrap();
        let (_, page) = pdf.get_pages().into_iter().next().unwrap();
        let page = pdf.get_dictionary(page).unwrap();
        let size = page.get(b"MediaBox").and_then(lopdf::Object::as_array).unwrap();
        let mut sides: Vec<u32> = size[2..]
            .iter()
            .map(|side| side.as_float().unwrap().round() as u32)
            .collect();
        sides.sort_unstable();
        assert_eq!(sides, [612, 792], "{}", file.file);
    }
}

#[test]
fn only_pauses_feed_people() {
    let mut library = library();
    let uid = sample::load(&mut library).expect("the sample").output;
    let meals = pack::meals(&library, &uid, &PackOptions::default()).unwrap();
    let titles: BTreeSet<&str> = meals.iter().map(|meal| meal.title.as_str()).collect();
    assert_eq!(titles, ["Coffee break", "Lunch"].into());
    assert!(meals.iter().all(|meal| meal.people == 27));
}

#[test]
fn a_signed_sheet_is_typed_in_by_the_numbers_it_has() {
    use flipchart_core::attendance;
    use flipchart_core::people::{self, ParticipantField};
    let mut library = flipchart_stories::library();
    let w = flipchart_stories::workshop(&mut library);
    let uids: Vec<String> = ["Ana", "Ben", "Cato", "Dina"]
        .iter()
        .map(|name| flipchart_stories::person(&mut library, &w, name))
        .collect();
    people::edit(&mut library, &uids[0], ParticipantField::Role, "facilitator").unwrap();
    people::edit(&mut library, &uids[1], ParticipantField::Status, "withdrew").unwrap();
    let printed: Vec<(u32, String)> = flipchart_desk::pack::numbers(&library, &w).unwrap();
    let rows = attendance::sheet(&library, &w).unwrap().rows;
    for (number, name) in &printed {
        assert_eq!(rows[*number as usize - 1].name, *name, "row {number} of the screen");
    }
    let names: Vec<&str> = printed.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Cato", "Dina"], "who withdrew and who leads does not sign");
}
