//! The check of a code that was typed, scanned, pasted, or that is in a file.

use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use flipchart_core::{Clock, Error, Library, Result};
use flipchart_signing::find::{self, FILE_CAP};
use flipchart_signing::{PREFIX, Trust, Verdict, badge, verify};

use super::verdict::Checked;

/// The day by the clock, UTC; a code dated tomorrow passes, for the sake of time zones.
#[must_use]
pub fn today(clock: &dyn Clock) -> NaiveDate {
    clock.now().date_naive()
}

/// Whether a text begins as the code of a certificate does, or may be its credential.
#[must_use]
pub fn is_code(text: &str) -> bool {
    let start = text.trim_start().get(..PREFIX.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(PREFIX)) || badge::is_like(text.trim())
}

/// Judges a text: a code, or words with a code among them. With a library, what its own ledger knows is told as well.
///
/// # Errors
/// Only what SQLite refuses; a bad text is a verdict.
pub fn check_text(text: &str, trust: &Trust, library: Option<&Library>, today: NaiveDate) -> Result<Checked> {
    let verdict = match verify(text, trust, today) {
        Verdict::NotACertificate { reason } if !text.is_empty() => find::codes(text.as_bytes())
            .first()
            .map_or(Verdict::NotACertificate { reason }, |code| verify(code, trust, today)),
        verdict => verdict,
    };
    told(verdict, library)
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Codes, or what looks like them, in their order.
    Codes(Vec<String>),
    /// None, and why, as the texts of the check page name it.
    Nothing(&'static str),
}

/// Looks for codes in a file: text, PDF, photograph or scan. Needs no library, so that nobody waits for it.
///
/// # Errors
/// `Io` when the file can't be read; a bad file only holds nothing.
pub fn codes_in(path: &Path) -> Result<Found> {
    let file = std::fs::File::open(path).map_err(|e| Error::io(path, &e))?;
    let mut bytes = Vec::new();
    file.take(FILE_CAP as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| Error::io(path, &e))?;
    if bytes.len() > FILE_CAP {
        return Ok(Found::Nothing("too_long"));
    }
    let codes = find::codes(&bytes);
    Ok(match bytes.as_slice() {
        _ if !codes.is_empty() => Found::Codes(codes),
        [] => Found::Nothing("empty"),
        [b'%', b'P', b'D', b'F', ..] => Found::Nothing("pdf"),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, ..] | [b'R', b'I', b'F', b'F', ..] => Found::Nothing("picture"),
        _ => Found::Nothing("no_code"),
    })
}

/// Judges what was found in a file. Without any code, the one answer is that it is no certificate. A certificate that is in
/// it twice, as a code and as a credential, is told once; when the two disagree, both are told.
///
/// # Errors
/// Only what SQLite refuses.
pub fn check_codes(found: &Found, trust: &Trust, library: Option<&Library>, today: NaiveDate) -> Result<Vec<Checked>> {
    match found {
        Found::Nothing(reason) => Ok(vec![Checked::nothing(reason)]),
        Found::Codes(codes) => {
            let mut all: Vec<Checked> = Vec::new();
            for code in codes {
                let one = told(verify(code, trust, today), library)?;
                match all.iter_mut().find(|other| other.is_same(&one)) {
                    None => all.push(one),
                    Some(other) if other.place().is_empty() => *other = one,
                    Some(_) => {}
                }
            }
            Ok(all)
        }
    }
}

fn told(verdict: Verdict, library: Option<&Library>) -> Result<Checked> {
    let checked = Checked::of(&verdict);
    match library {
        Some(library) => checked.with_ledger(library),
        None => Ok(checked),
    }
}
