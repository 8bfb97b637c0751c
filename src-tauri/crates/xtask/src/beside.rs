//! `cargo xtask bench --peers` and `--codes`: certificates measured beside other programs, and their codes read by other
//! readers, in a Python of their own under `target/`. Each replaces its section of docs/bench.md.

use std::fs;
use std::path::PathBuf;

use crate::shell::{cargo, command, read, root, run, stream};
use crate::{Outcome, bench, machine, python};

/// By exact version.
const PACKAGES: [&str; 8] = [
    "typst==0.15.2",
    "reportlab==5.1.0",
    "weasyprint==70.0",
    "segno==1.6.6",
    "numpy==2.4.6",
    "pillow==13.0.0",
    "pypdfium2==5.15.2",
    "zxing-cpp==3.1.1",
];

/// A section of docs/bench.md that a script fills.
pub struct Section {
    title: &'static str,
    about: &'static str,
    script: &'static str,
}

pub const PEERS: Section = Section {
    title: "Certificates beside other programs",
    about: "Processor time, time on the clock and size of each certificate, with 24 names in many scripts, a logo and a QR code \
            of 295 characters, all on one machine in one run; starting a program is taken off. Flipchart's are tagged PDF/A and \
            PDF/UA with an engraved border, make their codes on the way and carry them inside when they are a file each; the others \
            make plain pages with codes made beforehand. LibreOffice is not measured.",
    script: "peers.py",
};

pub const CODES: Section = Section {
    title: "Codes read by other readers",
    about: "Codes of versions 8 to 14 on pages rendered at 100 dpi, blurred, and after what a printer and a scanner do to them \
            (turned, blurred, grey, noisy, packed as JPEG).",
    script: "codes.py",
};

/// Measures and writes the section.
pub fn measure(section: &Section) -> Outcome {
    let python = interpreter()?;
    let python = python.to_string_lossy();
    let scripts = root().join("src-tauri/crates/pdf/examples");
    run(cargo([
        "build",
        "--release",
        "--package",
        "flipchart-pdf",
        "--example",
        "bench",
    ]))?;
    let program = root().join("target/release/examples/bench");
    let mut measured = command(&python);
    measured.arg(scripts.join(section.script));
    if section.script == CODES.script {
        let folder = root().join("target/codes");
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let mut made = command(&program.to_string_lossy());
        made.args(["1000", "codes"]).arg(&folder);
        run(made)?;
        measured.arg(folder);
    } else {
        measured.arg(program).arg("1000");
    }
    let mut rows = Vec::new();
    if !stream(measured, |line| rows.extend(bench::row(line)))? {
        return Err(format!("{} failed", section.script));
    }
    let text = format!(
        "\n## {}\n\n{} Measured on {}.\n{}",
        section.title,
        section.about,
        machine::today(),
        bench::tables(&rows)
    );
    let file = root().join("docs/bench.md");
    let page = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    fs::write(&file, with(&page, section.title, &text)).map_err(|e| format!("{}: {e}", file.display()))
}

/// The sections of these scripts as they stand in a page, for when the rest is measured anew.
pub fn kept(page: &str) -> String {
    [PEERS, CODES]
        .iter()
        .filter_map(|section| find(page, section.title))
        .collect()
}

fn find<'a>(page: &'a str, title: &str) -> Option<&'a str> {
    let start = page.find(&format!("\n## {title}\n"))?;
    let rest = &page[start + 1..];
    let end = rest.find("\n## ").map_or(page.len(), |at| start + 1 + at);
    Some(&page[start..end])
}

/// The page with a section in place of the one it had, else at its end.
fn with(page: &str, title: &str, text: &str) -> String {
    match find(page, title) {
        Some(old) => page.replacen(old, text, 1),
        None => format!("{page}{text}"),
    }
}

fn interpreter() -> Result<PathBuf, String> {
    let folder = root().join("target/peers");
    let own = folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let complete = PACKAGES.map(|package| {
        let (name, release) = package.split_once("==").unwrap_or((package, ""));
        format!("assert version({name:?}) == {release:?}")
    });
    let mut asked = command(&own.to_string_lossy());
    asked.args([
        "-c",
        &format!("from importlib.metadata import version; {}", complete.join("; ")),
    ]);
    if read(asked).is_none() {
        let starter = python::starter().ok_or("Python 3.10 or later is missing, with its module venv.")?;
        let mut make = command(starter);
        make.args(["-m", "venv", "--clear"]).arg(&folder);
        run(make)?;
        let mut install = command(&own.to_string_lossy());
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        install.args(PACKAGES);
        run(install)?;
    }
    Ok(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_replaces_its_own_and_no_other() {
        let page = "# M\n\n## A\n\none\n\n## B\n\ntwo\n";
        assert_eq!(
            with(page, "A", "\n## A\n\nnew\n"),
            "# M\n\n## A\n\nnew\n\n## B\n\ntwo\n"
        );
        assert_eq!(
            with(page, "B", "\n## B\n\nnew\n"),
            "# M\n\n## A\n\none\n\n## B\n\nnew\n"
        );
        assert_eq!(with(page, "C", "\n## C\n\nnew\n"), format!("{page}\n## C\n\nnew\n"));
    }
}
