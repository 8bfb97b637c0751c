//! The file on the disk: who may open it, what it survives, and what is said when it can't be opened.

use std::path::Path;
use std::time::Duration;

use flipchart_core::storage::backup::{self, Reason};
use flipchart_core::{Error, Library, OpenOptions, certificates};
use flipchart_desk::certificates::{ExportOptions, export};
use flipchart_desk::unwatched;
use flipchart_stories::{NOW, clock, instant, names, person, workshop};

fn writing() -> OpenOptions {
    OpenOptions {
        wait: Duration::ZERO,
        ..OpenOptions::writing("a test", clock(NOW))
    }
}

fn open(path: &Path) -> Result<Library, Error> {
    Library::open(path, &writing())
}

fn refusal(path: &Path) -> Error {
    open(path).err().expect("the library is refused")
}

#[test]
fn what_was_done_is_there_after_closing_and_can_still_be_undone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    drop(library);
    let mut library = open(&path).unwrap();
    assert_eq!(names(&library, &w), ["Ana"]);
    library.undo().unwrap();
    drop(library);
    let mut library = open(&path).unwrap();
    assert!(names(&library, &w).is_empty());
    library.redo().unwrap();
    assert_eq!(names(&library, &w), ["Ana"]);
}

#[test]
fn a_second_writer_is_told_who_holds_the_library_and_a_reader_is_let_in() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    let w = workshop(&mut library);
    let refused = refusal(&path);
    assert_eq!(refused.code(), "file-locked");
    assert!(refused.params()["holder"].starts_with("a test ("), "{refused}");
    let mut reader = Library::open(&path, &OpenOptions::reading("a reader", clock(NOW))).unwrap();
    person(&mut library, &w, "Ana");
    assert_eq!(names(&reader, &w), ["Ana"], "a reader sees what is stored");
    assert_eq!(reader.undo().unwrap_err().code(), "file-read-only");
    drop(library);
    open(&path).unwrap();
}

#[test]
fn files_that_are_not_libraries_are_named_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let text = dir.path().join("list.fliplib");
    std::fs::write(&text, "Name;Sex\n").unwrap();
    assert_eq!(refusal(&text).code(), "file-foreign");
    assert_eq!(std::fs::read_to_string(&text).unwrap(), "Name;Sex\n");
    let other = dir.path().join("other.fliplib");
    rusqlite::Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE song (title TEXT)")
        .unwrap();
    assert_eq!(refusal(&other).code(), "file-foreign");
    let empty = dir.path().join("empty.fliplib");
    std::fs::write(&empty, "").unwrap();
    assert!(open(&empty).is_ok(), "an empty file becomes a library");
}

#[test]
fn a_newer_library_is_refused_unchanged() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    drop(open(&path).unwrap());
    rusqlite::Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let refused = refusal(&path);
    assert_eq!(
        (refused.code().as_str(), refused.params()["found"].as_str()),
        ("file-too-new", "99")
    );
}

#[test]
fn a_damaged_library_is_recognised_and_a_copy_brings_it_back() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    let copy = library
        .back_up(Reason::Start)
        .unwrap()
        .expect("something changed, so a copy was made");
    drop(library);
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len().min(16_384);
    bytes[100..end].fill(0xA5);
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(refusal(&path).code(), "file-corrupt");
    let offered = backup::list(&path);
    assert_eq!(offered[0].path, copy.display().to_string());
    let aside = backup::restore(&path, &copy, &writing())
        .unwrap()
        .expect("the damaged file is kept aside");
    assert_eq!(std::fs::read(aside).unwrap(), bytes);
    assert_eq!(names(&open(&path).unwrap(), &w), ["Ana"]);
}

