//! The same without a mouse, and under keyboards of other languages.

use super::{list, type_facts};
use crate::support::App;

#[test]
fn the_whole_journey_works_by_keyboard_alone() {
    let app = App::start("keyboard");
    app.role_like("button", "New workshop").wait();
    app.press("n");
    type_facts(&app);
    go(&app, "tab Overview", "People");
    app.choose_file(&list("almaty-two-header-rows.xlsx"), || {
        app.tab_to("button Import a list");
        app.press("Enter");
    });
    app.role_like("button", "Import 4 people").wait();
    app.press("Enter");
    app.text("4 participants").wait();
    go(&app, "tab People", "Attendance");
    app.tab_to("button Everyone unmarked is present");
    app.press("Enter");
    app.text("24 marks set to present").wait();
    go(&app, "tab Attendance", "Certificates");
    app.role_like("button", "Export 4 certificates").wait();
    app.press("Control+e");
    app.text("4 certificates.").wait();
    app.press("Enter");
    app.text("4 certificates are written.").wait();
    app.press("Enter");
    app.wait_opened(".pdf");
    app.assert_no_page_errors();
}

/// Moves from the tab that is open to another with the arrow keys.
fn go(app: &App, from: &str, to: &str) {
    app.tab_to(from);
    while !app.focused().ends_with(to) {
        app.press("ArrowRight");
    }
    app.press("Enter");
}

#[test]
fn undo_and_the_palette_answer_under_other_layouts() {
    let app = App::start("layouts");
    app.role("button", "Open the sample workshop").click();
    app.text("What comes next").wait();
    // Where a Latin keyboard has Z, a Russian one writes я and an Arabic one ئ; on a French one Z stands where W is.
    for (code, key) in [("KeyZ", "я"), ("KeyZ", "ئ"), ("KeyW", "z")] {
        app.role_like("tab", "Attendance").click();
        app.role("button", "Everyone unmarked is present").click();
        app.text("marks set to present").wait();
        assert!(app.press_code(code, key, "Control"), "{code} {key} is taken for undo");
        app.text("Undone").wait();
        app.role_like("tab", "Overview").click();
    }
    assert!(app.press_code("KeyK", "л", "Control"));
    app.role("dialog", "Find anything").wait();
    app.assert_no_page_errors();
}
