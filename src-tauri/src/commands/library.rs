use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use flipchart_core::running::LAST_COPY;
use flipchart_core::storage::{Health, backup, location};
use flipchart_core::{LogEntry, OpOutput, OpenOptions, SystemClock, sample, settings};
use tauri::{Manager, State};

use super::Answer;
use crate::Start;
use crate::error::Refusal;
use crate::state::Desk;

/// What the page needs to know before it shows anything.
#[derive(serde::Serialize, specta::Type)]
pub struct Startup {
    /// Where the library is, or was to be.
    pub path: String,
    /// Why there is no library.
    pub refused: Option<Refusal>,
    /// Whether the library is open for reading only.
    pub read_only: bool,
    /// The service that synchronises its folder, which is no good place.
    pub synced_by: Option<String>,
    /// Whether it lies on something that can be pulled out.
    pub on_stick: bool,
    /// Settings of this copy.
    pub settings: BTreeMap<String, String>,
    /// The language of the system, as far as it tells.
    pub system_language: String,
    /// A workshop to open at once: the sample, when asked for on the command line.
    pub open: Option<String>,
    /// Version of the program.
    pub version: String,
    /// The user's folder for documents, where exports are offered first.
    pub documents: String,
}

#[tauri::command(async)]
#[specta::specta]
pub fn startup(app: tauri::AppHandle, desk: State<Desk>, start: State<Start>) -> Startup {
    let path = desk.path();
    // Asked for at the start of the program, not again when another library is opened.
    let wants_sample = start.args.iter().any(|a| a == "--sample") && !start.sample_shown.swap(true, Ordering::Relaxed);
    let open = wants_sample
        .then(|| desk.with(sample::load).ok())
        .flatten()
        .map(|done| done.output);
    Startup {
        refused: desk.refused(),
        read_only: desk.with(|library| Ok(library.is_read_only())).unwrap_or(false),
        on_stick: location::on_stick(&path),
        synced_by: location::synced_by(&path).map(String::from),
        settings: desk.with(|library| settings::all(library)).unwrap_or_default(),
        system_language: system_language(),
        open,
        version: env!("CARGO_PKG_VERSION").into(),
        documents: app
            .path()
            .document_dir()
            .or_else(|_| app.path().home_dir())
            .unwrap_or_default()
            .display()
            .to_string(),
        path: path.display().to_string(),
    }
}

/// `FLIPCHART_LANG` for those who set it; on Linux the locale. Elsewhere the page asks its web view.
fn system_language() -> String {
    ["FLIPCHART_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty() && value != "C" && !value.starts_with("C."))
        .unwrap_or_default()
}

/// The first picture of the window is there: only now is the copy of the day made, and are forgotten pictures
/// cleared away.
#[tauri::command(async)]
#[specta::specta]
pub fn ui_ready(app: tauri::AppHandle, start: State<Start>, page_ms: f64) {
    if std::env::var_os("FLIPCHART_TIMES").is_some() {
        eprintln!(
            "ready after {} ms, page {page_ms:.0} ms",
            start.begun.elapsed().as_millis()
        );
    }
    std::thread::spawn(move || {
        let desk = app.state::<Desk>();
        Desk::copy_of_the_day(&desk.path());
        // Only room is lost when this fails.
        let _ = desk.with(|library| library.tidy());
    });
}

#[tauri::command(async)]
#[specta::specta]
pub fn undo(desk: State<Desk>) -> Answer<OpOutput<LogEntry>> {
    desk.with(|library| library.undo())
}

#[tauri::command(async)]
#[specta::specta]
pub fn redo(desk: State<Desk>) -> Answer<OpOutput<LogEntry>> {
    desk.with(|library| library.redo())
}

#[tauri::command(async)]
#[specta::specta]
pub fn log(desk: State<Desk>, limit: u32) -> Answer<Vec<LogEntry>> {
    desk.with(|library| library.log(limit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn setting_set(desk: State<Desk>, key: String, value: String) -> Answer<OpOutput<()>> {
    desk.with(|library| settings::set(library, &key, &value))
}

#[tauri::command(async)]
#[specta::specta]
pub fn sample_load(desk: State<Desk>) -> Answer<OpOutput<String>> {
    desk.with(sample::load)
}

#[tauri::command(async)]
#[specta::specta]
pub fn check_library(desk: State<Desk>) -> Answer<Health> {
    desk.with(|library| library.check())
}

#[tauri::command(async)]
#[specta::specta]
pub fn backups(desk: State<Desk>) -> Vec<backup::Backup> {
    backup::list(&desk.path())
}

/// Puts a copy in the place of the library and opens it; answers where the old one was put.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_backup(desk: State<Desk>, backup: String) -> Answer<Option<String>> {
    let path = desk.path();
    desk.close();
    let options = OpenOptions::writing("Flipchart", Arc::new(SystemClock));
    let kept = backup::restore(&path, Path::new(&backup), &options);
    desk.reopen(path, false);
    Ok(kept?.map(|p| p.display().to_string()))
}

/// Opens another library (or the same one again) in this window.
#[tauri::command(async)]
#[specta::specta]
pub fn open_library(desk: State<Desk>, path: Option<String>, read_only: bool) -> Option<Refusal> {
    desk.reopen(path.map_or_else(|| desk.path(), PathBuf::from), read_only);
    desk.refused()
}

/// A complete, verified copy of the library at `target`; when it was made is remembered.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_library(desk: State<Desk>, target: String) -> Answer<()> {
    desk.with(|library| {
        library.copy_to(Path::new(&target))?;
        // A library that can only be read can be copied too.
        if !library.is_read_only() {
            settings::set(library, LAST_COPY, &library.clock().now().to_rfc3339())?;
        }
        Ok(())
    })
}
