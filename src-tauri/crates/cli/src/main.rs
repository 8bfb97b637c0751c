//! `flipchart-cli`: the same acts as in the window, for scripts.

mod args;
mod attendance;
mod certificates;
mod curriculum;
mod evaluation;
mod forms;
mod groups;
mod key;
mod library;
mod people;
mod plan;
mod print;
mod run;
mod say;
mod verify;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(usage) => return wrong_usage(&usage),
    };
    match run::run(&args) {
        Ok(answer) => {
            say(&if args.json {
                answer.json.to_string()
            } else {
                answer.text
            });
            ExitCode::from(answer.exit)
        }
        Err(error) => {
            let message = say::refusal(args.language(), &error);
            eprintln!("{message}");
            if args.json {
                say(&say::refusal_json(&error, &message).to_string());
            }
            ExitCode::from(1)
        }
    }
}

/// Help and version are answers; anything else is a usage error, told as JSON to those who asked for JSON.
fn wrong_usage(usage: &clap::Error) -> ExitCode {
    let _ = usage.print();
    if usage.use_stderr() && std::env::args().any(|arg| arg == "--json") {
        let message = usage.to_string();
        say(&serde_json::json!({ "error": { "code": "usage", "message": message.trim() } }).to_string());
    }
    if usage.use_stderr() {
        ExitCode::from(2)
    } else {
        ExitCode::SUCCESS
    }
}

fn say(text: &str) {
    // A reader that went away (`| head`) is no failure of the act.
    let _ = writeln!(std::io::stdout(), "{text}");
}
