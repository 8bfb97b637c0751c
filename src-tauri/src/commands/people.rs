use flipchart_core::OpOutput;
use flipchart_core::people::import::ImportReport;
use flipchart_core::people::{self, NewParticipant, Participant, ParticipantField, PersonLine};
use flipchart_desk::lists::{self, ListChoices, ListPreview, ListSource};
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
