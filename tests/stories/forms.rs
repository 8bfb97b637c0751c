//! Forms and what is answered on them.

use crate::form_acts::{answers, definition, sheet};
use flipchart_core::evaluation::{
    self, Answer, Entry, ImportedResponse, NoAnswer, OccasionKind, RowOutcome, enter, enter_second, responses, settle,
};
use flipchart_core::forms::{self, FormEdit, FormKind, Identity};
use flipchart_core::people::ParticipantField;
use flipchart_core::{Error, Library, people};
use flipchart_stories::{library, person, workshop};

/// A test with its occasions before and after.
fn test(library: &mut Library, w: &str) -> (String, String, String) {
    let form = forms::add_definition(library, "KNOW", FormKind::Test, &definition())
        .unwrap()
        .output;
    let at = evaluation::use_form(library, w, &form).unwrap().output;
    (form, at[0].clone(), at[1].clone())
}

fn anonymous(library: &mut Library, w: &str) -> (String, String) {
    let mut asked = definition();
    asked.identity = Identity::Anonymous;
    let form = forms::add_definition(library, "END", FormKind::End, &asked)
        .unwrap()
        .output;
    let at = evaluation::use_form(library, w, &form).unwrap().output;
    (form, at[0].clone())
}

#[test]
fn a_test_is_used_before_and_after_and_a_pulse_every_day() {
    let mut library = library();
    let w = workshop(&mut library);
    let (form, ..) = test(&mut library, &w);
    evaluation::use_ready(&mut library, &w, "daily-pulse").unwrap();
    let there = evaluation::occasions(&library, &w).unwrap();
    let said: Vec<(OccasionKind, Option<&str>)> = there.iter().map(|o| (o.kind, o.date.as_deref())).collect();
    assert_eq!(
        said,
        [
            (OccasionKind::Pre, Some("2026-11-10")),
            (OccasionKind::Post, Some("2026-11-12")),
            (OccasionKind::Daily, Some("2026-11-10")),
            (OccasionKind::Daily, Some("2026-11-11")),
            (OccasionKind::Daily, Some("2026-11-12")),
        ]
    );
    // Using it again makes nothing twice.
    assert_eq!(evaluation::use_form(&mut library, &w, &form).unwrap().undo, None);
}

#[test]
fn a_form_that_was_answered_is_changed_in_a_new_version() {
    let mut library = library();
    let w = workshop(&mut library);
    let (form, before, _) = test(&mut library, &w);
    let mut changed = definition();
    changed.questions[0].label = flipchart_core::Localized::of("en", "Better asked?");
    let edit = FormEdit {
        definition: Some(changed),
        ..FormEdit::default()
    };
    assert!(!forms::edit(&mut library, &form, &edit).unwrap().output.begun);
    enter(&mut library, &before, &sheet(1, "AB12", &[("q1", "a")])).unwrap();
    let mut again = definition();
    again.questions.remove(0);
    let edit = FormEdit {
        definition: Some(again),
        ..FormEdit::default()
    };
    let done = forms::edit(&mut library, &form, &edit).unwrap().output;
    assert_eq!((done.version, done.begun), (2, true));
    // The answer to the question that is gone stays with its version.
    let first = &responses(&library, &before).unwrap()[0];
    assert_eq!((first.version, first.answers["q1"].given()), (1, Some("a")));
    assert_eq!(forms::definition(&library, &form, 1).unwrap().questions.len(), 3);
}

#[test]
fn what_a_question_does_not_take_is_refused_by_its_name_and_nothing_is_lost() {
    let mut library = library();
    let w = workshop(&mut library);
    let (_, before, _) = test(&mut library, &w);
    let refused = enter(&mut library, &before, &sheet(1, "", &[("q1", "z"), ("nobody", "1")])).unwrap_err();
    let Error::Invalid { fields } = refused else {
        panic!("{refused}")
    };
    let said: Vec<(&str, &str)> = fields.iter().map(|f| (f.field.as_str(), f.code.as_str())).collect();
    assert_eq!(
        said,
        [("answers.nobody", "unknown-question"), ("answers.q1", "not-a-choice")]
    );
    assert!(responses(&library, &before).unwrap().is_empty());
}

