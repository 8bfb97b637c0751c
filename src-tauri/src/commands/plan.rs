use flipchart_core::plan::{self, BlockDraft, BlockEdit, DayEdit, Lead, Place, Plan, TemplateLine};
use flipchart_core::{Localized, OpOutput};
use flipchart_desk::plan::{self as papers, PlanOptions};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn plan_show(desk: State<Desk>, workshop: String) -> Answer<Plan> {
    desk.with(|library| plan::show(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_add(desk: State<Desk>, place: Place, draft: BlockDraft) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::add(library, &place, &draft))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_add_activity(desk: State<Desk>, place: Place, activity: String) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::add_activity(library, &place, &activity))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_edit(desk: State<Desk>, uid: String, edit: BlockEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::edit(library, &uid, &edit))
}

/// Longer or shorter; presses of the same `run` are one step of undo.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_retime(desk: State<Desk>, uids: Vec<String>, minutes: i32, run: Option<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::retime(library, &uids, minutes, run.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_move(desk: State<Desk>, uids: Vec<String>, place: Place) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::move_to(library, &uids, &place))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_remove(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| plan::remove(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_split(desk: State<Desk>, uid: String, first: i32) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::split(library, &uid, first))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_merge(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::merge(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_parallel(desk: State<Desk>, uids: Vec<String>) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::make_parallel(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_track_add(desk: State<Desk>, parallel: String) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::add_track(library, &parallel))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_track_remove(desk: State<Desk>, parallel: String, track: u32) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::remove_track(library, &parallel, track))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_track_rename(desk: State<Desk>, parallel: String, track: u32, title: Localized) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::rename_track(library, &parallel, track, &title))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_leads(desk: State<Desk>, uids: Vec<String>, leads: Vec<Lead>) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::set_leads(library, &uids, &leads))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_objectives(desk: State<Desk>, uid: String, objectives: Vec<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::set_objectives(library, &uid, &objectives))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_day_add(desk: State<Desk>, workshop: String, date: String) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::add_day(library, &workshop, &date))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_day_edit(desk: State<Desk>, uid: String, edit: DayEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::edit_day(library, &uid, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_day_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::remove_day(library, &uid))
}

/// Blocks as the clipboard holds them.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_copy(desk: State<Desk>, uids: Vec<String>) -> Answer<Vec<BlockDraft>> {
    desk.with(|library| plan::drafts_of(library, &uids))
}

#[tauri::command(async)]
#[specta::specta]
pub fn plan_paste(desk: State<Desk>, place: Place, drafts: Vec<BlockDraft>) -> Answer<OpOutput<Vec<String>>> {
    desk.with(|library| plan::paste(library, &place, &drafts))
}

/// Blocks read from a table pasted from Word or Excel.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_from_text(text: String, language: String) -> Vec<BlockDraft> {
    plan::blocks_from_text(&text, &language)
}

#[tauri::command(async)]
#[specta::specta]
pub fn templates(desk: State<Desk>) -> Answer<Vec<TemplateLine>> {
    desk.with(|library| plan::templates(library))
}

#[tauri::command(async)]
#[specta::specta]
pub fn template_apply(desk: State<Desk>, workshop: String, template: String) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::apply(library, &workshop, &template))
}

#[tauri::command(async)]
#[specta::specta]
pub fn template_save(desk: State<Desk>, workshop: String, name: Localized) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::save_template(library, &workshop, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub fn template_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| plan::remove_template(library, &uid))
}

/// A new workshop with the facts and the plan of another.
#[tauri::command(async)]
#[specta::specta]
pub fn workshop_copy(desk: State<Desk>, workshop: String, title: String, start: String) -> Answer<OpOutput<String>> {
    desk.with(|library| plan::copy_workshop(library, &workshop, &title, &start))
}

/// The extension says how: pdf, docx, xlsx or ics.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_export(desk: State<Desk>, workshop: String, path: String, options: PlanOptions) -> Answer<()> {
    desk.with(|library| papers::export(library, &workshop, path.as_ref(), &options))
}
