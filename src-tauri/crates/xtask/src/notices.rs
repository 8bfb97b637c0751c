//! The notices of everything that travels in the package: crates, npm packages, fonts, data.

mod collect;
mod compose;

use std::fs;

use crate::Outcome;
use crate::shell::root;

/// Where the notices are written, relative to the root.
pub const NOTICES: &str = "assets/notices/THIRD-PARTY.txt";

/// A work of others that is part of ours.
#[derive(Debug, PartialEq, Eq)]
struct Work {
    /// Name and version, or the path of a font or of data.
    name: String,
    /// The licence as its manifest gives it; empty where only a text says it.
    licence: String,
    /// Where it comes from, and who made it if it brings no text that says so; may be empty.
    origin: String,
    /// The contents of its licence, copyright and notice files.
    texts: Vec<String>,
}

/// Gathers all notices and writes them into one file.
pub fn notices() -> Outcome {
    let sections = [
        ("Rust crates", collect::crates()?),
        ("npm packages", collect::npm_packages()?),
        ("Fonts and data", collect::assets()?),
    ];
    let count: usize = sections.iter().map(|(_, works)| works.len()).sum();
    let file = root().join(NOTICES);
    let write = || {
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::write(&file, compose::compose(&sections))
    };
    write().map_err(|e: std::io::Error| format!("{}: {e}", file.display()))?;
    println!("{NOTICES}: {count} works");
    Ok(())
}
