//! Any text as a condition of a form: refused with a code, or run to a yes or no without an end in sight.
#![no_main]

use flipchart_core::forms::expression::{Expression, Scope};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| match Expression::parse(text) {
    Ok(expression) => {
        let answer = |name: &str| name.chars().rev().collect::<String>();
        let _ = expression.is_true(&Scope {
            answer: &answer,
            column: &answer,
            own: "7",
            today: "2026-11-10",
        });
        assert!(expression.questions().iter().all(|name| !name.is_empty()));
    }
    Err(error) => assert!(error.code.starts_with("expression-")),
});
