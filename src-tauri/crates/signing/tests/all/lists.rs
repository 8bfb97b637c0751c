//! Void lists: who may write them, and what they say.

use flipchart_signing::{ENTRIES_CAP, Trust, VoidCause, VoidEntry, VoidList, verify};

use crate::support::{day, entry, key, signed, statement, today};

#[test]
fn a_list_says_again_what_it_was_told() {
    let given = [
        entry("B", VoidCause::Superseded, Some("C")),
        entry("A", VoidCause::HeldBack, None),
        entry("ا-٣", VoidCause::TestPrint, None),
        entry("A", VoidCause::Withdrawn, None),
    ];
    let text = VoidList::sign(&given, today(), &key(1)).unwrap();
    let list = VoidList::read(&text, &[key(2).issuer(), key(1).issuer()]).unwrap();
    assert_eq!(
        list.entries().collect::<Vec<_>>(),
        [&given[1], &given[0], &given[2]],
        "sorted, the first of two"
    );
    assert_eq!((list.as_of(), list.name()), (today(), "Ministry of Climate 1"));
    assert!(list.is_of(&key(1).issuer()) && !list.is_of(&key(2).issuer()));
}

#[test]
fn only_its_issuer_can_write_it() {
    let text = VoidList::sign(&[entry("A", VoidCause::Withdrawn, None)], today(), &key(1)).unwrap();
    let code = |text: &str, seed| VoidList::read(text, &[key(seed).issuer()]).unwrap_err().code();
    assert_eq!(code(&text, 2), "void-list-issuer");
    for at in (0..text.len() - 1).filter(|at| *at > 40) {
        let mut changed = text.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let changed = String::from_utf8(changed).unwrap();
        assert!(
            ["void-list-signature", "void-list-unreadable"].contains(&code(&changed, 1)),
            "{at}"
        );
    }
    assert_eq!(code(&text.replacen("WV1:", "WC1:", 1), 1), "void-list-unreadable");
    assert_eq!(
        code(&signed(&statement(), &key(1)).replacen("WC1:", "WV1:", 1), 1),
        "void-list-unreadable"
    );
    assert_eq!(code("", 1), "void-list-unreadable");
}

/// A list is not a certificate, though the same key signs both.
#[test]
fn a_list_is_never_a_certificate() {
    let text = VoidList::sign(&[], today(), &key(1)).unwrap();
    let trust = Trust::new(vec![key(1).issuer()], &[&text]);
    assert_eq!(trust.lists.len(), 1);
    assert_eq!(verify(&text, &trust, today()).status(), "not_a_certificate");
    assert_eq!(
        verify(&text.replacen("WV1:", "WC1:", 1), &trust, today()).status(),
        "altered"
    );
}

#[test]
fn what_could_not_be_read_is_not_signed() {
    let refused = |entries: &[VoidEntry]| {
        VoidList::sign(entries, today(), &key(1))
            .map(|_| ())
            .unwrap_err()
            .code()
    };
    for bad in [
        entry("", VoidCause::Withdrawn, None),
        entry(&"n".repeat(49), VoidCause::Withdrawn, None),
        entry("A", VoidCause::Withdrawn, Some("B")),
        entry("A", VoidCause::Superseded, Some("A")),
        VoidEntry {
            day: day("3000-01-01"),
            ..entry("A", VoidCause::Withdrawn, None)
        },
    ] {
        assert_eq!(refused(&[bad]), "void-list-unreadable");
    }
    let many: Vec<VoidEntry> = (0..=ENTRIES_CAP)
        .map(|number| entry(&number.to_string(), VoidCause::Withdrawn, None))
        .collect();
    assert_eq!(refused(&many), "void-list-unreadable");
    assert!(VoidList::sign(&many[1..], today(), &key(1)).is_ok());
}
