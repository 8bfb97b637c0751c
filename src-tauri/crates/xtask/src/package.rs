//! `cargo xtask package`: the installer for the system it runs on.

use std::fs;

use serde_json::json;

use crate::notices::{self, NOTICES};
use crate::setup::{For, setup};
use crate::shell::{command, root, run};
use crate::{Outcome, ui};

/// Where Debian's policy wants a package to say whose work it is.
const DEBIAN_COPYRIGHT: &str = "/usr/share/doc/flipchart/copyright";

/// Builds the installer with the notices of everything in it. The environment variable
/// `FLIPCHART_BUNDLES` names other kinds than this system's usual one, separated by commas.
pub fn package() -> Outcome {
    setup(For::App)?;
    ui::build()?;
    notices::notices()?;
    let bundles = match std::env::var("FLIPCHART_BUNDLES") {
        Ok(chosen) if !chosen.is_empty() => chosen,
        _ if cfg!(windows) => "nsis".to_owned(),
        _ if cfg!(target_os = "macos") => "dmg".to_owned(),
        _ => "deb".to_owned(),
    };
    // Only here, because every other build would otherwise need the generated file too.
    let overlay = root().join("target/package.conf.json");
    let additions = json!({"bundle": {
        "resources": {NOTICES: "THIRD-PARTY.txt"},
        "linux": {
            "deb": {"files": {DEBIAN_COPYRIGHT: NOTICES}},
            "rpm": {"files": {DEBIAN_COPYRIGHT: NOTICES}},
        },
    }});
    fs::write(&overlay, additions.to_string()).map_err(|e| format!("{}: {e}", overlay.display()))?;
    let mut build = command("npx");
    build.args(["tauri", "build", "--bundles", &bundles, "--config"]);
    build.arg(&overlay);
    run(build)?;
    println!("\nWritten to {}", root().join("target/release/bundle").display());
    Ok(())
}
