//! The keyboard: real keys, chords, and keys of layouts that this machine does not have.

use serde_json::{Value, json};

use super::App;

/// More than any screen has.
const TAB_STOPS: usize = 200;

impl App {
    /// Presses a key or a chord, such as `Tab`, `k`, `Control+Shift+Z` or `Control++`.
    pub fn press(&self, chord: &str) {
        self.count_act();
        self.strike(chord);
    }

    /// As `press`, without being counted as an act.
    pub(super) fn strike(&self, chord: &str) {
        let keys: Vec<String> = split(chord).into_iter().map(key).collect();
        let down = keys.iter().map(|key| json!({"type": "keyDown", "value": key}));
        let up = keys.iter().rev().map(|key| json!({"type": "keyUp", "value": key}));
        self.perform(down.chain(up).collect());
    }

    /// Presses the same key or chord several times.
    pub fn press_times(&self, chord: &str, times: usize) {
        (0..times).for_each(|_| self.press(chord));
    }

    /// Presses Tab until this has the focus, given as `focused` tells it, such as `button Import`.
    pub fn tab_to(&self, wanted: &str) {
        let mut passed = vec![self.focused()];
        while passed.last().is_none_or(|focused| focused != wanted) {
            if passed.len() > TAB_STOPS {
                self.fail(&format!("Tab does not reach {wanted:?}, but:\n{}", passed.join("\n")));
            }
            self.press("Tab");
            passed.push(self.focused());
        }
    }

    /// Types text into whatever has the focus, key by key.
    pub fn type_text(&self, text: &str) {
        let actions = text.chars().flat_map(|c| {
            let value = if c == '\n' { key("Enter") } else { c.to_string() };
            ["keyDown", "keyUp"].map(|kind| json!({"type": kind, "value": value}))
        });
        self.perform(actions.collect());
    }

    /// Sends the key event of another keyboard layout to whatever has the focus: `code` names the
    /// place of the key on the keyboard (`KeyZ`, `Digit1`), `key` what this layout writes there
    /// (`я`, `&`), `modifiers` is a list such as `Control+Shift` or empty. Nothing is typed: the
    /// page only gets keydown and keyup. Returns whether the page took the key for itself.
    pub fn press_code(&self, code: &str, key: &str, modifiers: &str) -> bool {
        self.count_act();
        let dispatch = "const [code, key, held] = arguments;
            const target = document.activeElement ?? document.body;
            const event = (kind) => new KeyboardEvent(kind, {
                code, key, bubbles: true, composed: true, cancelable: true,
                ctrlKey: held.includes('Control'), shiftKey: held.includes('Shift'),
                altKey: held.includes('Alt'), metaKey: held.includes('Meta'),
            });
            const taken = !target.dispatchEvent(event('keydown'));
            target.dispatchEvent(event('keyup'));
            return taken";
        self.js(dispatch, &[json!(code), json!(key), json!(modifiers)]) == true
    }

    fn perform(&self, actions: Vec<Value>) {
        let body = json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]});
        if let Err(refusal) = self.driver.post("/actions", &body) {
            self.fail(&format!("keys: {refusal}"));
        }
    }
}

/// The keys of a chord; a plus sign at the end is a key.
fn split(chord: &str) -> Vec<&str> {
    match chord.strip_suffix('+') {
        Some("") => vec!["+"],
        Some(rest) => rest.trim_end_matches('+').split('+').chain(["+"]).collect(),
        None => chord.split('+').collect(),
    }
}

/// A key as the WebDriver standard writes it.
fn key(name: &str) -> String {
    let special = match name {
        "Backspace" => '\u{e003}',
        "Tab" => '\u{e004}',
        "Enter" => '\u{e007}',
        "Shift" => '\u{e008}',
        "Control" => '\u{e009}',
        "Alt" => '\u{e00a}',
        "Escape" => '\u{e00c}',
        "Space" => ' ',
        "PageUp" => '\u{e00e}',
        "PageDown" => '\u{e00f}',
        "End" => '\u{e010}',
        "Home" => '\u{e011}',
        "ArrowLeft" => '\u{e012}',
        "ArrowUp" => '\u{e013}',
        "ArrowRight" => '\u{e014}',
        "ArrowDown" => '\u{e015}',
        "Insert" => '\u{e016}',
        "Delete" => '\u{e017}',
        "F1" => '\u{e031}',
        "F2" => '\u{e032}',
        "F5" => '\u{e035}',
        "F10" => '\u{e03a}',
        "Meta" => '\u{e03d}',
        _ => {
            assert_eq!(name.chars().count(), 1, "no key is called {name:?}");
            return name.to_owned();
        }
    };
    special.to_string()
}
