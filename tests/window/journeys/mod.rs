//! What people do, from the start of the program to the paper.

mod evaluation;
mod keyboard;
mod mending;
mod paper;
mod people;
mod planning;
mod proof;
mod screens;

use std::path::PathBuf;

use crate::support::App;

/// A list like those that ministries send.
pub fn list(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("src-tauri/crates/exchange/tests/files")
        .join(name)
}

/// Types the facts of a three-day workshop into the form that is open, and creates it.
pub fn type_facts(app: &App) {
    let form = app.role("dialog", "New workshop");
    form.role("textbox", "Title").fill("Climate Mobility for Policymakers");
    form.role("textbox", "First day").fill("2026-11-10");
    form.role("textbox", "Last day").fill("2026-11-12");
    form.role("combobox", "Country").fill("Fiji");
    form.role("textbox", "Place").fill("Suva");
    app.press("Enter");
    app.text("What comes next").wait();
}
