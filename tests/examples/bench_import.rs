//! How quick a list of 10,000 rows and 12 columns comes in: read, understood and previewed, then imported into a
//! library on the disk in one undoable step (with its copy before). Prints one JSON line per measure.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{Library, OpenOptions, SystemClock};
use flipchart_desk::lists::{self, ListChoices, ListSource};

const PEOPLE: usize = 10_000;
const RUNS: usize = 7;

fn main() {
    let dir = tempfile::tempdir().expect("a folder");
    let (headings, rows) = list();
    let xlsx = flipchart_exchange::table_xlsx(&headings, &rows).expect("written");
    let csv = flipchart_exchange::table_csv(&headings, &rows).expect("written");
    for (name, bytes) in [("list.xlsx", xlsx), ("list.csv", csv)] {
        let path = dir.path().join(name);
        std::fs::write(&path, &bytes).expect("written");
        let mut library = library(&dir.path().join("library.fliplib"));
        let facts = NewWorkshop {
            title: name.into(),
            start: "2026-11-10".into(),
            end: "2026-11-12".into(),
            ..NewWorkshop::default()
        };
        let w = workshops::create(&mut library, &facts).expect("created").output;
        let source = ListSource {
            path: Some(path.display().to_string()),
            text: None,
        };
        let choices = ListChoices::default();
        let preview = times(|| drop(lists::preview(&library, &w, &source, &choices).expect("readable")));
        say(name, bytes.len(), "preview", preview);
        let import = (0..RUNS).map(|_| {
            let start = Instant::now();
            let done = lists::import(&mut library, &w, &source, &choices).expect("imported").1;
            let taken = start.elapsed().as_secs_f64() * 1000.0;
            assert_eq!(done.output.added as usize, PEOPLE);
            library.undo().expect("one step");
            taken
        });
        say(name, bytes.len(), "import", import.collect());
    }
}

fn library(path: &Path) -> Library {
    Library::open(path, &OpenOptions::writing("bench", Arc::new(SystemClock))).expect("opens")
}

fn times(mut act: impl FnMut()) -> Vec<f64> {
    let one = |_| {
        let start = Instant::now();
        act();
        start.elapsed().as_secs_f64() * 1000.0
    };
    (0..RUNS).map(one).collect()
}

fn say(file: &str, bytes: usize, what: &str, mut taken: Vec<f64>) {
    taken.sort_by(f64::total_cmp);
    let round = |ms: f64| (ms * 10.0).round() / 10.0;
    println!(
        "{}",
        serde_json::json!({
            "file": file, "bytes": bytes, "measure": what,
            "p50_ms": round(taken[taken.len() / 2]), "slowest_ms": round(taken[taken.len() - 1]), "runs": taken.len(),
        })
    );
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
