//! Figures against other people's statistics: SciPy and pingouin, on random data and on sets from the literature.

use std::path::{Path, PathBuf};
use std::process::Command;

fn python() -> PathBuf {
    if let Some(named) = std::env::var_os("FLIPCHART_PYTHON") {
        return named.into();
    }
    let place = if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    };
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../target/python")
        .join(place)
}

#[test]
fn every_figure_agrees_with_scipy() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/statistics/compare.py");
    let compared = Command::new(python())
        .arg(script)
        .args(["--sets", "200", env!("CARGO_BIN_EXE_flipchart-cli"), "analyse"])
        .output();
    let missing = "SciPy is missing: `cargo xtask test` installs it, or FLIPCHART_PYTHON names a Python that has it";
    let compared = compared.unwrap_or_else(|error| panic!("{missing} ({}: {error})", python().display()));
    let said = String::from_utf8_lossy(&compared.stdout);
    let problems = String::from_utf8_lossy(&compared.stderr);
    assert!(compared.status.success(), "{said}\n{problems}\n{missing}");
    assert!(said.contains("disagreements 0"), "{said}");
}
