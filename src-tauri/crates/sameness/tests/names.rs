//! Names alone, across scripts, spellings and orders: what is found, and what is taken for somebody else.

use flipchart_sameness::{POSSIBLE, Prepared, Rarity, Record, compare};

struct Measured {
    precision: f64,
    recall: f64,
}

fn measure(title: &str, table: &str) -> Measured {
    let (mut hits, mut misses, mut false_hits) = (0.0, 0.0, 0.0);
    for line in table.lines().filter(|l| !l.starts_with('#')) {
        let [verdict, one, other] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}");
        };
        let read = |name: &str| {
            Prepared::new(&Record {
                name: name.into(),
                ..Record::default()
            })
        };
        let score = compare(&read(one), &read(other), &Rarity::default()).map_or(0.0, |(score, _)| score);
        match (verdict, score >= POSSIBLE) {
            ("same", true) => hits += 1.0,
            ("same", false) => {
                misses += 1.0;
                println!("{title}: not found  {score:.3}  {one}  |  {other}");
            }
            ("other", true) => {
                false_hits += 1.0;
                println!("{title}: taken for the same  {score:.3}  {one}  |  {other}");
            }
            _ => {}
        }
    }
    let measured = Measured {
        precision: hits / (hits + false_hits),
        recall: hits / (hits + misses),
    };
    println!(
        "{title}: precision {:.3}, recall {:.3}",
        measured.precision, measured.recall
    );
    measured
}

#[test]
fn most_names_are_told_apart_in_every_script() {
    let found = measure("pairs", include_str!("data/cross_script_pairs.tsv"));
    assert!(found.precision > 0.9 && found.recall > 0.9);
}

#[test]
fn so_are_names_that_the_weights_were_not_set_with() {
    let found = measure("held out", include_str!("data/cross_script_heldout.tsv"));
    assert!(found.precision > 0.9 && found.recall > 0.9);
}
