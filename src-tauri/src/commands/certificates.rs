use std::path::Path;

use flipchart_core::OpOutput;
use flipchart_core::certificates::{
    self, Award, AwardEdit, HeldBack, Kind, OneShort, Override, RegisterRow, Standing, VoidCause,
};
use flipchart_core::evaluation::Occasion;
use flipchart_desk::Progress;
use flipchart_desk::certificates::{
    self as desk_certificates, ExportOptions, ExportPlan, ExportReport, Reissued, Reprinted,
};
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, watching};
use crate::state::Desk;

/// Every kind, as the workshop awards it or would.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_awards(desk: State<Desk>, workshop: String) -> Answer<Vec<Award>> {
    desk.with(|library| certificates::awards(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_award_edit(
    desk: State<Desk>,
    workshop: String,
    kind: Kind,
    change: AwardEdit,
) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::edit_award(library, &workshop, kind, &change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_standings(desk: State<Desk>, workshop: String, kind: Kind) -> Answer<Vec<Standing>> {
    desk.with(|library| certificates::standings(library, &workshop, kind))
}

/// The tests that a rule can ask for a score in.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_tests(desk: State<Desk>, workshop: String) -> Answer<Vec<Occasion>> {
    desk.with(|library| certificates::scored_tests(library, &workshop))
}

/// Whom one slot keeps from a certificate.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_one_short(desk: State<Desk>, workshop: String, kind: Kind) -> Answer<Vec<OneShort>> {
    desk.with(|library| certificates::one_short(library, &workshop, kind))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_override(
    desk: State<Desk>,
    participant: String,
    kind: Kind,
    decision: Option<Override>,
    reason: String,
) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::decide(library, &participant, kind, decision, &reason))
}

/// What an export would do, for saying so before it is done.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_plan(desk: State<Desk>, workshop: String, options: ExportOptions) -> Answer<ExportPlan> {
    let key = desk.key();
    desk.with(|library| desk_certificates::plan(library, &workshop, &options, key.as_ref()))
}

/// Issues and writes certificates; `job` is the name by which it can be cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn certificates_export(
    desk: State<Desk>,
    workshop: String,
    options: ExportOptions,
    job: String,
    progress: Channel<Progress>,
) -> Answer<ExportReport> {
    let key = desk.key();
    watching(&desk, &job, &progress, |watch| {
        desk.with(|library| desk_certificates::export(library, &workshop, &options, key.as_ref(), watch))
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificates_void(
    desk: State<Desk>,
    numbers: Vec<String>,
    cause: VoidCause,
    reason: String,
) -> Answer<OpOutput<u32>> {
    desk.with(|library| certificates::void(library, &numbers, cause, &reason))
}

/// Sheets that were printed and have not been earned.
#[tauri::command(async)]
#[specta::specta]
pub fn certificates_to_hold_back(desk: State<Desk>, workshop: String) -> Answer<Vec<HeldBack>> {
    desk.with(|library| certificates::to_hold_back(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificates_hold_back(desk: State<Desk>, numbers: Vec<String>, reason: String) -> Answer<OpOutput<u32>> {
    desk.with(|library| certificates::hold_back(library, &numbers, &reason))
}

/// With a corrected name where there is one; the one page goes to `path`.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_reissue(
    desk: State<Desk>,
    workshop: String,
    participant: String,
    kind: Kind,
    name: Option<String>,
    path: String,
) -> Answer<Reissued> {
    let (key, path) = (desk.key(), Path::new(&path));
    desk.with(|library| {
        desk_certificates::reissue(
            library,
            &workshop,
            &participant,
            kind,
            name.as_deref(),
            path,
            key.as_ref(),
        )
    })
}

/// The very bytes that were issued: into a folder, or into one file for a path that ends in `.pdf`.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_reprint(desk: State<Desk>, numbers: Vec<String>, path: String) -> Answer<Reprinted> {
    desk.with(|library| desk_certificates::reprint(library, &numbers, Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_ledger(desk: State<Desk>, workshop: String) -> Answer<Vec<RegisterRow>> {
    desk.with(|library| certificates::register(library, &workshop))
}

/// What is known of a number, of whatever workshop.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_find(desk: State<Desk>, number: String) -> Answer<RegisterRow> {
    desk.with(|library| certificates::find(library, &number))
}

/// PDF or XLSX, by the path.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_register(desk: State<Desk>, workshop: String, path: String, language: Option<String>) -> Answer<()> {
    desk.with(|library| desk_certificates::register(library, &workshop, Path::new(&path), language.as_deref()))
}

/// Asks a running job to stop; it answers `cancelled` when it has.
#[tauri::command]
#[specta::specta]
pub fn job_cancel(desk: State<Desk>, job: String) {
    desk.cancel_job(&job);
}
