//! `flipchart-cli`: the same acts as in the window, for scripts.

mod args;
mod run;
mod say;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let outcome = run::run(&args);
    let (text, code) = match &outcome {
        Ok(answer) if args.json => (answer.json.to_string(), ExitCode::SUCCESS),
        Ok(answer) => (answer.text.clone(), ExitCode::SUCCESS),
        Err(error) => {
            let message = say::refusal(args.language(), error);
            eprintln!("{message}");
            if !args.json {
                return ExitCode::from(1);
            }
            (say::refusal_json(error, &message).to_string(), ExitCode::from(1))
        }
    };
    // A reader that went away (`| head`) is no failure of the act.
    let _ = writeln!(std::io::stdout(), "{text}");
    code
}
