//! The ledger: whatever is done in whatever order, a number is given once and what was printed stays what it was.

use std::collections::BTreeMap;

use crate::certificate_acts::issue;
use flipchart_core::attendance::{self, State};
use flipchart_core::certificates::{
    self, AwardEdit, Eligibility, GapWhy, Hand, HandedWay, Kind, LedgerState, NewIssuerKey, Override, TemplateEdit,
    VoidCause,
};
use flipchart_core::people::{self, ParticipantField};
use flipchart_core::workshops::{self, WorkshopEdit};
use flipchart_core::{FixedClock, Library, Op, OpenOptions, settings, storage::backup};
use flipchart_stories::{clock, library, person, workshop};

/// Numbers that follow from a seed, for sequences that can be had again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).unwrap()
    }
}

/// What a number stood for when it was given: it must stand for that for ever.
type Given = BTreeMap<String, (String, Kind, Vec<u8>)>;

fn something(library: &mut Library, w: &str, people: &[String], dice: &mut Dice, given: &mut Given) {
    let someone = people[dice.roll(people.len())].clone();
    let kind = Kind::ALL[dice.roll(2)];
    let valid: Vec<_> = certificates::register(library, w)
        .unwrap()
        .into_iter()
        .filter(|row| row.state == LedgerState::Valid)
        .collect();
    let one = (!valid.is_empty()).then(|| valid[dice.roll(valid.len())].issued.clone());
    match (dice.roll(8), one) {
        (0 | 1, _) | (_, None) => {
            let old = certificates::standings(library, w, kind)
                .unwrap()
                .into_iter()
                .find(|standing| standing.participant == someone)
                .and_then(|standing| standing.issued)
                .map(|issued| issued.number);
            let number = issue(library, w, &someone, kind, old.as_deref());
            let bytes = format!("%PDF {number}").into_bytes();
            let before = given.insert(number.clone(), (someone, kind, bytes));
            assert_eq!(before, None, "{number} was given before");
        }
        (2, Some(one)) => {
            certificates::void(library, &[one.number], VoidCause::Error, "a wrong date").unwrap();
        }
        (3, Some(one)) => {
            // Refused for who is entitled; then nothing is recorded.
            let _ = certificates::hold_back(library, &[one.number], "left early");
        }
        (4, Some(one)) => {
            certificates::mark_printed(library, &[one.number], true).unwrap();
        }
        (5, Some(one)) => {
            let decision = [Some(Override::Withhold), Some(Override::Grant), None][dice.roll(3)];
            certificates::decide(library, &one.participant, one.kind, decision, "asked").unwrap();
        }
        (6, _) => {
            let last = library
                .log(200)
                .unwrap()
                .into_iter()
                .find(|entry| !entry.undone && !entry.op.is_ledger());
            if last.is_some_and(|entry| matches!(entry.op, Op::PrintCertificates | Op::OverrideCertificate)) {
                library.undo().unwrap();
            }
        }
        (_, _) => {
            let _ = library.redo();
        }
    }
}

#[test]
fn in_any_order_numbers_are_given_once_and_old_pages_stay() {
    for seed in 0..24 {
        let mut library = library();
        let w = workshop(&mut library);
        let people: Vec<String> = ["Ana", "Ben", "Cato"]
            .map(|name| person(&mut library, &w, name))
            .to_vec();
        let (mut dice, mut given) = (Dice(seed), Given::new());
        for _ in 0..60 {
            something(&mut library, &w, &people, &mut dice, &mut given);
        }
        let register = certificates::register(&library, &w).unwrap();
        assert_eq!(register.len(), given.len(), "one line a number, seed {seed}");
        for row in &register {
            let (participant, kind, bytes) = &given[&row.issued.number];
            assert_eq!((&row.issued.participant, row.issued.kind), (participant, *kind));
            assert_eq!(
                &certificates::reprint(&library, &row.issued.number, None).unwrap().bytes,
                bytes
            );
            if let Some(next) = &row.superseded_by {
                assert_eq!(
                    (&given[next].0, given[next].1),
                    (participant, *kind),
                    "of the same person and kind"
                );
                assert_ne!(row.state, LedgerState::Valid);
            }
        }
        for participant in &people {
            for kind in [Kind::Participation, Kind::Completion] {
                let holds = |row: &&certificates::RegisterRow| {
                    row.state == LedgerState::Valid && (&row.issued.participant, row.issued.kind) == (participant, kind)
                };
                assert!(
                    register.iter().filter(holds).count() <= 1,
                    "one that holds, seed {seed}"
                );
            }
        }
        assert_eq!(certificates::gaps(&library).unwrap(), [], "void is no gap, seed {seed}");
        assert!(library.check().unwrap().ok);
    }
}

