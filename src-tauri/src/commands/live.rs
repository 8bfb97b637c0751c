use flipchart_core::Error;
use flipchart_core::certificates::Kind;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use super::Answer;

/// The window for the projector; the same page as the main one, opened at the live view.
const LABEL: &str = "live";

/// Opens the live view in a window of its own, on the second screen where there is one; one that is open comes to
/// the front.
#[tauri::command(async)]
#[specta::specta]
pub fn live_window(app: AppHandle, workshop: String) -> Answer<()> {
    show(&app, &format!("live={workshop}"))
}

/// The same window with the names that are called at the handing out of a kind of certificate.
#[tauri::command(async)]
#[specta::specta]
pub fn ceremony_window(app: AppHandle, workshop: String, kind: Kind) -> Answer<()> {
    show(&app, &format!("live={workshop}&names={}", kind.code()))
}

fn show(app: &AppHandle, what: &str) -> Answer<()> {
    let shown = match app.get_webview_window(LABEL) {
        Some(window) => turn_to(&window, what),
        None => open(app, what),
    };
    shown.map_err(|e| {
        Error::Io {
            path: LABEL.into(),
            code: "other",
            detail: e.to_string(),
        }
        .into()
    })
}

/// The projector shows one thing at a time: an open window turns to what is asked for.
fn turn_to(window: &WebviewWindow, what: &str) -> tauri::Result<()> {
    let mut page = window.url()?;
    if page.query() != Some(what) {
        page.set_query(Some(what));
        page.set_fragment(None);
        window.navigate(page)?;
    }
    window.set_focus()
}

/// Closes the window of the live view.
#[tauri::command(async)]
#[specta::specta]
pub fn live_close(app: AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A window that is going away anyway has nothing to refuse.
        let _ = window.close();
    }
}

fn open(app: &AppHandle, what: &str) -> tauri::Result<()> {
    let page = WebviewUrl::App(format!("index.html?{what}").into());
    let window = WebviewWindowBuilder::new(app, LABEL, page)
        .title("Flipchart")
        .inner_size(1280.0, 720.0)
        .build()?;
    let here = app
        .get_webview_window("main")
        .and_then(|w| w.current_monitor().ok().flatten());
    let other = window
        .available_monitors()?
        .into_iter()
        .find(|m| here.as_ref().is_some_and(|h| h.position() != m.position()));
    if let Some(screen) = other {
        window.set_position(*screen.position())?;
        window.set_fullscreen(true)?;
    }
    Ok(())
}
