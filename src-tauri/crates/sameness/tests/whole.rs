//! What holds for any records: order does not matter, and nothing can make it fall over or run for ever.

use std::cell::Cell;

use flipchart_sameness::{Index, POSSIBLE, Prepared, Rarity, Reason, Record, candidates, compare, nearest};

fn named(name: &str) -> Record {
    Record {
        name: name.into(),
        ..Record::default()
    }
}

fn people() -> Vec<Record> {
    let table = include_str!("data/cross_script_pairs.tsv");
    let names = table
        .lines()
        .filter(|l| !l.starts_with('#'))
        .flat_map(|l| l.split('\t').skip(1));
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    let record = |(at, name): (usize, &&str)| Record {
        email: (at % 3 == 0).then(|| format!("someone.{}@example.org", at / 6)),
        birth_date: (at % 4 == 0).then(|| format!("19{:02}-0{}-11", 60 + at % 30, 1 + at % 9)),
        organisations: vec![format!("Office {}", at % 17)],
        ..named(name)
    };
    names.iter().enumerate().map(record).collect()
}

fn all(records: &[Record]) -> Vec<flipchart_sameness::Pair> {
    candidates(records, POSSIBLE, &|| false, &|_, _| {})
}

#[test]
fn comparing_gives_the_same_both_ways() {
    let records: Vec<Prepared> = people().iter().map(Prepared::new).collect();
    let rarity = Rarity::of(&records);
    for (i, a) in records.iter().enumerate() {
        for b in &records[i + 1..(i + 25).min(records.len())] {
            let (there, back) = (compare(a, b, &rarity), compare(b, a, &rarity));
            let score = |found: Option<(f64, Vec<Reason>)>| found.map_or(0.0, |(score, _)| score);
            let (there, back) = (score(there), score(back));
            assert!((there - back).abs() < 1e-9, "{there} {back}: {a:?} {b:?}");
        }
    }
}

#[test]
fn the_order_of_the_list_changes_nothing() {
    let records = people();
    let mut turned: Vec<Record> = records.iter().rev().cloned().collect();
    turned.rotate_left(records.len() / 3);
    let said = |records: &[Record]| {
        let pair = |p: flipchart_sameness::Pair| {
            let (one, other) = (records[p.a].name.clone(), records[p.b].name.clone());
            (
                one.clone().min(other.clone()),
                one.max(other),
                format!("{:.9}", p.score),
            )
        };
        let mut out: Vec<_> = all(records).into_iter().map(pair).collect();
        out.sort();
        out
    };
    let found = said(&records);
    assert!(found.len() > 100);
    assert_eq!(found, said(&turned));
}

#[test]
fn every_pair_found_by_comparing_all_is_found_by_keys() {
    let records = people();
    let read: Vec<Prepared> = records.iter().map(Prepared::new).collect();
    let rarity = Rarity::of(&read);
    let known: std::collections::HashSet<(usize, usize)> = all(&records).iter().map(|p| (p.a, p.b)).collect();
    let (mut there, mut missed) = (0, 0);
    for a in 0..read.len() {
        for b in a + 1..read.len() {
            if compare(&read[a], &read[b], &rarity).is_some_and(|(score, _)| score >= POSSIBLE) {
                there += 1;
                missed += usize::from(!known.contains(&(a, b)));
            }
        }
    }
    assert!(missed * 50 <= there, "{missed} of {there} pairs share no key");
}

#[test]
fn an_organisation_or_a_country_alone_makes_no_pair() {
    let at = |name: &str| Record {
        organisations: vec!["Ministry of Water".into()],
        country: Some("KE".into()),
        places: vec!["Kisumu".into()],
        ..named(name)
    };
    assert!(all(&[at("Wanjiru Kamau"), at("Otieno Barasa")]).is_empty());
}

