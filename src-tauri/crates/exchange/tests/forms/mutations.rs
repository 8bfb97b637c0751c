//! Forms broken in ways nobody thought of: whatever is read of them can be written, and comes back as it was written.

use std::path::Path;

use flipchart_exchange::{read_form, write_form};

use crate::describe;
use crate::mutate::{Dice, mutate, pack, unpack};

/// Mutations per file; a fuzzer goes further (see `fuzz/`).
const ROUNDS: u64 = 20;

/// Whether the bytes were read as a form; what was read is written twice, and both must be the same form.
fn survives(name: &str, bytes: &[u8], round: u64) -> bool {
    let Ok(form) = read_form(Path::new(name), bytes) else {
        return false;
    };
    let written = write_form(&form.code, form.kind, 1, &form.definition).unwrap();
    let again = read_form(Path::new("again.xlsx"), &written).unwrap_or_else(|e| panic!("{name} round {round}: {e}"));
    let written = write_form(&again.code, again.kind, 1, &again.definition).unwrap();
    let third = read_form(Path::new("again.xlsx"), &written).unwrap();
    assert_eq!(third.definition, again.definition, "{name} round {round}");
    assert_eq!(
        form.definition.questions.len(),
        again.definition.questions.len(),
        "{name} round {round}"
    );
    true
}

#[test]
fn a_broken_text_form_is_refused_or_survives() {
    let mut survived = 0;
    for (seed, name) in (1..).zip(["several-sheets.csv", "survey-alone.csv"]) {
        let bytes = std::fs::read(describe::files().join(name)).unwrap();
        for round in 0..ROUNDS * 15 {
            let broken = mutate(&bytes, &mut Dice(seed << 32 | round));
            survived += u32::from(survives(name, &broken, round));
        }
    }
    assert!(survived > 100, "{survived}");
}

#[test]
fn a_broken_part_of_a_sound_workbook_is_refused_or_survives() {
    let mut survived = 0;
    for (seed, name) in (1..).zip(describe::names()) {
        let bytes = std::fs::read(describe::files().join(&name)).unwrap();
        if name.starts_with("too-many") {
            continue;
        }
        for round in 0..ROUNDS {
            let mut dice = Dice(seed << 40 | round);
            let broken = match unpack(&bytes) {
                Some(parts) => {
                    let chosen = dice.roll(parts.len());
                    let mutated = mutate(&parts[chosen].1, &mut dice);
                    pack(&parts, chosen, &mutated)
                }
                None => mutate(&bytes, &mut dice),
            };
            survived += u32::from(survives(&name, &broken, round));
        }
    }
    assert!(survived > 100, "{survived}");
}

/// Cells of one form put into another's places: words that no damage to bytes would find.
#[test]
fn shuffled_cells_are_refused_or_survive() {
    const WORDS: &[&str] = &[
        "survey",
        "choices",
        "settings",
        "type",
        "name",
        "label",
        "label::English (en)",
        "label::fr",
        "hint",
        "required",
        "relevant",
        "appearance",
        "table-list",
        "likert",
        "select_one a",
        "select_multiple a or_other",
        "rank",
        "range",
        "text",
        "note",
        "begin_group",
        "begin repeat",
        "begin loop over a",
        "end_group",
        "end repeat",
        "calculate",
        "audit",
        "dance",
        "list_name",
        "a",
        "b",
        "1",
        "yes",
        "no",
        "data",
        "meta",
        "intro",
        "thanks",
        "${a}",
        "${b",
        "$ {a}",
        "${a} = 'x",
        "start=1 end=0",
        "rows=x",
        "parameters",
        "flipchart_type",
        "flipchart_empty",
        "flipchart_scale",
        "flipchart_unlabelled",
        "correct",
        "points",
        "outside",
        "1e999",
        "-1",
        "media::image",
        "É",
        "::",
        ":",
        "bind::x",
        "external_choices",
        "form_id",
        "default_language",
        "instance_name",
        "\u{200F}",
        "名前",
        "a b",
        "=1+1",
    ];
    let mut survived = 0;
    for round in 0..600 {
        let mut dice = Dice(round);
        let mut form = String::from("survey\n,type,name,label");
        for _ in 0..dice.roll(4) {
            form.push(',');
            form.push_str(WORDS[dice.roll(WORDS.len())]);
        }
        for row in 0..2 + dice.roll(14) {
            form.push('\n');
            if row > 2 && dice.roll(6) == 0 {
                form.push_str(["choices\n,list_name,name,label", "settings", "entities"][dice.roll(3)]);
                form.push('\n');
            }
            for _ in 0..dice.roll(8) {
                form.push(',');
                form.push_str(WORDS[dice.roll(WORDS.len())]);
            }
        }
        survived += u32::from(survives("words.csv", form.as_bytes(), round));
    }
    assert!(survived > 200, "{survived}");
}
