//! How quick forms and their analysis are: pure statistics, and a library of 500,000 answers. Prints one JSON line per
//! measure.

use std::hint::black_box;
use std::sync::Arc;

use flipchart_core::analysis::stats::{Person, Scores, analyse_test};
use flipchart_core::analysis::{self, By};
use flipchart_core::evaluation::{self, Answer, Entry, ImportedResponse};
use flipchart_core::forms::{self, Choice, ChoiceList, Definition, FormKind, Identity, Question, QuestionKind};
use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{Library, Localized, SystemClock};
use flipchart_desk::forms::{FormPrint, print_bytes};
use flipchart_desk::results::{self, ResultsOptions};
use flipchart_stories::bench::measure;

const WORKSHOPS: u32 = 500;
const PEOPLE: u32 = 25;
const QUESTIONS: u32 = 20;

fn main() {
    for (people, items, runs) in [(25, 30, 500), (5_000, 50, 10)] {
        let (before, after) = (scores(people, items, 1), scores(people, items, 2));
        measure(
            &format!("analyse a test, {people} people x {items} questions"),
            runs,
            || {
                black_box(analyse_test(&before, &after));
            },
        );
    }
    let mut library = Library::in_memory(Arc::new(SystemClock)).expect("a library in memory opens");
    let (form, uids) = fill(&mut library);
    let mut next = uids.iter().cycle();
    let all = WORKSHOPS * PEOPLE * QUESTIONS * 2;
    println!("{}", serde_json::json!({ "library": "answers", "count": all }));
    let mut at = || next.next().expect("there are workshops");
    measure("forms of the library", 100, || {
        drop(black_box(forms::list(&library, "")))
    });
    measure("forms of a workshop", 200, || {
        black_box(evaluation::occasions(&library, at()).expect("occasions"));
    });
    measure("sheets of an occasion", 200, || {
        let occasion = &evaluation::occasions(&library, at()).expect("occasions")[0];
        black_box(evaluation::responses(&library, &occasion.uid).expect("responses"));
    });
    measure("results of a test", 100, || {
        black_box(analysis::results(&library, at(), &form).expect("results"));
    });
    let options = ResultsOptions::default();
    measure("results in words and charts", 100, || {
        black_box(results::show(&library, at(), &form, &options).expect("results"));
    });
    measure("break-down by language", 100, || {
        black_box(analysis::break_down(&library, at(), &form, By::Language).expect("groups"));
    });
    measure("results as PDF", 20, || {
        black_box(results::bytes(&library, at(), &form, &options).expect("a file"));
    });
    let print = FormPrint {
        copies: PEOPLE,
        ..FormPrint::default()
    };
    measure("25 copies of the form as PDF", 20, || {
        black_box(print_bytes(&library, &form, &print).expect("a file"));
    });
    let occasion = evaluation::occasions(&library, &uids[0])
        .expect("occasions")
        .remove(0)
        .uid;
    let mut sheet = 1_000;
    measure("store a typed sheet", 200, || {
        sheet += 1;
        let entry = Entry {
            sheet: Some(sheet),
            code: format!("X{sheet}"),
            answers: answers(sheet),
            ..Entry::default()
        };
        evaluation::enter(&mut library, &occasion, &entry).expect("a sheet");
    });
}

/// Scores that look like chance and are the same each time.
fn scores(people: u32, items: u32, seed: u32) -> Scores {
    let mut state = seed;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 16
    };
    Scores {
        items: (0..items).map(|n| format!("q{n}")).collect(),
        max: vec![1.0; items as usize],
        people: (0..people)
            .map(|n| Person {
                key: n.to_string(),
                points: (0..items).map(|_| Some(f64::from(next() % (2 + seed) > 0))).collect(),
            })
            .collect(),
    }
}

fn answers(seed: u32) -> evaluation::Answers {
    (0..QUESTIONS)
        .map(|n| {
            let choice = ["a", "b", "c", "d"][((seed * 7 + n * 3 + seed / 5) % 4) as usize];
            (format!("q{n}"), Answer::Given(choice.into()))
        })
        .collect()
}

fn definition() -> Definition {
    let choices = ["a", "b", "c", "d"].map(|name| Choice {
        name: name.into(),
        label: Localized::of("en", name),
        correct: name == "b",
        ..Choice::default()
    });
    Definition {
        title: Localized::of("en", "Test"),
        languages: vec!["en".into()],
        identity: Identity::Code,
        questions: (0..QUESTIONS)
            .map(|n| Question {
                name: format!("q{n}"),
                kind: QuestionKind::SelectOne,
                label: Localized::of("en", &format!("What is right about number {n}?")),
                list: Some("l".into()),
                module: (n % 5).to_string(),
                ..Question::default()
            })
            .collect(),
        lists: vec![ChoiceList {
            name: "l".into(),
            choices: choices.into(),
            ..ChoiceList::default()
        }],
        ..Definition::default()
    }
}

fn fill(library: &mut Library) -> (String, Vec<String>) {
    let form = forms::add_definition(library, "TEST", FormKind::Test, &definition())
        .expect("a form")
        .output;
    let mut uids = Vec::new();
    for number in 0..WORKSHOPS {
        let facts = NewWorkshop {
            title: format!("Workshop {number}"),
            start: "2026-11-10".into(),
            end: "2026-11-12".into(),
            country: Some("FJ".into()),
            city: "Suva".into(),
            languages: vec!["en".into()],
            ..NewWorkshop::default()
        };
        let workshop = workshops::create(library, &facts).expect("a workshop").output;
        for (side, occasion) in evaluation::use_form(library, &workshop, &form)
            .expect("occasions")
            .output
            .iter()
            .enumerate()
        {
            let rows: Vec<ImportedResponse> = (0..PEOPLE)
                .map(|person| ImportedResponse {
                    row: person + 2,
                    source: format!("{number}-{side}-{person}"),
                    sheet: Some(person + 1),
                    code: format!("P{person}"),
                    language: ["en", "fr"][(person % 2) as usize].into(),
                    answers: answers(number * 31 + person * 5 + side as u32 * 3),
                })
                .collect();
            evaluation::import(library, occasion, None, &rows).expect("responses");
        }
        uids.push(workshop);
    }
    (form, uids)
}
