//! Reads every XLSForm of a folder and writes it again: `cargo run --example read_forms -- FOLDER [OUT]`.
//!
//! One line per file: what came of it, or why it was refused; with `--notes` also every note. OUT gets what is written, for
//! other tools to read. A file that doesn't come back the same is an error.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use flipchart_exchange::{read_form, write_form};

fn main() -> ExitCode {
    let (flags, folders): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|a| a.starts_with("--"));
    let Some(folder) = folders.first() else {
        eprintln!("read_forms FOLDER [OUT] [--notes]");
        return ExitCode::FAILURE;
    };
    let out = folders.get(1).map(PathBuf::from);
    let mut files = Vec::new();
    gather(Path::new(folder), &mut files);
    files.sort();
    let (mut read, mut refused, mut changed) = (0, 0, 0);
    for file in &files {
        let Ok(bytes) = std::fs::read(file) else { continue };
        let form = match read_form(file, &bytes) {
            Ok(form) => form,
            Err(error) => {
                println!("{}: refused: {}", file.display(), error.code());
                refused += 1;
                continue;
            }
        };
        read += 1;
        let d = &form.definition;
        println!(
            "{}: {} {:?}, {:?}, {} questions, {} sections, {} lists, {} notes",
            file.display(),
            form.code,
            form.kind,
            d.languages,
            d.questions.len(),
            d.sections.len(),
            d.lists.len(),
            form.report.len()
        );
        for note in form
            .report
            .iter()
            .filter(|_| flags.iter().any(|flag| flag == "--notes"))
        {
            println!(
                "    {} {} {} {:?} {:?}",
                note.sheet, note.row, note.code, note.name, note.value
            );
        }
        let written = match write_form(&form.code, form.kind, 1, d) {
            Ok(written) => written,
            Err(error) => {
                println!("  NOT WRITTEN: {error}");
                changed += 1;
                continue;
            }
        };
        match read_form(Path::new("again.xlsx"), &written) {
            Ok(again) if again.definition == *d && again.kind == form.kind && again.code == form.code => {}
            Ok(again) => {
                changed += 1;
                difference(&format!("{d:#?}"), &format!("{:#?}", again.definition));
            }
            Err(error) => {
                changed += 1;
                println!("  NOT READ AGAIN: {error}");
            }
        }
        if let Some(out) = &out {
            let name = file.strip_prefix(folder).unwrap_or(file).display().to_string();
            let path = out.join(format!("{}.xlsx", name.replace('/', "__")));
            if let Err(error) = std::fs::write(&path, written) {
                println!("  {}: {error}", path.display());
            }
        }
    }
    println!(
        "{} files: {read} read, {refused} refused, {changed} not the same again",
        files.len()
    );
    match changed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, files);
        } else if path
            .extension()
            .is_some_and(|end| ["xls", "xlsx", "xlsm", "csv", "ods"].iter().any(|known| end == *known))
        {
            files.push(path);
        }
    }
}

/// The first lines that differ.
fn difference(old: &str, new: &str) {
    println!("  CHANGED:");
    let pairs = old.lines().zip(new.lines()).filter(|(old, new)| old != new);
    for (old, new) in pairs.take(4) {
        println!("    - {}\n    + {}", old.trim(), new.trim());
    }
}
