//! `cargo xtask check`: everything about the sources that is not a test.

use std::fs;

use crate::Outcome;
use crate::locales;
use crate::setup::{For, setup};
use crate::shell::{cargo, command, npm, on_path, root, run};

/// Files that a test or a build script writes, and that are kept in the repository.
const GENERATED: [&str; 3] = [
    "ui/src/lib/ipc/bindings.ts",
    "ui/src/lib/i18n/messages.ts",
    "assets/verify/page.html",
];

type Check = fn() -> Outcome;

/// Runs every check, going on after a failure, and names those that failed.
pub fn check() -> Outcome {
    setup(For::App)?;
    let checks: [(&str, Check); 7] = [
        ("format", || run(cargo(["fmt", "--all", "--check"]))),
        ("texts in every language", locales::complete),
        ("types of the interface", || run(npm(["run", "ui:check"]))),
        ("format of the interface", || {
            run(npm(["-w", "ui", "run", "--if-present", "format:check"]))
        }),
        ("lints", || {
            run(cargo([
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ]))
        }),
        ("generated files", generated),
        ("licences and sources", deny),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        eprintln!("\n== {name}");
        if let Err(why) = check() {
            eprintln!("{why}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        println!("\nAll checks passed.");
        Ok(())
    } else {
        Err(format!("Failed: {}", failed.join(", ")))
    }
}

/// Generates afresh and compares with what was there. Compared with the working tree rather than
/// with the last commit, so that it also helps before one.
fn generated() -> Outcome {
    let contents = || GENERATED.map(|file| fs::read(root().join(file)).ok());
    let before = contents();
    for generators in [
        ["test", "--package", "flipchart-i18n", "--test", "catalogue"],
        ["test", "--package", "flipchart", "--test", "bridge"],
    ] {
        let mut generators = cargo(generators);
        generators.env("UPDATE_GENERATED", "1");
        run(generators)?;
    }
    // After the names of the texts, which the page uses.
    run(npm(["-w", "ui", "run", "verify:build"]))?;
    let stale: Vec<_> = GENERATED
        .into_iter()
        .zip(before.into_iter().zip(contents()))
        .filter(|(_, (before, after))| before != after || after.is_none())
        .map(|(file, _)| file)
        .collect();
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "Out of date, now generated afresh; please commit: {}",
            stale.join(", ")
        ))
    }
}

fn deny() -> Outcome {
    let program = if cfg!(windows) { "cargo-deny.exe" } else { "cargo-deny" };
    if on_path(program).is_none() {
        eprintln!("Missing: cargo-deny.");
        run(cargo(["install", "--locked", "cargo-deny"]))?;
    }
    let mut deny = command("cargo");
    // Advisories need a network; these three do not.
    deny.args(["deny", "--all-features", "check", "licenses", "bans", "sources"]);
    run(deny)
}
