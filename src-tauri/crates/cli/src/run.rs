use flipchart_core::storage::{Finding, Health};
use flipchart_core::workshops::{self, NewWorkshop};
use flipchart_core::{Error, LogEntry, Result, sample};
use flipchart_desk::report;
use flipchart_desk::results::{self, ResultsOptions};
use flipchart_i18n::{Args as TextArgs, Lang, Texts, fmt, msg};
use serde_json::json;

use crate::args::{Args, Command, Workshop};
use crate::library::{absolute, path, reading, writing};
use crate::say::Answer;
use crate::{attendance, certificates, curriculum, evaluation, forms, groups, key, people, plan, print, verify};

/// Does what was asked.
pub fn run(args: &Args) -> Result<Answer> {
    act(args).map_err(|e| e.of_library(&path(args)))
}

fn act(args: &Args) -> Result<Answer> {
    let t = Texts::of(args.language());
    match &args.command {
        Command::Sample => {
            let done = sample::load(&mut writing(args)?)?;
            Ok(workshop_added(t, &done.output))
        }
        Command::Workshop(command) => workshop(args, t, command),
        Command::People(command) => people::run(args, t, command),
        Command::Print(what) => print::run(args, t, what),
        Command::Attendance(command) => attendance::run(args, t, command),
        Command::Groups(what) => groups::run(args, t, what),
        Command::Certificates(command) => certificates::run(args, t, command),
        Command::Curriculum(command) => curriculum::run(args, t, command),
        Command::Plan(command) => plan::run(args, t, command),
        Command::Form(command) => forms::run(args, t, command),
        Command::Responses(command) => evaluation::responses(args, t, command),
        Command::Analyse(what) => evaluation::analyse(args, t, what),
        Command::Results {
            workshop,
            form,
            out,
            persons,
        } => {
            let options = ResultsOptions {
                language: args.lang.map(|l| l.code().to_string()),
                persons: *persons,
            };
            results::export(&reading(args)?, workshop, form, out, &options)?;
            let path = absolute(out);
            Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
        }
        Command::Report { workshop, out } => {
            report::export(&reading(args)?, workshop, out, args.lang.map(Lang::code))?;
            let path = absolute(out);
            Ok(Answer::new(json!({ "path": path }), msg::cli_written(t, path)))
        }
        Command::Key(command) => key::run(args, t, command),
        Command::Verify(what) => verify::run(args, t, what),
        Command::VerifyPage(what) => verify::page(args, t, what),
        Command::Undo => writing(args)?.undo().map(|done| entry(t, "undone", &done.output)),
        Command::Redo => writing(args)?.redo().map(|done| entry(t, "redone", &done.output)),
        Command::Log => {
            let log = reading(args)?.log(200)?;
            let lines: Vec<String> = log.iter().map(|e| line(t, e)).collect();
            Ok(Answer::new(json!({ "log": log }), lines.join("\n")))
        }
        Command::Check => {
            let health = match reading(args).and_then(|library| library.check()) {
                Err(Error::FileCorrupt { detail, .. }) => damaged(detail),
                other => other?,
            };
            let text = if health.ok {
                msg::cli_healthy(t)
            } else {
                let findings = health.findings.iter().map(|f| format!("{}: {}", f.code, f.detail));
                findings.collect::<Vec<_>>().join("\n")
            };
            Ok(Answer::new(json!(health), text))
        }
    }
}

fn workshop(args: &Args, t: &'static Texts, command: &Workshop) -> Result<Answer> {
    match command {
        Workshop::New {
            title,
            start,
            end,
            country,
            city,
            languages,
            zone,
        } => {
            let facts = NewWorkshop {
                title: title.clone(),
                start: start.clone(),
                end: end.clone(),
                country: Some(country.clone()),
                city: city.clone(),
                languages: languages.clone(),
                zone: zone.clone(),
                kind: None,
            };
            Ok(workshop_added(
                t,
                &workshops::create(&mut writing(args)?, &facts)?.output,
            ))
        }
        Workshop::List => {
            let all = workshops::list(&reading(args)?, "")?;
            let lines: Vec<String> = all
                .iter()
                .map(|w| {
                    let title = w.title.get(t.lang().code(), &w.languages);
                    format!("{}  {title}, {}, {}", w.uid, w.city, fmt::date_range(t, w.start, w.end))
                })
                .collect();
            Ok(Answer::new(json!({ "workshops": all }), lines.join("\n")))
        }
        Workshop::Show { workshop } => {
            let found = workshops::get(&reading(args)?, workshop)?;
            let text = format!(
                "{}\n{}, {}",
                found.title_in(t.lang().code()),
                found.city,
                fmt::date_range(t, found.start, found.end)
            );
            Ok(Answer::new(json!(found), text))
        }
        Workshop::Remove { workshop } => {
            workshops::remove(&mut writing(args)?, workshop)?;
            Ok(Answer::new(
                json!({ "removed": workshop }),
                msg::cli_workshop_removed(t),
            ))
        }
    }
}

fn workshop_added(t: &'static Texts, uid: &str) -> Answer {
    Answer::new(json!({ "workshop": uid }), msg::cli_workshop(t, uid))
}

fn entry(t: &'static Texts, key: &str, entry: &LogEntry) -> Answer {
    Answer::new(json!({ key: entry }), line(t, entry))
}

fn line(t: &'static Texts, entry: &LogEntry) -> String {
    let what = t.get(&format!("op-{}", entry.op.code()), &TextArgs::from(&entry.params));
    let name = entry
        .params
        .get("name")
        .or(entry.params.get("title"))
        .or(entry.params.get("file"));
    let about = name.map(|n| format!(": {n}")).unwrap_or_default();
    let mark = if entry.undone { "-" } else { " " };
    format!("{mark} {}  {what}{about}", entry.at)
}

fn damaged(detail: String) -> Health {
    Health {
        ok: false,
        findings: vec![Finding {
            code: "damaged-page".into(),
            detail,
        }],
    }
}
