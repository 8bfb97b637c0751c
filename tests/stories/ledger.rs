//! The ledger: whatever is done in whatever order, a number is given once and what was printed stays what it was.

use std::collections::BTreeMap;

use crate::certificate_acts::issue;
use flipchart_core::certificates::{self, Kind, LedgerState, Override, VoidCause};
use flipchart_core::workshops;
use flipchart_core::{Library, Op, settings};
use flipchart_stories::{library, person, workshop};

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
    let error = VoidCause::Error;
    certificates::void(&mut library, std::slice::from_ref(&anas), error, "a wrong date").unwrap();
    let refused = certificates::issue(&mut library, &w, &[new(&next, &ana, Kind::Participation, Some(&anas))]);
    assert_eq!(
        refused.unwrap_err().code(),
        "certificate-supersedes-other",
        "nothing takes the place of what is void"
    );
    assert_eq!(certificates::register(&library, &w).unwrap().len(), 1);
    assert_eq!(
        certificates::next_numbers(&library, &facts, Kind::Merit, 1).unwrap(),
        [next],
        "a refused number was not used up"
    );
}