#[test]
fn the_register_says_who_issued_what_with_which_template_and_why_it_is_void() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana Lavekau");
    settings::set(&mut library, certificates::OPERATOR, "Mele Fonua").unwrap();
    let first = issue(&mut library, &w, &p, Kind::Participation, None);
    let merit = issue(&mut library, &w, &p, Kind::Merit, None);
    let second = issue(&mut library, &w, &p, Kind::Participation, Some(&first));
    certificates::void(
        &mut library,
        std::slice::from_ref(&merit),
        VoidCause::TestPrint,
        "to see the paper",
    )
    .unwrap();
    let rows = certificates::register(&library, &w).unwrap();
    let told: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                row.issued.number.as_str(),
                row.issued.kind,
                row.state,
                row.superseded_by.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (&*first, Kind::Participation, LedgerState::Superseded, Some(&*second)),
            (&*merit, Kind::Merit, LedgerState::Void, None),
            (&*second, Kind::Participation, LedgerState::Valid, None),
        ]
    );
    assert!(
        rows.iter()
            .all(|row| row.issued.issued_by == "Mele Fonua" && row.issued.template == "formal")
    );
    assert_eq!(rows[1].voided_by.as_deref(), Some("Mele Fonua"));
    let found = certificates::find(&library, &format!(" {} ", merit.to_lowercase())).unwrap();
    assert_eq!(found.issued.void_reason.as_deref(), Some("to see the paper"));
    assert_eq!(
        certificates::find(&library, "MECC-1").unwrap_err().code(),
        "not-found-certificate"
    );
}

#[test]
fn one_certificate_never_takes_the_place_of_anothers() {
    let mut library = library();
    let w = workshop(&mut library);
    let (ana, ben) = (person(&mut library, &w, "Ana"), person(&mut library, &w, "Ben"));
    let anas = issue(&mut library, &w, &ana, Kind::Participation, None);
    let facts = workshops::get(&library, &w).unwrap();
    let next = certificates::next_numbers(&library, &facts, Kind::Merit, 1)
        .unwrap()
        .remove(0);
    let new = |number: &str, participant: &str, kind, old: Option<&str>| certificates::NewCertificate {
        number: number.into(),
        language: "fr".into(),
        paper: "a4".into(),
        kind,
        participant: participant.into(),
        supersedes: old.map(String::from),
        bytes: b"%PDF".to_vec(),
        ..Default::default()
    };
    let mut refused = |one| certificates::issue(&mut library, &w, &[one]).unwrap_err().code();
    assert_eq!(
        refused(new(&next, &ben, Kind::Participation, Some(&anas))),
        "certificate-supersedes-other"
    );
    assert_eq!(
        refused(new(&next, &ana, Kind::Merit, Some(&anas))),
        "certificate-supersedes-other"
    );
    assert_eq!(
        refused(new(&anas, &ben, Kind::Participation, None)),
        "certificate-number-taken"
    );
    assert_eq!(certificates::register(&library, &w).unwrap().len(), 1);
    assert_eq!(
        certificates::next_numbers(&library, &facts, Kind::Merit, 1).unwrap(),
        [next],
        "a refused number was not used up"
    );
}

/// Four half days of six are over on the evening before; the ceremony is on the last afternoon.
fn evening_before() -> (Library, std::sync::Arc<FixedClock>, String, [String; 3]) {
    let now = clock("2026-11-11T08:00:00Z");
    let mut library = Library::in_memory(now.clone()).unwrap();
    let w = workshop(&mut library);
    let people = ["Always", "Mostly", "Hardly"].map(|name| person(&mut library, &w, name));
    let slots = ["2026-11-10/am", "2026-11-10/pm", "2026-11-11/am", "2026-11-11/pm"];
    for (p, missed) in people.iter().zip([0, 1, 3]) {
        for (at, slot) in slots.iter().enumerate() {
            let state = if at < missed { State::Absent } else { State::Present };
            attendance::set(&mut library, &w, p, slot, Some(state), None).unwrap();
        }
    }
    (library, now, w, people)
}

