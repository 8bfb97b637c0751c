//! Properties of codes: what goes in comes out, and whatever is changed is not valid.

use flipchart_signing::{Key, Kind, Level, Statement, Verdict, base45, code, verify};

use crate::forge;
use crate::support::{Dice, day, key, signed, statement, today, trust};

fn is_valid(text: &str) -> bool {
    matches!(
        verify(text, &trust(&[key(1).issuer()], &[]), today()),
        Verdict::Valid { .. }
    )
}

#[test]
fn no_changed_character_is_valid() {
    let sound = signed(&statement(), &key(1));
    assert!(is_valid(&sound));
    let other: Vec<char> = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:abz_é\0\u{7f}"
        .chars()
        .collect();
    for at in 0..sound.len() {
        let (before, rest) = sound.split_at(at);
        for &character in &other {
            // A small letter in the prefix is the one change that is allowed.
            let same = if at < 4 {
                rest[..1].eq_ignore_ascii_case(&character.to_string())
            } else {
                rest.starts_with(character)
            };
            let changed = format!("{before}{character}{}", &rest[1..]);
            assert!(same || !is_valid(&changed), "{character:?} at {at}");
        }
        for character in ['0', ':', ' ', 'a', '\0'] {
            let inserted = format!("{before}{character}{rest}");
            // A space is a character like any other, but around the code and behind the prefix it is of no account.
            assert!(
                ([0, 4].contains(&at) && character == ' ') || !is_valid(&inserted),
                "{character:?} before {at}"
            );
        }
        assert!(!is_valid(&format!("{before}{}", &rest[1..])), "without {at}");
    }
}

#[test]
fn no_changed_bit_is_valid() {
    let sound = signed(&statement(), &key(1));
    let bytes = base45::decode(&sound[4..]).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(!is_valid(&forge::code(&changed)), "bit {bit}");
    }
    for length in 0..bytes.len() {
        assert!(!is_valid(&forge::code(&bytes[..length])), "cut at {length}");
    }
}

#[test]
fn random_bytes_are_never_valid() {
    let mut dice = Dice(1);
    let sound = base45::decode(&signed(&statement(), &key(1))[4..]).unwrap();
    for round in 0..8_000 {
        let length = dice.below(400);
        let mut bytes = dice.bytes(length);
        // Half of them begin like a code, so that the reader gets further.
        if round % 2 == 0 {
            let kept = dice.below(60).min(bytes.len());
            bytes[..kept].copy_from_slice(&sound[..kept]);
        }
        assert!(!is_valid(&forge::code(&bytes)));
        assert!(!is_valid(&String::from_utf8_lossy(&bytes)));
    }
}

#[test]
fn no_signature_is_valid_for_another() {
    let kid = key(1).issuer().kid();
    let payload = forge::map(&forge::sound());
    let message = forge::message(&payload, &key(1), kid);
    let other = forge::message(&forge::with(1, forge::text("Ana Vuka")), &key(1), kid);
    assert!(
        is_valid(&forge::code(&message)) && is_valid(&forge::code(&other)),
        "both are sound"
    );
    let mixed = [&message[..message.len() - 64], &other[other.len() - 64..]].concat();
    assert!(!is_valid(&forge::code(&mixed)));
    // The same signature with the order of the group added to its second half is refused by the strict rules.
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut second = message;
    let from = second.len() - 32;
    let mut carry = 0;
    for (byte, order) in second[from..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        *byte = sum as u8;
        carry = sum >> 8;
    }
    assert!(!is_valid(&forge::code(&second)), "a second form of the signature");
}

#[test]
fn deep_nests_are_refused_without_going_down() {
    let kid = key(1).issuer().kid();
    for bomb in [
        vec![0x81; 5000],
        vec![0xa1; 5000],
        vec![0xd2; 5000],
        vec![0x9f; 5000],
        [vec![0xa1, 1], vec![0x81; 5000]].concat(),
    ] {
        assert!(!is_valid(&forge::code(&bomb)));
        assert!(!is_valid(&forge::code(&forge::message(&bomb, &key(1), kid))));
    }
}

