//! Running other programs: always from the root of the checkout, always with what failed named.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::Outcome;

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors().nth(3).map_or(here.clone(), Path::to_owned)
}

/// `program`, to be run from the root of the checkout.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(match program {
        // On Windows npm is a script, which is only found by its full name.
        "npm" if cfg!(windows) => format!("{program}.cmd"),
        _ => program.to_owned(),
    });
    command.current_dir(root());
    command
}

/// `cargo` with these arguments, the same cargo that runs us.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let program = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = command(&program);
    command.args(arguments);
    command
}

/// `npm` with these arguments.
pub fn npm<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = command("npm");
    command.args(arguments);
    command
}

/// Runs to the end, output to the terminal. Anything but success is an error naming the command.
pub fn run(mut command: Command) -> Outcome {
    announce(&command);
    let status = command.status().map_err(|e| unstarted(&command, &e))?;
    succeeded(&command, status)
}

/// What the command writes to its standard output, trimmed; `None` if it is missing or fails.
pub fn read(mut command: Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Runs to the end and returns its standard output; the error output goes to the terminal.
pub fn capture(mut command: Command) -> Result<String, String> {
    announce(&command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| unstarted(&command, &e))?;
    succeeded(&command, output.status)?;
    String::from_utf8(output.stdout).map_err(|_| format!("{}: not UTF-8", line(&command)))
}

/// Runs to the end, passing each line of standard output on as it comes, also to `seen`.
/// Returns whether the command succeeded.
pub fn stream(mut command: Command, mut seen: impl FnMut(&str)) -> Result<bool, String> {
    announce(&command);
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always").env("FORCE_COLOR", "1");
    }
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| unstarted(&command, &e))?;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut bytes = Vec::new();
        let mut terminal = std::io::stdout();
        while output.read_until(b'\n', &mut bytes).is_ok_and(|n| n > 0) {
            // A closed terminal must not stop the counting.
            let _ = terminal.write_all(&bytes).and_then(|()| terminal.flush());
            seen(String::from_utf8_lossy(&bytes).trim_end());
            bytes.clear();
        }
    }
    let status = child.wait().map_err(|e| unstarted(&command, &e))?;
    Ok(status.success())
}

/// The first file of this name on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

fn succeeded(command: &Command, status: ExitStatus) -> Outcome {
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} ended with {status}", line(command)))
    }
}

fn unstarted(command: &Command, error: &std::io::Error) -> String {
    format!("{} could not be run: {error}", line(command))
}

fn announce(command: &Command) {
    eprintln!("\n$ {}", line(command));
}

/// The command as one would type it, its program without the folder.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut words = vec![program.file_stem().unwrap_or(program.as_os_str())];
    words.extend(command.get_args());
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
