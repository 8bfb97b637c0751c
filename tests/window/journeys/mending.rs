//! When something goes wrong: what is said, and that nothing is lost.

use super::{list, type_facts};
use crate::support::{App, Start};

#[test]
fn a_list_that_cannot_be_read_is_named_with_its_cause_and_changes_nothing() {
    let app = App::start("refused-list");
    app.role_like("button", "New workshop").click();
    type_facts(&app);
    app.drop_files(&[&list("encrypted.xlsx")]);
    app.text("protected by a password").wait();
    app.text("encrypted.xlsx").wait();
    app.drop_files(&[&list("picture.xlsx")]);
    app.text("is a picture").wait();
    app.role_like("tab", "Overview").click();
    app.text("No participants yet").wait();
    app.assert_no_page_errors();
}

#[test]
fn an_import_is_undone_in_one_step_also_after_a_power_cut() {
    let app = App::start("cut");
    app.role_like("button", "New workshop").click();
    type_facts(&app);
    app.drop_files(&[&list("suva-clean.xlsx")]);
    app.role_like("button", "Import 24 people").click();
    app.text("24 participants").wait();
    let app = app.restart();
    app.text("Climate Mobility for Policymakers").wait();
    app.press("Control+z");
    app.text("Undone").wait();
    app.role_like("link", "Climate Mobility").click();
    app.text("No participants yet").wait();
    app.press("Control+Shift+z");
    app.text("24 names not yet proofed").wait();
    app.assert_no_page_errors();
}

#[test]
fn a_file_that_is_no_library_is_refused_with_a_way_on() {
    let start = Start::new("foreign");
    let library = start.library();
    std::fs::create_dir_all(library.parent().expect("a folder")).expect("the folder is made");
    std::fs::write(&library, "Name;Sex\n").expect("a file that is no library");
    let app = start.open_again();
    app.text("This is not a Flipchart library").wait();
    app.role_like("button", "Choose another library").wait();
    app.assert_accessible("refused library");
    assert_eq!(
        std::fs::read_to_string(&library).expect("the file is still there"),
        "Name;Sex\n"
    );
}
