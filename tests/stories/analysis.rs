//! What the answers say, and what they don't.

use crate::form_acts::{definition, sheet};
use flipchart_core::analysis::{self, By};
use flipchart_core::evaluation::{self, Entry, OccasionEdit, enter};
use flipchart_core::forms::{self, Choice, ChoiceList, Definition, FormKind, Identity, Question, QuestionKind};
use flipchart_core::people::ParticipantField;
use flipchart_core::{Library, Localized, people};
use flipchart_desk::results::{self, ResultBlock, ResultsOptions};
use flipchart_stories::{library, person, workshop};

/// A test that so many people took before and after; the sheets say which answers each gave.
fn taken(library: &mut Library, w: &str, sheets: &[(&str, [&str; 2], [&str; 2])]) -> String {
    let form = forms::add_definition(library, "KNOW", FormKind::Test, &definition())
        .unwrap()
        .output;
    let at = evaluation::use_form(library, w, &form).unwrap().output;
    for (number, (code, before, after)) in (1..).zip(sheets) {
        for (occasion, [q1, q2]) in at.iter().zip([before, after]) {
            let given: Vec<(&str, &str)> = [("q1", *q1), ("q2", *q2)]
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .collect();
            enter(library, occasion, &sheet(number, code, &given)).unwrap();
        }
    }
    form
}

fn said(library: &Library, w: &str, form: &str, language: &str) -> Vec<String> {
    let options = ResultsOptions {
        language: Some(language.into()),
        persons: false,
    };
    results::show(library, w, form, &options).unwrap().findings
}

#[test]
fn a_class_that_learned_is_told_so_in_four_languages() {
    let mut library = library();
    let w = workshop(&mut library);
    let sheets = [
        ("AA11", ["b", "b"], ["a", "b"]),
        ("BB22", ["b", "a"], ["a", "b"]),
        ("CC33", ["a", "a"], ["a", "b"]),
        ("DD44", ["b", "a"], ["a", "a"]),
        ("EE55", ["a", "b"], ["a", "b"]),
    ];
    let form = taken(&mut library, &w, &sheets);
    let results = analysis::results(&library, &w, &form).unwrap();
    let test = results.test.unwrap().analysis;
    assert_eq!((test.n_paired, test.improved, test.same, test.worse), (5, 4, 1, 0));
    assert_eq!((test.mean_pre, test.mean_post), (Some(0.8), Some(1.8)));
    assert_eq!(
        said(&library, &w, &form, "en")[0],
        "Scores rose by 50 points of 100 on average (between 6 and 94); 4 of 5 improved."
    );
    for language in ["fr", "es", "ru"] {
        let first = said(&library, &w, &form, language).remove(0);
        assert!(["50", "94"].iter().all(|figure| first.contains(figure)), "{first}");
        assert!(!first.contains('{') && !first.contains("finding-"), "{first}");
    }
}

#[test]
fn an_answer_left_open_is_not_a_wrong_one() {
    let mut library = library();
    let w = workshop(&mut library);
    let sheets = [
        ("AA11", ["b", "b"], ["a", "b"]),
        ("BB22", ["", "b"], ["a", "b"]),
        ("CC33", ["b", "a"], ["a", "b"]),
    ];
    let form = taken(&mut library, &w, &sheets);
    let results = analysis::results(&library, &w, &form).unwrap();
    let test = results.test.unwrap().analysis;
    // BB22 has no total before, so two people are compared; the other question counts BB22 too.
    assert_eq!((test.n_pre, test.n_paired), (3, 2));
    assert_eq!(test.items[1].difficulty_pre, Some(2.0 / 3.0));
    assert_eq!(test.items[0].n_pre, 2);
}

#[test]
fn nothing_to_say_is_said_in_words() {
    let mut library = library();
    let w = workshop(&mut library);
    let form = taken(&mut library, &w, &[]);
    assert_eq!(said(&library, &w, &form, "en"), ["Nobody has answered yet."]);
    let one = [("AA11", ["a", "b"], ["a", "b"])];
    let form = taken(&mut library, &w, &one);
    let lines = said(&library, &w, &form, "en");
    assert!(lines[0].contains("Only one person"), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.contains("leaves nothing to learn")),
        "{lines:?}"
    );
    let json = serde_json::to_string(&analysis::results(&library, &w, &form).unwrap()).unwrap();
    assert!(!json.contains("NaN") && !json.contains("inf"), "{json}");
}

#[test]
fn a_test_after_that_is_dated_before_is_noticed() {
    let mut library = library();
    let w = workshop(&mut library);
    let form = taken(&mut library, &w, &[("AA11", ["a", "b"], ["a", "b"])]);
    let after = evaluation::occasions(&library, &w).unwrap().remove(1);
    let edit = OccasionEdit {
        date: Some("2026-11-01".into()),
        ..OccasionEdit::default()
    };
    evaluation::edit_occasion(&mut library, &after.uid, &edit).unwrap();
    assert!(
        said(&library, &w, &form, "en")
            .iter()
            .any(|line| line.contains("check the dates"))
    );
}

