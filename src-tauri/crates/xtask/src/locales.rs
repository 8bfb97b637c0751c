//! Whether every text exists in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::Outcome;
use crate::shell::root;

/// The languages that are always complete; the first is the measure for the others.
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

/// Compares the ids of `assets/locales` and names each one that a language lacks or has too many.
pub fn complete() -> Outcome {
    let catalogues = LANGUAGES.map(|language| (language, read(language)));
    let (_, measure) = &catalogues[0];
    let measure = measure.clone()?;
    let mut findings = Vec::new();
    for (language, ids) in catalogues.into_iter().skip(1) {
        let ids = ids?;
        findings.extend(measure.difference(&ids).map(|id| format!("{language} lacks {id}")));
        findings.extend(ids.difference(&measure).map(|id| format!("{language} alone has {id}")));
    }
    if findings.is_empty() {
        eprintln!("{} texts, each in {}.", measure.len(), LANGUAGES.join(", "));
        Ok(())
    } else {
        Err(findings.join("\n"))
    }
}

/// `area: id` and `area: id.attribute` of every text in one language.
fn read(language: &str) -> Result<BTreeSet<String>, String> {
    let folder = root().join("assets/locales").join(language);
    let files = fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut all = BTreeSet::new();
    let mut areas = BTreeMap::new();
    for path in files.flatten().map(|file| file.path()) {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            areas.insert(area, text);
        }
    }
    for (area, text) in areas {
        all.extend(ids(&text).into_iter().map(|id| format!("{area}: {id}")));
    }
    Ok(all)
}

/// The ids of messages in a Fluent file, and their attributes as `id.attribute`. Terms are left out: each language
/// has the ones it needs.
fn ids(fluent: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut message = None;
    for line in fluent.lines() {
        let Some((left, _)) = line.split_once('=') else {
            continue;
        };
        let id = left.trim_end();
        let attribute = id.trim_start().strip_prefix('.').filter(|_| line.starts_with(' '));
        if let Some(attribute) = attribute.filter(|name| is_identifier(name)) {
            found.extend(message.map(|message| format!("{message}.{attribute}")));
        } else if is_identifier(id) {
            message = Some(id);
            found.push(id.to_owned());
        } else if id.starts_with('-') {
            message = None;
        }
    }
    found
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_of_messages_and_their_attributes() {
        let fluent = "\
### people = not a text
-brand = Flipchart
people-add = Add = { $n ->
    [one] one = 1
   *[other] { $n }
}
    .title = Add someone
-people = people
    .gender = plural
people-note =
    x = 1 is text
";
        assert_eq!(ids(fluent), ["people-add", "people-add.title", "people-note"]);
    }
}
