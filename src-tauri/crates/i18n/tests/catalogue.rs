//! The catalogue as a whole: complete, consistent, and every text can be said.

#[allow(dead_code)]
#[path = "../build/catalogue.rs"]
mod catalogue;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::{Catalogue, LANGUAGES};
use flipchart_i18n::{Args, Lang, Texts};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn read(lang: &str) -> Catalogue {
    Catalogue::read(&root().join("assets/locales").join(lang)).unwrap_or_else(|problem| panic!("{problem}"))
}

fn nothing_wrong(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn the_languages_are_those_of_the_crate() {
    assert_eq!(LANGUAGES, Lang::ALL.map(Lang::code));
}

#[test]
fn every_message_exists_in_every_language_in_the_same_file() {
    let place = |lang: &str| -> BTreeSet<(String, String)> {
        let name = |file: &Path| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        read(lang)
            .messages
            .iter()
            .map(|(id, message)| (name(&message.file), id.clone()))
            .collect()
    };
    let english = place("en");
    let mut problems = Vec::new();
    for lang in &LANGUAGES[1..] {
        let other = place(lang);
        problems.extend(
            english
                .difference(&other)
                .map(|(file, id)| format!("{lang}/{file} lacks {id}")),
        );
        problems.extend(
            other
                .difference(&english)
                .map(|(file, id)| format!("{lang}/{file} has {id}, en/{file} does not")),
        );
    }
    nothing_wrong(&problems);
}

#[test]
fn every_language_uses_the_variables_of_english() {
    let english = read("en");
    let mut problems = Vec::new();
    for lang in &LANGUAGES[1..] {
        let other = read(lang);
        for id in english.messages.keys().filter(|id| other.messages.contains_key(*id)) {
            let (expected, found): (BTreeSet<_>, BTreeSet<_>) = (
                english.variables(id).into_iter().collect(),
                other.variables(id).into_iter().collect(),
            );
            if expected != found {
                problems.push(format!("{id}: en takes {expected:?}, {lang} takes {found:?}"));
            }
        }
    }
    nothing_wrong(&problems);
}

/// Each text once with numbers and once with words for its variables.
#[test]
fn every_message_can_be_said_in_every_language() {
    let english = read("en");
    let mut problems = Vec::new();
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for id in english.messages.keys() {
            let variables = english.variables(id);
            let numbers: Args = variables.iter().map(|name| (name, 7)).collect();
            let words: Args = variables.iter().map(|name| (name, "x")).collect();
            for args in [numbers, words] {
                if let Err(found) = texts.try_get(id, &args) {
                    problems.extend(found.iter().map(|problem| format!("{lang} {id}: {problem}")));
                }
            }
        }
    }
    nothing_wrong(&problems);
}

/// `people.ftl` has `people-...`; one text can be found by its id.
#[test]
fn every_id_starts_with_the_area_of_its_file() {
    let english = read("en");
    let mut problems = Vec::new();
    for (id, message) in &english.messages {
        let area = message
            .file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let singular = area.strip_suffix('s').unwrap_or(&area);
        if !id.starts_with(&format!("{area}-")) && !id.starts_with(&format!("{singular}-")) {
            problems.push(format!("{id} in {area}.ftl"));
        }
    }
    nothing_wrong(&problems);
}

/// French sets a no-break space before ; ! ? : and inside « »; only an ordinary one would let them fall to the next line.
#[test]
fn punctuation_stays_on_its_line_in_french() {
    let mut problems = Vec::new();
    for (id, message) in &read("fr").messages {
        let text = message.source.split_once('=').map_or("", |(_, text)| text);
        for loose in [" ;", " !", " ?", " :", " »", "« ", " %"] {
            if text.contains(loose) {
                problems.push(format!("fr {id}: {loose:?}"));
            }
        }
    }
    nothing_wrong(&problems);
}

/// Russian counts in three ways; a selector by number that knows `one` must know `few` and `many`.
#[test]
fn russian_plurals_have_all_their_forms() {
    let mut problems = Vec::new();
    for (id, message) in &read("ru").messages {
        let has = |form: &str| message.source.contains(&format!("[{form}]"));
        if has("one") && !(has("few") && has("many")) {
            problems.push(format!("ru {id} lacks [few] or [many]"));
        }
    }
    nothing_wrong(&problems);
}

#[test]
fn messages_ts_is_current() {
    let file = root().join("ui/src/lib/i18n/messages.ts");
    let expected = include_str!(concat!(env!("OUT_DIR"), "/messages.ts"));
    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, expected).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(
        found == expected,
        "messages.ts is stale: UPDATE_GENERATED=1 cargo test -p flipchart-i18n"
    );
}

/// What the build says to someone who wrote `files`.
fn refusal(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    Catalogue::read(folder.path()).err().expect("the catalogue is refused")
}

#[test]
fn an_id_given_twice_is_refused_with_both_files() {
    let said = refusal(&[
        ("people.ftl", "people-add = Add\n"),
        ("report.ftl", "people-add = More\n"),
    ]);
    assert!(
        said.contains("`people-add`") && said.contains("people.ftl") && said.contains("report.ftl"),
        "{said}"
    );
}

#[test]
fn what_fluent_cannot_read_is_refused_with_its_line() {
    let said = refusal(&[("people.ftl", "people-add = Add\n\npeople-more { $x }\n")]);
    assert!(said.contains("people.ftl:3:"), "{said}");
}

#[test]
fn attributes_are_refused() {
    let said = refusal(&[("people.ftl", "people-add = Add\n    .title = Add someone\n")]);
    assert!(said.contains("`people-add`"), "{said}");
}

#[test]
fn variables_come_in_the_order_of_use_and_through_other_messages() {
    let folder = tempfile::tempdir().unwrap();
    let text = "\
a = { $z } { b } { NUMBER($y) }
b = { $x ->
    [one] { $z }
   *[other] { $w }
}
";
    fs::write(folder.path().join("a.ftl"), text).unwrap();
    let catalogue = Catalogue::read(folder.path()).unwrap();
    assert_eq!(catalogue.variables("a"), ["z", "x", "w", "y"]);
}
