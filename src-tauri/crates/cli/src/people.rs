use flipchart_core::people::twice::{self, Twins};
use flipchart_core::{Result, people};
use flipchart_desk::lists::{self, ListChoices, ListPreview, ListSource};
use flipchart_desk::people_out::{self, PeopleOut};
use flipchart_i18n::{Texts, msg};
use serde_json::{Value, json};

use crate::args::{Args, People};
use crate::library::{absolute, reading, writing};
use crate::say::Answer;

/// Does what was asked of people.
pub fn run(args: &Args, t: &'static Texts, command: &People) -> Result<Answer> {
    match command {
        People::Import {
            workshop,
            file,
            sheet,
            known,
            dry_run,
        } => {
            let source = ListSource {
                path: Some(file.display().to_string()),
                text: None,
            };
            let mut choices = ListChoices {
                sheet: sheet.clone(),
                ..ListChoices::default()
            };
            if *known {
                let preview = lists::preview(&reading(args)?, workshop, &source, &choices)?;
                choices.decisions = lists::likely(&preview);
            }
            let preview = if *dry_run {
                lists::preview(&reading(args)?, workshop, &source, &choices)?
            } else {
                lists::import(&mut writing(args)?, workshop, &source, &choices)?.0
            };
            let r = &preview.report;
            let text = msg::cli_imported(
                t,
                i64::from(r.added),
                i64::from(r.updated),
                i64::from(r.duplicates),
                i64::from(r.skipped),
            );
            Ok(Answer::new(import_json(&preview), text))
        }
        People::List { workshop } => {
            let all = people::participants(&reading(args)?, workshop)?;
            let lines: Vec<String> = all.iter().map(|p| format!("{}  {}", p.person, p.name)).collect();
            let rows: Vec<Value> = all.iter().map(person_json).collect();
            Ok(Answer::new(json!({ "people": rows }), lines.join("\n")))
        }
        People::Duplicates { person } => {
            let pairs = twice::twins(&reading(args)?, person.as_deref(), &mut |_, _| true)?;
            let lines: Vec<String> = pairs.iter().map(|pair| pair_line(t, pair)).collect();
            Ok(Answer::new(json!({ "pairs": pairs }), lines.join("\n")))
        }
        People::Merge { keep, other, take } => {
            let done = people::merge(&mut writing(args)?, keep, other, take)?.output;
            let text = msg::cli_merged(t, &done.person, i64::from(done.moved), i64::from(done.joined));
            Ok(Answer::new(json!(done), text))
        }
        People::Export {
            workshop,
            out,
            without_names,
        } => {
            let options = PeopleOut {
                language: args.lang.map(|lang| lang.code().to_string()),
                without_names: *without_names,
            };
            let written = people_out::export(&reading(args)?, workshop, out, &options)?;
            let path = absolute(out);
            let json = json!({ "path": path, "people": written.people });
            Ok(Answer::new(json, msg::cli_written(t, path)))
        }
    }
}

fn import_json(preview: &ListPreview) -> Value {
    let columns: Vec<Value> = preview
        .columns
        .iter()
        .map(|c| json!({ "heading": c.heading, "field": c.field }))
        .collect();
    let mut out = json!({
        "file": preview.file,
        "sheet": preview.sheet,
        "header_rows": preview.header_rows,
        "encoding": preview.encoding,
        "delimiter": preview.delimiter,
        "columns": columns,
    });
    if let (Value::Object(all), Value::Object(report)) = (&mut out, json!(preview.report)) {
        all.extend(report);
    }
    out
}

/// In the shell "uid" is the person's, as in the report of an import.
fn person_json(participant: &people::Participant) -> Value {
    let mut out = json!(participant);
    out["participation"] = json!(participant.uid);
    out["uid"] = json!(participant.person);
    out["badge"] = json!(people::badge_code(&participant.uid));
    out
}

fn pair_line(t: &'static Texts, pair: &Twins) -> String {
    let reasons: Vec<String> = pair.reasons.iter().map(|why| msg::twins_reason(t, &why.code)).collect();
    format!(
        "{:.2}  {} {}  {} {}  {}",
        pair.score,
        pair.one.person,
        pair.one.name,
        pair.other.person,
        pair.other.name,
        reasons.join(", ")
    )
}