#[test]
fn a_mailbox_that_many_share_proves_little() {
    let with = |name: &str| Record {
        email: Some("info@example.org".into()),
        ..named(name)
    };
    assert!(all(&[with("Wanjiru Kamau"), with("Otieno Barasa"), with("Achieng Odhiambo")]).is_empty());
    let with = |name: &str| Record {
        email: Some("w.kamau@example.org".into()),
        ..named(name)
    };
    let found = all(&[with("Wanjiru Kamau"), with("Kamau W.")]);
    assert!(found[0].reasons.contains(&Reason::SameEmail));
}

#[test]
fn another_sex_or_date_of_birth_speaks_against() {
    let born = |date: &str, sex: &str| Record {
        birth_date: Some(date.into()),
        sex: Some(sex.into()),
        ..named("Ngozi Adeyemi-Balogun")
    };
    let score = |a: &Record, b: &Record| {
        compare(&Prepared::new(a), &Prepared::new(b), &Rarity::default()).map_or(0.0, |(score, _)| score)
    };
    let first = born("1984-03-12", "f");
    assert!(score(&first, &first) > score(&first, &born("1984-12-03", "f")));
    assert!(score(&first, &born("1984-12-03", "f")) > score(&first, &born("1984-12-03", "m")));
    assert!(score(&first, &born("1971-08-30", "m")) < 0.5);
}

#[test]
fn ten_thousand_of_one_name_take_no_square_of_comparisons() {
    let records: Vec<Record> = (0..10_000).map(|_| named("Mohamed Ahmed Ali")).collect();
    let compared = Cell::new(0);
    candidates(&records, 2.0, &|| false, &|_, all| compared.set(all));
    assert!(compared.get() < 10_000 * 20, "{}", compared.get());
    let index = Index::new(&records[..5_000]);
    assert!(nearest(&index, &records[0], POSSIBLE).len() <= 5_000);
}

#[test]
fn no_name_makes_it_fall_over() {
    let long = "а".repeat(1 << 20);
    let words = "x ".repeat(1 << 19);
    let nasty = [
        "",
        " ",
        "-",
        "'",
        "\u{0}\u{1}\u{7f}",
        "\u{202e}abc",
        "ـــ",
        "ال",
        "عبد",
        "بن",
        "Abd",
        "abdul-",
        "де ла",
        "🙂🙂",
        "𝔄𝔟𝔠 𝔇",
        "A",
        "İ",
        "ß",
        "ﬀ",
        "가",
        "남궁",
        "ㄱㄴ",
        "김",
        "\u{301}\u{301}",
        "e\u{301}\u{301}\u{301}",
        "1234567",
        "mp",
        "ben",
        "al",
        "Ὀδυσσεύς",
        "ა",
        "և",
        "ด",
        &long,
        &words,
    ];
    let records: Vec<Record> = nasty
        .iter()
        .map(|name| Record {
            email: Some("@".into()),
            phone: Some("++".into()),
            birth_date: Some((*name).into()),
            organisations: vec![(*name).into(); 30],
            other_names: vec![(*name).into(); 30],
            ..named(name)
        })
        .collect();
    let found = all(&records);
    assert!(found.iter().all(|p| p.a < p.b && (0.0..=1.0).contains(&p.score)));
}

#[test]
fn it_stops_when_asked_and_says_how_far_it_is() {
    let records = people();
    assert!(candidates(&records, POSSIBLE, &|| true, &|_, _| {}).is_empty());
    let last = Cell::new((0, 1));
    candidates(&records, POSSIBLE, &|| false, &|done, of| last.set((done, of)));
    assert_eq!(last.get().0, last.get().1);
}

#[test]
fn a_known_person_is_found_in_an_index() {
    let index = Index::new(&people());
    let found = nearest(&index, &named("Iouri Chtcherbakov"), POSSIBLE);
    assert!(!found.is_empty());
    assert!(nearest(&index, &named("Completely Unheardof"), POSSIBLE).is_empty());
}

#[test]
fn reasons_are_codes_with_plain_data() {
    let reason = Reason::NameSpelling {
        one: "karimova".into(),
        other: "karimowa".into(),
    };
    assert_eq!(
        serde_json::to_string(&reason).unwrap(),
        r#"{"code":"name-spelling","one":"karimova","other":"karimowa"}"#
    );
}
