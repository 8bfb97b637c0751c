//! `cargo xtask test`: every test there is, added up.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::setup::{For, setup};
use crate::shell::{cargo, npm, stream};
use crate::tally::Tally;
use crate::{Outcome, python, ui};

/// How much of the tests to run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All, with the journeys in the real window.
    Everything,
    /// All but the desktop app and its window: needs neither WebKit nor a display.
    WithoutWindow,
}

/// What one part of the run came to.
struct Stage {
    name: &'static str,
    took: Duration,
    tally: Tally,
    problem: Option<String>,
}

/// Runs every test, going on after a failure, and ends with the sum alone on the last line.
/// A part that could not run, or that failed without a failing test, counts as one failure.
pub fn test(extent: Extent) -> Outcome {
    let purpose = match extent {
        Extent::Everything => For::Tests,
        Extent::WithoutWindow => For::Interface,
    };
    let mut stages = vec![stage("set-up", |_| setup(purpose))];
    stages.push(stage("readers", |_| python::readers()));
    stages.push(stage("interface: build", |_| ui::build()));
    stages.push(stage("interface: types", |tally| {
        suite(npm(["run", "ui:check"]), tally)
    }));
    stages.push(stage("interface: tests", |tally| suite(npm(["run", "ui:test"]), tally)));
    for (name, arguments) in rust_suites(extent) {
        stages.push(stage(name, |tally| suite(cargo(arguments), tally)));
    }
    conclude(&stages)
}

fn rust_suites(extent: Extent) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut workspace = vec!["test", "--no-fail-fast", "--workspace", "--exclude", "xtask"];
    if extent == Extent::WithoutWindow {
        workspace.extend(["--exclude", "flipchart"]);
    }
    vec![
        // Apart, because Windows can't replace this program while it runs.
        ("Rust: xtask", vec!["test", "--package", "xtask"]),
        ("Rust: workspace", workspace),
    ]
}

fn suite(command: Command, tally: &mut Tally) -> Outcome {
    if stream(command, |line| tally.read(line))? || tally.failed > 0 {
        Ok(())
    } else {
        Err("failed without a failing test: see above".to_owned())
    }
}

fn stage(name: &'static str, work: impl FnOnce(&mut Tally) -> Outcome) -> Stage {
    let started = Instant::now();
    let mut tally = Tally::default();
    let problem = work(&mut tally).err();
    if let Some(problem) = &problem {
        eprintln!("{name}: {problem}");
        tally.failed += 1;
    }
    let took = started.elapsed();
    Stage {
        name,
        took,
        tally,
        problem,
    }
}

fn conclude(stages: &[Stage]) -> Outcome {
    let mut sum = Tally::default();
    println!();
    for stage in stages {
        sum += stage.tally;
        let counts = match (&stage.problem, stage.tally == Tally::default()) {
            (Some(problem), _) => problem.clone(),
            (None, true) => "done".to_owned(),
            (None, false) => stage.tally.to_string(),
        };
        println!("{:<18} {:>5} s  {counts}", stage.name, stage.took.as_secs());
    }
    println!("{sum}");
    if sum.failed > 0 {
        // The sum stays the last line: no sentence after it.
        std::process::exit(1);
    }
    Ok(())
}
