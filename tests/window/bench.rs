//! From the start of the program to a usable window, and its memory: `cargo bench --bench window`.
//!
//! Also from a key to the new times of a long plan. Prints JSON lines for `cargo xtask bench`. It opens the large library that the library bench
//! leaves behind, or says that there was none.

mod support;

use std::fs;
use std::path::Path;

use std::sync::Arc;

use flipchart_core::plan::{self, BlockDraft, Place};
use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{Library, Localized, OpenOptions, SystemClock};
use serde_json::json;
use support::Start;

/// Odd, so that the middle one is a real one.
const RUNS: usize = 11;

fn main() {
    let start = Start::new("bench");
    let large = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench/library.fliplib");
    let _ = fs::remove_dir_all(start.home());
    fs::create_dir_all(start.home()).expect("a folder for the bench");
    let library = match fs::copy(&large, start.library()) {
        Ok(bytes) => format!("{} MiB", bytes >> 20),
        Err(_) => "empty".to_owned(),
    };
    // The first start fills the caches of the system and brings the library up to date.
    drop(start.clone().open_again());
    let mut times = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..RUNS {
        let app = start.clone().open_again();
        times.push(app.usable_after().as_millis());
        memory.push(app.memory() >> 20);
    }
    times.sort_unstable();
    memory.sort_unstable();
    let line = json!({
        "library": library,
        "runs": RUNS,
        "p50_ms": times[RUNS / 2],
        "slowest_ms": times[RUNS - 1],
        "memory_mib": memory[RUNS / 2],
    });
    println!("{line}");
    keys();
}

/// Five days of forty blocks: the first one grows and shrinks, the last one of its day moves.
fn keys() {
    const ROUNDS: usize = 101;
    let start = Start::new("bench-plan");
    let _ = fs::remove_dir_all(start.home());
    fs::create_dir_all(start.home()).expect("a folder for the bench");
    let workshop = plan_of_200(&start.library());
    let app = start.open_again();
    app.css("main h1").wait();
    app.js(
        "location.hash = arguments[0]",
        &[format!("#/workshops/{workshop}/plan").into()],
    );
    let count = "return document.querySelectorAll('[role=option]').length";
    app.until("the plan is there", || app.js(count, &[]) == 200);
    app.js("document.querySelector('[role=option]').click()", &[]);
    let last = "section:first-of-type [data-block]:nth-child(40) .time";
    let times = app.key_to_change("[role=option]", last, ["+", "-"], ROUNDS);
    println!(
        "{}",
        json!({
            "measure": "from a key to the new times of 200 blocks",
            "runs": ROUNDS,
            "p50_ms": times[ROUNDS / 2],
            "p95_ms": times[ROUNDS * 95 / 100],
        })
    );
}

fn plan_of_200(path: &Path) -> String {
    let options = OpenOptions::writing("bench", Arc::new(SystemClock));
    let mut library = Library::open(path, &options).expect("a library for the bench");
    let facts = NewWorkshop {
        title: "A long week".into(),
        start: "2026-11-09".into(),
        end: "2026-11-13".into(),
        ..NewWorkshop::default()
    };
    let workshop = workshops::create(&mut library, &facts).expect("a workshop").output;
    let drafts: Vec<BlockDraft> = (0..40)
        .map(|at| BlockDraft {
            title: Localized::of("en", &format!("Session {at}")),
            minutes: 10,
            ..BlockDraft::default()
        })
        .collect();
    for day in plan::show(&library, &workshop).expect("the plan").days {
        let place = Place {
            day: day.uid,
            ..Place::default()
        };
        plan::paste(&mut library, &place, &drafts).expect("forty blocks");
    }
    workshop
}