#[test]
fn two_sheets_have_two_numbers() {
    let mut library = library();
    let w = workshop(&mut library);
    let (_, before, after) = test(&mut library, &w);
    let first = enter(&mut library, &before, &sheet(1, "AB12", &[("q1", "a")]))
        .unwrap()
        .output;
    let refused = enter(&mut library, &before, &sheet(1, "CD34", &[])).unwrap_err();
    assert_eq!(refused.code(), "sheet-taken");
    enter(&mut library, &after, &sheet(1, "AB12", &[])).unwrap();
    // A mistake of one sheet is mended in place.
    let mended = Entry {
        uid: Some(first.clone()),
        ..sheet(1, "AB12", &[("q1", "b")])
    };
    assert_eq!(enter(&mut library, &before, &mended).unwrap().output, first);
    let there = responses(&library, &before).unwrap();
    assert_eq!((there.len(), there[0].answers["q1"].given()), (1, Some("b")));
}

#[test]
fn no_answer_is_kept_with_its_reason() {
    let mut library = library();
    let w = workshop(&mut library);
    let (_, before, _) = test(&mut library, &w);
    let mut entry = sheet(1, "AB12", &[("q1", "a")]);
    let two = Answer::Missing { missing: NoAnswer::Two };
    entry.answers.insert("q2".into(), two.clone());
    enter(&mut library, &before, &entry).unwrap();
    assert_eq!(responses(&library, &before).unwrap()[0].answers["q2"], two);
}

#[test]
fn a_second_typing_shows_what_differs_and_is_settled() {
    let mut library = library();
    let w = workshop(&mut library);
    let (_, before, _) = test(&mut library, &w);
    let uid = enter(&mut library, &before, &sheet(1, "AB12", &[("q1", "a"), ("q2", "b")]))
        .unwrap()
        .output;
    let differs = enter_second(&mut library, &uid, &answers(&[("q1", "a"), ("q2", "a")]))
        .unwrap()
        .output;
    assert_eq!(differs, ["q2"]);
    assert_eq!(evaluation::occasion(&library, &before).unwrap().differing, 1);
    settle(&mut library, &uid, "q2", true).unwrap();
    let response = evaluation::response(&library, &uid).unwrap();
    assert_eq!(response.answers["q2"].given(), Some("a"));
    assert!(response.checked && response.differs.is_empty());
}

#[test]
fn a_closed_anonymous_form_gives_nobody_away() {
    let mut library = library();
    let w = workshop(&mut library);
    let (_, at) = anonymous(&mut library, &w);
    let given: Vec<String> = (0..12).map(|n| format!("Words of {n}")).collect();
    let typed: Vec<String> = given
        .iter()
        .zip(1..)
        .map(|(words, n)| {
            enter(&mut library, &at, &sheet(n, "", &[("words", words)]))
                .unwrap()
                .output
        })
        .collect();
    evaluation::set_closed(&mut library, &at, true).unwrap();
    let there = responses(&library, &at).unwrap();
    assert_eq!(there.len(), 12);
    assert!(there.iter().all(|r| r.sheet.is_none() && !typed.contains(&r.uid)));
    let mut said: Vec<&str> = there.iter().filter_map(|r| r.answers["words"].given()).collect();
    assert_ne!(said, given, "the order of the sheets is gone");
    said.sort_unstable();
    let mut all = given.clone();
    all.sort_unstable();
    assert_eq!(said, all, "and no answer is");
    // What was typed can't be taken back key by key any more; closing can.
    assert!(
        library
            .log(50)
            .unwrap()
            .iter()
            .all(|entry| entry.op != flipchart_core::Op::EnterResponse)
    );
    library.undo().unwrap();
    assert!(!evaluation::occasion(&library, &at).unwrap().closed);
    assert_eq!(responses(&library, &at).unwrap().len(), 12);
    let refused = {
        library.redo().unwrap();
        enter(&mut library, &at, &sheet(13, "", &[])).unwrap_err()
    };
    assert_eq!(refused.code(), "entry-closed");
}

