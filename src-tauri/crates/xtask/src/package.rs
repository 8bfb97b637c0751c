//! `cargo xtask package`: the installer for the system it runs on.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::notices::{self, NOTICES};
use crate::setup::{For, setup};
use crate::shell::{npm, root, run};
use crate::{Outcome, headless, ui};

/// Where Debian's policy wants a package to say whose work it is.
const COPYRIGHT: &str = "/usr/share/doc/flipchart/copyright";

/// Builds the installer with the command line and the notices of everything in it. The environment variable
/// `FLIPCHART_BUNDLES` names other kinds than this system's usual one, separated by commas.
pub fn package() -> Outcome {
    setup(For::App)?;
    ui::build()?;
    notices::notices()?;
    let overlay = root().join("target/package.conf.json");
    let contents = additions(&headless::build("flipchart-cli", &["--release"])?);
    fs::write(&overlay, contents.to_string()).map_err(|e| format!("{}: {e}", overlay.display()))?;
    let mut build = npm(["run", "tauri", "--", "build", "--bundles", &bundles(), "--config"]);
    build.arg(&overlay);
    run(build)?;
    println!("\nWritten to {}", root().join("target/release/bundle").display());
    Ok(())
}

fn bundles() -> String {
    let usual = match std::env::consts::OS {
        "windows" => "nsis",
        "macos" => "dmg",
        _ => "deb",
    };
    let chosen = std::env::var("FLIPCHART_BUNDLES").ok();
    chosen
        .filter(|kinds| !kinds.is_empty())
        .unwrap_or_else(|| usual.to_owned())
}

/// What the installer holds beside the app. Not in tauri.conf.json, because every build would then need these files,
/// which only packaging makes.
fn additions(cli: &Path) -> Value {
    let cli = cli.strip_prefix(root()).unwrap_or(cli);
    let cli_name = cli.file_name().unwrap_or_default().to_string_lossy();
    let cli_path = cli.to_string_lossy().replace('\\', "/");
    let mut resources = json!({NOTICES: "THIRD-PARTY.txt"});
    if cfg!(target_os = "linux") {
        let files = json!({COPYRIGHT: NOTICES, "/usr/bin/flipchart-cli": cli_path});
        return json!({"bundle": {"resources": resources, "linux": {
            "deb": {"files": files}, "rpm": {"files": files},
        }}});
    }
    resources[cli_path] = json!(cli_name);
    json!({"bundle": {"resources": resources}})
}
