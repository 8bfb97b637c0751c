//! How the program is started for a test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::App;
use super::display::Display;
use super::driver::Driver;
use super::files;

/// The size most screens are designed for.
const SIZE: (u32, u32) = (1280, 720);

/// Collects what goes wrong in the page from now on.
const WATCH: &str = r"
    if (window.__errors) return;
    const errors = (window.__errors = []);
    addEventListener('error', (e) => errors.push(`${e.message} (${e.filename}:${e.lineno})`));
    addEventListener('unhandledrejection', (e) => errors.push(`unhandled: ${e.reason} ${e.reason?.stack ?? ''}`));
    const say = console.error;
    console.error = (...what) => { errors.push(what.map(String).join(' ')); say(...what); };
";

/// What a test asks for before the program opens.
#[derive(Clone)]
pub struct Start {
    name: String,
    language: String,
    size: (u32, u32),
    arguments: Vec<String>,
    variables: Vec<(String, String)>,
}

impl Start {
    /// English, 1280 by 720, no arguments. `name` is that of the test, and of its folder.
    pub fn new(name: &str) -> Start {
        Start {
            name: name.to_owned(),
            language: "en".to_owned(),
            size: SIZE,
            arguments: Vec::new(),
            variables: Vec::new(),
        }
    }

    /// The language of the interface.
    pub fn language(mut self, language: &str) -> Start {
        self.language = language.to_owned();
        self
    }

    /// The size of the screen in pixels.
    pub fn size(mut self, width: u32, height: u32) -> Start {
        self.size = (width, height);
        self
    }

    /// A desktop whose windows are dark.
    pub fn dark(self) -> Start {
        self.variable("GTK_THEME", "Adwaita:dark")
    }

    /// One more argument of the program.
    pub fn argument(mut self, argument: &str) -> Start {
        self.arguments.push(argument.to_owned());
        self
    }

    /// One more environment variable; it wins over those that are set anyway.
    pub fn variable(mut self, name: &str, value: &str) -> Start {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The folder of the test, before the program opens: a place to put a library into.
    /// `open` empties it; use `open_again` after preparing it.
    pub fn home(&self) -> PathBuf {
        Path::new(env!("CARGO_TARGET_TMPDIR")).join("window").join(&self.name)
    }

    /// The library the program will open.
    pub fn library(&self) -> PathBuf {
        self.home().join("library.fliplib")
    }

    /// Opens the program in an empty home.
    pub fn open(self) -> App {
        match fs::remove_dir_all(self.home()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                panic!("{}: {error}", self.home().display())
            }
            _ => self.open_again(),
        }
    }

    /// Opens the program in the home as it is.
    pub fn open_again(self) -> App {
        let home = self.home();
        fs::create_dir_all(&home).expect("a folder for the test");
        let display = Display::start(self.size);
        let program = env!("CARGO_BIN_EXE_flipchart");
        let driver = Driver::start(program, &self.arguments, self.environment(&display));
        let app = App {
            driver,
            display,
            how: self,
            acts: Default::default(),
            home,
        };
        app.until("the page is loaded", || {
            app.driver
                .js("return document.readyState === 'complete'", &[])
                .is_ok_and(|v| v == true)
        });
        app.js(WATCH, &[]);
        app
    }

    fn environment(&self, display: &Display) -> Command {
        let home = self.home();
        let mut command = Command::new("WebKitWebDriver");
        command
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            // There is no bus here for accessibility and settings: not worth warnings each time.
            .env("NO_AT_BRIDGE", "1")
            .env("GSETTINGS_BACKEND", "memory")
            .env("FLIPCHART_LIBRARY", self.library())
            .env("FLIPCHART_LANG", &self.language)
            .env("PATH", files::path_with_recorder(&home))
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        for (name, folder) in [
            // Documents are put where they would be for a user, and none of an earlier run may lie there.
            ("HOME", "home"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            // Where the session bus of the desktop would be found even without its address.
            ("XDG_RUNTIME_DIR", "runtime"),
        ] {
            let folder = home.join("xdg").join(folder);
            fs::create_dir_all(&folder).expect("a folder of the test's home");
            command.env(name, folder);
        }
        // Nothing of the desktop that the tests are started from may be reached.
        for name in [
            "WAYLAND_DISPLAY",
            "DBUS_SESSION_BUS_ADDRESS",
            "XDG_CURRENT_DESKTOP",
            "BROWSER",
        ] {
            command.env_remove(name);
        }
        command
    }
}
