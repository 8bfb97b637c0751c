//! Flipchart, the desktop application.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]
fn main() {
    flipchart_app::run(std::time::Instant::now())
}
