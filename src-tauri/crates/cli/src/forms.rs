use std::path::Path;

use flipchart_core::evaluation::{self, OccasionEdit, OccasionKind};
use flipchart_core::forms;
use flipchart_core::{Library, Result};
use flipchart_desk::forms as desk;
use flipchart_desk::forms::FormPrint;
use flipchart_i18n::{Texts, msg};
use serde_json::json;

use crate::args::{Args, FormCommand};
use crate::library::{absolute, reading, writing};
use crate::say::Answer;

/// Does what was asked of forms.
pub fn run(args: &Args, t: &'static Texts, command: &FormCommand) -> Result<Answer> {
    match command {
        FormCommand::List => {
            let all = forms::list(&reading(args)?, "")?;
            let lines: Vec<String> = all
                .iter()
                .map(|form| {
                    format!(
                        "{}  {}  {}",
                        form.uid,
                        form.code,
                        form.title.get(t.lang().code(), &form.languages)
                    )
                })
                .collect();
            Ok(Answer::new(json!({ "forms": all }), lines.join("\n")))
        }
        FormCommand::Show { form } => {
            let found = forms::get(&reading(args)?, form, None)?;
            let lines: Vec<String> = found
                .definition
                .asked()
                .map(|q| {
                    format!(
                        "{}  {}",
                        q.name,
                        q.label.get(t.lang().code(), &found.definition.languages)
                    )
                })
                .collect();
            Ok(Answer::new(json!(found), lines.join("\n")))
        }
        FormCommand::Import { file } => {
            let done = desk::import(&mut writing(args)?, file)?.output;
            let notes: Vec<String> = done.notes.iter().map(|note| desk::note_text(t, note)).collect();
            let mut text = msg::cli_form_imported(t, &done.code, done.questions).to_string();
            for note in &notes {
                text.push('\n');
                text.push_str(note);
            }
            Ok(Answer::new(json!(done), text))
        }
        FormCommand::Export { form, out } => {
            desk::export(&reading(args)?, form, out)?;
            let path = absolute(out);
            Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
        }
        FormCommand::Ready { key, workshop } => {
            let uid = forms::add_ready(&mut writing(args)?, key, workshop.as_deref())?.output;
            Ok(Answer::new(json!({ "form": uid }), uid))
        }
        FormCommand::Print {
            form,
            out,
            copies,
            workshop,
            paper,
            large,
        } => {
            let options = FormPrint {
                workshop: workshop.clone(),
                language: args.lang.map(|lang| lang.code().to_string()),
                copies: *copies,
                paper: *paper,
                large: *large,
                ..FormPrint::default()
            };
            desk::print(&mut writing(args)?, form, out, &options)?;
            let path = absolute(out);
            Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
        }
    }
}

/// Brings responses of a file to the occasion of a form, which is made when the workshop doesn't have it.
pub fn import_responses(
    args: &Args,
    t: &'static Texts,
    workshop: &str,
    form: &str,
    file: &Path,
    occasion: Option<OccasionKind>,
) -> Result<Answer> {
    let mut library = writing(args)?;
    let at = occasion_of(&mut library, workshop, form, occasion)?;
    let done = desk::import_responses(&mut library, &at, file)?.output;
    let r = &done.report;
    let text = msg::cli_responses_imported(t, r.added, r.known, r.empty);
    Ok(Answer::new(json!(done), text))
}

fn occasion_of(library: &mut Library, workshop: &str, form: &str, kind: Option<OccasionKind>) -> Result<String> {
    let found = forms::get(library, form, None)?;
    let kind = kind.unwrap_or(match found.kind {
        forms::FormKind::Test => OccasionKind::Pre,
        forms::FormKind::Daily => OccasionKind::Daily,
        forms::FormKind::End => OccasionKind::End,
        forms::FormKind::Session => OccasionKind::Session,
        forms::FormKind::FollowUp => OccasionKind::FollowUp,
        forms::FormKind::Registration => OccasionKind::Registration,
    });
    let there = evaluation::occasions(library, workshop)?;
    match there.into_iter().find(|o| o.form == found.uid && o.kind == kind) {
        Some(occasion) => Ok(occasion.uid),
        None => {
            let made = evaluation::add_occasion(library, workshop, &found.uid, kind, &OccasionEdit::default())?;
            Ok(made.output)
        }
    }
}
