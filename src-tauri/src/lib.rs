//! The desktop shell: a window around the library. No rule and no SQL lives here.

pub mod bridge;
mod commands;
mod error;
mod pages;
mod state;

use std::sync::atomic::AtomicBool;
use std::time::Instant;

use flipchart_core::storage::location;
use tauri::Manager;

/// Facts about this start that commands tell the page.
pub struct Start {
    begun: Instant,
    args: Vec<String>,
    sample_shown: AtomicBool,
}

/// Opens the window and stays until it is closed.
///
/// # Panics
/// When the system has no web view to open a window with.
pub fn run(begun: Instant) {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut builder = tauri::Builder::default();
    // A library of its own is a window of its own: only the usual library is opened once.
    let named = state::named_library(&args);
    if named.is_none() && std::env::var_os("FLIPCHART_LIBRARY").is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                let _ = window.unminimize();
                let _ = window.set_focus();
            }
        }));
    }
    let bridge = bridge::builder();
    builder
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .register_asynchronous_uri_scheme_protocol("page", |context, request, responder| {
            let app = context.app_handle().clone();
            std::thread::spawn(move || responder.respond(pages::answer(&app, &request)));
        })
        .invoke_handler(bridge.invoke_handler())
        .setup(move |app| {
            app.manage(state::Desk::open(named.unwrap_or_else(location::default_library)));
            app.manage(Start {
                begun,
                args,
                sample_shown: AtomicBool::new(false),
            });
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the system's web view is needed to open the window");
}
