use flipchart_core::OpOutput;
use flipchart_core::workshops::{
    self, NewWorkshop, Objective, Signatory, Topic, Workshop, WorkshopEdit, WorkshopLine, WorkshopOrganisation,
};
use flipchart_desk::pictures;
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_list(desk: State<Desk>, query: String) -> Answer<Vec<WorkshopLine>> {
    desk.with(|library| workshops::list(library, &query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_get(desk: State<Desk>, uid: String) -> Answer<Workshop> {
    desk.with(|library| workshops::get(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_create(desk: State<Desk>, facts: NewWorkshop) -> Answer<OpOutput<String>> {
    desk.with(|library| workshops::create(library, &facts))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_edit(desk: State<Desk>, uid: String, edit: WorkshopEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| workshops::edit(library, &uid, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| workshops::remove(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_set_objectives(desk: State<Desk>, uid: String, list: Vec<Objective>) -> Answer<OpOutput<()>> {
    desk.with(|library| workshops::set_objectives(library, &uid, &list))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_set_topics(desk: State<Desk>, uid: String, list: Vec<Topic>) -> Answer<OpOutput<()>> {
    desk.with(|library| workshops::set_topics(library, &uid, &list))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_set_organisations(
    desk: State<Desk>,
    uid: String,
    list: Vec<WorkshopOrganisation>,
) -> Answer<OpOutput<()>> {
    desk.with(|library| workshops::set_organisations(library, &uid, &list))
}

#[tauri::command(async)]
#[specta::specta]
pub fn workshop_set_signatories(desk: State<Desk>, uid: String, list: Vec<Signatory>) -> Answer<OpOutput<()>> {
    desk.with(|library| workshops::set_signatories(library, &uid, &list))
}

/// Keeps a logo or a signature image; answers the SHA-256 it is known by.
#[tauri::command(async)]
#[specta::specta]
pub fn picture_keep(desk: State<Desk>, path: String) -> Answer<String> {
    desk.with(|library| pictures::keep(library, path.as_ref()))
}
