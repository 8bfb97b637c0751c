//! The Rust side of the catalogue: embedded sources and one function per message.

use std::fmt::Write;

use crate::catalogue::Catalogue;

/// `SOURCES`: the files of each language, in the order of the languages.
pub fn sources(catalogues: &[(&str, Catalogue)]) -> String {
    let mut out = format!("pub(crate) const SOURCES: [&[&str]; {}] = [\n", catalogues.len());
    for (lang, catalogue) in catalogues {
        let _ = writeln!(out, "    // {lang}\n    &[");
        for file in &catalogue.files {
            let _ = writeln!(out, "        include_str!({:?}),", file.display().to_string());
        }
        out.push_str("    ],\n");
    }
    out.push_str("];\n");
    out
}

/// One function per message, its arguments the variables of the text, its documentation the text.
pub fn functions(english: &Catalogue) -> Result<String, String> {
    let mut out = String::new();
    for (id, message) in &english.messages {
        let variables = english.variables(id);
        out.push_str("/// ```text\n");
        for line in message.source.lines() {
            let _ = writeln!(out, "/// {line}");
        }
        out.push_str("/// ```\n");
        if variables.len() > 7 {
            out.push_str("#[allow(clippy::too_many_arguments)]\n");
        }
        let parameters: String = variables
            .iter()
            .map(|v| format!(", {}: impl Into<Value>", identifier(v)))
            .collect();
        let _ = writeln!(out, "pub fn {}(t: &Texts{parameters}) -> String {{", identifier(id));
        if variables.is_empty() {
            let _ = writeln!(out, "    t.get({id:?}, &Args::new())\n}}\n");
        } else {
            let given: String = variables
                .iter()
                .map(|v| format!(".with({v:?}, {})", identifier(v)))
                .collect();
            let _ = writeln!(out, "    t.get({id:?}, &Args::new(){given})\n}}\n");
        }
    }
    clashing_names(english)?;
    Ok(out)
}

/// `a-b` and `a_b` are two messages and would be one function.
fn clashing_names(english: &Catalogue) -> Result<(), String> {
    let mut names: Vec<(String, &String)> = english.messages.keys().map(|id| (identifier(id), id)).collect();
    names.sort();
    match names.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => Err(format!(
            "`{}` and `{}` would both become `{}`",
            pair[0].1, pair[1].1, pair[0].0
        )),
        None => Ok(()),
    }
}

/// `endBefore` and `end-before` become `end_before`; keywords get their `r#`.
fn identifier(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        match c {
            '-' => out.push('_'),
            c if c.is_ascii_uppercase() => {
                out.push('_');
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c),
        }
    }
    const KEYWORDS: [&str; 22] = [
        "abstract", "as", "box", "break", "const", "continue", "do", "else", "enum", "final", "fn", "for", "if", "in",
        "let", "loop", "match", "move", "ref", "return", "type", "use",
    ];
    const MORE: [&str; 9] = ["where", "while", "yield", "try", "mod", "pub", "static", "struct", "t"];
    match out.as_str() {
        "t" => "t_".into(),
        word if KEYWORDS.contains(&word) || MORE.contains(&word) => format!("r#{word}"),
        _ => out,
    }
}
