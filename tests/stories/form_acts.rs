//! One act of every kind on forms and their answers, for the stories that undo them.

use flipchart_core::evaluation::{self, Answer, Answers, Entry, ImportedResponse, OccasionEdit};
use flipchart_core::forms::{
    self, Choice, ChoiceList, Definition, FormEdit, FormKind, Identity, Question, QuestionKind,
};
use flipchart_core::{Error, Library, Localized, Op, OpOutput};

/// What the acts work on.
pub struct Ground {
    form: String,
    spare: String,
    before: String,
    response: String,
    theme: String,
}

/// A test of two questions and one for words, answered under a code.
#[must_use]
pub fn definition() -> Definition {
    let choice = |name: &str, label: &str, correct: bool| Choice {
        name: name.into(),
        label: Localized::of("en", label),
        correct,
        ..Choice::default()
    };
    let question = |name: &str, list: &str| Question {
        name: name.into(),
        kind: QuestionKind::SelectOne,
        label: Localized::of("en", &format!("Question {name}?")),
        list: Some(list.into()),
        module: "1".into(),
        ..Question::default()
    };
    Definition {
        title: Localized::of("en", "What do you know?"),
        languages: vec!["en".into()],
        identity: Identity::Code,
        questions: vec![
            question("q1", "l1"),
            question("q2", "l2"),
            Question {
                name: "words".into(),
                label: Localized::of("en", "In your own words"),
                ..Question::default()
            },
        ],
        lists: vec![
            ChoiceList {
                name: "l1".into(),
                choices: vec![choice("a", "Yes", true), choice("b", "No", false)],
                ..ChoiceList::default()
            },
            ChoiceList {
                name: "l2".into(),
                choices: vec![choice("a", "Rain", false), choice("b", "Drought", true)],
                ..ChoiceList::default()
            },
        ],
        ..Definition::default()
    }
}

/// Answers to the questions of [`definition`]; a `-` leaves one out.
#[must_use]
pub fn answers(given: &[(&str, &str)]) -> Answers {
    given
        .iter()
        .map(|(question, value)| ((*question).to_string(), Answer::Given((*value).into())))
        .collect()
}

/// One sheet with a code.
#[must_use]
pub fn sheet(number: u32, code: &str, given: &[(&str, &str)]) -> Entry {
    Entry {
        sheet: Some(number),
        code: code.into(),
        answers: answers(given),
        ..Entry::default()
    }
}

fn made<T>(done: Result<OpOutput<T>, Error>) -> T {
    done.expect("the act is allowed").output
}

/// A form with a response, and one without.
pub fn ground(library: &mut Library, workshop: &str) -> Ground {
    let form = made(forms::add_definition(library, "KNOW", FormKind::Test, &definition()));
    let spare = made(forms::add(library, FormKind::Daily, &Localized::of("en", "Pulse")));
    let occasions = made(evaluation::use_form(library, workshop, &form));
    let given = [("q1", "a"), ("q2", "b"), ("words", "More maps, please")];
    let response = made(evaluation::enter(library, &occasions[0], &sheet(1, "AB12", &given)));
    let theme = made(evaluation::add_theme(library, workshop, &form, "words", "Maps"));
    Ground {
        form,
        spare,
        before: occasions[0].clone(),
        response,
        theme,
    }
}

/// Does one act of that kind.
pub fn act(library: &mut Library, op: Op, g: &Ground) {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    match op {
        Op::AddForm => ok(forms::copy(library, &g.form)),
        Op::EditForm => {
            let mut changed = definition();
            changed.questions.pop();
            let edit = FormEdit {
                code: Some("KNOW2".into()),
                definition: Some(changed),
                ..FormEdit::default()
            };
            ok(forms::edit(library, &g.form, &edit));
        }
        Op::RemoveForms => ok(forms::remove(library, std::slice::from_ref(&g.form))),
        Op::FreezeForm => ok(forms::freeze(library, &g.spare)),
        Op::EditOccasions => {
            let edit = OccasionEdit {
                date: Some("2026-11-09".into()),
                expected: Some(30),
                ..OccasionEdit::default()
            };
            ok(evaluation::edit_occasion(library, &g.before, &edit));
        }
        Op::EnterResponse => ok(evaluation::enter_second(
            library,
            &g.response,
            &answers(&[("q1", "b"), ("q2", "b")]),
        )),
        Op::RemoveResponses => ok(evaluation::remove_responses(library, std::slice::from_ref(&g.response))),
        Op::ImportResponses => {
            let row = ImportedResponse {
                row: 2,
                source: "uuid:1".into(),
                code: "CD34".into(),
                answers: answers(&[("q1", "b")]),
                ..ImportedResponse::default()
            };
            ok(evaluation::import(library, &g.before, None, &[row]));
        }
        Op::TallyAnswers => ok(evaluation::set_tally(library, &g.before, "q1", "a", 7, None)),
        Op::CloseEntry => ok(evaluation::set_closed(library, &g.before, true)),
        Op::EditThemes => ok(evaluation::mark_theme(library, &g.theme, &g.response, true)),
        other => unreachable!("{other:?} belongs to another room"),
    }
}
