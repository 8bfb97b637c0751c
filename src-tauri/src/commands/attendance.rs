use flipchart_core::OpOutput;
use flipchart_core::attendance::evidence::{self, Evidence, EvidenceOf};
use flipchart_core::attendance::lists::{self, SignatureList, SignatureListEdit};
use flipchart_core::attendance::{self, MarkDetails, Scanned, Sheet, State as Mark, WalkIn, WalkedIn};
use flipchart_core::workshops::AttendanceBy;
use flipchart_desk::evidence as files;
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

/// Writes down when somebody came or left and why.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance_details(
    desk: State<Desk>,
    workshop: String,
    participant: String,
    slot: String,
    details: MarkDetails,
) -> Answer<OpOutput<()>> {
    desk.with(|library| attendance::set_details(library, &workshop, &participant, &slot, &details))
}

/// Gives `state` to everybody who has no mark yet, in these slots, or in all when none is named: one step of undo.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance_fill(desk: State<Desk>, workshop: String, slots: Vec<String>, state: Mark) -> Answer<OpOutput<u32>> {
    desk.with(|library| attendance::fill(library, &workshop, &slots, state))
}

#[tauri::command(async)]
#[specta::specta]
pub fn attendance_set_by(desk: State<Desk>, workshop: String, by: AttendanceBy) -> Answer<OpOutput<()>> {
    desk.with(|library| attendance::set_by(library, &workshop, by))
}

/// Removes a session that the plan no longer has, with its marks.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance_drop_slot(desk: State<Desk>, workshop: String, slot: String) -> Answer<OpOutput<()>> {
    desk.with(|library| attendance::drop_slot(library, &workshop, &slot))
}

#[tauri::command(async)]
#[specta::specta]
pub fn attendance_walk_in(desk: State<Desk>, workshop: String, person: WalkIn) -> Answer<OpOutput<WalkedIn>> {
    desk.with(|library| attendance::walk_in(library, &workshop, &person))
}

/// Marks the bearer of a badge; `workshop` is the opened one.
#[tauri::command(async)]
#[specta::specta]
pub fn badge_scan(
    desk: State<Desk>,
    workshop: Option<String>,
    code: String,
    who: Option<String>,
) -> Answer<OpOutput<Scanned>> {
    desk.with(|library| attendance::scan(library, workshop.as_deref(), &code, who.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn evidence(desk: State<Desk>, workshop: String) -> Answer<Vec<Evidence>> {
    desk.with(|library| evidence::all(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn evidence_add(desk: State<Desk>, workshop: String, of: EvidenceOf, path: String) -> Answer<OpOutput<String>> {
    desk.with(|library| files::attach(library, &workshop, &of, path.as_ref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn evidence_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| evidence::remove(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn signature_lists(desk: State<Desk>, workshop: String) -> Answer<Vec<SignatureList>> {
    desk.with(|library| lists::all(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn signature_list_add(desk: State<Desk>, workshop: String, list: SignatureListEdit) -> Answer<OpOutput<String>> {
    desk.with(|library| lists::add(library, &workshop, &list))
}

#[tauri::command(async)]
#[specta::specta]
pub fn signature_list_edit(desk: State<Desk>, uid: String, change: SignatureListEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| lists::edit(library, &uid, &change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn signature_list_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| lists::remove(library, &uid))
}
