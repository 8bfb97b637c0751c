use flipchart_core::analysis::{self, FormResults};
use flipchart_core::evaluation;
use flipchart_core::{Library, Result};
use flipchart_desk::results::{self, ResultsOptions};
use flipchart_desk::scores;
use flipchart_i18n::{Texts, plain};
use serde_json::{Value, json};

use crate::args::{Analyse, Args, Responses};
use crate::library::reading;
use crate::say::Answer;

/// Does what was asked of responses.
pub fn responses(args: &Args, t: &'static Texts, command: &Responses) -> Result<Answer> {
    match command {
        Responses::List { workshop, form } => list(&reading(args)?, t, workshop, form.as_deref()),
        Responses::Import {
            workshop,
            form,
            file,
            occasion,
        } => crate::forms::import_responses(args, t, workshop, form, file, *occasion),
    }
}

fn list(library: &Library, t: &'static Texts, workshop: &str, form: Option<&str>) -> Result<Answer> {
    let mut out = Vec::new();
    let mut lines = Vec::new();
    for occasion in evaluation::occasions(library, workshop)? {
        if form.is_some_and(|form| form != occasion.form && !form.eq_ignore_ascii_case(&occasion.code)) {
            continue;
        }
        let title = occasion.title.get(t.lang().code(), &[]).to_string();
        let date = occasion.date.clone().unwrap_or_default();
        let (n, of) = (occasion.responses, occasion.expected);
        lines.push(format!(
            "{}  {title}  {} {date}  {n}/{of}",
            occasion.uid,
            occasion.kind.code()
        ));
        let responses = evaluation::responses(library, &occasion.uid)?;
        out.push(json!({ "occasion": occasion, "responses": responses }));
    }
    Ok(Answer::new(json!({ "occasions": out }), lines.join("\n")))
}

/// Statistics of a workshop's forms, or of plain tables.
pub fn analyse(args: &Args, t: &'static Texts, what: &Analyse) -> Result<Answer> {
    if let [before, after] = what.csv.as_slice() {
        let found = scores::compare(before, after)?;
        let said: Vec<String> = analysis::test_findings(&found)
            .iter()
            .map(|f| plain(&t.get(&format!("finding-{}", f.code), &(&f.params).into())).into_owned())
            .collect();
        return Ok(Answer::new(json!(found), said.join("\n")));
    }
    if let Some(file) = &what.ratings {
        let found = scores::ratings(file)?;
        let lines: Vec<String> = found
            .items
            .iter()
            .map(|item| format!("{}: n = {}", item.name, item.n))
            .collect();
        return Ok(Answer::new(json!(found), lines.join("\n")));
    }
    let library = reading(args)?;
    let workshop = what.workshop.as_deref().unwrap_or_default();
    let forms = match &what.form {
        Some(form) => vec![analysis::results(&library, workshop, form)?],
        None => analysis::all_results(&library, workshop)?,
    };
    let mut lines = Vec::new();
    for form in &forms {
        let options = ResultsOptions {
            language: Some(t.lang().code().into()),
            persons: false,
        };
        let view = results::show(&library, workshop, &form.form, &options)?;
        lines.push(format!("{}: {}", view.title, view.responses));
        lines.extend(view.findings);
    }
    Ok(Answer::new(whole(&forms), lines.join("\n")))
}

/// The results as data, without what shows single people; of a single form also its comparison by itself.
fn whole(forms: &[FormResults]) -> Value {
    let mut all: Vec<Value> = forms.iter().map(|form| json!(form)).collect();
    for form in &mut all {
        if let Some(test) = form.get_mut("test").and_then(Value::as_object_mut) {
            test.remove("persons");
        }
    }
    json!({ "forms": all })
}
