//! A core error as it crosses the bridge: a code and its parameters; the page finds the words.

use std::collections::BTreeMap;

use flipchart_core::{Error, FieldError};

/// What a command answers when it refuses.
#[derive(Debug, Clone, serde::Serialize, specta::Type)]
pub struct Refusal {
    /// `error-<code>` is the text.
    pub code: String,
    /// Parameters of the text.
    pub params: BTreeMap<String, String>,
    /// Refused fields, when the refusal is about some.
    pub fields: Vec<FieldError>,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let (code, params) = (error.code(), error.params());
        let fields = if let Error::Invalid { fields } = error {
            fields
        } else {
            Vec::new()
        };
        Self { code, params, fields }
    }
}
