use flipchart_core::evaluation::{self, Answers, Asked};
use flipchart_core::forms::{self, Definition, EditedForm, Form, FormEdit, FormKind, FormLine, ReadyForm};
use flipchart_core::{Localized, OpOutput};
use flipchart_desk::forms::{self as desk_forms, FormPrint, ImportedForm};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn form_list(desk: State<Desk>, query: String) -> Answer<Vec<FormLine>> {
    desk.with(|library| forms::list(library, &query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_get(desk: State<Desk>, form: String, version: Option<u32>) -> Answer<Form> {
    desk.with(|library| forms::get(library, &form, version))
}

#[tauri::command(async)]
#[specta::specta]
pub fn forms_ready() -> Vec<ReadyForm> {
    forms::ready()
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_add(desk: State<Desk>, kind: FormKind, title: Localized) -> Answer<OpOutput<String>> {
    desk.with(|library| forms::add(library, kind, &title))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_add_definition(
    desk: State<Desk>,
    code: String,
    kind: FormKind,
    definition: Definition,
) -> Answer<OpOutput<String>> {
    desk.with(|library| forms::add_definition(library, &code, kind, &definition))
}

/// A ready form as a form of the library, about the modules of `workshop` or else of the curriculum.
#[tauri::command(async)]
#[specta::specta]
pub fn form_add_ready(desk: State<Desk>, key: String, workshop: Option<String>) -> Answer<OpOutput<String>> {
    desk.with(|library| forms::add_ready(library, &key, workshop.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_edit(desk: State<Desk>, form: String, edit: FormEdit) -> Answer<OpOutput<EditedForm>> {
    desk.with(|library| forms::edit(library, &form, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_copy(desk: State<Desk>, form: String) -> Answer<OpOutput<String>> {
    desk.with(|library| forms::copy(library, &form))
}

#[tauri::command(async)]
#[specta::specta]
pub fn forms_remove(desk: State<Desk>, forms: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| forms::remove(library, &forms))
}

/// What a form asks of somebody who has given some answers.
#[tauri::command(async)]
#[specta::specta]
pub fn form_asked(desk: State<Desk>, form: String, version: Option<u32>, answers: Answers) -> Answer<Asked> {
    desk.with(|library| evaluation::asked(library, &form, version, &answers))
}

/// Brings an XLSForm into the library.
#[tauri::command(async)]
#[specta::specta]
pub fn form_import(desk: State<Desk>, path: String) -> Answer<OpOutput<ImportedForm>> {
    desk.with(|library| desk_forms::import(library, path.as_ref()))
}

/// Writes a form as XLSForm.
#[tauri::command(async)]
#[specta::specta]
pub fn form_export(desk: State<Desk>, form: String, path: String) -> Answer<()> {
    desk.with(|library| desk_forms::export(library, &form, path.as_ref()))
}

/// Writes the pages of a form; its version is frozen by that.
#[tauri::command(async)]
#[specta::specta]
pub fn form_print(desk: State<Desk>, form: String, path: String, options: FormPrint) -> Answer<()> {
    desk.with(|library| desk_forms::print(library, &form, path.as_ref(), &options))
}
