//! Waiting for what should come, and saying what was there instead.

use std::time::{Duration, Instant};

use super::App;

/// How long anything may take. Generous, for a busy machine; nothing waits longer than it must.
const DEADLINE: Duration = Duration::from_secs(20);

/// The pause between two looks.
const PAUSE: Duration = Duration::from_millis(20);

/// What a condition that is waited for comes to: `bool`, or a value with the first `Some`.
pub trait Awaited {
    type Value;
    fn arrived(self) -> Option<Self::Value>;
}

impl Awaited for bool {
    type Value = ();
    fn arrived(self) -> Option<()> {
        self.then_some(())
    }
}

impl<T> Awaited for Option<T> {
    type Value = T;
    fn arrived(self) -> Option<T> {
        self
    }
}

impl App {
    /// Looks until `condition` holds, and returns its value. `what` completes "waited for".
    pub fn until<A: Awaited>(&self, what: &str, mut condition: impl FnMut() -> A) -> A::Value {
        self.poll(|| condition().arrived().ok_or_else(|| format!("waited for: {what}")))
    }

    /// Tries until it succeeds; the last failure is the one that is told.
    pub(super) fn poll<T>(&self, mut attempt: impl FnMut() -> Result<T, String>) -> T {
        let started = Instant::now();
        loop {
            match attempt() {
                Ok(value) => return value,
                Err(why) if started.elapsed() > DEADLINE => self.fail(&why),
                Err(_) => std::thread::sleep(PAUSE),
            }
        }
    }

    /// Fails the test with `why`, and with what the window shows.
    pub fn fail(&self, why: &str) -> ! {
        panic!("{why}\nThe window says:\n{}", self.outline());
    }

    /// The visible text of the page, for messages.
    fn outline(&self) -> String {
        let text = self.driver.js("return document.body.innerText", &[]);
        let text = text.unwrap_or_default();
        let lines = text.as_str().unwrap_or("(nothing: the page does not answer)").lines();
        lines
            .filter(|line| !line.trim().is_empty())
            .take(60)
            .map(|line| format!("    {line}\n"))
            .collect()
    }

    /// Puts a picture of the window and the errors of the page beside the test's other files.
    pub(super) fn leave_evidence(&self) {
        let picture = self.home.join("failure.png");
        if let Ok(bytes) = self.picture() {
            let _ = std::fs::write(&picture, bytes);
            eprintln!("Picture of the window: {}", picture.display());
        }
        if let Ok(errors) = self.driver.js("return (window.__errors ?? []).join('\\n')", &[]) {
            match errors.as_str() {
                None | Some("") => {}
                Some(errors) => eprintln!("Errors of the page:\n{errors}"),
            }
        }
    }
}
