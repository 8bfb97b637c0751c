//! What goes out comes back the same.

use std::path::Path;

use flipchart_core::Localized;
use flipchart_core::forms::{
    Choice, ChoiceList, Definition, FormKind, Identity, Question, QuestionKind, Scale, Section, is_name, ready,
};
use flipchart_exchange::{ReadForm, read, read_form, write_form};

use crate::describe;

fn both(en: &str, fr: &str) -> Localized {
    Localized([("en".into(), en.into()), ("fr".into(), fr.into())].into())
}

fn question(name: &str, kind: QuestionKind) -> Question {
    Question {
        name: name.into(),
        kind,
        label: both(&format!("{name}?"), &format!("{name} ?")),
        ..Question::default()
    }
}

fn list(name: &str, scale: bool, choices: &[&str]) -> ChoiceList {
    let choice = |name: &&str| Choice {
        name: (*name).into(),
        label: both(&format!("Choice {name}"), &format!("Choix {name}")),
        ..Choice::default()
    };
    ChoiceList {
        name: name.into(),
        scale,
        choices: choices.iter().map(choice).collect(),
    }
}

/// A definition that uses everything there is.
pub fn everything() -> Definition {
    let section = |name: &str, parent: Option<&str>| Section {
        name: name.into(),
        parent: parent.map(str::to_string),
        label: both(name, name),
        ..Section::default()
    };
    let mut sections = vec![
        section("outer", None),
        section("inner", Some("outer")),
        section("table", None),
    ];
    sections[1].relevant = "${age} > 17".into();
    sections[1].extra.insert("appearance".into(), "field-list".into());
    sections[2].matrix = true;
    let mut questions = Vec::new();
    for kind in QuestionKind::ALL {
        questions.push(question(&format!("q_{}", kind.code()), *kind));
    }
    let find = |name: &str, questions: &[Question]| questions.iter().position(|q| q.name == name).unwrap();
    for (name, list) in [
        ("q_select_one", "drivers"),
        ("q_select_multiple", "hazards"),
        ("q_rank", "steps"),
    ] {
        let at = find(name, &questions);
        questions[at].list = Some(list.into());
    }
    let at = find("q_range", &questions);
    questions[at].range = Some(Scale {
        start: 0.0,
        end: 1.0,
        step: 0.25,
    });
    let at = find("q_other", &questions);
    questions[at].written_type = "geopoint".into();
    questions[at]
        .extra
        .insert("guidance_hint::French (fr)".into(), "À faire dehors".into());
    let at = find("q_select_multiple", &questions);
    questions[at].choice_filter = "kind = ${q_select_one}".into();
    questions[at].extra.insert("parameters".into(), "randomize=true".into());
    let at = find("q_text", &questions);
    questions[at] = Question {
        hint: both("Two lines,\nif you can", "Deux lignes"),
        required: true,
        relevant: "${q_integer} > 3 and not(selected(${q_select_one}, 'war'))".into(),
        constraint: "string-length(.) < 200".into(),
        constraint_message: both("Shorter, please: “200”", "Plus court"),
        lines: 6,
        points: Some(2.5),
        answer: "Global Compact".into(),
        module: "M1".into(),
        objective: "Explain ${q_integer}".into(),
        source: "Handout 3, p. 12".into(),
        appearance: "multiline".into(),
        ..question("q_text", QuestionKind::Text)
    };
    for question in questions.iter_mut().take(3) {
        question.section = Some("outer".into());
    }
    for name in ["age", "place"] {
        questions.insert(
            3,
            Question {
                section: Some("inner".into()),
                ..question(name, QuestionKind::Integer)
            },
        );
    }
    for name in ["m1", "m2"] {
        questions.push(Question {
            section: Some("table".into()),
            list: Some("agree".into()),
            ..question(name, QuestionKind::SelectOne)
        });
    }
    let mut lists = vec![
        list("drivers", false, &["work", "war"]),
        list("hazards", false, &["1", "2", "3"]),
        list("steps", true, &["one", "two"]),
        list("agree", true, &["1", "2", "3", "na"]),
        list("empty", false, &[]),
    ];
    lists[0].choices[0].correct = true;
    lists[0].choices[1].points = Some(-0.5);
    lists[1].choices[0].extra.insert("kind".into(), "a".into());
    lists[3].choices[3].outside = true;
    Definition {
        title: both("Everything", "Tout"),
        intro: both("Please answer", "Répondez"),
        thanks: both("Thank you", "Merci"),
        languages: vec!["fr".into(), "en".into(), "x-sign".into()],
        identity: Identity::Code,
        shuffle: true,
        sections,
        questions,
        lists,
        settings: [
            ("style".into(), "pages".into()),
            ("instance_name".into(), "${age}".into()),
        ]
        .into(),
    }
}

