//! Pictures of the window.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::App;
use super::driver::Refusal;

impl App {
    /// Saves a picture of the page as `<name>.png` and returns its path: in the folder that the
    /// environment variable `FLIPCHART_PICTURES` names, or else in the test's own.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let folder = std::env::var_os("FLIPCHART_PICTURES").map_or_else(|| self.home.join("pictures"), PathBuf::from);
        let file = folder.join(format!("{name}.png"));
        let bytes = self
            .picture()
            .unwrap_or_else(|refusal| self.fail(&format!("no picture: {refusal}")));
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, bytes))
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        file
    }

    /// Makes the page this wide and high, in CSS pixels. The screen must be large enough.
    pub fn resize(&self, width: i64, height: i64) {
        let inner = || self.js("return [innerWidth, innerHeight]", &[]);
        let outer = self.driver.get("/window/rect").unwrap_or_default();
        let now = inner();
        let frame = |side: &str, index: usize| outer[side].as_i64().unwrap_or(0) - now[index].as_i64().unwrap_or(0);
        let size = json!({
            "x": 0, "y": 0,
            "width": width + frame("width", 0), "height": height + frame("height", 1),
        });
        if let Err(refusal) = self.driver.post("/window/rect", &size) {
            self.fail(&format!("resize: {refusal}"));
        }
        self.until(&format!("a page of {width} by {height}"), || {
            inner() == json!([width, height])
        });
    }

    /// The page as PNG.
    pub(super) fn picture(&self) -> Result<Vec<u8>, Refusal> {
        // The driver otherwise hands out the frame painted before the last change.
        let painted = "const done = arguments[0];
            document.fonts.ready.then(() =>
                requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
        self.driver.js_async(painted, &[])?;
        let picture = self.driver.get("/screenshot")?;
        Ok(from_base64(picture.as_str().unwrap_or_default()))
    }
}

fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut pending, mut bits) = (0_u32, 0);
    for symbol in text.bytes() {
        let six = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        pending = (pending << 6 | u32::from(six)) & 0x00ff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((pending >> bits & 0xff) as u8);
        }
    }
    bytes
}
