use flipchart_desk::report;
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn report_export(desk: State<Desk>, workshop: String, path: String, language: Option<String>) -> Answer<()> {
    desk.with(|library| report::export(library, &workshop, path.as_ref(), language.as_deref()))
}
