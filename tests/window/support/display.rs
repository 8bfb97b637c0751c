//! A display of the test's own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual screen. It goes when this is dropped.
pub struct Display {
    server: Child,
    /// As in the environment variable DISPLAY.
    pub name: String,
}

impl Display {
    /// Starts one of this size. The server picks the number itself, so tests can run side by side.
    pub fn start((width, height): (u32, u32)) -> Display {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts (`cargo xtask setup --tests` installs it)");
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut number);
        }
        assert!(!number.trim().is_empty(), "Xvfb found no free display");
        let name = format!(":{}", number.trim());
        Display { server, name }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
