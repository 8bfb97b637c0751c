//! `cargo xtask run`: from a fresh clone to the sample workshop on the screen.

use std::env;

use crate::setup::{For, setup};
use crate::shell::{cargo, run as finish};
use crate::{Outcome, headless, ui};

/// Opens Flipchart with the sample workshop, or does the main job headless without a display.
pub fn run() -> Outcome {
    if !has_display() {
        eprintln!(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n\
             Doing the main job without one instead."
        );
        return headless::main_job();
    }
    setup(For::App)?;
    ui::build()?;
    finish(cargo(["run", "--bin", "flipchart", "--", "--sample"]))
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
