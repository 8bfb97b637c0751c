//! `tests/vectors/verify.json`: cases with their verdicts, for this verifier and for every other one (the HTML page).
//! `UPDATE_GENERATED=1` writes it anew.

use std::path::Path;

use flipchart_signing::{Issuer, Key, Kind, Statement, TEXT_CAP, Verdict, VoidCause, VoidList, verify};
use serde_json::{Value, json};

use crate::forge;
use crate::support::{day, entry, key, signed, statement, today, trust};

struct Case {
    what: &'static str,
    text: String,
    issuers: Vec<Issuer>,
    lists: Vec<String>,
}

fn case(what: &'static str, text: impl Into<String>) -> Case {
    Case {
        what,
        text: text.into(),
        issuers: vec![key(1).issuer(), key(2).issuer()],
        lists: Vec::new(),
    }
}

fn listed(what: &'static str, lists: &[String]) -> Case {
    Case {
        lists: lists.to_vec(),
        ..case(what, signed(&statement(), &key(1)))
    }
}

fn list(cause: VoidCause, by: Option<&str>, as_of: &str, key: &Key) -> String {
    VoidList::sign(
        &[
            entry("MECC-2026-FJ-0017", cause, by),
            entry("OTHER", VoidCause::TestPrint, None),
        ],
        day(as_of),
        key,
    )
    .unwrap()
}

