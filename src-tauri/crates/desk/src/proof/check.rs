//! The check of a code that was typed, scanned, pasted, or that is in a file.

use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use flipchart_core::{Clock, Error, Library, Result};
use flipchart_signing::find::{self, FILE_CAP};
use flipchart_signing::{PREFIX, Reason, Trust, Verdict, verify};

use super::verdict::Checked;

/// The day by the clock, UTC; a code dated tomorrow passes, for the sake of time zones.
#[must_use]
pub fn today(clock: &dyn Clock) -> NaiveDate {
    clock.now().date_naive()
}

/// Whether a text begins as the code of a certificate does.
#[must_use]
pub fn is_code(text: &str) -> bool {
    let start = text.trim_start().get(..PREFIX.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
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

/// Judges every code in a file: text, PDF, photograph or scan. Without any, the one answer is that it is no certificate.
///
/// # Errors
/// `Io` when the file can't be read; a bad file is a verdict.
pub fn check_file(path: &Path, trust: &Trust, library: Option<&Library>, today: NaiveDate) -> Result<Vec<Checked>> {
    let file = std::fs::File::open(path).map_err(|e| Error::io(path, &e))?;
    let mut bytes = Vec::new();
    file.take(FILE_CAP as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| Error::io(path, &e))?;
    let none = |reason| Ok(vec![Checked::of(Verdict::NotACertificate { reason })]);
    if bytes.len() > FILE_CAP {
        return none(Reason::TooLong);
    }
    let codes = find::codes(&bytes);
    if codes.is_empty() {
        return none(if bytes.is_empty() {
            Reason::Empty
        } else {
            Reason::NoCode
        });
    }
    codes
        .iter()
        .map(|code| told(verify(code, trust, today), library))
        .collect()
}

fn told(verdict: Verdict, library: Option<&Library>) -> Result<Checked> {
    let checked = Checked::of(verdict);
    match library {
        Some(library) => checked.with_ledger(library),
        None => Ok(checked),
    }
}
