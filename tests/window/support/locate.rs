//! Finding things as people name them: "the button called Import".

use serde_json::{Value, json};

use super::App;
use super::driver::Refusal;

/// Defines `find`, `roleOf` and `nameOf` for the script that follows it.
const QUERY: &str = include_str!("query.js");

/// The key under which the WebDriver standard hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A description of an element, looked up afresh each time it is used: it waits for the element to
/// come, and survives the page being drawn again.
#[derive(Clone)]
pub struct Locator<'a> {
    pub(super) app: &'a App,
    steps: Vec<Value>,
}

impl App {
    /// What matches the CSS selector, visible or not.
    pub fn css(&self, selector: &str) -> Locator<'_> {
        self.page().css(selector)
    }

    /// What has this role and exactly this accessible name.
    pub fn role(&self, role: &str, name: &str) -> Locator<'_> {
        self.page().role(role, name)
    }

    /// What has this role and an accessible name containing `part`; an empty part matches any.
    pub fn role_like(&self, role: &str, part: &str) -> Locator<'_> {
        self.page().role_like(role, part)
    }

    /// The innermost element whose visible text contains `text`.
    pub fn text(&self, text: &str) -> Locator<'_> {
        self.page().containing(text)
    }

    /// Role and accessible name of what has the focus, such as `button Import`.
    pub fn focused(&self) -> String {
        let ask = "const e = document.activeElement; return `${roleOf(e)} ${nameOf(e)}`.trim()";
        let answer = self.query(ask, &Value::Null);
        let answer = answer.unwrap_or_else(|refusal| self.fail(&format!("focus: {refusal}")));
        answer.as_str().unwrap_or_default().to_owned()
    }

    fn page(&self) -> Locator<'_> {
        Locator {
            app: self,
            steps: Vec::new(),
        }
    }

    fn query(&self, body: &str, argument: &Value) -> Result<Value, Refusal> {
        self.driver
            .js(&format!("{QUERY}\n{body}"), std::slice::from_ref(argument))
    }
}

impl<'a> Locator<'a> {
    /// What matches the CSS selector inside this.
    pub fn css(&self, selector: &str) -> Locator<'a> {
        self.then(json!({"css": selector}))
    }

    /// What has this role and exactly this name inside this.
    pub fn role(&self, role: &str, name: &str) -> Locator<'a> {
        self.then(json!({"role": role, "name": name, "exact": true}))
    }

    /// What has this role and a name containing `part` inside this.
    pub fn role_like(&self, role: &str, part: &str) -> Locator<'a> {
        self.then(json!({"role": role, "name": part, "exact": false}))
    }

    /// The innermost element inside this whose visible text contains `text`.
    pub fn containing(&self, text: &str) -> Locator<'a> {
        self.then(json!({"text": text, "exact": false}))
    }

    /// How many there are at this moment.
    pub fn count(&self) -> usize {
        self.elements().map_or(0, |found| found.len())
    }

    /// The visible texts of all there are at this moment, in the order of the page.
    pub fn texts(&self) -> Vec<String> {
        let ask = "return find(arguments[0]).map((e) => tidy(e.innerText))";
        let texts = self.app.query(ask, &json!(self.steps)).unwrap_or_default();
        serde_json::from_value(texts).unwrap_or_default()
    }

    /// Waits until there is one, or several.
    pub fn wait(&self) -> &Self {
        self.app.until(&self.to_string(), || self.count() > 0);
        self
    }

    /// Waits until there are exactly so many.
    pub fn wait_count(&self, count: usize) {
        self.app.until(&format!("{count} × {self}"), || self.count() == count);
    }

    /// Waits until there is none.
    pub fn wait_gone(&self) {
        self.app.until(&format!("{self} is gone"), || self.count() == 0);
    }

    /// Does something with the one element this describes, waiting for it, and trying again while
    /// the page is on its way. Several are an error: a person would not know which one is meant.
    pub(super) fn with<T>(&self, mut act: impl FnMut(&str) -> Result<T, Refusal>) -> T {
        self.app.poll(|| {
            let found = self.elements().map_err(|refusal| format!("{self}: {refusal}"))?;
            match found.as_slice() {
                [one] => act(one).map_err(|refusal| {
                    if !refusal.may_pass() {
                        self.app.fail(&format!("{self}: {refusal}"));
                    }
                    format!("{self}: {refusal}")
                }),
                [] => Err(format!("not found: {self}")),
                several => Err(format!("found {} times: {self}", several.len())),
            }
        })
    }

    fn elements(&self) -> Result<Vec<String>, Refusal> {
        let found = self.app.query("return find(arguments[0])", &json!(self.steps))?;
        let elements = found.as_array().into_iter().flatten();
        Ok(elements
            .filter_map(|e| e[ELEMENT].as_str().map(str::to_owned))
            .collect())
    }

    fn then(&self, step: Value) -> Locator<'a> {
        let mut steps = self.steps.clone();
        steps.push(step);
        Locator { app: self.app, steps }
    }
}

/// An element as an argument of a script.
pub(super) fn argument(id: &str) -> Value {
    json!({ELEMENT: id})
}

impl std::fmt::Display for Locator<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, step) in self.steps.iter().enumerate() {
            if index > 0 {
                f.write_str(", in it ")?;
            }
            match (step["css"].as_str(), step["role"].as_str()) {
                (Some(css), _) => write!(f, "{css}")?,
                (_, Some(role)) => write!(f, "{role} {}", step["name"])?,
                _ => write!(f, "text {}", step["text"])?,
            }
        }
        Ok(())
    }
}
