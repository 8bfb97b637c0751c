use flipchart_core::curriculum::{
    self, ActivityEdit, Found, ImportCounts, KeyDocument, Module, ModuleEdit, ModuleLine, Term,
};
use flipchart_core::{Localized, OpOutput};
use flipchart_desk::curriculum as files;
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn curriculum_list(desk: State<Desk>) -> Answer<Vec<ModuleLine>> {
    desk.with(|library| curriculum::list(library))
}

#[tauri::command(async)]
#[specta::specta]
pub fn module_get(desk: State<Desk>, uid: String) -> Answer<Module> {
    desk.with(|library| curriculum::get(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn module_add(desk: State<Desk>, title: Localized) -> Answer<OpOutput<String>> {
    desk.with(|library| curriculum::add_module(library, &title))
}

#[tauri::command(async)]
#[specta::specta]
pub fn module_edit(desk: State<Desk>, uid: String, edit: ModuleEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::edit_module(library, &uid, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn module_move(desk: State<Desk>, uid: String, before: Option<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::move_module(library, &uid, before.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn modules_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| curriculum::remove_modules(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn activity_add(desk: State<Desk>, module: String, facts: ActivityEdit) -> Answer<OpOutput<String>> {
    desk.with(|library| curriculum::add_activity(library, &module, &facts))
}

#[tauri::command(async)]
#[specta::specta]
pub fn activity_edit(desk: State<Desk>, uid: String, edit: ActivityEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::edit_activity(library, &uid, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn activity_move(desk: State<Desk>, uid: String, module: String, before: Option<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::move_activity(library, &uid, &module, before.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn activities_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| curriculum::remove_activities(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn handout_add(
    desk: State<Desk>,
    activity: String,
    path: String,
    language: Option<String>,
) -> Answer<OpOutput<String>> {
    desk.with(|library| files::attach(library, &activity, path.as_ref(), language.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn handout_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::remove_handout(library, &uid))
}

#[tauri::command(async)]
#[specta::specta]
pub fn glossary(desk: State<Desk>, language: String) -> Answer<Vec<Term>> {
    desk.with(|library| curriculum::terms(library, &language))
}

#[tauri::command(async)]
#[specta::specta]
pub fn term_add(desk: State<Desk>, term: Term) -> Answer<OpOutput<String>> {
    desk.with(|library| curriculum::add_term(library, &term))
}

#[tauri::command(async)]
#[specta::specta]
pub fn term_edit(desk: State<Desk>, term: Term) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::edit_term(library, &term))
}

#[tauri::command(async)]
#[specta::specta]
pub fn terms_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| curriculum::remove_terms(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn key_documents(desk: State<Desk>) -> Answer<Vec<KeyDocument>> {
    desk.with(|library| curriculum::documents(library))
}

#[tauri::command(async)]
#[specta::specta]
pub fn key_document_add(desk: State<Desk>, document: KeyDocument) -> Answer<OpOutput<String>> {
    desk.with(|library| curriculum::add_document(library, &document))
}

#[tauri::command(async)]
#[specta::specta]
pub fn key_document_edit(desk: State<Desk>, document: KeyDocument) -> Answer<OpOutput<()>> {
    desk.with(|library| curriculum::edit_document(library, &document))
}

#[tauri::command(async)]
#[specta::specta]
pub fn key_documents_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| curriculum::remove_documents(library, &uids))
}

/// Keeps a file as the text of a key document; without a path it is taken off.
#[tauri::command(async)]
#[specta::specta]
pub fn key_document_attach(desk: State<Desk>, uid: String, path: Option<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| files::attach_to_document(library, &uid, path.as_deref().map(AsRef::as_ref)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn curriculum_search(desk: State<Desk>, query: String, limit: u32) -> Answer<Vec<Found>> {
    desk.with(|library| curriculum::search(library, &query, limit))
}

/// Adds the curriculum that ships with the program.
#[tauri::command(async)]
#[specta::specta]
pub fn curriculum_load(desk: State<Desk>) -> Answer<OpOutput<ImportCounts>> {
    desk.with(curriculum::load_shipped)
}

#[tauri::command(async)]
#[specta::specta]
pub fn curriculum_export(desk: State<Desk>, path: String, modules: Vec<String>) -> Answer<()> {
    desk.with(|library| files::export(library, path.as_ref(), &modules))
}

#[tauri::command(async)]
#[specta::specta]
pub fn curriculum_import(desk: State<Desk>, path: String) -> Answer<OpOutput<ImportCounts>> {
    desk.with(|library| files::import(library, path.as_ref()))
}

/// Lays a kept file out for opening; answers where.
#[tauri::command(async)]
#[specta::specta]
pub fn kept_file(desk: State<Desk>, sha256: String, name: String) -> Answer<String> {
    desk.with(|library| {
        files::lay_out(library, &sha256, &name, &std::env::temp_dir()).map(|path| path.display().to_string())
    })
}
