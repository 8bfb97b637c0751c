//! What the heading of a column means.

use super::OWN;
use super::aliases::{Kind, is_group, is_translated};
use super::languages::Languages;
use super::notes::Notes;

/// A column as it is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// Its usual name; one that isn't known stays as written.
    pub column: String,
    /// The language it holds, where it says one.
    pub language: Option<String>,
    /// Whether XLSForm knows it.
    pub known: bool,
    /// Whether it was set aside by Flipchart, because XLSForm would have refused its values.
    pub aside: bool,
    /// The heading in the file.
    pub written: String,
}

/// Lower case, with `_` for white space.
pub(super) fn snake(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("_").to_lowercase()
}

/// The parts of a heading. Single colons part it only in sheets without double ones, or before a language, and only where
/// that makes sense.
fn parts(written: &str, double: bool, kind: Kind) -> Vec<String> {
    let trimmed = |part: &str| part.trim().to_string();
    let single = written.split_once(':').is_some_and(|(first, rest)| {
        let first = snake(first);
        is_translated(kind.usual(&first).unwrap_or(&first)) && !rest.starts_with(':')
    });
    if written.contains("::") || (double && !single) {
        return written.split("::").map(trimmed).collect();
    }
    let mut tokens: Vec<String> = written.split(':').map(trimmed).collect();
    while let Some(at) = tokens.iter().position(|t| t == "jr") {
        match at + 1 < tokens.len() {
            true => {
                let last = tokens.remove(at + 1);
                tokens[at] = format!("jr:{last}");
            }
            false => break,
        }
    }
    let first = snake(&tokens[0]);
    let usual = kind.usual(&first).unwrap_or(&first);
    match tokens.len() == 1 || is_group(&first) || is_translated(usual) || tokens[0].starts_with("jr:") {
        true => tokens,
        false => vec![written.trim().to_string()],
    }
}

/// Understands one heading; `double` says whether any heading of the sheet has a double colon.
pub(super) fn understand(
    written: &str,
    double: bool,
    kind: Kind,
    languages: &mut Languages,
    notes: &mut Notes,
) -> Heading {
    let mut tokens = parts(written, double, kind);
    let first = snake(&tokens[0]);
    let (first, aside) = match first.strip_prefix(OWN) {
        Some(own) if kind == Kind::Survey && !["matrix", "parameters", "unlabelled"].contains(&own) => {
            (own.to_string(), true)
        }
        _ => (first, false),
    };
    let spent = if is_group(&first) && tokens.len() > 1 { 2 } else { 1 };
    let mut column = first.clone();
    if spent == 2 {
        column = format!("{first}::{}", tokens[1]);
    }
    if let Some(usual) = kind.usual(&column) {
        column = usual.into();
    }
    let known = kind.knows(&column);
    let mut rest = tokens.split_off(spent);
    let mut language = None;
    if is_translated(&column) && !rest.is_empty() {
        language = languages.tag_of(&rest.join("::"), kind.name(), notes);
        rest.clear();
    }
    // Choice filters spell unknown columns as they stand in the sheet.
    if !known && spent == 1 {
        column = match aside {
            true => tokens[0].chars().skip(OWN.len()).collect(),
            false => tokens[0].clone(),
        };
    }
    for more in rest {
        column = format!("{column}::{more}");
    }
    Heading {
        column,
        language,
        known,
        aside,
        written: written.trim().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(written: &str, double: bool) -> (String, Option<String>) {
        let heading = understand(
            written,
            double,
            Kind::Survey,
            &mut Languages::default(),
            &mut Notes::default(),
        );
        (heading.column, heading.language)
    }

    #[test]
    fn headings_of_all_ages_are_understood() {
        for (written, double, column, language) in [
            ("TYPE", false, "type", None),
            ("Constraint Message", false, "constraint_message", None),
            ("bind:jr:constraintMsg", false, "constraint_message", None),
            ("label:English", false, "label", Some("en")),
            ("label::Français (fr)", true, "label", Some("fr")),
            ("media::image::French", true, "media::image", Some("fr")),
            ("caption", false, "label", None),
            ("control:appearance", false, "appearance", None),
            ("bind::odk:length", true, "bind::odk:length", None),
            ("My notes: draft", false, "My notes: draft", None),
            ("jr:count", false, "repeat_count", None),
            ("flipchart_relevant", true, "relevant", None),
        ] {
            assert_eq!(
                of(written, double),
                (column.to_string(), language.map(str::to_string)),
                "{written}"
            );
        }
    }
}
