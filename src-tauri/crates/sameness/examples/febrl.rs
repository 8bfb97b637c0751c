//! Precision and recall on the FEBRL sets. `tests/febrl/export.py FOLDER` writes them, then
//! `cargo run --release -p flipchart-sameness --example febrl -- FOLDER`.
//!
//! What is used: `given_name` and `surname` as the name, `date_of_birth`, and as places `street_number` with `address_1`,
//! `address_2`, `suburb`, `postcode` and `state`. `soc_sec_id` is left out: no list of participants has one. The second
//! figures of each set are without the places.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::Instant;

use flipchart_sameness::{LIKELY, POSSIBLE, Pair, Record, candidates};

fn main() {
    let folder = std::env::args().nth(1).expect("a folder with the exported sets");
    let folder = Path::new(&folder);
    println!("set      fields  threshold  precision  recall  F1     pairs  seconds");
    for (set, files) in [
        ("febrl1", vec!["febrl1"]),
        ("febrl2", vec!["febrl2"]),
        ("febrl3", vec!["febrl3"]),
        ("febrl4", vec!["febrl4a", "febrl4b"]),
    ] {
        for places in [true, false] {
            let lists: Vec<_> = files
                .iter()
                .map(|f| read(&folder.join(format!("{f}.csv")), places))
                .collect();
            let border = (lists.len() > 1).then(|| lists[0].len());
            let (ids, records): (Vec<String>, Vec<Record>) = lists.into_iter().flatten().unzip();
            let links = links(&folder.join(format!("{}_links.csv", files.last().unwrap())), &ids);
            let start = Instant::now();
            let mut found = candidates(&records, POSSIBLE, &|| false, &|_, _| {});
            let seconds = start.elapsed().as_secs_f64();
            // Two lists that are linked: only pairs from one to the other count.
            found.retain(|p| border.is_none_or(|border| (p.a < border) != (p.b < border)));
            for (word, least) in [("possible", POSSIBLE), ("likely", LIKELY)] {
                report(
                    set,
                    places,
                    word,
                    found.iter().filter(|p| p.score >= least),
                    &links,
                    seconds,
                );
            }
            if std::env::args().any(|a| a == "--misses") {
                misses(&found, &links, &records);
            }
        }
    }
}

fn report<'a>(
    set: &str,
    places: bool,
    word: &str,
    found: impl Iterator<Item = &'a Pair>,
    links: &HashSet<(usize, usize)>,
    seconds: f64,
) {
    let found: Vec<_> = found.collect();
    let hits = found.iter().filter(|p| links.contains(&(p.a, p.b))).count() as f64;
    let (precision, recall) = (hits / found.len() as f64, hits / links.len() as f64);
    let f1 = 2.0 * precision * recall / (precision + recall);
    let fields = if places { "all" } else { "no places" };
    println!(
        "{set} {fields:>10}  {word:9} {precision:10.4} {recall:7.4} {f1:6.4} {:6} {seconds:6.2}",
        found.len()
    );
}

fn misses(found: &[Pair], links: &HashSet<(usize, usize)>, records: &[Record]) {
    let known: HashSet<(usize, usize)> = found.iter().map(|p| (p.a, p.b)).collect();
    let mut missed: Vec<_> = links.difference(&known).collect();
    missed.sort_unstable();
    for (a, b) in missed.into_iter().take(12) {
        println!("  missed {:?}\n         {:?}", facts(&records[*a]), facts(&records[*b]));
    }
    for pair in found.iter().filter(|p| !links.contains(&(p.a, p.b))).take(12) {
        println!(
            "  wrong {:.3} {:?}\n              {:?} {:?}",
            pair.score,
            facts(&records[pair.a]),
            facts(&records[pair.b]),
            pair.reasons
        );
    }
}

fn facts(record: &Record) -> (&str, Option<&String>, &[String]) {
    (&record.name, record.birth_date.as_ref(), &record.places)
}

fn read(path: &Path, places: bool) -> Vec<(String, Record)> {
    let text = std::fs::read_to_string(path).expect("an exported set");
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    lines
        .map(|line| {
            let cells: HashMap<&str, &str> = head.iter().copied().zip(line.split(',').map(str::trim)).collect();
            let get = |name: &str| cells.get(name).copied().unwrap_or_default();
            let street = format!("{} {}", get("street_number"), get("address_1"));
            let around = [
                street.as_str(),
                get("address_2"),
                get("suburb"),
                get("postcode"),
                get("state"),
            ];
            let birth = get("date_of_birth");
            let date = birth.get(..8).map(|d| format!("{}-{}-{}", &d[..4], &d[4..6], &d[6..]));
            let record = Record {
                name: format!("{} {}", get("given_name"), get("surname")),
                birth_date: date,
                places: around
                    .iter()
                    .filter(|p| places && !p.trim().is_empty())
                    .map(|p| (*p).into())
                    .collect(),
                ..Record::default()
            };
            (get("rec_id").into(), record)
        })
        .collect()
}

fn links(path: &Path, ids: &[String]) -> HashSet<(usize, usize)> {
    let at: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect();
    let text = std::fs::read_to_string(path).expect("its links");
    text.lines()
        .filter_map(|line| {
            let (a, b) = line.split_once(',')?;
            let (a, b) = (*at.get(a)?, *at.get(b)?);
            Some((a.min(b), a.max(b)))
        })
        .collect()
}
