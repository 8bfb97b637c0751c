//! How long a preview takes: reads lists of 10,000 people as .xlsx and .csv, finds the columns, understands every row.
//!
//! `cargo run --release -p flipchart-exchange --example bench` prints one JSON document; milliseconds over 20 runs.

use std::path::Path;
use std::time::Instant;

use flipchart_exchange::{Workbook, candidates, detect, read, table_csv, table_xlsx};

const PEOPLE: usize = 10_000;
const RUNS: usize = 20;

fn main() {
    let (headings, rows) = list();
    let xlsx = table_xlsx(&headings, &rows).expect("the table is small enough for a sheet");
    let csv = table_csv(&headings, &rows).expect("memory takes any text");
    let report = serde_json::json!({
        "people": PEOPLE,
        "columns": headings.len(),
        "runs": RUNS,
        "xlsx": measure("list.xlsx", &xlsx),
        "csv": measure("list.csv", &csv),
    });
    println!("{report:#}");
}

fn measure(name: &str, bytes: &[u8]) -> serde_json::Value {
    let mut steps: [Vec<f64>; 4] = Default::default();
    for _ in 0..RUNS {
        let start = Instant::now();
        let book: Workbook = read(Path::new(name), bytes).expect("a good list");
        let was_read = start.elapsed();
        let found = detect(&book, None).expect("a list with headings");
        let was_detected = start.elapsed();
        let people = candidates(&book.sheets[0], &found);
        let done = start.elapsed();
        assert_eq!(people.len(), PEOPLE);
        let spans = [was_read, was_detected - was_read, done - was_detected, done];
        for (step, span) in steps.iter_mut().zip(spans) {
            step.push(span.as_secs_f64() * 1000.0);
        }
    }
    let [read, detect, understand, total] = steps.map(percentiles);
    serde_json::json!({ "bytes": bytes.len(), "read": read, "detect": detect, "understand": understand, "total": total })
}

fn percentiles(mut times: Vec<f64>) -> serde_json::Value {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| (times[((times.len() - 1) as f64 * share).round() as usize] * 10.0).round() / 10.0;
    serde_json::json!({ "p50": at(0.5), "p99": at(0.99) })
}

fn list() -> (Vec<String>, Vec<Vec<String>>) {
    const GIVEN: [&str; 8] = [
        "Litia",
        "Әсел",
        "Đạt",
        "José Luis",
        "ليلى",
        "지우",
        "Marie-Noëlle",
        "Tevita",
    ];
    const FAMILY: [&str; 8] = [
        "Vakarau",
        "Кәрімова",
        "Nguyễn",
        "Ñahui",
        "حداد",
        "한",
        "RAMGOOLAM-DUVAL",
        "al-Rashid",
    ];
    const COUNTRY: [&str; 6] = ["Fiji", "Казахстан", "Viet Nam", "Pérou", "الأردن", "Republic of Korea"];
    let headings = [
        "No.",
        "Title",
        "Given name",
        "Family name",
        "Sex",
        "Date of birth",
        "Country",
        "Organisation",
        "Position",
        "E-mail",
        "Phone",
        "Diet",
    ];
    let row = |i: usize| {
        vec![
            i.to_string(),
            ["Ms", "Mr", "Dr"][i % 3].into(),
            GIVEN[i % 8].into(),
            format!("{}{}", FAMILY[(i / 8) % 8], i),
            ["F", "M"][i % 2].into(),
            format!("{:02}/{:02}/{}", i % 28 + 1, i % 12 + 1, 1960 + i % 45),
            COUNTRY[i % 6].into(),
            format!("Ministry of Environment, Division {}", i % 300),
            "Senior Adaptation Officer".into(),
            format!("person{i}@list.example"),
            format!("+679 {i:07}"),
            if i.is_multiple_of(5) {
                "vegetarian".into()
            } else {
                String::new()
            },
        ]
    };
    (headings.map(String::from).to_vec(), (1..=PEOPLE).map(row).collect())
}