/// An evaluation with one rating, answered under a name.
pub fn rating() -> Definition {
    let points = ["1", "2", "3", "4", "5"].map(|name| Choice {
        name: name.into(),
        label: Localized::of("en", name),
        ..Choice::default()
    });
    Definition {
        title: Localized::of("en", "How was it?"),
        languages: vec!["en".into()],
        identity: Identity::Named,
        questions: vec![Question {
            name: "clear".into(),
            kind: QuestionKind::SelectOne,
            label: Localized::of("en", "It was clear"),
            list: Some("five".into()),
            ..Question::default()
        }],
        lists: vec![ChoiceList {
            name: "five".into(),
            scale: true,
            choices: points.into(),
        }],
        ..Definition::default()
    }
}

#[test]
fn few_people_are_counted_but_their_answers_are_not_shown() {
    let mut library = library();
    let w = workshop(&mut library);
    let form = forms::add_definition(&mut library, "END", FormKind::End, &rating())
        .unwrap()
        .output;
    let at = evaluation::use_form(&mut library, &w, &form).unwrap().output.remove(0);
    for number in 0..14 {
        let uid = person(&mut library, &w, &format!("Person {number}"));
        let sex = if number < 3 {
            "female"
        } else if number < 9 {
            "male"
        } else {
            "other"
        };
        people::edit(&mut library, &uid, ParticipantField::Sex, sex).unwrap();
        let entry = Entry {
            participant: Some(uid),
            ..sheet(number + 1, "", &[("clear", "4")])
        };
        enter(&mut library, &at, &entry).unwrap();
    }
    let broken = analysis::break_down(&library, &w, &form, By::Sex).unwrap();
    let groups: Vec<(&str, u32, bool)> = broken.groups.iter().map(|g| (g.key.as_str(), g.n, g.shown)).collect();
    // Three women of fourteen can't be read; nor can they be worked out from the rest, so another group hides with them.
    assert_eq!(groups, [("male", 6, true), ("other", 5, false), ("female", 3, false)]);
    let cells = &broken.rows[1].cells;
    assert_eq!((cells[0].n, cells[0].mean), (Some(6), Some(4.0)));
    assert!(cells[1..].iter().all(|cell| cell.n.is_none() && cell.mean.is_none()));
}

#[test]
fn dots_on_a_flip_chart_count_as_answers() {
    let mut library = library();
    let w = workshop(&mut library);
    let form = forms::add_definition(&mut library, "END", FormKind::End, &rating())
        .unwrap()
        .output;
    let at = evaluation::use_form(&mut library, &w, &form).unwrap().output.remove(0);
    evaluation::set_tally(&mut library, &at, "clear", "5", 7, None).unwrap();
    evaluation::set_tally(&mut library, &at, "clear", "2", 3, None).unwrap();
    let results = analysis::results(&library, &w, &form).unwrap();
    let rating = results.sides[0].questions[0].rating.clone().unwrap();
    assert_eq!((rating.n, rating.mean, rating.median), (10, Some(4.1), Some(5.0)));
}

#[test]
fn screen_and_paper_say_the_same_and_a_single_person_only_when_asked() {
    let mut library = library();
    let w = flipchart_core::sample::load(&mut library).unwrap().output;
    let form = evaluation::occasions(&library, &w).unwrap()[0].form.clone();
    let keys = |persons: bool| -> Vec<String> {
        let options = ResultsOptions {
            language: Some("en".into()),
            persons,
        };
        let view = results::show(&library, &w, &form, &options).unwrap();
        view.blocks
            .iter()
            .filter_map(|block| match block {
                ResultBlock::Chart { chart } => Some(chart.key.clone()),
                _ => None,
            })
            .collect()
    };
    assert!(!keys(false).contains(&"persons".to_string()));
    assert!(keys(true).contains(&"persons".to_string()));
    let options = ResultsOptions::default();
    let once = results::bytes(&library, &w, &form, &options).unwrap();
    assert_eq!(once, results::bytes(&library, &w, &form, &options).unwrap());
}

#[test]
fn results_leave_as_sheets_that_come_back() {
    let mut library = library();
    let w = flipchart_core::sample::load(&mut library).unwrap().output;
    let test = evaluation::occasions(&library, &w).unwrap().remove(0);
    let folder = tempfile::tempdir().unwrap();
    let options = ResultsOptions::default();
    for name in ["r.pdf", "r.xlsx", "r.csv"] {
        results::export(&library, &w, &test.form, &folder.path().join(name), &options).unwrap();
    }
    let book = flipchart_exchange::read_file(&folder.path().join("r.xlsx")).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["answers", "codes", "codebook", "results"]);
    // The .csv is what another library reads.
    let mut other = flipchart_stories::library();
    let there = workshop(&mut other);
    let form = forms::add_ready(&mut other, "mecc-knowledge-test", None)
        .unwrap()
        .output;
    let at = evaluation::use_form(&mut other, &there, &form)
        .unwrap()
        .output
        .remove(0);
    let done = flipchart_desk::forms::import_responses(&mut other, &at, &folder.path().join("r.csv")).unwrap();
    assert!(done.output.unknown.is_empty() && done.output.missing.is_empty());
    assert_eq!(done.output.report.added, 47);
}
