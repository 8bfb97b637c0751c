use flipchart_core::OpOutput;
use flipchart_core::groups::{self, GroupSettings, RuleKind, WorkshopGroups};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn groups_show(desk: State<Desk>, workshop: String) -> Answer<WorkshopGroups> {
    desk.with(|library| groups::show(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn groups_draw(
    desk: State<Desk>,
    workshop: String,
    name: String,
    settings: GroupSettings,
) -> Answer<OpOutput<String>> {
    desk.with(|library| groups::draw_new(library, &workshop, &name, &settings))
}

/// Who is pinned stays; earlier neighbours don't meet again where that can be.
#[tauri::command(async)]
#[specta::specta]
pub fn groups_redraw(desk: State<Desk>, set: String, settings: GroupSettings) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::redraw(library, &set, &settings))
}

/// To a group by its number, or out of the groups.
#[tauri::command(async)]
#[specta::specta]
pub fn groups_move(desk: State<Desk>, set: String, people: Vec<String>, number: Option<u32>) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::move_members(library, &set, &people, number))
}

#[tauri::command(async)]
#[specta::specta]
pub fn groups_pin(desk: State<Desk>, set: String, people: Vec<String>, pinned: bool) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::pin(library, &set, &people, pinned))
}

/// Who is in no group gets into the smallest that fits.
#[tauri::command(async)]
#[specta::specta]
pub fn groups_place_rest(desk: State<Desk>, set: String) -> Answer<OpOutput<u32>> {
    desk.with(|library| groups::place_rest(library, &set))
}

#[tauri::command(async)]
#[specta::specta]
pub fn groups_rename(desk: State<Desk>, set: String, name: String) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::rename(library, &set, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub fn group_rename(desk: State<Desk>, set: String, number: u32, name: String) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::rename_group(library, &set, number, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub fn groups_remove(desk: State<Desk>, sets: Vec<String>) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::remove(library, &sets))
}

#[tauri::command(async)]
#[specta::specta]
pub fn group_rule_add(
    desk: State<Desk>,
    workshop: String,
    kind: RuleKind,
    people: Vec<String>,
) -> Answer<OpOutput<String>> {
    desk.with(|library| groups::add_rule(library, &workshop, kind, &people))
}

#[tauri::command(async)]
#[specta::specta]
pub fn group_rule_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| groups::remove_rule(library, &uid))
}