#[test]
fn prints_of_who_did_not_earn_them_are_destroyed_in_one_act_that_is_no_fraud() {
    let (mut library, now, w, people) = evening_before();
    let numbers = people
        .clone()
        .map(|p| issue(&mut library, &w, &p, Kind::Participation, None));
    certificates::mark_printed(&mut library, &numbers, true).unwrap();
    let verdicts = |library: &Library| -> Vec<Eligibility> {
        let all = certificates::standings(library, &w, Kind::Participation).unwrap();
        all.into_iter().map(|standing| standing.eligibility).collect()
    };
    assert_eq!(
        verdicts(&library),
        [Eligibility::NotYet, Eligibility::NotYet, Eligibility::Short]
    );
    let proposed = |library: &Library| -> Vec<String> {
        let all = certificates::to_hold_back(library, &w).unwrap();
        all.into_iter().map(|sheet| sheet.number).collect()
    };
    assert_eq!(
        proposed(&library),
        numbers[2..],
        "who can still earn it keeps the sheet"
    );
    let short = certificates::one_short(&library, &w, Kind::Participation).unwrap();
    let told: Vec<_> = short
        .iter()
        .map(|one| (one.name.as_str(), one.can_mend, one.to_come.len()))
        .collect();
    assert_eq!(told, [("Mostly", true, 2)], "five of six are asked for");
    for p in &people[..2] {
        for slot in ["2026-11-12/am", "2026-11-12/pm"] {
            attendance::set(&mut library, &w, p, slot, Some(State::Present), None).unwrap();
        }
    }
    now.set("2026-11-12T20:00:00Z".parse().unwrap());
    assert_eq!(
        verdicts(&library),
        [Eligibility::Earned, Eligibility::Earned, Eligibility::Short]
    );
    let refused = certificates::hold_back(&mut library, &numbers, "left early").unwrap_err();
    assert_eq!(refused.code(), "certificate-earned");
    certificates::hold_back(&mut library, &numbers[2..], "did not come back").unwrap();
    let row = certificates::find(&library, &numbers[2]).unwrap();
    assert_eq!(
        (row.state, row.issued.void_cause),
        (LedgerState::Void, Some(VoidCause::HeldBack))
    );
    assert!(proposed(&library).is_empty());
    let stack = certificates::stack(&library, &w, Kind::Participation).unwrap();
    assert_eq!(
        stack.iter().map(|row| row.issued.number.as_str()).collect::<Vec<_>>(),
        numbers[..2]
    );
    let refused = certificates::mark_signed(&mut library, &numbers[2..], true).unwrap_err();
    assert_eq!(refused.code(), "certificate-void");
}

#[test]
fn at_the_ceremony_the_next_name_follows_the_ticks() {
    let mut library = library();
    let w = workshop(&mut library);
    let people = ["Ana", "Ben", "Cato"].map(|name| person(&mut library, &w, name));
    people::edit(&mut library, &people[1], ParticipantField::SaidName, "BEN, as in pen").unwrap();
    attendance::fill(&mut library, &w, &[], State::Present).unwrap();
    let numbers = people
        .clone()
        .map(|p| issue(&mut library, &w, &p, Kind::Participation, None));
    let next = |library: &Library| {
        let next = certificates::next_up(library, &w, Kind::Participation).unwrap();
        next.map(|row| (row.place, row.issued.number, row.said_name))
    };
    let tick = |library: &mut Library, number: &String, way| {
        let how = Hand {
            way: Some(way),
            to: "her ministry".into(),
            ..Hand::default()
        };
        certificates::hand(library, std::slice::from_ref(number), &how, None).unwrap();
    };
    assert_eq!(next(&library), Some((1, numbers[0].clone(), None)));
    tick(&mut library, &numbers[0], HandedWay::InPerson);
    assert_eq!(
        next(&library),
        Some((2, numbers[1].clone(), Some("BEN, as in pen".into())))
    );
    library.undo().unwrap();
    assert_eq!(next(&library).unwrap().0, 1, "Ctrl+Z takes the tick back");
    library.redo().unwrap();
    // A wrong name on stage: corrected, issued again; the new sheet is not handed out yet.
    let again = issue(&mut library, &w, &people[0], Kind::Participation, Some(&numbers[0]));
    assert_eq!(next(&library), Some((1, again.clone(), None)));
    tick(&mut library, &again, HandedWay::InPerson);
    tick(&mut library, &numbers[1], HandedWay::ToSend);
    tick(&mut library, &numbers[2], HandedWay::SomebodyElse);
    assert_eq!(next(&library), None);
    let counts = certificates::counts(&library, &w, Kind::Participation).unwrap();
    assert_eq!(
        (counts.entitled, counts.issued, counts.handed, counts.to_send),
        (3, 3, 2, 1)
    );
    let nobody = Hand {
        way: Some(HandedWay::SomebodyElse),
        ..Hand::default()
    };
    assert!(
        certificates::hand(&mut library, &numbers[2..], &nobody, None).is_err(),
        "somebody has a name"
    );
}

