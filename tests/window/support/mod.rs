//! Driving the real program in a test: an own display, an own home, the keyboard and the mouse.
//!
//! Needs Xvfb, WebKitWebDriver and, for the system's file chooser, xdotool.
#![allow(dead_code, unused_imports, reason = "each test binary uses its part")]

mod axe;
mod display;
mod driver;
mod element;
mod files;
mod keys;
mod locate;
mod measure;
mod picture;
mod start;
mod wait;

pub use axe::Violation;
pub use locate::Locator;
pub use start::Start;

use std::cell::Cell;
use std::path::PathBuf;

use display::Display;
use driver::Driver;
use serde_json::Value;

/// A running Flipchart. It ends, hard, when this is dropped.
pub struct App {
    driver: Driver,
    display: Display,
    how: Start,
    acts: Cell<usize>,
    /// A folder of this test alone, empty at the start. It stays for looking at afterwards.
    pub home: PathBuf,
}

impl App {
    /// Starts with a new library and an English interface. `name` is that of the test.
    pub fn start(name: &str) -> App {
        Start::new(name).open()
    }

    /// Ends the program as a power cut would and starts it again with the same home.
    pub fn restart(self) -> App {
        let how = self.how.clone();
        drop(self);
        how.open_again()
    }

    /// How many acts it took so far: clicks, drags, drops, files chosen, keys and chords pressed. Filling a field is
    /// none.
    pub fn acts(&self) -> usize {
        self.acts.get()
    }

    /// Counts one act.
    fn count_act(&self) {
        self.acts.set(self.acts.get() + 1);
    }

    /// Runs the body of a function in the page, with these arguments as `arguments[0]` and so on.
    pub fn js(&self, body: &str, arguments: &[Value]) -> Value {
        self.driver
            .js(body, arguments)
            .unwrap_or_else(|error| self.fail(&format!("JavaScript failed: {error}\n{body}")))
    }

    /// Errors, unhandled rejections and `console.error` in the page since its start was over.
    pub fn page_errors(&self) -> Vec<String> {
        serde_json::from_value(self.js("return window.__errors ?? []", &[])).unwrap_or_default()
    }

    /// Fails the test if the page reported an error.
    pub fn assert_no_page_errors(&self) {
        let errors = self.page_errors();
        if !errors.is_empty() {
            self.fail(&format!("the page reported errors:\n{}", errors.join("\n")));
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.leave_evidence();
        }
        self.driver.end();
    }
}
