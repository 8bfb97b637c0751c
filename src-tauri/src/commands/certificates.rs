use flipchart_core::OpOutput;
use flipchart_core::certificates::{self, Issued, Kind, Override, Standing, VoidCause};
use flipchart_desk::Progress;
use flipchart_desk::certificates::{self as desk_certificates, ExportOptions, ExportPlan, ExportReport};
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, watching};
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_standings(desk: State<Desk>, workshop: String) -> Answer<Vec<Standing>> {
    desk.with(|library| certificates::standings(library, &workshop, Kind::Participation))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_override(
    desk: State<Desk>,
    participant: String,
    decision: Option<Override>,
    reason: String,
) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::override_for(library, &participant, decision, &reason))
}

/// What an export would do, for saying so before it is done.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_plan(desk: State<Desk>, workshop: String) -> Answer<ExportPlan> {
    desk.with(|library| desk_certificates::plan(library, &workshop))
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
    watching(&desk, &job, &progress, |watch| {
        desk.with(|library| desk_certificates::export(library, &workshop, &options, watch))
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificates_void(desk: State<Desk>, numbers: Vec<String>, reason: String) -> Answer<OpOutput<u32>> {
    desk.with(|library| certificates::void(library, &numbers, VoidCause::Other, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_ledger(desk: State<Desk>, workshop: String) -> Answer<Vec<Issued>> {
    desk.with(|library| certificates::ledger(library, &workshop))
}

/// Asks a running job to stop; it answers `cancelled` when it has.
#[tauri::command]
#[specta::specta]
pub fn job_cancel(desk: State<Desk>, job: String) {
    desk.cancel_job(&job);
}
