use flipchart_core::OpOutput;
use flipchart_core::people::twice::{self, TwinRecord, Twins};
use flipchart_core::people::{self, Mapping, MergedPerson, ParticipantField, PersonFile};
use flipchart_desk::Progress;
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, watching};
use crate::state::Desk;

#[tauri::command(async)]
#[specta::specta]
pub fn person_file(desk: State<Desk>, person: String) -> Answer<PersonFile> {
    desk.with(|library| people::person(library, &person))
}

/// Records that may be the same person as this one.
#[tauri::command(async)]
#[specta::specta]
pub fn person_twins(desk: State<Desk>, person: String) -> Answer<Vec<Twins>> {
    // The library is free for other commands while the records are compared.
    let records = desk.with(|library| twice::records(library))?;
    Ok(records.twins(Some(&person), &mut |_, _| true)?)
}

/// Two records side by side, also when nothing about them is alike.
#[tauri::command(async)]
#[specta::specta]
pub fn people_pair(desk: State<Desk>, one: String, other: String) -> Answer<Twins> {
    desk.with(|library| twice::pair(library, &one, &other))
}

/// Who was said to be somebody else than this person.
#[tauri::command(async)]
#[specta::specta]
pub fn person_apart(desk: State<Desk>, person: String) -> Answer<Vec<TwinRecord>> {
    desk.with(|library| twice::apart_of(library, &person))
}

/// Pairs of records that may be one person; `job` is the name by which the search can be cancelled.
#[tauri::command(async)]
#[specta::specta]
pub fn people_twins(desk: State<Desk>, job: String, progress: Channel<Progress>) -> Answer<Vec<Twins>> {
    // The library is free for other commands while the records are compared.
    let records = desk.with(|library| twice::records(library))?;
    watching(&desk, &job, &progress, |watch| {
        Ok(records.twins(None, &mut |done, total| watch(Progress { done, total }).is_continue())?)
    })
}

/// Merges `other` into `keep`; `take` names the facts in which the other record is right.
#[tauri::command(async)]
#[specta::specta]
pub fn people_merge(
    desk: State<Desk>,
    keep: String,
    other: String,
    take: Vec<ParticipantField>,
) -> Answer<OpOutput<MergedPerson>> {
    desk.with(|library| people::merge(library, &keep, &other, &take))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_keep_apart(desk: State<Desk>, one: String, other: String, apart: bool) -> Answer<OpOutput<()>> {
    desk.with(|library| twice::keep_apart(library, &one, &other, apart))
}

#[tauri::command(async)]
#[specta::specta]
pub fn mappings(desk: State<Desk>) -> Answer<Vec<Mapping>> {
    desk.with(|library| people::mappings(library))
}

#[tauri::command(async)]
#[specta::specta]
pub fn mapping_remove(desk: State<Desk>, uid: String) -> Answer<OpOutput<()>> {
    desk.with(|library| people::remove_mapping(library, &uid))
}