#[test]
fn a_copy_is_made_only_when_something_changed() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    let w = workshop(&mut library);
    assert!(library.back_up(Reason::Start).unwrap().is_some());
    assert!(library.back_up(Reason::Start).unwrap().is_none());
    person(&mut library, &w, "Ana");
    assert!(library.back_up(Reason::Import).unwrap().is_some());
    library.undo().unwrap();
    assert!(
        library
            .back_up(Reason::Import)
            .unwrap()
            .is_none_or(|p| backup::verify(&p).is_ok())
    );
}

#[test]
fn copies_are_thinned_as_they_age_and_the_newest_ten_stay() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let clock = clock("2026-01-01T06:00:00Z");
    let options = OpenOptions {
        wait: Duration::ZERO,
        ..OpenOptions::writing("a test", clock.clone())
    };
    let mut library = Library::open(&path, &options).unwrap();
    let w = workshop(&mut library);
    for hour in 0..120 {
        clock.set(instant("2026-01-01T06:00:00Z") + chrono::TimeDelta::hours(hour * 6));
        person(&mut library, &w, &format!("Person {hour}"));
        library.back_up(Reason::Start).unwrap().unwrap();
    }
    let kept = backup::list(&path);
    let days: std::collections::BTreeSet<&str> = kept.iter().map(|b| &b.at[..10]).collect();
    assert_eq!(days.len(), 31, "one of each day of the month");
    assert_eq!(kept.len(), 37, "the newest ten and one for each other day");
}

#[test]
fn a_read_only_library_can_be_read_and_says_so_when_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    let w = workshop(&mut library);
    library.copy_to(&dir.path().join("copy.fliplib")).unwrap();
    drop(library);
    let copy = dir.path().join("copy.fliplib");
    let mut permissions = std::fs::metadata(&copy).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&copy, permissions).unwrap();
    assert_eq!(refusal(&copy).code(), "file-read-only");
    let reader = Library::open(&copy, &OpenOptions::reading("a reader", clock(NOW))).unwrap();
    assert!(names(&reader, &w).is_empty());
}

#[test]
fn a_copy_to_a_stick_is_complete_and_a_failed_one_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = open(&dir.path().join("library.fliplib")).unwrap();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    let stick = dir.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    library.copy_to(&stick.join("copy.fliplib")).unwrap();
    assert_eq!(names(&open(&stick.join("copy.fliplib")).unwrap(), &w), ["Ana"]);
    let reader = Library::open(
        &dir.path().join("library.fliplib"),
        &OpenOptions::reading("a reader", clock(NOW)),
    )
    .unwrap();
    reader.copy_to(&stick.join("second.fliplib")).unwrap();
    assert!(
        reader.back_up(Reason::Start).unwrap().is_some(),
        "the copy of the day is made by a reader"
    );
    let gone = dir.path().join("no-such-stick").join("copy.fliplib");
    assert!(library.copy_to(&gone).is_err());
    assert!(!gone.exists());
}

#[test]
fn a_restored_copy_forgets_no_certificate_and_gives_no_number_twice() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ada One");
    let copy = library.back_up(Reason::Start).unwrap().unwrap();
    let options = ExportOptions {
        folder: Some(dir.path().join("out").display().to_string()),
        all: true,
        ..ExportOptions::default()
    };
    let issued = export(&mut library, &w, &options, None, &mut unwatched)
        .unwrap()
        .files
        .remove(0);
    drop(library);
    backup::restore(&path, &copy, &writing()).unwrap();
    let mut library = open(&path).unwrap();
    assert_eq!(certificates::ledger(&library, &w).unwrap()[0].number, issued.number);
    assert!(library.check().unwrap().ok);
    person(&mut library, &w, "Ben Two");
    let again = export(&mut library, &w, &options, None, &mut unwatched).unwrap().files;
    assert_eq!((&again[0].number, &again[0].sha256), (&issued.number, &issued.sha256));
    assert_eq!(again[1].number, "MECC-2026-FJ-0002");
}

