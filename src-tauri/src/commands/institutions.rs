use flipchart_core::OpOutput;
use flipchart_core::organisations::{
    self, InstitutionCounts, InstitutionEdit, InstitutionLine, InstitutionSuggestion, NewInstitution, UnlinkedGroup,
    WrittenOrganisation,
};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn institutions(desk: State<Desk>, query: String) -> Answer<Vec<InstitutionLine>> {
    desk.with(|library| organisations::institutions(library, &query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn institution_get(desk: State<Desk>, uid: String) -> Answer<InstitutionLine> {
    desk.with(|library| organisations::institution(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn institution_add(desk: State<Desk>, facts: NewInstitution) -> Answer<OpOutput<String>> {
    desk.with(|library| organisations::add(library, &facts))
}

#[tauri::command(async)]
#[specta::specta]
pub fn institution_edit(desk: State<Desk>, uid: String, edit: InstitutionEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| organisations::edit(library, &uid, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn institutions_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| organisations::remove(library, &uids))
}

/// Makes the others the same institution as the one that is kept.
#[tauri::command(async)]
#[specta::specta]
pub fn institutions_merge(desk: State<Desk>, keep: String, others: Vec<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| organisations::merge(library, &keep, &others))
}

/// What is written in lists and not linked, with suggestions.
#[tauri::command(async)]
#[specta::specta]
pub fn institutions_unlinked(desk: State<Desk>) -> Answer<Vec<UnlinkedGroup>> {
    desk.with(|library| organisations::unlinked(library))
}

#[tauri::command(async)]
#[specta::specta]
pub fn institution_link(desk: State<Desk>, written: Vec<WrittenOrganisation>, uid: String) -> Answer<OpOutput<u32>> {
    desk.with(|library| organisations::link(library, &written, &uid))
}

/// Makes an institution of what is written and links to it; `language` is taken where the text does not tell its own.
#[tauri::command(async)]
#[specta::specta]
pub fn institution_link_new(
    desk: State<Desk>,
    written: Vec<WrittenOrganisation>,
    language: String,
) -> Answer<OpOutput<String>> {
    desk.with(|library| organisations::link_new(library, &written, &language))
}

#[tauri::command(async)]
#[specta::specta]
pub fn institution_counts(desk: State<Desk>, workshop: String) -> Answer<InstitutionCounts> {
    desk.with(|library| organisations::counted(library, &workshop))
}

/// What a text may mean, while it is being written.
#[tauri::command(async)]
#[specta::specta]
pub fn institution_suggest(
    desk: State<Desk>,
    text: String,
    country: Option<String>,
) -> Answer<Vec<InstitutionSuggestion>> {
    desk.with(|library| organisations::suggest(library, &text, country.as_deref()))
}
