//! Answers in words and as JSON.

use flipchart_core::Error;
use flipchart_i18n::{Lang, Texts, error_text, plain};
use serde_json::{Value, json};

/// What a command answers, in both forms.
pub struct Answer {
    pub json: Value,
    pub text: String,
    /// What the shell ends with.
    pub exit: u8,
}

impl Answer {
    pub fn new(json: Value, text: String) -> Self {
        Self {
            json,
            text: plain(&text).into_owned(),
            exit: 0,
        }
    }

    pub fn ending(self, exit: u8) -> Self {
        Self { exit, ..self }
    }
}

/// A refusal in the words of the catalogue.
pub fn refusal(lang: Lang, error: &Error) -> String {
    plain(&error_text(Texts::of(lang), &error.code(), &error.params())).into_owned()
}

/// A refusal for a script: its code, the words, and what it is about.
pub fn refusal_json(error: &Error, message: &str) -> Value {
    let mut body = json!({ "code": error.code(), "message": message, "params": error.params() });
    if let Error::Invalid { fields } = error {
        body["fields"] = json!(fields);
    }
    json!({ "error": body })
}
