//! Rows in are rows accounted for, whatever is done to a list.

use std::collections::BTreeSet;

use flipchart_core::people::{Candidate, Field};
use flipchart_exchange::{
    CellFix, Detected, RowChoice, Sheet, apply_mapping, chosen_candidates, correct, detect, detect_below, mapping_of,
    read_file,
};

use crate::describe;
use crate::mutate::Dice;

/// Each row that holds something is above the heading, the heading, or one candidate, in order; a candidate has a name or
/// says why not; every note is about a column that there is.
pub fn check(sheet: &Sheet, found: &Detected, people: &[Candidate], of: &str) {
    let mut accounted: Vec<u32> = [&found.above[..], &found.header_rows[..]].concat();
    accounted.sort_unstable();
    accounted.extend(people.iter().map(|person| person.row));
    let rows: Vec<u32> = sheet.rows.iter().map(|row| row.number).collect();
    assert_eq!(accounted, rows, "{of}");
    let width = sheet.width();
    for person in people {
        assert_eq!(person.skip.is_some(), person.name.is_empty(), "{of} row {}", person.row);
        assert_ne!(person.skip.as_deref(), Some(""), "{of} row {}", person.row);
        for note in &person.notes {
            assert!(!note.code.is_empty(), "{of} row {}", person.row);
            assert!(
                note.column.is_none_or(|column| column < width),
                "{of} row {}: {note:?}",
                person.row
            );
        }
    }
}

/// Every list, with random corrections, rows in and out, other meanings of columns and other headings.
#[test]
fn no_correction_loses_a_row() {
    const FIELDS: [Field; 8] = [
        Field::Name,
        Field::FamilyName,
        Field::Organisation,
        Field::Country,
        Field::BirthDate,
        Field::Diet,
        Field::Extra,
        Field::Ignore,
    ];
    const TEXTS: [&str; 9] = [
        "",
        "Ana Tafuna",
        "Name",
        "Total",
        "Kenya",
        "Ministry of Works",
        "Item",
        "\u{0}",
        "a@b.example",
    ];
    let mut tried = 0;
    for (seed, name) in (1..).zip(describe::names()) {
        let Ok(book) = read_file(&describe::files().join(&name)) else {
            continue;
        };
        for round in 0..12 {
            let mut dice = Dice(seed << 24 | round);
            for sheet in &book.sheets {
                let Ok(mut found) = detect(&book, Some(&sheet.name)) else {
                    continue;
                };
                let mut sheet = sheet.clone();
                let last = sheet.rows.last().map_or(1, |row| row.number) as usize;
                let below = found.header_rows.last().copied().unwrap_or(0);
                let row = |dice: &mut Dice| below + 1 + dice.roll(last + 3) as u32;
                let fixes: Vec<CellFix> = (0..dice.roll(6))
                    .map(|_| CellFix {
                        row: row(&mut dice),
                        column: dice.roll(300) as u32 % (sheet.width() + 2),
                        text: TEXTS[dice.roll(TEXTS.len())].into(),
                    })
                    .collect();
                let choices: Vec<RowChoice> = (0..dice.roll(6))
                    .map(|_| RowChoice {
                        row: row(&mut dice),
                        keep: dice.roll(2) == 0,
                    })
                    .collect();
                correct(&mut sheet, &fixes);
                match dice.roll(4) {
                    0 => {
                        let any = |dice: &mut Dice| sheet.rows[dice.roll(sheet.rows.len())].number;
                        let rows = BTreeSet::from([any(&mut dice), any(&mut dice)]);
                        found = detect_below(&sheet, &rows.into_iter().collect::<Vec<_>>());
                    }
                    1 => {
                        let mut mapping = mapping_of(&found);
                        for column in &mut mapping {
                            column.field = FIELDS[dice.roll(FIELDS.len())];
                        }
                        found = apply_mapping(found, &mapping);
                    }
                    _ => {}
                }
                check(
                    &sheet,
                    &found,
                    &chosen_candidates(&sheet, &found, &choices),
                    &format!("{name} round {round}"),
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "{tried}");
}
