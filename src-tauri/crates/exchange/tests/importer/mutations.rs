//! Files broken in ways nobody thought of: thousands of seeded mutations of every list, none of which may panic, hang or
//! lose a row.

use std::io::{Cursor, Read, Write};
use std::path::Path;

use flipchart_exchange::{candidates, detect, read};

use crate::describe;

/// Mutations per file; a fuzzer goes further (see `fuzz/`).
const ROUNDS: u64 = 60;

/// SplitMix64: the same mutations on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }
}

fn mutate(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(out.len());
        match dice.roll(6) {
            0 if !out.is_empty() => out[at] ^= 1 << dice.roll(8),
            1 if !out.is_empty() => out[at] = [0, 0xFF, b'"', b';', b'<', b'='][dice.roll(6)],
            2 => out.truncate(at),
            3 => {
                let end = (at + dice.roll(64)).min(out.len());
                out.drain(at..end);
            }
            4 => {
                let end = (at + dice.roll(64)).min(out.len());
                let copy = out[at..end].to_vec();
                let to = dice.roll(out.len() + 1);
                out.splice(to..to, copy);
            }
            _ => out.insert(at, dice.roll(256) as u8),
        }
    }
    out
}

#[test]
fn a_broken_file_is_refused_or_read_and_never_crashes() {
    let mut refused = 0;
    let mut read_well = 0;
    for (seed, name) in (1..).zip(describe::names()) {
        let bytes = std::fs::read(describe::files().join(&name)).unwrap();
        // The bomb costs its unpacking each time and teaches nothing new.
        if bytes.is_empty() || name.starts_with("bomb") {
            continue;
        }
        for round in 0..ROUNDS {
            let mut dice = Dice(seed << 32 | round);
            let broken = mutate(&bytes, &mut dice);
            let book = match read(Path::new(&name), &broken) {
                Ok(book) => book,
                Err(error) => {
                    assert_ne!(error.code(), "unreadable-crashed", "{name} round {round}");
                    refused += 1;
                    continue;
                }
            };
            let Ok(found) = detect(&book, None) else { continue };
            let sheet = book.sheets.iter().find(|sheet| sheet.name == found.sheet).unwrap();
            let accounted = found.above.len() + found.header_rows.len() + candidates(sheet, &found).len();
            assert_eq!(accounted, sheet.rows.len(), "{name} round {round}");
            read_well += 1;
        }
    }
    assert!(refused > 100 && read_well > 100, "{refused} refused, {read_well} read");
}

/// Mutations of the parts inside the packed formats, with sound checksums, so that they reach the parsers.
#[test]
fn a_broken_part_of_a_sound_package_never_crashes() {
    let mut reached = 0;
    for (seed, name) in (1..).zip(describe::names()) {
        let bytes = std::fs::read(describe::files().join(&name)).unwrap();
        if name.starts_with("bomb") || name.starts_with("columns") {
            continue;
        }
        let Some(parts) = unpack(&bytes) else { continue };
        for round in 0..ROUNDS {
            let mut dice = Dice(seed << 40 | round);
            let chosen = dice.roll(parts.len());
            let mutated = mutate(&parts[chosen].1, &mut dice);
            let broken = pack(&parts, chosen, &mutated);
            match read(Path::new(&name), &broken) {
                Ok(book) => {
                    for sheet in &book.sheets {
                        let Ok(found) = detect(&book, Some(&sheet.name)) else {
                            continue;
                        };
                        let sheet = book.sheets.iter().find(|s| s.name == found.sheet).unwrap();
                        let accounted = found.above.len() + found.header_rows.len() + candidates(sheet, &found).len();
                        assert_eq!(accounted, sheet.rows.len(), "{name} round {round}");
                    }
                    reached += 1;
                }
                // A foreign parser may panic on such a part: that is a refusal like any other.
                Err(error) => assert!(error.code().starts_with("unreadable-"), "{name} round {round}"),
            }
        }
    }
    assert!(reached > 100, "{reached} read");
}

fn unpack(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let count = archive.len();
    let part = |i| {
        let mut part = archive.by_index(i).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut data = Vec::new();
        part.read_to_end(&mut data).ok()?;
        Some((name, data))
    };
    (0..count).map(part).collect()
}

fn pack(parts: &[(String, Vec<u8>)], chosen: usize, mutated: &[u8]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (i, (name, data)) in parts.iter().enumerate() {
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(name.as_str(), options).unwrap();
        writer.write_all(if i == chosen { mutated } else { data }).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