#[test]
fn a_laptop_uses_its_range_first_and_leaves_those_of_others_alone() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    let facts = workshops::get(&library, &w).unwrap();
    let series = certificates::series_of(&library, &facts, Kind::Participation).unwrap();
    assert_eq!(series, "MECC-2026-FJ-{n}");
    certificates::reserve(&mut library, &series, 2, 3, false).unwrap();
    certificates::reserve(&mut library, &series, 10, 11, true).unwrap();
    for (first, last) in [(3, 5), (1, 20), (11, 11)] {
        let refused = certificates::reserve(&mut library, &series, first, last, true).unwrap_err();
        assert_eq!(refused.code(), "number-range-overlaps");
    }
    let given: Vec<String> = (0..4)
        .map(|_| issue(&mut library, &w, &p, Kind::Speaker, None))
        .collect();
    assert_eq!(
        given,
        [
            "MECC-2026-FJ-0010",
            "MECC-2026-FJ-0011",
            "MECC-2026-FJ-0012",
            "MECC-2026-FJ-0013"
        ]
    );
    let gaps: Vec<_> = certificates::gaps(&library)
        .unwrap()
        .into_iter()
        .map(|g| (g.first, g.last, g.why))
        .collect();
    assert_eq!(gaps[1], (2, 3, GapWhy::Elsewhere));
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("second.fliplib");
    library.copy_to(&path).unwrap();
    let mut second = Library::open(&path, &OpenOptions::writing("second", clock("2026-11-12T08:00:00Z"))).unwrap();
    assert_eq!(
        issue(&mut second, &w, &p, Kind::Merit, None),
        "MECCB-2026-FJ-0001",
        "a series of its own"
    );
    certificates::reserve(&mut second, &series, 2, 3, true).unwrap();
    assert_eq!(issue(&mut second, &w, &p, Kind::Merit, None), "MECC-2026-FJ-0002");
    assert_eq!(issue(&mut second, &w, &p, Kind::Merit, None), "MECC-2026-FJ-0003");
    assert_eq!(
        issue(&mut second, &w, &p, Kind::Merit, None),
        "MECCB-2026-FJ-0002",
        "issuing never stops"
    );
}

#[test]
fn a_workshop_may_number_by_a_pattern_of_its_own() {
    let mut library = library();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    certificates::set_pattern(&mut library, "{year}/{kind}/{n:5}").unwrap();
    assert_eq!(issue(&mut library, &w, &p, Kind::Merit, None), "2026/M/00001");
    assert_eq!(issue(&mut library, &w, &p, Kind::Speaker, None), "2026/S/00001");
    let own = WorkshopEdit {
        number_pattern: Some("2026/M/{n:5}".into()),
        ..WorkshopEdit::default()
    };
    workshops::edit(&mut library, &w, &own).unwrap();
    assert_eq!(
        issue(&mut library, &w, &p, Kind::Completion, None),
        "2026/M/00002",
        "one series, whatever made it"
    );
    let bad = WorkshopEdit {
        number_pattern: Some("{code}".into()),
        ..WorkshopEdit::default()
    };
    assert_eq!(
        workshops::edit(&mut library, &w, &bad).unwrap_err().params()["reason"],
        "count-missing"
    );
}

