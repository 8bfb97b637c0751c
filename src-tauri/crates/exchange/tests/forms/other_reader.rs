//! Everything that goes out is read by pyxform, the converter that the tools of XLSForm have in common.

use std::path::{Path, PathBuf};
use std::process::Command;

use flipchart_core::forms::{Definition, FormKind};
use flipchart_exchange::write_form;

use crate::{describe, round_trip};

/// Prints what pyxform refuses, one line per file.
const CONVERT: &str = "
import sys
from pyxform.xls2xform import convert
for path in sys.argv[1:]:
    try:
        convert(xlsform=path, validate=False, warnings=[])
    except Exception as problem:
        print(path, type(problem).__name__, ' '.join(str(problem).split()))
";

/// The Python that `cargo xtask test` sets up with pyxform; `FLIPCHART_PYTHON` names another one.
fn python() -> PathBuf {
    if let Some(python) = std::env::var_os("FLIPCHART_PYTHON") {
        return python.into();
    }
    let place = if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    root.join("target/python").join(place)
}

fn refused(folder: &Path, forms: &[(String, Vec<u8>)]) -> String {
    let paths: Vec<PathBuf> = forms
        .iter()
        .map(|(name, bytes)| {
            let path = folder.join(format!("{name}.xlsx"));
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    let missing = "pyxform is missing: `cargo xtask test` installs it, or FLIPCHART_PYTHON names a Python that has it";
    let output = Command::new(python()).args(["-c", CONVERT]).args(&paths).output();
    let output = output.unwrap_or_else(|error| panic!("{missing} ({}: {error})", python().display()));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{missing}\n{said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn what_goes_out_is_read_by_other_tools() {
    let written =
        |code: &str, kind, definition: &Definition| (code.to_string(), write_form(code, kind, 1, definition).unwrap());
    let mut forms = vec![written("everything", FormKind::Test, &round_trip::everything())];
    let ready = flipchart_core::forms::ready();
    for form in ready.iter().filter(|form| !form.definition.questions.is_empty()) {
        forms.push(written(&form.key, form.kind, &form.definition));
    }
    for name in describe::names() {
        if let Ok(form) = describe::read(&name) {
            forms.push(written(&name.replace('.', "-"), form.kind, &form.definition));
        }
    }
    for (name, definition) in hostile() {
        forms.push(written(name, FormKind::End, &definition));
    }
    assert!(forms.len() > 18, "{}", forms.len());
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(refused(folder.path(), &forms), "");
}

/// Definitions that nobody should make.
fn hostile() -> Vec<(&'static str, Definition)> {
    let base = round_trip::everything;
    let mut all = Vec::new();
    let mut names = base();
    for question in &mut names.questions {
        question.name = "same name".into();
    }
    all.push(("same-names", names));
    let mut bare = base();
    for question in &mut bare.questions {
        question.label = flipchart_core::Localized::default();
        question.hint = flipchart_core::Localized::default();
        question.range = None;
        question.list = None;
    }
    all.push(("nothing-said", bare));
    let mut lost = base();
    for question in &mut lost.questions {
        question.relevant = "${nobody} = 1".into();
        question.constraint = "${broken".into();
        question.hint = flipchart_core::Localized::of("en", "Ask ${nobody}");
    }
    lost.settings.insert("instance_name".into(), "${nobody}".into());
    lost.title = flipchart_core::Localized::of("en", "Of ${nobody}");
    all.push(("lost-references", lost));
    let mut apart = base();
    apart.questions.reverse();
    for (question, section) in apart
        .questions
        .iter_mut()
        .zip(["inner", "table", "nowhere", "outer"].iter().cycle())
    {
        question.section = Some((*section).into());
    }
    apart.sections[0].parent = Some("inner".into());
    all.push(("sections-apart", apart));
    all
}
