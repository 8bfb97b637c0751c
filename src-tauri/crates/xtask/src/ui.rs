//! Building the interface only when something it is made of has changed.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::Outcome;
use crate::setup::modules_stamp;
use crate::shell::{npm, root, run};

/// What the interface is made of, relative to the root.
const SOURCES: [&str; 4] = ["ui", "assets/locales", "assets/fonts", "package-lock.json"];

/// What the placeholder page carries that stands in for an interface not built yet.
const PLACEHOLDER_MARK: &str = "ui-missing";

/// Builds `ui/dist` if it is missing or older than its sources.
pub fn build() -> Outcome {
    let built = root().join("ui/dist/index.html");
    let is_page = fs::read_to_string(&built).is_ok_and(|page| !page.contains(PLACEHOLDER_MARK));
    let newest = SOURCES.iter().filter_map(|source| newest(&root().join(source))).max();
    if is_page && changed(&built) >= newest {
        return Ok(());
    }
    run(npm(["run", "ui:build"]))
}

/// Whether `node_modules` is missing or older than the lock file.
pub fn modules_are_stale() -> bool {
    let installed = changed(&modules_stamp());
    installed.is_none() || installed < changed(&root().join("package-lock.json"))
}

/// When the newest file at or under `path` was changed, leaving out what tools write there.
fn newest(path: &Path) -> Option<SystemTime> {
    if !path.is_dir() {
        return changed(path);
    }
    fs::read_dir(path)
        .ok()?
        .flatten()
        .filter(|entry| !["dist", "node_modules"].contains(&&*entry.file_name().to_string_lossy()))
        .filter_map(|entry| newest(&entry.path()))
        .max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