#[test]
fn a_restored_copy_takes_keys_ranges_and_handing_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("library.fliplib");
    let options = || OpenOptions::writing("test", clock("2026-11-12T08:00:00Z"));
    let key = |kid: &str| NewIssuerKey {
        kid: kid.into(),
        name: "A Centre".into(),
        public: format!("public {kid}"),
        sealed: format!("sealed {kid}"),
    };
    let mut library = Library::open(&path, &options()).unwrap();
    let w = workshop(&mut library);
    let p = person(&mut library, &w, "Ana");
    certificates::add_key(&mut library, &key("aa")).unwrap();
    let copy = library.back_up(backup::Reason::Start).unwrap().unwrap();
    certificates::add_key(&mut library, &key("bb")).unwrap();
    certificates::reseal_key(&mut library, "aa", "sealed anew").unwrap();
    certificates::add_trusted(&mut library, "cc", "Partner", "public cc").unwrap();
    certificates::add_void_list(&mut library, "cc", "2026-11-01", "WV1:x").unwrap();
    certificates::reserve(&mut library, "MECC-2026-FJ-{n}", 5, 6, true).unwrap();
    let number = issue(&mut library, &w, &p, Kind::Participation, None);
    certificates::mark_printed(&mut library, std::slice::from_ref(&number), true).unwrap();
    certificates::void(
        &mut library,
        std::slice::from_ref(&number),
        VoidCause::TestPrint,
        "to see it",
    )
    .unwrap();
    let known = |library: &Library| {
        let keys = certificates::keys(library).unwrap();
        (
            certificates::find(library, &number).unwrap(),
            keys.into_iter()
                .map(|key| (key.kid, key.sealed, key.active))
                .collect::<Vec<_>>(),
            certificates::trusted(library).unwrap(),
            certificates::void_lists(library).unwrap(),
            certificates::ranges(library).unwrap().len(),
        )
    };
    let before = known(&library);
    assert_eq!(number, "MECC-2026-FJ-0005");
    assert!(
        before
            .0
            .handing
            .as_ref()
            .is_some_and(|handing| handing.printed_at.is_some())
    );
    drop(library);
    backup::restore(&path, &copy, &options()).unwrap();
    let mut library = Library::open(&path, &options()).unwrap();
    assert_eq!(known(&library), before);
    assert_eq!(
        issue(&mut library, &w, &p, Kind::Participation, None),
        "MECC-2026-FJ-0006"
    );
    assert!(library.check().unwrap().ok);
}

#[test]
fn a_template_that_was_printed_never_becomes_another_of_the_same_version() {
    let mut library = library();
    let w = workshop(&mut library);
    let uid = certificates::copy_template(&mut library, "portrait", "Ours")
        .unwrap()
        .output;
    let rename = |library: &mut Library, name: &str| {
        let edit = TemplateEdit {
            name: Some(name.into()),
            ..TemplateEdit::default()
        };
        certificates::edit_template(library, &uid, &edit).unwrap();
        certificates::template(library, &uid).unwrap().version
    };
    assert_eq!(rename(&mut library, "Ours, larger"), 2);
    let p = person(&mut library, &w, "Ana");
    let facts = workshops::get(&library, &w).unwrap();
    let new = certificates::NewCertificate {
        number: certificates::next_numbers(&library, &facts, Kind::Participation, 1)
            .unwrap()
            .remove(0),
        participant: p,
        template: uid.clone(),
        template_version: 2,
        ..Default::default()
    };
    library.undo().unwrap();
    library.undo().unwrap();
    library.redo().unwrap();
    library.redo().unwrap();
    certificates::issue(&mut library, &w, &[new]).unwrap();
    library.undo().unwrap();
    library.undo().unwrap();
    assert_eq!(certificates::template(&library, &uid).unwrap().version, 1);
    assert_eq!(rename(&mut library, "Ours, smaller"), 3);
    let award = AwardEdit {
        template: Some(uid.clone()),
        ..AwardEdit::default()
    };
    certificates::edit_award(&mut library, &w, Kind::Merit, &award).unwrap();
    assert_eq!(certificates::template(&library, &uid).unwrap().used_by, 1);
    certificates::remove_template(&mut library, &uid).unwrap();
    let design = certificates::design_for(&library, &w, Kind::Merit).unwrap();
    assert_eq!((design.missing, design.template.key.as_str()), (true, "formal"));
    library.undo().unwrap();
    assert!(!certificates::design_for(&library, &w, Kind::Merit).unwrap().missing);
    let code = certificates::edit_template(&mut library, "formal", &TemplateEdit::default())
        .unwrap_err()
        .code();
    assert_eq!(code, "template-built-in");
}
