//! The main job: from a list to certificates ready to print, and the report.

use std::path::Path;
use std::sync::Arc;

use flipchart_core::certificates;
use flipchart_core::{Library, OpenOptions, SystemClock, ids, workshops};
use flipchart_desk::certificates::ExportOptions;

use super::{list, type_facts};
use crate::support::App;

#[test]
fn from_a_new_workshop_to_certificates_in_at_most_twelve_acts() {
    let app = App::start("paper");
    app.role_like("button", "New workshop").click();
    type_facts(&app);
    app.drop_files(&[&list("suva-clean.xlsx")]);
    app.role_like("button", "Import 24 people").click();
    app.text("24 participants").wait();
    app.role_like("tab", "Attendance").click();
    app.role("button", "Everyone unmarked is present").click();
    app.text("144 marks set to present").wait();
    app.role_like("tab", "Certificates").click();
    app.role_like("button", "Export 24 certificates").click();
    // What will be written stands there once it is known; before that Enter has nothing to export.
    app.text("24 certificates.").wait();
    app.press("Enter");
    app.text("24 certificates are written.").wait();
    app.press("Enter");
    let opened = app.wait_opened(".pdf");
    assert!(app.acts() <= 12, "it took {} acts", app.acts());
    app.assert_no_page_errors();
    assert!(
        std::fs::read(&opened)
            .expect("the file for the printer is there")
            .starts_with(b"%PDF-1.7")
    );
    the_shell_gives_the_same(&app, Path::new(&opened));
    the_report_is_written(&app);
}

/// The same job without the window, on the same library, gives the same numbers and bytes.
fn the_shell_gives_the_same(app: &App, printed: &Path) {
    let folder = printed.parent().expect("the file lies in a folder");
    let copy = app.home.join("copy.fliplib");
    let reader =
        Library::open(&library_of(app), &OpenOptions::reading("a test", Arc::new(SystemClock))).expect("readable");
    reader
        .copy_to(&copy)
        .expect("a copy is made while the window has the library open");
    let mut library =
        Library::open(&copy, &OpenOptions::writing("a test", Arc::new(SystemClock))).expect("a copy opens");
    let workshop = workshops::list(&library, "").expect("listed").remove(0).uid;
    let again = app.home.join("again");
    let options = ExportOptions {
        folder: Some(again.display().to_string()),
        ..ExportOptions::default()
    };
    let done =
        flipchart_desk::certificates::export(&mut library, &workshop, &options, None, &mut flipchart_desk::unwatched)
            .expect("the export is done again");
    assert_eq!((done.issued, done.new), (24, 0), "nothing is issued twice");
    for file in &done.files {
        let name = Path::new(file.path.as_deref().expect("a file per person"))
            .file_name()
            .expect("a name")
            .to_owned();
        let in_window = std::fs::read(folder.join(&name)).unwrap_or_else(|_| panic!("{name:?} is missing"));
        assert_eq!(ids::sha256(&in_window), file.sha256, "{name:?}");
    }
    assert_eq!(certificates::ledger(&library, &workshop).expect("the ledger").len(), 24);
}

fn library_of(app: &App) -> std::path::PathBuf {
    let path = app.js(
        "return window.__TAURI_INTERNALS__.invoke('startup').then((s) => s.path)",
        &[],
    );
    path.as_str().expect("the window knows its library").into()
}

fn the_report_is_written(app: &App) {
    app.press("Escape");
    app.role_like("tab", "Report").click();
    app.text("Page 1 of").wait();
    let target = app.home.join("report.pdf");
    app.choose_target(&target, || app.role_like("button", "Export").click());
    app.until("the report is there", || {
        std::fs::read(&target).is_ok_and(|bytes| bytes.starts_with(b"%PDF-1.7"))
    });
    app.assert_no_page_errors();
}
