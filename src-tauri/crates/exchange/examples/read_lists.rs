//! Reads every spreadsheet of a folder as a list of people: `cargo run --example read_lists -- FOLDER... [--rows]`.
//!
//! One line per file: what came of it, or why it was refused, and how long that took; with `--rows` also every row. A row
//! that is not accounted for, a parser that panicked and a file that took over ten seconds are errors.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use flipchart_exchange::{Workbook, candidates, detect, read_file};

const ENDINGS: [&str; 11] = [
    "xls", "xlsx", "xlsm", "xlsb", "xltx", "xlt", "ods", "ots", "csv", "tsv", "txt",
];

fn main() -> ExitCode {
    let (flags, folders): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|a| a.starts_with("--"));
    if folders.is_empty() {
        eprintln!("read_lists FOLDER... [--rows]");
        return ExitCode::FAILURE;
    }
    let mut files = Vec::new();
    for folder in &folders {
        gather(Path::new(folder), &mut files);
    }
    files.sort();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut wrong = 0;
    for file in &files {
        let start = Instant::now();
        let (outcome, said) = match read_file(file) {
            Err(error) => (error.code(), String::new()),
            Ok(book) => look(&book, flags.iter().any(|flag| flag == "--rows")),
        };
        let seconds = start.elapsed().as_secs_f64();
        let bad = seconds > 10.0 || outcome == "unreadable-crashed" || outcome == "ROWS LOST";
        wrong += usize::from(bad);
        println!(
            "{}{}: {outcome} ({seconds:.1} s){said}",
            if bad { "!! " } else { "" },
            file.display()
        );
        *counts.entry(outcome).or_default() += 1;
    }
    for (outcome, count) in &counts {
        println!("{count:5} {outcome}");
    }
    println!("{:5} files, {wrong} errors", files.len());
    match wrong {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// The proposed list, and every other sheet with its rows counted.
fn look(book: &Workbook, rows: bool) -> (String, String) {
    let mut said = String::new();
    let (mut lists, mut lost, mut people, mut skipped) = (0, false, 0, 0);
    for sheet in &book.sheets {
        let Ok(found) = detect(book, Some(&sheet.name)) else {
            continue;
        };
        // Of two sheets with one name the first is read.
        let Some(sheet) = book.sheets.iter().find(|s| s.name == found.sheet) else {
            continue;
        };
        lists += 1;
        let understood = candidates(sheet, &found);
        let mut accounted: Vec<u32> = [&found.above[..], &found.header_rows[..]].concat();
        accounted.extend(understood.iter().map(|person| person.row));
        accounted.sort_unstable();
        lost |= !sheet.rows.iter().map(|row| row.number).eq(accounted);
        people += understood.iter().filter(|person| person.skip.is_none()).count();
        skipped += understood.iter().filter(|person| person.skip.is_some()).count();
        for person in understood.iter().filter(|_| rows) {
            let what = person
                .skip
                .as_ref()
                .map_or(person.name.clone(), |skip| format!("-- {skip}"));
            said += &format!("\n    {:?} {}. {what}", sheet.name, person.row);
        }
    }
    let cells: usize = book.sheets.iter().map(|s| s.rows.len()).sum();
    let outcome = match (lost, lists) {
        (true, _) => "ROWS LOST",
        (_, 0) => "read, no list of people",
        _ => "read, a list of people",
    };
    let said = format!(
        ": {} sheets, {cells} rows, {lists} lists, {people} people, {skipped} rows skipped{said}",
        book.sheets.len()
    );
    (outcome.into(), said)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let ending = path.extension().map(|end| end.to_string_lossy().to_lowercase());
        if path.is_dir() {
            gather(&path, files);
        } else if ending.is_some_and(|end| ENDINGS.contains(&end.as_str())) {
            files.push(path);
        }
    }
}
