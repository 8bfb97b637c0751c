//! Files broken in ways nobody thought of: thousands of seeded mutations of every list, none of which may panic, hang or
//! lose a row.

use std::path::Path;

use flipchart_exchange::{candidates, detect, read};

use crate::mutate::{Dice, mutate, pack, unpack};
use crate::{accounts, describe};

/// Mutations per file; a fuzzer goes further (see `fuzz/`).
const ROUNDS: u64 = 60;

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
            accounts::check(
                sheet,
                &found,
                &candidates(sheet, &found),
                &format!("{name} round {round}"),
            );
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
                        accounts::check(
                            sheet,
                            &found,
                            &candidates(sheet, &found),
                            &format!("{name} round {round}"),
                        );
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
