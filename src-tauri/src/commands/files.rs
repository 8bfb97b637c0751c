use std::path::PathBuf;

use flipchart_core::Error;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use super::Answer;

/// A kind of file that can be chosen.
#[derive(serde::Deserialize, specta::Type)]
pub struct FileKind {
    /// Its name in the dialog.
    pub name: String,
    /// Extensions without the dot.
    pub extensions: Vec<String>,
}

/// The system's dialog for a file to read; nothing when it was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_file(app: AppHandle, title: String, kind: FileKind) -> Option<String> {
    let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
    let dialog = app.dialog().file().set_title(title).add_filter(kind.name, &extensions);
    dialog.blocking_pick_file().map(|path| path.to_string())
}

/// The system's dialog for a folder.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_folder(app: AppHandle, title: String) -> Option<String> {
    app.dialog()
        .file()
        .set_title(title)
        .blocking_pick_folder()
        .map(|path| path.to_string())
}

/// The system's dialog for a file to write, with a name proposed that every system takes.
#[tauri::command(async)]
#[specta::specta]
pub fn pick_target(app: AppHandle, title: String, name: String, kind: FileKind) -> Option<String> {
    let extensions: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
    let name = flipchart_desk::files::safe_name(&name, extensions.first().copied().unwrap_or("pdf"));
    let dialog = app
        .dialog()
        .file()
        .set_title(title)
        .set_file_name(name)
        .add_filter(kind.name, &extensions);
    dialog.blocking_save_file().map(|path| path.to_string())
}

/// Opens a file or a folder with the system's program for it.
#[tauri::command(async)]
#[specta::specta]
pub fn open_path(app: AppHandle, path: String) -> Answer<()> {
    let opened = app.opener().open_path(&path, None::<&str>);
    opened.map_err(|e| {
        Error::Io {
            path,
            code: "other",
            detail: e.to_string(),
        }
        .into()
    })
}

/// Shows a file in the system's file manager; where there is none to ask, opens the folder.
#[tauri::command(async)]
#[specta::specta]
pub fn show_in_folder(app: AppHandle, path: String) -> Answer<()> {
    if app.opener().reveal_item_in_dir(&path).is_ok() {
        return Ok(());
    }
    let folder = PathBuf::from(&path)
        .parent()
        .map_or(path, |dir| dir.display().to_string());
    open_path(app, folder)
}
