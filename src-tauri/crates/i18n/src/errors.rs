//! What an error code says to people.

use std::collections::BTreeMap;

use crate::{Args, Texts};

/// The text of an error of the core, from its code and parameters: names the thing, the cause and the way out.
/// A code without a text gives the general one, which shows the code.
pub fn error_text(texts: &Texts, code: &str, params: &BTreeMap<String, String>) -> String {
    let args = Args::from(params);
    if code == "invalid" {
        return invalid(texts, params, args);
    }
    let id = format!("error-{code}");
    if texts.has(&id) {
        texts.get(&id, &args)
    } else {
        texts.get("error-unknown", &args.with("code", code))
    }
}

/// A refused value: the label of its field, and the reason.
fn invalid(texts: &Texts, params: &BTreeMap<String, String>, args: Args) -> String {
    let given = |name: &str| params.get(name).map(String::as_str).unwrap_or_default();
    let reason = format!("error-field-{}", given("reason"));
    let reason = if texts.has(&reason) {
        reason
    } else {
        "error-field-other".into()
    };
    let reason = texts.get(&reason, &args.clone().with("value", given("value")));
    // Of a field inside a list (`questions.3.name`) the last part is its name.
    let field = given("field").rsplit('.').next().unwrap_or_default();
    let label = texts.get("error-label", &args.with("field", field));
    texts.get("error-invalid", &Args::from([("field", label), ("reason", reason)]))
}
