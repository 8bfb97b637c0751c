//! `cargo xtask bench`: measures, and writes docs/bench.md.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Map, Value};

use crate::setup::{For, setup};
use crate::shell::{cargo, root, stream};
use crate::{Outcome, beside, machine, ui};

/// A heading of docs/bench.md and the cargo command whose JSON lines fill its tables.
pub struct Source {
    pub title: &'static str,
    command: &'static str,
}

const SOURCES: [Source; 9] = [
    Source {
        title: "1,000 certificates in one file",
        command: "run --release --package flipchart-pdf --example bench -- 1000 one",
    },
    Source {
        title: "1,000 certificates, one file each",
        command: "run --release --package flipchart-pdf --example bench -- 1000 each",
    },
    Source {
        title: "1,000 issued certificates joined into one file",
        command: "run --release --package flipchart-pdf --example bench -- 1000 join",
    },
    Source {
        title: "Importing 10,000 rows",
        command: "run --release --package flipchart-stories --example bench_import",
    },
    Source {
        title: "A library of 2,000 workshops and 50,000 people",
        command: "run --release --package flipchart-stories --example bench_library",
    },
    Source {
        title: "A plan of 5 days and 200 blocks",
        command: "run --release --package flipchart-stories --example bench_plan",
    },
    Source {
        title: "A curriculum of 1,000 activities",
        command: "run --release --package flipchart-stories --example bench_curriculum",
    },
    Source {
        title: "Forms: statistics, and a library of 500,000 answers",
        command: "run --release --package flipchart-stories --example bench_evaluation",
    },
    Source {
        title: "From start to a usable window, with that library",
        command: "bench --bench window",
    },
];

/// What is said of certificates alone.
pub fn of_certificates() -> impl Iterator<Item = &'static Source> {
    SOURCES.iter().filter(|source| source.title.contains("certificates"))
}

impl Source {
    /// The section of the page, with what else is to be said in it; as an error when the measurement failed.
    pub fn measure(&self, more: &str) -> Result<Result<String, String>, String> {
        let mut rows = Vec::new();
        let succeeded = stream(cargo(self.command.split(' ')), |line| rows.extend(row(line)))?;
        let head = format!("\n## {}\n\n{more}`cargo {}`\n", self.title, self.command);
        Ok(if succeeded {
            Ok(head + &tables(&rows))
        } else {
            Err(head + "\nThis measurement failed.\n")
        })
    }
}

/// What is measured on the way: the keys of a JSON line in its order, and its values.
pub type Row = (Vec<String>, Map<String, Value>);

/// Runs every measurement and writes them down. One that fails is named in the file and in the
/// error; the others are still written.
pub fn bench() -> Outcome {
    setup(For::Tests)?;
    ui::build()?;
    let mut page = format!(
        "# Measurements\n\n\
         Measured on {} with {}, by `cargo xtask bench`. Figures to compare with, not promises: \
         the machine was not idle for them alone.\n",
        machine::today(),
        machine::description(),
    );
    let mut failed = Vec::new();
    for source in &SOURCES {
        match source.measure("")? {
            Ok(text) => page.push_str(&text),
            Err(text) => {
                failed.push(source.title);
                page.push_str(&text);
            }
        }
    }
    let file = root().join("docs/bench.md");
    page.push_str(&beside::kept(&fs::read_to_string(&file).unwrap_or_default()));
    fs::write(&file, page).map_err(|e| format!("{}: {e}", file.display()))?;
    println!("\nWritten: {}", file.display());
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("Failed: {}", failed.join("; ")))
    }
}

/// A line that is a JSON object; other lines are the programs' talk.
pub fn row(line: &str) -> Option<Row> {
    let values: Map<String, Value> = serde_json::from_str(line.trim()).ok()?;
    let mut keys: Vec<String> = values.keys().cloned().collect();
    // The parser sorts keys; people want them as they were written.
    keys.sort_by_key(|key| line.find(&format!("\"{key}\"")));
    Some((keys, values))
}

/// One Markdown table for each run of rows with the same keys.
pub fn tables(rows: &[Row]) -> String {
    let mut page = String::new();
    let mut head: &[String] = &[];
    for (keys, values) in rows {
        if keys != head {
            head = keys;
            let titles: Vec<_> = keys.iter().map(|key| key.replace('_', " ")).collect();
            let _ = write!(page, "\n| {} |\n|{}\n", titles.join(" | "), " --- |".repeat(keys.len()));
        }
        let cells: Vec<_> = keys.iter().map(|key| cell(&values[key])).collect();
        let _ = writeln!(page, "| {} |", cells.join(" | "));
    }
    page
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.replace('|', "\\|"),
        Value::Number(number) if number.is_f64() => {
            let number = number.as_f64().unwrap_or_default();
            let decimals = if number.abs() < 10.0 { 2 } else { 1 };
            format!("{number:.decimals$}")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_with_the_same_keys_share_a_table() {
        let lines = [
            "Compiling",
            r#"{"what":"open","p50_ms":3.14159,"p99_ms":12.55}"#,
            r#"{"what":"search | any","p50_ms":0.5,"p99_ms":null}"#,
            r#"{"files":1000}"#,
        ];
        let rows: Vec<_> = lines.iter().filter_map(|line| row(line)).collect();
        assert_eq!(
            tables(&rows),
            "\n| what | p50 ms | p99 ms |\n| --- | --- | --- |\n\
             | open | 3.14 | 12.6 |\n\
             | search \\| any | 0.50 | – |\n\
             \n| files |\n| --- |\n| 1000 |\n"
        );
    }
}
