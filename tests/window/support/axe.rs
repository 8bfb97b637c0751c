//! Accessibility, as far as a program can judge it.

use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::App;

/// The rules of WCAG 2.2 AA, and what axe's makers hold to be good practice.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// One broken rule and where.
#[derive(Debug)]
pub struct Violation {
    /// The rule's name, such as `color-contrast`.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// The elements that break it, each with what is wrong.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.help)?;
        self.places.iter().try_for_each(|place| write!(f, "\n    {place}"))
    }
}

impl App {
    /// What axe-core finds wrong with the page as it is now.
    pub fn axe(&self) -> Vec<Violation> {
        if self.js("return typeof window.axe", &[]) != "object" {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
            let axe =
                fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}; run npm ci", file.display()));
            self.js(&axe, &[]);
        }
        let run = "const [tags, done] = arguments;
            axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
                (found) => done(found.violations), (error) => done(String(error)))";
        let found = self
            .driver
            .js_async(run, &[json!(RULES)])
            .unwrap_or_else(|refusal| self.fail(&format!("axe: {refusal}")));
        match found.as_array() {
            Some(violations) => violations.iter().map(violation).collect(),
            None => self.fail(&format!("axe: {found}")),
        }
    }

    /// Fails the test if axe-core finds anything. `screen` names what is shown.
    pub fn assert_accessible(&self, screen: &str) {
        let found = self.axe();
        if !found.is_empty() {
            let list: Vec<_> = found.iter().map(Violation::to_string).collect();
            self.fail(&format!("not accessible: {screen}\n{}", list.join("\n")));
        }
    }
}

fn violation(found: &Value) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = found["nodes"].as_array().into_iter().flatten();
    Violation {
        rule: text(&found["id"]),
        help: text(&found["help"]),
        places: places
            .map(|place| {
                let why = text(&place["failureSummary"]).replace('\n', " ");
                format!("{} – {why}", place["target"])
            })
            .collect(),
    }
}