#[test]
fn codes_pair_before_and_after() {
    let mut library = library();
    let w = workshop(&mut library);
    let (form, before, after) = test(&mut library, &w);
    for (n, code) in ["AB12", "CD34", "EF56"].into_iter().enumerate() {
        enter(&mut library, &before, &sheet(n as u32 + 1, code, &[("q1", "a")])).unwrap();
    }
    for (n, code) in ["ab-12", "CD35"].into_iter().enumerate() {
        enter(&mut library, &after, &sheet(n as u32 + 1, code, &[("q1", "a")])).unwrap();
    }
    let pairing = evaluation::pairing(&library, &w, &form).unwrap();
    assert_eq!((pairing.paired, pairing.rate), (1, Some(0.5)));
    assert_eq!(pairing.near[0].before.code, "CD34");
}

#[test]
fn a_file_of_responses_comes_in_once() {
    let mut library = library();
    let w = workshop(&mut library);
    let (_, before, _) = test(&mut library, &w);
    let row = |row: u32, source: &str, given: &[(&str, &str)]| ImportedResponse {
        row,
        source: source.into(),
        answers: answers(given),
        ..ImportedResponse::default()
    };
    let rows = [
        row(2, "uuid:1", &[("q1", "a"), ("q2", "zzz")]),
        row(3, "uuid:1", &[("q1", "a")]),
        row(4, "uuid:2", &[]),
    ];
    let done = evaluation::import(&mut library, &before, None, &rows).unwrap().output;
    assert_eq!((done.added, done.known, done.empty), (1, 1, 1));
    assert_eq!(done.rows[0].left_out, [("q2".to_string(), "zzz".to_string())]);
    let again = evaluation::import(&mut library, &before, None, &rows[..1]).unwrap();
    assert_eq!(
        (again.output.rows[0].outcome, again.undo.is_none()),
        (RowOutcome::Known, true)
    );
}

#[test]
fn a_named_form_knows_its_people_and_nobody_answers_twice() {
    let mut library = library();
    let w = workshop(&mut library);
    let ana = person(&mut library, &w, "Ana Lavekau");
    people::edit(&mut library, &ana, ParticipantField::Email, "ana@example.org").unwrap();
    let mut asked = definition();
    asked.identity = Identity::Named;
    let form = forms::add_definition(&mut library, "", FormKind::Registration, &asked)
        .unwrap()
        .output;
    let at = evaluation::use_form(&mut library, &w, &form).unwrap().output.remove(0);
    let rows = [("ANA@example.org", "1"), ("Somebody Else", "2")].map(|(code, source)| ImportedResponse {
        code: code.into(),
        source: source.into(),
        answers: answers(&[("q1", "a")]),
        ..ImportedResponse::default()
    });
    let done = evaluation::import(&mut library, &at, None, &rows).unwrap().output;
    assert_eq!(done.rows[1].unknown_person.as_deref(), Some("Somebody Else"));
    let there = responses(&library, &at).unwrap();
    assert_eq!(there[0].participant.as_deref(), Some(ana.as_str()));
    let twice = Entry {
        participant: Some(ana),
        answers: answers(&[("q1", "b")]),
        ..Entry::default()
    };
    assert_eq!(enter(&mut library, &at, &twice).unwrap_err().code(), "already-answered");
}

#[test]
fn an_evaluation_asks_about_the_modules_of_the_workshop() {
    use flipchart_core::workshops::{Topic, set_topics};
    let mut library = library();
    let w = workshop(&mut library);
    let topic = |code: &str, title: &str| Topic {
        code: code.into(),
        title: flipchart_core::Localized::of("en", title),
        ..Topic::default()
    };
    set_topics(&mut library, &w, &[topic("1", "The nexus"), topic("4", "Data")]).unwrap();
    evaluation::use_ready(&mut library, &w, "end-of-workshop").unwrap();
    let form = evaluation::occasions(&library, &w).unwrap()[0].form.clone();
    let asked = forms::get(&library, &form, None).unwrap();
    assert!(asked.remarks.iter().all(|remark| !remark.stops), "{:?}", asked.remarks);
    let modules: Vec<&str> = asked
        .definition
        .sections
        .iter()
        .map(|s| s.label.get("en", &[]))
        .filter(|label| ["The nexus", "Data"].contains(label))
        .collect();
    assert_eq!(modules, ["The nexus", "Data"]);
}

