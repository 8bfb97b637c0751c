//! What the stories of certificates stand on: three people, their marks, an export into a folder, a key.

use std::path::Path;

use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::Kind;
use flipchart_core::{Library, SystemClock};
use flipchart_desk::certificates::{ExportOptions, ExportReport, export};
use flipchart_desk::proof::{self, Key};
use flipchart_desk::unwatched;
use flipchart_stories::{library, person, workshop};

pub const PARTICIPATION: Kind = Kind::Participation;

pub fn ready() -> (Library, String, Vec<String>) {
    let mut library = library();
    let w = workshop(&mut library);
    let people = ["Ana Lavekau", "فاطمة الزهراء", "Nguyễn Văn Đạt"].map(|n| person(&mut library, &w, n));
    (library, w, people.to_vec())
}

pub fn present(library: &mut Library, w: &str, person: &str, slots: &[&str]) {
    for slot in slots {
        attendance::set(library, w, person, slot, Some(State::Present), None).unwrap();
    }
}

pub fn write(
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

pub fn with_key(library: &mut Library) -> Key {
    let made = proof::new_key(&SystemClock, "Institute for Coastal Futures", "seven rivers meet below").unwrap();
    proof::keep(library, &made).unwrap();
    made.key
}

pub fn pages(path: &Path) -> usize {
    lopdf::Document::load(path).unwrap().get_pages().len()
}
