use std::path::Path;

use flipchart_core::workshops::Paper;
use flipchart_desk::Progress;
use flipchart_desk::pack::{self, MealLine, PackLayout, PackOptions, PackReport, PackSheet};
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, watching};
use crate::state::Desk;

/// The layouts of badges, and of labels, for that paper.
#[tauri::command(async)]
#[specta::specta]
pub fn pack_layouts(paper: Paper, language: String) -> (Vec<PackLayout>, Vec<PackLayout>) {
    pack::layouts(paper, &language)
}

/// Writes papers into a folder, or one of their own inside it when it holds other files; `job` is the name by which it can be cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn pack_write(
    desk: State<Desk>,
    workshop: String,
    sheets: Vec<PackSheet>,
    options: PackOptions,
    folder: String,
    job: String,
    progress: Channel<Progress>,
) -> Answer<PackReport> {
    watching(&desk, &job, &progress, |watch| {
        desk.with(|library| {
            let folder = pack::folder_in(library, &workshop, &options, Path::new(&folder))?;
            pack::write(library, &workshop, &sheets, &options, &folder, watch)
        })
    })
}

/// Who eats what, by meal.
#[tauri::command(async)]
#[specta::specta]
pub fn pack_meals(desk: State<Desk>, workshop: String) -> Answer<Vec<MealLine>> {
    desk.with(|library| pack::meals(library, &workshop, &PackOptions::default()))
}
