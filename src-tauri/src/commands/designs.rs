use std::path::Path;

use flipchart_core::OpOutput;
use flipchart_core::certificates::{self, CertificateTemplate, Design, DesignFor, Kind, TemplateEdit};
use flipchart_desk::certificates::{self as desk_certificates, ProgramText, SeriesState};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_templates(desk: State<Desk>) -> Answer<Vec<CertificateTemplate>> {
    desk.with(|library| certificates::templates(library))
}

/// What a kind of certificate prints with in a workshop.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_design(desk: State<Desk>, workshop: String, kind: Kind) -> Answer<DesignFor> {
    desk.with(|library| certificates::design_for(library, &workshop, kind))
}

/// Changes what a kind prints with in a workshop; with `copy_as` the workshop gets a copy of that name first.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_design_change(
    desk: State<Desk>,
    workshop: String,
    kind: Kind,
    design: Design,
    copy_as: Option<String>,
) -> Answer<OpOutput<String>> {
    desk.with(|library| certificates::change_design(library, &workshop, kind, &design, copy_as.as_deref()))
}

/// What the program writes by itself in a language: what a text of one's own takes the place of.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_program_texts(
    desk: State<Desk>,
    workshop: String,
    kind: Kind,
    language: String,
) -> Answer<Vec<ProgramText>> {
    desk.with(|library| desk_certificates::program_texts(library, &workshop, kind, &language))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_template_copy(desk: State<Desk>, key: String, name: String) -> Answer<OpOutput<String>> {
    desk.with(|library| certificates::copy_template(library, &key, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_template_edit(desk: State<Desk>, key: String, change: TemplateEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::edit_template(library, &key, &change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_template_remove(desk: State<Desk>, key: String) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::remove_template(library, &key))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_template_export(desk: State<Desk>, key: String, path: String) -> Answer<()> {
    desk.with(|library| desk_certificates::export_template(library, &key, Path::new(&path)))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_template_import(desk: State<Desk>, path: String) -> Answer<OpOutput<String>> {
    desk.with(|library| desk_certificates::import_template(library, Path::new(&path)))
}

/// How the numbers of a workshop are made, which come next, and what is missing.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_series(desk: State<Desk>, workshop: String) -> Answer<SeriesState> {
    desk.with(|library| desk_certificates::series(library, &workshop))
}

/// The pattern of the library; that of a workshop is one of its facts.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_series_edit(desk: State<Desk>, pattern: String) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::set_pattern(library, &pattern))
}

/// The first number of a pattern that is being typed.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_series_preview(desk: State<Desk>, workshop: String, kind: Kind, pattern: String) -> Answer<String> {
    desk.with(|library| desk_certificates::pattern_preview(library, &workshop, kind, &pattern))
}

/// Counts set aside for this laptop (`here`) or for another.
#[tauri::command(async)]
#[specta::specta]
pub fn certificate_series_reserve(
    desk: State<Desk>,
    workshop: String,
    kind: Kind,
    first: u32,
    last: u32,
    here: bool,
) -> Answer<OpOutput<String>> {
    desk.with(|library| desk_certificates::reserve(library, &workshop, kind, first, last, here))
}

#[tauri::command(async)]
#[specta::specta]
pub fn certificate_series_release(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| certificates::release(library, &uid))
}
