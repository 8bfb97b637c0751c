use flipchart_core::OpOutput;
use flipchart_core::analysis::{self, BreakDown, By};
use flipchart_core::evaluation::{
    self, Answers, Difference, Entry, Occasion, OccasionEdit, OccasionKind, Pairing, Response, Tally, Theme,
    ThemedAnswer,
};
use flipchart_desk::followup::{self, FollowUpMails};
use flipchart_desk::forms::{ResponseFile, import_responses};
use flipchart_desk::results::{self, ResultsOptions, ResultsView};
use tauri::State;

use super::Answer;
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn occasions(desk: State<Desk>, workshop: String) -> Answer<Vec<Occasion>> {
    desk.with(|library| evaluation::occasions(library, &workshop))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_use(desk: State<Desk>, workshop: String, form: String) -> Answer<OpOutput<Vec<String>>> {
    desk.with(|library| evaluation::use_form(library, &workshop, &form))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_use_ready(desk: State<Desk>, workshop: String, key: String) -> Answer<OpOutput<Vec<String>>> {
    desk.with(|library| evaluation::use_ready(library, &workshop, &key))
}

#[tauri::command(async)]
#[specta::specta]
pub fn occasion_add(
    desk: State<Desk>,
    workshop: String,
    form: String,
    kind: OccasionKind,
    edit: OccasionEdit,
) -> Answer<OpOutput<String>> {
    desk.with(|library| evaluation::add_occasion(library, &workshop, &form, kind, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn occasion_edit(desk: State<Desk>, occasion: String, edit: OccasionEdit) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::edit_occasion(library, &occasion, &edit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn occasions_remove(desk: State<Desk>, occasions: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| evaluation::remove_occasions(library, &occasions))
}

#[tauri::command(async)]
#[specta::specta]
pub fn occasion_close(desk: State<Desk>, occasion: String, closed: bool) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::set_closed(library, &occasion, closed))
}

#[tauri::command(async)]
#[specta::specta]
pub fn responses(desk: State<Desk>, occasion: String) -> Answer<Vec<Response>> {
    desk.with(|library| evaluation::responses(library, &occasion))
}

#[tauri::command(async)]
#[specta::specta]
pub fn response_enter(desk: State<Desk>, occasion: String, entry: Entry) -> Answer<OpOutput<String>> {
    desk.with(|library| evaluation::enter(library, &occasion, &entry))
}

#[tauri::command(async)]
#[specta::specta]
pub fn response_enter_second(desk: State<Desk>, response: String, answers: Answers) -> Answer<OpOutput<Vec<String>>> {
    desk.with(|library| evaluation::enter_second(library, &response, &answers))
}

#[tauri::command(async)]
#[specta::specta]
pub fn response_differences(desk: State<Desk>, response: String) -> Answer<Vec<Difference>> {
    desk.with(|library| evaluation::differences(library, &response))
}

#[tauri::command(async)]
#[specta::specta]
pub fn response_settle(desk: State<Desk>, response: String, question: String, second: bool) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::settle(library, &response, &question, second))
}

#[tauri::command(async)]
#[specta::specta]
pub fn responses_remove(desk: State<Desk>, responses: Vec<String>) -> Answer<OpOutput<u32>> {
    desk.with(|library| evaluation::remove_responses(library, &responses))
}

#[tauri::command(async)]
#[specta::specta]
pub fn tally_get(desk: State<Desk>, occasion: String) -> Answer<Tally> {
    desk.with(|library| evaluation::tally(library, &occasion))
}

/// Counts of the same `run` are one step of undo.
#[tauri::command(async)]
#[specta::specta]
pub fn tally_set(
    desk: State<Desk>,
    occasion: String,
    question: String,
    choice: String,
    count: u32,
    run: Option<String>,
) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::set_tally(library, &occasion, &question, &choice, count, run.as_deref()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn pairing(desk: State<Desk>, workshop: String, form: String) -> Answer<Pairing> {
    desk.with(|library| evaluation::pairing(library, &workshop, &form))
}

#[tauri::command(async)]
#[specta::specta]
pub fn themes(desk: State<Desk>, workshop: String, form: String, question: String) -> Answer<Vec<Theme>> {
    desk.with(|library| evaluation::themes(library, &workshop, &form, &question))
}

#[tauri::command(async)]
#[specta::specta]
pub fn themed_answers(
    desk: State<Desk>,
    workshop: String,
    form: String,
    question: String,
) -> Answer<Vec<ThemedAnswer>> {
    desk.with(|library| evaluation::themed_answers(library, &workshop, &form, &question))
}

#[tauri::command(async)]
#[specta::specta]
pub fn theme_add(
    desk: State<Desk>,
    workshop: String,
    form: String,
    question: String,
    name: String,
) -> Answer<OpOutput<String>> {
    desk.with(|library| evaluation::add_theme(library, &workshop, &form, &question, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub fn theme_rename(desk: State<Desk>, theme: String, name: String) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::rename_theme(library, &theme, &name))
}

#[tauri::command(async)]
#[specta::specta]
pub fn theme_remove(desk: State<Desk>, theme: String) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::remove_theme(library, &theme))
}

#[tauri::command(async)]
#[specta::specta]
pub fn theme_mark(desk: State<Desk>, theme: String, response: String, on: bool) -> Answer<OpOutput<()>> {
    desk.with(|library| evaluation::mark_theme(library, &theme, &response, on))
}

/// Brings the responses of a file to an occasion.
#[tauri::command(async)]
#[specta::specta]
pub fn responses_import(desk: State<Desk>, occasion: String, path: String) -> Answer<OpOutput<ResponseFile>> {
    desk.with(|library| import_responses(library, &occasion, path.as_ref()))
}

/// What came of a form, in words and charts.
#[tauri::command(async)]
#[specta::specta]
pub fn results_show(desk: State<Desk>, workshop: String, form: String, options: ResultsOptions) -> Answer<ResultsView> {
    desk.with(|library| results::show(library, &workshop, &form, &options))
}

/// Writes results; the extension says how.
#[tauri::command(async)]
#[specta::specta]
pub fn results_export(
    desk: State<Desk>,
    workshop: String,
    form: String,
    path: String,
    options: ResultsOptions,
) -> Answer<()> {
    desk.with(|library| results::export(library, &workshop, &form, path.as_ref(), &options))
}

#[tauri::command(async)]
#[specta::specta]
pub fn form_break_down(desk: State<Desk>, workshop: String, form: String, by: By) -> Answer<BreakDown> {
    desk.with(|library| analysis::break_down(library, &workshop, &form, by))
}

/// Writes the e-mails of a follow-up into a new folder inside `folder`.
#[tauri::command(async)]
#[specta::specta]
pub fn follow_up_write(desk: State<Desk>, occasion: String, folder: String) -> Answer<FollowUpMails> {
    desk.with(|library| followup::write(library, &occasion, folder.as_ref()))
}
