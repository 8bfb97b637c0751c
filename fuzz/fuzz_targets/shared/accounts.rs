//! A list taken through everything that a person can do to it in the preview; its rows stay accounted for.

use flipchart_core::people::Field;
use flipchart_exchange::{
    CellFix, Detected, RowChoice, Sheet, Workbook, apply_mapping, best_mapping, candidates, chosen_candidates, correct,
    detect, detect_below, mapping_of, sheet_offers,
};

/// Every sheet in which a list is found: as it is, with a kept mapping, corrected, and under another heading. `seed` decides
/// what is corrected.
pub fn check(book: &Workbook, seed: &[u8]) {
    let mut dice = Dice(seed.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    }));
    for sheet in &book.sheets {
        let Ok(found) = detect(book, Some(&sheet.name)) else {
            continue;
        };
        let Some(sheet) = book.sheets.iter().find(|s| s.name == found.sheet) else {
            continue;
        };
        account(sheet, &found, &[]);
        assert!(sheet_offers(book, &found).iter().any(|offer| offer.name == found.sheet));

        let mapping = mapping_of(&found);
        let likely = best_mapping(&found, &[mapping.clone()]);
        assert!(likely.is_some() || mapping.is_empty());
        let mut again = apply_mapping(found.clone(), &mapping);
        assert!(again.columns.iter().zip(&found.columns).all(|(a, b)| a.field == b.field));
        for column in &mut again.columns {
            column.field = [Field::Name, Field::Extra, Field::Country, Field::Email][dice.roll(4)];
        }
        account(sheet, &again, &[]);

        let mut sheet = sheet.clone();
        let below = found.header_rows.last().copied().unwrap_or(0);
        let fixes: Vec<CellFix> = (0..dice.roll(4))
            .map(|_| CellFix {
                row: below.saturating_add(1 + dice.roll(20) as u32),
                column: dice.roll(12) as u32,
                text: ["", "Name", "Total", "Kenya", "Ana Sol / Bo Li", "Ministry:", "5/6/99"][dice.roll(7)].into(),
            })
            .collect();
        let choices: Vec<RowChoice> = (0..dice.roll(4))
            .map(|_| RowChoice {
                row: below.saturating_add(1 + dice.roll(20) as u32),
                keep: dice.roll(2) == 0,
            })
            .collect();
        correct(&mut sheet, &fixes);
        account(&sheet, &found, &choices);
        let other = detect_below(&sheet, &[sheet.rows[dice.roll(sheet.rows.len())].number]);
        account(&sheet, &other, &choices);
    }
}

fn account(sheet: &Sheet, found: &Detected, choices: &[RowChoice]) {
    let people = match choices {
        [] => candidates(sheet, found),
        _ => chosen_candidates(sheet, found, choices),
    };
    let mut rows: Vec<u32> = [&found.above[..], &found.header_rows[..]].concat();
    rows.sort_unstable();
    rows.extend(people.iter().map(|person| person.row));
    assert!(sheet.rows.iter().map(|row| row.number).eq(rows));
    assert!(people.iter().all(|person| person.skip.is_some() == person.name.is_empty()));
}

/// SplitMix64.
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