#[test]
fn every_ready_form_is_whole_in_four_languages() {
    for form in forms::ready() {
        let remarks = forms::remarks(form.kind, &form.definition);
        assert!(remarks.is_empty(), "{}: {remarks:?}", form.key);
        assert_eq!(form.definition.languages, ["en", "fr", "es", "ru"], "{}", form.key);
        let missing = forms::missing_texts(&form.definition);
        assert!(missing.values().all(|n| *n == 0), "{}: {missing:?}", form.key);
    }
    assert_eq!(forms::ready().len(), 6);
}

#[test]
fn a_follow_up_goes_out_as_mails_and_comes_back_as_a_file() {
    let mut library = library();
    let w = workshop(&mut library);
    let ana = person(&mut library, &w, "Ana Lavekau");
    let ben = person(&mut library, &w, "Ben Tora");
    person(&mut library, &w, "Without An Address");
    for (uid, mail) in [(&ana, "ana@example.org"), (&ben, "ben@example.org")] {
        people::edit(&mut library, uid, ParticipantField::Email, mail).unwrap();
    }
    let own = "Add a question to <our> survey";
    flipchart_core::running::set_commitment(&mut library, &ana, own, None, true).unwrap();
    flipchart_core::running::set_commitment(&mut library, &ben, "Keep it to myself", None, false).unwrap();
    let at = evaluation::use_ready(&mut library, &w, "follow-up")
        .unwrap()
        .output
        .remove(0);
    let folder = tempfile::tempdir().unwrap();
    let done = flipchart_desk::followup::write(&mut library, &at, folder.path()).unwrap();
    assert_eq!((done.written, done.quoting), (2, 1));
    assert_eq!(done.without_address, ["Without An Address"]);
    assert_eq!(evaluation::occasion(&library, &at).unwrap().expected, 2);
    let mut mails: Vec<_> = std::fs::read_dir(&done.folder)
        .unwrap()
        .map(|one| one.unwrap().path())
        .collect();
    mails.sort();
    let page = |at: usize| {
        let mail = std::fs::read_to_string(&mails[at]).unwrap();
        let part = mail.split("attachment; filename=").nth(1).unwrap();
        let body: String = part
            .split_once("\r\n\r\n")
            .unwrap()
            .1
            .lines()
            .take_while(|l| !l.starts_with("--"))
            .collect();
        decoded(&body)
    };
    // Ana agreed to be reminded, Ben didn't: his form doesn't speak of it at all.
    assert!(page(0).contains("Add a question to &lt;our&gt; survey") && page(0).contains("commitment_progress"));
    assert!(!page(1).contains("Keep it to myself") && !page(1).contains("commitment_progress"));
    let answers = folder.path().join("ana.csv");
    std::fs::write(&answers, format!("participant_name,language,used\n{ana},en,3\n")).unwrap();
    let back = flipchart_desk::forms::import_responses(&mut library, &at, &answers)
        .unwrap()
        .output;
    assert_eq!((back.report.added, back.unknown.len()), (1, 0));
    let there = responses(&library, &at).unwrap();
    assert_eq!(there[0].participant.as_deref(), Some(ana.as_str()));
}

/// Base64 to text.
fn decoded(text: &str) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits = text.bytes().filter_map(|c| letters.iter().position(|l| *l == c));
    let (mut out, mut held, mut count) = (Vec::new(), 0_usize, 0);
    for six in bits {
        (held, count) = (held << 6 | six, count + 6);
        if count >= 8 {
            count -= 8;
            out.push((held >> count & 0xff) as u8);
        }
    }
    String::from_utf8(out).unwrap()
}

#[test]
fn a_form_goes_to_other_programs_and_comes_back_the_same() {
    let mut library = library();
    let folder = tempfile::tempdir().unwrap();
    let form = forms::add_ready(&mut library, "mecc-knowledge-test", None)
        .unwrap()
        .output;
    let file = folder.path().join("test.xlsx");
    flipchart_desk::forms::export(&library, &form, &file).unwrap();
    let back = flipchart_desk::forms::import(&mut library, &file).unwrap().output;
    assert!(back.notes.is_empty(), "{:?}", back.notes);
    let [one, other] = [&form, &back.form].map(|uid| forms::get(&library, uid, None).unwrap().definition);
    assert_eq!(one, other);
}