/// A statement of any size, of letters from several scripts.
fn any(dice: &mut Dice) -> Statement {
    const LETTERS: [&str; 14] = ["a", "É", "ñ", "ß", "Ж", "ё", "ع", "م", "欧", "한", "ท่", "न्त", "🌱", " "];
    let mut text = |least: usize, most: usize| {
        let count = least + dice.below(most - least);
        let letters: String = (0..count).map(|_| LETTERS[dice.below(LETTERS.len())]).collect();
        format!("x{letters}y")
    };
    let (name, title, place) = (text(1, 30), text(1, 120), text(1, 40));
    let start = day("2001-01-01") + chrono::Days::new(dice.next() % 9000);
    let end = start + chrono::Days::new(dice.next() % 5);
    Statement {
        name,
        title,
        place,
        start,
        end,
        tenths: [None, Some(1), Some(99_999)][dice.below(3)],
        kind: Kind::ALL[dice.below(5)],
        number: format!("N-{}", dice.below(100_000)),
        issued: end,
        supersedes: [None, Some("N-x".into())][dice.below(2)].clone(),
    }
}

#[test]
fn every_statement_comes_back() {
    let mut dice = Dice(3);
    let issuer = key(1).issuer();
    let mut shortened = 0;
    for _ in 0..400 {
        let given = any(&mut dice).tidy();
        let made = code(&given, &key(1)).unwrap();
        let verdict = verify(&made.text, &trust(std::slice::from_ref(&issuer), &[]), today());
        let read = verdict.statement().unwrap().clone();
        assert_eq!(verdict.status(), "valid");
        if made.shortened {
            shortened += 1;
            let kept = read.title.strip_suffix('…').unwrap();
            assert!(
                given.title.starts_with(kept) && !kept.ends_with(' '),
                "{} of {}",
                read.title,
                given.title
            );
        }
        let title = if made.shortened {
            read.title.clone()
        } else {
            given.title.clone()
        };
        let place = if made.place_shortened {
            read.place.clone()
        } else {
            given.place.clone()
        };
        assert_eq!(read, Statement { title, place, ..given });
        assert!(made.text.len() <= if made.level == Level::M { 528 } else { 667 });
    }
    assert!(shortened > 20, "{shortened}");
}

#[test]
fn the_version_is_the_one_that_the_qr_gets() {
    let mut dice = Dice(4);
    for _ in 0..60 {
        let made = code(&any(&mut dice), &key(1)).unwrap();
        let level = if made.level == Level::M {
            fast_qr::ECL::M
        } else {
            fast_qr::ECL::L
        };
        let qr = fast_qr::QRBuilder::new(made.text.as_str()).ecl(level).build().unwrap();
        assert_eq!(qr.size, 17 + 4 * usize::from(made.version));
        assert!(made.version <= 14);
    }
}

#[test]
fn the_title_gives_way_then_the_place_never_the_name() {
    let long = |letters: usize| "ж".repeat(letters);
    let of = |name: usize, title: usize, place: usize| Statement {
        name: long(name),
        title: long(title),
        place: long(place),
        ..statement()
    };
    let made = |statement: &Statement| code(statement, &key(1)).unwrap();
    let fits = made(&of(40, 20, 10));
    assert!(!fits.shortened && !fits.place_shortened && fits.level == Level::M);
    let title = made(&of(40, 140, 10));
    assert!(title.shortened && !title.place_shortened && title.level == Level::M);
    assert_eq!(
        title.text.len().div_ceil(6),
        88,
        "as much of the title as there is room for"
    );
    let place = made(&of(70, 140, 60));
    assert!(place.shortened && place.place_shortened && place.level == Level::M);
    let level = made(&of(110, 140, 60));
    assert!(level.shortened && level.level == Level::L);
    assert_eq!(
        code(&of(130, 1, 1), &key(1)).unwrap_err().code(),
        "certificate-statement"
    );
    let most = Statement {
        name: long(120),
        number: long(24),
        supersedes: Some("n".repeat(48)),
        ..of(1, 9, 9)
    };
    assert_eq!(code(&most, &key(1)).unwrap_err().code(), "certificate-code-too-long");
}

#[test]
fn what_makes_no_sense_is_not_signed() {
    let refused = |change: &dyn Fn(&mut Statement)| {
        let mut other = statement();
        change(&mut other);
        code(&other, &key(1)).unwrap_err().params()[0].1.clone()
    };
    assert_eq!(refused(&|s| s.name = " \n".into()), "name");
    assert_eq!(refused(&|s| s.title = String::new()), "title");
    assert_eq!(refused(&|s| s.number = String::new()), "number");
    assert_eq!(refused(&|s| s.end = day("2026-11-01")), "days");
    assert_eq!(refused(&|s| s.start = day("1492-10-12")), "days");
    assert_eq!(refused(&|s| s.issued = day("2200-01-01")), "issued");
    assert_eq!(refused(&|s| s.tenths = Some(0)), "hours");
    assert_eq!(refused(&|s| s.supersedes = Some(s.number.clone())), "supersedes");
    assert!(Key::from_seed([1; 32], " ").is_err());
}
