use flipchart_core::OpOutput;
use flipchart_core::running::{
    self, ActionPoint, Capture, CaptureEdit, Commitment, DayClose, Live, NewCapture, SessionRecord,
};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn live_show(desk: State<Desk>, workshop: String) -> Answer<Live> {
    desk.with(|library| running::live(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_start(desk: State<Desk>, block: String) -> Answer<OpOutput<()>> {
    desk.with(|library| running::start(library, &block))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_finish(desk: State<Desk>, block: String) -> Answer<OpOutput<()>> {
    desk.with(|library| running::finish(library, &block))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_next(desk: State<Desk>, workshop: String) -> Answer<OpOutput<Option<String>>> {
    desk.with(|library| running::next(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_extend(desk: State<Desk>, block: String, minutes: i32) -> Answer<OpOutput<()>> {
    desk.with(|library| running::extend(library, &block, minutes))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_skip(desk: State<Desk>, block: String, skipped: bool) -> Answer<OpOutput<()>> {
    desk.with(|library| running::skip(library, &block, skipped))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_reset(desk: State<Desk>, block: String) -> Answer<OpOutput<()>> {
    desk.with(|library| running::reset(library, &block))
}

#[tauri::command(async)]
#[specta::specta]
pub fn session_records(desk: State<Desk>, workshop: String) -> Answer<Vec<SessionRecord>> {
    desk.with(|library| running::records(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn captures(desk: State<Desk>, workshop: String) -> Answer<Vec<Capture>> {
    desk.with(|library| running::captures(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn capture_add(desk: State<Desk>, workshop: String, capture: NewCapture) -> Answer<OpOutput<String>> {
    desk.with(|library| running::add_capture(library, &workshop, &capture))
}

#[tauri::command(async)]
#[specta::specta]
pub fn capture_edit(desk: State<Desk>, uid: String, edit: CaptureEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| running::edit_capture(library, &uid, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn capture_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| running::remove_capture(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn action_points(desk: State<Desk>, workshop: String) -> Answer<Vec<ActionPoint>> {
    desk.with(|library| running::action_points(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn action_add(desk: State<Desk>, workshop: String, point: ActionPoint) -> Answer<OpOutput<String>> {
    desk.with(|library| running::add_action(library, &workshop, &point))
}

#[tauri::command(async)]
#[specta::specta]
pub fn action_edit(desk: State<Desk>, point: ActionPoint) -> Answer<OpOutput<()>> {
    desk.with(|library| running::edit_action(library, &point))
}

#[tauri::command(async)]
#[specta::specta]
pub fn actions_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| running::remove_actions(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn commitments(desk: State<Desk>, workshop: String) -> Answer<Vec<Commitment>> {
    desk.with(|library| running::commitments(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn commitment_set(
    desk: State<Desk>,
    participant: String,
    text: String,
    due: Option<String>,
    remind: bool,
) -> Answer<OpOutput<()>> {
    desk.with(|library| running::set_commitment(library, &participant, &text, due.as_deref(), remind))
}

#[tauri::command(async)]
#[specta::specta]
pub fn day_close(desk: State<Desk>, workshop: String, date: String) -> Answer<DayClose> {
    desk.with(|library| running::close_day(library, &workshop, &date))
}