fn there_and_back(code: &str, kind: FormKind, definition: &Definition) -> ReadForm {
    let bytes = write_form(code, kind, 3, definition).unwrap();
    read_form(Path::new("out.xlsx"), &bytes).unwrap()
}

#[test]
fn everything_comes_back_as_it_went() {
    let wanted = everything().cleaned().unwrap();
    for kind in FormKind::ALL {
        let back = there_and_back("all-of-it", *kind, &wanted);
        assert_eq!(back.definition, wanted);
        assert_eq!(
            (back.code.as_str(), back.kind, back.version.as_str()),
            ("all-of-it", *kind, "3")
        );
    }
}

#[test]
fn the_forms_that_ship_come_back_as_they_went() {
    for form in ready().iter().filter(|form| !form.definition.questions.is_empty()) {
        let wanted = form.definition.cleaned().unwrap();
        let back = there_and_back(&form.code, form.kind, &wanted);
        assert_eq!(back.definition, wanted, "{}", form.key);
        assert_eq!(back.kind, form.kind, "{}", form.key);
    }
}

#[test]
fn the_plainest_form_comes_back_too() {
    let wanted = Definition {
        title: Localized::of("sw", "Fomu"),
        languages: vec!["sw".into()],
        questions: vec![Question {
            name: "q".into(),
            label: Localized::of("sw", "Habari?"),
            ..Question::default()
        }],
        ..Definition::default()
    };
    assert_eq!(there_and_back("q", FormKind::End, &wanted).definition, wanted);
}

#[test]
fn the_same_form_gives_the_same_cells() {
    let cells = || {
        let bytes = write_form("f", FormKind::Test, 1, &everything()).unwrap();
        read(Path::new("f.xlsx"), &bytes).unwrap().sheets
    };
    assert_eq!(cells(), cells());
    let names: Vec<String> = cells().into_iter().map(|sheet| sheet.name).collect();
    assert_eq!(names, ["survey", "choices", "settings"]);
}

/// What no rule of ours keeps out of a definition still makes a form that others take.
#[test]
fn names_that_are_no_names_go_out_as_names() {
    let mut definition = everything();
    definition.questions[0].name = "what now?".into();
    definition.sections[0].name = "1 outer".into();
    for question in &mut definition.questions {
        if question.section.as_deref() == Some("outer") {
            question.section = Some("1 outer".into());
        }
    }
    definition.sections[1].parent = Some("1 outer".into());
    definition.lists[0].choices[0].name = "hard work".into();
    let back = there_and_back("Évaluation: jour 1", FormKind::End, &definition);
    assert_eq!(back.code, "Évaluation_jour_1");
    assert_eq!(back.definition.questions[0].name, "what_now");
    assert_eq!(back.definition.sections[0].name, "_1_outer");
    assert_eq!(back.definition.lists[0].choices[0].name, "hard_work");
}

/// Names that the library would refuse.
fn unsound_names(definition: &Definition) -> Vec<&str> {
    let questions = definition.questions.iter().map(|q| q.name.as_str());
    let names = questions.chain(definition.sections.iter().map(|s| s.name.as_str()));
    let mut seen = std::collections::BTreeSet::new();
    names.filter(|name| !is_name(name) || !seen.insert(*name)).collect()
}

#[test]
fn every_file_that_is_read_comes_back_as_it_was_read() {
    for name in describe::names() {
        let Ok(form) = describe::read(&name) else { continue };
        assert!(unsound_names(&form.definition).is_empty(), "{name}");
        let back = there_and_back(&form.code, form.kind, &form.definition);
        let text = |definition: &Definition| format!("{definition:#?}").replace("$ {", "${");
        assert_eq!(text(&back.definition), text(&form.definition), "{name}");
        assert_eq!((back.code, back.kind), (form.code, form.kind), "{name}");
    }
}
