//! The main job through the command line: a participant list in, certificates and a report out.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::Outcome;
use crate::setup::{For, setup};
use crate::shell::{capture, cargo, command, root};

/// The list of invented people that comes with the sources.
const SAMPLE_LIST: &str = "assets/curriculum/sample-participants.xlsx";

/// Imports the sample list into a new library, issues certificates and writes the report, all
/// into `./out`, and says where. What an earlier run left there is replaced.
pub fn main_job() -> Outcome {
    setup(For::Shell)?;
    let program = build("flipchart-cli", &[])?;
    let out = root().join("out");
    clear(&out).map_err(|e| format!("{}: {e}", out.display()))?;

    let tell = |arguments: &[&str]| -> Result<Value, String> {
        let mut cli = command(&program.to_string_lossy());
        cli.args(["--library", "out/library.fliplib", "--lang", "en", "--json"]);
        cli.args(arguments);
        let answer = capture(cli)?;
        serde_json::from_str(&answer).map_err(|e| format!("not a JSON answer ({e}): {answer}"))
    };
    // Long past on any machine, so that no half day is still to come.
    let workshop = tell(&[
        "workshop",
        "new",
        "--title",
        "Migration, Environment and Climate Change",
        "--start",
        "2025-03-11",
        "--end",
        "2025-03-13",
        "--country",
        "FJ",
        "--city",
        "Suva",
        "--language",
        "en",
    ])?;
    let uid = workshop["workshop"]
        .as_str()
        .ok_or_else(|| format!("no workshop in the answer: {workshop}"))?;
    let people = tell(&["people", "import", uid, SAMPLE_LIST])?;
    tell(&["attendance", "fill", uid, "present"])?;
    let certificates = tell(&[
        "certificates",
        uid,
        "--out",
        "out/certificates",
        "--one-file",
        "out/certificates.pdf",
    ])?;
    tell(&["report", uid, "--out", "out/report.pdf"])?;

    println!(
        "\nDone, in {out}:\n  \
         certificates/      {issued} certificates, one file each\n  \
         certificates.pdf   the same, in one file for the printer\n  \
         report.pdf         the report\n  \
         library.fliplib    the library they come from\n\
         People imported from {SAMPLE_LIST}: {added} (skipped: {skipped}). Certificates withheld: {withheld}.",
        out = out.display(),
        issued = certificates["issued"],
        added = people["added"],
        skipped = people["skipped"],
        withheld = certificates["withheld"].as_array().map_or(0, Vec::len),
    );
    Ok(())
}

/// Builds one program of the workspace and returns where it is.
pub fn build(name: &str, options: &[&str]) -> Result<PathBuf, String> {
    let mut cargo = cargo(["build", "--package", name, "--bin", name]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    cargo.args(options);
    capture(cargo)?
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == name)
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .ok_or_else(|| format!("cargo built {name} but did not say where"))
}

/// Removes what an earlier run wrote, and nothing else.
fn clear(out: &Path) -> std::io::Result<()> {
    fs::create_dir_all(out)?;
    for entry in fs::read_dir(out)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours =
            name.starts_with("library.fliplib") || ["certificates", "certificates.pdf", "report.pdf"].contains(&&*name);
        if !is_ours {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
