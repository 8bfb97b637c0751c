//! From the start of the program to a usable window, and its memory: `cargo bench --bench window`.
//!
//! Prints one JSON line for `cargo xtask bench`. It opens the large library that the library bench
//! leaves behind, or says that there was none.

mod support;

use std::fs;
use std::path::Path;

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
}