fn genuine() -> Vec<Case> {
    let sound = signed(&statement(), &key(1));
    let of = |change: &dyn Fn(&mut Statement)| {
        let mut other = statement();
        change(&mut other);
        signed(&other, &key(2))
    };
    let space = sound[4..]
        .find(' ')
        .map(|at| at + 4)
        .expect("a space to break the line at");
    let (before, after) = sound.split_at(space);
    vec![
        case("as printed", sound.clone()),
        case("white space around it", format!("\u{feff} \r\n\t{sound}\n\n  ")),
        case(
            "lines broken anywhere",
            sound
                .as_bytes()
                .chunks(37)
                .map(|line| std::str::from_utf8(line).unwrap())
                .collect::<Vec<_>>()
                .join("\r\n"),
        ),
        case("line broken in place of a space", format!("{before}\n{}", &after[1..])),
        case(
            "lines set in",
            sound
                .as_bytes()
                .chunks(41)
                .map(|line| format!("   {}", std::str::from_utf8(line).unwrap()))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        case("spaces that don't break", sound.replace(' ', "\u{a0}")),
        case("small letters", sound.to_lowercase()),
        case("small prefix", sound.replacen("WC1:", "wc1:", 1)),
        case(
            "one day, no hours, no place",
            of(&|other| {
                other.end = other.start;
                other.tenths = None;
                other.place = String::new();
            }),
        ),
        case("every kind: facilitator", of(&|other| other.kind = Kind::Facilitator)),
        case(
            "every kind: merit, superseding",
            of(&|other| {
                other.kind = Kind::Merit;
                other.supersedes = Some("MECC-2026-FJ-0003".into());
            }),
        ),
        case(
            "Arabic name",
            of(&|other| other.name = "فاطمة الزهراء بنت عبد الرحمن".into()),
        ),
        case("Chinese name", of(&|other| other.name = "欧阳娜娜".into())),
        case(
            "letters outside the basic plane",
            of(&|other| other.name = "𞤀𞤣𞤤𞤢𞤥 🌱".into()),
        ),
        case(
            "shortened title",
            of(&|other| other.title = "Migration and climate ".repeat(12)),
        ),
        case("issued tomorrow", of(&|other| other.issued = day("2026-11-21"))),
        case("issued long ago", of(&|other| other.issued = day("1999-12-31"))),
    ]
}

fn void() -> Vec<Case> {
    let (one, two, stranger) = (key(1), key(2), key(3));
    let superseded = list(VoidCause::Superseded, Some("MECC-2026-FJ-0044"), "2026-11-19", &one);
    let withdrawn = |as_of| list(VoidCause::Withdrawn, None, as_of, &one);
    let clean = |as_of| VoidList::sign(&[], day(as_of), &one).unwrap();
    let mut forged = withdrawn("2026-11-19").trim_end().to_owned();
    let last = forged.pop().map(|last| if last == '0' { '1' } else { '0' });
    forged.extend(last);
    vec![
        listed("a clean list", &[clean("2026-11-19")]),
        listed("superseded", std::slice::from_ref(&superseded)),
        listed(
            "superseded, by which is not said",
            &[list(VoidCause::Superseded, None, "2026-11-19", &one)],
        ),
        listed("held back", &[list(VoidCause::HeldBack, None, "2026-11-19", &one)]),
        listed("withdrawn", &[withdrawn("2026-11-20")]),
        listed("withdrawn, list of tomorrow", &[withdrawn("2026-11-21")]),
        listed(
            "test print, lines broken",
            &[list(VoidCause::TestPrint, None, "2026-11-19", &one).replace("8", "8\r\n")],
        ),
        listed(
            "a newer list names what an older one does not",
            &[clean("2026-11-18"), superseded.clone()],
        ),
        listed(
            "a newer list takes nothing back",
            &[clean("2026-11-19"), withdrawn("2026-11-18")],
        ),
        listed(
            "two lists of one day: what either says",
            &[clean("2026-11-19"), withdrawn("2026-11-19")],
        ),
        listed("a list of the future counts", &[withdrawn("2026-11-22")]),
        listed(
            "the newest of two that name it tells why",
            &[withdrawn("2026-11-18"), superseded.clone()],
        ),
        listed(
            "what a list of the future leaves out stays void",
            &[withdrawn("2026-11-18"), clean("2026-11-22")],
        ),
        listed(
            "another issuer's list does not count",
            &[list(VoidCause::Withdrawn, None, "2026-11-19", &two)],
        ),
        listed(
            "a stranger's list does not count",
            &[list(VoidCause::Withdrawn, None, "2026-11-19", &stranger)],
        ),
        listed("a forged list does not count", &[forged]),
        listed(
            "a list that is none does not count",
            &["WV1:".into(), "hello".into(), String::new()],
        ),
    ]
}

fn doubtful() -> Vec<Case> {
    let (one, two, stranger) = (key(1), key(2), key(3));
    let sound = signed(&statement(), &one);
    let kid = one.issuer().kid();
    let payload = forge::map(&forge::sound());
    let mut message = forge::message(&payload, &one, kid);
    let at = message.len() - 70;
    message[at] ^= 1;
    let mut future = statement();
    future.issued = day("2026-11-22");
    let bomb = [
        &[0xd2, 0x84][..],
        &forge::bytes(&forge::protected(kid)),
        &[0xa0],
        &vec![0x9b; 2000],
    ]
    .concat();
    let part = |what, key: usize, value: Vec<u8>| case(what, forge::signed(&forge::with(key, value), &one));
    let date = forge::text;
    let mut none = case("nobody is trusted", sound.clone());
    none.issuers.clear();
    vec![
        case("signed by a stranger", signed(&statement(), &stranger)),
        none,
        case(
            "a stranger in the name of an issuer",
            forge::code(&forge::message(&payload, &stranger, kid)),
        ),
        case(
            "an issuer in the name of another",
            forge::code(&forge::message(&payload, &two, kid)),
        ),
        case(
            "an issuer under an id that nobody has",
            forge::code(&forge::message(&payload, &one, [9; 8])),
        ),
        case("a stranger's nonsense", forge::signed(&[0x80], &stranger)),
        case("one bit of the payload", forge::code(&message)),
        case(
            "one letter",
            format!("{}{}", &sound[..99], sound[99..].replacen('A', "B", 1)),
        ),
        case("cut off", &sound[..sound.len() / 2]),
        case("cut off by one", &sound[..sound.len() - 1]),
        case("something behind it", format!("{sound}00")),
        case("letters of both sizes", sound.to_lowercase().replacen('a', "A", 1)),
        case("only the prefix", "WC1:"),
        case("a control in place of a space", sound.replacen(' ', "\0", 1)),
        case("a space too many", sound.replacen(' ', "  ", 1)),
        case("a bomb of nested arrays", forge::code(&bomb)),
        case("issued in the future", signed(&future, &one)),
        case("another payload than a map", forge::signed(&[0x80], &one)),
        case(
            "keys out of order",
            forge::signed(&forge::map(&forge::sound().into_iter().rev().collect::<Vec<_>>()), &one),
        ),
        case(
            "an unknown key",
            forge::signed(&forge::with(11, forge::text("x")), &one),
        ),
        case(
            "something behind the payload",
            forge::signed(&[payload, vec![0]].concat(), &one),
        ),
        part("no name", 1, vec![]),
        part("an empty name", 1, forge::text("")),
        part("a name of blanks", 1, forge::text(" ")),
        part("a name that is not in NFC", 1, forge::text("Ana\u{301}")),
        part("a name that turns the line around", 1, forge::text("Ana\u{202e}ikuV")),
        part("a name too long", 1, forge::text(&"n".repeat(241))),
        part("a name of bytes", 1, forge::bytes(b"Ana")),
        part("an impossible day", 4, date("2026-02-30")),
        part("a day in another form", 4, date("2026-2-3")),
        part("a day with a time", 9, date("2026-11-18T")),
        part("the end before the start", 5, date("2026-11-15")),
        part("the end that need not be said", 5, date("2026-11-16")),
        part("no hours at all, said", 6, forge::number(0)),
        part("hours in a longer form", 6, vec![0x18, 0x05]),
        part("a kind that is none", 7, forge::number(6)),
        part("an empty number", 8, forge::text("")),
        part("in the place of itself", 10, forge::text("N-1")),
        case("nothing", ""),
        case("blanks", " \n\t "),
        case("a greeting", "Hello, is this valid?"),
        case(
            "another system's code",
            "HC1:6BFOXN*TS0BI$ZD.P9UOL97O4-2HH77HRM3DSPTLRR+%3.ZH9M9ESIGUBA KWML/O6HXK 0D+4O5VC9",
        ),
        case("the code of something else", sound.replacen("WC1:", "WC2:", 1)),
        case(
            "the prefix in front of a text far too long",
            format!("WC1:{}", "A".repeat(TEXT_CAP)),
        ),
    ]
}

fn outcome(case: &Case) -> Value {
    let verdict = verify(&case.text, &trust(&case.issuers, &case.lists), today());
    let told = serde_json::to_value(verdict.told()).unwrap();
    let mut value = json!({
        "what": case.what,
        "text": case.text,
        "issuers": case.issuers.iter().map(|issuer| serde_json::from_str::<Value>(&issuer.to_file()).unwrap()).collect::<Vec<_>>(),
        "lists": case.lists,
        "today": today(),
        "status": verdict.status(),
    });
    if let Some(statement) = verdict.statement() {
        let said = serde_json::to_value(statement).unwrap();
        value.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
    }
    let more = match &verdict {
        Verdict::Valid { issuer, list, .. } => json!({"issuer": issuer.name, "list": list}),
        Verdict::Superseded { issuer, by, day, .. } => json!({"issuer": issuer.name, "by": by, "day": day}),
        Verdict::Void { issuer, cause, day, .. } => json!({"issuer": issuer.name, "cause": cause, "day": day}),
        Verdict::UnknownIssuer { kid, .. } => json!({"kid": kid}),
        Verdict::Altered { reason } | Verdict::NotACertificate { reason } => json!({"reason": reason.code()}),
    };
    for (key, said) in more.as_object().unwrap() {
        assert_eq!(&told[key], said, "{key}: {}", case.what);
    }
    value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    value
}

#[test]
fn the_shared_cases_have_these_verdicts() {
    let all: Vec<Case> = [genuine(), void(), doubtful()].into_iter().flatten().collect();
    let cases: Vec<Value> = all.iter().map(outcome).collect();
    let text = serde_json::to_string_pretty(&cases).unwrap() + "\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/verify.json");
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap();
    assert_eq!(kept, text, "UPDATE_GENERATED=1 writes {} anew", path.display());
}

#[test]
fn what_is_doubtful_is_never_valid() {
    for case in doubtful() {
        let status = outcome(&case)["status"].clone();
        assert!(
            ["altered", "unknown_issuer", "not_a_certificate"].contains(&status.as_str().unwrap()),
            "{}",
            case.what
        );
    }
    for case in genuine() {
        assert_eq!(outcome(&case)["status"], "valid", "{}", case.what);
    }
}
