//! What one does with a thing on the screen, and what one reads from it.

use serde_json::{Value, json};

use super::driver::Refusal;
use super::locate::{Locator, argument};

impl Locator<'_> {
    /// Clicks in its middle.
    pub fn click(&self) {
        self.app.count_act();
        self.with(|id| self.app.driver.post(&format!("/element/{id}/click"), &json!({})));
    }

    /// Clicks twice.
    pub fn double_click(&self) {
        self.app.count_act();
        let press = [
            json!({"type": "pointerDown", "button": 0}),
            json!({"type": "pointerUp", "button": 0}),
        ];
        let clicks = [press.clone(), press].concat();
        self.with(|id| self.point(id, &clicks));
    }

    /// Moves the pointer over it.
    pub fn hover(&self) {
        self.with(|id| self.point(id, &[]));
    }

    /// Drags it onto `target` with the pointer held down.
    pub fn drag_to(&self, target: &Locator<'_>) {
        self.app.count_act();
        let over = target.with(|id| Ok(argument(id)));
        let drag = [
            json!({"type": "pointerDown", "button": 0}),
            json!({"type": "pointerMove", "duration": 120, "origin": over, "x": 0, "y": 0}),
            json!({"type": "pointerUp", "button": 0}),
        ];
        self.with(|id| self.point(id, &drag));
    }

    /// Gives it the focus, as Tab would.
    pub fn focus(&self) {
        self.ask("arguments[0].focus()");
    }

    /// Replaces what is in the field by `text`, with real keys, and stays in the field.
    pub fn fill(&self, text: &str) {
        self.focus();
        self.app.strike("Control+a");
        if text.is_empty() {
            self.app.strike("Delete");
        } else {
            self.with(|id| {
                self.app
                    .driver
                    .post(&format!("/element/{id}/value"), &json!({"text": text}))
            });
        }
    }

    /// Hands files to a file input, as its dialog would.
    pub fn upload(&self, file: &std::path::Path) {
        let text = json!({"text": file.display().to_string()});
        self.with(|id| self.app.driver.post(&format!("/element/{id}/value"), &text));
    }

    /// Chooses the option with this label in a native list.
    pub fn select(&self, label: &str) {
        self.app.count_act();
        let choose = format!(
            "const [list] = arguments;
             const option = [...list.options].find((o) => o.label.trim() === {});
             if (!option) return false;
             list.value = option.value;
             list.dispatchEvent(new Event('input', {{ bubbles: true }}));
             list.dispatchEvent(new Event('change', {{ bubbles: true }}));
             return true",
            json!(label)
        );
        if self.ask(&choose) != true {
            self.app.fail(&format!("{self} has no option {label:?}"));
        }
    }

    /// Its visible text, in single spaces.
    pub fn text(&self) -> String {
        tidy(&self.string("return arguments[0].innerText"))
    }

    /// What stands in the field.
    pub fn value(&self) -> String {
        self.string("return arguments[0].value")
    }

    /// An attribute, if it has it.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.ask(&format!("return arguments[0].getAttribute({})", json!(name)));
        value.as_str().map(str::to_owned)
    }

    /// Whether it is ticked, pressed or chosen, natively or by its ARIA state.
    pub fn is_on(&self) -> bool {
        let ask = "const [e] = arguments;
            return e.checked ?? ['aria-checked', 'aria-pressed', 'aria-selected', 'aria-current']
                .some((state) => ![null, 'false'].includes(e.getAttribute(state)))";
        self.ask(ask) == true
    }

    /// Whether it has the focus.
    pub fn has_focus(&self) -> bool {
        self.ask("return document.activeElement === arguments[0]") == true
    }

    /// The role and the name that the browser itself gives to a screen reader.
    pub fn spoken(&self) -> (String, String) {
        let ask = |what: &str| {
            let answer = self.with(|id| self.app.driver.get(&format!("/element/{id}/{what}")));
            answer.as_str().unwrap_or_default().to_owned()
        };
        (ask("computedrole"), ask("computedlabel"))
    }

    /// Left, top, width and height in CSS pixels of the page.
    pub fn rectangle(&self) -> [f64; 4] {
        let ask = "const r = arguments[0].getBoundingClientRect();
            return [r.left, r.top, r.width, r.height]";
        serde_json::from_value(self.ask(ask)).unwrap_or_default()
    }

    /// Waits until its visible text is this.
    pub fn wait_text(&self, wanted: &str) {
        self.wait_read("text", wanted, "return arguments[0].innerText");
    }

    /// Waits until this stands in the field.
    pub fn wait_value(&self, wanted: &str) {
        self.wait_read("value", wanted, "return arguments[0].value");
    }

    fn wait_read(&self, what: &str, wanted: &str, script: &str) {
        self.app.poll(|| {
            let got = tidy(&self.string(script));
            let matches = got == tidy(wanted);
            matches
                .then_some(())
                .ok_or_else(|| format!("{what} of {self}: wanted {wanted:?}, got {got:?}"))
        });
    }

    fn string(&self, script: &str) -> String {
        self.ask(script).as_str().unwrap_or_default().to_owned()
    }

    fn ask(&self, script: &str) -> Value {
        self.with(|id| self.app.driver.js(script, &[argument(id)]))
    }

    fn point(&self, id: &str, then: &[Value]) -> Result<Value, Refusal> {
        let mut actions = vec![json!({"type": "pointerMove", "origin": argument(id), "x": 0, "y": 0})];
        actions.extend_from_slice(then);
        let body = json!({"actions": [{
            "type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
            "actions": actions,
        }]});
        self.app.driver.post("/actions", &body)
    }
}

/// In single spaces, without the invisible marks that Fluent sets around inserted words.
fn tidy(text: &str) -> String {
    let shown = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
