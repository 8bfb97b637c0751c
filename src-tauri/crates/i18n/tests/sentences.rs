//! Certificates as somebody would read them aloud. `sentences/<lang>.tsv` holds whole texts written by hand; `~` stands
//! for U+00A0.

use std::collections::BTreeSet;

use flipchart_i18n::certificate::{self, Facts};
use flipchart_i18n::place::Place;
use flipchart_i18n::{Lang, Texts, plain};

const KINDS: [&str; 5] = ["participation", "completion", "facilitator", "speaker", "merit"];
const WORKSHOPS: [&str; 5] = [
    "training",
    "training_of_trainers",
    "expert_dialogue",
    "internal_training",
    "workshop",
];

struct Row<'a> {
    facts: Facts<'a>,
    name: &'a str,
    title: &'a str,
    sentence: String,
}

fn table(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("sentences/en.tsv"),
        Lang::Fr => include_str!("sentences/fr.tsv"),
        Lang::Es => include_str!("sentences/es.tsv"),
        Lang::Ru => include_str!("sentences/ru.tsv"),
    }
}

fn rows(lang: Lang) -> Vec<Row<'static>> {
    table(lang).lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Row<'_> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [
        kind,
        sex,
        role,
        workshop,
        venue,
        city,
        country,
        phrase,
        dates,
        minutes,
        score,
        name,
        title,
        sentence,
    ] = cells[..]
    else {
        panic!("{} cells in {line:?}", cells.len());
    };
    let given = |cell| Some(cell).filter(|cell: &&str| !cell.is_empty());
    let (start, end) = dates.split_once("..").unwrap();
    let facts = Facts {
        kind,
        sex: given(sex),
        workshop_kind: workshop,
        role,
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
        minutes: given(minutes).map(|minutes| minutes.parse().unwrap()),
        place: Place {
            venue,
            city,
            country: given(country),
            phrase: given(phrase),
        },
        score: given(score)
            .and_then(|score| score.split_once('/'))
            .map(|(points, total)| (points.parse().unwrap(), total.parse().unwrap())),
        issued: end.parse().unwrap(),
        number: "FJ-0017",
    };
    Row {
        facts,
        name,
        title,
        sentence: sentence.replace('~', "\u{A0}"),
    }
}

#[test]
fn every_sentence_reads_as_written_by_hand() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        for Row {
            facts,
            name,
            title,
            sentence,
        } in rows(lang)
        {
            let said = certificate::full(Texts::of(lang), &facts, name, title);
            let said = plain(&said);
            if said != sentence {
                wrong.push(format!("{lang}\n  expected {sentence}\n  said     {said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_table_covers_every_kind_of_certificate_person_and_workshop() {
    for lang in Lang::ALL {
        let rows = rows(lang);
        let seen = |of: fn(&Row) -> &'static str| rows.iter().map(of).collect::<BTreeSet<_>>();
        assert!(rows.len() >= 40, "{lang} has {}", rows.len());
        assert_eq!(
            seen(|row| KINDS.iter().find(|kind| **kind == row.facts.kind).unwrap()).len(),
            KINDS.len()
        );
        assert_eq!(
            seen(|row| WORKSHOPS.iter().find(|kind| **kind == row.facts.workshop_kind).unwrap()).len(),
            WORKSHOPS.len()
        );
        let sexes: BTreeSet<_> = rows.iter().map(|row| row.facts.sex).collect();
        assert_eq!(sexes.len(), 5, "{lang} {sexes:?}");
    }
}
