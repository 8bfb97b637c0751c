//! Measuring for the benchmarks: one JSON line a measure.

use std::time::Instant;

/// Runs `act` once to warm up, then `times` times, and prints the median and the slowest hundredth in milliseconds.
pub fn measure(what: &str, times: usize, mut act: impl FnMut()) {
    act();
    let mut taken: Vec<f64> = (0..times)
        .map(|_| {
            let start = Instant::now();
            act();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    taken.sort_by(f64::total_cmp);
    let at = |share: f64| taken[((taken.len() - 1) as f64 * share).round() as usize];
    println!(
        "{}",
        serde_json::json!({ "measure": what, "p50_ms": round(at(0.5)), "p99_ms": round(at(0.99)), "runs": times })
    );
}

/// Milliseconds with as many decimals as tell something.
fn round(ms: f64) -> f64 {
    let scale = if ms < 0.1 { 10_000.0 } else { 100.0 };
    (ms * scale).round() / scale
}
