//! Reads `assets/locales/<lang>/*.ftl` and writes what the crate includes: the sources of every language,
//! one typed function per message, and the message types of the user interface.

mod catalogue;
mod rust;
mod typescript;

use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::Catalogue;

fn main() {
    let locales = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the crate's folder"))
        .join("../../../assets/locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the output folder"));
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed={}", locales.display());
    if let Err(problem) = generate(&locales, &out) {
        eprintln!("{problem}");
        std::process::exit(1);
    }
}

fn generate(locales: &Path, out: &Path) -> Result<(), String> {
    let mut catalogues = Vec::new();
    for lang in catalogue::LANGUAGES {
        let found = Catalogue::read(&locales.join(lang))?;
        for file in &found.files {
            println!("cargo:rerun-if-changed={}", file.display());
        }
        catalogues.push((lang, found));
    }
    let english = &catalogues[0].1;
    write(out, "sources.rs", &rust::sources(&catalogues))?;
    write(out, "msg.rs", &rust::functions(english)?)?;
    write(out, "messages.ts", &typescript::types(english))
}

fn write(out: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = out.join(name);
    fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
}
