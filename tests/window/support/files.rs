//! Files on their way in and out: dropped, chosen, opened.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use super::App;

/// How soon a file dialog that has understood closes.
const DIALOG_ANSWERS: Duration = Duration::from_secs(2);

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
    /// Drops files on the window: emits the event that the shell emits when the system drops them.
    pub fn drop_files(&self, files: &[&Path]) {
        self.count_act();
        let paths: Vec<_> = files.iter().map(|file| absolute(file)).collect();
        let drop = "const [paths, done] = arguments;
            const emit = (event, payload) => window.__TAURI_INTERNALS__.invoke('plugin:event|emit_to', {
                target: { kind: 'Webview', label: 'main' }, event, payload });
            const position = { x: 600, y: 400 };
            emit('tauri://drag-enter', { paths, position })
                .then(() => emit('tauri://drag-drop', { paths, position }))
                .then(() => done(null), (error) => done(String(error)))";
        match self.driver.js_async(drop, &[json!(paths)]) {
            Ok(answer) if answer.is_null() => {}
            Ok(answer) => self.fail(&format!("drop: {answer}")),
            Err(refusal) => self.fail(&format!("drop: {refusal}")),
        }
    }

    /// Chooses a file in the system's file dialog, which `open` opens.
    pub fn choose_file(&self, file: &Path, open: impl FnOnce()) {
        self.answer_dialog(&absolute(file), open);
    }

    /// Names a file to write in the system's file dialog, which `open` opens.
    pub fn choose_target(&self, file: &Path, open: impl FnOnce()) {
        self.answer_dialog(file, open);
    }

    fn answer_dialog(&self, path: &Path, open: impl FnOnce()) {
        let path = path.display().to_string();
        let before = self.windows();
        open();
        self.count_act();
        let dialog = self.until("the file dialog opens", || {
            self.windows().into_iter().find(|window| !before.contains(window))
        });
        self.until("the file dialog closes", || {
            // The dialog takes a typed path once it has the keyboard; without a window manager on
            // this display it must be given it. While it still reads a folder it ignores keys.
            self.xdotool(&["windowfocus", "--sync", &dialog]);
            self.xdotool(&["key", "ctrl+l"]);
            self.xdotool(&["key", "ctrl+a"]);
            self.xdotool(&["type", "--delay", "4", &path]);
            self.xdotool(&["key", "Return"]);
            let asked = Instant::now();
            while self.windows().contains(&dialog) {
                if asked.elapsed() > DIALOG_ANSWERS {
                    return false;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
            true
        });
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

    /// The ids of all visible windows with a title.
    fn windows(&self) -> Vec<String> {
        self.xdotool(&["search", "--onlyvisible", "--name", "."])
    }

    fn xdotool(&self, arguments: &[&str]) -> Vec<String> {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display.name)
            .stderr(Stdio::null())
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
