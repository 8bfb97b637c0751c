use flipchart_core::OpOutput;
use flipchart_core::people::import::ImportReport;
use flipchart_core::people::{self, NewParticipant, NormalName, Participant, ParticipantField, PersonLine};
use flipchart_desk::lists::{self, ListChoices, ListPreview, ListSource};
use flipchart_desk::people_out::{self, PeopleOut, PeopleWritten};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn participants(desk: State<Desk>, workshop: String) -> Answer<Vec<Participant>> {
    desk.with(|library| people::participants(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_registry(desk: State<Desk>, query: String, limit: u32, offset: u32) -> Answer<Vec<PersonLine>> {
    desk.with(|library| people::registry(library, &query, limit, offset))
}

#[tauri::command(async)]
#[specta::specta]
pub fn participant_add(desk: State<Desk>, workshop: String, facts: NewParticipant) -> Answer<OpOutput<String>> {
    desk.with(|library| people::add(library, &workshop, &facts))
}

#[tauri::command(async)]
#[specta::specta]
pub fn participant_edit(
    desk: State<Desk>,
    uid: String,
    field: ParticipantField,
    value: String,
) -> Answer<OpOutput<()>> {
    desk.with(|library| people::edit(library, &uid, field, &value))
}

#[tauri::command(async)]
#[specta::specta]
pub fn participant_edit_extra(desk: State<Desk>, uid: String, heading: String, value: String) -> Answer<OpOutput<()>> {
    desk.with(|library| people::edit_extra(library, &uid, &heading, &value))
}

#[tauri::command(async)]
#[specta::specta]
pub fn participants_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| people::remove(library, &uids))
}

/// Moves people before somebody of their list, to its end without one.
#[tauri::command(async)]
#[specta::specta]
pub fn participants_move(desk: State<Desk>, uids: Vec<String>, before: Option<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| people::move_to(library, &uids, before.as_deref()))
}

/// Confirms names, or opens them again.
#[tauri::command(async)]
#[specta::specta]
pub fn names_proof(desk: State<Desk>, uids: Vec<String>, proofed: bool) -> Answer<OpOutput<u32>> {
    desk.with(|library| people::proof(library, &uids, proofed))
}

/// Names in capitals, with what they are in normal case.
#[tauri::command(async)]
#[specta::specta]
pub fn names_in_capitals(desk: State<Desk>, workshop: String) -> Answer<Vec<NormalName>> {
    desk.with(|library| people::normal_names(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn names_write_normally(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| people::write_normally(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_edit(desk: State<Desk>, uid: String, field: ParticipantField, value: String) -> Answer<OpOutput<()>> {
    desk.with(|library| people::edit_person(library, &uid, field, &value))
}

/// Writes the list of people; the extension of the path says how.
#[tauri::command(async)]
#[specta::specta]
pub fn people_export(desk: State<Desk>, workshop: String, path: String, options: PeopleOut) -> Answer<PeopleWritten> {
    desk.with(|library| people_out::export(library, &workshop, path.as_ref(), &options))
}

#[tauri::command(async)]
#[specta::specta]
pub fn extra_mark_sensitive(
    desk: State<Desk>,
    workshop: String,
    heading: String,
    sensitive: bool,
) -> Answer<OpOutput<()>> {
    desk.with(|library| people::mark_sensitive(library, &workshop, &heading, sensitive))
}

/// What would happen to each row of a list; changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn list_preview(
    desk: State<Desk>,
    workshop: String,
    source: ListSource,
    choices: ListChoices,
) -> Answer<ListPreview> {
    desk.with(|library| lists::preview(library, &workshop, &source, &choices))
}

#[tauri::command(async)]
#[specta::specta]
pub fn list_import(
    desk: State<Desk>,
    workshop: String,
    source: ListSource,
    choices: ListChoices,
) -> Answer<OpOutput<ImportReport>> {
    desk.with(|library| lists::import(library, &workshop, &source, &choices).map(|(_, done)| done))
}
