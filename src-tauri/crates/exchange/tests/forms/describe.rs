//! What a form was read as, as text that a person can check line by line.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use flipchart_core::Localized;
use flipchart_core::forms::{Choice, Definition, Question, Section};
use flipchart_exchange::{ReadForm, read_form};

/// The folder of the forms.
pub fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/form-files")
}

/// The names of all forms, in order.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(files()).expect("the forms are beside the tests");
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name != "make.py").collect();
    names.sort();
    names
}

/// The form of that name.
pub fn read(name: &str) -> flipchart_core::Result<ReadForm> {
    let path = files().join(name);
    read_form(&path, &std::fs::read(&path).expect("the form is there"))
}

/// Settings, groups and questions, lists, then every note.
pub fn describe(name: &str) -> String {
    let form = match read(name) {
        Ok(form) => form,
        Err(error) => return format!("refused: {}\n", error.code()),
    };
    let d = &form.definition;
    let mut out = format!(
        "{} {} {:?} {:?}",
        form.code,
        form.kind.code(),
        form.version,
        d.languages
    );
    writeln!(
        out,
        " {}{}",
        d.identity.code(),
        if d.shuffle { " shuffled" } else { "" }
    )
    .unwrap();
    for (what, text) in [("title", &d.title), ("intro", &d.intro), ("thanks", &d.thanks)] {
        if !text.is_empty() {
            writeln!(out, "{what}{}", texts(text)).unwrap();
        }
    }
    for (name, value) in &d.settings {
        writeln!(out, "setting {name}: {value}").unwrap();
    }
    for section in &d.sections {
        writeln!(out, "[{}]{}", section.name, in_section(section)).unwrap();
    }
    for question in &d.questions {
        writeln!(out, "{} {}{}", question.name, kind(question), in_question(d, question)).unwrap();
    }
    for list in &d.lists {
        let scale = if list.scale { " (scale)" } else { "" };
        writeln!(out, "list {}{scale}", list.name).unwrap();
        for choice in &list.choices {
            writeln!(out, "  {}{}", choice.name, in_choice(choice)).unwrap();
        }
    }
    for note in &form.report {
        let value: String = note.value.chars().take(60).collect();
        writeln!(
            out,
            "! {} {} {} {:?} {value:?}",
            note.sheet, note.row, note.code, note.name
        )
        .unwrap();
    }
    out
}

fn texts(text: &Localized) -> String {
    text.0.iter().map(|(tag, text)| format!(" | {tag}: {text}")).collect()
}

fn extras(extra: &BTreeMap<String, String>) -> String {
    extra
        .iter()
        .map(|(column, value)| format!(" | +{column}: {value}"))
        .collect()
}

fn fields(fields: &[(&str, &str)]) -> String {
    let filled = fields.iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(name, value)| format!(" | {name}: {value}")).collect()
}

fn in_section(section: &Section) -> String {
    let parent = section.parent.as_deref().unwrap_or_default();
    let matrix = if section.matrix { " table" } else { "" };
    let plain = fields(&[("in", parent), ("relevant", &section.relevant)]);
    format!("{matrix}{}{plain}{}", texts(&section.label), extras(&section.extra))
}

fn kind(question: &Question) -> String {
    match question.written_type.as_str() {
        "" => question.kind.code().to_string(),
        written => format!("{} <{written}>", question.kind.code()),
    }
}

fn in_question(definition: &Definition, q: &Question) -> String {
    let number = |value: Option<f64>| value.map(|n| n.to_string()).unwrap_or_default();
    let range = q.range.map(|r| format!("{}..{} by {}", r.start, r.end, r.step));
    let lines = if q.lines > 0 {
        q.lines.to_string()
    } else {
        String::new()
    };
    let plain = fields(&[
        ("in", q.section.as_deref().unwrap_or_default()),
        ("list", q.list.as_deref().unwrap_or_default()),
        ("range", range.as_deref().unwrap_or_default()),
        ("required", if q.required { "yes" } else { "" }),
        ("relevant", &q.relevant),
        ("constraint", &q.constraint),
        ("filter", &q.choice_filter),
        ("lines", &lines),
        ("points", &number(q.points)),
        ("answer", &q.answer),
        ("module", &q.module),
        ("objective", &q.objective),
        ("source", &q.source),
        ("appearance", &q.appearance),
    ]);
    let marks = [
        (definition.is_scored(q), " scored"),
        (definition.is_rating(q), " rating"),
    ];
    let marks: String = marks.iter().filter(|(set, _)| *set).map(|(_, mark)| *mark).collect();
    let hint = texts(&q.hint).replacen(" | ", " | hint ", 1);
    let message = texts(&q.constraint_message).replacen(" | ", " | message ", 1);
    format!("{marks}{}{hint}{plain}{message}{}", texts(&q.label), extras(&q.extra))
}

fn in_choice(choice: &Choice) -> String {
    let points = choice.points.map(|n| n.to_string()).unwrap_or_default();
    let plain = fields(&[
        ("correct", if choice.correct { "yes" } else { "" }),
        ("points", &points),
        ("outside", if choice.outside { "yes" } else { "" }),
    ]);
    format!("{}{plain}{}", texts(&choice.label), extras(&choice.extra))
}
