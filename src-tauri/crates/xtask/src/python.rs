//! Other people's readers of what Flipchart writes, in a Python of their own under `target/`.

use std::path::PathBuf;

use crate::Outcome;
use crate::shell::{command, read, root, run};

/// What is installed, by exact version: the converter that the tools of XLSForm have in common, the statistics that ours are
/// compared with, and a verifier of credentials.
const PACKAGES: [&str; 4] = [
    "pyxform==4.5.0",
    "scipy==1.17.1",
    "pingouin==0.7.0",
    "openbadgeslib==4.6.3",
];

/// Ways to start a Python, the best first.
const STARTERS: [&str; 3] = ["python3", "/usr/bin/python3", "python"];

/// Installs what is missing. The tests look for it at the same place.
pub fn readers() -> Outcome {
    if is_complete() {
        return Ok(());
    }
    eprintln!("Missing: {} for the tests.", PACKAGES.join(", "));
    let Some(python) = starter() else {
        return Err(
            "Python 3.10 or later is missing, with its module venv; Debian's package is called python3-venv."
                .to_owned(),
        );
    };
    let mut make = command(python);
    make.args(["-m", "venv", "--clear"]).arg(folder());
    run(make)?;
    let mut install = command(&interpreter().to_string_lossy());
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    install.args(PACKAGES);
    run(install)
}

/// A Python that can make the folder; `None` when there is none.
pub fn starter() -> Option<&'static str> {
    STARTERS.into_iter().find(|python| {
        let mut asked = command(python);
        asked.args([
            "-c",
            "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))",
        ]);
        read(asked).is_some()
    })
}

fn is_complete() -> bool {
    let wanted = PACKAGES.map(|package| format!("assert version({:?}) == {:?}", name(package), release(package)));
    let mut asked = command(&interpreter().to_string_lossy());
    asked.args([
        "-c",
        &format!("from importlib.metadata import version; {}", wanted.join("; ")),
    ]);
    read(asked).is_some()
}

fn name(package: &str) -> &str {
    package.split("==").next().unwrap_or(package)
}

fn release(package: &str) -> &str {
    package.split("==").nth(1).unwrap_or_default()
}

fn folder() -> PathBuf {
    root().join("target/python")
}

fn interpreter() -> PathBuf {
    folder().join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_named_with_its_version() {
        for package in PACKAGES {
            assert!(!name(package).is_empty() && !release(package).is_empty(), "{package}");
        }
    }
}
