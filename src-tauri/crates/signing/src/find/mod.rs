//! Codes and credentials in any file that somebody drops: text, PDF, photograph, the picture of a digital badge. Foreign formats
//! are read under limits, and where a parser of somebody else panics, nothing was found.

mod pdf;
mod picture;
mod text;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::badge;

/// Largest file that is looked at, in bytes.
pub const FILE_CAP: usize = 64 << 20;
/// How long an answer is waited for. A photograph takes a fraction of a second; a picture made to keep the readers of QR
/// codes busy would take minutes.
// Tests run in a slow build and beside many others.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 12 });
/// Most codes of one file.
pub const FOUND_CAP: usize = 5000;

/// Every code and credential in a file, in its order and each once, ready for [`crate::verify`]; empty when there is none.
/// Also returns what only looks like a code, so that it can be told that it is altered.
#[must_use]
pub fn codes(bytes: &[u8]) -> Vec<String> {
    if bytes.len() > FILE_CAP {
        return Vec::new();
    }
    let mut found = in_time(bytes.to_vec());
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|code| seen.insert(code.clone()));
    found.truncate(FOUND_CAP);
    found
}

/// Looks on a thread of its own, which is left to itself when it takes too long: nothing was found then. A reader can't be
/// stopped in the midst of a picture, but after that the thread ends.
fn in_time(bytes: Vec<u8>) -> Vec<String> {
    let (tell, told) = mpsc::channel();
    // What was found by then is answered in time.
    let end = Instant::now() + PATIENCE * 3 / 4;
    thread::spawn(move || {
        let found = catch_unwind(AssertUnwindSafe(|| look(&bytes, end))).unwrap_or_default();
        // Nobody may be waiting any more.
        let _ = tell.send(found);
    });
    told.recv_timeout(PATIENCE).unwrap_or_default()
}

fn look(bytes: &[u8], end: Instant) -> Vec<String> {
    let beginning = &bytes[..bytes.len().min(1024)];
    if picture::is_picture(bytes) {
        let carried = badge::unbake(bytes).ok().filter(|text| badge::is_like(text));
        carried.into_iter().chain(picture::codes(bytes, end)).collect()
    } else if beginning.windows(5).any(|window| window == b"%PDF-") {
        pdf::codes(bytes, end)
    } else {
        text::codes(&decoded(bytes))
    }
}

/// UTF-8, or UTF-16 as Windows' editor writes it; what is neither keeps its ASCII, and a code is nothing else.
fn decoded(bytes: &[u8]) -> String {
    let units = |of: fn([u8; 2]) -> u16| -> String {
        let units = bytes[2..].chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        char::decode_utf16(units)
            .map(|unit| unit.unwrap_or('\u{fffd}'))
            .collect()
    };
    match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}
