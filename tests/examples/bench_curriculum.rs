//! How quick search is in a curriculum of 1,000 activities. Prints one JSON line per measure.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use flipchart_core::curriculum::{self, Activity, Category, CurriculumFile, Module};
use flipchart_core::{Library, Localized, SystemClock};

const MODULES: usize = 50;
const ACTIVITIES: usize = 20;
const ROUNDS: usize = 200;

fn main() {
    let mut library = Library::in_memory(Arc::new(SystemClock)).expect("a library in memory opens");
    let file = CurriculumFile {
        format: "flipchart-curriculum".into(),
        version: 1,
        title: Localized::default(),
        source: Localized::default(),
        modules: (0..MODULES).map(module).collect(),
        terms: Vec::new(),
        documents: Vec::new(),
    };
    let start = Instant::now();
    curriculum::import(&mut library, &file, &|_| None).expect("the curriculum comes in");
    print("import 1,000 activities", start.elapsed().as_secs_f64() * 1_000.0);
    for (name, query) in [
        ("search for a common word", "participants"),
        ("search for two words", "coast number 7"),
        ("search in Russian", "побереж"),
        ("search for what is not there", "zzzz"),
    ] {
        let mut times: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                black_box(curriculum::search(&library, query, 20).expect("an answer"));
                start.elapsed().as_secs_f64() * 1_000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        print(name, times[ROUNDS / 2]);
    }
}

fn module(number: usize) -> Module {
    Module {
        title: Localized::of("en", &format!("Module {number}")),
        code: number.to_string(),
        activities: (0..ACTIVITIES).map(|at| activity(number * ACTIVITIES + at)).collect(),
        ..Module::default()
    }
}

fn activity(number: usize) -> Activity {
    let long = "Ask the participants to draw the coast and to mark where people moved, then compare. ".repeat(8);
    let mut instructions = Localized::of("en", &long);
    instructions
        .0
        .insert("ru".into(), "Попросите участников нарисовать побережье. ".repeat(8));
    Activity {
        title: Localized::of("en", &format!("Coast number {number}")),
        category: Category::Exercise,
        minutes: 45,
        instructions,
        ..Activity::default()
    }
}

fn print(what: &str, ms: f64) {
    println!("{{\"what\": \"{what}\", \"median_ms\": {ms:.3}}}");
}