#[test]
fn a_copy_that_goes_elsewhere_numbers_in_a_series_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let mut library = open(&dir.path().join("library.fliplib")).unwrap();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    let number = |name: &str| {
        let path = dir.path().join(name);
        library.copy_to(&path).unwrap();
        let mut copy = open(&path).unwrap();
        let options = ExportOptions {
            all: true,
            ..ExportOptions::default()
        };
        export(&mut copy, &w, &options, None, &mut unwatched)
            .unwrap()
            .files
            .remove(0)
            .number
    };
    assert_eq!(
        (number("one.fliplib"), number("two.fliplib")),
        ("MECCB-2026-FJ-0001".into(), "MECCC-2026-FJ-0001".into())
    );
}

/// A number of a workshop that is there, for everybody on its list.
fn first_number(library: &mut Library, w: &str) -> String {
    let options = ExportOptions {
        all: true,
        ..ExportOptions::default()
    };
    export(library, w, &options, None, &mut unwatched)
        .unwrap()
        .files
        .pop()
        .unwrap()
        .number
}

#[test]
fn copies_of_copies_and_copies_after_a_restore_have_letters_of_their_own() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    let mut first = open(&path("library.fliplib")).unwrap();
    let w = workshop(&mut first);
    person(&mut first, &w, "Ana");
    let start = first.back_up(backup::Reason::Start).unwrap().unwrap();
    first.copy_to(&path("one.fliplib")).unwrap();
    open(&path("one.fliplib"))
        .unwrap()
        .copy_to(&path("of-one.fliplib"))
        .unwrap();
    drop(first);
    backup::restore(&path("library.fliplib"), &start, &writing()).unwrap();
    open(&path("library.fliplib"))
        .unwrap()
        .copy_to(&path("two.fliplib"))
        .unwrap();
    let number = |name: &str| first_number(&mut open(&path(name)).unwrap(), &w);
    assert_eq!(
        ["library", "one", "of-one", "two"].map(|name| number(&format!("{name}.fliplib"))),
        ["MECC", "MECCB", "MECCBB", "MECCC"].map(|code| format!("{code}-2026-FJ-0001"))
    );
}

#[test]
fn a_copy_restored_on_another_laptop_gives_no_number_again() {
    let dir = tempfile::tempdir().unwrap();
    let lost = dir.path().join("lost.fliplib");
    let mut library = open(&lost).unwrap();
    let w = workshop(&mut library);
    person(&mut library, &w, "Ana");
    let copy = library.back_up(backup::Reason::Start).unwrap().unwrap();
    let given = first_number(&mut library, &w);
    for name in ["fresh.fliplib", "empty.fliplib"] {
        let path = dir.path().join(name);
        if name == "empty.fliplib" {
            let later = OpenOptions::writing("test", clock("2026-11-13T08:00:00Z"));
            drop(Library::open(&path, &later).unwrap());
        }
        backup::restore(&path, &copy, &writing()).unwrap();
        let number = first_number(&mut open(&path).unwrap(), &w);
        assert!(number != given && number.starts_with("MECCX"), "{number}");
    }
}

#[test]
fn two_libraries_side_by_side_keep_their_copies_apart() {
    let dir = tempfile::tempdir().unwrap();
    let (a, b) = (dir.path().join("a.fliplib"), dir.path().join("b.fliplib"));
    for path in [&a, &b] {
        let mut library = open(path).unwrap();
        workshop(&mut library);
        library.back_up(Reason::Start).unwrap().unwrap();
    }
    assert_ne!(backup::list(&a)[0].path, backup::list(&b)[0].path);
}

#[test]
fn a_library_emptied_by_a_power_cut_is_not_taken_for_a_new_one() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let mut library = open(&path).unwrap();
    workshop(&mut library);
    library.back_up(Reason::Start).unwrap();
    drop(library);
    std::fs::write(&path, b"").unwrap();
    assert_eq!(refusal(&path).code(), "file-corrupt");
}
