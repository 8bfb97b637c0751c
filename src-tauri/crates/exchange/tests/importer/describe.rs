//! What the importer makes of a file, as text that a person can check line by line.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use flipchart_core::people::Candidate;
use flipchart_exchange::{Confidence, candidates, detect, read_file};

/// The folder of the lists.
pub fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files")
}

/// The names of all lists, in order.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(files()).expect("the lists are beside the tests");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names
        .filter(|name| !name.ends_with(".py") && name != "__pycache__")
        .collect();
    names.sort();
    names
}

/// Format, place of the list, columns, then one line per row: who it became, or why nobody.
pub fn describe(path: &Path) -> String {
    let refused = |error: flipchart_core::Error| format!("refused: {}\n", error.code());
    let book = match read_file(path) {
        Ok(book) => book,
        Err(error) => return refused(error),
    };
    let found = match detect(&book, None) {
        Ok(found) => found,
        Err(error) => return refused(error),
    };
    let mut out = format!("{:?}", book.kind);
    if let Some(encoding) = &book.encoding {
        write!(out, " {encoding} {:?}", book.delimiter).unwrap();
    }
    writeln!(
        out,
        "\nsheet {:?}, heading in {:?}, above it {:?}",
        found.sheet, found.header_rows, found.above
    )
    .unwrap();
    for column in found.columns.iter().take(40) {
        let flags = [
            (column.confidence < Confidence::High, "doubt"),
            (column.sensitive, "sensitive"),
            (column.hidden, "hidden"),
        ];
        let flags: String = flags
            .iter()
            .filter(|(set, _)| *set)
            .map(|(_, flag)| format!(" {flag}"))
            .collect();
        writeln!(out, "  {:?} = {}{flags}", column.heading, code(&column.field)).unwrap();
    }
    let sheet = book
        .sheets
        .iter()
        .find(|sheet| sheet.name == found.sheet)
        .expect("the sheet that was detected");
    for candidate in candidates(sheet, &found) {
        writeln!(out, "{}", line(&candidate)).unwrap();
    }
    out
}

fn code<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|v| v.as_str().map(str::to_string))
        .unwrap_or_default()
}

fn line(person: &Candidate) -> String {
    let mut out = format!("{}.", person.row);
    match &person.skip {
        Some(code) => write!(out, " -- {code}").unwrap(),
        None => write!(out, " {}", person.name).unwrap(),
    }
    let sex = person.sex.as_ref().map(code);
    let role = person.role.as_ref().map(code);
    let fields = [
        ("family", &person.family_name),
        ("given", &person.given_name),
        ("patronymic", &person.patronymic),
        ("native", &person.native_name),
        ("title", &person.title),
        ("sex", &sex),
        ("born", &person.birth_date),
        ("email", &person.email),
        ("phone", &person.phone),
        ("organisation", &person.organisation),
        ("position", &person.position),
        ("country", &person.country),
        ("country-text", &person.country_text),
        ("language", &person.language),
        ("diet", &person.diet),
        ("called", &person.called_name),
        ("said", &person.said_name),
        ("certificate", &person.certificate_name),
        ("role", &role),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            write!(out, " | {name}: {value}").unwrap();
        }
    }
    for extra in person.extra.iter().take(12) {
        write!(out, " | {:?}: {}", extra.heading, extra.value).unwrap();
    }
    for note in &person.notes {
        write!(out, " | ! {} {} {:?}", code(&note.field), note.code, note.value).unwrap();
        if let Some(offer) = &note.offer {
            write!(out, " -> {offer:?}").unwrap();
        }
    }
    out
}
