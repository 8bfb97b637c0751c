use flipchart_core::OpOutput;
use flipchart_core::attendance::{self, Sheet, State as Mark};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn attendance_sheet(desk: State<Desk>, workshop: String) -> Answer<Sheet> {
    desk.with(|library| attendance::sheet(library, &workshop))
}

/// Marks one person in one slot; without a state the mark goes. Marks of the same `run` are one step of undo.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance_set(
    desk: State<Desk>,
    workshop: String,
    participant: String,
    slot: String,
    state: Option<Mark>,
    run: Option<String>,
) -> Answer<OpOutput<()>> {
    desk.with(|library| attendance::set(library, &workshop, &participant, &slot, state, run.as_deref()))
}

/// Gives `state` to everybody who has no mark yet, in these slots, or in all when none is named: one step of undo.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance_fill(desk: State<Desk>, workshop: String, slots: Vec<String>, state: Mark) -> Answer<OpOutput<u32>> {
    desk.with(|library| attendance::fill(library, &workshop, &slots, state))
}
