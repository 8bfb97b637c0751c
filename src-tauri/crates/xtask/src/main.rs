//! `cargo xtask`: the only entry points anyone must know.
//!
//! It depends on the standard library and `serde_json` alone, so that the first command on a fresh
//! machine starts in seconds.

mod bench;
mod beside;
mod check;
mod headless;
mod locales;
mod machine;
mod notices;
mod package;
mod python;
mod run;
mod setup;
mod shell;
mod tally;
mod test;
mod ui;

use std::process::ExitCode;

/// What a command ends with: nothing, or the sentence that says why it stopped.
type Outcome = Result<(), String>;

const USAGE: &str = "\
cargo xtask COMMAND

  run               set up this machine, build, and open Flipchart with the sample workshop
                    (without a display: do the main job into ./out)
  test [--quick]    set up this machine and run every test; --quick leaves the real window out
  check             format, lints, licences, types, texts, generated files
  bench             measure, and write docs/bench.md
  bench certificates [--peers] [--codes]
                    measure certificates alone; --peers: only beside other programs,
                    --codes: only their codes read by other readers
  package           build the installer for this system
  notices           write assets/notices/THIRD-PARTY.txt
  setup [--tests]   only find and install what is missing
  help              this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        ["run"] => run::run(),
        ["test"] => test::test(test::Extent::Everything),
        ["test", "--quick"] => test::test(test::Extent::WithoutWindow),
        ["check"] => check::check(),
        ["bench"] => bench::bench(),
        ["bench", "certificates", parts @ ..] if parts.iter().all(|part| beside::section(part).is_some()) => {
            beside::certificates(parts)
        }
        ["package"] => package::package(),
        ["notices"] => notices::notices(),
        ["setup"] => setup::setup(setup::For::App),
        ["setup", "--tests"] => setup::setup(setup::For::Tests).and_then(|()| python::readers()),
        _ => {
            eprint!("unknown: {}\n\n{USAGE}", words.join(" "));
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("\n{why}");
            ExitCode::FAILURE
        }
    }
}
