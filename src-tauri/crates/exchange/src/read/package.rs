//! Zip containers: what is inside, and whether it is safe to open.

use std::io::{Cursor, ErrorKind, Read};

use zip::ZipArchive;

use super::{MAX_CELLS, MAX_UNPACKED, Refused, ods, xls, xlsx};
use crate::book::Workbook;

/// More parts than any real workbook has.
const MAX_PARTS: usize = 10_000;
/// Up to this size any ratio is fine: repetitive sheets do pack well.
const MODEST: u64 = 32 << 20;
/// Beyond [`MODEST`], the most that one packed byte may become.
const MAX_RATIO: u64 = 150;

/// How much of a part's beginning is looked at.
const HEAD: u64 = 64 << 10;

pub(super) type Package<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refused> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "truncated")?;
    if package.len() > MAX_PARTS {
        return Err("zip-bomb".into());
    }
    let names = names(&mut package)?;
    let has = |part: &str| names.iter().any(|name| name == part);
    if has("encryptedpackage") {
        Err("encrypted".into())
    } else if has("xl/workbook.bin") {
        weigh(&mut package, bytes.len() as u64)?;
        xls::read_xlsb(bytes)
    } else if has("xl/workbook.xml") || has("workbook.xml") {
        weigh(&mut package, bytes.len() as u64)?;
        xlsx::read(bytes, package)
    } else if has("content.xml") {
        weigh(&mut package, bytes.len() as u64)?;
        ods::read(package)
    } else {
        Err("not-a-spreadsheet".into())
    }
}

fn names(package: &mut Package<'_>) -> Result<Vec<String>, Refused> {
    (0..package.len())
        .map(|i| {
            let part = package.by_index_raw(i).map_err(|_| "truncated")?;
            if part.encrypted() {
                return Err("encrypted".into());
            }
            let name = part.name().map_err(|_| "truncated")?;
            Ok(name.replace('\\', "/").to_ascii_lowercase())
        })
        .collect()
}

/// Unpacks every part that a reader would open, into nothing, because declared sizes may lie. Finds bombs and damage before
/// any parser sees a byte.
fn weigh(package: &mut Package<'_>, packed: u64) -> Result<(), Refused> {
    let most = MAX_UNPACKED.min((packed * MAX_RATIO).max(MODEST));
    let mut left = most;
    for i in 0..package.len() {
        let part = package.by_index(i).map_err(|_| "truncated")?;
        let picture = part
            .name()
            .is_ok_and(|name| name.contains("media/") || name.starts_with("Pictures/"));
        if part.is_dir() || picture {
            continue;
        }
        if part.size() > left {
            return Err("zip-bomb".into());
        }
        let mut part = part.take(left + 1);
        let mut head = Vec::new();
        (&mut part).take(HEAD).read_to_end(&mut head).map_err(damaged)?;
        if boasts(&head) {
            return Err(Refused::at_most("too-large", "cells", MAX_CELLS));
        }
        let unpacked = head.len() as u64 + std::io::copy(&mut part, &mut std::io::sink()).map_err(damaged)?;
        left = left.checked_sub(unpacked).ok_or("zip-bomb")?;
    }
    Ok(())
}

/// Whether a table of texts says that it holds more of them than any file does: a parser would make room for all of them.
fn boasts(head: &[u8]) -> bool {
    const COUNT: &[u8] = b"uniqueCount";
    let starts = head
        .windows(COUNT.len())
        .enumerate()
        .filter(|(_, window)| *window == COUNT);
    starts.into_iter().any(|(at, _)| {
        let rest = head[at + COUNT.len()..]
            .iter()
            .skip_while(|b| !b.is_ascii_digit() && **b != b'>');
        let digits = rest
            .skip_while(|b| **b == b'0')
            .take_while(|b| b.is_ascii_digit())
            .count();
        digits > 7
    })
}

fn damaged(error: std::io::Error) -> Refused {
    match error.kind() {
        ErrorKind::OutOfMemory => "too-large".into(),
        _ => "truncated".into(),
    }
}

/// A part as text; the package has been weighed before.
pub(super) fn part(package: &mut Package<'_>, name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    package
        .by_name(name)
        .ok()?
        .take(MAX_UNPACKED)
        .read_to_end(&mut bytes)
        .ok()?;
    let text = encoding_rs::UTF_8.decode(&bytes).0;
    Some(text.into_owned())
}
