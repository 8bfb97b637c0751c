//! Files on their way in and out: dropped, chosen, opened.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use super::App;

/// Notes its arguments, a line each, beside itself.
const RECORDER: &str = "#!/bin/sh\nprintf '%s\\n' \"$@\" >> \"${0%/*}/opened\"\n";

/// A PATH whose first folder holds stand-ins for the programs that open files.
pub fn path_with_recorder(home: &Path) -> OsString {
    let folder = home.join("bin");
    fs::create_dir_all(&folder).expect("a folder for stand-ins");
    for name in ["xdg-open", "gio", "kde-open"] {
        let file = folder.join(name);
        fs::write(&file, RECORDER).expect("a stand-in is written");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let runs = fs::Permissions::from_mode(0o755);
            fs::set_permissions(&file, runs).expect("a stand-in may run");
        }
    }
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths([folder].into_iter().chain(env::split_paths(&rest))).expect("a PATH")
}

impl App {
    /// Drops files on the window. They take the way they take in the program from its own event on.
    pub fn drop_files(&self, files: &[&Path]) {
        let paths: Vec<_> = files.iter().map(|file| absolute(file)).collect();
        self.until("the page takes dropped files", || {
            self.js("return typeof window.__flipchartTest?.drop === 'function'", &[]) == true
        });
        let drop = "const done = arguments[1];
            Promise.resolve(window.__flipchartTest.drop(arguments[0])).then(
                () => done(null), (error) => done(String(error)))";
        match self.driver.js_async(drop, &[json!(paths)]) {
            Ok(answer) if answer.is_null() => {}
            Ok(answer) => self.fail(&format!("drop: {answer}")),
            Err(refusal) => self.fail(&format!("drop: {refusal}")),
        }
    }

    /// Chooses a file in the system's file dialog, which is open or about to be.
    pub fn choose_file(&self, file: &Path) {
        let path = absolute(file).display().to_string();
        let dialog = self.until("the file dialog opens", || self.dialog());
        // The dialog takes a typed path once it has the keyboard; without a window manager on
        // this display it must be given it.
        self.xdotool(&["windowfocus", "--sync", &dialog]);
        self.xdotool(&["key", "--window", &dialog, "ctrl+l"]);
        self.xdotool(&["type", "--delay", "2", &path]);
        self.xdotool(&["key", "Return"]);
        self.until("the file dialog closes", || self.dialog().is_none());
    }

    /// What the program has asked the system to open: files and addresses, in order.
    pub fn opened(&self) -> Vec<String> {
        let record = fs::read_to_string(self.home.join("bin/opened")).unwrap_or_default();
        record.lines().map(str::to_owned).collect()
    }

    /// Waits until the program has asked the system to open something whose name ends so.
    pub fn wait_opened(&self, end: &str) -> String {
        self.until(&format!("the system is asked to open …{end}"), || {
            self.opened().into_iter().find(|name| name.ends_with(end))
        })
    }

    /// The window id of a visible dialog: the newest window that is not the first one.
    fn dialog(&self) -> Option<String> {
        let mut windows = self.xdotool(&["search", "--onlyvisible", "--name", "."]);
        let main = self.xdotool(&["search", "--onlyvisible", "--name", "^Flipchart"]);
        windows.retain(|window| !main.contains(window));
        windows.pop()
    }

    fn xdotool(&self, arguments: &[&str]) -> Vec<String> {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display.name)
            .output()
            .expect("xdotool runs (`cargo xtask setup --tests` installs it)");
        let text = String::from_utf8_lossy(&output.stdout);
        text.lines().map(str::to_owned).collect()
    }
}

fn absolute(file: &Path) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    assert!(path.is_file(), "{} is not there", path.display());
    path
}
