//! One act of every kind on attendance, for the stories that undo them.

use flipchart_core::attendance::evidence::{self, EvidenceOf};
use flipchart_core::attendance::lists::{self, SignatureKind, SignatureListEdit};
use flipchart_core::attendance::{self, WalkIn};
use flipchart_core::workshops::AttendanceBy;
use flipchart_core::{Error, Library, Localized, Op, OpOutput};

/// Prepares and does one act of that kind; `false` when it is none of attendance. What it needs is made in `ground`.
pub fn act(library: &mut Library, op: Op, workshop: &str, scan: &str) -> bool {
    fn ok<T>(done: Result<OpOutput<T>, Error>) {
        let done = done.expect("the act is allowed");
        assert!(done.undo.is_some(), "the act left a step of undo");
    }
    match op {
        Op::EditSlots => ok(attendance::set_by(library, workshop, AttendanceBy::Session)),
        Op::AddWalkIn => {
            let new = WalkIn {
                name: "Came Anyway".into(),
                slot: "2026-11-10/am".into(),
                ..WalkIn::default()
            };
            ok(attendance::walk_in(library, workshop, &new));
        }
        Op::AddEvidence => ok(evidence::add(
            library,
            workshop,
            &EvidenceOf::default(),
            "other.pdf",
            b"%PDF-1.7 other",
        )),
        Op::RemoveEvidence => ok(evidence::remove(library, scan)),
        Op::EditSignatureLists => {
            let new = SignatureListEdit {
                kind: Some(SignatureKind::Allowance),
                title: Some(Localized::of("en", "Allowances")),
                ..SignatureListEdit::default()
            };
            ok(lists::add(library, workshop, &new));
        }
        _ => return false,
    }
    true
}

/// A scan that can be removed.
pub fn ground(library: &mut Library, workshop: &str) -> String {
    let of = EvidenceOf {
        slot: Some("2026-11-10/am".into()),
        list: None,
    };
    evidence::add(library, workshop, &of, "signed.pdf", b"%PDF-1.7")
        .expect("a scan")
        .output
}
