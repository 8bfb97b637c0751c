//! `cargo xtask bench certificates`: certificates measured alone, beside other programs, and their codes read by other
//! readers. What that needs is put into a folder of its own under `target/`; each part replaces its section of docs/bench.md.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{cargo, command, on_path, read, root, run, stream};
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

const PEERS: Section = Section {
    title: "Certificates beside other programs",
    about: "Processor time (of all threads and children), time on the clock and size of each certificate, with 24 names in many \
            scripts, a logo and a QR code of 295 characters, all on one machine in one run; starting a program is taken off and told \
            apart. Flipchart's are tagged PDF/A and PDF/UA with an engraved border, make their codes on the way and carry them inside \
            when they are a file each; the others make plain pages with codes made beforehand. A mail merge of LibreOffice has no way \
            to a picture for each person, so it goes without codes; beside it a program writes documents with the codes, and \
            LibreOffice converts them.",
    script: "peers.py",
};

const CODES: Section = Section {
    title: "Codes read by other readers",
    about: "Codes of versions 8 to 14 on the pages of 1,000 certificates. *Read* is as the picture is; *read enlarged* is what was \
            read only when the picture was enlarged twice, as a telephone held nearer sees it: zbar wants about three pixels a \
            module, and one of 0.7 mm has 2.76 at 100 dpi. Blur is Gauss's, in pixels. How printing and scanning is simulated \
            stands in `codes.py`: ink that spreads, paper that lies turned, a lens that blurs, uneven light, noise, JPEG.",
    script: "codes.py",
};

/// The section of a part: `--peers`, `--codes`.
pub fn section(part: &str) -> Option<&'static Section> {
    match part {
        "--peers" => Some(&PEERS),
        "--codes" => Some(&CODES),
        _ => None,
    }
}

/// Measures certificates: the named parts, or everything.
pub fn certificates(parts: &[&str]) -> Outcome {
    if parts.is_empty() {
        for source in bench::of_certificates() {
            let when = format!("Measured on {}. ", machine::today());
            let text = source.measure(&when)?.map_err(|_| format!("{} failed", source.title))?;
            write(source.title, &text)?;
        }
    }
    let all = ["--peers", "--codes"];
    let parts = if parts.is_empty() { &all[..] } else { parts };
    parts.iter().filter_map(|part| section(part)).try_for_each(measure)
}

/// Measures and writes the section.
fn measure(section: &Section) -> Outcome {
    let python = interpreter()?;
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
    let mut measured = command(&python.to_string_lossy());
    measured.arg(scripts.join(section.script));
    if section.script == CODES.script {
        for (needed, package) in [("pdftoppm", "poppler-utils"), ("zbarimg", "zbar-tools")] {
            on_path(needed).ok_or_else(|| format!("{needed} is missing; Debian's package is called {package}."))?;
        }
        let folder = root().join("target/codes");
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let mut made = command(&program.to_string_lossy());
        made.args(["1000", "codes"]).arg(&folder);
        run(made)?;
        measured.arg(folder);
    } else {
        measured.arg(program).arg("1000").args(office(&python, &scripts)?);
    }
    let mut rows = Vec::new();
    if !stream(measured, |line| rows.extend(bench::row(line)))? {
        return Err(format!("{} failed", section.script));
    }
    let text = format!(
        "\n## {}\n\n{} Measured on {} with {}.\n{}",
        section.title,
        section.about,
        machine::today(),
        machine::description(),
        bench::tables(&rows)
    );
    write(section.title, &text)
}

/// Where LibreOffice is, unpacked for this alone; nowhere on a system that has other packages than Debian's.
fn office(python: &Path, scripts: &Path) -> Result<Option<PathBuf>, String> {
    let folder = root().join("target/peers/office");
    if folder.join("root/usr/lib/libreoffice/program/soffice.bin").exists() {
        return Ok(Some(folder));
    }
    if on_path("apt-get").is_none() || on_path("dpkg").is_none() {
        eprintln!("LibreOffice is left out: it is taken from the packages of Debian or Ubuntu.");
        return Ok(None);
    }
    let mut unpack = command(&python.to_string_lossy());
    unpack.arg(scripts.join("office.py")).arg(&folder);
    run(unpack)?;
    Ok(Some(folder))
}

/// Puts a section into docs/bench.md.
fn write(title: &str, text: &str) -> Outcome {
    let file = root().join("docs/bench.md");
    let page = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    fs::write(&file, with(&page, title, text)).map_err(|e| format!("{}: {e}", file.display()))
}

/// The sections of the scripts as they stand in a page, for when the rest is measured anew.
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
    let folder = root().join("target/peers/python");
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
