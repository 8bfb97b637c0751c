use std::path::Path;

use flipchart_core::OpOutput;
use flipchart_core::certificates::{self, Hand, Kind};
use flipchart_desk::certificates::{self as desk_certificates, HandingList};
use tauri::State;

use super::Answer;
use crate::state::Desk;

/// The stack in the order in which it was printed, and who is next.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_handing(desk: State<Desk>, workshop: String, kind: Kind) -> Answer<HandingList> {
    desk.with(|library| desk_certificates::handing(library, &workshop, kind))
}

/// Handed out, put aside, sent, or taken back; ticks of one `run` are one step of undo.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_hand(
    desk: State<Desk>,
    numbers: Vec<String>,
    act: Hand,
    run: Option<String>,
) -> Answer<OpOutput<u32>> {
    desk.with(|library| certificates::hand(library, &numbers, &act, run.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_printed(desk: State<Desk>, numbers: Vec<String>, printed: bool) -> Answer<OpOutput<u32>> {
    desk.with(|library| certificates::mark_printed(library, &numbers, printed))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_signed(desk: State<Desk>, numbers: Vec<String>, signed: bool) -> Answer<OpOutput<u32>> {
    desk.with(|library| certificates::mark_signed(library, &numbers, signed))
}

/// The sheet from which names are called.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_calling(
    desk: State<Desk>,
    workshop: String,
    kind: Kind,
    path: String,
    language: Option<String>,
) -> Answer<()> {
    desk.with(|library| desk_certificates::calling(library, &workshop, kind, Path::new(&path), language.as_deref()))
}
